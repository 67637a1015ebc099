"""A line to type in that completes what is typed in grey, and shows its key at the right."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator.ui.theme import Spacing, Theme


class GhostLine(QLineEdit):
    """A line edit; `chosen` carries one step up or down among the candidates, `cleared` tells of Esc.

    `answered` carries the figure that was pressed, if it is one of `answers`; any other key is typing.
    """

    chosen = Signal(int)
    cleared = Signal()
    answered = Signal(str)

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self._ghost = ""
        self.answers: frozenset[str] = frozenset()
        # left-to-right in every language: codes and names are Latin, and the completion is painted right of the cursor
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._make_room()
        theme.changed.connect(self._make_room)

    @property
    def ghost(self) -> str:
        """Give what is shown in grey behind what is typed."""
        return self._ghost

    def set_ghost(self, text: str) -> None:
        """Show a text in grey behind what is typed; it is never part of it."""
        if text != self._ghost:
            self._ghost = text
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the arrows, Esc and what answers a question; everything else is typing."""
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down if not event.modifiers():
                self.chosen.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Escape:
                self.cleared.emit()
            case _ if event.text() in self.answers:
                self.answered.emit(event.text())
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, then the completion and the key."""
        super().paintEvent(event)
        completed = self._ghost and self.cursorPosition() == len(self.text())
        if not completed and event.rect().right() < self.width() - self.textMargins().right() - Spacing.medium:
            # only the cursor blinks
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setPen(self._theme.colour("faint"))
        self._paint_key(painter)
        if completed:
            self._paint_ghost(painter)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    def _make_room(self) -> None:
        width = QFontMetrics(self._theme.font("label")).horizontalAdvance(self._key)
        self.setTextMargins(0, 0, width + Spacing.medium, 0)

    def _paint_key(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font("label"))
        spot = self.rect().adjusted(0, 0, -Spacing.medium, 0)
        painter.drawText(spot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._key)

    def _paint_ghost(self, painter: QPainter) -> None:
        painter.setFont(self.font())
        metrics = QFontMetrics(self.font())
        cursor = self.cursorRect()
        left = cursor.center().x() + 1
        right = self.width() - Spacing.medium - self.textMargins().right()
        spot = QRect(left, 0, max(0, right - left), self.height())
        words = metrics.elidedText(self._ghost, Qt.TextElideMode.ElideRight, spot.width())
        painter.drawText(spot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
