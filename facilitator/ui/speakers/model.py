"""The model of the list of speakers: the waiting of one item, changed row by row and never at large."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.core.expected import ExpectedRequest
from facilitator.core.ids import ItemCode, RequestId
from facilitator.core.meeting import Meeting
from facilitator.core.speakers import Request
from facilitator.ui.rows import Inserted, Moved, Removed, Step, steps
from facilitator.ui.speakers.row import SpeakerRow, row_of

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class SpeakerRole(IntEnum):
    """What a row tells beside its text: all of it, or the number of its request."""

    ROW = Qt.ItemDataRole.UserRole
    REQUEST = Qt.ItemDataRole.UserRole + 1


class SpeakersModel(QAbstractListModel):
    """The waiting requests of one item, front to back; another item resets it, nothing else does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._meeting: Meeting | None = None
        self._item: ItemCode | None = None
        self._waiting: tuple[Request, ...] = ()
        self._expected: dict[RequestId, ExpectedRequest] = {}
        self._rows: dict[int, SpeakerRow] = {}

    def show(self, meeting: Meeting, item: ItemCode | None, expected: Sequence[ExpectedRequest] = ()) -> None:
        """Show the waiting of an item as they stand in a meeting, with their expected times."""
        state = meeting.items.get(item) if item is not None else None
        waiting = state.waiting if state is not None else ()
        another = item != self._item
        if another:
            self.beginResetModel()
        self._meeting, self._item = meeting, item
        self._expected = {e.request: e for e in expected}
        self._rows.clear()
        if another:
            self._waiting = waiting
            self.endResetModel()
        else:
            self._follow(waiting)

    @property
    def item(self) -> ItemCode | None:
        """Give the item whose list is shown."""
        return self._item

    @property
    def waiting(self) -> tuple[Request, ...]:
        """Give the requests in the order of the rows."""
        return self._waiting

    def request_at(self, index: Index) -> Request | None:
        """Give the request of a row, or None."""
        return self._waiting[index.row()] if 0 <= index.row() < len(self._waiting) else None

    def index_of(self, request: RequestId) -> QModelIndex:
        """Give the row of a request; an invalid index where it does not wait."""
        rows = (row for row, waiting in enumerate(self._waiting) if waiting.id == request)
        return self.index(next(rows, -1))

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Count the waiting."""
        return 0 if parent.isValid() else len(self._waiting)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a row says."""
        if self._meeting is None or not 0 <= index.row() < len(self._waiting):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._row(self._meeting, index.row()).name
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._row(self._meeting, index.row()).spoken
            case SpeakerRole.ROW:
                return self._row(self._meeting, index.row())
            case SpeakerRole.REQUEST:
                return self._waiting[index.row()].id
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that rows can be selected and dragged, and dropped between each other."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Say that a drop moves."""
        return Qt.DropAction.MoveAction

    def _row(self, meeting: Meeting, row: int) -> SpeakerRow:
        if row not in self._rows:
            request = self._waiting[row]
            self._rows[row] = row_of(meeting, request, row + 1, self._expected.get(request.id))
        return self._rows[row]

    def _follow(self, waiting: tuple[Request, ...]) -> None:
        for step in steps([r.id for r in self._waiting], [r.id for r in waiting]):
            self._take(step, waiting)
        self._waiting = waiting
        self._rows.clear()
        if waiting:
            self.dataChanged.emit(self.index(0), self.index(len(waiting) - 1))

    def _take(self, step: Step, coming: tuple[Request, ...]) -> None:
        rows = list(self._waiting)
        self._rows.clear()
        match step:
            case Removed(row=row):
                self.beginRemoveRows(NOWHERE, row, row)
                del rows[row]
                self._waiting = tuple(rows)
                self.endRemoveRows()
            case Moved(row=row, before=before):
                self.beginMoveRows(NOWHERE, row, row, NOWHERE, before)
                rows.insert(before - 1 if before > row else before, rows.pop(row))
                self._waiting = tuple(rows)
                self.endMoveRows()
            case Inserted(row=row, source=source):
                self.beginInsertRows(NOWHERE, row, row)
                rows.insert(row, coming[source])
                self._waiting = tuple(rows)
                self.endInsertRows()
