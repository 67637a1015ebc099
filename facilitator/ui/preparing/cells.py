"""Cells: a table of texts that are typed in place, with an empty row at its end where rows can be added."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from facilitator.ui.keyboard import EditingKey
from facilitator.ui.theme import dress

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_LINES = 2.0


class CellsModel(QAbstractTableModel):
    """Rows of texts. `edited` carries row, column and text; the rows change when the owner shows others."""

    edited = Signal(int, int, str)

    def __init__(self, headings: Sequence[str], parent: QObject, *, read_only: Collection[int], spare: bool) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._read_only = frozenset(read_only)
        self._spare = spare
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show(self, rows: Iterable[Sequence[str]]) -> None:
        """Show these rows from now on."""
        wanted = tuple(map(tuple, rows))
        if self._spare:
            wanted += (("",) * len(self._headings),)
        if len(wanted) != len(self._rows):
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()
        elif wanted != self._rows:
            self._rows = wanted
            self.dataChanged.emit(self.index(0, 0), self.index(len(wanted) - 1, len(self._headings) - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the text of a cell."""
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole | Qt.ItemDataRole.ToolTipRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._headings[index.column()]}: {text}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say which cells can be typed in."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if index.column() in self._read_only else flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed in a cell."""
        text = str(value)
        if role != Qt.ItemDataRole.EditRole or text == self._rows[index.row()][index.column()]:
            return False
        self.edited.emit(index.row(), index.column(), text)
        return True


class CellsView(QTableView):
    """Shows rows of texts; typing or F2 edits a cell, Delete takes its row away, Tab leads out of the table.

    `edited` carries row, column and text, `removed` a row; the row behind the last is a new one.
    """

    edited = Signal(int, int, str)
    removed = Signal(int)

    def __init__(
        self,
        name: str,
        headings: Sequence[str],
        *,
        wide: Collection[int],
        read_only: Collection[int] = (),
        spare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.cells = CellsModel(headings, self, read_only=read_only, spare=spare)
        self.setModel(self.cells)
        dress(self, role="text")
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed | trigger.SelectedClicked
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().lineSpacing() * _LINES))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in wide:
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._has_spare = spare
        EditingKey(self)

        self.cells.edited.connect(self.edited)

    def show_rows(self, rows: Iterable[Sequence[str]]) -> None:
        """Show these rows from now on."""
        self.cells.show(rows)

    def set_widths(self, letters: Sequence[int]) -> None:
        """Give the columns room for so many letters; 0 leaves one as it is."""
        for column, number in enumerate(letters):
            if number:
                self.setColumnWidth(column, round(self.fontMetrics().averageCharWidth() * number) + 24)

    def reveal(self, row: int, column: int) -> None:
        """Go to a cell."""
        self.setCurrentIndex(self.cells.index(row, column))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit by Enter, and take a row away by Delete."""
        index = self.currentIndex()
        last = self.cells.rowCount() - (1 if self._has_spare else 0)
        if event.key() == Qt.Key.Key_Delete and 0 <= index.row() < last:
            self.removed.emit(index.row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.edit(index)
        else:
            super().keyPressEvent(event)
