"""Windows that menus open: there is one of each kind, and Esc and Ctrl+W close it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from facilitator.ui.window_placement import stand_aside

CTRL_W = "Ctrl+W"


def close_by_keys(window: QWidget) -> None:
    """Let Esc and Ctrl+W close a window; a dialog has Esc of itself."""
    keys = [QKeySequence(CTRL_W)]
    if not isinstance(window, QDialog):
        keys.append(QKeySequence(Qt.Key.Key_Escape))
    for key in keys:
        QShortcut(key, window).activated.connect(window.close)


def bring_up(desk: QWidget, kind: type[QWidget], make: Callable[[], QWidget]) -> None:
    """Open a window of a kind, or bring the one that is open to the front."""
    window = desk.findChild(kind)
    if window is None:
        window = make()
        close_by_keys(window)
        stand_aside(window, desk)
    window.show()
    window.raise_()
    window.activateWindow()
