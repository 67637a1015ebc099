"""Kinds of acts: what the events of one act make of it for undo, of every kind and of the floor (FLOOR, section 5)."""

from enum import StrEnum

from facilitator.core import agenda, decisions, delegations, floor, gone, speakers, statements, versions
from facilitator.core.meeting import ActRedone, ActUndone, ClockWas, Event

TEXTS = (
    statements.GistWritten,
    statements.PointNoted,
    statements.StatementTagged,
    statements.StatementCorrected,
    statements.WrittenSubmitted,
    statements.TextReceived,
    statements.PresidentStated,
    statements.PointRemoved,
    statements.TopicsFiled,
    statements.LanguageNoted,
    statements.DeliveryCheckSet,
    statements.StatementSplit,
    statements.StatementsMerged,
    decisions.EntryStruck,
    decisions.ChairSaid,
    decisions.Concluded,
    decisions.Suggested,
    decisions.DocumentNoted,
    versions.MinutesFinalised,
    versions.VersionKept,
)
"""What undo does not cover: the texts have their own history."""

_FOLLOWING = (speakers.RequestAmended, speakers.ListSorted)
"""What a correction makes of those who wait: to correct it back changes them back."""

_FLOOR = (
    floor.SpeakerCalled,
    floor.CallReturned,
    floor.FloorGiven,
    floor.SpeakerPaused,
    floor.SpeakerResumed,
    floor.StatementEnded,
    agenda.SessionStarted,
    agenda.SessionSuspended,
    agenda.SessionResumed,
    agenda.SessionClosed,
    agenda.ItemTakenUp,
    agenda.ItemSuspended,
    agenda.ItemClosed,
    agenda.SegmentBegun,
)
"""What the keys of the floor record: F8, Shift+F8, F7 and F2, and their commands."""

_BESIDE = (
    *TEXTS,
    speakers.FloorRequested,
    speakers.RequestAmended,
    speakers.RequestLeft,
    speakers.MarkedAbsent,
    speakers.RequestRestored,
    speakers.RequestMoved,
    speakers.RequestUnpinned,
    speakers.RequestsExchanged,
    speakers.SpeaksNext,
    speakers.RequestAdmitted,
    speakers.ListClosed,
    speakers.ListOpened,
    speakers.ListSorted,
    floor.LimitSet,
    floor.TimeAdded,
    delegations.DelegationAdded,
    delegations.DelegationChanged,
    delegations.AttendanceNoted,
    gone.TextPlaced,
    gone.TextLeft,
    agenda.ItemRenamed,
    ClockWas,
)
"""What may stand between an act of the floor and its undo: requests, moves in lists, limits, names, texts, clocks."""


class ActKind(StrEnum):
    """What undo makes of an act: of the floor, beside it, a text alone, another, a reversal, the making."""

    FLOOR = "floor"
    BESIDE = "beside"
    TEXT = "text"
    OTHER = "other"
    REVERSAL = "reversal"
    MAKING = "making"


UNDOABLE = frozenset({ActKind.FLOOR, ActKind.BESIDE, ActKind.OTHER})


def kind_of_act(events: tuple[Event, ...]) -> ActKind:
    """Say of what kind an act is by its events."""
    if any(isinstance(event, agenda.MeetingDefined) for event in events):
        return ActKind.MAKING
    if any(isinstance(event, ActUndone | ActRedone) for event in events):
        return ActKind.REVERSAL
    if isinstance(events[0], TEXTS) and all(isinstance(event, TEXTS + _FOLLOWING) for event in events):
        return ActKind.TEXT
    if any(isinstance(event, _FLOOR) for event in events):
        return ActKind.FLOOR
    return ActKind.BESIDE if all(isinstance(event, _BESIDE) for event in events) else ActKind.OTHER
