"""A button that shows the key beside its words."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from facilitator.ui.theme import FontRole, Theme

PADDING, GAP, HEIGHT = 18, 9, 38
LEAST_PADDING, LEAST_WIDTH = 10, 210


class KeyButton(QPushButton):
    """A push button with its words in the middle and its key, smaller, beside them."""

    def __init__(self, theme: Theme, *, key: str = "", primary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self._primary = primary
        self._deaf = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if primary:
            self.setProperty("rank", "primary")
        theme.changed.connect(self.updateGeometry)

    def set_deaf(self, deaf: bool) -> None:
        """Show that a press would be ignored for a moment."""
        if deaf != self._deaf:
            self._deaf = deaf
            self.setProperty("deaf", deaf)
            self.style().unpolish(self)
            self.style().polish(self)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give room for the words, the key and the air around them."""
        width = self._width(self._role, self.text()) + 2 * PADDING
        if self._key:
            width += GAP + self._width("label", self._key)
        return QSize(width, round(HEIGHT * self._theme.zoom))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leave short words whole; very long names are shortened before they push the columns about."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), round(LEAST_WIDTH * self._theme.zoom)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the button of the style sheet, then the words and the key."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._draw_words(painter)

    @property
    def _role(self) -> FontRole:
        return "strong" if self._primary else "text"

    def _draw_words(self, painter: QPainter) -> None:
        key = GAP + self._width("label", self._key) if self._key else 0
        metrics = QFontMetrics(self._theme.font(self._role))
        room = self.width() - key - 2 * LEAST_PADDING
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        words = metrics.horizontalAdvance(text)
        left = (self.width() - words - key) // 2
        painter.setPen(self._theme.colour(self._tone))
        painter.setFont(self._theme.font(self._role))
        painter.drawText(QRect(left, 0, words + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        if self._key:
            painter.setPen(self._theme.colour(self._key_tone))
            painter.setFont(self._theme.font("label"))
            space = QRect(left + words + GAP, 0, key, self.height())
            painter.drawText(space, Qt.AlignmentFlag.AlignVCenter, self._key)

    @property
    def _tone(self) -> str:
        if not self.isEnabled():
            return "faint"
        if self._deaf:
            return "dim"
        return "on" if self._primary else "text"

    @property
    def _key_tone(self) -> str:
        return "on" if self._tone == "on" else "faint"

    def _width(self, role: FontRole, text: str) -> int:
        return QFontMetrics(self._theme.font(role)).horizontalAdvance(text)
