"""A list model of values: its rows are shown all at once, and a room says what each tells in a role."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Row = TypeVar("Row")


class ListModel(QAbstractListModel, Generic[Row]):
    """Rows that come and go together."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: Iterable[Row]) -> None:
        """Show other rows; nothing of the former is kept."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """Give what stands at an index, or None."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def said(self, row: Row, role: int) -> object:
        """Give what a row tells in a role, or None."""
        raise NotImplementedError

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a row tells in a role."""
        row = self.row(index)
        return None if row is None else self.said(row, role)
