"""Expected times: when each waiting speaker and each later item is expected, at the pace of this meeting."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import takewhile

from facilitator.core.clock import later
from facilitator.core.floor import NOBODY, Called, Speaking, Vacant
from facilitator.core.ids import ItemCode, RequestId
from facilitator.core.meeting import ItemState, ItemStatus, Meeting, SessionState
from facilitator.core.order import is_passed_over, limit_of
from facilitator.core.pace import Pace
from facilitator.core.retiming import session_of
from facilitator.core.speakers import INTERRUPTING, Capacity, Kind, Request
from facilitator.core.statements import Statement
from facilitator.core.values import dataclass

SHORT = 300.0
"""What is expected at least of an item without hours, in seconds, where the plan leaves it so much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedRequest:
    """When a waiting request begins and ends, and whether that is before the hard stop."""

    request: RequestId
    start: datetime
    end: datetime
    reached: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedItem:
    """When a later item begins and ends."""

    code: ItemCode
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A waiting request with its limit as it would be applied, and its expected length (seconds).

    It is `passed` if Next passes over it: the delegation is absent, or it is a right of reply kept for the session's
    end.
    """

    request: Request
    limit: float | None
    length: float
    passed: bool = False


def turns(meeting: Meeting, item: ItemState, pace: Pace, cap: float | None = None) -> tuple[Turn, ...]:
    """Give the waiting of an item with their expected lengths, each limit cut to `cap` seconds where one is given."""
    known: dict[tuple[Capacity, Kind], tuple[float | None, float]] = {}
    found = []
    for request in item.waiting:
        alike = (request.capacity, request.kind)
        if alike not in known or request.kind is Kind.REPLY:  # the second reply has another limit than the first
            limit = _capped(limit_of(meeting, request), cap)
            known[alike] = (limit, pace.length(limit, request))
        limit, length = known[alike]
        passed = is_passed_over(meeting, request)
        found.append(Turn(request=request, limit=limit, length=0.0 if passed else length, passed=passed))
    return tuple(found)


def _capped(limit: float | None, cap: float | None) -> float | None:
    return limit if cap is None else cap if limit is None else min(limit, cap)


def rest_of_floor(meeting: Meeting, item: ItemState, pace: Pace, now: datetime) -> float:
    """Give the seconds that the called or present speaker, and those interrupted, still need on this item."""
    floor = meeting.floor if item.code == meeting.open_item else item.parked
    begun = floor.interrupted
    total = 0.0
    match floor.holder:
        case Called(request=request, at=at):
            changeover = max(0.0, pace.changeover - max(0.0, (now - at).total_seconds()))
            total = changeover + pace.length(limit_of(meeting, request), request)
        case Speaking(statement=statement):
            begun = (*begun, statement)
        case Vacant():
            pass
    return total + sum(_rest(s, pace, now) for s in map(item.statement, begun) if s is not None)


def _rest(statement: Statement, pace: Pace, now: datetime) -> float:
    if statement.end is not None:
        return 0.0
    return max(0.0, pace.length(statement.limit, statement) - statement.spoken(now))


def line(
    queue: Sequence[Turn], *, now: datetime, rest: float, pace: Pace, stop: datetime | None
) -> tuple[tuple[ExpectedRequest, ...], datetime]:
    """Give the expected times of a list from front to back, and when the last has ended.

    Interruptions come before the rest of the present speaker; absent entries take no time, since Next passes over them.
    """
    ahead = len(list(takewhile(lambda turn: turn.request.kind in INTERRUPTING, queue)))
    cursor, found, changeover = 0.0, [], pace.changeover
    for index, turn in enumerate(queue):
        request = turn.request
        cursor += rest if index == ahead else 0.0
        start = cursor if turn.passed else cursor + changeover
        cursor = start + turn.length
        begin, end = later(now, start), later(now, cursor)
        reached = stop is None or end <= stop
        found.append(ExpectedRequest(request=request.id, start=begin, end=end, reached=reached))
    return tuple(found), later(now, cursor + (rest if ahead == len(queue) else 0.0))


def hard_stop(meeting: Meeting, now: datetime) -> datetime | None:
    """Give the end of the running session, else of the session of the open item, else of the next one."""
    session = meeting.current_session or _session_of(meeting) or _next_session(meeting, now)
    return session.hard_stop if session else None


def _session_of(meeting: Meeting) -> SessionState | None:
    item = meeting.current
    if item is None:
        return None
    return next((s for s in meeting.sessions if s.plan.start <= item.start < s.plan.end), None)


def _next_session(meeting: Meeting, now: datetime) -> SessionState | None:
    return next((s for s in meeting.sessions if s.rose is None and s.hard_stop > now), None)


def later_items(meeting: Meeting) -> tuple[ItemState, ...]:
    """Give the items still to come: suspended ones where somebody waits, then those planned after the last taken up.

    An item that only heads others is none of them.
    """
    items = tuple(meeting.items.values())
    touched = max((i for i, item in enumerate(items) if item.stretches), default=-1)
    suspended = (i for i in items if i.status is ItemStatus.SUSPENDED and (i.waiting or i.parked != NOBODY))
    planned = (i for i in items[touched + 1 :] if i.status is ItemStatus.PLANNED and not i.only_heads)
    return (*suspended, *planned)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Before:
    """What an item comes after: the planned end of the one before (None: it is the first) and its expected end."""

    planned: datetime | None
    expected: datetime


def expect_items(
    meeting: Meeting, items: Iterable[ItemState], *, after: datetime, pace: Pace, now: datetime
) -> tuple[ExpectedItem, ...]:
    """Chain later items from the instant `after`, when the floor is free for them.

    A gap in the plan and a fixed start absorb lateness and no gain; an item that follows on starts when the one before
    has ended; nothing starts between two sessions. Items without hours share what is left (see `share_of`).
    """
    before = _Before(planned=_planned_end_before(meeting), expected=max(after, now))
    found, coming = [], tuple(items)
    for place, item in enumerate(coming):
        start = _start(meeting, item, before)
        end = later(start, _duration(meeting, item, pace, now, share_of(meeting, coming[place:], start)))
        found.append(ExpectedItem(code=item.code, start=start, end=end))
        carried = item.status is ItemStatus.SUSPENDED
        before = _Before(planned=before.planned if carried else item.end, expected=end)
    return tuple(found)


def _planned_end_before(meeting: Meeting) -> datetime | None:
    """Give the planned end of the item that the next one follows on; None while the room is not in session."""
    if meeting.current is not None:
        return meeting.current.end
    if not in_session(meeting):
        return None
    touched = [item for item in meeting.items.values() if item.stretches]
    return touched[-1].end if touched else None


def in_session(meeting: Meeting) -> bool:
    """Say whether a session runs and is not suspended."""
    session = meeting.current_session
    return session is not None and all(s.end is not None for s in session.suspensions)


def _start(meeting: Meeting, item: ItemState, before: _Before) -> datetime:
    follows_on = before.planned is not None and not item.plan.fixed and item.start <= before.planned
    follows_on = follows_on or not item.timed
    if item.status is ItemStatus.PLANNED and not follows_on and before.expected <= item.start:
        return item.start
    return _inside_a_session(meeting, before.expected)


def _inside_a_session(meeting: Meeting, instant: datetime) -> datetime:
    """Move an instant that falls between two sessions to the start of the second."""
    for session in meeting.sessions:
        if session.rose is None and instant < _earliest(session):
            return session.plan.start
        if session.rose is None and instant < session.hard_stop:
            return instant
    return instant


def _earliest(session: SessionState) -> datetime:
    return session.plan.start if session.started is None else min(session.plan.start, session.started)


def share_of(meeting: Meeting, items: Sequence[ItemState], start: datetime) -> float:
    """Give the seconds that the first of some items has, which is planned without hours, where it starts at an instant.

    That is an equal share, among those without hours, of what is left until the next item with hours or the hard stop
    of the session; where little is left, a few minutes all the same.
    """
    first, session = items[0], session_of(meeting, start)
    stop = first.end if session is None else session.hard_stop
    run = list(takewhile(lambda i: not i.timed and (i is first or i.start < stop), items))
    behind = items[len(run)] if len(run) < len(items) else None
    until = min(stop, behind.start) if behind is not None and behind.timed else stop
    least = min(SHORT, (first.end - first.start).total_seconds())
    return max((until - start).total_seconds() / max(1, len(run)), least)


def _duration(meeting: Meeting, item: ItemState, pace: Pace, now: datetime, share: float) -> float:
    """Give the seconds that an item still needs: the rest of its planned length, or its list if that is longer."""
    queue = turns(meeting, item, pace)
    listed = sum(t.length + pace.changeover for t in queue if not t.passed)
    return max(rest_of_plan(item, now, share), listed + rest_of_floor(meeting, item, pace, now))


def rest_of_plan(item: ItemState, now: datetime, share: float) -> float:
    """Give the seconds of its planned length that an item has not used yet; without hours, of its share of the rest.

    Time while it was suspended does not count as used.
    """
    used = sum(s.seconds(now) for s in item.stretches)
    left = max(0.0, (item.end - item.start).total_seconds() - used)
    return left if item.timed or item.only_heads else min(left, share) if item.stretches else share
