"""Watching: when the desk is to see what others have recorded at the same meeting."""

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from facilitator.storage.journal import Journal

WATCH_MS = 110
# what others do is painted at several desks at once, maybe of one computer: what only follows waits until all have
OTHERS_MS = 100


class Watching(QObject):
    """Emits `due` again and again, since a file tells nobody, and at once where a server says that something came."""

    due = Signal()

    def __init__(self, journal: Journal, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._heard: QSocketNotifier | None = None
        self._timer = QTimer(self, interval=WATCH_MS)
        self._timer.timeout.connect(self.due)

    @property
    def active(self) -> bool:
        """Say whether it goes on."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin."""
        descriptor = self._journal.listen()
        if descriptor is not None and self._heard is None:
            self._heard = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
            self._heard.activated.connect(self.due)
        self._timer.start()

    def stop(self) -> None:
        """End, before the journal is closed; twice is allowed."""
        self._timer.stop()
        if self._heard is not None:
            self._heard.setEnabled(False)
