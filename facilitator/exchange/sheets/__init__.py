"""Sheets: files of participants as offices give them, CSV in any encoding and XLSX, read to text within limits."""

from pathlib import Path
from typing import BinaryIO

from facilitator.core.participants.sheet import ListBook
from facilitator.core.saying import tr
from facilitator.exchange.bad_file import BadFile, cannot_read
from facilitator.exchange.sheets.delimited import read_delimited
from facilitator.exchange.sheets.kinds import FileKind, kind_of, sentence_of
from facilitator.exchange.sheets.xlsx import read_xlsx
from facilitator.files import opened_to_read

__all__ = ["MOST_BYTES", "read_book", "read_opened"]

MOST_BYTES = 40_000_000
_HEAD_BYTES = 4096


def read_book(file: Path) -> ListBook:
    """Read a list of participants; what a file is, its content says and not its name. Raises BadFile."""
    with cannot_read(file, tr("a list of participants (.csv or .xlsx)")), opened_to_read(file, MOST_BYTES) as opened:
        return read_opened(file.name, opened)


def read_opened(name: str, opened: BinaryIO) -> ListBook:
    """Read a list of a name that is open already, such as one that came with a message. Raises BadFile."""
    head = opened.read(_HEAD_BYTES)
    opened.seek(0)
    kind = kind_of(head, opened)
    opened.seek(0)
    if kind is FileKind.WORKBOOK:
        return read_xlsx(name, opened)
    if kind is not FileKind.TEXT:
        raise BadFile(tr("{file}: {sentence}", file=name, sentence=sentence_of(kind)))
    content = opened.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise BadFile(
            tr(
                "{file} has more than {most} million bytes: this is no list of participants. Keep the"
                " rows of the list.",
                file=name,
                most=MOST_BYTES // 1_000_000,
            )
        )
    return read_delimited(name, content)
