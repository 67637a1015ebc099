"""The hand-over: the sheet for the next chair or day, of where the meeting stands and what is still to be done."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from facilitator.core.clock import duration_label, later, minutes_label
from facilitator.core.days import is_astray
from facilitator.core.expected import expect_items, later_items, line, rest_of_floor, rest_of_plan, share_of, turns
from facilitator.core.floor import Called, Speaking
from facilitator.core.hand_over import noted
from facilitator.core.ids import ItemCode
from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState, ItemStatus
from facilitator.core.minuting import phrases, phrases_of_tables
from facilitator.core.minuting import phrases_of_hand_over as words
from facilitator.core.minuting.by_action import titled
from facilitator.core.minuting.commission import Commission
from facilitator.core.minuting.document import Block, Bullets, Fact, Section, plain
from facilitator.core.minuting.listing import of_items, standing
from facilitator.core.minuting.owed import owed
from facilitator.core.minuting.programme import roles_of
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.pace import pace_of
from facilitator.core.precedence import PrecedenceClass
from facilitator.core.saying import saying_in, tr
from facilitator.core.segments import segment_title, segment_words
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Statement

W = Wording

HAND_OVER = W(en="Hand-over", fr="Passation", es="Traspaso")
HAND_OVER_NOTICE = W(
    en="For the next chair and the secretariat, not for circulation",
    fr="Pour la présidence suivante et le secrétariat, à ne pas diffuser",
    es="Para la Presidencia siguiente y la secretaría, no distribuir",
)
ON_TIME = 30


def hand_over(commission: Commission) -> Iterator[Section]:
    """Write the sheet: the note first, then what stands, who waits, what is owed, what comes, which rules hold."""
    scribe = commission.of_whole
    yield _note(scribe)
    yield Section(heading=scribe.say(words.STANDS), blocks=(Bullets(entries=tuple(_stands(scribe))),))
    yield from _lists(scribe)
    yield owed(scribe)
    yield _comes(scribe)
    yield from _rules(scribe)


def facts(commission: Commission) -> tuple[Fact, ...]:
    """Say for which instant the sheet holds, and who is in the chair."""
    scribe, presiding = commission.of_whole, commission.whole.presiding
    chair = scribe.chair(presiding.who, presiding.role)
    return standing(scribe), Fact(label=scribe.say(words.IN_THE_CHAIR), value=chair)


def _note(scribe: Scribe) -> Section:
    found = noted(scribe.meeting.handed_over)
    lines = found[1].splitlines() if found is not None else []
    blocks = tuple(plain(line, number=None) for line in lines if line.strip())
    return Section(heading=scribe.say(words.NOTE), blocks=blocks)


def _stands(scribe: Scribe) -> Iterator[str]:
    meeting = scribe.meeting
    yield _session(scribe)
    item = meeting.current
    if item is not None:
        heading = " · ".join(part for part in (item.plan.full_heading, segment_words(item)) if part)
        yield scribe.say(words.ITEM_OPEN, item=heading, start=scribe.time(item.stretches[-1].start))
        yield scribe.say(words.LIST_OPEN if item.list_open else words.LIST_CLOSED)
    elif meeting.closed is None:
        yield scribe.say(words.NO_ITEM)
    yield from _floor(scribe)
    behind = (_free(scribe) - item.end).total_seconds() if item is not None and item.timed else 0.0
    if item is not None and _on_its_day(scribe, item) and abs(behind) >= ON_TIME:
        yield scribe.say(words.BEHIND if behind > 0 else words.AHEAD, minutes=minutes_label(behind))


def _on_its_day(scribe: Scribe, item: ItemState) -> bool:
    return scribe.local(scribe.now).date() == scribe.local(item.start).date()


def _free(scribe: Scribe) -> datetime:
    """Give when the open item is expected to end, or now where none is open."""
    meeting, now, item = scribe.meeting, scribe.now, scribe.meeting.current
    if item is None:
        return now
    pace = pace_of(meeting)
    rest = rest_of_floor(meeting, item, pace, now)
    _, end = line(turns(meeting, item, pace), now=now, rest=rest, pace=pace, stop=None)
    return (
        max(end, later(now, rest_of_plan(item, now, share_of(meeting, (item, *later_items(meeting)), now))))
        if item.list_open
        else end
    )


def _session(scribe: Scribe) -> str:
    meeting, session = scribe.meeting, scribe.meeting.current_session
    if session is None or session.started is None:
        return scribe.say(words.OVER if meeting.closed is not None else words.NO_SESSION)
    last = session.suspensions[-1] if session.suspensions else None
    suspended = last is not None and last.end is None
    since = last.start if last is not None and suspended else session.started
    title = session.plan.title or f"{scribe.say(phrases.SESSION)} {session.plan.number}"
    return scribe.say(
        words.SESSION_SUSPENDED if suspended else words.SESSION_RUNS,
        session=title,
        start=scribe.time_beside(since, scribe.now),
        stop=scribe.time_beside(session.hard_stop, scribe.now),
    )


def _floor(scribe: Scribe) -> Iterator[str]:
    """Say who has the floor or gets it back, under the open item first, each with what is left of the time."""
    meeting = scribe.meeting
    match meeting.floor.holder:
        case Called(request=request):
            who = scribe.names_within((request.who, *request.joint))
            yield _sentence(scribe.say(words.CALLED, many=scribe.plural((request.who, *request.joint)), who=who))
        case Speaking(statement=wanted) if (speaker := meeting.statement(wanted)) is not None:
            yield _of(scribe, words.PAUSED if speaker.paused else words.HAS_FLOOR, speaker)
        case _:
            pass
    for statement in reversed(meeting.interrupted):
        yield _of(scribe, words.INTERRUPTED, statement)
    for item in meeting.items.values():
        holder = item.parked.holder
        speaking = (holder.statement,) if isinstance(holder, Speaking) else ()
        for number in (*speaking, *reversed(item.parked.interrupted)):
            if item.code != meeting.open_item and (kept := item.statement(number)) is not None and kept.end is None:
                yield _of(scribe, words.PARKED, kept, item=item.plan.label or item.plan.title)


def _of(scribe: Scribe, wording: Wording, statement: Statement, **said: str) -> str:
    every = (statement.who, *statement.joint)
    who, left = scribe.listed(map(scribe.within, every)), _left(scribe, statement)
    return _sentence(scribe.say(wording, many=scribe.plural(every), who=who, left=left, **said))


def _left(scribe: Scribe, statement: Statement) -> str:
    left, limit = statement.remaining(scribe.now), statement.limit
    if left is None or limit is None:
        return scribe.say(words.NO_LIMIT)
    wording = words.LEFT if left >= 0 else words.USED_UP
    return scribe.say(wording, time=duration_label(abs(left)), limit=duration_label(limit))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lists(scribe: Scribe) -> Iterator[Section]:
    """Write the list of each item on which somebody waits, the open one first, and the rights of reply once more."""
    meeting = scribe.meeting
    items = sorted(meeting.items.values(), key=lambda item: item.code != meeting.open_item)
    waiting = [item for item in items if item.waiting]
    if waiting:
        yield Section(heading=scribe.say(words.LISTS))
    yield from of_items(scribe, waiting, level=2)
    replies = tuple(
        f"{scribe.name(request.who)}, {item.plan.label or item.plan.title}"
        for item in meeting.items.values()
        for request in item.waiting
        if request.kind is Kind.REPLY
    )
    heading = scribe.say(words.REPLIES_LEFT)
    yield Section(heading=heading, level=2, blocks=(Bullets(entries=replies),) if replies else ())


def _comes(scribe: Scribe) -> Section:
    """Write what is left of the agenda, with its planned times, when it is to be expected now, and with whom."""
    meeting, now = scribe.meeting, scribe.now
    coming = () if meeting.closed is not None else later_items(meeting)
    found = (
        ()
        if is_astray(meeting, now)
        else expect_items(meeting, coming, after=_free(scribe), pace=pace_of(meeting), now=now)
    )
    expected = {one.code: one.start for one in found}
    rows = tuple(
        (
            scribe.day_and_time(item.start) if item.timed else "",
            scribe.day_and_time(expected[item.code]) if _moves(expected, item) else "",
            item.plan.full_heading,
            "\n".join(roles_of(scribe, item)),
        )
        for item in coming
    )
    if not rows:
        return Section(heading=scribe.say(words.COMES), blocks=(plain(scribe.say(words.NOTHING_COMES), number=None),))
    columns = ((words.PLANNED, 4), (words.NOW_EXPECTED, 4), (phrases_of_tables.ITEM_OF_AGENDA, 9))
    return titled(scribe, words.COMES, (*columns, (phrases_of_tables.WITH, 6)), rows, level=1)


def _moves(expected: Mapping[ItemCode, datetime], item: ItemState) -> bool:
    """Say whether an item is expected at another time than planned, by a minute or more, or goes on after a pause."""
    start = expected.get(item.code)
    if start is None:
        return False
    return item.status is ItemStatus.SUSPENDED or not item.timed or abs((start - item.start).total_seconds()) >= 60


def _rules(scribe: Scribe) -> Iterator[Section]:
    """Write the limits that hold, everywhere and where an item that is not done has its own, and orders set by hand."""
    meeting = scribe.meeting
    left = [i for i in meeting.items.values() if i.status not in {ItemStatus.CLOSED, ItemStatus.SKIPPED}]
    rows = [(scribe.say(words.EVERYWHERE), _limits(scribe, meeting.limits))] if meeting.limits else []
    orders: list[str] = []
    for item in left:
        label = item.plan.label or item.plan.title
        own = {**item.plan.limits, **item.limits}
        rows += [(label, _limits(scribe, own))] if own else []
        orders += [_order(scribe, label, item.precedence)] if item.precedence else []
        for segment in (None, *item.plan.segments):
            name = segment.name if segment is not None else ""
            scope = f"{label} · {segment_title(segment)}" if segment is not None else label
            limits = {**(segment.limits if segment is not None else {}), **item.segment_limits.get(name, {})}
            rows += [(scope, _limits(scribe, limits))] if limits else []
            classes = item.segment_precedence.get(name, ())
            orders += [_order(scribe, scope, classes)] if classes else []
    section = titled(scribe, words.RULES, ((words.SCOPE, 4), (words.LIMITS, 12)), tuple(rows), level=1)
    blocks: tuple[Block, ...] = (*section.blocks, *((Bullets(entries=tuple(orders)),) if orders else ()))
    yield Section(heading=section.heading, level=1, blocks=blocks)


def _limits(scribe: Scribe, limits: Mapping[str, float]) -> str:
    return ", ".join(f"{_limited(scribe, key)} {duration_label(seconds)}" for key, seconds in limits.items())


def _limited(scribe: Scribe, key: str) -> str:
    if key == "reply-2":
        return scribe.say(words.SECOND_REPLY)
    if key in set(Capacity):
        return scribe.say(phrases.CAPACITIES[Capacity(key)])
    return scribe.say(phrases.KINDS[Kind(key)]) if key in set(Kind) else key


def _order(scribe: Scribe, scope: str, classes: tuple[PrecedenceClass, ...]) -> str:
    with saying_in(scribe.language):
        # a class that the program names is named as where a reason is given
        named = ", ".join(tr(scribe.own(one.label or one.name)) for one in classes)
    return scribe.say(words.BY_HAND, scope=scope, classes=named)
