"""The tables as XLSX: real times and lengths, a heading row that stays, and nothing typed is ever a formula."""

import io
import time
from dataclasses import replace
from datetime import datetime, timedelta
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting
from facilitator.core.minuting.part import part
from facilitator.core.upload_names import for_upload
from facilitator.exchange.rows import sheets, statement_sheet
from facilitator.exchange.sheet import Shown
from facilitator.exchange.workbook import CUT, LONGEST, render_xlsx
from tests.core.test_upload_names import with_texts
from tests.exchange.golden import assert_as_before
from tests.exchange.hostile import JINJA, LONG, SCRIPT, hostile_meeting
from tests.recorded_meeting import ROSTER, C, D, at, recorded_meeting, statement
from tests.room import Room

NOW = at(14, 0, day=8)


def book(meeting: Meeting | None = None) -> Workbook:
    return load_workbook(io.BytesIO(render_xlsx(Shown(meeting=meeting or recorded_meeting(), now=NOW))))


def as_read(found: Workbook) -> str:
    lines = []
    for page in found.worksheets:
        lines.append(f"[{page.title}]")
        lines += [" | ".join("" if v is None else str(v) for v in row) for row in page.iter_rows(values_only=True)]
    return "\n".join(lines) + "\n"


def column(page: Worksheet, name: str) -> int:
    return [cell.value for cell in page[1]].index(name)


def test_the_tables_are_as_they_were_when_they_were_last_looked_at() -> None:
    assert_as_before("tables.xlsx.txt", as_read(book()))


def test_every_table_has_a_heading_that_stays_and_filters() -> None:
    found = book()
    assert found.sheetnames == [
        *("Statements", "Key points", "Suggestions", "Conclusions", "Attendance"),
        *("Attendance by session", "Documents", "Written"),
        *("List", "Plan and actual", "Totals", "Statistics", "Chapters"),
    ]
    for page in found.worksheets:
        assert page.freeze_panes == "A2"
        assert page.auto_filter.ref.startswith("A1:")
        assert page["A1"].font.bold
        assert all(page.column_dimensions[cell.column_letter].width > 3 for cell in page[1])


def test_times_and_lengths_can_be_reckoned_with() -> None:
    page = book()["Statements"]
    first = page[2]
    begin, spoken = first[column(page, "Begin")], first[column(page, "Spoken")]
    assert begin.value == datetime(2025, 4, 7, 15, 4)  # noqa: DTZ001 - a spreadsheet knows no zones
    assert spoken.value == timedelta(minutes=11, seconds=30)
    assert spoken.number_format == "[h]:mm:ss"


def test_the_list_says_how_long_everybody_waited() -> None:
    page = book()["List"]
    found = {row[3]: (row[8], row[10]) for row in page.iter_rows(min_row=2, values_only=True)}
    assert found["Mines Advisory Group"] == ("withdrawn", timedelta(minutes=15))


def test_the_totals_of_every_kind_add_up() -> None:
    totals = next(s for s in sheets(Shown(meeting=recorded_meeting(), now=NOW)) if s.name == "Totals").rows
    sums = {
        by: sum((row[3] for row in totals if row[0] == by and isinstance(row[3], timedelta)), timedelta())
        for by in ("Delegation", "Category", "Regional group", "Item", "Meeting")
    }
    assert len(set(sums.values())) == 1


def test_what_was_typed_is_text_and_never_a_formula() -> None:
    content = render_xlsx(Shown(meeting=hostile_meeting(), now=NOW))
    found = load_workbook(io.BytesIO(content))
    texts = [cell for page in found.worksheets for row in page.iter_rows() for cell in row]
    assert not [cell.coordinate for cell in texts if cell.data_type == "f"]
    values = [cell.value for cell in texts]
    assert JINJA in values
    assert SCRIPT in values
    assert "=1+1" in values
    with ZipFile(io.BytesIO(content)) as archive:
        assert not [name for name in archive.namelist() if b"<f>" in archive.read(name)]


def test_a_text_too_long_for_a_cell_says_that_it_was_cut() -> None:
    gists = [row[15] for row in book(hostile_meeting())["Statements"].iter_rows(min_row=2, values_only=True)]
    cut = [gist for gist in gists if isinstance(gist, str) and gist.endswith(CUT)]
    assert [len(gist) for gist in cut] == [LONGEST]
    assert LONG.startswith(cut[0].removesuffix(CUT))


@pytest.mark.parametrize("count", [500])
def test_five_hundred_statements_take_less_than_a_second(count: int) -> None:
    codes = [d.code for d in ROSTER.delegations]
    said = tuple(
        statement(
            n, codes[n % len(codes)], at(15, 0) + timedelta(minutes=n), at(15, 1) + timedelta(minutes=n), gist="x" * 300
        )
        for n in range(1, count + 1)
    )
    meeting = recorded_meeting()
    meeting = meeting.with_item(replace(meeting.items[C], statements=said))
    began = time.process_time()
    render_xlsx(Shown(meeting=meeting, now=NOW))
    assert time.process_time() - began < 1


def test_the_second_part_of_a_split_statement_stands_where_it_began() -> None:
    room = Room()
    for step, line in enumerate(("take-up c", "request FRA", "request DEU", "give-floor", "give-floor", "end")):
        room.does(line, at=60 * step)
    room.does("split 1 --at 10:03:30 --who NOR", at=500)
    rows = statement_sheet(room.meeting, room.trail.events[-1].at).rows
    assert [(row[0], row[2]) for row in rows] == [(1, "FRA"), (3, "NOR"), (2, "DEU")]


def test_of_one_session_a_text_has_the_name_that_it_has_in_the_package() -> None:
    meeting = with_texts("{code}.{ext}", (1, "a.pdf", ""))
    d = meeting.items[D]
    again = replace(d.statements[0], who=DelegationCode("CHL"), documents=("b.pdf",), hashes=("b" * 64,))
    meeting = meeting.with_item(replace(d, statements=(again,)))
    shown = Shown(meeting=part(meeting, item=None, session=2), now=NOW, files=for_upload(meeting))
    rows = next(sheet for sheet in sheets(shown) if sheet.name == "Documents").rows
    assert [row[8] for row in rows if row[8]] == ["CHL-2.pdf"]
