"""The booth sheet: a window for interpreters, microphones and the webcast, that can be put on any screen."""

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.core.booth import BoothSheet, booth_of
from facilitator.core.saying import tr
from facilitator.ui.display.booth_drawing import draw_booth
from facilitator.ui.display.pen import Written
from facilitator.ui.display.state import DisplayState
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme

FIRST_SIZE = (1100, 700)
# fits beside the speaker's card of a desk of 1366 by 768 in every perspective; smaller, it could not be read
SMALLEST = (640, 400)


class BoothWindow(QWidget):
    """Read-only: who speaks, the next five, language, text received or not. F11 fills the screen it is on."""

    def __init__(self, session: Session, heartbeat: Heartbeat, state: DisplayState, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(tr("Booth sheet"))
        self.setAccessibleName(tr("Booth sheet"))
        # otherwise Qt would wait for this window to close before quitting
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self._session = session
        self._state = state
        self._theme = theme
        self._sheet = self._now()
        self._written: tuple[Written, ...] = ()
        self.setAccessibleDescription(", ".join(self._sheet.texts))
        session.changed.connect(self.refresh)
        heartbeat.second.connect(self.refresh)
        state.changed.connect(self.refresh)

    @property
    def sheet(self) -> BoothSheet:
        """Give what is shown."""
        return self._sheet

    @property
    def written(self) -> tuple[Written, ...]:
        """Give what the last painting wrote, and where."""
        return self._written

    @Slot()
    def refresh(self) -> None:
        """Show the meeting as it is now."""
        sheet = self._now()
        if sheet != self._sheet:
            self._sheet = sheet
            self.setAccessibleDescription(", ".join(sheet.texts))
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fill the screen by F11, and go back by F11 or Escape, which else closes it."""
        full = self.isFullScreen()
        if event.key() == Qt.Key.Key_F11 or (event.key() == Qt.Key.Key_Escape and full):
            self.setWindowState(Qt.WindowState.WindowNoState if full else Qt.WindowState.WindowFullScreen)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet."""
        painter = QPainter(self)
        self._written = draw_booth(painter, QRectF(self.rect()), self._sheet, self._theme)
        painter.end()

    def _now(self) -> BoothSheet:
        return booth_of(self._session.meeting, self._session.now(), self._state.language)
