"""The index of requests: one found by its number, by what it answers, by whom it speaks for, on lists of any length."""

from dataclasses import field
from functools import lru_cache

from facilitator.core.identity_key import IdentityKey
from facilitator.core.ids import DelegationCode, RequestId
from facilitator.core.speakers import Capacity, Kind, Request
from facilitator.core.values import dataclass

REMEMBERED = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """Requests by their number; the first group that a delegation is aligned with; rights of reply by delegation."""

    by_id: dict[RequestId, Request] = field(default_factory=dict)
    groups: dict[DelegationCode, Request] = field(default_factory=dict)
    replies: dict[DelegationCode, tuple[Request, ...]] = field(default_factory=dict)


def index_of(requests: tuple[Request, ...]) -> Index:
    """Give the index of a list. It depends on the list alone and is cached per list object."""
    return _indexed(IdentityKey(requests))


@lru_cache(maxsize=REMEMBERED)
def _indexed(same: IdentityKey[tuple[Request, ...]]) -> Index:
    index = Index()
    for request in same.value:
        index.by_id[request.id] = request
        if request.capacity is Capacity.GROUP:
            for aligned in request.aligned:
                index.groups.setdefault(aligned, request)
        if request.kind is Kind.REPLY:
            index.replies[request.who] = (*index.replies.get(request.who, ()), request)
    return index
