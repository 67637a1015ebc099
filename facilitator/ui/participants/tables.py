"""Tables: what was understood of a list, a row for each delegation and each person, with how sure that is."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from facilitator.core.delegations import CATEGORY_WORDS
from facilitator.core.kind_words import LEVELS
from facilitator.core.languages import said
from facilitator.core.participants.changes import Changes
from facilitator.core.participants.matching import CONFIDENCE_WORDS, Confidence
from facilitator.core.participants.sheet import CellPlace
from facilitator.core.participants.understood import ListedDelegation, ListedPerson
from facilitator.core.saying import language, tr
from facilitator.core.values import dataclass
from facilitator.ui.list_model import NOWHERE, Index
from facilitator.ui.theme import Theme, dress

_LINES = 1.9
# letters of a column that is not the wide one; the whole text is in its tool tip
_WIDEST = 26
_MOST_PLACES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ListCells:
    """One row of a table: its texts, and the tone of the theme in which it is written."""

    texts: tuple[str, ...]
    tone: str = "text"


class TableModel(QAbstractTableModel):
    """The rows of a table, each in its tone as the theme has it now."""

    def __init__(self, theme: Theme, headings: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._headings = theme, tuple(headings)
        self.rows: tuple[ListCells, ...] = ()

    def show(self, rows: tuple[ListCells, ...]) -> None:
        """Have these rows from now on."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell tells in a role."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return row.texts[index.column()]
            case Qt.ItemDataRole.ForegroundRole:
                return self._theme.colour(row.tone)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None


class ListTable(QTableView):
    """A table that is read, and not written in; the column `wide` takes the room that is left."""

    def __init__(self, theme: Theme, name: str, headings: Sequence[str], *, wide: int) -> None:
        super().__init__()
        self.rows = TableModel(theme, headings, self)
        self.setModel(self.rows)
        dress(self, role="text")
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        # Tab leads out of the table, not from cell to cell
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().lineSpacing() * _LINES))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[ListCells]) -> None:
        """Show these rows from now on."""
        if tuple(rows) == self.rows.rows:
            return
        self.rows.show(tuple(rows))
        self.resizeColumnsToContents()
        for column in range(self.rows.columnCount()):
            widest = round(self.fontMetrics().averageCharWidth() * _WIDEST)
            self.setColumnWidth(column, min(self.columnWidth(column), widest))

    def paint_tones(self) -> None:
        """Write each row in its tone, as the theme has it now."""
        self.viewport().update()


def delegation_headings() -> tuple[str, ...]:
    """Give the headings of the table of delegations."""
    return (tr("Row"), tr("In the list"), tr("Delegation"), tr("Found"), tr("Category"), tr("On the roll"))


def delegation_rows(entries: Sequence[ListedDelegation], changes: Changes) -> Iterator[ListCells]:
    """Give a row for each delegation; first those that are to be looked at."""
    new, other = {d.code for d in changes.added}, {d.code for d in changes.changed}
    order = (Confidence.NEAR, Confidence.NEW)
    for entry in sorted(entries, key=lambda e: order.index(e.how) if e.how in order else len(order)):
        code = entry.delegation.code
        category = said(CATEGORY_WORDS[entry.delegation.category].one)
        if not entry.category_said:
            category = tr("{category} (not said in the list)", category=category)
        change = (
            tr("new", "a delegation")
            if code in new
            else tr("changed", "a delegation")
            if code in other
            else tr("as it is")
        )
        name = f"{code} · {entry.delegation.name.in_language(language())}"
        texts = (places_words(entry.places), entry.said, name, tr(CONFIDENCE_WORDS[entry.how]), category, change)
        yield ListCells(texts=texts, tone={Confidence.NEAR: "warn", Confidence.NEW: "accent"}.get(entry.how, "text"))


def person_headings() -> tuple[str, ...]:
    """Give the headings of the table of persons."""
    return (tr("Row"), tr("Person"), tr("Function"), tr("Level"), tr("Delegation"))


def person_rows(persons: Sequence[ListedPerson]) -> Iterator[ListCells]:
    """Give a row for each person."""
    for one in persons:
        person = one.person
        level = tr(LEVELS[person.level]) if person.level else ""
        whose = tr("{code}, as above", code=person.delegation) if one.above else str(person.delegation)
        texts = (places_words((one.place,)), person.name, person.function, level, whose)
        yield ListCells(texts=texts, tone="dim" if one.above else "text")


def places_words(places: Sequence[CellPlace]) -> str:
    """Give the rows in which something stands, with their sheet where a file has several."""
    rows = ", ".join(str(place.row) for place in places[:_MOST_PLACES])
    more = " …" if len(places) > _MOST_PLACES else ""
    return f"{places[0].sheet} {rows}{more}".strip()
