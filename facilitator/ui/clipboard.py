"""The clipboard: Cut, Copy, Paste and Select all of the menu Edit, for whatever has the focus."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from facilitator.ui.actions import Actions

Text = QLineEdit | QTextEdit | QPlainTextEdit


class ClipboardActs(QObject):
    """Carries out the four acts on the text or the rows that have the focus of the desk; nothing where neither has."""

    def __init__(self, actions: Actions, desk: QMainWindow) -> None:
        super().__init__(desk)
        self._desk = desk
        actions.action("cut").triggered.connect(self.cut)
        actions.action("copy").triggered.connect(self.copy)
        actions.action("paste").triggered.connect(self.paste)
        actions.action("select-all").triggered.connect(self.select_all)

    @Slot()
    def cut(self) -> None:
        """Move the selected text to the clipboard."""
        text = self._text()
        if text is not None:
            text.cut()

    @Slot()
    def copy(self) -> None:
        """Copy the selected text, or the words of the selected rows, one a line."""
        on = self._desk.focusWidget()
        text = self._text()
        if text is not None:
            text.copy()
        elif isinstance(on, QLabel) and on.hasSelectedText():
            QApplication.clipboard().setText(on.selectedText())
        elif isinstance(on, QAbstractItemView):
            copy_rows(on)

    @Slot()
    def paste(self) -> None:
        """Put the text of the clipboard where the caret is."""
        text = self._text()
        if text is not None:
            text.paste()

    @Slot()
    def select_all(self) -> None:
        """Select all of the text, or all rows."""
        on = self._text() or self._desk.focusWidget()
        if isinstance(on, Text | QAbstractItemView):
            on.selectAll()

    def _text(self) -> Text | None:
        on: QWidget | None = self._desk.focusWidget()
        if isinstance(on, QComboBox):
            on = on.lineEdit()
        return on if isinstance(on, Text) else None


def copy_rows(view: QAbstractItemView) -> None:
    """Copy the selected rows of a list as they are read aloud, one a line; nothing where none is selected."""
    rows = sorted(view.selectedIndexes(), key=lambda index: (index.row(), index.column()))
    said = (index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() for index in rows)
    words = "\n".join(str(line) for line in said if line)
    if words:
        QApplication.clipboard().setText(words)
