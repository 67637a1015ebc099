"""Shares: how the spoken time of a meeting is shared among delegations, categories, regional groups and items."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta

from facilitator.core.delegations import Category
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.meeting import Meeting
from facilitator.core.statements import Statement
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What falls to one delegation, category, group or item; times to the microsecond, so that all sums agree."""

    key: str
    spoken: timedelta
    statements: int

    def of(self, total: timedelta) -> float:
        """Give it as a part of a total, between 0 and 1; nothing of nothing is 0."""
        return self.spoken / total if total else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """The spoken time of a meeting, four ways; each way adds up to the same total (FLOOR, section 6, invariant 10)."""

    total: timedelta
    by_delegation: tuple[Share, ...]
    by_category: tuple[Share, ...]
    by_group: tuple[Share, ...]
    by_item: tuple[Share, ...]


def shares(meeting: Meeting, now: datetime, *, item: ItemCode | None = None) -> Shares:
    """Add up who has spoken how long until now, in the whole meeting or under one item.

    Delegations stand in the order of the roll, categories and items in their own order, groups by name; those who have
    not spoken are left out, written-only statements do not count, and delegations without a group have the key "".
    """
    heard = [s for s in meeting.statements() if s.begin is not None and item in (None, s.item)]
    spoken = [(s, timedelta(seconds=s.spoken(now))) for s in heard]
    roster = meeting.roster
    by_delegation = _added(spoken, lambda s: s.who)
    by_category = _added(spoken, lambda s: roster.category(s.who))
    by_group = _added(spoken, lambda s: known.group if (known := roster.get(s.who)) else "")
    by_item = _added(spoken, lambda s: s.item)
    return Shares(
        total=sum((amount for _, amount in spoken), timedelta()),
        by_delegation=_in_order(by_delegation, roster.in_roll_order(DelegationCode(k) for k in by_delegation)),
        by_category=_in_order(by_category, Category),
        by_group=_in_order(by_group, sorted(by_group)),
        by_item=_in_order(by_item, meeting.items),
    )


def _added(
    spoken: Iterable[tuple[Statement, timedelta]], key: Callable[[Statement], str]
) -> dict[str, tuple[timedelta, int]]:
    found: dict[str, tuple[timedelta, int]] = {}
    for statement, amount in spoken:
        before, count = found.get(key(statement), (timedelta(), 0))
        found[str(key(statement))] = (before + amount, count + 1)
    return found


def _in_order(found: dict[str, tuple[timedelta, int]], order: Iterable[Hashable]) -> tuple[Share, ...]:
    keys = (str(key) for key in order)
    return tuple(Share(key=k, spoken=found[k][0], statements=found[k][1]) for k in keys if k in found)
