"""Touching: what an act is about, so that an undo is refused where somebody else has built on it."""

from facilitator.core import agenda, decisions, delegations, floor, gone, speakers, statements
from facilitator.core.ids import RequestId
from facilitator.core.meeting import Event, Meeting
from facilitator.core.wishes import wish_of

Touched = tuple[str, object]


def touched(meeting: Meeting, event: Event) -> frozenset[Touched]:
    """Name the requests, statements, items and sessions that an event is about, on the state before it."""
    match event:
        case speakers.FloorRequested(request=request):
            return frozenset({("request", request.id), *_place(meeting, request)})
        case speakers.RequestAmended(request=request):
            return frozenset({("request", request.id), *_place(meeting, request), *_place_of(meeting, request.id)})
        case speakers.RequestsExchanged():
            return frozenset({("request", event.first), ("request", event.second)})
        case speakers.RequestLeft():
            return frozenset({("request", event.request), *_left_by(meeting, event.request)})
        case (
            speakers.MarkedAbsent()
            | speakers.RequestRestored()
            | speakers.RequestMoved()
            | speakers.RequestUnpinned()
            | speakers.SpeaksNext()
            | speakers.RequestAdmitted()
        ):
            return frozenset({("request", event.request), *_floor_of(meeting, event.request)})
        case floor.SpeakerCalled() | floor.CallReturned():
            return frozenset({("request", event.request), ("floor", meeting.open_item)})
        case floor.FloorGiven():
            begun = {("request", event.request), ("statement", event.statement), ("floor", meeting.open_item)}
            return frozenset({*begun, ("begun", event.statement), *_place_of(meeting, event.request)})
        case _:
            return _touched_else(meeting, event)


def _touched_else(meeting: Meeting, event: Event) -> frozenset[Touched]:
    match event:
        case floor.TimeAdded() | floor.TimeLeftOut():
            return frozenset({("statement", event.statement)})
        case floor.SpeakerPaused() | floor.SpeakerResumed() | floor.StatementEnded():
            return frozenset({("statement", event.statement), ("floor", meeting.open_item)})
        case floor.StatementVoided():
            begun = meeting.statement(event.statement)
            request = {("request", begun.request)} if begun is not None else set()
            return frozenset({("statement", event.statement), ("floor", meeting.open_item), *request})
        case floor.BeganEarlier():
            former = {("statement", event.former)} if event.former is not None else set()
            return frozenset({("statement", event.statement), ("floor", meeting.open_item), *former})
        case statements.StatementCorrected() | statements.WrittenSubmitted() | statements.StatementSplit():
            return frozenset({("statement", event.statement)})
        case statements.StatementsMerged():
            return frozenset({("statement", event.statement), ("statement", event.other)})
        case gone.TextPlaced() | gone.TextLeft():
            return frozenset({("gone", event.source)})
        case statements.PresidentStated():
            return frozenset({("request", event.request)})
        case speakers.ListClosed() | speakers.ListOpened():
            return frozenset({("list", event.item)})
        case floor.LimitSet():
            return frozenset({("limit", (event.capacity, event.item, event.segment))})
        case delegations.DelegationAdded() | delegations.DelegationChanged():
            return frozenset({("delegation", event.delegation.code)})
        case floor.Presided():
            return frozenset({("chair", None)})
        case _:
            return _touched_plan(event)


def _touched_plan(event: Event) -> frozenset[Touched]:
    match event:
        case agenda.ItemTakenUp() | agenda.ItemSuspended() | agenda.ItemClosed():
            return frozenset({("item", event.item), ("floor", event.item)})
        case agenda.SegmentBegun() | agenda.RoleNamed() | agenda.PrecedenceSet():
            return frozenset({("item", event.item)})
        case agenda.ItemInserted():
            made = event.item.code
            return frozenset({("item", made), ("plan", made), ("inserted", made)})
        case agenda.ItemSkipped() | agenda.ItemUnskipped() | agenda.ItemRenamed():
            return frozenset({("item", event.item), ("plan", event.item)})
        case agenda.ItemPlanned() | agenda.ItemPlaced():
            return frozenset({("plan", event.item)})
        case (
            agenda.SessionStarted()
            | agenda.SessionSuspended()
            | agenda.SessionResumed()
            | agenda.SessionClosed()
            | agenda.HardStopMoved()
        ):
            return frozenset({("session", event.session)})
        case _:
            return frozenset()


def needed(meeting: Meeting, event: Event) -> frozenset[Touched]:
    """Name what an event only relies on, on the state before it: taking that away would leave it without its object.

    A text needs the statement that it is about, and nothing of when that ended. One on a statement that has left the
    log needs nothing: the statement may come back with it, or stay away.
    """
    match event:
        case (
            statements.GistWritten()
            | statements.PointNoted()
            | statements.StatementTagged()
            | statements.PointRemoved()
            | statements.TopicsFiled()
            | statements.LanguageNoted()
            | statements.DeliveryCheckSet()
            | statements.TextReceived()
        ):
            return frozenset({("begun", event.statement)} if event.statement not in meeting.gone else ())
        case gone.TextPlaced():
            return frozenset({("begun", event.statement)})
        case speakers.FloorRequested(request=request) | speakers.RequestAmended(request=request):
            return _needed_by(request)
        case agenda.RoleNamed() | delegations.AttendanceNoted():
            return frozenset(("delegation", who) for who in event.who)
        case floor.Presided() | statements.WrittenSubmitted():
            return frozenset({("delegation", event.who)})
        case statements.StatementCorrected():
            return frozenset(("delegation", who) for who in (event.who, event.asked_by) if who is not None)
        case decisions.Suggested(by=by) if by is not None:
            return frozenset({("delegation", by)})
        case _:
            return frozenset()


def _needed_by(request: speakers.Request) -> frozenset[Touched]:
    """Name what a request stands on: its delegations, what it answers, who has the floor, the closing of the list."""
    upon: set[Touched] = {("inserted", request.item)}
    upon |= {("delegation", who) for who in (request.who, *request.aligned, *request.joint)}
    if request.to is not None:
        upon.add(("request", request.to))
    if request.kind is speakers.Kind.QUESTION:
        upon.add(("floor", request.item))
    if request.late:
        upon.add(("list", request.item))
    return frozenset(upon)


def _place_of(meeting: Meeting, wanted: RequestId) -> frozenset[Touched]:
    """Name the place that a waiting or called request takes."""
    called, found = meeting.called, meeting.waiting(wanted)
    request = called if called is not None and called.id == wanted else (found[1] if found else None)
    return _place(meeting, request) if request is not None else frozenset()


def _left_by(meeting: Meeting, wanted: RequestId) -> frozenset[Touched]:
    """Name what leaving the list gives up: a place, and for a question the floor that it was put to."""
    place, found = _place_of(meeting, wanted) | _floor_of(meeting, wanted), meeting.waiting(wanted)
    asks = found is not None and found[1].kind is speakers.Kind.QUESTION
    return place | {("floor", found[1].item)} if found is not None and asks else place


def _floor_of(meeting: Meeting, wanted: RequestId) -> frozenset[Touched]:
    """Name the floor where it is a called delegation that gives it up."""
    called = meeting.called
    return frozenset({("floor", called.item)} if called is not None and called.id == wanted else ())


def _place(meeting: Meeting, request: speakers.Request) -> frozenset[Touched]:
    """Name what only one request at a time may be, so that undo never lets a delegation wait twice (FLOOR 3.9)."""
    if meeting.definition.settings.several_requests:
        return frozenset()
    return frozenset({("place", (request.item, *wish_of(request)))})
