"""Keyboard focus: a clicked button does not take it, and the keys of the menus are theirs also while one types."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

Standard = QKeySequence.StandardKey
# what every text takes for itself, wherever a menu has it as well
OF_THE_TEXT = (Standard.Undo, Standard.Redo, Standard.Cut, Standard.Copy, Standard.Paste, Standard.SelectAll)


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


class EditingKey(QObject):
    """Keeps F2 for a view that is edited in place: at the desk, and so in every window, it gives the floor."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take F2 before it is that of the desk."""
        asks = event.type() is QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and event.keyCombination() == QKeyCombination(Qt.Key.Key_F2):
            event.accept()
            return True
        return super().eventFilter(watched, event)


class MenuKeys(QObject):
    """Gives the keys of a window's menus to the menus, also those that a text would take, such as Ctrl+E on Linux.

    Undo and redo, the clipboard and the whole text stay with the text.
    """

    def __init__(self, actions: Iterable[QAction], window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions = tuple(actions)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the text refuse a key of the menus, so that the menu has it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        if any(event.matches(standard) for standard in OF_THE_TEXT):
            return False
        pressed = QKeySequence(event.keyCombination())
        return any(pressed in action.shortcuts() for action in self._actions)

    @Slot(QWidget, QWidget)
    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        # only one widget has the keyboard, so only one is listened to
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and now.window() is self._window:
            now.installEventFilter(self)
