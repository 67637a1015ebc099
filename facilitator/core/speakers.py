"""Speakers: requests for the floor and the list they wait on."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from facilitator.core.ids import DelegationCode, ItemCode, RequestId
from facilitator.core.values import dataclass


class Capacity(StrEnum):
    """In what role a delegation speaks."""

    COORDINATOR = "coordinator"
    PRESENTER = "presenter"
    GUEST = "guest"
    GROUP = "group"
    NATIONAL = "national"
    OBSERVER = "observer"
    CHAIR = "chair"


class Kind(StrEnum):
    """What kind of intervention it is."""

    STATEMENT = "statement"
    COMMENT = "comment"
    RESPONSE = "response"
    POINT_OF_ORDER = "point-of-order"
    QUESTION = "question"
    ANSWER = "answer"
    REPLY = "reply"


class Level(StrEnum):
    """At what level a speaker is; what is not said is no higher than `OTHER`."""

    HEAD = "head"
    MINISTER = "minister"
    OTHER = "other"


INTERRUPTING = frozenset({Kind.POINT_OF_ORDER, Kind.QUESTION, Kind.ANSWER})
# in these capacities a delegation speaks for itself; every other capacity is a role
ORDINARY = frozenset({Capacity.NATIONAL, Capacity.OBSERVER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request for the floor on one item. Ids are given in the order of asking, so they also order requests.

    `restored` is when a delegation that had been absent was back: it stands first in its class.
    """

    id: RequestId
    item: ItemCode
    who: DelegationCode
    capacity: Capacity
    kind: Kind
    asked: datetime
    to: RequestId | None = None
    on_behalf_of: str = ""
    aligned: tuple[DelegationCode, ...] = ()
    joint: tuple[DelegationCode, ...] = ()
    person: str = ""
    level: str = ""
    topic: str = ""
    note: str = ""
    language: str = ""
    gender: str = ""
    second: bool = False
    late: bool = False
    advance: bool = False
    admitted: bool = False
    pinned: bool = False
    absent: bool = False
    moved: datetime | None = None
    courtesy: str = ""
    restored: datetime | None = None


class Departure(StrEnum):
    """Why a request left the list without the floor."""

    WITHDRAWN = "withdrawn"
    CLEARED = "cleared"
    DROPPED = "dropped"
    WRITTEN = "written"
    NOT_REACHED = "not-reached"


@dataclass(frozen=True, slots=True, kw_only=True)
class Departed:
    """A request that left the list without the floor; it stays in the record."""

    request: Request
    how: Departure
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HereHours:
    """When a delegation is here for a request: not before one instant, until another; None is without such a limit."""

    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorRequested:
    """A delegation asked for the floor and waits in front of `before`, or last."""

    request: Request
    before: RequestId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestAmended:
    """The details of a waiting request were changed; a change of the order is an event of its own."""

    request: Request


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestHoursNoted:
    """Who asked is here for it not before `since` and only until `until`; without both, at any time again."""

    request: RequestId
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestLeft:
    """A request left the list without the floor."""

    request: RequestId
    how: Departure


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedAbsent:
    """The delegation was not in the room: its request waits in front of `before`, or last, and Next passes over it."""

    request: RequestId
    before: RequestId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestRestored:
    """An absent delegation is back and waits in front of `before`, or last."""

    request: RequestId
    before: RequestId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestMoved:
    """The chair put a request in front of `before`, or last; it is pinned there."""

    request: RequestId
    before: RequestId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestUnpinned:
    """A request is no longer pinned: the rules put it in front of `before`, or last."""

    request: RequestId
    before: RequestId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestsExchanged:
    """Two waiting requests took each other's place; both are pinned."""

    first: RequestId
    second: RequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeaksNext:
    """By courtesy of the chair a request goes to the front, before `before`, and is pinned there."""

    request: RequestId
    why: str
    before: RequestId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestAdmitted:
    """A request asked after closing may be reached by Next."""

    request: RequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class ListClosed:
    """The list of speakers of an item takes no new statements from the room."""

    item: ItemCode


@dataclass(frozen=True, slots=True, kw_only=True)
class ListOpened:
    """The list of speakers of an item is open."""

    item: ItemCode


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSorted:
    """The waiting of an item stand in this order, by rule."""

    item: ItemCode
    order: tuple[RequestId, ...]


ListEvent = (
    FloorRequested
    | RequestAmended
    | RequestHoursNoted
    | RequestLeft
    | MarkedAbsent
    | RequestRestored
    | RequestMoved
    | RequestUnpinned
    | RequestsExchanged
    | SpeaksNext
    | RequestAdmitted
    | ListClosed
    | ListOpened
    | ListSorted
)


def marked_absent(request: Request) -> Request:
    """Mark a request as absent: unpinned, at the end of its class."""
    return replace(request, absent=True, pinned=False, courtesy="", restored=None)


def marked_back(request: Request, at: datetime) -> Request:
    """Mark a request as back since an instant: unpinned, first in its class."""
    return replace(request, absent=False, pinned=False, restored=at)


def marked_moved(request: Request, at: datetime, *, courtesy: str = "") -> Request:
    """Mark a request as moved by the chair at an instant, which pins it."""
    return replace(request, pinned=True, moved=at, courtesy=courtesy, restored=None)


def with_marks_of(known: Request, request: Request) -> Request:
    """Give a request with the marks (pinned, absent, …) of another one; its other details stay."""
    return replace(
        request,
        admitted=known.admitted,
        pinned=known.pinned,
        absent=known.absent,
        moved=known.moved,
        courtesy=known.courtesy,
        restored=known.restored,
    )


def find(requests: Iterable[Request], wanted: RequestId) -> Request | None:
    """Give the request with this id, or None."""
    return next((r for r in requests if r.id == wanted), None)


def without(waiting: tuple[Request, ...], gone: RequestId) -> tuple[Request, ...]:
    """Give the list without one request."""
    return tuple(r for r in waiting if r.id != gone)


def inserted(waiting: tuple[Request, ...], request: Request, before: RequestId | None) -> tuple[Request, ...]:
    """Give the list with a request in front of another, or last where that one does not wait."""
    for index, other in enumerate(waiting):
        if other.id == before:
            return (*waiting[:index], request, *waiting[index:])
    return (*waiting, request)


def sorted_as(waiting: tuple[Request, ...], order: tuple[RequestId, ...]) -> tuple[Request, ...]:
    """Give the list in a recorded order; requests that the order does not name stay behind their neighbours."""
    place = {request: index for index, request in enumerate(order)}
    last, keyed = -1, []
    for index, request in enumerate(waiting):
        last = place.get(request.id, last)
        keyed.append(((last, index), request))
    return tuple(request for _, request in sorted(keyed, key=lambda pair: pair[0]))
