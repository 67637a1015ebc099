"""A hint card: a title and a sentence beside what they are about, with an arrow that points at it."""

from enum import Enum

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QVBoxLayout, QWidget

from facilitator.core.saying import tr
from facilitator.ui.keyboard import leave_keyboard
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, Laid, in_column, in_row, wide
from facilitator.ui.screen_reader import say
from facilitator.ui.theme import Spacing, Theme

WIDTH = 364
ARROW = 10
EDGE = 8


class CardSide(Enum):
    """On which side of its target a card stands, as the step to take from there."""

    ABOVE = (0, -1)
    BELOW = (0, 1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)


class HintCard(QFrame):
    """One hint at a time. It takes no key by itself: the desk goes on beneath it, and Tab comes to it last.

    `next_wanted` and `close_wanted` tell what was pressed.
    """

    next_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = parent
        self._tip = QPointF()
        self._title = plain_label("title", wraps=True)
        self._words = plain_label("text", "dim", wraps=True)
        self._count = plain_label("label", "faint")
        self._never = QCheckBox(tr("Do not show again"))
        self._next = QPushButton(tr("Next hint"))
        self._close = QPushButton(tr("Close"))
        self._inside = self._build()
        leave_keyboard(self)

        self._next.clicked.connect(self.next_wanted)
        self._close.clicked.connect(self.close_wanted)

    @property
    def never_again(self) -> bool:
        """Say whether the hints are not to be shown again."""
        return self._never.isChecked()

    @property
    def title(self) -> str:
        """Give the title that is shown."""
        return self._title.text()

    def show_hint(self, title: str, words: str, number: int, count: int) -> None:
        """Show one hint of several; the last has nothing after it."""
        self._title.setText(title)
        self._words.setText(words)
        self._count.setText(tr("{number} of {count}", number=number, count=count))
        self._next.setVisible(number < count)
        self._close.setText(tr("Close") if number < count else tr("Done"))
        self.setAccessibleName(tr("Hint {number} of {count}: {title}", number=number, count=count, title=title))
        self.show()
        self.raise_()
        say(self, f"{title}. {words}")

    def point_at(self, target: QRect, side: CardSide) -> None:
        """Stand on a side of the target, or on another where there is no room, with the arrow towards it."""
        desk = self._desk.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        needed = max(self._theme.pixels(WIDTH), self._inside.minimumSize().width())
        self.setFixedWidth(min(needed, desk.width()))
        size = QSize(self.width(), self.heightForWidth(self.width()))
        tried = (side, *(other for other in CardSide if other is not side))
        chosen = next((s for s in tried if desk.contains(_beside(target, size, s))), side)
        place = _within(_beside(target, size, chosen), desk)
        self.setGeometry(place)
        self._tip = QPointF(_middle(target, chosen) - place.topLeft())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape where the card has the keys."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and its arrow as one shape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 1.5))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawPath(self._shape())

    def _shape(self) -> QPainterPath:
        body = QRectF(self.rect()).adjusted(ARROW, ARROW, -ARROW, -ARROW)
        card, arrow = QPainterPath(), QPainterPath()
        card.addRoundedRect(body, Spacing.card_radius, Spacing.card_radius)
        round_off = Spacing.card_radius + ARROW
        foot = QPointF(
            min(max(self._tip.x(), body.left() + round_off), body.right() - round_off),
            min(max(self._tip.y(), body.top() + round_off), body.bottom() - round_off),
        )
        if not body.contains(self._tip):
            along = (
                QPointF(ARROW, 0)
                if abs(self._tip.y() - foot.y()) > abs(self._tip.x() - foot.x())
                else QPointF(0, ARROW)
            )
            tip = QPointF(
                min(max(self._tip.x(), 1.0), self.width() - 1.0), min(max(self._tip.y(), 1.0), self.height() - 1.0)
            )
            arrow.moveTo(foot - along)
            arrow.lineTo(tip)
            arrow.lineTo(foot + along)
            arrow.closeSubpath()
        return card.united(arrow)

    def _build(self) -> QVBoxLayout:
        self._next.setProperty("rank", "choice")
        self._close.setProperty("rank", "choice")
        foot = in_row(self._never, AIR, self._close, self._next, spacing=Spacing.tight)
        top = in_row(wide(self._title), Laid(self._count, alignment=Qt.AlignmentFlag.AlignTop))
        air = ARROW + Spacing.medium
        return in_column(
            top, self._words, foot, within=self, margins=(air + Spacing.tight, air, air, air), spacing=Spacing.small
        )


def _beside(target: QRect, size: QSize, side: CardSide) -> QRect:
    """Give where a card of a size stands on a side of its target."""
    along, down = side.value
    middle = _middle(target, side)
    left = middle.x() - size.width() // 2 + along * (size.width() // 2)
    top = middle.y() - size.height() // 2 + down * (size.height() // 2)
    return QRect(QPoint(left, top), size)


def _middle(target: QRect, side: CardSide) -> QPoint:
    """Give the middle of one side of a target."""
    along, down = side.value
    centre = target.center()
    return QPoint(centre.x() + along * (target.width() // 2), centre.y() + down * (target.height() // 2))


def _within(place: QRect, desk: QRect) -> QRect:
    left = min(max(place.left(), desk.left()), desk.right() - place.width())
    top = min(max(place.top(), desk.top()), desk.bottom() - place.height())
    return QRect(QPoint(left, top), place.size())
