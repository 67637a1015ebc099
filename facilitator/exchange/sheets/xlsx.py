"""XLSX: the visible sheets of a workbook as text, within limits; formulas by their results, macros not at all.

Read here and not by openpyxl, whose reading in portions knows neither hidden rows nor merged cells, and takes half a
minute and all memory for what this refuses or passes over.
"""

import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from typing import BinaryIO
from xml.parsers.expat import ExpatError

from facilitator.core.participants.sheet import CellFault, CellSheet, ListBook
from facilitator.core.saying import tr
from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.sheets.kinds import FileKind, sentence_of
from facilitator.exchange.sheets.limits import check_rows
from facilitator.exchange.sheets.xml_parts import SharedTexts, SheetCells, Unusual, Workbook, part_of, read_part

_MOST_SHEETS = 50
# what the libraries raise where a part is cut off, is missing, or is packed or locked as no workbook is
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, ExpatError, EOFError, KeyError, NotImplementedError, RuntimeError),
    *(ValueError, OverflowError),
)


def read_xlsx(name: str, opened: BinaryIO) -> ListBook:
    """Read the sheets that are in sight. Raises BadFile."""
    try:
        with zipfile.ZipFile(opened) as archive:
            return _read(name, archive)
    except _DAMAGED:
        raise BadFile(tr("{file}: {sentence}", file=name, sentence=sentence_of(FileKind.BROKEN))) from None
    except Unusual:
        sentence = tr("this was not made by a spreadsheet program: it defines texts of its own, which are not read.")
        raise BadFile(tr("{file}: {sentence}", file=name, sentence=sentence)) from None


def _read(name: str, archive: zipfile.ZipFile) -> ListBook:
    parts = {part.lower(): part for part in archive.namelist()}
    book = Workbook()
    read_part(name, archive, parts["xl/workbook.xml"], book)
    if "xl/_rels/workbook.xml.rels" in parts:
        read_part(name, archive, parts["xl/_rels/workbook.xml.rels"], book)
    texts = SharedTexts(name)
    if "xl/sharedstrings.xml" in parts:
        read_part(name, archive, parts["xl/sharedstrings.xml"], texts)
    notes = list(_hidden_sheets(book))
    if "xl/vbaproject.bin" in parts:
        notes.append(tr("The workbook has macros; they were not run."))
    sheets: list[CellSheet] = []
    faults: list[CellFault] = []
    shown = [sheet for sheet in book.sheets if not sheet.hidden][:_MOST_SHEETS]
    for sheet in shown:
        part = _part(book.targets, parts, sheet.relation)
        if part is None:
            continue
        cells = SheetCells(sheet.name if len(shown) > 1 else "", texts.texts)
        read_part(name, archive, part, cells)
        faults += cells.faults
        if cells.hidden:
            notes.append(_hidden_rows(sheet.name, cells.hidden))
        sheets.append(CellSheet(name=cells.name, rows=tuple(check_rows(name, cells.rows()))))
    return ListBook(file=name, sheets=tuple(sheets), notes=tuple(notes), faults=tuple(faults))


def _part(targets: Mapping[str, str], parts: Mapping[str, str], relation: str) -> str | None:
    target = part_of(targets.get(relation, ""))
    return parts.get(posixpath.normpath(target).lower()) if target else None


def _hidden_sheets(book: Workbook) -> list[str]:
    names = [sheet.name for sheet in book.sheets if sheet.hidden]
    return [tr("Hidden sheets were left out: {names}.", names=", ".join(names))] if names else []


def _hidden_rows(sheet: str, hidden: list[int]) -> str:
    first = ", ".join(str(row) for row in hidden[:10]) + (" …" if len(hidden) > 10 else "")
    return tr(
        "Hidden rows of “{sheet}” were left out: {rows}. Show them in the spreadsheet program, and save,"
        " to have them read.",
        sheet=sheet,
        rows=first,
    )
