"""Lanes: at which height the plan, what is kept and expected, and the axis stand in the strip."""

from facilitator.core.values import dataclass
from facilitator.ui.timeline.picture import Lane

READ, EDITED = 14, 38
THIN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Lanes:
    """Three rows in pixels from the top: the plan, what is kept and expected, each with its height, and the axis."""

    top: float
    plan: float
    gap: float
    bar: float
    axis: float

    @property
    def below(self) -> float:
        """Give the upper edge of the second row of bars."""
        return self.top + self.plan + self.gap

    @property
    def foot(self) -> float:
        """Give the lower end of what crosses both rows."""
        return self.below + self.bar + 1

    @property
    def plan_has_words(self) -> bool:
        """Say whether the row of the plan is high enough for a line of text."""
        return self.plan > THIN

    def edge(self, lane: Lane) -> float:
        """Give the upper edge of the bars of a lane."""
        return self.top if lane is Lane.PLANNED else self.below

    def height(self, lane: Lane) -> float:
        """Give the height of the bars of a lane."""
        return self.plan if lane is Lane.PLANNED else self.bar

    def row_at(self, y: float) -> int | None:
        """Say which row of bars a height lies in: 0 the plan, 1 what is kept and expected, None neither."""
        if y > self.foot:
            return None
        return 0 if y < self.below - self.gap / 2 else 1


def strip_height(line: int, *, edited: bool) -> int:
    """Give the height of the strip for a line of text of so many pixels; a plan that is edited has bars to take."""
    return 3 * line + EDITED if edited else 2 * line + READ


def lanes_in(height: float, line: float) -> Lanes:
    """Divide a height into the rows; a line is the height of a line of text."""
    edited = height >= strip_height(round(line), edited=True)
    bar = line + 4
    plan = bar if edited else THIN
    gap = (height - plan - bar - line) / (4 if edited else 3)
    return Lanes(top=gap, plan=plan, gap=gap, bar=bar, axis=height - line - gap / 2)
