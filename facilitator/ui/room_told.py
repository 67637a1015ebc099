"""Telling: what the desk has on the room display is told to the meeting's journal, for pages that show the same.

It follows once the desk's own display is painted, and where it cannot be told, only the pages have less.
"""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.core.display import RoomShown
from facilitator.core.trail import Trail
from facilitator.storage.journal import Journal, StorageFault
from facilitator.ui.session import Session


class RoomTelling(QObject):
    """Tells the journal what is on the display of this desk; `fault` says why that failed the last time.

    A display that nobody sees, and on which nothing was chosen, is not told: another desk may have a projector.
    """

    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._told: RoomShown | None = None
        self._wanted: RoomShown | None = None
        self.fault = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)

    @property
    def elsewhere(self) -> bool:
        """Say whether another desk of this computer shows this meeting to the room."""
        return bool(self._session.on_file(lambda _trail, journal: journal.room.elsewhere()))

    def follow(self, shown: RoomShown, *, on: bool, seen: bool) -> None:
        """Tell soon what the display shows, or that it is off; `seen` says that a projector or the pages show it."""
        matters = seen or self._told is not None or shown != RoomShown()
        self._wanted = shown if on and matters else None
        self._soon.start()

    def _tell(self) -> None:
        if self._wanted != self._told:
            self._session.on_file(partial(self._told_to, self._wanted))

    def _told_to(self, shown: RoomShown | None, _trail: Trail, journal: Journal) -> None:
        before, self.fault = self.fault, ""
        try:
            if shown is None:
                journal.room.leave()
            else:
                journal.room.show(shown)
            self._told = shown
        except StorageFault as fault:
            self.fault = str(fault)
        if self.fault != before:
            self.failed.emit(self.fault)

    def let_go(self) -> None:
        """Tell nothing any more: the journal that is closed takes it away."""
        self._soon.stop()
