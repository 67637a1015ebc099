"""Live: when an act that is done now happened, whatever is done to the clock of the computer (FLOOR, section 4)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from facilitator.core.clock import later
from facilitator.core.meeting import Recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """An instant of the meeting beside a steady clock in seconds; from there on only the steady one counts."""

    at: datetime
    steady: float

    def on(self, steady: float) -> datetime:
        """Give the instant of the meeting when the steady clock shows so many seconds."""
        return later(self.at, max(0.0, steady - self.steady))


def live(now: datetime, last: Recorded | None) -> datetime:
    """Give the later of now and of the last act plus the time gone since it was recorded, which is never negative."""
    if last is None:
        return now
    return max(now, later(last.at, max(timedelta(), now - last.recorded)))


def anchored(now: datetime, last: Recorded | None, steady: float, before: Anchor | None = None) -> Anchor | None:
    """Give the anchor from the last act on; the one before stays where it is not behind. None before the first act."""
    if last is None:
        return None
    found = Anchor(at=later(last.at, max(timedelta(), now - last.recorded)), steady=steady)
    return before if before is not None and before.on(steady) >= found.at else found
