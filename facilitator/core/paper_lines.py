"""Lines of paper: what somebody noted by hand of a sitting, read line by line and tried in order, with all faults."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from facilitator.core.clock import span_label
from facilitator.core.commands import Command
from facilitator.core.durations import Unit, duration_read, read_duration
from facilitator.core.ids import ItemCode, Refused
from facilitator.core.kind_words import meant, named, named_statement
from facilitator.core.meeting import Meeting
from facilitator.core.name_index import fold
from facilitator.core.names import index_of, parse_entry
from facilitator.core.parameters import find_delegation, find_item
from facilitator.core.participants.sheet import CellFault, CellPlace, CellRow, CellSheet, ListBook, cleaned
from facilitator.core.preview import foresee
from facilitator.core.saying import refused, tr
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Statement
from facilitator.core.times import read_time
from facilitator.core.values import dataclass


class PaperField(StrEnum):
    """What a column of a sheet of a sitting holds."""

    BEGIN = "begin"
    END = "end"
    LENGTH = "length"
    WHO = "who"
    CAPACITY = "capacity"
    BEHALF = "on-behalf-of"
    PERSON = "person"
    GIST = "gist"
    SEGMENT = "segment"
    ITEM = "item"
    SESSION = "session"


_HEADINGS: Mapping[PaperField, str] = {
    PaperField.BEGIN: "time, begin, beginning, start, from, began, heure, debut, de, a partir de, hora, inicio,"
    " comienzo, desde",
    PaperField.END: "end, until, to, ended, fin, jusqu'a, a, hasta, termino",
    PaperField.LENGTH: "length, duration, minutes, min, duree, minutes parlees, duracion, minutos",
    PaperField.WHO: "delegation, who, speaker, state, country, name, delegacion, orateur, orador, etat, pays,"
    " estado, pais, nom, nombre, intervenant",
    PaperField.CAPACITY: "capacity, as, kind, role, qualite, en qualite de, type, calidad, en calidad de, tipo",
    PaperField.BEHALF: "on behalf of, behalf, group, au nom de, groupe, en nombre de, grupo",
    PaperField.PERSON: "person, personne, persona, representative, representant, representante",
    PaperField.GIST: "gist, summary, notes, note, what was said, essentiel, resume, contenu, resumen, contenido, notas",
    PaperField.SEGMENT: "segment, segmento, phase, fase",
    PaperField.ITEM: "item, agenda item, subitem, point, sous-point, tema, punto, subtema",
    PaperField.SESSION: "session, sitting, seance, sesion",
}
_KNOWN = {fold(words): field for field, said in _HEADINGS.items() for words in said.split(",")}
_SPAN = re.compile(r"\s*(?P<begin>[^–—-]*\d[^–—-]*?)\s*[–—-]\s*(?P<end>\d.*?)\s*")
_FRACTION = re.compile(r"0?[.,]\d{3,}")
_LENGTH = (
    r"\d+(?:[.,]\d+)?\s*(?:min(?:utes?|utos?)?|mn|m|s|sec|seg|h|['′’])(?:\s*\d+\s*(?:s|sec|[\"″])?)?|\d+:\d\d\s*min"
)
_CLOCK = r"\d{1,2}(?:[:.h]\s?\d{2})(?::\d{2})?(?:\s*[ap]\.?m\.?)?"
_TYPED = re.compile(rf"\s*(?P<begin>{_CLOCK})(?:\s*[–—-]\s*(?P<end>{_CLOCK}))?\s+(?P<rest>\S.*)", re.IGNORECASE)
_GIST = re.compile(r"(?<=\D)\s*:\s+")
_DAY_SECONDS = 86400
NOWHERE = CellPlace()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """One line as it stands on the sheet: where, and its cells by what they hold."""

    place: CellPlace = NOWHERE
    cells: Mapping[PaperField, str]
    columns: Mapping[PaperField, int]

    def at(self, field: PaperField) -> CellPlace:
        """Give the place of a cell of it."""
        return CellPlace(sheet=self.place.sheet, row=self.place.row, column=self.columns.get(field))


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLine:
    """One line understood: the command that enters it and how it will stand, or what is wrong with it."""

    place: CellPlace
    command: Command | None
    words: str = ""
    statement: Statement | None = None
    faults: tuple[CellFault, ...] = ()


def rows_of(book: ListBook) -> tuple[tuple[PaperRow, ...], tuple[CellFault, ...]]:
    """Give the lines of the sheets of a file that have columns for a begin and a delegation, and what is wrong."""
    rows: list[PaperRow] = []
    faults = list(book.faults)
    found = False
    for sheet in book.sheets:
        place, columns = _heading(sheet)
        if {PaperField.BEGIN, PaperField.WHO} <= set(columns):
            found = True
            rows += [_row(sheet, row, columns) for row in sheet.rows[place + 1 :]]
    if not found:
        sentence = tr(
            "No columns for time and delegation were found. Name them in the first row: time, end or duration, "
            "delegation, capacity, on behalf of, gist."
        )
        faults.append(CellFault(place=CellPlace(), sentence=sentence))
    return tuple(rows), tuple(faults)


def _heading(sheet: CellSheet) -> tuple[int, dict[PaperField, int]]:
    """Give the place of the first row that names a begin and a delegation, and which column holds what."""
    for place, row in enumerate(sheet.rows[:30]):
        columns: dict[PaperField, int] = {}
        for column, cell in enumerate(row.cells):
            field = _KNOWN.get(fold(cleaned(cell).split("(")[0].strip(" :*")))
            if field is not None:
                columns.setdefault(field, column)
        if {PaperField.BEGIN, PaperField.WHO} <= set(columns):
            return place, columns
    return 0, {}


def _row(sheet: CellSheet, row: CellRow, columns: Mapping[PaperField, int]) -> PaperRow:
    cells = {field: said for field, column in columns.items() if (said := cleaned(row.raw(column)))}
    return PaperRow(place=CellPlace(sheet=sheet.name, row=row.number), cells=cells, columns=columns)


def typed_row(meeting: Meeting, text: str) -> PaperRow:
    """Read a line as one types it: `10:05–10:08 norway presenter: gist`, `10:05 fra 3 min`. Raises Refused."""
    found = _TYPED.fullmatch(text)
    if found is None:
        raise refused("Begin with the time, then who spoke, as 10:05–10:08 Norway, or 10:05 Norway 3 min.")
    rest, _, gist = _divided(found["rest"])
    cells = {PaperField.BEGIN: found["begin"]}
    if found["end"]:
        cells[PaperField.END] = found["end"]
    length = re.search(rf"(?:^|\s)({_LENGTH})(?=\s|$)", rest, re.IGNORECASE)
    if length is not None:
        cells[PaperField.LENGTH] = length[1]
        rest = f"{rest[: length.start()]} {rest[length.end() :]}"
    wish = parse_entry(rest.strip(), index_of(meeting.roster))
    if wish.doubt:
        raise Refused(wish.doubt)
    said = wish.capacity or (wish.kind if wish.kind is not Kind.STATEMENT else None)
    cells |= {PaperField.WHO: str(wish.who) if wish.who is not None else rest.strip()}
    cells |= {PaperField.CAPACITY: said.value} if said is not None else {}
    cells |= {PaperField.BEHALF: wish.on_behalf_of} if wish.on_behalf_of else {}
    cells |= {PaperField.GIST: gist.strip()} if gist.strip() else {}
    return PaperRow(cells=cells, columns={})


def _divided(rest: str) -> tuple[str, str, str]:
    found = _GIST.search(rest)
    return (rest[: found.start()], ":", rest[found.end() :]) if found is not None else (rest, "", "")


def understood(
    meeting: Meeting,
    rows: Iterable[PaperRow],
    *,
    now: datetime,
    item: ItemCode | None = None,
    session: int | None = None,
) -> tuple[PaperLine, ...]:
    """Read the lines and try each on the meeting as it is after those before it; what is wrong is said with its place.

    A line that begins before the one above it is taken for a slip of the pen.
    """
    done: list[PaperLine] = []
    last: datetime | None = None
    for row in rows:
        faults: list[CellFault] = []
        command = _command(meeting, row, item, session, faults)
        if command is None or faults:
            done.append(PaperLine(place=row.place, command=None, faults=tuple(faults)))
            continue
        try:
            after = foresee(meeting, command, now)
            statement = _new(meeting, after)
            if last is not None and statement.begin is not None and statement.begin < last:
                raise refused("It begins before the line above it. Put the lines in the order in which they were said.")
        except Refused as refusal:
            faults.append(CellFault(place=row.place, sentence=str(refusal)))
            done.append(PaperLine(place=row.place, command=None, faults=tuple(faults)))
            continue
        last = statement.begin
        done.append(PaperLine(place=row.place, command=command, words=words_of(after, statement), statement=statement))
        meeting = after
    return tuple(done)


def _new(before: Meeting, after: Meeting) -> Statement:
    return next(s for s in after.statements() if s.id > before.last_statement)


def words_of(meeting: Meeting, statement: Statement) -> str:
    """Say how a statement stands: `Norway, presenter, 10:05–10:08 (3 min), 1(c)`."""
    zone, item = meeting.definition.zone, meeting.items[statement.item].plan
    begin, end = statement.begin, statement.end
    span = span_label(begin, end, zone) if begin is not None and end is not None else ""
    length = duration_read((end - begin).total_seconds()).removeprefix("= ") if begin and end else ""
    kind = named_statement(statement.capacity) if statement.kind is Kind.STATEMENT else named(statement.kind)
    when = f"{span} ({length})" if span else ""  # who speaks now has no end yet
    parts = (meeting.roster.name(statement.who), kind, when, item.label or item.title, statement.gist)
    return " · ".join(part for part in parts if part)


def _command(
    meeting: Meeting, row: PaperRow, item: ItemCode | None, session: int | None, faults: list[CellFault]
) -> Command | None:
    """Give the command of a line; what cannot be read is added to the faults."""
    said: dict[str, object] = {}
    cells = dict(row.cells)
    span = _SPAN.fullmatch(cells.get(PaperField.BEGIN, ""))
    if span is not None and PaperField.END not in cells:
        cells |= {PaperField.BEGIN: span["begin"], PaperField.END: span["end"]}
    for field, read in (
        (PaperField.BEGIN, lambda text: _time(meeting, text)),
        (PaperField.END, lambda text: _time(meeting, text)),
        (PaperField.LENGTH, _length),
        (PaperField.WHO, lambda text: find_delegation(meeting, text)),
        (PaperField.CAPACITY, _as_what),
        (PaperField.ITEM, lambda text: find_item(meeting, text)),
        (PaperField.SESSION, _number),
    ):
        if field not in cells:
            continue
        try:
            value = read(cells[field])
        except Refused as refusal:
            faults.append(CellFault(place=row.at(field), sentence=str(refusal)))
            continue
        said |= {"kind" if isinstance(value, Kind) else field.value: value}
    for field, sentence in (
        (PaperField.BEGIN, tr("The time is missing at which it began.")),
        (PaperField.WHO, tr("It is not said who spoke.")),
    ):
        if field not in cells:
            faults.append(CellFault(place=row.at(field), sentence=sentence))
    texts = {PaperField.BEHALF: "on_behalf_of", PaperField.PERSON: "person", PaperField.GIST: "gist"}
    texts |= {PaperField.SEGMENT: "segment"}
    said |= {name: cells[field] for field, name in texts.items() if field in cells}
    said.setdefault("item", item)
    said.setdefault("session", session)
    return Command(name="spoke", arguments={name: value for name, value in said.items() if value is not None})


def _time(meeting: Meeting, text: str) -> object:
    if _FRACTION.fullmatch(text.strip()):
        seconds = round(float(text.strip().replace(",", ".")) * _DAY_SECONDS)
        text = f"{timedelta(seconds=seconds)}".rjust(8, "0")
    planned = meeting.definition.sessions
    return read_time(text, meeting.definition.zone, near=planned[0].start if planned else None)


def _length(text: str) -> float:
    if _FRACTION.fullmatch(text.strip()):
        return float(round(float(text.strip().replace(",", ".")) * _DAY_SECONDS))
    return read_duration(text, Unit.MINUTES)


def _as_what(text: str) -> Capacity | Kind:
    words = text.replace("-", " ").split()
    found, count = meant(words)
    whole, _ = meant([text.strip()]) if text.strip() else ((), 0)
    for meanings in (found if count == len(words) else (), whole):
        if len(meanings) == 1:
            return meanings[0]
    choices = ", ".join((*map(named, Capacity), *(named(kind) for kind in Kind if kind is not Kind.STATEMENT)))
    raise refused("“{said}” is not a capacity: choose {choices}.", said=text, choices=choices)


def _number(text: str) -> int:
    if not text.strip().isdecimal():
        raise refused("“{said}” is not a number.", said=text)
    return int(text)
