"""The model of the record: its lines newest first, changed row by row, a hundred at a time."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum, IntEnum, auto

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.core.ids import ItemCode, StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.searching import Found
from facilitator.core.todo import owed
from facilitator.ui.rows import Inserted, Moved, Removed, Step, steps
from facilitator.ui.statements.lines import Key, RecordLine, entry_of, keys_of, keys_under, line_of

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
PAGE = 100
Find = Callable[[str], Sequence[Found]]


class RecordRole(IntEnum):
    """What a row tells beside its text."""

    LINE = Qt.ItemDataRole.UserRole


class Scope(Enum):
    """Of what the record is shown: of one item, of the whole meeting, or what was found or is to do in all of it."""

    ITEM = auto()
    WHOLE = auto()
    FOUND = auto()
    TODO = auto()


class RecordModel(QAbstractListModel):
    """The lines of the record of an item, or of the whole meeting, or those that are looked for; page by page."""

    def __init__(self, now: Callable[[], datetime], find: Find, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._now = now
        self._meeting: Meeting | None = None
        self._shown: ItemCode | None = None
        self._hidden: StatementId | None = None
        self._needle = ""
        self._only_todo = False
        self._whole = False
        self._all: list[Key] = []
        self._found: list[Key] = []
        self._keys: list[Key] = []
        self._lines: dict[Key, tuple[object, RecordLine | None]] = {}

    def show(self, meeting: Meeting, shown: ItemCode | None, hidden: StatementId | None = None) -> None:
        """Show the record of a meeting beside an item, without the statement that is hidden."""
        former = self._meeting
        if former is None or not _same_record(former, meeting):
            self._all = keys_of(meeting)
        # names and item labels are in every line, so all lines are rebuilt
        anew = former is None or former.roster is not meeting.roster or shown != self._shown
        self._meeting, self._shown, self._hidden = meeting, shown, hidden
        self._refresh(anew=anew)

    def search(self, text: str) -> None:
        """Show only what is found by a text, the latest first."""
        self._needle = text.strip()
        self._refresh(anew=False)

    @property
    def scope(self) -> Scope:
        """Say of what the lines are: what is looked for and what is to do come from the whole meeting."""
        if self._needle:
            return Scope.FOUND
        if self._only_todo:
            return Scope.TODO
        return Scope.WHOLE if self._whole or self._shown is None else Scope.ITEM

    def show_whole(self, whole: bool) -> None:
        """Show what was said in the whole meeting, or only on the shown item."""
        self._whole = whole
        self._refresh(anew=False)

    def show_todo(self, only: bool) -> None:
        """Show only the statements that lack something, or all again."""
        self._only_todo = only
        self._refresh(anew=False)

    def line_at(self, index: Index) -> RecordLine | None:
        """Give the line of a row, or None."""
        return self._line(self._keys[index.row()]) if 0 <= index.row() < len(self._keys) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the lines that are loaded."""
        return 0 if parent.isValid() else len(self._keys)

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether older lines wait to be loaded."""
        return not parent.isValid() and len(self._keys) < len(self._found)

    def fetchMore(self, parent: Index) -> None:
        """Load the next page of older lines."""
        more = self._found[len(self._keys) : len(self._keys) + PAGE]
        if more and not parent.isValid():
            self.beginInsertRows(NOWHERE, len(self._keys), len(self._keys) + len(more) - 1)
            self._keys += more
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a line says."""
        line = self.line_at(index)
        if line is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken
            case RecordRole.LINE:
                return line
        return None

    def _line(self, key: Key) -> RecordLine | None:
        if key not in self._lines and self._meeting is not None:
            line = line_of(self._meeting, key, self._shown, self._now())
            self._lines[key] = (_source(self._meeting, key), line)
        return self._lines[key][1] if key in self._lines else None

    def _refresh(self, *, anew: bool) -> None:
        stale = self._stale(anew=anew)
        for key in stale:
            del self._lines[key]
        loaded = max(len(self._keys), PAGE)
        self._found = self._wanted()
        wanted = self._found[:loaded]
        for step in steps(self._keys, wanted):
            self._take(step, wanted)
        for row, key in enumerate(self._keys):
            if key in stale:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _stale(self, *, anew: bool) -> set[Key]:
        """Give the lines that say something else now."""
        meeting = self._meeting
        if anew or meeting is None:
            return set(self._lines)
        return {key for key, (source, _) in self._lines.items() if source is not _source(meeting, key)}

    def _wanted(self) -> list[Key]:
        meeting, hidden = self._meeting, ("statement", self._hidden)
        found = set(self._find(self._needle)) if self._needle else None
        under = keys_under(meeting, self._shown) if meeting is not None and self.scope is Scope.ITEM else None
        return [
            key
            for key in self._all
            # the current statement is shown in the editor; a search must still find it
            if (key != hidden or found is not None)
            and (found is None or key in found)
            and (not self._only_todo or meeting is None or _owes(meeting, key))
            and (under is None or key in under)
        ]

    def _take(self, step: Step, wanted: Sequence[Key]) -> None:
        match step:
            case Removed(row=row):
                self.beginRemoveRows(NOWHERE, row, row)
                del self._keys[row]
                self.endRemoveRows()
            case Moved(row=row, before=before):
                self.beginMoveRows(NOWHERE, row, row, NOWHERE, before)
                self._keys.insert(before - 1 if before > row else before, self._keys.pop(row))
                self.endMoveRows()
            case Inserted(row=row, source=source):
                self.beginInsertRows(NOWHERE, row, row)
                self._keys.insert(row, wanted[source])
                self.endInsertRows()


def _source(meeting: Meeting, key: Key) -> object:
    """Give what a line is made from; another object means that it changed."""
    kind, number = key
    if kind == "statement":
        return meeting.statement(StatementId(number))
    return entry_of(meeting, number)


def _owes(meeting: Meeting, key: Key) -> bool:
    statement = meeting.statement(StatementId(key[1])) if key[0] == "statement" else None
    return statement is not None and bool(owed(meeting, statement))


def _same_record(before: Meeting, after: Meeting) -> bool:
    """Say whether nothing of the record has come, gone or changed its time since."""
    if before.entries is not after.entries:
        return False
    pairs = ((before.items.get(code), item) for code, item in after.items.items())
    return all(was is not None and was.statements is item.statements for was, item in pairs)
