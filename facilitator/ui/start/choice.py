"""A choice of the start screen: a large card with icon, title, sentence and key."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from facilitator.ui.theme import FontRole, Theme

PADDING, ICON = 20, 28
WRAP = int(Qt.TextFlag.TextWordWrap)


class ChoiceCard(QPushButton):
    """A button as large as a card, that says in one sentence what it leads to."""

    def __init__(self, theme: Theme, icon: str, title: str, sentence: str, key: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon
        self._title = title
        self._sentence = sentence
        self.key = key
        self.setProperty("rank", "card")
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # outside a dialog only the space bar would press it
        self.setAutoDefault(True)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give room for the icon, the title and three lines of the sentence."""
        words = self._line("title") + 3 * self._line("text")
        return QSize(280, 2 * PADDING + ICON + 14 + 6 + words)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the card of the style sheet, then icon, title, sentence and key."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._theme.icon(self._icon_name, "accent").paint(painter, QRect(PADDING, PADDING, ICON, ICON))
        inside = self.rect().adjusted(PADDING, PADDING + ICON + 14, -PADDING, -PADDING)
        self._write(painter, inside, "title", "text", self._title)
        inside.setTop(inside.top() + self._line("title") + 6)
        self._write(painter, inside, "text", "dim", self._sentence)
        corner = QRect(0, PADDING, self.width() - PADDING, ICON)
        painter.setFont(self._theme.font("label"))
        painter.setPen(self._theme.colour("faint"))
        painter.drawText(corner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self.key)

    def _write(self, painter: QPainter, rect: QRect, role: FontRole, token: str, text: str) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(token))
        painter.drawText(rect, WRAP, text)

    def _line(self, role: FontRole) -> int:
        return QFontMetrics(self._theme.font(role)).lineSpacing()
