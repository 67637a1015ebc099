"""Chips: the key points, topics and tags of a statement, side by side and wrapped, each with a cross to take it off."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from facilitator.core.marks import Mark
from facilitator.core.saying import tr
from facilitator.ui.painting import fill_rounded
from facilitator.ui.statements.tips import plain_tip
from facilitator.ui.theme import Spacing, Theme

# horizontalAdvance is rounded to whole pixels: without this margin a word that fits would be elided
SLACK = 2
CROSS = "×"


class Chips(QWidget):
    """Paints marks as chips, in as many lines as they need; `removed` carries the mark whose cross was clicked."""

    removed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: tuple[Mark, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.hide()
        theme.changed.connect(self.updateGeometry)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Give the marks that are shown."""
        return self._marks

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show other marks; nothing is shown where there are none."""
        if marks == self._marks:
            return
        self._marks = marks
        self.setVisible(bool(marks))
        words = ", ".join(mark.words for mark in marks)
        self.setAccessibleName(tr("Key points and tags: {words}", words=words) if marks else "")
        self.updateGeometry()
        self.update()

    def remove_last(self) -> None:
        """Ask for the last mark to be taken off."""
        if self._marks:
            self.removed.emit(self._marks[-1])

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines of chips at a width."""
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    def sizeHint(self) -> QSize:
        """Ask for the height at the present width."""
        return QSize(0, self.heightForWidth(max(self.width(), 1)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a cross can be clicked, and say in full what a chip means to whoever rests on it."""
        mark = self._at(event.position().toPoint())
        self.setToolTip(plain_tip(mark.meaning) if mark is not None else "")
        if mark is None:
            QToolTip.hideText()
        on_cross = self._crossed(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_cross else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for a mark to be taken off where its cross is clicked."""
        mark = self._crossed(event.position().toPoint())
        if mark is not None and event.button() is Qt.MouseButton.LeftButton:
            self.removed.emit(mark)
        super().mouseReleaseEvent(event)

    def cross_of(self, mark: Mark) -> QRect:
        """Give where the cross of a chip is."""
        place = self._places(self.width())[self._marks.index(mark)]
        side = self._cross_width() + Spacing.small
        cross = QRect(place.right() - side, place.top(), side + 1, place.height())
        return QStyle.visualRect(self.layoutDirection(), place, cross)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chips."""
        painter = QPainter(self)
        font = self._theme.font("label")
        painter.setFont(font)
        metrics, end = QFontMetrics(font), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for mark, place in zip(self._marks, self._places(self.width()), strict=True):
            fill_rounded(painter, place, self._theme.colour("raised"), Spacing.radius / 2)
            inner = place.adjusted(Spacing.small, 0, -Spacing.small, 0)
            painter.setPen(self._theme.colour("faint"))
            painter.drawText(inner, end, CROSS)
            words = inner.adjusted(0, 0, -self._cross_width() - Spacing.tight, 0)
            words = QStyle.visualRect(self.layoutDirection(), inner, words)
            painter.setPen(self._theme.colour("dim"))
            cut = metrics.elidedText(_in_a_line(mark.words), Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
        painter.end()

    def _at(self, spot: QPoint) -> Mark | None:
        places = zip(self._marks, self._places(self.width()), strict=True)
        return next((mark for mark, place in places if place.contains(spot)), None)

    def _crossed(self, spot: QPoint) -> Mark | None:
        mark = self._at(spot)
        return mark if mark is not None and self.cross_of(mark).contains(spot) else None

    def _cross_width(self) -> int:
        return QFontMetrics(self._theme.font("label")).horizontalAdvance(CROSS)

    def _places(self, width: int) -> list[QRect]:
        metrics = QFontMetrics(self._theme.font("label"))
        height = metrics.height() + Spacing.tight
        beside = 2 * Spacing.small + SLACK + self._cross_width() + Spacing.tight
        places: list[QRect] = []
        left = top = 0
        for mark in self._marks:
            wide = min(metrics.horizontalAdvance(_in_a_line(mark.words)) + beside, width)
            if left and left + wide > width:
                left, top = 0, top + height + Spacing.tight
            place = QRect(left, top, wide, height)
            places.append(QStyle.visualRect(self.layoutDirection(), QRect(0, top, width, height), place))
            left += wide + Spacing.tight + 2
        return places


def _in_a_line(words: str) -> str:
    return " ".join(words[:200].split())
