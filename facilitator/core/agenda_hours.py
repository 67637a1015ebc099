"""The hours of items that the plan gives none: where they stand between those that have hours.

An item without hours follows on behind what is before it. Those between two items with hours, or between one and the
end of the sittings, have equal shares of the time that is left there; an item that only heads others has none of it,
and one that has hours itself keeps, for itself, those until its first subitem. Nothing of this is recorded, so it
follows by itself whatever is changed in the plan.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from facilitator.core.agenda import Item
from facilitator.core.clock import later
from facilitator.core.ids import ItemCode
from facilitator.core.values import dataclass

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""Where the hours begin of a meeting that says no hour at all."""
NO_TIME = timedelta(0)
Sittings = Sequence[tuple[datetime, datetime]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """From when until when an item stands in the plan (instants in UTC); `heads` if it only heads others."""

    start: datetime
    end: datetime
    heads: bool = False


def length_of(plan: Item) -> timedelta:
    """Give how long an item is planned to take; nothing where the plan does not say."""
    return NO_TIME if plan.start is None or plan.end is None else plan.end - plan.start


def starting(plan: Item, at: datetime) -> Item:
    """Give an item planned for another start, with its length."""
    return replace(plan, start=at, end=later(at, length_of(plan)))


def derived_hours(items: Sequence[Item], sittings: Sittings) -> Mapping[ItemCode, Hours]:
    """Give the hours of items, in the order of the agenda, for which those of the plan are not enough."""
    children = {item.parent: item for item in reversed(items) if item.parent}
    own = {item.code: hours for item in items if (hours := _own(item, children.get(item.code))) is not None}
    found = {code: hours for code, hours in own.items() if hours.heads or hours.end != _end(items, code)}
    leaves = [item for item in items if not _only_heads(item, own, children)]
    free = min((s for s, _ in sittings), default=min((h.start for h in own.values()), default=NEVER))
    run: list[Item] = []
    for item in leaves:
        if item.code in own:
            found |= _spread(run, free, _sittings(sittings, free, own[item.code].start))
            run, free = [], own[item.code].end
        else:
            run.append(item)
    last = max((e for _, e in sittings), default=free)
    found |= _spread(run, free, _sittings(sittings, free, last))
    return {**_headings(items, {**own, **found}, free), **found}


def _own(item: Item, child: Item | None) -> Hours | None:
    """Give the hours that an item has itself: until its first subitem, where that lies within them."""
    if item.start is None or item.end is None:
        return None
    begun = None if child is None else child.start
    end = begun if begun is not None and item.start <= begun < item.end else item.end
    return Hours(start=item.start, end=end, heads=end == item.start and not _has_a_floor(item))


def _end(items: Sequence[Item], code: ItemCode) -> datetime | None:
    return next(item.end for item in items if item.code == code)


def _has_a_floor(item: Item) -> bool:
    """Say whether the plan foresees speakers under an item itself."""
    return bool(item.roles or item.to_be_named or item.segments or item.topics)


def _only_heads(item: Item, own: Mapping[ItemCode, Hours], children: Mapping[str, Item]) -> bool:
    if item.code in own:
        return own[item.code].heads
    return item.code in children and not _has_a_floor(item)


def _sittings(sittings: Sittings, start: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    inside = ((max(s, start), min(e, end)) for s, e in sorted(sittings))
    return [(s, e) for s, e in inside if s < e]


def _spread(run: Sequence[Item], free: datetime, room: Sittings) -> dict[ItemCode, Hours]:
    """Share the room among the items, each within one sitting; without room they have no length."""
    if not room:
        return {item.code: Hours(start=free, end=free) for item in run}
    whole = sum((end - start for start, end in room), NO_TIME)
    places = [_place(room, whole * index / len(run)) for index in range(len(run))]
    found = {}
    for index, item in enumerate(run):
        start, end = room[places[index]]
        share = (end - start) / places.count(places[index])
        before = index - places.index(places[index])
        found[item.code] = Hours(start=start + share * before, end=start + share * (before + 1))
    return found


def _place(room: Sittings, passed: timedelta) -> int:
    """Give in which sitting so much of the room has passed."""
    for index, (start, end) in enumerate(room):
        if passed < end - start:
            return index
        passed -= end - start
    return len(room) - 1


def _headings(items: Sequence[Item], known: Mapping[ItemCode, Hours], free: datetime) -> dict[ItemCode, Hours]:
    """Put each item that only heads others to where the next one begins."""
    return dict(_headed(items, known, free))


def _headed(items: Sequence[Item], known: Mapping[ItemCode, Hours], free: datetime) -> Iterator[tuple[ItemCode, Hours]]:
    start = free
    for item in reversed(items):
        if item.code in known:
            start = known[item.code].start
        else:
            yield item.code, Hours(start=start, end=start, heads=True)
