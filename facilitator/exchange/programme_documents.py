"""Programme documents: a programme of work in Word, as a page or as text, read into rows within limits."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from facilitator.core.programme.rows import ProgrammeRow, ProgrammeText
from facilitator.core.saying import tr
from facilitator.exchange.bad_file import BadFile, cannot_read
from facilitator.exchange.page_text import text_of_page
from facilitator.exchange.sheets.delimited import decoded
from facilitator.exchange.sheets.kinds import FileKind, kind_of
from facilitator.exchange.word_rows import rows_of_document
from facilitator.files import read_bytes

MOST_BYTES, MOST_UNPACKED, MOST_PARTS = 40_000_000, 60_000_000, 2_000
MOST_ROWS, MOST_LETTERS = 4_000, 400_000
MOST_OF_A_TEXT = 4_000_000
"""In bytes; most of a page is no text."""
_HEAD_BYTES = 4096


def read_programme(file: Path) -> ProgrammeText:
    """Read a document; what it is, its content says. Raises BadFile."""
    with cannot_read(file, tr("a programme of work (.docx or text)")):
        content = read_bytes(file, MOST_BYTES)
    return programme_of(file.name, content)


def programme_of(name: str, content: bytes) -> ProgrammeText:
    """Read the content of a document. Raises BadFile."""
    if len(content) > MOST_BYTES:
        raise _too_large(name)
    kind = kind_of(content[:_HEAD_BYTES], io.BytesIO(content))
    if kind is FileKind.WORD:
        _check(name, content)
        return _limited(name, rows_of_document(name, content))
    if kind in (FileKind.PAGE, FileKind.TEXT) and len(content) > MOST_OF_A_TEXT:
        raise _too_large(name)
    if kind is FileKind.PAGE:
        return programme_text(name, text_of_page(decoded(content)[0]).replace(" | ", "\t"))
    if kind is FileKind.TEXT:
        return programme_text(name, decoded(content)[0])
    raise BadFile(tr("{file}: this is no Word document and no text. Copy its text into a text file.", file=name))


def programme_text(source: str, text: str) -> ProgrammeText:
    """Take a text that was pasted or read; tabs stand between the cells of a table. Raises BadFile."""
    lines = enumerate(text.splitlines(), start=1)
    return _limited(source, ((number, tuple(cell.strip() for cell in line.split("\t"))) for number, line in lines))


def _limited(source: str, rows: Iterator[tuple[int, tuple[str, ...]]]) -> ProgrammeText:
    kept: list[ProgrammeRow] = []
    letters = 0
    for number, cells in rows:
        letters += sum(map(len, cells))
        if len(kept) > MOST_ROWS or letters > MOST_LETTERS:
            raise _too_large(source)
        if any(cells):
            kept.append(ProgrammeRow(line=number, cells=cells))
    return ProgrammeText(source=source, rows=tuple(kept))


def _check(name: str, content: bytes) -> None:
    """Refuse what unpacks to far more than a programme, before anything is unpacked."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise _too_large(name)


def _too_large(name: str) -> BadFile:
    return BadFile(tr("{file} holds far more than a programme of work. Copy it into a document of its own.", file=name))
