"""The clocks that drive the screen: a rehearsal's own time, and one heartbeat on the turn of the second."""

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from facilitator.core.clock import later

SHORTEST_BEAT_MS = 50


class VirtualClock:
    """A clock that starts at a chosen instant and runs at a chosen speed; it can be stopped and put forward.

    It runs on a monotonic clock in seconds, so changes of the computer's clock do not affect it.
    """

    def __init__(self, start: datetime, *, speed: float = 1.0, steady: Callable[[], float] = time.monotonic) -> None:
        self._steady = steady
        self._anchor = steady()
        self._at = start
        self._speed = speed
        self._running = True

    def __call__(self) -> datetime:
        """Give the virtual instant; it never goes back."""
        return later(self._at, self._elapsed() * self.rate)

    @property
    def rate(self) -> float:
        """Give the virtual seconds that pass in a second; 0 while stopped."""
        return self._speed if self._running else 0.0

    @property
    def speed(self) -> float:
        """Give the chosen speed, also while stopped."""
        return self._speed

    def set_speed(self, speed: float) -> None:
        """Run at another speed from now on."""
        self._settle(self())
        self._speed = speed

    def set_running(self, running: bool) -> None:
        """Stop, or run on from where it stands."""
        self._settle(self())
        self._running = running

    def forward_to(self, instant: datetime) -> None:
        """Put the clock forward to an instant; one that is past leaves it where it is."""
        self._settle(max(instant, self()))

    def _elapsed(self) -> float:
        return max(0.0, self._steady() - self._anchor)

    def _settle(self, at: datetime) -> None:
        self._at = at
        self._anchor = self._steady()


class Heartbeat(QObject):
    """One signal at each full second of the meeting's clock, for repainting.

    Nothing is counted by it, so a missed beat does no harm. `started`: it beats from now on, or at another rate, so
    values remembered from the last beat are stale.
    """

    second = Signal()
    started = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._rate = 1.0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    @property
    def beating(self) -> bool:
        """Say whether it is running."""
        return self._timer.isActive()

    @property
    def rate(self) -> float:
        """Give the seconds of the meeting's clock that pass in a second of the wall; 0 while it stands still."""
        return self._rate

    def set_rate(self, rate: float) -> None:
        """Follow a clock that runs faster or slower than the wall; 0 stops the heart."""
        self._rate = rate
        if rate > 0:
            self.start()
        else:
            self.stop()

    def start(self) -> None:
        """Start at the next full second."""
        self._await_next()
        self.started.emit()

    def stop(self) -> None:
        """Stop."""
        self._timer.stop()

    def _until_next_second(self) -> int:
        left = (1_000_000 - self._now().microsecond) / 1000 / self._rate
        return max(SHORTEST_BEAT_MS, int(left) + 1)

    def _await_next(self) -> None:
        self._timer.start(self._until_next_second())

    def _beat(self) -> None:
        self._await_next()
        self.second.emit()
