"""The minutes as PDF, with page numbers and embedded fonts, made with or without a display."""

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from facilitator import resources
from facilitator.core.minuting.document import Minutes
from facilitator.exchange.composing import DIM, Composer, face
from facilitator.exchange.legible import legible
from facilitator.exchange.paging import Page, pages

_RESOLUTION = 600
_POINT = _RESOLUTION / 72
_MARGINS = QMarginsF(25, 12, 25, 12)
_EDGE = 32 * _POINT


def render_pdf(minutes: Minutes) -> bytes:
    """Print the minutes on A4."""
    load_fonts()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, minutes)
    unit = QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72
    document = Composer(minutes, unit=unit, point=_POINT).compose()
    area = QRectF(0, 0, writer.width(), writer.height())
    found = _lay_out(document, writer, QSizeF(area.width(), area.height() - 2 * _EDGE))
    _paint(document, writer, area, minutes, found)
    buffer.close()
    return bytes(content.data())


@cache
def load_fonts() -> QCoreApplication:
    """Make sure that fonts work: they need a QGuiApplication, the desk's or one without a display, which is kept."""
    application = QGuiApplication.instance() or QGuiApplication(["facilitator", "-platform", "offscreen"])
    for font in sorted(resources.path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    return application


def _writer(buffer: QBuffer, minutes: Minutes) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, _MARGINS, QPageLayout.Unit.Millimeter
        )
    )
    writer.setTitle(legible(f"{minutes.title} – {minutes.subtitle}"))
    writer.setAuthor(legible(minutes.author))
    writer.setCreator("Facilitator")
    return writer


def _lay_out(document: QTextDocument, writer: QPdfWriter, size: QSizeF) -> tuple[Page, ...]:
    """Lay the document out as one long strip, and divide that into pages."""
    document.documentLayout().setPaintDevice(writer)
    document.setTextWidth(size.width())
    return pages(document, size.height())


def _paint(
    document: QTextDocument, writer: QPdfWriter, area: QRectF, minutes: Minutes, found: tuple[Page, ...]
) -> None:
    painter = QPainter(writer)
    for number, page in enumerate(found, start=1):
        if number > 1:
            writer.newPage()
        _paint_edges(painter, area, minutes, number, len(found))
        below = _EDGE
        if page.header is not None:
            _paint_slice(painter, document, area.width(), page.header, at=below)
            below += page.header[1] - page.header[0]
        _paint_slice(painter, document, area.width(), (page.top, page.bottom), at=below)
    painter.end()


def _paint_slice(
    painter: QPainter, document: QTextDocument, width: float, between: tuple[float, float], *, at: float
) -> None:
    top, bottom = between
    part = QRectF(0, top, width, bottom - top)
    painter.save()
    painter.translate(0, at - top)
    painter.setClipRect(part)
    document.drawContents(painter, part)
    painter.restore()


def _paint_edges(painter: QPainter, area: QRectF, minutes: Minutes, page: int, pages: int) -> None:
    """Write running title, notice and page number; the first page has its own title."""
    painter.setFont(face(8))
    painter.setPen(DIM)
    above, below = QRectF(area), QRectF(area)
    above.setHeight(_EDGE)
    below.setTop(area.bottom() - _EDGE)
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if page > 1:
        painter.drawText(above, left, legible(minutes.running_title))
        painter.drawText(above, right, legible(minutes.subtitle))
    painter.drawText(below, left | Qt.AlignmentFlag.AlignBottom, legible(minutes.notice))
    painter.drawText(below, right | Qt.AlignmentFlag.AlignBottom, f"{minutes.page} {page} {minutes.page_of} {pages}")
