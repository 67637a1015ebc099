"""What is missing, as a list: one line a gap, each leads to its statement."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.core.minuting.gaps import Gap

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class GapsModel(QAbstractListModel):
    """The gaps of the record, in the order of the agenda."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._gaps: tuple[Gap, ...] = ()

    def show(self, gaps: tuple[Gap, ...]) -> None:
        """Show these gaps; the same again change nothing."""
        if gaps != self._gaps:
            self.beginResetModel()
            self._gaps = gaps
            self.endResetModel()

    def gap_at(self, index: Index) -> Gap:
        """Give the gap of a line."""
        return self._gaps[index.row()]

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self._gaps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Give the sentence of a line."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._gaps[index.row()].sentence
        return None
