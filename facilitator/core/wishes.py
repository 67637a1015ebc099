"""Wishes: when two requests of a delegation count as the same wish for the floor (FLOOR 3.9)."""

from collections.abc import Iterable

from facilitator.core.delegations import STATES, Roster
from facilitator.core.ids import DelegationCode, RequestId
from facilitator.core.name_index import fold
from facilitator.core.speakers import Capacity, Kind, Request

Wish = tuple[DelegationCode, Capacity, Kind, str, RequestId | None]
"""Who asks, in what capacity and kind, on behalf of which group, and what it comments on or answers."""

_ADDRESSED = frozenset({Kind.COMMENT, Kind.RESPONSE, Kind.QUESTION, Kind.ANSWER})


def wish_of(request: Request) -> Wish:
    """Give the key of what a request asks for: two with the same key are one wish, whatever their other details.

    A second point of order of a delegation is the same wish, also on behalf of a group.
    """
    own = request.on_behalf_of == request.who or request.kind is Kind.POINT_OF_ORDER
    group = "" if own else fold(request.on_behalf_of)
    to = request.to if request.kind in _ADDRESSED else None
    return (request.who, request.capacity, request.kind, group, to)


def same_wish(roster: Roster, one: Request, other: Request) -> bool:
    """Say whether two requests are the same wish.

    A State that speaks for a group and has not named it matches one that has.
    """
    if (one.who, one.capacity, one.kind) != (other.who, other.capacity, other.kind):
        return False
    mine, theirs = wish_of(one), wish_of(other)
    if _without_group(mine) != _without_group(theirs):
        return False
    unnamed = one.capacity is Capacity.GROUP and roster.category(one.who) in STATES
    return mine == theirs or (unnamed and not (mine[3] and theirs[3]))


def waits_already(roster: Roster, request: Request, among: Iterable[Request]) -> Request | None:
    """Give another request of the same wish among some, or None."""
    return next((r for r in among if r.id != request.id and same_wish(roster, r, request)), None)


def _without_group(wish: Wish) -> tuple[object, ...]:
    return (*wish[:3], wish[4])
