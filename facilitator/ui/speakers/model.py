"""The model of the list of speakers: the waiting of one item, changed row by row and never at large."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from facilitator.core.expected import ExpectedRequest
from facilitator.core.ids import ItemCode, RequestId
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.core.speakers import Request
from facilitator.ui.rows import Inserted, Moved, Removed, Step, steps
from facilitator.ui.speakers.row import SpeakerRow, row_of

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class SpeakerRole(IntEnum):
    """What a row tells beside its text: all of it, or the number of its request."""

    ROW = Qt.ItemDataRole.UserRole
    REQUEST = Qt.ItemDataRole.UserRole + 1


class SpeakersModel(QStringListModel):
    """The waiting requests of one item, front to back; another item resets it, nothing else does.

    The order itself, as the numbers of the requests, is kept by Qt: a view asks for it hundreds of times at each act.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._meeting: Meeting | None = None
        self._item: ItemCode | None = None
        self._now: datetime | None = None
        self._waiting: tuple[Request, ...] = ()
        self._requests: dict[RequestId, Request] = {}
        self._expected: dict[RequestId, ExpectedRequest] = {}
        self._rows: dict[RequestId, SpeakerRow] = {}

    def follow(self, meeting: Meeting, item: ItemCode | None) -> None:
        """Show the waiting of an item as they stand in a meeting, at once: what a row says stays as it was.

        A request that was changed itself is read anew; what else an act makes of the others is told by `show`.
        """
        state = meeting.items.get(item) if item is not None else None
        waiting = state.waiting if state is not None else ()
        coming = {r.id: r for r in waiting}
        self._meeting = meeting
        changed = [r.id for r in waiting if self._rows.get(r.id) and self._requests.get(r.id) is not r]
        for request in changed:
            del self._rows[request]
        if item != self._item:
            self._item, self._rows, self._requests, self._waiting = item, {}, coming, waiting
            self.setStringList([str(r.id) for r in waiting])
            return
        # between begin and end of a change, views still ask for rows that are being removed
        self._requests |= coming
        self._renumber(coming)
        found = steps([r.id for r in self._waiting], [r.id for r in waiting])
        for step in found:
            self._take(step, waiting)
        self._requests, self._waiting = coming, waiting
        for request in changed:
            index = self.index_of(request)
            self.dataChanged.emit(index, index)

    def _renumber(self, coming: Mapping[RequestId, Request]) -> None:
        """Let rows keep their requests where these come under other numbers, as when a server is there again.

        Otherwise a selected row would be another delegation's, which the user did not choose.
        """
        before = self._waiting
        kept = {r.id for r in before if (now := coming.get(r.id)) is not None and now.who == r.who}
        numbers = {(r.who, r.asked): r.id for r in coming.values() if r.id not in kept}
        self._waiting = tuple(
            r if r.id in kept else replace(r, id=numbers.get((r.who, r.asked)) or _nobodys(r.id, coming))
            for r in before
        )
        for row, (was, request) in enumerate(zip(before, self._waiting, strict=True)):
            if was.id != request.id:
                super().setData(self.index(row), str(request.id))

    def show(
        self,
        meeting: Meeting,
        item: ItemCode | None,
        expected: Sequence[ExpectedRequest] = (),
        now: datetime | None = None,
    ) -> None:
        """Show the waiting of an item and all that a meeting makes of them, with their expected times."""
        self._now = now
        self._expected = {e.request: e for e in expected}
        self.follow(meeting, item)
        self._rows.clear()
        if self._waiting:
            self.dataChanged.emit(self.index(0), self.index(len(self._waiting) - 1))

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
        number = super().data(index, Qt.ItemDataRole.DisplayRole) if index.isValid() else None
        return self._requests.get(RequestId(int(number))) if number else None

    def index_of(self, request: RequestId) -> QModelIndex:
        """Give the row of a request; an invalid index where it does not wait."""
        rows = (row for row, waiting in enumerate(self._waiting) if waiting.id == request)
        return self.index(next(rows, -1))

    def place_words(self, request: RequestId) -> str:
        """Say where a request waits and when it is expected: `Norway, position 13, about 17:05`; nothing for no row."""
        index = self.index_of(request)
        if self._meeting is None or not index.isValid():
            return ""
        row = self._row(self._meeting, request)
        if not row.expected:
            return tr("{name}, position {position}", name=row.name, position=index.row() + 1)
        return tr(
            "{name}, position {position}, about {time}", name=row.name, position=index.row() + 1, time=row.expected
        )

    def rows_after(self, place: int, count: int) -> tuple[SpeakerRow, ...]:
        """Give what the rows behind a place (from 0) say, at most so many."""
        behind = self._waiting[place + 1 : place + 1 + count]
        return () if self._meeting is None else tuple(self._row(self._meeting, r.id) for r in behind)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a row says."""
        if role not in _SAID:
            return None
        request = self.request_at(index)
        if self._meeting is None or request is None:
            return None
        if role == SpeakerRole.REQUEST:
            return request.id
        row = self._row(self._meeting, request.id)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case SpeakerRole.ROW:
                return row
        return row.spoken(index.row() + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that rows can be selected and dragged, and dropped between each other."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Say that a drop moves."""
        return Qt.DropAction.MoveAction

    # Qt's interface for views and drops to change a model: refused, since only recorded acts change the list

    def removeRows(self, row: int, count: int, parent: Index = NOWHERE) -> bool:
        """Refuse."""
        return False

    def insertRows(self, row: int, count: int, parent: Index = NOWHERE) -> bool:
        """Refuse."""
        return False

    def moveRows(self, source: Index, row: int, count: int, target: Index, before: int) -> bool:
        """Refuse."""
        return False

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Refuse."""
        return False

    def _row(self, meeting: Meeting, request: RequestId) -> SpeakerRow:
        if request not in self._rows:
            self._rows[request] = row_of(meeting, self._requests[request], self._expected.get(request), self._now)
        return self._rows[request]

    def _take(self, step: Step, coming: tuple[Request, ...]) -> None:
        match step:
            case Removed(row=row):
                super().removeRows(row, 1)
            case Moved(row=row, before=before):
                super().moveRows(NOWHERE, row, 1, NOWHERE, before)
            case Inserted(row=row, source=source):
                super().insertRows(row, 1)
                super().setData(self.index(row), str(coming[source].id))


_SAID = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        SpeakerRole.ROW,
        SpeakerRole.REQUEST,
    }
)


def _nobodys(number: RequestId, coming: Mapping[RequestId, Request]) -> RequestId:
    """Give the number of a request that waits no more; one that nobody has, where it is another's now."""
    return RequestId(-number) if number in coming else number
