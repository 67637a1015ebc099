"""Standing: where a window stands on the screens, for one that takes the place of another."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def take_place(window: QWidget, before: QWidget) -> None:
    """Let a window that is not shown yet stand where another does, as large, even where that is half off the screen."""
    window.setScreen(before.screen())
    # a maximised window that is given a place becomes neither one nor the other
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setGeometry(before.normalGeometry())
    window.setWindowState(before.windowState() & ~Qt.WindowState.WindowActive)
