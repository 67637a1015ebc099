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
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from facilitator import resources
from facilitator.core.minuting.document import Minutes
from facilitator.exchange.composing import DIM, Composer, face
from facilitator.exchange.legible import legible

_RESOLUTION = 600
_POINT = _RESOLUTION / 72
_MARGINS = QMarginsF(25, 12, 25, 12)
_SHORT = 5
_EDGE = 32 * _POINT


def render_pdf(minutes: Minutes) -> bytes:
    """Print the minutes on A4."""
    _prepare()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, minutes)
    unit = QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72
    document = Composer(minutes, unit=unit, point=_POINT).compose()
    area = QRectF(0, 0, writer.width(), writer.height())
    _lay_out(document, writer, QSizeF(area.width(), area.height() - 2 * _EDGE))
    _paint(document, writer, area, minutes)
    buffer.close()
    return bytes(content.data())


@cache
def _prepare() -> QCoreApplication:
    """Make ready what fonts need: the application of the desk, or one without a display that lives on from here."""
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


def _lay_out(document: QTextDocument, writer: QPdfWriter, size: QSizeF) -> None:
    """Divide the document into pages: a heading goes to the page of what follows it, a short paragraph stays whole."""
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(size)
    block, headings = document.begin(), QTextBlock()
    while block.isValid():
        first = headings if headings.isValid() else block
        begins, ends = _page(block, 0, size), _page(block, block.layout().lineCount() - 1, size)
        torn = begins != ends and block.layout().lineCount() <= _SHORT and QTextCursor(block).currentTable() is None
        if torn or begins != _page(first, 0, size):
            _begin_page(first)
        heading = block.blockFormat().headingLevel() > 0
        headings = first if heading else QTextBlock()
        block = block.next()


def _page(block: QTextBlock, line: int, size: QSizeF) -> int:
    """Give the page on which a line of a block stands."""
    lines = block.layout()
    middle = lines.lineAt(line).rect().center().y() if lines.lineCount() else 0.0
    top = block.document().documentLayout().blockBoundingRect(block).top()
    return int((top + middle) // size.height())


def _begin_page(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    form = block.blockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.setBlockFormat(form)
    # Left to itself, Qt lays out no more than this block, and paints the rest where it stood before.
    document = block.document()
    document.markContentsDirty(block.position(), document.characterCount() - block.position())
    document.documentLayout().documentSize()


def _paint(document: QTextDocument, writer: QPdfWriter, area: QRectF, minutes: Minutes) -> None:
    height = document.pageSize().height()
    painter = QPainter(writer)
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        _paint_edges(painter, area, minutes, page + 1, document.pageCount())
        painter.save()
        painter.translate(0, _EDGE - page * height)
        document.drawContents(painter, QRectF(0, page * height, area.width(), height))
        painter.restore()
    painter.end()


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
