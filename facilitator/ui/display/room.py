"""The window on the projector: full screen, or a strip at its foot beside a presentation."""

from PySide6.QtCore import QElapsedTimer, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator.core.saying import tr
from facilitator.ui.display.face import DisplayFace
from facilitator.ui.layouts import NO_MARGINS, in_column
from facilitator.ui.theme import Theme
from facilitator.ui.window_placement import Monitor, stand_on

STRIP_SHARE = 0.075
SETTLING_MS = 1500
FRAMELESS = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
ON_TOP = FRAMELESS | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.WindowDoesNotAcceptFocus

NEXT_KEYS = frozenset({Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_F8, Qt.Key.Key_Space})
BLANK_KEYS = frozenset({Qt.Key.Key_B, Qt.Key.Key_Period})


class RoomDisplay(QWidget):
    """The room's window. A presenter's keys work on it: next act, and blank; it has no other controls."""

    next_wanted = Signal()
    blank_wanted = Signal()
    leave_wanted = Signal()
    took_focus = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, FRAMELESS)
        # set first: changeEvent is called while the window is still being constructed
        self._shown = QElapsedTimer()
        self.setWindowTitle(tr("Room display"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # otherwise Qt would wait for this window to close before quitting
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.face = DisplayFace(theme, self)
        in_column(self.face, within=self, margins=NO_MARGINS)

    def show_on(self, screen: Monitor, *, strip: bool) -> None:
        """Fill a screen, or lie at its foot as a strip above the presentation."""
        self._shown.start()
        flags = ON_TOP if strip else FRAMELESS
        if self.windowFlags() != flags:
            self.setWindowFlags(flags)
        stand_on(self, screen)
        if strip:
            self.setWindowState(Qt.WindowState.WindowNoState)
            self.setGeometry(strip_of(screen.area))
            self.show()
        else:
            self.setGeometry(screen.area)
            self.showFullScreen()

    def changeEvent(self, event: QEvent) -> None:
        """Report when the window manager activates the window just after it was shown.

        A later activation is a click of the user.
        """
        shown = self._shown.isValid() and self._shown.elapsed() < SETTLING_MS
        if event.type() == QEvent.Type.ActivationChange and shown and self.isActiveWindow():
            self.took_focus.emit()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a presenter's key says; a held key acts once."""
        if event.isAutoRepeat():
            return
        if event.key() in NEXT_KEYS:
            self.next_wanted.emit()
        elif event.key() in BLANK_KEYS:
            self.blank_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave_wanted.emit()


def strip_of(screen: QRect) -> QRect:
    """Give the strip at the foot of a screen."""
    high = round(screen.height() * STRIP_SHARE)
    return QRect(screen.left(), screen.bottom() + 1 - high, screen.width(), high)
