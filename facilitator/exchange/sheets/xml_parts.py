"""XML parts of a workbook: each is read in portions, and no more of it is kept than a list of participants needs."""

import re
import zipfile
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol
from xml.parsers import expat

from facilitator.core.participants.sheet import CellFault, CellPlace, CellRow, column_of, filled
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.exchange.sheets.limits import MOST_COLUMNS, MOST_LETTERS, MOST_ROWS, MOST_UNPACKED, too_large

_PORTION = 1 << 20
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})", re.IGNORECASE)
_EMPTY_CELL = re.compile(rb'<c r="[A-Z]{1,3}[0-9]{1,7}"[^<>]*/>')
_EMPTY_ROW = re.compile(rb'<row r="[0-9]{1,7}"[^<>]*(?:/>|>\s*</row>)')
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Unusual(Exception):
    """A part of a workbook declares a document type, as no spreadsheet program does."""


class PartReader(Protocol):
    """What is told the elements of a part, by their names without a namespace."""

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the begin of an element."""

    def end(self, name: str) -> None:
        """Take the end of an element."""

    def text(self, text: str) -> None:
        """Take text."""


def part_of(target: str) -> str:
    """Give the name within the archive of a target that the workbook names, absolute or beside it."""
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}" if target else ""


def read_part(file: str, archive: zipfile.ZipFile, name: str, part: PartReader) -> None:
    """Read one part, and stop where it unpacks to too much. Raises BadFile, ExpatError or Unusual."""
    # no more is unpacked than the archive says; where that is too little, the sum of the part does not fit
    if archive.getinfo(name).file_size > MOST_UNPACKED:
        raise too_large(file)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda tag, attributes: part.begin(tag.rpartition(":")[2], attributes)
    parser.EndElementHandler = lambda tag: part.end(tag.rpartition(":")[2])
    parser.CharacterDataHandler = part.text
    parser.StartDoctypeDeclHandler = _refuse_types
    for portion in _portions(archive, name):
        parser.Parse(portion, False)
    parser.Parse(b"", True)


def _portions(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """Unpack a part in portions of whole tags, without the cells and rows that only have a place and a style.

    A workbook may hold a million of them. Those that do not name their place are left, since others count on them.
    """
    rest = b""
    with archive.open(name) as stream:
        while portion := stream.read(_PORTION):
            whole, end, rest = (rest + portion).rpartition(b"</row>")
            if not end:
                whole, end, rest = rest.rpartition(b">")
            yield _EMPTY_ROW.sub(b"", _EMPTY_CELL.sub(b"", whole + end))
    yield rest


def _refuse_types(*_: object) -> None:
    raise Unusual


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedSheet:
    """A sheet as the workbook names it."""

    name: str
    relation: str
    hidden: bool


class Workbook:
    """The sheets of a workbook in their order, and in which part each is."""

    def __init__(self) -> None:
        self.sheets: list[NamedSheet] = []
        self.targets: dict[str, str] = {}

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take a sheet, or where a part is."""
        if name == "sheet":
            relation = next((value for key, value in attributes.items() if key.rpartition(":")[2] == "id"), "")
            hidden = attributes.get("state", "visible") != "visible"
            self.sheets.append(NamedSheet(name=attributes.get("name", ""), relation=relation, hidden=hidden))
        elif name == "Relationship":
            self.targets[attributes.get("Id", "")] = attributes.get("Target", "")

    def end(self, name: str) -> None:
        """Pass over the end of an element."""

    def text(self, text: str) -> None:
        """Pass over text."""


