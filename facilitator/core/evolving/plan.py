"""What the events of sessions and items do to the meeting."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from facilitator.core import agenda
from facilitator.core.agenda import AgendaEvent, MeetingDefined
from facilitator.core.clock import Stretch, end_last
from facilitator.core.delegations import Roster
from facilitator.core.evolving.lists import uncalled
from facilitator.core.evolving.replanned import evolve_plan
from facilitator.core.floor import NOBODY, Presiding
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemState, ItemStatus, Meeting, SessionState


def define(event: MeetingDefined, at: datetime) -> Meeting:
    """Give the meeting as it stands before its first act, the President in the chair."""
    known = event.definition
    chair = Presiding(who=known.presidency, role="president", since=at)
    return Meeting(
        definition=known,
        roster=Roster(delegations=event.delegations),
        items={item.code: ItemState(plan=item, roles=item.roles) for item in known.items},
        sessions=tuple(SessionState(plan=s, hard_stop=s.end) for s in known.sessions),
        presiding=chair,
        presided=(chair,),
        limits=dict(known.limits),
    )


def evolve_agenda(meeting: Meeting, event: AgendaEvent, at: datetime) -> Meeting:
    """Give the meeting after an event of a session or of an item."""
    match event:
        case agenda.MeetingDefined():
            return define(event, at)
        case (
            agenda.SessionStarted()
            | agenda.SessionSuspended()
            | agenda.SessionResumed()
            | agenda.SessionClosed()
            | agenda.HardStopMoved()
        ):
            return _evolve_session(meeting, event, at)
        case agenda.ItemTakenUp(item=code):
            return _taken_up(meeting, code, at)
        case agenda.ItemSuspended(item=code):
            return _put_down(meeting, code, at, ItemStatus.SUSPENDED)
        case agenda.ItemClosed(item=code):
            return _put_down(meeting, code, at, ItemStatus.CLOSED)
        case agenda.SegmentBegun() | agenda.RoleNamed() | agenda.PrecedenceSet():
            return _evolve_rules(meeting, event)
        case (
            agenda.ItemInserted()
            | agenda.ItemPlanned()
            | agenda.ItemPlaced()
            | agenda.ItemSkipped()
            | agenda.ItemUnskipped()
            | agenda.ItemRenamed()
        ):
            return evolve_plan(meeting, event)
        case _:
            assert_never(event)


def _evolve_rules(meeting: Meeting, event: agenda.SegmentBegun | agenda.RoleNamed | agenda.PrecedenceSet) -> Meeting:
    item = meeting.items.get(event.item)
    if item is None:
        return meeting
    match event:
        case agenda.SegmentBegun():
            return meeting.with_item(replace(item, segment=event.name))
        case agenda.PrecedenceSet():
            return meeting.with_item(_with_precedence(item, event))
        case agenda.RoleNamed():
            others = tuple(h for h in item.roles if h.role is not event.role)
            named = tuple(agenda.RoleHolder(role=event.role, who=who) for who in event.who)
            return meeting.with_item(replace(item, roles=(*others, *named)))


def _with_precedence(item: ItemState, event: agenda.PrecedenceSet) -> ItemState:
    if event.segment is None:
        return replace(item, precedence=event.classes)
    return replace(item, segment_precedence={**item.segment_precedence, event.segment: event.classes})


def _evolve_session(
    meeting: Meeting,
    event: agenda.SessionStarted
    | agenda.SessionSuspended
    | agenda.SessionResumed
    | agenda.SessionClosed
    | agenda.HardStopMoved,
    at: datetime,
) -> Meeting:
    found = next((s for s in meeting.sessions if s.plan.number == event.session), None)
    if found is None:
        return meeting
    current = meeting.session
    match event:
        case agenda.SessionStarted():
            changed, current = _called_to_order(found, at), event.session
        case agenda.SessionSuspended():
            stretch = Stretch(start=at)
            changed = replace(found, suspensions=(*found.suspensions, stretch), suspended_item=meeting.open_item)
        case agenda.SessionResumed():
            changed = replace(found, suspensions=end_last(found.suspensions, at), suspended_item=None)
        case agenda.SessionClosed():
            changed = replace(found, suspensions=end_last(found.suspensions, at), rose=at, suspended_item=None)
            current = None if current == event.session else current
        case agenda.HardStopMoved():
            changed = replace(found, hard_stop=event.end)
    sessions = tuple(changed if s.plan.number == event.session else s for s in meeting.sessions)
    return replace(meeting, sessions=sessions, session=current)


def _called_to_order(session: SessionState, at: datetime) -> SessionState:
    """Start a session; one that had risen counts as suspended in between."""
    if session.started is None:
        return replace(session, started=at)
    if session.rose is None:
        return session
    between = Stretch(start=session.rose, end=at)
    return replace(session, rose=None, suspensions=(*session.suspensions, between))


def _taken_up(meeting: Meeting, code: ItemCode, at: datetime) -> Meeting:
    item = meeting.items.get(code)
    if item is None or meeting.open_item == code:
        return meeting
    if meeting.open_item is not None:
        meeting = _put_down(meeting, meeting.open_item, at, ItemStatus.SUSPENDED)
    parked = item.parked
    opened = replace(
        item,
        status=ItemStatus.OPEN,
        stretches=(*item.stretches, Stretch(start=at)),
        parked=NOBODY,
    )
    return replace(meeting.with_item(opened), floor=parked, open_item=code)


def _put_down(meeting: Meeting, code: ItemCode, at: datetime, status: ItemStatus) -> Meeting:
    item = meeting.items.get(code)
    if item is None:
        return meeting
    if meeting.open_item != code:
        return meeting.with_item(replace(item, status=status))
    meeting = uncalled(meeting)
    item = meeting.items[code]
    # an undone End may leave somebody speaking here: two must never speak at once
    speaker = meeting.speaker
    if speaker is not None and not speaker.paused:
        item = item.with_statement(replace(speaker, pauses=(*speaker.pauses, Stretch(start=at))))
    ended = replace(item, status=status, stretches=end_last(item.stretches, at), parked=meeting.floor)
    return replace(meeting.with_item(ended), floor=NOBODY, open_item=None)
