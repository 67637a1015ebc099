"""A choice of the start screen: a large card with icon, title, sentence and key."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from facilitator.ui.theme import FontRole, Theme

PADDING, ICON, UNDER_ICON, UNDER_TITLE = 20, 28, 14, 6
WIDTH, ANY_HEIGHT = 280, 10_000
WRAP = int(Qt.TextFlag.TextWordWrap)


class ChoiceCard(QPushButton):
    """A button as large as a card, that says in one sentence what it leads to."""

    def __init__(self, theme: Theme, icon: str, title: str, sentence: str, key: str, *, lines: int = 3) -> None:
        super().__init__()
        self._lines = lines
        self._theme = theme
        self._icon_name = icon
        self._title = title
        self._sentence = sentence
        self.key = key
        self.setProperty("rank", "card")
        self._describe()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        # Enter presses a button only in a dialog: outside, only the space bar would
        self.setAutoDefault(True)
        theme.changed.connect(self.updateGeometry)

    def say(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._title, self._sentence = title, sentence
        self._describe()
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        """Let all be heard that is seen: the title, the sentence, the key."""
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(f"{self._sentence} {self.key}")

    def sizeHint(self) -> QSize:
        """Give room for the icon, the title and some lines of the sentence; more where the words need it."""
        return QSize(WIDTH, self.heightForWidth(max(WIDTH, self.width())))

    def hasHeightForWidth(self) -> bool:
        """Say that the words need more lines where the card is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height at which nothing of title and sentence is cut."""
        room = width - 2 * PADDING
        sentence = max(self._lines * self._line("text"), self._tall("text", room, self._sentence))
        return 2 * PADDING + ICON + UNDER_ICON + self._tall("title", room, self._title) + UNDER_TITLE + sentence

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card of the style sheet, then icon, title, sentence and key."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._theme.icon(self._icon_name, "accent").paint(painter, QRect(PADDING, PADDING, ICON, ICON))
        inside = self.rect().adjusted(PADDING, PADDING + ICON + UNDER_ICON, -PADDING, -PADDING)
        self._write(painter, inside, "title", "text", self._title)
        inside.setTop(inside.top() + self._tall("title", inside.width(), self._title) + UNDER_TITLE)
        self._write(painter, inside, "text", "dim", self._sentence)
        corner = QRect(0, PADDING, self.width() - PADDING, ICON)
        painter.setFont(self._theme.font("label"))
        painter.setPen(self._theme.colour("faint"))
        painter.drawText(corner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self.key)

    def _write(self, painter: QPainter, rect: QRect, role: FontRole, token: str, text: str) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(token))
        painter.drawText(rect, WRAP, text)

    def _tall(self, role: FontRole, width: int, text: str) -> int:
        """Give the height of a text that wraps; at least one line."""
        room = QRect(0, 0, max(width, 1), ANY_HEIGHT)
        return max(self._line(role), QFontMetrics(self._theme.font(role)).boundingRect(room, WRAP, text).height())

    def _line(self, role: FontRole) -> int:
        return QFontMetrics(self._theme.font(role)).lineSpacing()
