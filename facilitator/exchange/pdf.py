"""The minutes as PDF, with page numbers and embedded fonts, made with or without a display."""

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QPagedPaintDevice,
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
_MARGINS = QMarginsF(25, 12, 25, 12)
# points
_EDGE = 32


def render_pdf(minutes: Minutes) -> bytes:
    """Print the minutes on A4."""
    load_fonts()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    draw_pages(minutes, _writer(buffer, minutes))
    buffer.close()
    return bytes(content.data())


def draw_pages(minutes: Minutes, device: QPagedPaintDevice) -> None:
    """Draw the minutes on the pages of a device, such as a printer, inside the margins that it has."""
    unit = QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72
    point = device.logicalDpiY() / 72
    document = Composer(minutes, unit=unit, point=point).compose()
    area, edge = QRectF(0, 0, device.width(), device.height()), _EDGE * point
    found = _lay_out(document, device, QSizeF(area.width(), area.height() - 2 * edge))
    _Painting(device, document, area, edge, minutes).paint(found)


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


def _lay_out(document: QTextDocument, device: QPagedPaintDevice, size: QSizeF) -> tuple[Page, ...]:
    """Lay the document out as one long strip, and divide that into pages."""
    document.documentLayout().setPaintDevice(device)
    document.setTextWidth(size.width())
    return pages(document, size.height())


class _Painting:
    """The drawing of one document, page by page; an `edge` is the room for running title and page number."""

    def __init__(
        self, device: QPagedPaintDevice, document: QTextDocument, area: QRectF, edge: float, minutes: Minutes
    ) -> None:
        self._device = device
        self._document = document
        self._area = area
        self._edge = edge
        self._minutes = minutes

    def paint(self, found: tuple[Page, ...]) -> None:
        """Draw every page."""
        painter = QPainter(self._device)
        for number, page in enumerate(found, start=1):
            if number > 1:
                self._device.newPage()
            self._paint_edges(painter, number, len(found))
            below = self._edge
            if page.header is not None:
                self._paint_slice(painter, page.header, at=below)
                below += page.header[1] - page.header[0]
            self._paint_slice(painter, (page.top, page.bottom), at=below)
        painter.end()

    def _paint_slice(self, painter: QPainter, between: tuple[float, float], *, at: float) -> None:
        top, bottom = between
        part = QRectF(0, top, self._area.width(), bottom - top)
        painter.save()
        painter.translate(0, at - top)
        painter.setClipRect(part)
        self._document.drawContents(painter, part)
        painter.restore()

    def _paint_edges(self, painter: QPainter, page: int, pages: int) -> None:
        """Write running title, notice and page number; the first page has its own title."""
        minutes = self._minutes
        painter.setFont(face(8))
        painter.setPen(DIM)
        above, below = QRectF(self._area), QRectF(self._area)
        above.setHeight(self._edge)
        below.setTop(self._area.bottom() - self._edge)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if page > 1:
            painter.drawText(above, left, legible(minutes.running_title))
            painter.drawText(above, right, legible(minutes.subtitle))
        painter.drawText(below, left | Qt.AlignmentFlag.AlignBottom, legible(minutes.notice))
        painter.drawText(
            below, right | Qt.AlignmentFlag.AlignBottom, f"{minutes.page} {page} {minutes.page_of} {pages}"
        )
