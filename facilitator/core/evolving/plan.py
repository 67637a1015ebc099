"""What the events of sessions, items and the plan do to the meeting; the definition stays as it was."""

from collections.abc import Callable, Iterable
from datetime import datetime

from facilitator.core import agenda
from facilitator.core.agenda_hours import derived_hours
from facilitator.core.changed import changed
from facilitator.core.clock import Stretch, end_last
from facilitator.core.delegations import Roster
from facilitator.core.evolving.lists import uncalled
from facilitator.core.floor import NOBODY, Presiding
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemState, ItemStatus, Meeting, SessionState


def define(event: agenda.MeetingDefined, at: datetime) -> Meeting:
    """Give the meeting as it stands before its first act, the President in the chair."""
    known = event.definition
    chair = Presiding(who=known.presidency, role="president", since=at)
    made = Meeting(
        definition=known,
        roster=Roster(delegations=event.delegations),
        items={item.code: ItemState(plan=item, roles=item.roles) for item in known.items},
        sessions=tuple(SessionState(plan=s, hard_stop=s.end) for s in known.sessions),
        presiding=chair,
        presided=(chair,),
        limits=dict(known.limits),
        glossary=known.glossary,
    )
    return with_hours(made)


def with_hours(meeting: Meeting) -> Meeting:
    """Give the meeting with the hours of the items to which the plan gives none."""
    if all(item.timed and not item.plan.parent and item.derived is None for item in meeting.items.values()):
        return meeting
    plans = [item.plan for item in meeting.items.values() if item.status is not ItemStatus.SKIPPED]
    found = derived_hours(plans, [(s.plan.start, s.hard_stop) for s in meeting.sessions])
    items = {
        code: item if item.status is ItemStatus.SKIPPED and not item.timed else changed(item, derived=found.get(code))
        for code, item in meeting.items.items()
    }
    return changed(meeting, items=items)


def in_session(meeting: Meeting, number: int, change: Callable[[SessionState], SessionState]) -> Meeting:
    """Give the meeting with one of its sessions changed."""
    return changed(meeting, sessions=tuple(change(s) if s.plan.number == number else s for s in meeting.sessions))


def session_started(meeting: Meeting, event: agenda.SessionStarted, at: datetime) -> Meeting:
    """Call a session to order."""
    known = any(s.plan.number == event.session for s in meeting.sessions)
    started = in_session(meeting, event.session, lambda session: _called_to_order(session, at))
    return changed(started, session=event.session, closed=None) if known else meeting


def session_closed(meeting: Meeting, event: agenda.SessionClosed, at: datetime) -> Meeting:
    """Let a session rise."""

    def risen(session: SessionState) -> SessionState:
        return changed(session, suspensions=end_last(session.suspensions, at), rose=at, suspended_item=None)

    current = None if meeting.session == event.session else meeting.session
    return changed(in_session(meeting, event.session, risen), session=current)


def session_planned(meeting: Meeting, event: agenda.SessionPlanned, _at: datetime) -> Meeting:
    """Put a session at another time."""

    def planned(session: SessionState) -> SessionState:
        return changed(session, plan=changed(session.plan, start=event.start, end=event.end), hard_stop=event.hard_stop)

    return with_hours(in_session(meeting, event.session, planned))


def hard_stop_moved(meeting: Meeting, event: agenda.HardStopMoved, _at: datetime) -> Meeting:
    """Let a session end at another time."""
    return with_hours(in_session(meeting, event.session, lambda session: changed(session, hard_stop=event.end)))


def _called_to_order(session: SessionState, at: datetime) -> SessionState:
    """Start a session; one that had risen counts as suspended in between."""
    if session.started is None:
        return changed(session, started=at)
    if session.rose is None:
        return session
    between = Stretch(start=session.rose, end=at)
    return changed(session, rose=None, suspensions=(*session.suspensions, between))


