"""The model of the agenda: one row a session, an item, and a topic or document of the open item, changed in place."""

from datetime import date
from typing import assert_never

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.core.saying import tr
from facilitator.ui.agenda.lines import AgendaLine
from facilitator.ui.agenda.rows import AgendaHeading, AgendaPaper, AgendaRow, AgendaTopic
from facilitator.ui.rows import Inserted, Moved, Removed, Step, steps

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
ROOT = QModelIndex()


class AgendaModel(QAbstractListModel):
    """The rows of the agenda as Qt asks for them; rows stay, only what they say changes.

    Items, documents and what folds a day can be chosen.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[AgendaRow] = []

    def row_at(self, index: QModelIndex | QPersistentModelIndex) -> AgendaRow | None:
        """Give what stands in a row, or None."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def line(self, row: int) -> AgendaLine | None:
        """Give the item of a row, or None where the row is of no item."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, AgendaLine) else None

    def row_of(self, code: str | None) -> int:
        """Give the row of an item, or -1."""
        return next((i for i, row in enumerate(self._rows) if row.key == ("item", code)), -1)

    def heading_of(self, day: date) -> QModelIndex:
        """Give the row that folds a day; an invalid index where there is none."""
        headings = ((place, row) for place, row in enumerate(self._rows) if isinstance(row, AgendaHeading))
        return self.index(next((place for place, row in headings if row.folds and row.day == day), -1))

    def show(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show these rows; only those that differ are told to the view."""
        for step in steps([row.key for row in self._rows], [row.key for row in rows]):
            self._take(step, rows)
        changed = [place for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new]
        self._rows = list(rows)
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))

    def _take(self, step: Step, rows: tuple[AgendaRow, ...]) -> None:
        match step:
            case Removed(row=row):
                self.beginRemoveRows(ROOT, row, row)
                del self._rows[row]
                self.endRemoveRows()
            case Inserted(row=row, source=source):
                self.beginInsertRows(ROOT, row, row)
                self._rows.insert(row, rows[source])
                self.endInsertRows()
            case Moved(row=row, before=before):
                self.beginMoveRows(ROOT, row, row, ROOT, before)
                moving = self._rows.pop(row)
                self._rows.insert(before - 1 if before > row else before, moving)
                self.endMoveRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Say what can be chosen; a second session of a day and a topic are only read."""
        row = self.row_at(index)
        chosen = isinstance(row, AgendaLine | AgendaPaper) or (isinstance(row, AgendaHeading) and row.folds)
        item = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return item if chosen else Qt.ItemFlag.NoItemFlags

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a row says in a role."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        item = row if isinstance(row, AgendaLine) else None
        words = row.words if not isinstance(row, AgendaLine) else row.title
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words
            case Qt.ItemDataRole.ToolTipRole:
                return f"{item.tooltip}\n{item.second}" if item is not None else words
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken if isinstance(row, AgendaLine) else spoken(row)
            case _:
                return None


def spoken(row: AgendaHeading | AgendaTopic | AgendaPaper) -> str:
    """Say a row that is no item, for screen readers."""
    match row:
        case AgendaHeading() if row.folds:
            return tr("{words}, folded", words=row.words) if row.folded else tr("{words}, unfolded", words=row.words)
        case AgendaPaper():
            return tr("Document {words}", words=row.words)
        case AgendaHeading() | AgendaTopic():
            return row.words
        case _:
            assert_never(row)
