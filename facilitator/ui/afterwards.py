"""Afterwards: what need not be there when a window is painted first is made in the moments after it."""

import time
from collections.abc import Iterator
from itertools import chain
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

AFTER_PAINT_MS = 15
AT_ONCE_SECONDS = 0.006


class Unfinished(Protocol):
    """A part of a window that makes some of itself later."""

    def afterwards(self) -> Iterator[None]:
        """Make what is not seen at first, piece by piece."""


class Afterwards(QObject):
    """Lets parts of a window finish once it has been painted, for a few thousandths of a second at a time.

    Keys that are pressed meanwhile act in between, so nothing may rely on it: whoever needs the thing before makes it.
    """

    def __init__(self, window: QWidget, *parts: Unfinished) -> None:
        super().__init__(window)
        self._work = chain.from_iterable(part.afterwards() for part in parts)
        self._timer = QTimer(self, interval=AFTER_PAINT_MS)
        self._timer.timeout.connect(self._go_on)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first painting."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # the parts of the window are painted after itself
            QTimer.singleShot(0, self._timer.start)
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        until = time.monotonic() + AT_ONCE_SECONDS
        for _ in self._work:
            if time.monotonic() >= until:
                self._timer.setInterval(0)
                return
        self._timer.stop()