def taken_up(meeting: Meeting, code: ItemCode, at: datetime) -> Meeting:
    """Open an item, and give it back the floor that it had."""
    item = meeting.items.get(code)
    if item is None or meeting.open_item == code:
        return meeting
    if meeting.open_item is not None:
        meeting = put_down(meeting, meeting.open_item, at, ItemStatus.SUSPENDED)
    parked = item.parked
    opened = changed(
        item,
        status=ItemStatus.OPEN,
        stretches=(*item.stretches, Stretch(start=at)),
        parked=NOBODY,
    )
    return changed(meeting.with_item(opened), floor=parked, open_item=code)


def put_down(meeting: Meeting, code: ItemCode, at: datetime, status: ItemStatus) -> Meeting:
    """Suspend or close an item, which keeps its floor."""
    item = meeting.items.get(code)
    if item is None:
        return meeting
    if meeting.open_item != code:
        return meeting.with_item(changed(item, status=status))
    meeting = uncalled(meeting)
    item = meeting.items[code]
    # after an undone End somebody may be speaking here: two must never speak at once
    speaker = meeting.speaker
    if speaker is not None and not speaker.paused:
        item = item.with_statement(changed(speaker, pauses=(*speaker.pauses, Stretch(start=at))))
    ended = changed(item, status=status, stretches=end_last(item.stretches, at), parked=meeting.floor)
    return changed(meeting.with_item(ended), floor=NOBODY, open_item=None)


def with_role(item: ItemState, event: agenda.RoleNamed) -> ItemState:
    """Give an item with other holders of one role."""
    others = tuple(h for h in item.roles if h.role is not event.role)
    return changed(item, roles=(*others, *(agenda.RoleHolder(role=event.role, who=who) for who in event.who)))


def with_precedence(item: ItemState, event: agenda.PrecedenceSet) -> ItemState:
    """Give an item with a precedence of its own, or one of its segments."""
    if event.segment is None:
        return changed(item, precedence=event.classes)
    return changed(item, segment_precedence={**item.segment_precedence, event.segment: event.classes})


def skipped(meeting: Meeting, event: agenda.ItemSkipped, _at: datetime) -> Meeting:
    """Leave an item out, where it is neither open nor closed."""
    item = meeting.items.get(event.item)
    if item is None or item.status not in (ItemStatus.PLANNED, ItemStatus.SUSPENDED):
        return meeting
    return with_hours(meeting.with_item(changed(item, status=ItemStatus.SKIPPED)))


def unskipped(meeting: Meeting, event: agenda.ItemUnskipped, _at: datetime) -> Meeting:
    """Put a skipped item back as it was before."""
    item = meeting.items.get(event.item)
    if item is None or item.status is not ItemStatus.SKIPPED:
        return meeting
    back = ItemStatus.SUSPENDED if item.stretches else ItemStatus.PLANNED
    return with_hours(meeting.with_item(changed(item, status=back)))


def item_planned(meeting: Meeting, event: agenda.ItemPlanned, _at: datetime) -> Meeting:
    """Give an item other hours."""
    item = meeting.items.get(event.item)
    if item is None:
        return meeting
    plan = changed(item.plan, start=event.start, end=event.end, fixed=event.fixed)
    return with_hours(meeting.with_item(changed(item, plan=plan)))


def item_inserted(meeting: Meeting, event: agenda.ItemInserted, _at: datetime) -> Meeting:
    """Put a new item into the agenda."""
    if event.item.code in meeting.items:
        return meeting
    made = ItemState(plan=event.item, roles=event.item.roles)
    return _placed(meeting, meeting.items.values(), made, event.before)


def item_placed(meeting: Meeting, event: agenda.ItemPlaced, _at: datetime) -> Meeting:
    """Put an item at another place of the agenda."""
    item = meeting.items.get(event.item)
    others = (i for i in meeting.items.values() if i.code != event.item)
    return meeting if item is None else _placed(meeting, others, item, event.before)


def _placed(meeting: Meeting, others: Iterable[ItemState], item: ItemState, before: ItemCode | None) -> Meeting:
    """Put an item in front of another; where that one is gone, last."""
    rest = tuple(others)
    place = next((i for i, other in enumerate(rest) if other.code == before), len(rest))
    return with_hours(changed(meeting, items={i.code: i for i in (*rest[:place], item, *rest[place:])}))
