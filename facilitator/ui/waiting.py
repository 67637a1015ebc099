"""Waiting at the desk: while another program keeps the file locked, the window goes on drawing, and says so."""

import time

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal

from facilitator.core.saying import tr

PATIENCE_SECONDS = 5.0
# what is asked for again after so long is another wait
APART_SECONDS = 1.0


class DeskWaits(QObject):
    """Lets the desk draw while an act waits; `told` carries a sentence, once for each wait.

    Keys and clicks stay in their order until the act is recorded, or given up. What the desk does by itself is not done
    while it `draws`.
    """

    told = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.draws = False
        self._drew = self._read = self._unread_since = float("-inf")

    def draw(self) -> None:
        """Draw what there is to draw, and let clocks tick."""
        if self.draws:
            return
        self.draws = True
        try:
            if time.monotonic() - self._drew > APART_SECONDS:
                self.told.emit(tr("Another program is writing to the file. The act waits for it."))
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        finally:
            self.draws = False
            self._drew = time.monotonic()

    def too_long(self) -> bool:
        """Say whether it was asked this for longer, again and again, than somebody takes to write."""
        now = time.monotonic()
        if now - self._read > APART_SECONDS:
            self._unread_since = now
        self._read = now
        return now - self._unread_since > PATIENCE_SECONDS
