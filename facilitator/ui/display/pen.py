"""The pen: writes texts into rectangles, as large as they fit, and notes what it wrote and where."""

from functools import lru_cache
from math import floor

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from facilitator.core.values import dataclass
from facilitator.ui.theme import Theme

SMALLEST = 6
LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
TOP, MIDDLE, BOTTOM = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignBottom
NORMAL, MEDIUM, STRONG = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """How a text is written: at most so many pixels high, on so many lines, its colour, its place in its rectangle."""

    size: float
    ink: str = "text"
    weight: QFont.Weight = NORMAL
    lines: int = 1
    where: Qt.AlignmentFlag = LEFT | MIDDLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A text that was written: the room it had, the room it took, and its size in pixels."""

    text: str
    given: QRectF
    taken: QRectF
    pixels: int


class Pen:
    """Writes on a painter in the colours of the room display; nothing is ever cut or shortened."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.painter = painter
        self._theme = theme
        self.written: list[Written] = []

    def colour(self, token: str) -> QColor:
        """Give the colour of a token on the display."""
        return self._theme.display_colour(token)

    def measure(self, text: str, given: QRectF, hand: Hand) -> QRectF:
        """Give the room that a text takes inside its rectangle."""
        font = font_for(text, given, hand)
        return QFontMetricsF(font).boundingRect(given, _flags(hand), text)

    def write(self, text: str, given: QRectF, hand: Hand) -> QRectF:
        """Write a text as large as it fits, and give the room it took."""
        if not text:
            return QRectF(given.topLeft(), given.topLeft())
        font = font_for(text, given, hand)
        taken = QFontMetricsF(font).boundingRect(given, _flags(hand), text)
        self.painter.setFont(font)
        self.painter.setPen(self.colour(hand.ink))
        # painted a little wider than measured: rounding must not wrap a line that fits
        self.painter.drawText(given.adjusted(-1, -1, 1, 1), _flags(hand), text)
        self.written.append(Written(text=text, given=given, taken=taken, pixels=font.pixelSize()))
        return taken

    def fill(self, area: QRectF, token: str, radius: float = 0.0) -> None:
        """Fill an area with the colour of a token."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour(token))
        self.painter.drawRoundedRect(area, radius, radius)


def font_for(text: str, given: QRectF, hand: Hand) -> QFont:
    """Give the largest font in which a text fits its rectangle on the lines it may have."""
    pixels = _largest(
        text, floor(given.width()), floor(given.height()), floor(hand.size), hand.weight.value, hand.lines
    )
    return _font(pixels, hand.weight)


def _font(pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont("Inter")
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@lru_cache(maxsize=2048)
def _largest(text: str, width: int, height: int, largest: int, weight: int, lines: int) -> int:  # noqa: PLR0917 - the key of a cache
    low, high = SMALLEST, max(SMALLEST, largest)
    while low < high:
        middle = (low + high + 1) // 2
        if _fits(text, width, height, _font(middle, QFont.Weight(weight)), lines):
            low = middle
        else:
            high = middle - 1
    return low


def _fits(text: str, width: int, height: int, font: QFont, lines: int) -> bool:
    metrics = QFontMetricsF(font)
    if lines == 1:
        return metrics.horizontalAdvance(text) <= width and metrics.height() <= height
    wrapped = metrics.boundingRect(QRectF(0, 0, width, 100_000), Qt.TextFlag.TextWordWrap, text)
    allowed = min(height, lines * metrics.lineSpacing() + 1)
    return wrapped.width() <= width and wrapped.height() <= allowed


def _flags(hand: Hand) -> int:
    wrap = Qt.TextFlag.TextWordWrap if hand.lines > 1 else Qt.TextFlag.TextSingleLine
    return int(hand.where) | int(wrap)
