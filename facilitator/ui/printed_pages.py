"""Printed pages: pictures of whole pages, drawn one after another on a printer."""

from collections.abc import Iterable
from itertools import islice

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

FINEST = 600
"""Dots an inch: finer pictures of letters look no better on paper, and a page of 1,200 takes half a gigabyte."""


def dots_of(printer: QPrinter) -> float:
    """Give the dots an inch in which pages are set for a printer."""
    return min(printer.resolution(), FINEST)


def draw_pictures(printer: QPrinter, pictures: Iterable[bytes]) -> None:
    """Draw each picture on a page of its own, from edge to edge; of a range of pages, those only."""
    printer.setFullPage(True)
    area = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    first, last = max(printer.fromPage(), 1), printer.toPage() or None
    painter = QPainter(printer)
    for place, picture in enumerate(islice(pictures, first - 1, last)):
        if place:
            printer.newPage()
        painter.drawImage(area, QImage.fromData(picture))
    painter.end()
