"""What the events of the floor and its clocks do to the meeting."""

from datetime import datetime

from facilitator.core import floor
from facilitator.core.changed import changed
from facilitator.core.clock import Stretch, cut, end_last
from facilitator.core.evolving import on_statement
from facilitator.core.evolving.lists import attending, put, uncalled
from facilitator.core.floor import VACANT, Called, Floor, Presiding, Speaking
from facilitator.core.ids import StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.speakers import Request, find, marked_absent, without
from facilitator.core.statements import Statement


def presided(meeting: Meeting, event: floor.Presided, at: datetime) -> Meeting:
    """Put somebody into the chair."""
    chair = Presiding(who=event.who, role=event.role, since=at)
    return changed(meeting, presiding=chair, presided=(*meeting.presided, chair))


def limit_set(meeting: Meeting, event: floor.LimitSet, at: datetime) -> Meeting:
    """Set a limit for the meeting, an item or one of its segments."""
    meeting = changed(meeting, limits_set=(*meeting.limits_set, (at, event)))
    if event.item is None:
        return changed(meeting, limits={**meeting.limits, event.capacity: event.seconds})
    item = meeting.items.get(event.item)
    if item is None:
        return meeting
    limit = {event.capacity: event.seconds}
    if event.segment is None:
        return meeting.with_item(changed(item, limits={**item.limits, **limit}))
    own = {**item.segment_limits.get(event.segment, {}), **limit}
    return meeting.with_item(changed(item, segment_limits={**item.segment_limits, event.segment: own}))


def called(meeting: Meeting, event: floor.SpeakerCalled, at: datetime) -> Meeting:
    """Name the next speaker, whose request leaves its list."""
    meeting = uncalled(meeting, but=event.request)
    found = meeting.waiting(event.request)
    if found is None:
        return meeting
    item, request = found
    behind = item.waiting[item.waiting.index(request) + 1 :]
    called = Called(request=_named(request), at=at, before=behind[0].id if behind else None)
    rest = changed(item, waiting=without(item.waiting, request.id))
    return meeting.with_item(rest, floor=changed(meeting.floor, holder=called))


def _named(request: Request) -> Request:
    """Give a request whose delegation has been named: it is in the room, and admitted where it asked late."""
    return changed(request, absent=False, admitted=True)


def call_returned(meeting: Meeting, event: floor.CallReturned, _at: datetime) -> Meeting:
    """Put a called speaker back on the list."""
    called = meeting.called
    if called is None or called.id != event.request:
        return meeting
    meeting = changed(meeting, floor=changed(meeting.floor, holder=VACANT))
    return put(meeting, meeting.items[called.item], called, event.before)


def floor_given(meeting: Meeting, event: floor.FloorGiven, at: datetime) -> Meeting:
    """Begin a statement."""
    request = meeting.called
    if request is None or request.id != event.request:
        found = meeting.waiting(event.request)
        request = found[1] if found else None
    if request is None or request.item != meeting.open_item:
        return meeting
    meeting = uncalled(meeting, but=request.id)
    item = meeting.items[request.item]
    begun = changed(
        item,
        waiting=without(item.waiting, request.id),
        served=(*item.served, _named(request)),
        statements=(
            *item.statements,
            statement_of(request, event.statement, begin=at, limit=event.limit, segment=item.segment),
        ),
    )
    held = changed(meeting.floor, holder=Speaking(statement=event.statement))
    return attending(meeting.with_item(begun, floor=held), request.who)


