"""Steady labels: for texts that change at each second, without a new layout each time."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from facilitator.ui.self_painted import SelfPaintedLabel
from facilitator.ui.theme import FontRole, Theme
from facilitator.ui.wrapping import wrapped

WRAP = int(Qt.TextFlag.TextWordWrap.value)
ANY_HEIGHT = 10_000
# in heights of a line: a column that is less wide is narrow
NARROW = 30


class SteadyLabel(SelfPaintedLabel):
    """A label that paints its text itself, and calls updateGeometry only if the text needs more room.

    With a number of `lines` the words wrap, and have room for so many at least; `most` is where they are shortened, a
    line later in a narrow column, and are whole in the tool tip. Without, they keep the width that the longest so far
    has needed, until there are none.
    """

    def __init__(self, theme: Theme, role: FontRole, tone: str, *, lines: int = 0, most: int = 0) -> None:
        super().__init__(theme, role, tone)
        self._widest = 0
        self._lines, self._most = lines, most
        self._height = 0
        # of the words that are said now, by width: layouts ask a dozen times
        self._heights: dict[int, int] = {}
        self.setWordWrap(lines > 0)
        across = QSizePolicy.Policy.Ignored if lines else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(lines > 0)
        self.setSizePolicy(policy)
        self._measure()

    def setText(self, text: str) -> None:
        """Say other words."""
        if text == self._said:
            return
        self._said = text
        self._heights.clear()
        self.setAccessibleName(text)
        self.update()
        height, width = self.heightForWidth(self.width()), self._metrics.horizontalAdvance(text)
        # nothing is left of an earlier figure once there is none
        if height != self._height or (not self._lines and (width > self._widest or not text)):
            self._height, self._widest = height, max(self._widest, width) if text else 0
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Know what the words need at another width, and ask for it where the layout remembers earlier words."""
        super().resizeEvent(event)
        self._height = self.heightForWidth(self.width())
        if self._height > self.height():
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say whether the height depends on the width."""
        return self._lines > 0

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines at a width, -1 where nothing wraps."""
        if not self._lines:
            return -1
        if width not in self._heights:
            self._heights[width] = self._height_at(width)
        return self._heights[width]

    def _height_at(self, width: int) -> int:
        least = self._height_of(self._lines)
        if self._metrics.horizontalAdvance(self._said) <= width and "\n" not in self._said:
            return least
        room = QRect(0, 0, max(width, 1), ANY_HEIGHT)
        needed = max(least, self._metrics.boundingRect(room, WRAP, self._said).height())
        return min(needed, self._height_of(self._lines_at(width))) if self._most else needed

    def sizeHint(self) -> QSize:
        """Give the room of the words on one line; their lines where they wrap."""
        if self._lines:
            return QSize(self.width(), self.heightForWidth(self.width()))
        return QSize(self._widest, self._metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Never cut a figure; words that wrap may be as narrow as they have to."""
        return QSize(0, self._metrics.height()) if self._lines else self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        painter.setPen(self._theme.colour(self._tone))
        flags = int(self.alignment().value) | (WRAP if self._lines else 0)
        painter.drawText(self.rect(), flags, self._shown())
        painter.end()

    def _lines_at(self, width: int) -> int:
        return self._most + (width < NARROW * self._metrics.height())

    def _height_of(self, lines: int) -> int:
        """Give the height of so many lines as Qt lays them out, each of whole pixels: its spacing may be less."""
        if lines not in self._high:
            room = QRect(0, 0, ANY_HEIGHT, ANY_HEIGHT)
            self._high[lines] = self._metrics.boundingRect(room, 0, "\n".join(["x"] * lines)).height()
        return self._high[lines]

    def _shown(self) -> str:
        """Give the words as they are painted; where they are shortened, the tool tip has them all."""
        most = self._lines_at(self.width()) if self._most else 0
        room = QRect(0, 0, max(self.width(), 1), ANY_HEIGHT)
        if not most or self._metrics.boundingRect(room, WRAP, self._said).height() <= self._height_of(most):
            self.setToolTip("")
            return self._said
        self.setToolTip(self._said)
        return "\n".join(wrapped(self._said, self.font(), self.width(), most))

    @Slot()
    def _measure(self) -> None:
        self._metrics = QFontMetrics(self._theme.font(self._role))
        self._high: dict[int, int] = {}
        self._heights.clear()
        self._widest = self._metrics.horizontalAdvance(self._said)
        self._height = self.heightForWidth(self.width())
        super()._measure()
