"""The keyboard stays where the hand has put it: a button that is clicked does its act and takes no keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def leave_keyboard(window: QWidget) -> None:
    """Let every button of a window be reached by Tab and by the mouse, and leave the keyboard alone when clicked.

    A button that has the keyboard is pressed by the space bar, so it would be by every space of what is typed next.
    """
    for button in window.findChildren(QAbstractButton):
        if button.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
