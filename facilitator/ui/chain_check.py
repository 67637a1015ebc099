"""The check of the chain on opening: some events at a time while nothing else is done, on what the desk has read."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.core.trail import Trail
from facilitator.storage.journal import Journal
from facilitator.storage.soundness import Checked, break_in
from facilitator.ui.session import Session

AFTER_MS, BETWEEN_MS = 2000, 30
# a millisecond or two of work, so that no act waits for it
AT_ONCE = 100


class ChainCheck(QObject):
    """Checks what was read when a meeting was opened. `broken` carries a sentence on the first event that is wrong."""

    broken = Signal(str)

    def __init__(self, session: Session, window: QObject) -> None:
        super().__init__(window)
        self._session = session
        self._checked = Checked()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.go_on)

    def start(self) -> None:
        """Begin soon after the window is drawn."""
        self._timer.start(AFTER_MS)

    @Slot()
    def go_on(self) -> None:
        """Check the next ones."""
        self._timer.setInterval(BETWEEN_MS)
        self._session.on_file(self._check)

    def _check(self, _: Trail, journal: Journal) -> None:
        rows = journal.held()
        found = self._checked.go_on(rows, AT_ONCE)
        if found is None:
            self._timer.stop()
            self.broken.emit(break_in(journal))
            return
        if found.events >= len(rows):
            # what this desk records from now on follows by its making
            self._timer.stop()
        self._checked = found
