"""Touching: what an act is about, so that an undo is refused where somebody else has built on it."""

from facilitator.core import agenda, decisions, delegations, floor, speakers, statements, versions
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ActRedone, ActUndone, Event, Meeting

Touched = tuple[str, object]

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
    ActUndone,
    ActRedone,
    agenda.MeetingDefined,
)
"""What undo does not cover: the texts have their own history, and the making of a meeting is no act of the floor."""


def is_undoable(events: tuple[Event, ...]) -> bool:
    """Say whether an act is one of floor, list or plan (FLOOR 5)."""
    return any(not isinstance(event, TEXTS) for event in events) and not any(
        isinstance(event, agenda.MeetingDefined) for event in events
    )


def touched(meeting: Meeting, event: Event) -> frozenset[Touched]:
    """Name the requests, statements, items and sessions that an event is about, on the state before it."""
    match event:
        case speakers.FloorRequested(request=request) | speakers.RequestAmended(request=request):
            # A question stands on whoever has the floor now: that act cannot be taken from under it.
            upon = {("floor", request.item)} if request.kind is speakers.Kind.QUESTION else set()
            return frozenset({("request", request.id), *upon, *_inserted(meeting, request.item)})
        case speakers.RequestsExchanged():
            return frozenset({("request", event.first), ("request", event.second)})
        case (
            speakers.RequestLeft()
            | speakers.MarkedAbsent()
            | speakers.RequestRestored()
            | speakers.RequestMoved()
            | speakers.RequestUnpinned()
            | speakers.SpeaksNext()
            | speakers.RequestAdmitted()
        ):
            return frozenset({("request", event.request)})
        case floor.SpeakerCalled() | floor.CallReturned():
            return frozenset({("request", event.request), ("floor", meeting.open_item)})
        case floor.FloorGiven():
            return frozenset({("request", event.request), ("statement", event.statement), ("floor", meeting.open_item)})
        case _:
            return _touched_else(meeting, event)


def _inserted(meeting: Meeting, code: ItemCode) -> frozenset[Touched]:
    """Name the item where it is not of the definition: who asks for the floor on it builds on its insertion."""
    defined = any(item.code == code for item in meeting.definition.items)
    return frozenset() if defined else frozenset({("item", code)})


def _touched_else(meeting: Meeting, event: Event) -> frozenset[Touched]:
    match event:
        case floor.SpeakerPaused() | floor.SpeakerResumed() | floor.TimeAdded():
            return frozenset({("statement", event.statement)})
        case floor.StatementEnded() | floor.StatementVoided() | floor.BeganEarlier():
            return frozenset({("statement", event.statement), ("floor", meeting.open_item)})
        case statements.GistWritten() | statements.PointNoted() | statements.StatementTagged():
            return frozenset({("statement", event.statement)})
        case statements.StatementCorrected() | statements.TextReceived() | statements.WrittenSubmitted():
            return frozenset({("statement", event.statement)})
        case (
            statements.PointRemoved()
            | statements.TopicsFiled()
            | statements.LanguageNoted()
            | statements.DeliveryCheckSet()
            | statements.StatementSplit()
        ):
            return frozenset({("statement", event.statement)})
        case statements.StatementsMerged():
            return frozenset({("statement", event.statement), ("statement", event.other)})
        case statements.PresidentStated():
            return frozenset({("request", event.request)})
        case agenda.ItemTakenUp() | agenda.ItemSuspended() | agenda.ItemClosed():
            return frozenset({("item", event.item), ("floor", event.item)})
        case agenda.SegmentBegun() | agenda.RoleNamed() | agenda.PrecedenceSet():
            return frozenset({("item", event.item)})
        case agenda.ItemInserted():
            return frozenset({("item", event.item.code), ("plan", event.item.code)})
        case agenda.ItemSkipped() | agenda.ItemUnskipped() | agenda.ItemRenamed():
            return frozenset({("item", event.item), ("plan", event.item)})
        case agenda.ItemPlanned() | agenda.ItemPlaced():
            return frozenset({("plan", event.item)})
        case speakers.ListClosed() | speakers.ListOpened() | speakers.ListSorted():
            return frozenset({("list", event.item)})
        case floor.LimitSet():
            return frozenset({("limit", (event.capacity, event.item))})
        case (
            agenda.SessionStarted()
            | agenda.SessionSuspended()
            | agenda.SessionResumed()
            | agenda.SessionClosed()
            | agenda.HardStopMoved()
        ):
            return frozenset({("session", event.session)})
        case delegations.DelegationAdded() | delegations.DelegationChanged():
            return frozenset({("delegation", event.delegation.code)})
        case floor.Presided():
            return frozenset({("chair", None)})
        case _:
            return frozenset()
