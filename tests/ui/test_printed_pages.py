"""Pages for a printer: a picture from edge to edge on each, of the whole record or of the pages that were asked for."""

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from facilitator.exchange.forms import RecordChoice
from facilitator.print_job import prepare_record
from facilitator.ui.printed_pages import FINEST, dots_of, draw_pictures
from facilitator.ui.session import Session

Printer = Callable[[Path], QPrinter]


@pytest.fixture
def printer(qapp: object) -> Printer:
    """A printer that writes what it is given to a file, with margins as the desk sets them."""

    def to(path: Path) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(path))
        made.setResolution(150)
        margins = QMarginsF(25, 12, 25, 12)
        page, unit = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Unit.Millimeter
        made.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, margins, unit))
        return made

    return to


def picture(path: Path, colour: str) -> bytes:
    image = QImage(210, 297, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    image.save(str(path / f"{colour}.png"))
    return (path / f"{colour}.png").read_bytes()


def pages_of(path: Path) -> int:
    with pikepdf.open(path) as document:
        return len(document.pages)


def test_each_picture_fills_a_page(printer: Printer, tmp_path: Path) -> None:
    draw_pictures(printer(tmp_path / "a.pdf"), [picture(tmp_path, colour) for colour in ("red", "blue")])
    assert pages_of(tmp_path / "a.pdf") == 2


def test_only_the_pages_that_were_asked_for_are_drawn(printer: Printer, tmp_path: Path) -> None:
    device = printer(tmp_path / "a.pdf")
    device.setFromTo(2, 3)
    seen: list[str] = []

    def pictures() -> object:
        for colour in ("red", "blue", "green", "black"):
            seen.append(colour)
            yield picture(tmp_path, colour)

    draw_pictures(device, pictures())  # type: ignore[arg-type]
    assert pages_of(tmp_path / "a.pdf") == 2
    assert "black" not in seen


def test_no_picture_is_finer_than_paper_shows(printer: Printer, tmp_path: Path) -> None:
    device = printer(tmp_path / "a.pdf")
    assert dots_of(device) == 150
    device.setResolution(2400)
    assert dots_of(device) == FINEST


def test_the_record_is_drawn_on_the_printer_that_was_chosen(session: Session, printer: Printer, tmp_path: Path) -> None:
    job = prepare_record(session, Path("Minutes"), RecordChoice(), on=printer(tmp_path / "a.pdf"))
    job.finish(job.render())
    assert pages_of(tmp_path / "a.pdf") >= 1
    assert not Path("Minutes").exists()
