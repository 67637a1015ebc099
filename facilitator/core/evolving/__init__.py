"""Evolving: what each event does to the state of the meeting; one that has lost its object changes nothing."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from facilitator.core import agenda, decisions, delegations, floor, gone, speakers, statements, versions
from facilitator.core.evolving.correcting import struck
from facilitator.core.evolving.gone import evolve_gone
from facilitator.core.evolving.lists import evolve_list
from facilitator.core.evolving.plan import define, evolve_agenda
from facilitator.core.evolving.record import evolve_statement
from facilitator.core.evolving.speaking import evolve_floor
from facilitator.core.evolving.versions import evolve_versions
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import ActRedone, ActUndone, ClockWas, Event, Meeting

__all__ = ["counted", "define", "evolve"]


NEWCOMER = "X"
"""What the code of a speaker begins with who was not on the roll; a number follows."""


def evolve(meeting: Meeting, event: Event, at: datetime) -> Meeting:
    """Give the meeting after one event that happened at an instant (UTC). Undoing is the trail's."""
    match event:
        case agenda.MeetingDefined():
            return define(event, at)
        case (
            agenda.SessionStarted()
            | agenda.SessionSuspended()
            | agenda.SessionResumed()
            | agenda.SessionClosed()
            | agenda.HardStopMoved()
            | agenda.ItemTakenUp()
            | agenda.ItemSuspended()
            | agenda.ItemClosed()
            | agenda.SegmentBegun()
            | agenda.RoleNamed()
            | agenda.PrecedenceSet()
            | agenda.ItemInserted()
            | agenda.ItemPlanned()
            | agenda.ItemPlaced()
            | agenda.ItemSkipped()
            | agenda.ItemUnskipped()
            | agenda.ItemRenamed()
        ):
            return evolve_agenda(meeting, event, at)
        case delegations.DelegationAdded() | delegations.DelegationChanged():
            return replace(counted(meeting, event), roster=meeting.roster.with_delegation(event.delegation))
        case delegations.AttendanceNoted():
            return attended(meeting, event.who, present=event.present)
        case (
            speakers.FloorRequested()
            | speakers.RequestAmended()
            | speakers.RequestLeft()
            | speakers.MarkedAbsent()
            | speakers.RequestRestored()
            | speakers.RequestMoved()
            | speakers.RequestUnpinned()
            | speakers.RequestsExchanged()
            | speakers.SpeaksNext()
            | speakers.RequestAdmitted()
            | speakers.ListClosed()
            | speakers.ListOpened()
            | speakers.ListSorted()
        ):
            return evolve_list(meeting, event, at)
        case (
            floor.Presided()
            | floor.SpeakerCalled()
            | floor.CallReturned()
            | floor.FloorGiven()
            | floor.SpeakerPaused()
            | floor.SpeakerResumed()
            | floor.StatementEnded()
            | floor.StatementVoided()
            | floor.TimeAdded()
            | floor.BeganEarlier()
            | floor.TimeLeftOut()
            | floor.LimitSet()
        ):
            return evolve_floor(meeting, event, at)
        case (
            statements.GistWritten()
            | statements.PointNoted()
            | statements.StatementTagged()
            | statements.StatementCorrected()
            | statements.WrittenSubmitted()
            | statements.TextReceived()
            | statements.PresidentStated()
            | statements.PointRemoved()
            | statements.TopicsFiled()
            | statements.LanguageNoted()
            | statements.DeliveryCheckSet()
            | statements.StatementSplit()
            | statements.StatementsMerged()
        ):
            return evolve_statement(meeting, event)
        case decisions.ChairSaid() | decisions.Concluded() | decisions.Suggested() | decisions.DocumentNoted():
            return replace(meeting, entries=(*meeting.entries, entered(meeting, event, at)))
        case decisions.EntryStruck():
            return struck(meeting, event)
        case gone.TextPlaced() | gone.TextLeft():
            return evolve_gone(meeting, event)
        case versions.MinutesFinalised() | versions.VersionKept():
            return replace(meeting, versions=evolve_versions(meeting.versions, event, at))
        case ActUndone() | ActRedone() | ClockWas():
            return meeting
        case _:
            assert_never(event)


def counted(meeting: Meeting, event: Event) -> Meeting:
    """Count the ids that an undone event used, so that no later request, statement or speaker gets them again."""
    match event:
        case delegations.DelegationAdded():
            number = event.delegation.code.removeprefix(NEWCOMER)
            used = int(number) if number.isdecimal() else 0
            return replace(meeting, last_newcomer=max(meeting.last_newcomer, used))
        case speakers.FloorRequested():
            return replace(meeting, last_request=max(meeting.last_request, event.request.id))
        case floor.FloorGiven() | statements.WrittenSubmitted():
            return replace(meeting, last_statement=max(meeting.last_statement, event.statement))
        case statements.StatementSplit():
            return replace(meeting, last_statement=max(meeting.last_statement, event.second))
        case _:
            return meeting


def entered(meeting: Meeting, event: decisions.DecisionEvent, at: datetime) -> decisions.Entry:
    """Give the entry that an event makes, under the chair of the moment and with the next number."""
    chair = meeting.presiding
    number = len(meeting.entries) + len(meeting.struck) + 1
    return decisions.Entry(
        at=at, what=event, presiding=chair.who, role=chair.role, number=number, after=meeting.last_statement
    )


def attended(meeting: Meeting, who: tuple[DelegationCode, ...], *, present: bool) -> Meeting:
    """Note who is in the room and who has left."""
    return replace(meeting, attendance={**meeting.attendance, **dict.fromkeys(who, present)})
