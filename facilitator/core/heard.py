"""Heard: the requests that had the floor, as corrected in the record (FLOOR 3.7)."""

from dataclasses import replace
from functools import lru_cache

from facilitator.core.identity_key import IdentityKey
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import ItemState
from facilitator.core.speakers import Capacity, Request
from facilitator.core.statements import Statement

REMEMBERED = 64


def heard(item: ItemState) -> tuple[Request, ...]:
    """Give the requests of an item that had the floor; where a statement was corrected, as the record has it now."""
    return _heard(IdentityKey(item.served), IdentityKey(item.statements))


def has_spoken_as(item: ItemState, who: DelegationCode, capacity: Capacity) -> bool:
    """Say whether a delegation has had the floor on an item in a capacity, as the record has it now."""
    return any(s.who == who and s.capacity is capacity and s.begin is not None for s in item.statements)


@lru_cache(maxsize=REMEMBERED)
def _heard(
    served: IdentityKey[tuple[Request, ...]], statements: IdentityKey[tuple[Statement, ...]]
) -> tuple[Request, ...]:
    corrected = {s.request: s for s in statements.value if s.corrected and s.request is not None}
    if not corrected:
        return served.value
    return tuple(_as_recorded(r, corrected[r.id]) if r.id in corrected else r for r in served.value)


def _as_recorded(request: Request, statement: Statement) -> Request:
    return replace(
        request,
        who=statement.who,
        capacity=statement.capacity,
        kind=statement.kind,
        on_behalf_of=statement.on_behalf_of,
        aligned=statement.aligned,
        joint=statement.joint,
    )
