"""The tables as XLSX: real dates and lengths of time, a heading row that stays, filters; what was typed is text."""

import io
from datetime import datetime, timedelta
from pathlib import Path

from openpyxl import Workbook  # type: ignore[import-untyped]
from openpyxl.cell import WriteOnlyCell  # type: ignore[import-untyped]
from openpyxl.cell.cell import Cell  # type: ignore[import-untyped]
from openpyxl.styles import Alignment, Font  # type: ignore[import-untyped]
from openpyxl.utils import get_column_letter  # type: ignore[import-untyped]
from openpyxl.worksheet._write_only import WriteOnlyWorksheet  # type: ignore[import-untyped]
from openpyxl.worksheet._writer import WorksheetWriter  # type: ignore[import-untyped]

from facilitator.exchange.legible import legible
from facilitator.exchange.rows import sheets
from facilitator.exchange.sheet import Sheet, Shown, Value
from facilitator.private_folders import PrivateFolder

LONGEST = 32_767
CUT = " […]"
WIDTHS = {"Gist": 60, "Key points": 50, "Title": 44, "Delegation": 32, "Name": 32, "Note": 30, "Topics": 40}
_WRAPPED, _ON_TOP = Alignment(vertical="top", wrap_text=True), Alignment(vertical="top")
_TIME, _LENGTH, _PART = "yyyy-mm-dd hh:mm:ss", "[h]:mm:ss", "0.0%"


def render_xlsx(shown: Shown) -> bytes:
    """Write all tables of a meeting as one workbook; times are in the meeting's zone, which its properties name."""
    book, meeting = Workbook(write_only=True), shown.meeting
    properties = book.properties
    properties.title = legible(meeting.definition.title)[:255]
    properties.description = f"Times are local, {meeting.definition.zone}."
    properties.creator = "Facilitator"
    properties.created = properties.modified = shown.now.replace(tzinfo=None, microsecond=0)
    out = io.BytesIO()
    with PrivateFolder() as folder:
        for number, sheet in enumerate(sheets(shown), start=1):
            page = book.create_sheet(sheet.name)
            _fill(page, sheet, folder.path / f"sheet{number}.xml")
        book.save(out)
    return out.getvalue()


class _Writer(WorksheetWriter):  # type: ignore[misc]
    """Writes the rows of a page into a file of its own place, where the library would leave them in the open."""

    def cleanup(self) -> None:
        """Leave the file to its folder."""


def _fill(page: WriteOnlyWorksheet, sheet: Sheet, out: Path) -> None:
    page.freeze_panes = "A2"
    page.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns))}{len(sheet.rows) + 1}"
    for place, name in enumerate(sheet.columns, start=1):
        page.column_dimensions[get_column_letter(place)].width = _width(sheet, place - 1, name)
    page._writer = _Writer(page, out=str(out))  # noqa: SLF001 - there is no other door to the file that it writes
    page._writer.write_top()  # noqa: SLF001
    page.append([_heading(page, name) for name in sheet.columns])
    for row in sheet.rows:
        page.append([_cell(page, value) for value in row])


def _width(sheet: Sheet, place: int, name: str) -> float:
    if name in WIDTHS:
        return WIDTHS[name]
    values = [row[place] for row in sheet.rows[:200]]
    if any(isinstance(value, datetime) for value in values):
        return 20
    longest = max((len(str(value)) for value in values if isinstance(value, str)), default=0)
    return min(40, max(longest, len(name)) + 3)


def _heading(page: WriteOnlyWorksheet, name: str) -> Cell:
    cell = WriteOnlyCell(page, value=name)
    cell.font = Font(bold=True)
    cell.alignment = _WRAPPED
    return cell


def _cell(page: WriteOnlyWorksheet, value: Value) -> Cell | None:
    match value:
        case None | "":
            return None
        case str():
            cell = WriteOnlyCell(page, value=_text(value))
            # openpyxl writes a text that begins with = as a formula unless the type is set
            cell.data_type = "s"
            cell.alignment = _WRAPPED
            return cell
        case bool():
            return WriteOnlyCell(page, value="yes" if value else "")
        case datetime():
            return _formatted(page, value.replace(microsecond=0), _TIME)
        case timedelta():
            return _formatted(page, timedelta(seconds=round(value.total_seconds())), _LENGTH)
        case float():
            return _formatted(page, value, _PART)
        case _:
            return WriteOnlyCell(page, value=value)


def _formatted(page: WriteOnlyWorksheet, value: datetime | timedelta | float, form: str) -> Cell:
    cell = WriteOnlyCell(page, value=value)
    cell.number_format = form
    cell.alignment = _ON_TOP
    return cell


def _text(text: str) -> str:
    """Give a text that a cell can hold; one that is too long says that it was cut."""
    clean = legible(text)
    return clean if len(clean) <= LONGEST else clean[: LONGEST - len(CUT)] + CUT
