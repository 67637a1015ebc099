"""Tables: the rows of a sheet of requests, read by headings in three languages, or whole where it has none."""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto

from facilitator.core.advance.details import DetailsRead, details_of, hour_in, level_in
from facilitator.core.advance.understood import AdvancePart
from facilitator.core.kind_words import whole_word
from facilitator.core.name_index import fold
from facilitator.core.participants.fields import ListField, recognised
from facilitator.core.participants.sheet import CellRow, CellSheet, cleaned
from facilitator.core.saying import tr
from facilitator.core.speakers import Kind
from facilitator.core.values import dataclass


class AskedColumn(Enum):
    """What a column of requests holds besides the delegation and the person."""

    SPEAKER = auto()
    ITEM = auto()
    SINCE = auto()
    UNTIL = auto()
    HOURS = auto()
    LANGUAGE = auto()
    CAPACITY = auto()
    GROUP = auto()
    NOTE = auto()


_HEADINGS: Mapping[AskedColumn, str] = {
    AskedColumn.SPEAKER: "speaker, speakers, name of speaker, speakers name, orateur, oratrice, nom de l'orateur, orador, oradora,"
    " nombre del orador",
    AskedColumn.ITEM: "item, items, agenda item, agenda items, point, points, point de l'ordre du jour, tema, temas, tema del programa,"
    " punto, punto del orden del dia, subitem",
    AskedColumn.SINCE: "from, available from, not before, earliest, a partir de, disponible a partir de, pas avant, desde, no antes de,"
    " disponible desde",
    AskedColumn.UNTIL: "until, available until, only until, not after, latest, leaves at, jusqu'a, disponible jusqu'a, avant, hasta,"
    " disponible hasta, antes de",
    AskedColumn.HOURS: "hours, availability, available, time, preferred time, time constraints, time constraint, disponibilite, heures,"
    " horaire, disponibilidad, horario, hora, heure",
    AskedColumn.LANGUAGE: "language, langue, idioma, lengua, language of statement, langue de la declaration, idioma de la declaracion",
    AskedColumn.CAPACITY: "capacity, kind, type of statement, type of intervention, en tant que, type de declaration, capacidad,"
    " tipo de declaracion, tipo de intervencion",
    AskedColumn.GROUP: "on behalf of, behalf, au nom de, en nombre de, group statement, groupe, grupo, group",
    AskedColumn.NOTE: "note, notes, remark, remarks, comment, comments, observations, observation, remarque, remarques, observaciones,"
    " comentarios",
}
_KNOWN = {fold(words): asked for asked, said in _HEADINGS.items() for words in said.split(",")}
_OF_NAMES = (ListField.DELEGATION, ListField.ORGANIZATION, ListField.CODE)
_OF_PERSONS = (ListField.TITLE, ListField.GIVEN, ListField.FAMILY)
_FIRST_ROWS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One row: its number, its cells as one text, the names it gives the delegation; `whole` where it has no columns."""

    line: int
    said: str
    names: tuple[str, ...]
    cells: Mapping[ListField | AskedColumn, str]
    whole: bool

    def reading(self, zone: str) -> DetailsRead:
        """Give the details that the cells say; hours and level may stand in remarks too."""
        found = details_of(self._cell(AskedColumn.NOTE), zone)
        office = self._cell(ListField.FUNCTION)
        titled = " ".join(filter(None, (self._cell(part) for part in _OF_PERSONS)))
        read = DetailsRead(text="", since=found.since, until=found.until, kind=found.kind, level=found.level)
        read.person = self._cell(AskedColumn.SPEAKER) or self._cell(ListField.PERSON) or titled or found.person
        read.office = "; ".join(filter(None, (office, self._cell(AskedColumn.NOTE))))
        read.level = level_in(self._cell(ListField.LEVEL)) or level_in(f"{read.person}, {office}") or found.level
        read.codes = _codes_of(self._cell(AskedColumn.ITEM), zone) or found.codes
        read.group = self._cell(AskedColumn.GROUP) or found.group
        said = whole_word(self._cell(AskedColumn.CAPACITY))
        if isinstance(said, Kind):
            read.kind = said
        elif said is not None:
            read.capacity = said
        self._hours(read, zone)
        language = self._cell(AskedColumn.LANGUAGE)
        read.language = details_of(f"in {language}", zone).language if language else found.language
        return read

    def _hours(self, read: DetailsRead, zone: str) -> None:
        hours = details_of(self._cell(AskedColumn.HOURS), zone)
        read.since = hour_in(self._cell(AskedColumn.SINCE), zone) or hours.since or read.since
        read.until = hour_in(self._cell(AskedColumn.UNTIL), zone) or hours.until or read.until

    def _cell(self, wanted: ListField | AskedColumn) -> str:
        return self.cells.get(wanted, "")


def table_rows(part: AdvancePart, notes: list[str]) -> Iterator[TableRow]:
    """Go through the rows of all sheets of a part, below their headings."""
    for sheet in part.book.sheets if part.book is not None else ():
        top, columns = _columns(sheet)
        unread = [heading for heading in _unread(sheet, top, columns) if heading]
        if unread:
            notes.append(tr("Columns that were not read: {columns}.", columns=", ".join(unread)))
        for row in sheet.rows[top + 1 if top is not None else 0 :]:
            yield _row(row, columns)


def _columns(sheet: CellSheet) -> tuple[int | None, Mapping[int, ListField | AskedColumn]]:
    best: Mapping[int, ListField | AskedColumn] = {}
    top: int | None = None
    for place, row in enumerate(sheet.rows[:_FIRST_ROWS]):
        found = _named(row.cells)
        if set(found.values()) & set(_OF_NAMES) and len(found) > len(best):
            best, top = found, place
    return top, best


def _named(cells: Sequence[str]) -> Mapping[int, ListField | AskedColumn]:
    asked = {place: _KNOWN[fold(cell)] for place, cell in enumerate(cells) if fold(cell) in _KNOWN}
    others = ["" if place in asked else cell for place, cell in enumerate(cells)]
    known = {c.place: c.field for c in recognised(others, {}) if c.field is not ListField.NOTHING}
    return {**known, **asked}


def _unread(sheet: CellSheet, top: int | None, columns: Mapping[int, ListField | AskedColumn]) -> Iterator[str]:
    if top is not None:
        yield from (cleaned(cell) for place, cell in enumerate(sheet.rows[top].cells) if place not in columns)


def _row(row: CellRow, columns: Mapping[int, ListField | AskedColumn]) -> TableRow:
    texts = [cleaned(cell) for cell in row.cells]
    cells: dict[ListField | AskedColumn, str] = {wanted: cleaned(row.raw(place)) for place, wanted in columns.items()}
    said = " · ".join(text for text in texts if text)
    names = tuple(cells[wanted] for wanted in _OF_NAMES if cells.get(wanted))
    return TableRow(line=row.number, said=said, names=names, cells=cells, whole=not columns)


def _codes_of(text: str, zone: str) -> tuple[str, ...]:
    """Give the items that a cell names, with the word for them or without."""
    if not text:
        return ()
    found = details_of(text, zone).codes or details_of(f"item {text}", zone).codes
    return found or tuple(filter(None, re.split(r"\s*[,;]\s*", text)))
