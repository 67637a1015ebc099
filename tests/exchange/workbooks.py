"""Workbooks and text files as offices send them, written by hand so that each awkwardness is really there."""

import io
import struct
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import escape

from facilitator.core.participants.sheet import letters_of

Rows = Sequence[Sequence[str | int]]
_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_BOOK = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{}</sheets></workbook>'
_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
_SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData>{}</worksheet>'


def cell(place: str, value: str | int) -> str:
    """Give a cell: a number, a text, or what begins with `<`, which is taken as it is."""
    if isinstance(value, int):
        return f'<c r="{place}"><v>{value}</v></c>'
    if value.startswith("<"):
        return value.replace("<c", f'<c r="{place}"', 1)
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>' if value else ""


def sheet_xml(rows: Rows, *, hidden: Iterable[int] = (), merged: Iterable[str] = (), more: Iterable[str] = ()) -> str:
    """Give the part of a sheet; `more` are rows as they are, behind the others."""
    out = []
    for number, values in enumerate(rows, start=1):
        cells = "".join(cell(f"{letters_of(place)}{number}", value) for place, value in enumerate(values))
        mark = ' hidden="1"' if number in set(hidden) else ""
        out.append(f'<row r="{number}"{mark}>{cells}</row>')
    joined = "".join(f'<mergeCell ref="{ref}"/>' for ref in merged)
    return _SHEET.format("".join((*out, *more)), f"<mergeCells>{joined}</mergeCells>" if joined else "")


def workbook(
    sheets: Mapping[str, str], *, hidden: Iterable[str] = (), more: Mapping[str, bytes | str] | None = None
) -> bytes:
    """Give a workbook of sheets by name; `more` are further parts of the archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        states = dict.fromkeys(hidden, ' state="hidden"')
        named = (
            f'<sheet name="{escape(n)}" sheetId="{i}" r:id="rId{i}"{states.get(n, "")}/>'
            for i, n in enumerate(sheets, 1)
        )
        archive.writestr("xl/workbook.xml", _BOOK.format("".join(named)))
        targets = (f'<Relationship Id="rId{i}" Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(sheets) + 1))
        archive.writestr("xl/_rels/workbook.xml.rels", _RELATIONS.format("".join(targets)))
        for number, xml in enumerate(sheets.values(), start=1):
            archive.writestr(f"xl/worksheets/sheet{number}.xml", xml)
        for name, content in (more or {}).items():
            archive.writestr(name, content)
    return out.getvalue()


def one_sheet(rows: Rows, **how: object) -> bytes:
    """Give a workbook of one sheet."""
    return workbook({"Sheet1": sheet_xml(rows, **how)})  # type: ignore[arg-type]


def text(rows: Rows, sign: str = ",") -> str:
    """Give rows as delimited text."""
    return "".join(sign.join(str(value) for value in row) + "\r\n" for row in rows)


def million_empty_rows() -> bytes:
    """Give a workbook with a list and a million rows below it that have a style and no text."""
    empty = (f'<row r="{n}" s="3" customFormat="1"><c r="A{n}" s="3"/></row>' for n in range(10, 1_000_010))
    return one_sheet(STATES, more=("".join(empty),))


def zip_bomb() -> bytes:
    """Give a workbook whose texts unpack from some hundred kilobytes to more than is allowed."""
    out = io.BytesIO(one_sheet(STATES))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/sharedStrings.xml", "w") as part:
        part.write(b"<sst><si><t>")
        for _ in range(200):
            part.write(b"A" * 1_000_000)
        part.write(b"</t></si></sst>")
    return out.getvalue()


def lying_bomb() -> bytes:
    """Give a workbook whose archive says that its texts are small, while they unpack to more than is allowed."""
    content = zip_bomb()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        size = archive.getinfo("xl/sharedStrings.xml").file_size
    return content.replace(struct.pack("<L", size), struct.pack("<L", 1000))


STATES: Rows = (
    ("Delegation", "Category"),
    ("France", "State Party"),
    ("Lebanon", "State Party"),
    ("Türkiye", "State not party"),
    ("Handicap International", "NGO"),
)
CODES = ["FRA", "LBN", "TUR", "HI"]
