"""Lines: the rows of all sheets, read by their columns: what each says of a delegation and of a person."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from facilitator.core.name_index import fold
from facilitator.core.participants.fields import OF_PERSONS, ListColumn, ListField, heading_row, recognised
from facilitator.core.participants.matching import Confidence, KnownNames
from facilitator.core.participants.sheet import CellFault, CellPlace, CellRow, CellSheet, ListBook, cleaned, letters_of
from facilitator.core.participants.understood import SheetColumns
from facilitator.core.participants.words import category_of
from facilitator.core.saying import tr
from facilitator.core.values import dataclass

_TOTAL = re.compile(r"(?:grand )?(?:sub ?)?total\b.*|sous total\b.*|\d+ (?:participants|delegations)", re.IGNORECASE)
_NOTHING_SAID = frozenset({"", "n a", "na", "tbc", "tbd", "none", "idem", "x"})
_ENOUGH_STATES = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLine:
    """One row below the headings: its cells by what their columns hold, and the heading of its part of the list."""

    place: CellPlace
    cells: Mapping[ListField, str]
    columns: Mapping[ListField, int]
    section: str = ""
    raw: Mapping[ListField, str] = field(default_factory=dict)

    def __getitem__(self, wanted: ListField) -> str:
        """Give what the row says in a field; empty where it says nothing."""
        return self.cells.get(wanted, "")

    def at(self, wanted: ListField) -> CellPlace:
        """Give the place of one of its cells."""
        return CellPlace(sheet=self.place.sheet, row=self.place.row, column=self.columns.get(wanted))

    @property
    def has_person(self) -> bool:
        """Say whether the row names a person."""
        return any(self[part] for part in (ListField.PERSON, ListField.GIVEN, ListField.FAMILY))


def lines_of(
    book: ListBook, chosen: Mapping[str, ListField], names: KnownNames, faults: list[CellFault]
) -> tuple[list[ListLine], tuple[SheetColumns, ...]]:
    """Give the lines of all sheets, and what their columns were taken for."""
    lines: list[ListLine] = []
    columns: list[SheetColumns] = []
    used: set[str] = set()
    several = len(book.sheets) > 1
    for sheet in book.sheets:
        if not sheet.rows:
            continue
        found = _columns(sheet, chosen, names, used)
        if found is None and several:
            # beside lists there are sheets of notes and figures; nothing of theirs is guessed at
            continue
        if found is None:
            faults.append(CellFault(place=CellPlace(sheet=sheet.name), sentence=_no_heading()))
            continue
        columns.append(found)
        lines += _lines(sheet, found)
    if several and not columns:
        faults.append(CellFault(place=CellPlace(), sentence=_no_heading()))
    for missing in chosen.keys() - used:
        sentence = tr("there is no column “{column}”. Name one by its heading or by its letter.", column=missing)
        faults.append(CellFault(place=CellPlace(), sentence=sentence))
    return lines, tuple(columns)


def _no_heading() -> str:
    return tr(
        "no row of headings names a delegation. Give the column of the delegations a heading such as"
        " “Delegation”, or say by"
        " hand which it is."
    )


def _columns(
    sheet: CellSheet, chosen: Mapping[str, ListField], names: KnownNames, used: set[str]
) -> SheetColumns | None:
    top = heading_row([row.cells for row in sheet.rows], chosen)
    headings = sheet.rows[top].cells if top is not None else ()
    by_place = dict(_chosen(headings, chosen, used))
    if top is None and not by_place:
        place = _column_of_states(sheet.rows, names)
        if place is None:
            return None
        by_place = {place: ListField.DELEGATION}
        return SheetColumns(
            sheet=sheet.name, row=0, columns=(ListColumn(place=place, heading="", field=ListField.DELEGATION),)
        )
    columns = recognised(headings, by_place)
    fields = {column.field for column in columns}
    if not fields & {ListField.DELEGATION, ListField.ORGANIZATION, ListField.CODE}:
        return None
    return SheetColumns(sheet=sheet.name, row=sheet.rows[top].number if top is not None else 0, columns=columns)


def _chosen(
    headings: Sequence[str], chosen: Mapping[str, ListField], used: set[str]
) -> Iterator[tuple[int, ListField]]:
    """Find the columns that a user named: the first of that heading, else by letters."""
    folded = [fold(heading) for heading in headings]
    for said, wanted in chosen.items():
        if fold(said) and fold(said) in folded:
            used.add(said)
            yield folded.index(fold(said)), wanted
        elif re.fullmatch(r"[A-Za-z]{1,2}", said.strip()):
            used.add(said)
            yield next(place for place in range(702) if letters_of(place) == said.strip().upper()), wanted


def _column_of_states(rows: Sequence[CellRow], names: KnownNames) -> int | None:
    """Find the column of a list without headings in which most cells are names of the roll."""
    for place in range(max(len(row.cells) for row in rows)):
        cells = [cleaned(row.raw(place)) for row in rows[:50]]
        said = [cell for cell in cells if cell]
        known = [c for c in said if (f := names.find(c)).codes and f.how in (Confidence.NAME, Confidence.CODE)]
        if said and len(known) > len(said) * _ENOUGH_STATES:
            return place
    return None


def _lines(sheet: CellSheet, found: SheetColumns) -> Iterator[ListLine]:
    places: dict[ListField, int] = {
        column.field: column.place for column in found.columns if column.field is not ListField.NOTHING
    }
    section = sheet.name if category_of(sheet.name, None) is not None else ""
    for row in sheet.rows:
        if row.number <= found.row:
            continue
        cells = {wanted: _said(row.raw(place)) for wanted, place in places.items()}
        alone = [cleaned(cell) for cell in row.cells if cell.strip()]
        if len(alone) == 1:
            heading = alone[0].rstrip(": ")
            if _TOTAL.fullmatch(fold(heading)):
                continue
            if ListField.CATEGORY not in places and len(places) > 1 and category_of(heading, None) is not None:
                section = heading
                continue
        raw = {wanted: row.raw(at) for wanted, at in places.items()}
        place = CellPlace(sheet=sheet.name, row=row.number)
        if any(cells.values()):
            yield ListLine(place=place, cells=cells, columns=places, section=section, raw=raw)


def _said(raw: str) -> str:
    """Give a cell; empty where it only says that there is nothing."""
    text = cleaned(raw)
    if text.strip("-–—. _*?/") == "":
        return ""
    return text if text in {"NA", "na"} or fold(text) not in _NOTHING_SAID - {"na"} else ""


def holds_persons(columns: Sequence[SheetColumns]) -> bool:
    """Say whether any sheet has columns of persons."""
    return any(column.field in OF_PERSONS for sheet in columns for column in sheet.columns)
