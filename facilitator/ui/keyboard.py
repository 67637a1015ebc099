"""Keyboard focus: a clicked button does not take it, and undo belongs to the desk unless text is being typed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget


def leave_keyboard(window: QWidget) -> None:
    """Let every button of a window be reached by Tab and by the mouse, and leave the keyboard alone when clicked.

    A button that has the keyboard is pressed by the space bar, so it would be by every space of what is typed next.
    """
    for button in window.findChildren(QAbstractButton):
        if button.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def asks_for_undo(event: QEvent) -> bool:
    """Say whether an event asks a widget for the keys of undo or redo (ShortcutOverride).

    If ignored, the desk's shortcuts run.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
