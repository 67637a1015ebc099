"""The minutes as PDF: all of the text in its order, fonts inside, headings never alone at the end of a page."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable

from facilitator.core.floor import LimitSet
from facilitator.core.meeting import Meeting
from facilitator.core.minutes import minutes
from facilitator.exchange import pdf
from facilitator.exchange.composing import Composer
from facilitator.exchange.paging import Page, page_of
from facilitator.exchange.pdf import render_pdf
from tests.exchange.hostile import JINJA, LONG, MARKDOWN, SCRIPT, hostile_meeting
from tests.recorded_meeting import ROSTER, C, at, recorded_meeting, statement

NOW = at(14, 0, day=8)
pytestmark = pytest.mark.usefixtures("qapp")


def text_of(meeting: Meeting, variant: str = "circulated") -> str:
    return Composer(minutes(meeting, now=NOW, variant=variant), unit=1, point=1).compose().toPlainText()


def long_meeting(count: int = 500) -> Meeting:
    codes = [d.code for d in ROSTER.delegations]
    said = tuple(
        statement(
            n, codes[n % len(codes)], at(15, 0) + timedelta(minutes=n), at(15, 3) + timedelta(minutes=n), gist=GIST
        )
        for n in range(1, count + 1)
    )
    meeting = recorded_meeting()
    return meeting.with_item(replace(meeting.items[C], statements=said))


LayOut = Callable[..., tuple[QTextDocument, tuple[Page, ...], float]]


@pytest.fixture
def lay_out() -> LayOut:
    """Divide the minutes of a meeting into pages; what they are laid out for lives as long as the test."""
    alive: list[object] = []

    def divide(meeting: Meeting, variant: str = "circulated") -> tuple[QTextDocument, tuple[Page, ...], float]:
        record = minutes(meeting, now=NOW, variant=variant)
        pdf.load_fonts()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = pdf._writer(buffer, record)
        document = Composer(record, unit=96 / 72, point=writer.logicalDpiY() / 72).compose()
        size = QSizeF(writer.width(), writer.height() - 2 * pdf._EDGE * writer.logicalDpiY() / 72)
        found = pdf._lay_out(document, writer, size)
        alive.extend((document, writer, buffer))
        return document, found, size.height()

    return divide


def test_the_file_is_a_pdf_with_its_fonts_inside_and_a_title() -> None:
    content = render_pdf(minutes(recorded_meeting(), now=NOW))
    assert content.startswith(b"%PDF-")
    assert content.count(b"/FontFile2") >= 2
    assert content.count(b"/Type /Page\n") == 2
    assert "Intersessional Meeting 2025 – Minutes".encode("utf-16-be") in content


def test_the_text_stands_in_its_order() -> None:
    found = text_of(recorded_meeting())
    places = [
        found.index(part)
        for part in (
            "Attendance",
            "15:45",
            "11.\tChile (Ms Ana Rojas",
            "12.\tThe European Union",
            "•\tCCM/IM",
            "Made on",
        )
    ]
    assert places == sorted(places)


@pytest.mark.parametrize("variant", ["circulated", "internal"])
def test_what_was_typed_is_printed_and_does_nothing(variant: str) -> None:
    found = text_of(hostile_meeting(), variant)
    for typed in (JINJA, SCRIPT, MARKDOWN, LONG.strip()):
        assert typed in found
    assert "bell\N{REPLACEMENT CHARACTER} null\N{REPLACEMENT CHARACTER}" in found
    assert render_pdf(minutes(hostile_meeting(), now=NOW, variant=variant)).startswith(b"%PDF-")


def test_a_line_end_stays_within_its_paragraph() -> None:
    document = Composer(minutes(recorded_meeting(), now=NOW), unit=1, point=1).compose()
    block = document.find("Called for support.").block()
    assert block.text().endswith("Called for support.\N{LINE SEPARATOR}Thanked the presenters.")


def cell(table: QTextTable, row: int) -> QTextBlock:
    return table.cellAt(row % table.rows(), 0).firstCursorPosition().block()


def edges(block: QTextBlock, found: tuple[Page, ...]) -> tuple[int, int]:
    """Give the pages on which a block begins and ends."""
    box = block.document().documentLayout().blockBoundingRect(block)
    return page_of(found, box.top() + 1), page_of(found, box.bottom() - 1)


@pytest.mark.parametrize("count", range(20, 60, 3))
def test_no_heading_and_no_piece_of_a_short_paragraph_stands_alone(count: int, lay_out: LayOut) -> None:
    document, found, _ = lay_out(long_meeting(count))
    block = document.begin()
    assert len(found) > 2
    while block.next().isValid():
        first, last = edges(block, found)
        if block.blockFormat().headingLevel():
            assert last == edges(block.next(), found)[0], block.text()
        if block.layout().lineCount() <= 5 and block.text():
            assert first == last, block.text()
        block = block.next()


@pytest.mark.parametrize("count", range(20, 60, 3))
def test_no_row_is_cut_and_a_table_that_goes_on_has_its_header_again(count: int, lay_out: LayOut) -> None:
    document, found, height = lay_out(long_meeting(count), "internal")
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert len(tables) > 3
    for table in tables:
        for row in range(table.rows()):
            blocks = [table.cellAt(row, column).firstCursorPosition().block() for column in range(table.columns())]
            assert len({page for block in blocks for page in edges(block, found)}) == 1
    starts = {page_of(found, page.top + 1) for page in found if page.header}
    spanned = {n for t in tables for n in range(edges(cell(t, 0), found)[0] + 1, edges(cell(t, -1), found)[0] + 1)}
    assert starts == spanned
    for page in found:
        header = page.header[1] - page.header[0] if page.header else 0.0
        assert page.bottom - page.top + header <= height + 1


def test_a_cell_longer_than_a_page_goes_on_line_by_line(lay_out: LayOut) -> None:
    meeting = long_meeting(3)
    item = meeting.items[C]
    long = replace(item.statements[0], points=(), tags=(), person="")
    limits = ((at(15, 0), LimitSet(capacity=LONG, seconds=60.0)),)
    departed = replace(item.departed[0], request=replace(item.departed[0].request, note=LONG))
    meeting = meeting.with_item(replace(item, statements=(long,), departed=(departed,)))
    _, found, height = lay_out(replace(meeting, limits_set=limits), "internal")
    assert len(found) > 20
    assert all(page.bottom - page.top <= height + 1 for page in found)
    assert all(0 <= after.top - before.bottom < 150 for before, after in pairwise(found))


def test_the_text_of_the_file_can_be_taken_out_in_its_order(tmp_path: Path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    (tmp_path / "a.pdf").write_bytes(render_pdf(minutes(recorded_meeting(), now=NOW)))
    taken = subprocess.run(["pdftotext", tmp_path / "a.pdf", "-"], capture_output=True, text=True, check=True).stdout
    words = ["Attendance", "Timetable as kept", "Chile (Ms Ana Rojas", "The European Union", "Made on"]
    places = [taken.index(word) for word in words]
    assert places == sorted(places)


@pytest.mark.parametrize("variant", ["circulated", "internal"])
def test_five_hundred_statements_take_less_than_three_seconds(variant: str) -> None:
    record = minutes(long_meeting(), now=NOW, variant=variant)
    began = time.process_time()
    render_pdf(record)
    assert time.process_time() - began < 3


def test_no_display_is_needed(tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    made = subprocess.run(
        [sys.executable, "-c", SCRIPT_WITHOUT_DISPLAY, str(tmp_path / "minutes.pdf")],
        env=bare,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (made.returncode, made.stderr) == (0, "")
    assert (tmp_path / "minutes.pdf").read_bytes().startswith(b"%PDF-")


GIST = "Welcomed the progress made, recalled the deadlines and asked for assistance. " * 3
DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
SCRIPT_WITHOUT_DISPLAY = """
import sys
from pathlib import Path
from facilitator.core.minutes import minutes
from facilitator.exchange.pdf import render_pdf
from tests.recorded_meeting import at, recorded_meeting
for _ in range(2):
    Path(sys.argv[1]).write_bytes(render_pdf(minutes(recorded_meeting(), now=at(14, 0, day=8))))
"""
