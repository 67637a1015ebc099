"""Proposing: the days, sessions and agenda that the rows of a programme make, for somebody to confirm and correct."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from datetime import UTC, date, datetime, time, timedelta

from facilitator.core.agenda import Definition, Item, PlannedSession
from facilitator.core.class_words import slug
from facilitator.core.ids import ItemCode, Refused
from facilitator.core.languages import Wording
from facilitator.core.preparing.beginnings import usual_titles
from facilitator.core.preparing.prepared import PreparedMeeting, code_of, free_code, new_item
from facilitator.core.preparing.spreading import spread_hours
from facilitator.core.preparing.usual_days import USUAL, in_order, with_usual_words
from facilitator.core.programme.document_language import language_of
from facilitator.core.programme.rows import ReadRow, RowKind
from facilitator.core.session_titles import AFTERNOON, MORNING
from facilitator.core.times import local_instant
from facilitator.core.values import dataclass

_LUNCH = re.compile(r"\b(?:lunch|déjeuner|dejeuner|almuerzo)\b", re.IGNORECASE)
_AFTERNOON = re.compile(r"\b(?:afternoon|p\.?m\.?|après-midi|tarde|second|deuxième|segunda)\b", re.IGNORECASE)
_ONLY_MORNING = re.compile(
    r"\W*(?:(?:the\s+)?morning(?:\s+(?:plenary\s+)?(?:session|meeting|sitting))?|a\.?m\.?|(?:séance|réunion)\s+du\s+matin|matin(?:ée)?"
    r"|(?:sesión|reunión)\s+de\s+la\s+mañana|mañana)\W*",
    re.IGNORECASE,
)
_ONLY_AFTERNOON = re.compile(
    r"\W*(?:(?:the\s+)?afternoon(?:\s+(?:plenary\s+)?(?:session|meeting|sitting))?|p\.?m\.?|(?:(?:séance|réunion)\s+de\s+l['’])?après-midi"
    r"|(?:(?:sesión|reunión)\s+de\s+la\s+)?tarde)\W*",
    re.IGNORECASE,
)
_LONG_BREAK = timedelta(minutes=60)
_A_WHILE = timedelta(minutes=30)
_SHORT, _FEW_LETTERS = 60, 24
_END_OF_DAY = time(23, 59)


@dataclass(slots=True)
class _Sitting:
    """A session while its rows are read."""

    day: date
    title: str = ""
    since: time | None = None
    until: time | None = None
    afternoon: bool = False
    rows: list[ReadRow] = field(default_factory=list)
    breaks: list[ReadRow] = field(default_factory=list)


def proposed(rows: Sequence[ReadRow], begun: PreparedMeeting) -> PreparedMeeting:
    """Give what the rows make of a meeting that is prepared: its title, place, sessions and items.

    Items without hours share what the others leave of their session. Where the document names no day, the items
    follow one another, and sessions are to be added.
    """
    plan = _headed(begun.definition, rows)
    sittings = _sittings(rows)
    if not any(row.kind is RowKind.DAY and row.day is not None for row in rows):
        return _on_usual_days(plan, rows, sittings)
    sessions = {at: session for at, one in enumerate(sittings) if (session := _session(one, plan)) is not None}
    items = _items([row for row in rows if row.kind is RowKind.ITEM], _details(rows))
    hours = dict(_hours(sittings, plan.zone))
    placed = {
        line: replace(item, start=hours[line][0], end=hours[line][1]) if line in hours else item
        for line, item in items.items()
    }
    own = {str(items[line].code) for line in hours if line in items}
    for at, session in sessions.items():
        lines = [row.line for row in sittings[at].rows]
        shared = _shared(replace(plan, sessions=(session,), items=tuple(placed[line] for line in lines)), own)
        placed |= dict(zip(lines, shared, strict=True))
    settled = {row.line for at in sessions for row in sittings[at].rows}
    follow_on = {line for line, item in placed.items() if line not in settled or _has_no_length(item)}
    spread = frozenset(str(items[line].code) for line in follow_on)
    made = replace(plan, sessions=in_order(sessions.values()) or plan.sessions, items=tuple(placed.values()))
    made = with_usual_words(made)
    return PreparedMeeting(definition=made, spread=spread).again(made)


def _has_no_length(item: Item) -> bool:
    """Say whether an item is left no time: it only heads others, or stands behind the end of its session."""
    return item.start is None or item.end is None or item.end <= item.start


def _on_usual_days(plan: Definition, rows: Sequence[ReadRow], sittings: Sequence[_Sitting]) -> PreparedMeeting:
    """Give the usual sessions of the days that a document names in one line, and let its items share them."""
    items = _items([row for row in rows if row.kind is RowKind.ITEM], _details(rows))
    hours = dict(_hours(sittings, plan.zone))
    days = dict.fromkeys(day for row in rows for day in row.days)
    usual = [_Sitting(day=day, afternoon=afternoon) for day in days for afternoon in (False, True)]
    sessions = [session for one in usual if (session := _session(one, plan)) is not None]
    placed = tuple(
        replace(item, start=hours[line][0], end=hours[line][1]) if line in hours else item
        for line, item in items.items()
    )
    spread = frozenset(str(item.code) for line, item in items.items() if line not in hours)
    made = replace(plan, sessions=in_order(sessions) or plan.sessions, items=placed)
    made = with_usual_words(made)
    return PreparedMeeting(definition=made, spread=spread).again(made)


def _headed(plan: Definition, rows: Sequence[ReadRow]) -> Definition:
    """Give a definition the title, the place and the language of the document."""
    titles = [row.title for row in rows if row.kind is RowKind.TITLE]
    title = ": ".join(titles)
    place = next((row.place for row in rows if row.kind is RowKind.DAY and row.place), "")
    if title:
        plan = replace(plan, title=title, short=titles[-1], name=slug(titles[-1]))
    spoken = language_of([row.text for row in rows])
    if spoken and spoken != plan.language:
        plan = replace(plan, language=spoken, president=usual_titles(spoken)[0])
    return replace(plan, place=place or plan.place)


def _sittings(rows: Sequence[ReadRow]) -> list[_Sitting]:
    """Give the sessions with their rows; there are none where no day is named."""
    days = [day for row in rows for day in row.days]
    sittings: list[_Sitting] = []
    day = days[0] if days else None
    now: _Sitting | None = None
    for row in rows:
        if row.kind is RowKind.DAY and row.day is not None:
            day, now = row.day, None
            if row.since is not None or row.title:
                now = _begun(row, day, sittings)
        elif row.kind is RowKind.SESSION and day is not None:
            now = _begun(row, day, sittings)
        elif row.kind is RowKind.BREAK and now is not None:
            if _ends_sitting(row):
                now.until = now.until or row.since
                now = None
            else:
                now.breaks.append(row)
        elif row.kind is RowKind.ITEM:
            if day is None:
                continue
            if now is not None and _is_later(row, now):
                now = None
            now = now or _begun(replace(row, title=""), day, sittings, own=False)
            now.rows.append(row)
    return [one for one in sittings if one.rows or one.since is not None]


def _begun(row: ReadRow, day: date, sittings: list[_Sitting], *, own: bool = True) -> _Sitting:
    since, until = (row.since, row.until) if own else (row.since, None)
    before = [one for one in sittings if one.day == day]
    afternoon = (
        bool(_AFTERNOON.search(row.title))
        or (since is not None and since >= time(13))
        or (since is None and bool(before))
    )
    made = _Sitting(day=day, title=row.title, since=since, until=until, afternoon=afternoon)
    sittings.append(made)
    return made


def _ends_sitting(row: ReadRow) -> bool:
    long = row.since is not None and row.until is not None and _length(row.since, row.until) >= _LONG_BREAK
    return long or bool(_LUNCH.search(row.title))


def _is_later(row: ReadRow, now: _Sitting) -> bool:
    """Say whether an item begins after the session it would stand in, behind a long gap."""
    last = next((one.until for one in reversed(now.rows) if one.until is not None), None)
    ends = now.until or last
    return row.since is not None and ends is not None and _length(ends, row.since) >= _LONG_BREAK and row.since > ends


def _length(since: time, until: time) -> timedelta:
    on = datetime(2000, 1, 1, tzinfo=UTC)
    length = datetime.combine(on, until) - datetime.combine(on, since)
    return length if length >= timedelta() else length + timedelta(days=1)


def _session(one: _Sitting, plan: Definition) -> PlannedSession | None:
    """Give a session by its own hours, else by those of its items, else by the usual ones."""
    words, usual_since, usual_until = USUAL[1 if one.afternoon else 0]
    hours = [row.since for row in one.rows if row.since] + [row.until for row in one.rows if row.until]
    since = one.since or min(hours, default=usual_since)
    until = one.until or max((*hours, usual_until if usual_until > since else _END_OF_DAY))
    start, end = _instant(one.day, since, plan.zone), _instant(one.day, until, plan.zone)
    if start is None or end is None:
        return None
    end = end if end > start else end + timedelta(days=1)
    return PlannedSession(number=0, title=_title_of(one, words).in_language(plan.language), start=start, end=end)


def _title_of(one: _Sitting, usual: Wording) -> Wording:
    """Give the title of a session; what only says which part of the day it is is the usual one, in three languages."""
    if _ONLY_MORNING.fullmatch(one.title):
        return MORNING
    if _ONLY_AFTERNOON.fullmatch(one.title):
        return AFTERNOON
    return Wording(en=one.title, fr=one.title, es=one.title) if one.title else usual


def _hours(sittings: Sequence[_Sitting], zone: str) -> Iterator[tuple[int, tuple[datetime, datetime]]]:
    """Give the instants of the items whose hours are written; one with a begin only goes on until the next."""
    for one in sittings:
        for place, row in enumerate(one.rows):
            if row.since is None:
                continue
            start = _instant(one.day, row.since, zone)
            begins = [
                r.since for r in (*one.rows[place + 1 :], *one.breaks) if r.since is not None and r.since > row.since
            ]
            until = row.until or min(begins, default=one.until)
            end = _instant(one.day, until, zone) if until is not None else None
            if start is None:
                continue
            end = end if end is not None else start + _A_WHILE
            yield row.line, (start, end if end > start else end + timedelta(days=1))


def _instant(day: date, at: time, zone: str) -> datetime | None:
    try:
        return local_instant(datetime.combine(day, at), zone)
    except Refused:  # the clocks go forward or back then: the item has its share as the others
        return None


def _details(rows: Sequence[ReadRow]) -> dict[int, list[ReadRow]]:
    """Give the rows that go on with an item, or say who has a role on it, by the line of the item."""
    found: dict[int, list[ReadRow]] = {}
    line = 0
    for row in rows:
        if row.kind is RowKind.ITEM:
            line = row.line
        elif row.kind in (RowKind.CONTINUED, RowKind.ROLES) and line:
            found.setdefault(line, []).append(row)
        elif row.kind in (RowKind.DAY, RowKind.SESSION):
            line = 0
    return found


def _items(rows: Sequence[ReadRow], details: dict[int, list[ReadRow]]) -> dict[int, Item]:
    numbered = any(row.label for row in rows)
    above: list[Item] = []
    made: dict[int, Item] = {}
    for row in rows:
        depth = min(row.depth, len(above))
        del above[depth:]
        parent = above[-1] if above else None
        more = details.get(row.line, [])
        parts = (row.title, *(one.title for one in more if one.kind is RowKind.CONTINUED))
        title = " ".join(parts).rstrip(".;,")
        label = _label(row, parent) or ("" if numbered else str(len(made) + 1))
        taken = tuple(made.values())
        code = free_code(taken, code_of(label) or slug(_first_words(title, _FEW_LETTERS)) or "item")
        roles = tuple(dict.fromkeys((*row.roles, *(role for one in more for role in one.roles))))
        item = replace(
            new_item(code), code=ItemCode(code), label=label or _first_words(title, _FEW_LETTERS), title=title, short=_first_words(title),
            roles=roles, parent=str(parent.code) if parent is not None else "")  # fmt: skip
        made[row.line] = item
        above.append(item)
    return made


def _label(row: ReadRow, parent: Item | None) -> str:
    if not row.label or "(" in row.label or parent is None or "." in row.label or not row.depth:
        return row.label
    return f"{parent.label}({row.label})"


def _first_words(title: str, most: int = _SHORT) -> str:
    """Give the beginning of a title, whole words of it."""
    if len(title) <= most:
        return title
    return title[:most].rsplit(" ", 1)[0].rstrip(" ,;:–-")


def _shared(plan: Definition, own: set[str]) -> tuple[Item, ...]:
    """Give the items of one session their hours: under one with hours, which it keeps, they share these, else what is left."""
    items = list(plan.items)
    settled = set(own)
    for place, head in enumerate(items):
        behind = place + 1
        above = {str(head.code)}
        while behind < len(items) and items[behind].parent in above and items[behind].code not in settled:
            above.add(str(items[behind].code))
            behind += 1
        if head.code in own and behind > place + 1 and head.start is not None and head.end is not None:
            window = (PlannedSession(number=1, title="", start=head.start, end=head.end),)
            group = replace(plan, sessions=window, items=tuple(items[place:behind]))
            items[place + 1 : behind] = spread_hours(group, above).items[1:]
            settled |= above
    codes = {str(item.code) for item in items} - settled
    return spread_hours(replace(plan, items=tuple(items)), codes).items
