"""Delimited text: CSV as spreadsheets and registration systems write it, in any encoding and with any sign."""

import codecs
import csv
import io
import re
from collections.abc import Iterator
from itertools import islice
from statistics import median

from facilitator.core.participants.sheet import CellFault, CellPlace, CellRow, CellSheet, ListBook, filled
from facilitator.core.saying import tr
from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.sheets.limits import check_rows

_SIGNS = (",", ";", "\t", "|")
_LOOKED_AT = 30
# so many lines within one pair of quotation marks are no cell, but a mark that was not closed
_MOST_LINES_OF_A_CELL = 30
_SEP = re.compile(r"sep=(.)\r?\n?|sep=(.)\r", re.IGNORECASE)


def read_delimited(name: str, content: bytes) -> ListBook:
    """Read the rows of a text file; what is wrong with one row hides no other. Raises BadFile."""
    text, note = decoded(content)
    text, sign = _announced(text)
    faults: list[CellFault] = []
    rows = _rows(name, text, sign or _sign(text), faults)
    return ListBook(file=name, sheets=(CellSheet(rows=rows),), notes=(note,) if note else (), faults=tuple(faults))


def decoded(content: bytes) -> tuple[str, str]:
    """Give the text, and what to say where its encoding is not certain."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):  # fmt: skip
        if content.startswith(mark):
            return content.removeprefix(mark).decode(encoding, errors="replace"), ""
    if b"\0" in content[:200]:
        encoding = "utf-16-le" if content[1:2] == b"\0" else "utf-16-be"
        return content.decode(encoding, errors="replace"), ""
    try:
        return content.decode("utf-8"), ""
    except UnicodeDecodeError:  # read as an older encoding, which is said
        pass
    mac = b"\r" in content and b"\n" not in content
    encoding, known = ("mac-roman", "Mac Roman") if mac else ("cp1252", "Windows-1252")
    note = tr(
        "The file is not UTF-8 and was read as {encoding}: look at names with accents. Where they are"
        " wrong, save it with"
        " the encoding UTF-8.",
        encoding=known,
    )
    return content.decode(encoding, errors="replace"), note


def _announced(text: str) -> tuple[str, str]:
    """Take off the line `sep=;` with which a spreadsheet program says how columns are separated."""
    found = _SEP.match(text)
    # the line stays as an empty one, so that rows keep their numbers
    return (f"\n{text[found.end() :]}", found[1] or found[2]) if found else (text, "")


def _sign(text: str) -> str:
    """Find what separates columns: what cuts the first lines into most columns, alike in each."""
    sample = "\n".join(islice(io.StringIO(text), _LOOKED_AT))
    best, found = (1.0, 0), ","
    for sign in _SIGNS:
        try:
            widths = [len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=sign) if any(row)]
        except csv.Error:
            continue
        if widths and (score := (float(median(widths)), -len(set(widths)))) > best and median(widths) > 1:
            best, found = score, sign
    return found


def _rows(name: str, text: str, sign: str, faults: list[CellFault]) -> tuple[CellRow, ...]:
    try:
        return tuple(check_rows(name, filled(_parsed(text, sign))))
    except csv.Error:
        pass
    # some mark of quotation is not closed: each line by itself, so that the fault does not swallow the lines behind it
    return tuple(check_rows(name, filled(_line_by_line(name, text, sign, faults))))


def _parsed(text: str, sign: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=_ends_open(text))
    line = 1
    for cells in reader:
        if reader.line_num - line > _MOST_LINES_OF_A_CELL:
            raise csv.Error("a cell of too many lines")
        yield line, cells
        line = reader.line_num + 1


def _ends_open(text: str) -> bool:
    return text.count('"') % 2 == 1


def _line_by_line(name: str, text: str, sign: str, faults: list[CellFault]) -> Iterator[tuple[int, list[str]]]:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.count('"') % 2:
            sentence = tr("the quotation marks do not close, so this line was left out. Correct it.")
            faults.append(CellFault(place=CellPlace(row=number), sentence=sentence))
            continue
        try:
            yield from ((number, cells) for cells in csv.reader([line], delimiter=sign))
        except csv.Error:
            raise BadFile(
                tr(
                    "{file}, line {line}: a cell is too long for a list of participants. Shorten it.",
                    file=name,
                    line=number,
                )
            ) from None
