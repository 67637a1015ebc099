"""Moments: where the meeting stands, as the chair needs to know for what to say next."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from facilitator.core.agenda import Segment
from facilitator.core.expected import in_session
from facilitator.core.floor import Speaking
from facilitator.core.meeting import ItemState, ItemStatus, Meeting, SessionState
from facilitator.core.order import (
    first_interruption,
    first_present,
    is_exhausted,
    is_kept,
    kept_replies,
    must_be_admitted,
    next_waiting,
    returning,
)
from facilitator.core.segments import has_spoken, next_segment
from facilitator.core.speakers import INTERRUPTING, Request

DONE = (ItemStatus.CLOSED, ItemStatus.SKIPPED)


class Moment(StrEnum):
    """A moment of the meeting at which the chair has something to say."""

    OPENING = "opening"
    TURNING = "turning to the next item"
    INTRODUCTION = "introduction"
    CALL = "call"
    CALLED = "called"
    RETURN = "return"
    POINT_OF_ORDER = "point of order"
    HELD_BACK = "asked after closing"
    EXHAUSTED = "exhausted list"
    NEXT_SEGMENT = "next segment"
    REPLIES_KEPT = "rights of reply kept"
    REPLIES = "rights of reply"
    CLOSING_LIST = "closing the list"
    SUSPENSION = "suspension"
    SUSPENDED = "suspended"
    ADJOURNED = "adjourned"
    CLOSING = "closing"


def waits_for_a_session(meeting: Meeting) -> bool:
    """Say whether no session runs, nobody is called or speaks, and one is to come."""
    free = meeting.called is None and meeting.speaker is None and not meeting.interrupted
    return meeting.current_session is None and free and next_session(meeting) is not None


def moment(meeting: Meeting) -> Moment:
    """Say at which moment the meeting is."""
    session, item = meeting.current_session, meeting.current
    if item is not None and not waits_for_a_session(meeting):
        return _on_item(meeting, item)
    if session is None:
        return _outside(meeting)
    if session.suspensions and session.suspensions[-1].end is None:
        return Moment.SUSPENDED
    if replies_due(meeting):
        return Moment.REPLIES
    over = next_session(meeting) is None and all(i.status in DONE or i.only_heads for i in meeting.items.values())
    return Moment.CLOSING if over else Moment.TURNING


def _outside(meeting: Meeting) -> Moment:
    if meeting.closed is not None:
        return Moment.CLOSING
    begun = any(s.started is not None for s in meeting.sessions)
    if next_session(meeting) is None and begun:
        return Moment.CLOSING
    return Moment.ADJOURNED if begun else Moment.OPENING


def _on_item(meeting: Meeting, item: ItemState) -> Moment:
    called = meeting.called
    if called is not None and (called.kind in INTERRUPTING or first_interruption(item) is None):
        return Moment.CALLED
    if first_interruption(item) is not None:
        return Moment.POINT_OF_ORDER
    if returning(meeting) is not None:
        return Moment.RETURN
    if next_waiting(meeting, item) is None:
        return _nobody_next(meeting, item)
    return Moment.INTRODUCTION if _just_taken_up(meeting, item) else Moment.CALL


def _nobody_next(meeting: Meeting, item: ItemState) -> Moment:
    if first_present(meeting, item) is not None:
        return Moment.HELD_BACK
    if segment_due(meeting, item) is not None:
        return Moment.NEXT_SEGMENT
    if is_done(meeting, item) and replies_due(meeting):
        return Moment.REPLIES
    if any(is_kept(meeting, r) and not r.absent for r in item.waiting):
        return Moment.REPLIES_KEPT
    return Moment.EXHAUSTED if item.served else Moment.INTRODUCTION


def is_done(meeting: Meeting, item: ItemState) -> bool:
    """Say whether everybody was heard in the segment that an item is in, except for replies kept for later."""
    asked = has_spoken(item) or any(is_kept(meeting, request) for request in item.waiting)
    return asked and is_exhausted(meeting, item)


def is_concluded(item: ItemState) -> bool:
    """Say whether nothing more of an item is to come: it is closed, or was left with nobody waiting and no segment due.

    Taking up the next item suspends the one that is open, so most items of a meeting are never closed by an
    act of their own; they may all be taken up again.
    """
    left = item.status is ItemStatus.SUSPENDED and not item.waiting and next_segment(item) is None
    return left or item.status is ItemStatus.CLOSED


def segment_due(meeting: Meeting, item: ItemState) -> Segment | None:
    """Give the segment to enter now that the list of the present one is exhausted, or None while it is not."""
    return next_segment(item) if is_exhausted(meeting, item) and has_spoken(item) else None


def item_due(meeting: Meeting) -> ItemState | None:
    """Give the next item of the session: a suspended one with speakers waiting, else one planned in the session."""
    session = meeting.current_session
    if session is None:
        return None
    items = tuple(meeting.items.values())
    reached = max((place for place, item in enumerate(items) if item.stretches), default=-1)
    put_down = (i for i in items if i.status is ItemStatus.SUSPENDED and not is_exhausted(meeting, i))
    planned = (i for part in (items[reached + 1 :], items[: reached + 1]) for i in _planned_in(session, part))
    return next(put_down, None) or next(planned, None)


def item_overdue(meeting: Meeting) -> ItemState | None:
    """Give the first item that an earlier session should have come to."""
    session = meeting.current_session
    planned = (i for i in meeting.items.values() if i.status is ItemStatus.PLANNED and i.timed and not i.only_heads)
    return None if session is None else next((i for i in planned if i.start < session.plan.start), None)


def _planned_in(session: SessionState, items: Iterable[ItemState]) -> Iterator[ItemState]:
    """Give the items to take up in a session; without hours, those that no item of a later session stands before."""
    follows = True
    for item in items:
        if item.status is not ItemStatus.PLANNED or item.only_heads:
            continue
        here = session.plan.start <= item.start < session.hard_stop
        if here if item.timed else follows:
            yield item
        follows = follows and (not item.timed or item.start < session.hard_stop)


def replies_due(meeting: Meeting) -> bool:
    """Say whether the rights of reply kept for the end of the running session are what comes next."""
    return in_session(meeting) and bool(kept_replies(meeting)) and item_due(meeting) is None


def _just_taken_up(meeting: Meeting, item: ItemState) -> bool:
    return not item.served and not isinstance(meeting.floor.holder, Speaking)


def following(meeting: Meeting, item: ItemState, request: Request) -> Request | None:
    """Give who comes after a request that has the floor next, where nothing stops Next before it."""
    others = (r for r in item.waiting if r.id != request.id and not r.absent and r.kind not in INTERRUPTING)
    after = next(others, None)
    return None if after is None or must_be_admitted(meeting, after) else after


def carried(meeting: Meeting) -> tuple[Request, ...]:
    """Give the waiting of the open item, or of those suspended."""
    if meeting.current is not None:
        return meeting.current.waiting
    return tuple(r for i in meeting.items.values() if i.status is ItemStatus.SUSPENDED for r in i.waiting)


def next_session(meeting: Meeting) -> SessionState | None:
    """Give the session that comes next, or None after the last, and where the meeting is closed.

    A session that was passed over, since a later one was held, comes no more by itself.
    """
    return next(iter(to_come(meeting)), None)


def to_come(meeting: Meeting) -> tuple[SessionState, ...]:
    """Give the sessions behind the last that was held; none once the meeting is closed."""
    held = max((place for place, s in enumerate(meeting.sessions) if s.started is not None), default=-1)
    coming = () if meeting.closed is not None else meeting.sessions[held + 1 :]
    return tuple(s for s in coming if s.rose is None)
