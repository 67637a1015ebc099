"""Pages: one row each, and the one place that makes what a page is told. Nothing else of a meeting leaves the program.

To add a page: a row of `PAGES` with a function from what is `Seen` to its fields, a template of its name in
`resources/web`, a renderer of its name in `resources/web/page.js`, and its fields in `resources/schemas`.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import datetime
from typing import NamedTuple

from facilitator.core.booth import BoothLine, booth_of
from facilitator.core.counting import counting_of
from facilitator.core.day_programme import ProgrammeItem, day_programme
from facilitator.core.display import DisplayContents, RoomShown, View, display_of
from facilitator.core.in_language import agenda_in
from facilitator.core.meeting import ItemStatus, Meeting
from facilitator.core.public_list import public_list
from facilitator.core.values import dataclass
from facilitator.web.names import Names
from facilitator.web.shapes import Fields, clock_fields, full, millis


class Key(NamedTuple):
    """A page in a language."""

    page: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What there is to show: the meeting as last read, its time, since when it cannot be read, what the desk shows.

    `texts` says that the booths may read what was received.
    """

    meeting: Meeting | None
    now: datetime
    lost: datetime | None = None
    room: RoomShown = field(default_factory=RoomShown)
    texts: bool = False
    names: Names = field(default_factory=Names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page; those of a lower rank are made first."""

    rank: int
    template: str
    fields: Callable[[Meeting, Seen, str], Fields]


def fields_of(seen: Seen, key: Key) -> Fields:
    """Give what a page shows now, in its language."""
    lost = {} if seen.lost is None else {"lost": millis(seen.lost)}
    if seen.meeting is None:
        return {"page": key.page, "language": key.language, "absent": True, **lost}
    definition = seen.meeting.definition
    shown = PAGES[key.page].fields(seen.meeting, seen, key.language)
    return {"page": key.page, "language": key.language, "zone": definition.zone, **lost, **shown}


def as_json(fields: Fields) -> bytes:
    """Give fields as they go over the wire; the same fields are always the same bytes."""
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def _display(meeting: Meeting, seen: Seen, language: str) -> Fields:
    return _floor(meeting, seen, display_of(meeting, seen.now, seen.room.view, seen.room.message, language), language)


def _clock(meeting: Meeting, seen: Seen, language: str) -> Fields:
    return _floor(meeting, seen, display_of(meeting, seen.now, View.CLOCK, seen.room.message, language), language)


def _agenda(meeting: Meeting, seen: Seen, language: str) -> Fields:
    return _floor(meeting, seen, display_of(meeting, seen.now, View.AGENDA, seen.room.message, language), language)


def _floor(meeting: Meeting, seen: Seen, shown: DisplayContents, language: str) -> Fields:
    counting = None if shown.clock is None else counting_of(meeting, seen.now, language)
    return full(
        view=shown.view.value,
        heading=shown.heading,
        name=shown.name,
        line=shown.line,
        vacant=shown.vacant,
        clock=None if counting is None else clock_fields(counting),
        next=[full(label=one.label, name=one.name, line=one.line) for one in shown.upcoming],
        count=shown.count,
        count_label=shown.count_label,
        agenda=[
            full(label=one.label, title=one.title, status=one.status.value, words=one.words) for one in shown.agenda
        ],
        message=shown.message,
    )


def _overlay(meeting: Meeting, seen: Seen, language: str) -> Fields:
    sheet = booth_of(meeting, seen.now, language)
    return {} if sheet.now is None else full(name=sheet.now.name, line=sheet.now.role, heading=sheet.heading)


def _booth(meeting: Meeting, seen: Seen, language: str) -> Fields:
    sheet = booth_of(meeting, seen.now, language)
    return full(
        heading=sheet.heading,
        presides=sheet.presides,
        columns=list(sheet.columns),
        mark=sheet.mark,
        now=None if sheet.now is None else _booth_line(sheet.now, texts=seen.texts),
        next=[_booth_line(line, texts=seen.texts) for line in sheet.next],
    )


def _booth_line(line: BoothLine, *, texts: bool) -> Fields:
    return full(
        name=line.name,
        role=line.role,
        language=line.language,
        text=line.text,
        received=line.received,
        limit=line.limit,
        texts=[{"title": title, "id": sha256} for title, sha256 in line.received_texts] if texts else [],
    )


def _list(meeting: Meeting, seen: Seen, language: str) -> Fields:
    """Give the list with codes for names; a row is [code, minutes after `from` or null, number of its role if any]."""
    shown = public_list(meeting, seen.now, language)
    roles = list(dict.fromkeys(one.role for one in shown.coming if one.role))
    minutes = [None if one.about is None else millis(one.about) // 60_000 for one in shown.coming]
    first = min((minute for minute in minutes if minute is not None), default=0)
    rows: list[list[object]] = []
    for one, minute in zip(shown.coming, minutes, strict=True):
        row: list[object] = [one.who, None if minute is None else minute - first]
        rows.append([*row, roles.index(one.role) + 1] if one.role else row)
    return full(
        heading=shown.heading,
        item=shown.item,
        open=shown.open,
        now=shown.now,
        called=shown.called,
        roles=roles,
        rows=rows,
        returns=[place for place, one in enumerate(shown.coming) if one.returns],
        names=seen.names.version(meeting.roster, language),
        **{"from": first},
    )


def _follow(meeting: Meeting, seen: Seen, language: str) -> Fields:
    day = day_programme(meeting, seen.now, language)
    return full(
        title=day.title,
        place=day.place,
        session=day.session,
        start=None if day.start is None else millis(day.start),
        end=None if day.end is None else millis(day.end),
        agenda=[_programmed(one) for one in day.items],
    )


def _programmed(one: ProgrammeItem) -> Fields:
    shown = one.shown
    open_now = shown.status in (ItemStatus.OPEN, ItemStatus.SUSPENDED, ItemStatus.CLOSED)
    return full(
        label=shown.label,
        title=shown.title,
        status=shown.status.value,
        words=shown.words if open_now else "",
        start=None if one.start is None else millis(one.start),
        end=None if one.end is None else millis(one.end),
    )


def _index(meeting: Meeting, _seen: Seen, language: str) -> Fields:
    definition = agenda_in(meeting, language).definition
    return full(title=definition.title, place=definition.place)


PAGES: Mapping[str, Page] = {
    "display": Page(rank=0, template="floor.html", fields=_display),
    "clock": Page(rank=1, template="floor.html", fields=_clock),
    "overlay": Page(rank=2, template="overlay.html", fields=_overlay),
    "booth": Page(rank=3, template="booth.html", fields=_booth),
    "list": Page(rank=4, template="list.html", fields=_list),
    "agenda": Page(rank=5, template="floor.html", fields=_agenda),
    "follow": Page(rank=6, template="follow.html", fields=_follow),
    "index": Page(rank=7, template="index.html", fields=_index),
}
