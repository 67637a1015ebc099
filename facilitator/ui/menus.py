"""The menus of the desk, made from the table of commands and the acts of the desk."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from facilitator.core.saying import tr
from facilitator.ui.actions import INSIDE, Actions, in_order
from facilitator.ui.keyboard import MenuKeys


class OpenMenu(QObject):
    """Says in a menu while it is open what is impossible now and why, and whom a command of the list would be about.

    The state lasts only while the menu is open: a disabled action would not react to its key, while a refused key says
    why.
    """

    def __init__(self, menu: QMenu, actions: Actions) -> None:
        super().__init__(menu)
        self._menu = menu
        self._acts = actions
        self._said: list[tuple[QAction, str, str]] = []
        menu.aboutToShow.connect(self.say)
        menu.aboutToHide.connect(self.forget)

    @Slot()
    def say(self) -> None:
        """Grey what is impossible, with the reason as its tip; name the selected speaker."""
        self.forget()
        for action in self._menu.actions():
            name = str(action.data() or "")
            if not name or not action.isEnabled():
                continue
            words, reason = self._acts.words_now(name), self._acts.why_not(name)
            if words:
                self._said.append((action, action.text(), words))
                action.setText(words)
            if reason:
                self._said.append((action, action.toolTip(), reason))
                action.setEnabled(False)
                _tip(action, reason)

    @Slot()
    def forget(self) -> None:
        """Undo `say` when the menu closes; what other code has changed meanwhile stays."""
        for action, before, said in self._said:
            if action.text() == said:
                action.setText(before)
            elif action.toolTip() == said:
                action.setEnabled(True)
                _tip(action, before)
        self._said.clear()


class LeftBar(QObject):
    """Gives the keys back to where they were once a menu is put away, so that no letter typed then opens another.

    Qt leaves them with the bar after an Escape, and takes a second one to give them back.
    """

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar

    def watch(self, menu: QMenu) -> None:
        """Give the keys back when a menu hides, unless another of the bar opens in its place."""
        menu.aboutToHide.connect(self._later)

    @Slot()
    def _later(self) -> None:
        QTimer.singleShot(0, self._leave)

    @Slot()
    def _leave(self) -> None:
        if self._bar.hasFocus() and QApplication.activePopupWidget() is None:
            escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self._bar, escape)


def fill_menus(bar: QMenuBar, actions: Actions) -> None:
    """Put every action into its menu; a menu that the order does not know comes last. Their keys are the menus'."""
    MenuKeys(actions, bar.window())
    left = LeftBar(bar)
    # a screen reader begins with the lowest child of a window
    bar.lower()
    for name in (m for m in in_order(actions.menus) if INSIDE not in m):
        menu = bar.addMenu(f"&{tr(name)}")
        left.watch(menu)
        menu.setToolTipsVisible(True)
        _fill(menu, name, actions)


def _fill(menu: QMenu, name: str, actions: Actions) -> None:
    for number, group in enumerate(actions.groups_of(name)):
        if number:
            menu.addSeparator()
        for entry in group:
            if isinstance(entry, QAction):
                menu.addAction(entry)
            else:
                inner = menu.addMenu(tr(entry.rpartition(INSIDE)[2]))
                inner.setToolTipsVisible(True)
                _fill(inner, entry, actions)
    OpenMenu(menu, actions)


def _tip(action: QAction, tip: str) -> None:
    action.setToolTip(tip)
    action.setStatusTip(tip)
