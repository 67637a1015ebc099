"""Advance lists: what offices send to ask for the floor, an e-mail, a table or plain text, read within limits."""

import io
from pathlib import Path

from facilitator.core.advance.understood import AdvancePart, AdvanceText
from facilitator.core.saying import tr
from facilitator.exchange.bad_file import BadFile, cannot_read
from facilitator.exchange.mail import is_mail, read_mail
from facilitator.exchange.page_text import text_of_page
from facilitator.exchange.sheets import MOST_BYTES, read_opened
from facilitator.exchange.sheets.delimited import decoded, read_delimited
from facilitator.exchange.sheets.kinds import FileKind, kind_of
from facilitator.files import read_bytes

MOST_LINES, MOST_LETTERS = 3_000, 200_000
MOST_OF_A_TEXT = 4_000_000
"""In bytes; most of a page is no text."""
_TABLES = frozenset({".csv", ".tsv"})
_HEAD_BYTES = 4096


def read_advance(file: Path) -> AdvanceText:
    """Read a file of requests; what it is, its content says. Raises BadFile."""
    with cannot_read(file, tr("an e-mail (.eml), a table (.csv or .xlsx) or a text")):
        content = read_bytes(file, MOST_BYTES)
    return advance_of(file.name, content)


def advance_of(name: str, content: bytes) -> AdvanceText:
    """Read the content of a file of requests. Raises BadFile."""
    kind = kind_of(content[:_HEAD_BYTES], io.BytesIO(content))
    if kind is FileKind.OLD_OR_LOCKED and name.lower().endswith(".msg"):
        raise BadFile(tr(
            "{file}: this is a message of Outlook (.msg). Open it, and paste its text, or save it as .eml.",
            file=name))  # fmt: skip
    if kind in (FileKind.TEXT, FileKind.OTHER) and is_mail(content[:_HEAD_BYTES], name):
        return read_mail(name, content)
    if kind in (FileKind.PAGE, FileKind.TEXT) and len(content) > MOST_OF_A_TEXT:
        raise _too_long(name)
    if kind is FileKind.PAGE:
        return advance_text(name, text_of_page(decoded(content)[0]))
    if kind is FileKind.TEXT and Path(name).suffix.lower() not in _TABLES:
        text, note = decoded(content)
        return advance_text(name, text, note)
    book = read_opened(name, io.BytesIO(content))
    return AdvanceText(source=name, parts=(AdvancePart(book=book),))


def advance_text(source: str, text: str, note: str = "") -> AdvanceText:
    """Take a text that was pasted or read; one that was copied from a spreadsheet is a table. Raises BadFile."""
    lines = tuple(text.splitlines())
    if len(text) > MOST_LETTERS or len(lines) > MOST_LINES:
        raise _too_long(source)
    written = [line for line in lines if line.strip()]
    notes = (note,) if note else ()
    if written and sum("\t" in line for line in written) * 2 > len(written):
        book = read_delimited(source, text.encode())
        return AdvanceText(source=source, parts=(AdvancePart(book=book),), notes=notes)
    return AdvanceText(source=source, parts=(AdvancePart(lines=lines),), notes=notes)


def _too_long(name: str) -> BadFile:
    return BadFile(tr("{file} is far longer than a list of requests. Keep the part with the requests.", file=name))
