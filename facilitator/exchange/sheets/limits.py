"""Limits: how large a list of participants may be, so that no file stops the desk."""

from collections.abc import Iterable, Iterator

from facilitator.core.participants.sheet import CellRow
from facilitator.core.saying import tr
from facilitator.exchange.bad_file import BadFile

MOST_ROWS = 10_000
MOST_COLUMNS = 256
MOST_LETTERS = 20_000_000
# of one part of a workbook once it is unpacked; a million empty rows take about half of it
MOST_UNPACKED = 150_000_000


def check_rows(name: str, rows: Iterable[CellRow]) -> Iterator[CellRow]:
    """Give rows on. Raises BadFile where they are too many, or have too many letters, for a list of participants."""
    letters = 0
    for count, given in enumerate(rows, start=1):
        row = _within(name, given)
        letters += sum(map(len, row.cells))
        if count > MOST_ROWS:
            raise BadFile(
                tr(
                    "{file} has more than {most} rows with text: this is no list of participants. Keep"
                    " the rows of the list.",
                    file=name,
                    most=f"{MOST_ROWS:,}",
                )
            )
        if letters > MOST_LETTERS:
            raise too_large(name)
        yield row


def _within(name: str, row: CellRow) -> CellRow:
    """Cut off the empty cells behind the last column. Raises BadFile where there is something in them."""
    if any(cell.strip() for cell in row.cells[MOST_COLUMNS:]):
        raise too_large(name)
    return CellRow(number=row.number, cells=row.cells[:MOST_COLUMNS]) if len(row.cells) > MOST_COLUMNS else row


def too_large(name: str) -> BadFile:
    """Say that a file unpacks to far more than a list of participants."""
    return BadFile(
        tr(
            "{file} holds far more than a list of participants can, so it was not read on. Copy the rows"
            " of the list into a"
            " new workbook.",
            file=name,
        )
    )
