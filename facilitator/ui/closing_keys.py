"""Closing keys: Esc and Ctrl+W close every window of the program that is not the desk."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

CTRL_W = "Ctrl+W"


def close_by_keys(window: QWidget) -> None:
    """Let Esc and Ctrl+W close a window; a dialog has Esc of itself."""
    keys = [QKeySequence(CTRL_W)]
    if not isinstance(window, QDialog):
        keys.append(QKeySequence(Qt.Key.Key_Escape))
    for key in keys:
        QShortcut(key, window).activated.connect(window.close)
