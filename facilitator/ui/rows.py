"""Rows: the smallest steps from one order of rows to another, so that a view keeps its selection."""

from bisect import bisect_left
from collections.abc import Hashable, Sequence

from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """The row at this place goes."""

    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Inserted:
    """A new row comes at this place; `source` is where it stands in the order that is wanted."""

    row: int
    source: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A row goes in front of another; `before` is counted while the row is still in its old place."""

    row: int
    before: int


Step = Removed | Inserted | Moved


def steps(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[Step]:
    """Give the removals, moves and insertions that turn one order of different keys into another, in this order."""
    if tuple(before) == tuple(after):
        return []
    wanted, known = set(after), set(before)
    gone = [row for row, key in enumerate(before) if key not in wanted]
    found: list[Step] = [Removed(row=row) for row in reversed(gone)]
    current = [key for key in before if key in wanted]
    staying = [key for key in after if key in known]
    settled = known if current == staying else _longest_run(current, staying)
    for place, key in enumerate(after):
        if key in settled:
            continue
        # insert directly after its neighbour, which is placed already: rows still to be moved may be anywhere
        target = current.index(after[place - 1]) + 1 if place else 0
        if key in known:
            found.extend(_moved(current, key, target))
        else:
            current.insert(target, key)
            found.append(Inserted(row=target, source=place))
    return found


def _moved(current: list[Hashable], key: Hashable, target: int) -> list[Step]:
    row = current.index(key)
    if target in (row, row + 1):
        return []
    del current[row]
    current.insert(target - 1 if target > row else target, key)
    return [Moved(row=row, before=target)]


def _longest_run(current: Sequence[Hashable], wanted: Sequence[Hashable]) -> set[Hashable]:
    """Give the longest increasing subsequence: keys already in the wanted order; only the others have to move."""
    place = {key: index for index, key in enumerate(current)}
    ends: list[int] = []
    previous: dict[int, int | None] = {}
    for key in wanted:
        at = place[key]
        length = bisect_left(ends, at)
        previous[at] = ends[length - 1] if length else None
        ends[length:] = [at, *ends[length + 1 :]]
    kept: set[Hashable] = set()
    step = ends[-1] if ends else None
    while step is not None:
        kept.add(current[step])
        step = previous[step]
    return kept
