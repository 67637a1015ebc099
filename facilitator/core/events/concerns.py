"""Concerns: what events touch or need; an undo is refused if another seat's later act touches or needs the same."""

from collections.abc import Iterable, Set
from typing import Protocol

from facilitator.core import floor, speakers
from facilitator.core.edited import MeetingEdited, changes_of
from facilitator.core.events.record import Touched
from facilitator.core.ids import DelegationCode, ItemCode, RequestId, StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.wishes import wish_of


class OfStatement(Protocol):
    """An event that names a statement."""

    @property
    def statement(self) -> StatementId:
        """Give the statement."""


class OfSession(Protocol):
    """An event that names a session."""

    @property
    def session(self) -> int:
        """Give the number of the session."""


class OfRequest(Protocol):
    """An event that names a request."""

    @property
    def request(self) -> RequestId:
        """Give the number of the request."""


class OfItem(Protocol):
    """An event that names an item."""

    @property
    def item(self) -> ItemCode:
        """Give the code of the item."""


def the_statement(_meeting: Meeting, event: OfStatement) -> Set[Touched]:
    """Name the statement of an event."""
    return {("statement", event.statement)}


def statement_and_floor(meeting: Meeting, event: OfStatement) -> Set[Touched]:
    """Name the statement of an event, and the floor where it takes place."""
    return {("statement", event.statement), ("floor", meeting.open_item)}


def the_begin(meeting: Meeting, event: OfStatement) -> Set[Touched]:
    """Name the begin of a statement: a text needs that its statement exists, but not when it ended.

    One on a statement that has left the log needs nothing: it stays valid whether or not the statement comes back.
    """
    return {("begun", event.statement)} if event.statement not in meeting.gone else frozenset()


def the_delegations(who: Iterable[DelegationCode | None]) -> Set[Touched]:
    """Name delegations, whose entry on the roll may be undone."""
    return {("delegation", code) for code in who if code is not None}


def request_and_call(meeting: Meeting, event: OfRequest) -> Set[Touched]:
    """Name a request, and the floor if the request is the called one."""
    called = meeting.called
    floor_given_up = {("floor", called.item)} if called is not None and called.id == event.request else frozenset()
    return {("request", event.request)} | floor_given_up


def left_by(meeting: Meeting, event: speakers.RequestLeft) -> Set[Touched]:
    """Name what a request that leaves the list gives up: its place, and for a question the floor it was put to."""
    found = meeting.waiting(event.request)
    asks = found is not None and found[1].kind is speakers.Kind.QUESTION
    asked: Set[Touched] = {("floor", found[1].item)} if found is not None and asks else frozenset()
    return request_and_call(meeting, event) | place_of(meeting, event.request) | asked


def voided(meeting: Meeting, event: floor.StatementVoided) -> Set[Touched]:
    """Name a statement that does not count, the floor it had, and the request that waits again."""
    begun = meeting.statement(event.statement)
    request: Set[Touched] = {("request", begun.request)} if begun is not None else frozenset()
    return statement_and_floor(meeting, event) | request


def needed_by(request: speakers.Request) -> Set[Touched]:
    """Name what a request depends on: its delegations, what it answers, who has the floor, the closing of the list."""
    upon: set[Touched] = {("inserted", request.item), *the_delegations((request.who, *request.aligned, *request.joint))}
    if request.to is not None:
        upon.add(("request", request.to))
    if request.kind is speakers.Kind.QUESTION:
        upon.add(("floor", request.item))
    if request.late:
        upon.add(("list", request.item))
    return upon


def place_of(meeting: Meeting, wanted: RequestId) -> Set[Touched]:
    """Name the place that a waiting or called request takes."""
    found = meeting.asking(wanted)
    return place(meeting, found[1]) if found is not None else frozenset()


def place(meeting: Meeting, request: speakers.Request) -> Set[Touched]:
    """Name the wish, which only one request may have, so that undo never lets a delegation wait twice (FLOOR 3.9)."""
    if meeting.definition.settings.several_requests:
        return frozenset()
    return {("place", (request.item, *wish_of(request)))}


def the_session(_meeting: Meeting, event: OfSession) -> Set[Touched]:
    """Name the session of an event."""
    return {("session", event.session)}


def the_item(_meeting: Meeting, event: OfItem) -> Set[Touched]:
    """Name the item of an event."""
    return {("item", event.item)}


def the_plan(_meeting: Meeting, event: OfItem) -> Set[Touched]:
    """Name the place and the times of an item in the plan."""
    return {("plan", event.item)}


def edited_things(_meeting: Meeting, event: MeetingEdited) -> Set[Touched]:
    """Name what an edited definition changes: items with their place in the plan, sessions, limits, other fields."""
    found: set[Touched] = set()
    for change in changes_of(event):
        code = change.of_item
        if code is not None:
            found |= {("item", code), ("plan", code)} | ({("inserted", code)} if change.whole else set())
        elif change.where[0] == "sessions":
            found.add(("session", change.where[1]))
        elif change.where[0] == "limits":
            found.add(("limit", (change.where[1], None, None)))
        else:
            found.add(("definition", change.where))
    return found


def item_and_plan(_meeting: Meeting, event: OfItem) -> Set[Touched]:
    """Name the item of an event, and its place in the plan."""
    return {("item", event.item), ("plan", event.item)}


def item_and_floor(_meeting: Meeting, event: OfItem) -> Set[Touched]:
    """Name the item of an event, and its floor."""
    return {("item", event.item), ("floor", event.item)}


def the_list(_meeting: Meeting, event: OfItem) -> Set[Touched]:
    """Name whether the list of an item is open."""
    return {("list", event.item)}


def the_called(meeting: Meeting, event: OfRequest) -> RequestId | None:
    """Name the request of an event if it is the called one, which loses the floor."""
    called = meeting.called
    return event.request if called is not None and called.id == event.request else None


def the_request(_meeting: Meeting, event: OfRequest) -> RequestId:
    """Name the request whose delegation is called, or has the floor, by an event."""
    return event.request


def the_speaker(_meeting: Meeting, event: OfStatement) -> StatementId:
    """Name the statement that an event stops, ends, or lets go on."""
    return event.statement
