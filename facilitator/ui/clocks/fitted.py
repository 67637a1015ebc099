"""Fitted labels: a name on one line, written smaller where it is longer, so that nothing around it moves."""

from PySide6.QtCore import QRect, QSize, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from facilitator.ui.self_painted import SelfPaintedLabel
from facilitator.ui.theme import FontRole, Theme
from facilitator.ui.wrapping import wrapped

# how much smaller one line may be before there are two of half the size, which need the same height
SMALLEST = 0.7
LEAST_PIXELS = 11


class FittedLabel(SelfPaintedLabel):
    """A label of one line's height for any name; what does not fit on two small lines is whole in the tool tip."""

    def __init__(self, theme: Theme, role: FontRole, tone: str) -> None:
        super().__init__(theme, role, tone)
        self._lines: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._small = theme.font(role)
        self._measure()

    @property
    def shown(self) -> str:
        """Give what is written, shortened where it has to be."""
        return " ".join(self._lines)

    def setText(self, text: str) -> None:
        """Write another name."""
        if text != self._said:
            self._said = text
            self.setAccessibleName(text)
            self._fit()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(self.width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """Need one line, of any width."""
        return QSize(0, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the name to the new width."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the name."""
        painter = QPainter(self)
        painter.setPen(self._theme.colour(self._tone))
        painter.setFont(self._small)
        line = QFontMetrics(self._small).lineSpacing()
        top = max(0, (self.height() - line * len(self._lines)) // 2)
        for place, words in enumerate(self._lines):
            painter.drawText(QRect(0, top + place * line, self.width(), line), int(self.alignment().value), words)
        painter.end()

    @Slot()
    def _measure(self) -> None:
        self._height = QFontMetrics(self._theme.font(self._role)).lineSpacing()
        self._fit()
        super()._measure()

    def _fit(self) -> None:
        font = self._theme.font(self._role)
        needed, width = QFontMetrics(font).horizontalAdvance(self._said), self.width()
        self._small, self._lines = font, [self._said]
        if needed > width:
            share = width / needed
            self._small = _scaled(font, max(0.5, share if share >= SMALLEST else 0.5))
            self._lines = wrapped(self._said, self._small, width, 1 if share >= SMALLEST else 2)
        self.setToolTip(self._said if needed > width else "")
        self.update()


def _scaled(font: QFont, share: float) -> QFont:
    made = QFont(font)
    made.setPixelSize(max(LEAST_PIXELS, int(font.pixelSize() * share)))
    return made
