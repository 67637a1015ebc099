"""A QR code on the screen: dark squares on white in every theme, so that a phone reads it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.core.saying import tr
from facilitator.ui.theme import INK, PAPER

Rows = tuple[tuple[bool, ...], ...]
LINES, LEAST = 10, 130


class QrView(QWidget):
    """Shows the code of an address; nothing where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Rows = ()
        self.setMinimumSize(LEAST, LEAST)
        self.setAccessibleName(tr("QR code"))

    def show_code(self, rows: Rows, address: str) -> None:
        """Show a code."""
        self.rows = rows
        self.setAccessibleDescription(address)
        self.update()

    def sizeHint(self) -> QSize:
        """Give a side that a phone reads from an arm's length."""
        side = max(LEAST, LINES * self.fontMetrics().lineSpacing())
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint whole pixels for each square, so that no edge is blurred."""
        if not self.rows:
            return
        painter = QPainter(self)
        count = len(self.rows)
        square = max(1, min(self.width(), self.height()) // count)
        left, top = (self.width() - square * count) // 2, (self.height() - square * count) // 2
        painter.fillRect(QRectF(left, top, square * count, square * count), PAPER)
        for y, row in enumerate(self.rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRectF(left + x * square, top + y * square, square, square), INK)
