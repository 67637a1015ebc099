"""The minutes as PDF: all of the text in its order, fonts inside, headings never alone at the end of a page."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QTextDocument

from facilitator.core.meeting import Meeting
from facilitator.core.minutes import minutes
from facilitator.exchange import pdf
from facilitator.exchange.composing import Composer
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


LayOut = Callable[[Meeting], tuple[QTextDocument, QSizeF]]


@pytest.fixture
def lay_out() -> LayOut:
    """Divide the minutes of a meeting into pages; what they are laid out for lives as long as the test."""
    alive: list[object] = []

    def divide(meeting: Meeting) -> tuple[QTextDocument, QSizeF]:
        record = minutes(meeting, now=NOW)
        pdf._prepare()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = pdf._writer(buffer, record)
        document = Composer(record, unit=96 / 72, point=pdf._POINT).compose()
        size = QSizeF(writer.width(), writer.height() - 2 * pdf._EDGE)
        pdf._lay_out(document, writer, size)
        alive.extend((document, writer, buffer))
        return document, size

    return divide


def test_the_file_is_a_pdf_with_its_fonts_inside_and_a_title() -> None:
    content = render_pdf(minutes(recorded_meeting(), now=NOW))
    assert content.startswith(b"%PDF-")
    assert content.count(b"/FontFile2") == 2
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


@pytest.mark.parametrize("count", range(20, 60, 3))
def test_no_heading_and_no_piece_of_a_short_paragraph_stands_alone(count: int, lay_out: LayOut) -> None:
    document, size = lay_out(long_meeting(count))
    block = document.begin()
    pages = set()
    while block.next().isValid():
        first, last = (pdf._page(block, line, size) for line in (0, block.layout().lineCount() - 1))
        pages |= {first, last}
        if block.blockFormat().headingLevel():
            assert last == pdf._page(block.next(), 0, size), block.text()
        if block.layout().lineCount() <= 5 and block.text():
            assert first == last, block.text()
        block = block.next()
    assert len(pages) > 2


def test_five_hundred_statements_take_less_than_three_seconds() -> None:
    record = minutes(long_meeting(), now=NOW)
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
