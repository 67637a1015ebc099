"""Lanes: at which height the plan, what is kept and expected, and the axis stand in the strip."""

from dataclasses import dataclass

from facilitator.ui.timeline.picture import Lane

USUAL, COMPACT = 105, 84
LOW_WINDOW = 800


@dataclass(frozen=True, slots=True, kw_only=True)
class Lanes:
    """Three rows in pixels from the top: the upper edge and the height of the bars, and the axis."""

    top: float
    bar: float
    gap: float
    axis: float

    @property
    def below(self) -> float:
        """Give the upper edge of the second row of bars."""
        return self.top + self.bar + self.gap

    @property
    def foot(self) -> float:
        """Give the lower end of what crosses both rows."""
        return self.below + self.bar + self.gap / 2

    def edge(self, lane: Lane) -> float:
        """Give the upper edge of the bars of a lane."""
        return self.top if lane is Lane.PLANNED else self.below

    def row_at(self, y: float) -> int | None:
        """Say which row of bars a height lies in: 0 the plan, 1 what is kept and expected, None neither."""
        if y > self.foot:
            return None
        return 0 if y < self.top + self.bar + self.gap / 2 else 1


def strip_height(window: int, line: int) -> int:
    """Give the height of the strip in a window of a height, for a line of text of so many pixels."""
    usual = COMPACT if window < LOW_WINDOW else USUAL
    return usual + 3 * max(0, line - 16)


def lanes_in(height: float, line: float) -> Lanes:
    """Divide a height into the rows; a line is the height of a line of text."""
    bar = line + (5 if height - 3 * (line - 16) >= USUAL else 2)
    gap = (height - 2 * bar - line) / 5
    return Lanes(top=gap * 1.2, bar=bar, gap=gap, axis=height - line - gap)
