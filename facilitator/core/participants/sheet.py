"""Sheets: the cells of a file of participants as text, with where each stands and what is wrong with it."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from facilitator.core.saying import tr
from facilitator.core.values import dataclass

_OVERRIDES = frozenset("\u200b\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_AS_FORMULA = re.compile(r'="(.*)"', re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class CellPlace:
    """Where something is: the sheet (empty where a file has one only), the row from 1, the column from 0 or None."""

    sheet: str = ""
    row: int = 0
    column: int | None = None

    @property
    def words(self) -> str:
        """Say where it is, such as “States, row 3, column B”; empty for the whole file."""
        parts = [self.sheet] if self.sheet else []
        if self.row:
            parts.append(tr("row {row}", row=self.row))
        if self.column is not None:
            parts.append(tr("column {column}", column=letters_of(self.column)))
        return ", ".join(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class CellFault:
    """What could not be understood, where, in a sentence that says what to do."""

    place: CellPlace
    sentence: str

    @property
    def words(self) -> str:
        """Give the sentence behind its place."""
        where = self.place.words
        return tr("{where}: {sentence}", where=where, sentence=self.sentence) if where else self.sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class CellRow:
    """One row with something in it: its number in the file, from 1, and its cells as they were written."""

    number: int
    cells: tuple[str, ...]

    def raw(self, column: int) -> str:
        """Give a cell as it was written; empty where the row is shorter."""
        return self.cells[column] if 0 <= column < len(self.cells) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CellSheet:
    """One sheet: its name, empty where a file has one only, and its rows that are not empty."""

    name: str = ""
    rows: tuple[CellRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListBook:
    """A file of participants: its name, its sheets in sight, what was noticed in reading, and cells that are broken."""

    file: str
    sheets: tuple[CellSheet, ...] = ()
    notes: tuple[str, ...] = ()
    faults: tuple[CellFault, ...] = ()


def cleaned(text: str) -> str:
    """Give a cell on one line: a break in it would break lists; marks without a width could turn what is around."""
    found = _AS_FORMULA.fullmatch(text.strip())
    text = found[1].replace('""', '"') if found else text
    kept = (" " if c.isspace() else c for c in text if c not in _OVERRIDES)
    return " ".join("".join(c for c in kept if c == " " or unicodedata.category(c) not in {"Cc", "Cs"}).split())


def letters_of(column: int) -> str:
    """Give the letters of a column that is counted from 0: A, B, …, AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_of(letters: str) -> int:
    """Give the column, counted from 0, of its letters."""
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter.upper()) - ord("A") + 1
    return column - 1


def filled(rows: Iterable[tuple[int, Iterable[str]]]) -> Iterator[CellRow]:
    """Give the rows that have something in them."""
    for number, cells in rows:
        kept = tuple(cells)
        if any(cell.strip() for cell in kept):
            yield CellRow(number=number, cells=kept)
