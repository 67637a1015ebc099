"""The card: the keys and rules of the desk on one page of paper, dark on white whatever the theme."""

from PySide6.QtCore import QRectF, QSizeF, QUrl
from PySide6.QtGui import QPagedPaintDevice, QPainter, QTextDocument

from facilitator import resources
from facilitator.ui.manual.setting import set_page
from facilitator.ui.theme import Theme

AIR, SMALLER, SCREEN_DOTS = 3, 0.86, 96


def draw_card(device: QPagedPaintDevice, theme: Theme) -> int:
    """Print the card, and give the number of pages it would need; it is made for one."""
    markdown = resources.text("manual", "card.md")
    scale = device.logicalDpiX() / SCREEN_DOTS * SMALLER / theme.zoom
    page = QSizeF(device.width() / scale, device.height() / scale)
    document = QTextDocument()
    document.setDocumentMargin(0)
    set_page(document, markdown, QUrl(), theme.on_paper, int(page.width()), air=AIR)
    document.setTextWidth(page.width())
    painter = QPainter(device)
    painter.scale(scale, scale)
    document.drawContents(painter, QRectF(0, 0, page.width(), page.height()))
    painter.end()
    return int(document.size().height() // page.height()) + 1
