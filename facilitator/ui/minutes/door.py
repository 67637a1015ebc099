"""The door to the minutes: opens their window from the menu, once, and hands on where somebody wants to look."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.ui.dialogs import Dialogs
from facilitator.ui.exporting import Prepare
from facilitator.ui.minutes.window import MinutesWindow
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme


class MinutesDoor(QObject):
    """Holds the window of the minutes while it is open. `statement_wanted` carries a Gap."""

    statement_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, dialogs: Dialogs, prepare: Prepare, desk: QWidget) -> None:
        super().__init__(desk)
        self._session = session
        self._theme = theme
        self._dialogs = dialogs
        self._prepare = prepare
        self._desk = desk
        self.window: MinutesWindow | None = None

    @Slot()
    def open(self) -> None:
        """Open the window of the minutes, or bring it to the front."""
        if self.window is None:
            self.window = MinutesWindow(self._session, self._theme, self._dialogs, self._prepare, self._desk)
            self.window.statement_wanted.connect(self.statement_wanted)
            self.window.destroyed.connect(self._on_destroyed)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    @Slot()
    def _on_destroyed(self) -> None:
        self.window = None
