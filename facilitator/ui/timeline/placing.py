"""Placing: where words stand in a bar so that they never touch a neighbour, an edge or the line for now."""

from collections.abc import Callable, Iterable

from facilitator.core.values import dataclass

PADDING = 9.0
LINE_ROOM = 5.0

Measure = Callable[[str], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Words and where they begin, in pixels."""

    text: str
    x: float


def place(words: Iterable[str], left: float, right: float, line: float | None, measure: Measure) -> Placed | None:
    """Place the first of the words that fits between two edges, beside a vertical line where that crosses the span."""
    for text in words:
        for start, end in _free(left, right, line):
            if text and measure(text) <= end - start:
                return Placed(text=text, x=start)
    return None


def _free(left: float, right: float, line: float | None) -> tuple[tuple[float, float], ...]:
    first, last = left + PADDING, right - PADDING / 2
    if line is None or not first - LINE_ROOM < line < last + LINE_ROOM:
        return ((first, last),)
    return ((first, line - LINE_ROOM), (line + LINE_ROOM, last))


def place_marks(marks: Iterable[tuple[float, str]], width: float, measure: Measure, gap: float) -> tuple[Placed, ...]:
    """Place the words of an axis to the right of their marks, or to the left at the edge; none may touch."""
    found: list[Placed] = []
    taken = 0.0
    for at, text in marks:
        room = measure(text)
        x = at if at + room <= width else at - room
        if x >= taken and x + room <= width:
            found.append(Placed(text=text, x=x))
            taken = x + room + gap
    return tuple(found)
