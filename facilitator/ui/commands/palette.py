"""The palette: any command, act of the desk, item, delegation or statement, found by typing."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLineEdit, QListView, QWidget

from facilitator.core.saying import tr
from facilitator.ui.commands.choices import Choice, fitting
from facilitator.ui.commands.delegate import ChoiceDelegate
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import in_column
from facilitator.ui.list_model import ListModel
from facilitator.ui.screen_reader import say
from facilitator.ui.theme import Theme

WIDTH, HEIGHT, LEAST_HEIGHT = 620, 420, 140
# pixels under the top of the desk, and beside what is not covered
TOP, GAP = 90, 8
CHOICE_ROLE = Qt.ItemDataRole.UserRole + 1


class ChoiceModel(ListModel[Choice]):
    """The choices that fit what was typed."""

    def said(self, row: Choice, role: int) -> object:
        """Give a choice, or its words."""
        if role == CHOICE_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " · ".join(words for words in (row.label, row.impossible) if words)
        return row.label if role == Qt.ItemDataRole.DisplayRole else None


class Palette(QDialog):
    """A line to type in and what fits below it; Enter does the first, Escape goes back.

    It opens under what it is to leave uncovered, such as who speaks. Keys that come before it has the keyboard are its
    own: they would choose another row, and what is left of the word another command.
    """

    chosen = Signal(object)

    def __init__(
        self, choices: tuple[Choice, ...], theme: Theme, parent: QWidget, *, uncovered: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._desk = parent.window().windowHandle()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Commands"))
        self._all = choices
        self._entry = QLineEdit()
        self._model = ChoiceModel(self)
        self._view = QListView()
        self._none = plain_label("label", "dim")
        self._build(theme)
        self._place(parent, uncovered)

        self._entry.textChanged.connect(self._on_text)
        self._entry.returnPressed.connect(self._on_enter)
        self._view.clicked.connect(self._choose)
        self._on_text("")

    def showEvent(self, event: QShowEvent) -> None:
        """Listen to the desk, where keys go until the window manager has given the keyboard to this window."""
        super().showEvent(event)
        if self._desk is not None:
            self._desk.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the list by the arrow keys while the line keeps the focus; take the keys that came too early."""
        if watched is self._desk and self.isVisible():
            if event.type() == QEvent.Type.MouseButtonPress:
                self._desk.removeEventFilter(self)
            if event.type() == QEvent.Type.KeyPress:
                QApplication.sendEvent(self._entry, event)
                return True
        if watched is self._entry and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in step:
                self._move(step[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Go away where another window is used: the palette blocks none of them."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()

    def _on_text(self, typed: str) -> None:
        found = fitting(self._all, typed)
        self._model.show(found)
        self._view.setCurrentIndex(self._model.index(0))
        self._none.setVisible(not found)
        if not found:
            words = tr("Nothing fits “{words}”. Try a part of one word, a delegation or an item.", words=typed.strip())
            self._none.setText(words)
            say(self, words)

    def _on_enter(self) -> None:
        self._choose(self._view.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        choice = self._model.row(index)
        if choice is not None:
            self.accept()
            self.chosen.emit(choice)

    def _move(self, by: int) -> None:
        rows = self._model.rowCount()
        row = min(max(0, self._view.currentIndex().row() + by), max(0, rows - 1))
        self._view.setCurrentIndex(self._model.index(row))
        # the keyboard stays in the line, so nothing else tells a screen reader of the row
        say(self, self._view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def _build(self, theme: Theme) -> None:
        self.setProperty("surface", "popup")
        self._entry.setPlaceholderText(tr("Type a command, an item, a delegation, or words of a statement"))
        self._entry.setToolTip(self._entry.placeholderText())
        self._entry.setAccessibleName(tr("Find a command"))
        self._entry.installEventFilter(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(ChoiceDelegate(theme, CHOICE_ROLE, self._view))
        self._view.setUniformItemSizes(True)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(tr("Commands that fit"))
        self._none.setWordWrap(True)
        in_column(self._entry, self._none, self._view, within=self, margins=(12, 12, 12, 12), spacing=8)

    def _place(self, parent: QWidget, uncovered: QWidget | None) -> None:
        """Open in the middle of the desk; with too little room under what is uncovered, over its lower end."""
        top = TOP if uncovered is None else uncovered.mapTo(parent, QPoint(0, uncovered.height())).y() + GAP
        top = min(top, max(TOP, parent.height() - GAP - LEAST_HEIGHT))
        self.resize(min(WIDTH, parent.width() - 40), min(HEIGHT, parent.height() - GAP - top))
        self.move(parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, top)))
