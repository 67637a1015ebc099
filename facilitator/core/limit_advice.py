"""Limits that would let everybody be heard: whose, what they were, and what they would be."""

from collections.abc import Iterable, Mapping, Sequence

from facilitator.core.commands import Command
from facilitator.core.expected import Turn
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import Meeting
from facilitator.core.order import limit_key
from facilitator.core.pace import WITHOUT_LIMIT, Pace
from facilitator.core.speakers import Capacity
from facilitator.core.values import dataclass

LEAST_LIMIT = 30.0
# presentations were agreed before the meeting: they are shortened only where nothing else is enough, and then by name
SPARED = frozenset({Capacity.COORDINATOR.value, Capacity.PRESENTER.value, Capacity.GUEST.value})
_MOST_PART = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A limit in seconds for some classes of speakers of an item: by the keys of their limits, with what they were."""

    limit: float
    former: tuple[tuple[str, float], ...]
    item: ItemCode

    @property
    def commands(self) -> tuple[Command, ...]:
        """Give the commands that set it, for these classes and nobody else."""
        told = {"seconds": self.limit, "item": self.item}
        return tuple(Command(name="set-limit", arguments={"capacity": key, **told}) for key, _ in self.former)


def limit_in_seconds(turn: Turn) -> float:
    """Give the limit of somebody who waits; without one it counts as three minutes."""
    return WITHOUT_LIMIT if turn.limit is None else turn.limit


def fitting_cut(meeting: Meeting, queue: Iterable[Turn], left: float, pace: Pace) -> Cut | None:
    """Give the cut by which all who wait fit into the seconds that are left for speaking; None where none does.

    The class that has most to give comes first, and the next is cut as well where the first would lose more than half;
    presentations come last of all. Nobody's limit is raised.
    """
    classes: dict[str, list[Turn]] = {}
    for turn in queue:
        if not turn.passed:
            classes.setdefault(limit_key(meeting, turn.request), []).append(turn)
    order = sorted(classes, key=lambda key: (key in SPARED, -_given(classes[key], pace)))
    ordinary = sum(key not in SPARED for key in order)
    # mildly among the ordinary; then all the ordinary as far as it takes; then presentations as well, as few as do
    tried = [(count, _MOST_PART) for count in range(1, ordinary + 1)]
    tried += [(count, 0.0) for count in range(max(1, ordinary), len(order) + 1)]
    found = (_cut(classes, order[:count], left, pace, least_part=part) for count, part in tried)
    return next((cut for cut in found if cut is not None), None)


def _given(turns: Iterable[Turn], pace: Pace) -> float:
    return sum(max(0.0, limit_in_seconds(turn) - LEAST_LIMIT) * pace.share(turn.request) for turn in turns)


def _cut(
    classes: Mapping[str, Sequence[Turn]], chosen: Sequence[str], left: float, pace: Pace, *, least_part: float
) -> Cut | None:
    others = (turn for key, turns in classes.items() if key not in chosen for turn in turns)
    left -= sum(limit_in_seconds(turn) * pace.share(turn.request) for turn in others)
    shortened = [turn for key in chosen for turn in classes[key]]
    level = _level([(limit_in_seconds(turn), pace.share(turn.request)) for turn in shortened], left)
    if level is None:
        return None
    limit = level // 10 * 10 if level >= 60 else level // 5 * 5
    highest = max(map(limit_in_seconds, shortened), default=0.0)
    if limit < max(LEAST_LIMIT, least_part * highest):
        return None
    highest_of = ((key, max(map(limit_in_seconds, classes[key]))) for key in chosen)
    former = tuple((key, former) for key, former in highest_of if former > limit)
    return Cut(limit=limit, former=former, item=shortened[0].request.item)


def _level(shares: Iterable[tuple[float, float]], left: float) -> float | None:
    """Give the level (seconds) to cut the highest limits to, so that limit × share sums to `left`; None if all fit."""
    ordered = sorted(shares)
    weight = sum(share for _, share in ordered)
    for limit, share in ordered:
        if limit * weight > left:
            return max(0.0, left / weight)
        left -= limit * share
        weight -= share
    return None
