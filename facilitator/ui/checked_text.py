"""Checked text: a text is pasted or read from a file, and what is understood of it is seen and corrected row by row."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import AIR, NO_MARGINS, in_column, in_row, wide
from facilitator.ui.screen_reader import name_choice
from facilitator.ui.theme import Spacing, Theme, dress
from facilitator.ui.wheel import chosen_by_hand

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_PAUSE_MS, _LINES, _PASTE_LINES, _SHOWN, _LETTERS = 300, 1.9, 6, 16, 28
# letters of a column that is not the wide one; the whole text is in its tool tip
_WIDEST = 34


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedRow:
    """One row: its cells, the tone they are written in, and what it may be, as words with their values, and is now."""

    cells: tuple[str, ...]
    tone: str = "text"
    offers: tuple[tuple[str, str], ...] = ()
    answer: str = ""


class CheckedModel(QAbstractTableModel):
    """The rows of what was understood."""

    def __init__(self, theme: Theme, headings: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._headings = tuple(headings)
        self.rows: tuple[CheckedRow, ...] = ()

    def show(self, rows: Sequence[CheckedRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the headings."""
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headings[section] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell says, and its tone."""
        row = self.rows[index.row()]
        text = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._headings[index.column()]}: {text}"
            case Qt.ItemDataRole.ForegroundRole:
                return self._theme.colour(row.tone)
        return None


class CheckedText(QWidget):
    """Takes a text and shows what is understood of it.

    `pasted` carries the text once it rests, `file_wanted` asks for a file, `answered` carries a row and what it is.
    """

    pasted = Signal(str)
    file_wanted = Signal()
    answered = Signal(int, str)

    def __init__(
        self, theme: Theme, *, name: str, asks: str, hint: str, headings: Sequence[str], wide_column: int
    ) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(hint)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text"))
        self.text.setMaximumHeight(round(self.text.fontMetrics().lineSpacing() * (_PASTE_LINES + 1)))
        self.file_button = QPushButton(tr("From a file…"))
        self.model = CheckedModel(theme, headings, self)
        self.table = QTableView()
        self.answer = QComboBox()
        self._resting = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build(name, asks, wide_column)

        self.text.textChanged.connect(self._resting.start)
        self._resting.timeout.connect(self._on_rest)
        self.file_button.clicked.connect(self.file_wanted)
        self.answer.activated.connect(self._on_answer)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        theme.changed.connect(self._on_theme)

    def show_rows(self, rows: Sequence[CheckedRow]) -> None:
        """Show what is understood now; the row that was selected stays so."""
        if tuple(rows) == self.model.rows:
            return
        row = self.table.currentIndex().row()
        self.model.show(rows)
        self.table.resizeColumnsToContents()
        widest = round(self.table.fontMetrics().averageCharWidth() * _WIDEST)
        for column in range(self.model.columnCount()):
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), widest))
        if rows:
            self.table.selectRow(min(max(row, 0), len(rows) - 1))
        self._offer()

    def show_text(self, text: str) -> None:
        """Show a text that was read from a file, without telling of it."""
        self.text.blockSignals(True)
        self.text.setPlainText(text)
        self.text.blockSignals(False)

    @Slot()
    def _on_rest(self) -> None:
        self.pasted.emit(self.text.toPlainText())

    @Slot()
    def _on_row(self) -> None:
        self._offer()

    @Slot()
    def _on_theme(self) -> None:
        self.table.viewport().update()

    @Slot()
    def _on_answer(self) -> None:
        self.answered.emit(self.table.currentIndex().row(), str(self.answer.currentData()))

    def _offer(self) -> None:
        place = self.table.currentIndex().row()
        row = self.model.rows[place] if 0 <= place < len(self.model.rows) else None
        self.answer.clear()
        for words, value in row.offers if row is not None else ():
            self.answer.addItem(words, value)
        self.answer.setEnabled(self.answer.count() > 0)
        if row is not None:
            self.answer.setCurrentIndex(max(0, self.answer.findData(row.answer)))

    def _build(self, name: str, asks: str, wide_column: int) -> None:
        self.table.setModel(self.model)
        dress(self.table, role="text")
        self.table.setAccessibleName(name)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(round(self.table.fontMetrics().lineSpacing() * _LINES))
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(wide_column, QHeaderView.ResizeMode.Stretch)
        self.file_button.setAutoDefault(False)
        chosen_by_hand(self.answer)
        self.answer.setMaxVisibleItems(_SHOWN)
        self.answer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.answer.setMinimumContentsLength(_LETTERS)
        name_choice(self.answer, asks)
        words = leading_label("text", "dim", text=asks)
        below = in_row(self.file_button, AIR, words, self.answer, spacing=Spacing.small)
        in_column(self.text, wide(self.table), below, within=self, margins=NO_MARGINS, spacing=Spacing.small)