class SharedTexts:
    """The texts that cells refer to by number, without what only says how they are pronounced."""

    def __init__(self, file: str) -> None:
        self.texts: list[str] = []
        self._file = file
        self._said: list[str] = []
        self._in_text = self._spoken = False
        self._letters = 0

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin a text, or a run of it."""
        if name == "si":
            self._said = []
        elif name == "rPh":
            self._spoken = True
        elif name == "t":
            self._in_text = not self._spoken

    def end(self, name: str) -> None:
        """End a text."""
        if name == "t":
            self._in_text = False
        elif name == "rPh":
            self._spoken = False
        elif name == "si":
            self.texts.append(_unescaped("".join(self._said)))

    def text(self, text: str) -> None:
        """Take text, within the limit."""
        if self._in_text:
            self._letters += len(text)
            if self._letters > MOST_LETTERS:
                raise too_large(self._file)
            self._said.append(text)


class SheetCells:
    """The cells of one sheet; rows with nothing in them leave nothing behind, however many there are."""

    def __init__(self, name: str, texts: Sequence[str]) -> None:
        self.name = name
        self.faults: list[CellFault] = []
        self.hidden: list[int] = []
        self._texts = texts
        self._kept: dict[int, dict[int, str]] = {}
        self._merged: list[tuple[int, int, int]] = []
        self._row = self._column = 0
        self._hides = self._formula = self._takes = False
        self._kind = ""
        self._said: list[str] = []
        self._spoken = False
        self._letters = 0

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin a row, a cell or its value."""
        if name == "c":
            found = _REFERENCE.fullmatch(attributes.get("r", ""))
            self._column = column_of(found[1]) if found else self._column + 1
            self._kind, self._formula, self._said = attributes.get("t", "n"), False, []
        elif name == "row":
            number = attributes.get("r", "")
            self._row = int(number) if number.isdecimal() else self._row + 1
            self._column = -1
            self._hides = attributes.get("hidden", "0") in {"1", "true"}
        elif name in {"v", "t"}:
            self._takes = not self._spoken
        elif name == "f":
            self._formula = True
        elif name == "rPh":
            self._spoken = True
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def end(self, name: str) -> None:
        """End a cell or its value."""
        if name in {"v", "t"}:
            self._takes = False
        elif name == "rPh":
            self._spoken = False
        elif name == "c" and (self._said or self._formula):
            self._keep("".join(self._said))

    def text(self, text: str) -> None:
        """Take the text of a value."""
        if self._takes:
            self._said.append(text)

    def rows(self) -> Iterator[CellRow]:
        """Give the rows in order; a cell merged over several rows stands in each of them."""
        self._spread()
        found = ((number, self._kept[number]) for number in sorted(self._kept))
        yield from filled((number, _in_a_row(cells)) for number, cells in found)

    def _keep(self, said: str) -> None:
        if self._hides:
            if said.strip() and (not self.hidden or self.hidden[-1] != self._row):
                self.hidden.append(self._row)
            return
        place = CellPlace(sheet=self.name, row=self._row, column=self._column)
        if self._kind == "e":
            sentence = tr("the spreadsheet shows the error {said} here. Correct the cell.", said=said.strip())
            self.faults.append(CellFault(place=place, sentence=sentence))
            return
        if self._formula and not said:
            if self._kind != "str":
                sentence = tr("this formula has no result. Open and save the file in the spreadsheet program first.")
                self.faults.append(CellFault(place=place, sentence=sentence))
            return
        value = self._value(said)
        # one row more than is allowed, so that the limit is noticed
        if value.strip() and self._column < MOST_COLUMNS and len(self._kept) <= MOST_ROWS:
            self._kept.setdefault(self._row, {})[self._column] = value

    def _value(self, said: str) -> str:
        if self._kind == "s":
            place = int(said) if said.strip().isdecimal() else -1
            return self._texts[place] if 0 <= place < len(self._texts) else ""
        if self._kind == "n":
            return said.removesuffix(".0")
        return _unescaped(said)

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        begin, end = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last or first)
        if begin and end and int(end[2]) > int(begin[2]):
            self._merged.append((int(begin[2]), int(end[2]), column_of(begin[1])))

    def _spread(self) -> None:
        numbers = sorted(self._kept)
        for begin, end, column in self._merged:
            value = self._kept.get(begin, {}).get(column, "")
            if value:
                for number in numbers[bisect_left(numbers, begin) : bisect_right(numbers, end)]:
                    self._kept[number].setdefault(column, value)


def _in_a_row(cells: Mapping[int, str]) -> list[str]:
    return [cells.get(column, "") for column in range(max(cells, default=-1) + 1)]


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
