"""A presenter's keys: the next act and a blank display, wherever nothing that could use these keys has the focus."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

# a wireless presenter sends Page Down, which does nothing in a line of text
NEXT_KEYS = {False: (Qt.Key.Key_Space, Qt.Key.Key_PageDown), True: (Qt.Key.Key_Space,)}
BLANK_KEYS = {False: (Qt.Key.Key_B, Qt.Key.Key_Period), True: ()}


class PresenterKeys(QObject):
    """Handles keys that no widget of a window accepted; auto-repeat is ignored."""

    next_wanted = Signal()
    blank_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are a presenter's."""
        if watched is self._window and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return not event.isAutoRepeat() and self._taken(event.key())
        return super().eventFilter(watched, event)

    def _taken(self, key: int) -> bool:
        typing = isinstance(self._window.focusWidget(), QLineEdit | QPlainTextEdit)
        if key in NEXT_KEYS[typing]:
            self.next_wanted.emit()
        elif key in BLANK_KEYS[typing]:
            self.blank_wanted.emit()
        else:
            return False
        return True