def statement_of(
    request: Request,
    number: StatementId,
    *,
    begin: datetime | None = None,
    limit: float | None = None,
    segment: str = "",
) -> Statement:
    """Give the statement that a request asks for, with all that the request says of it; nothing is said yet."""
    return Statement(
        id=number,
        item=request.item,
        who=request.who,
        capacity=request.capacity,
        kind=request.kind,
        begin=begin,
        limit=limit,
        segment=segment,
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


def time_yielded(meeting: Meeting, event: floor.TimeYielded, _at: datetime) -> Meeting:
    """Give the rest of a limit to a request that waits."""
    found = meeting.waiting(event.request)
    if found is None or meeting.statement(event.statement) is None:
        return meeting
    item, request = found
    seconds = item.yielded.get(request.id, 0.0) + event.seconds
    meeting = meeting.with_item(changed(item, yielded={**item.yielded, request.id: seconds}))
    return on_statement(meeting, event.statement, lambda s: changed(s, yielded=event.seconds, yielded_to=request.who))


def voided(meeting: Meeting, event: floor.StatementVoided, _at: datetime) -> Meeting:
    """Take a statement that does not count out of the log; its request waits again, absent."""
    statement = meeting.statement(event.statement)
    if statement is None or statement.request is None:
        return meeting
    item = meeting.items[statement.item]
    request = find(item.served, statement.request)
    rest = changed(
        item,
        served=without(item.served, statement.request),
        statements=tuple(s for s in item.statements if s.id != statement.id),
    )
    # given the floor by mistake: the delegation was not in the room, so it does not count as attending
    heard = any(s.who == statement.who and s.id != statement.id for s in meeting.statements())
    attendance = {who: there for who, there in meeting.attendance.items() if heard or who != statement.who}
    meeting = changed(meeting, attendance=attendance).with_item(rest, floor=_left(meeting.floor, statement.id))
    return meeting if request is None else put(meeting, rest, marked_absent(request), event.before)


def _left(held: Floor, gone: StatementId) -> Floor:
    """Take a statement off the floor."""
    holder = VACANT if held.holder == Speaking(statement=gone) else held.holder
    return Floor(holder=holder, interrupted=tuple(s for s in held.interrupted if s != gone))


def paused(meeting: Meeting, event: floor.SpeakerPaused, at: datetime) -> Meeting:
    """Stop the clock of a statement; one that is interrupted leaves the floor."""

    def stopped(statement: Statement) -> Statement:
        return statement if statement.paused else changed(statement, pauses=(*statement.pauses, Stretch(start=at)))

    held = meeting.floor
    if event.interrupted:
        held = _left(held, event.statement)
        held = changed(held, interrupted=(*held.interrupted, event.statement))
    return on_statement(meeting, event.statement, stopped, floor=held)


def resumed(meeting: Meeting, event: floor.SpeakerResumed, at: datetime) -> Meeting:
    """Let the clock of a statement run again; who speaks has the floor."""
    if meeting.statement(event.statement) is None:
        return meeting
    meeting = uncalled(meeting)
    waiting = _left(meeting.floor, event.statement).interrupted
    held = Floor(holder=Speaking(statement=event.statement), interrupted=waiting)
    return on_statement(meeting, event.statement, lambda s: changed(s, pauses=end_last(s.pauses, at)), floor=held)


def ended(meeting: Meeting, event: floor.StatementEnded, at: datetime) -> Meeting:
    """End a statement, which leaves the floor."""

    def over(statement: Statement) -> Statement:
        return changed(statement, end=at, pauses=end_last(statement.pauses, at))

    return on_statement(meeting, event.statement, over, floor=_left(meeting.floor, event.statement))


def left_out(statement: Statement, event: floor.TimeLeftOut) -> Statement:
    """Give a statement with a time left out."""
    return changed(statement, pauses=_paused_also(statement, Stretch(start=event.start, end=event.end)))


def _paused_also(statement: Statement, left: Stretch) -> tuple[Stretch, ...]:
    """Insert a pause at its time; if it overlaps another pause of the statement, nothing is added."""
    if any((p.end is None or p.end > left.start) and p.start < (left.end or p.start) for p in statement.pauses):
        return statement.pauses
    return tuple(sorted((*statement.pauses, left), key=lambda p: p.start))


def began_earlier(meeting: Meeting, event: floor.BeganEarlier, _at: datetime) -> Meeting:
    """Move the begin; the former speaker's end, or the pause that the interruption began, moves with it."""
    if meeting.statement(event.statement) is None:
        return meeting
    meeting = on_statement(meeting, event.statement, lambda s: changed(s, begin=event.begin))

    def moved(former: Statement) -> Statement:
        if former.end is not None:
            return changed(former, end=event.begin, pauses=cut(former.pauses, former.begin, event.begin))
        return changed(former, pauses=(*former.pauses[:-1], changed(former.pauses[-1], start=event.begin)))

    return meeting if event.former is None else on_statement(meeting, event.former, moved)
