"""Participants: the roll of delegations, read from a CSV file."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from facilitator.core.delegations import Category, Delegation
from facilitator.core.ids import DelegationCode
from facilitator.core.languages import CODES, Wording
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.exchange.bad_file import BadFile, at_line, read_text

REQUIRED = ("code", "name", "category")
READ = (
    *REQUIRED,
    "regional_group",
    *(f"{what}_{language}" for what in ("name", "spoken") for language in CODES),
    "aliases",
)
PROVENANCE = ("attendance", "attendance_source", "names_source", "names_verified")

_CODE = re.compile(r"[A-Z0-9][A-Z0-9-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    file: Path
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        # a line break or a double space in a cell would break lists and paragraphs
        return " ".join(self.cells.get(column, "").split())

    def fault(self, sentence: str) -> BadFile:
        return at_line(self.file, self.line, sentence)


def read_participants(file: Path) -> tuple[Delegation, ...]:
    """Read the roll, in the order of the file. Raises BadFile.

    Columns: code, name (as on the roll) and category; optional are regional_group, name_en/fr/es, spoken_en/fr/es,
    aliases (separated by semicolons) and where the facts come from. Only an empty cell means no value; `NA` is text
    (Namibia's alias).
    """
    delegations: dict[str, Delegation] = {}
    lines: dict[str, int] = {}
    for row in _rows(file, read_text(file, tr("a list of participants (.csv)"))):
        delegation = _delegation(row)
        if delegation.code in delegations:
            raise row.fault(
                tr(
                    "the code {code} was used in line {line}; give each delegation its own.",
                    code=delegation.code,
                    line=lines[delegation.code],
                )
            )
        delegations[delegation.code] = delegation
        lines[delegation.code] = row.line
    if not delegations:
        raise at_line(file, None, tr("the list has no delegations; add a line for each, below the heading."))
    return tuple(delegations.values())


def _rows(file: Path, text: str) -> Iterator[_Row]:
    heading = text.partition("\n")[0]
    # Spreadsheets with French or Spanish settings separate columns with semicolons.
    delimiter = ";" if heading.count(";") > heading.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    columns: tuple[str, ...] = ()
    line = 1
    try:
        for cells in reader:
            if not columns:
                columns = _columns(file, cells)
            elif any(cell.strip() for cell in cells):
                yield _row(file, line, columns, cells)
            line = reader.line_num + 1
    except csv.Error as error:
        raise at_line(
            file, line, tr("this is not CSV ({error}); check the quotation marks of the line.", error=error)
        ) from None
    if not columns:
        raise BadFile(
            tr(
                "{name} is empty; it needs a heading with {columns} and a line for each.",
                name=file.name,
                columns=", ".join(REQUIRED),
            )
        )


def _columns(file: Path, cells: list[str]) -> tuple[str, ...]:
    columns = tuple(cell.strip() for cell in cells)
    known = (*READ, *PROVENANCE)
    for column in columns:
        if column not in known:
            raise at_line(file, 1, _unknown(column, known))
        if columns.count(column) > 1:
            raise at_line(file, 1, tr("the column {column} stands there twice; remove one.", column=column))
    for column in REQUIRED:
        if column not in columns:
            raise at_line(file, 1, tr("the column {column} is missing; add it.", column=column))
    return columns


def _unknown(column: str, known: Sequence[str]) -> str:
    near = get_close_matches(column, known, n=1)
    if near:
        return tr("there is no column “{column}”; did you mean {near}?", column=column, near=near[0])
    columns = ", ".join(READ)
    return tr("there is no column “{column}”; remove it, or use one of {columns}.", column=column, columns=columns)


def _row(file: Path, line: int, columns: tuple[str, ...], cells: list[str]) -> _Row:
    if len(cells) != len(columns):
        raise at_line(
            file,
            line,
            tr(
                "{cells} cells under {columns} columns; put a text with a comma in it between quotation marks.",
                cells=len(cells),
                columns=len(columns),
            ),
        )
    return _Row(file=file, line=line, cells=dict(zip(columns, cells, strict=True)))


def _delegation(row: _Row) -> Delegation:
    code, roll = row["code"], row["name"]
    if not _CODE.fullmatch(code):
        raise row.fault(
            tr("“{code}” is not a valid code; use capitals, figures and hyphens, such as FRA or EORE-AG.", code=code)
        )
    if not roll:
        raise row.fault(tr("{code} has no name; fill in the column name.", code=code))
    name = _wording(row, "name", roll)
    return Delegation(
        code=DelegationCode(code),
        category=_category(row),
        roll=roll,
        name=name,
        spoken=_wording(row, "spoken", name.en),
        group=row["regional_group"],
        aliases=tuple(alias.strip() for alias in row["aliases"].split(";") if alias.strip()),
    )


def _wording(row: _Row, what: str, english: str) -> Wording:
    texts = {language: row[f"{what}_{language}"] for language in CODES}
    return Wording(**texts | {"en": texts["en"] or english})


def _category(row: _Row) -> Category:
    try:
        return Category(row["category"])
    except ValueError:
        choices = ", ".join(Category)
        raise row.fault(
            tr(
                "{code} has the category “{category}”; choose from {choices}.",
                code=row["code"],
                category=row["category"],
                choices=choices,
            )
        ) from None
