"""Clocks: how far the clock of a server is ahead of that of this computer.

The server's clock is measured against a clock that nobody sets, so that setting this computer's clock changes nothing.
"""

import time
from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from facilitator.storage.journal import Clock, ServerClock

MEASUREMENTS = 16


def steady_seconds() -> float:
    """Give the seconds of a clock that nobody sets, and that goes on while the computer sleeps where there is one."""
    whole = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if whole is None else time.clock_gettime(whole)


class _Measured(NamedTuple):
    ahead: float
    within: float


class Clocks:
    """The server's clock, by the answer that came back soonest among the last ones."""

    def __init__(self, clock: Clock, steady: Callable[[], float] = steady_seconds) -> None:
        self.steady = steady
        self._clock = clock
        self._measured: deque[_Measured] = deque(maxlen=MEASUREMENTS)
        self._best: _Measured | None = None

    def measure(self, asked: float, answered: float, there: float) -> None:
        """Take a measurement: when it was asked and answered by the steady clock, and what the server's said."""
        self._measured.append(_Measured(ahead=there - (asked + answered) / 2, within=(answered - asked) / 2))
        # kept, since another thread reads it while this one measures
        self._best = min(self._measured, key=lambda one: one.within)

    def best(self) -> ServerClock | None:
        """Give by how much the server's clock is ahead of this computer's now; None before it was measured."""
        best = self._best
        if best is None:
            return None
        return ServerClock(ahead=best.ahead + self.steady() - self._clock().timestamp(), within=best.within)
