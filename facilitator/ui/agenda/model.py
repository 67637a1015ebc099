"""The model of the agenda: one row an item, changed in place."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.ui.agenda.lines import AgendaLine

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
ROOT = QModelIndex()


class AgendaModel(QAbstractListModel):
    """The lines of the agenda as Qt asks for them; rows stay, only what they say changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[AgendaLine, ...] = ()

    def line(self, row: int) -> AgendaLine | None:
        """Give the line of a row, or None where there is no such row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, code: str | None) -> int:
        """Give the row of an item, or -1."""
        return next((i for i, line in enumerate(self._lines) if line.code == code), -1)

    def show(self, lines: tuple[AgendaLine, ...]) -> None:
        """Show these lines; dataChanged is emitted only for rows that differ."""
        if len(lines) != len(self._lines):
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
            return
        changed = [row for row, (old, new) in enumerate(zip(self._lines, lines, strict=True)) if old != new]
        self._lines = lines
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """Count the items."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a row says in a role."""
        line = self.line(index.row())
        if line is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.ToolTipRole:
                return line.tooltip
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken
            case _:
                return line if role == LINE_ROLE else None
