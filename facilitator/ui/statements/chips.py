"""Chips: the key points, tags and received texts of a statement, side by side and wrapped."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.core.statements import Aspect, KeyPoint, Statement
from facilitator.ui.theme import Spacing, Theme

# an advance is rounded to whole pixels; a word that fits would be cut without them
SLACK = 2
ASPECTS = {aspect: aspect.value for aspect in Aspect} | {Aspect.ASSISTANCE: "assistance needed"}


def chips_of(statement: Statement | None) -> tuple[str, ...]:
    """Give the words on the chips of a statement."""
    if statement is None:
        return ()
    received = ("text received",) if statement.documents else ()
    return (*dict.fromkeys(point_words(p) for p in statement.points), *statement.tags, *received)


def point_words(point: KeyPoint) -> str:
    """Give a key point by its action and aspect, as `LAP 19 · challenge`, or its text where it has none."""
    action = f"LAP {point.lap}" if point.lap is not None else ""
    aspect = ASPECTS[point.aspect] if point.aspect is not None else ""
    return " · ".join(part for part in (action, aspect) if part) or point.text


class Chips(QWidget):
    """Paints words as chips, in as many lines as they need."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()
        theme.changed.connect(self.updateGeometry)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show other words; nothing is shown where there are none."""
        if words == self._words:
            return
        self._words = words
        self.setVisible(bool(words))
        self.setAccessibleName(f"Key points and tags: {', '.join(words)}" if words else "")
        self.setToolTip("\n".join(words))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Give the height of all lines of chips at a width."""
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the height at the present width."""
        return QSize(0, self.heightForWidth(max(self.width(), 1)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the chips."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font("label")
        painter.setFont(font)
        for word, place in zip(self._words, self._places(self.width()), strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("raised"))
            painter.drawRoundedRect(place, Spacing.radius / 2, Spacing.radius / 2)
            painter.setPen(self._theme.colour("dim"))
            inner = place.adjusted(Spacing.small, 0, -Spacing.small, 0)
            cut = QFontMetrics(font).elidedText(word, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, cut)
        painter.end()

    def _places(self, width: int) -> list[QRect]:
        metrics = QFontMetrics(self._theme.font("label"))
        height = metrics.height() + Spacing.tight
        places: list[QRect] = []
        left = top = 0
        for word in self._words:
            wide = min(metrics.horizontalAdvance(word) + 2 * Spacing.small + SLACK, width)
            if left and left + wide > width:
                left, top = 0, top + height + Spacing.tight
            places.append(QRect(left, top, wide, height))
            left += wide + Spacing.tight + 2
        return places
