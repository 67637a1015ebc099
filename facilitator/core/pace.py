"""Pace: how long speakers take of their limits, and how long the floor takes to pass from one to the next."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from statistics import median

from facilitator.core.meeting import Meeting
from facilitator.core.speakers import Capacity
from facilitator.core.statements import Statement

CHANGEOVER_BEFORE = 20.0
ENOUGH = 5
RECENT = 10
WITHOUT_LIMIT = 180.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """What the meeting has shown so far: the changeover in seconds, and the share of its limit each capacity takes."""

    changeover: float = CHANGEOVER_BEFORE
    shares: Mapping[Capacity, float] = field(default_factory=dict)

    def share(self, capacity: Capacity) -> float:
        """Give spoken time over limit as expected of a capacity; the whole limit until enough were heard."""
        return self.shares.get(capacity, 1.0)

    def length(self, limit: float | None, capacity: Capacity) -> float:
        """Give the expected length of a statement in seconds; one without a limit counts as three minutes."""
        return max(0.0, (WITHOUT_LIMIT if limit is None else limit) * self.share(capacity))


def pace_of(meeting: Meeting, now: datetime) -> Pace:
    """Take the pace from the log of the meeting (FLOOR, section 4, Forecast)."""
    spoken = [s for s in meeting.statements() if s.begin is not None and not s.written_only]
    return Pace(changeover=_changeover(spoken), shares=_shares(spoken, now))


def _shares(spoken: Iterable[Statement], now: datetime) -> dict[Capacity, float]:
    heard: dict[Capacity, list[float]] = {}
    for statement in spoken:
        if statement.end is not None and statement.limit:
            heard.setdefault(statement.capacity, []).append(statement.spoken(now) / statement.limit)
    return {capacity: sum(shares) / len(shares) for capacity, shares in heard.items() if len(shares) >= ENOUGH}


def _changeover(spoken: Iterable[Statement]) -> float:
    """Give the median of the last gaps from an end to the next begin on the same item.

    Somebody who begins before the one before has ended interrupts, and leaves no gap.
    """
    begun = sorted(((s.begin, s.end, s.item) for s in spoken if s.begin is not None), key=lambda s: s[0])
    gaps: list[float] = []
    ended, on = None, None
    for begin, end, item in begun:
        if ended is not None and begin >= ended and item == on:
            gaps.append((begin - ended).total_seconds())
        if end is None:
            break
        if ended is None or end > ended:
            ended, on = end, item
    return median(gaps[-RECENT:]) if len(gaps) >= ENOUGH else CHANGEOVER_BEFORE
