"""What the events of the floor and its clocks do to the meeting."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from facilitator.core import floor
from facilitator.core.clock import Stretch, cut, end_last
from facilitator.core.evolving.lists import put, uncalled
from facilitator.core.floor import VACANT, Called, Floor, FloorEvent, Presiding, Speaking
from facilitator.core.ids import StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.speakers import Request, find, marked_absent, without
from facilitator.core.statements import Statement


def evolve_floor(meeting: Meeting, event: FloorEvent, at: datetime) -> Meeting:
    """Give the meeting after an event of the floor."""
    match event:
        case floor.Presided():
            chair = Presiding(who=event.who, role=event.role, since=at)
            return replace(meeting, presiding=chair, presided=(*meeting.presided, chair))
        case floor.LimitSet():
            return _limit_set(meeting, event, at)
        case floor.SpeakerCalled():
            return _called(meeting, event, at)
        case floor.CallReturned():
            return _call_returned(meeting, event)
        case floor.FloorGiven():
            return _floor_given(meeting, event, at)
        case floor.StatementVoided():
            return _voided(meeting, event)
        case (
            floor.SpeakerPaused()
            | floor.SpeakerResumed()
            | floor.StatementEnded()
            | floor.TimeAdded()
            | floor.BeganEarlier()
            | floor.TimeLeftOut()
        ):
            return _evolve_statement(meeting, event, at)
        case _:
            assert_never(event)


def _limit_set(meeting: Meeting, event: floor.LimitSet, at: datetime) -> Meeting:
    meeting = replace(meeting, limits_set=(*meeting.limits_set, (at, event)))
    if event.item is None:
        return replace(meeting, limits={**meeting.limits, event.capacity: event.seconds})
    item = meeting.items.get(event.item)
    if item is None:
        return meeting
    limit = {event.capacity: event.seconds}
    if event.segment is None:
        return meeting.with_item(replace(item, limits={**item.limits, **limit}))
    own = {**item.segment_limits.get(event.segment, {}), **limit}
    return meeting.with_item(replace(item, segment_limits={**item.segment_limits, event.segment: own}))


def _called(meeting: Meeting, event: floor.SpeakerCalled, at: datetime) -> Meeting:
    meeting = uncalled(meeting, but=event.request)
    found = meeting.waiting(event.request)
    if found is None:
        return meeting
    item, request = found
    behind = item.waiting[item.waiting.index(request) + 1 :]
    meeting = meeting.with_item(replace(item, waiting=without(item.waiting, request.id)))
    called = Called(request=_named(request), at=at, before=behind[0].id if behind else None)
    return _held(meeting, replace(meeting.floor, holder=called))


def _named(request: Request) -> Request:
    """Give a request whose delegation has been named: it is in the room, and admitted where it asked late."""
    return replace(request, absent=False, admitted=True)


def _call_returned(meeting: Meeting, event: floor.CallReturned) -> Meeting:
    called = meeting.called
    if called is None or called.id != event.request:
        return meeting
    meeting = replace(meeting, floor=replace(meeting.floor, holder=VACANT))
    return put(meeting, meeting.items[called.item], called, event.before)


def _held(meeting: Meeting, held: Floor) -> Meeting:
    return replace(meeting, floor=held)


def _floor_given(meeting: Meeting, event: floor.FloorGiven, at: datetime) -> Meeting:
    request = meeting.called
    if request is None or request.id != event.request:
        found = meeting.waiting(event.request)
        request = found[1] if found else None
    meeting = replace(meeting, last_statement=max(meeting.last_statement, event.statement))
    if request is None or request.item != meeting.open_item:
        return meeting
    meeting = uncalled(meeting, but=request.id)
    item = meeting.items[request.item]
    begun = replace(
        item,
        waiting=without(item.waiting, request.id),
        served=(*item.served, _named(request)),
        statements=(
            *item.statements,
            replace(statement_of(request, event.statement), begin=at, limit=event.limit, segment=item.segment),
        ),
    )
    meeting = replace(meeting, attendance={**meeting.attendance, request.who: True})
    return _held(meeting.with_item(begun), replace(meeting.floor, holder=Speaking(statement=event.statement)))


def statement_of(request: Request, number: StatementId) -> Statement:
    """Give the statement that a request asks for, with all that the request says of it; nothing is said yet."""
    return Statement(
        id=number,
        item=request.item,
        who=request.who,
        capacity=request.capacity,
        kind=request.kind,
        begin=None,
        request=request.id,
        to=request.to,
        on_behalf_of=request.on_behalf_of,
        aligned=request.aligned,
        joint=request.joint,
        person=request.person,
        level=request.level,
        topic=request.topic,
        topics=(request.topic,) if request.topic else (),
        language=request.language,
        gender=request.gender,
    )


def _voided(meeting: Meeting, event: floor.StatementVoided) -> Meeting:
    statement = meeting.statement(event.statement)
    if statement is None or statement.request is None:
        return meeting
    item = meeting.items[statement.item]
    request = find(item.served, statement.request)
    rest = replace(
        item,
        served=without(item.served, statement.request),
        statements=tuple(s for s in item.statements if s.id != statement.id),
    )
    # the delegation was not there: having been given the floor by mistake does not make it attend
    heard = any(s.who == statement.who and s.id != statement.id for s in meeting.statements())
    attendance = {who: there for who, there in meeting.attendance.items() if heard or who != statement.who}
    meeting = replace(meeting, attendance=attendance)
    meeting = _held(meeting.with_item(rest), _left(meeting.floor, statement.id))
    return meeting if request is None else put(meeting, rest, marked_absent(request), event.before)


def _left(held: Floor, gone: StatementId) -> Floor:
    """Take a statement off the floor."""
    holder = VACANT if held.holder == Speaking(statement=gone) else held.holder
    return replace(held, holder=holder, interrupted=tuple(s for s in held.interrupted if s != gone))


def _evolve_statement(
    meeting: Meeting,
    event: floor.SpeakerPaused
    | floor.SpeakerResumed
    | floor.StatementEnded
    | floor.TimeAdded
    | floor.BeganEarlier
    | floor.TimeLeftOut,
    at: datetime,
) -> Meeting:
    statement = meeting.statement(event.statement)
    if statement is None:
        return meeting
    item = meeting.items[statement.item]
    match event:
        case floor.SpeakerPaused():
            return _paused(meeting, statement, at, interrupted=event.interrupted)
        case floor.SpeakerResumed():
            meeting = uncalled(meeting)
            item = meeting.items[statement.item]
            running = replace(statement, pauses=end_last(statement.pauses, at))
            resumed = replace(_left(meeting.floor, statement.id), holder=Speaking(statement=statement.id))
            return _held(meeting.with_item(item.with_statement(running)), resumed)
        case floor.StatementEnded():
            ended = replace(statement, end=at, pauses=end_last(statement.pauses, at))
            return _held(meeting.with_item(item.with_statement(ended)), _left(meeting.floor, statement.id))
        case floor.TimeAdded():
            longer = replace(statement, limit=(statement.limit or 0.0) + event.seconds)
            return meeting.with_item(item.with_statement(longer))
        case floor.BeganEarlier():
            return _began_earlier(meeting, statement, event)
        case floor.TimeLeftOut():
            left = replace(statement, pauses=_paused_also(statement, Stretch(start=event.start, end=event.end)))
            return meeting.with_item(item.with_statement(left))


def _paused(meeting: Meeting, statement: Statement, at: datetime, *, interrupted: bool) -> Meeting:
    item = meeting.items[statement.item]
    stopped = statement if statement.paused else replace(statement, pauses=(*statement.pauses, Stretch(start=at)))
    meeting = meeting.with_item(item.with_statement(stopped))
    if not interrupted:
        return meeting
    held = _left(meeting.floor, statement.id)
    return _held(meeting, replace(held, interrupted=(*held.interrupted, statement.id)))


def _paused_also(statement: Statement, left: Stretch) -> tuple[Stretch, ...]:
    """Put a stretch among the pauses at its time; where the statement has another pause then, nothing is added."""
    if any((p.end is None or p.end > left.start) and p.start < (left.end or p.start) for p in statement.pauses):
        return statement.pauses
    return tuple(sorted((*statement.pauses, left), key=lambda p: p.start))


def _began_earlier(meeting: Meeting, statement: Statement, event: floor.BeganEarlier) -> Meeting:
    """Move the begin; the former speaker's end, or the pause that the interruption began, moves with it."""
    item = meeting.items[statement.item]
    meeting = meeting.with_item(item.with_statement(replace(statement, begin=event.begin)))
    former = meeting.statement(event.former) if event.former is not None else None
    if former is None:
        return meeting
    if former.end is not None:
        moved = replace(former, end=event.begin, pauses=cut(former.pauses, former.begin, event.begin))
    else:
        moved = replace(former, pauses=(*former.pauses[:-1], replace(former.pauses[-1], start=event.begin)))
    return meeting.with_item(meeting.items[former.item].with_statement(moved))
