"""A hint card: a title and a sentence, in one place for all hints, and a ring around what the present one is about."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QVBoxLayout, QWidget

from facilitator.core.saying import tr
from facilitator.ui.keyboard import leave_keyboard
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, Laid, in_column, in_row, wide
from facilitator.ui.screen_reader import say
from facilitator.ui.theme import Spacing, Theme

WIDTH = 364
EDGE = 12
# pixels between the places that are tried
STEP = 24
# what must stay in sight weighs more than what a hint is about
CLEAR_WEIGHT = 10


class HintRing(QWidget):
    """A ring around a place of the desk; the mouse goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def put_around(self, target: QRect) -> None:
        """Go around a place."""
        self.setGeometry(target.adjusted(-Spacing.tight, -Spacing.tight, Spacing.tight, Spacing.tight))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), Spacing.card_radius, Spacing.card_radius)
        painter.end()


class HintCard(QFrame):
    """One hint at a time. It takes no key by itself: the desk goes on beneath it, and Tab comes to it last.

    Its size and place are those of all its hints, so no button moves under the mouse. `next_wanted` and `close_wanted`
    tell what was pressed.
    """

    next_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = parent
        self._last = False
        self._title = plain_label("title", wraps=True)
        self._words = plain_label("text", "dim", wraps=True)
        self._count = plain_label("label", "faint")
        self._never = QCheckBox(tr("Do not show again"))
        self._next = QPushButton(tr("Next hint"))
        self._close = QPushButton(tr("Close", "a button: put a window away"))
        self._inside = self._build()
        leave_keyboard(self)

        self._next.clicked.connect(self._on_next)
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
        """Show one hint of several; on the last the same button closes."""
        self._last = number == count
        self._title.setText(title)
        self._words.setText(words)
        self._count.setText(tr("{number} of {count}", number=number, count=count))
        self._close.setVisible(not self._last)
        self._next.setText(tr("Done") if self._last else tr("Next hint"))
        self.setAccessibleName(tr("Hint {number} of {count}: {title}", number=number, count=count, title=title))
        self.show()
        self.raise_()
        say(self, f"{title}. {words}")

    def place(self, hints: Iterable[tuple[str, str]], targets: Sequence[QRect], clear: Sequence[QRect]) -> None:
        """Take the size of the longest hint, where it covers least of what they are about, and none of what is clear.

        The rectangles are in pixels of the desk.
        """
        desk = self._desk.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        needed = max(self._theme.pixels(WIDTH), self._inside.minimumSize().width())
        self.setFixedWidth(min(needed, desk.width()))
        self.setFixedHeight(self._height_for(tuple(hints)))
        self.move(_best(desk, self.size(), targets, clear))

    def _height_for(self, hints: tuple[tuple[str, str], ...]) -> int:
        heights = []
        # the present hint comes last, and stays
        for title, words in (*hints, (self._title.text(), self._words.text())):
            self._title.setText(title)
            self._words.setText(words)
            heights.append(self._inside.totalHeightForWidth(self.width()))
        return max(heights)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape where the card has the keys."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 1.5))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Spacing.card_radius, Spacing.card_radius)
        painter.end()

    @Slot()
    def _on_next(self) -> None:
        if self._last:
            self.close_wanted.emit()
        else:
            self.next_wanted.emit()

    def _build(self) -> QVBoxLayout:
        for button in (self._next, self._close):
            button.setProperty("rank", "choice")
        policy = self._close.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._close.setSizePolicy(policy)
        foot = in_row(self._never, AIR, self._close, self._next, spacing=Spacing.tight)
        top = in_row(wide(self._title), Laid(self._count, alignment=Qt.AlignmentFlag.AlignTop))
        around = (Spacing.wide, Spacing.medium, Spacing.medium, Spacing.medium)
        return in_column(top, self._words, AIR, foot, within=self, margins=around, spacing=Spacing.small)


def _best(desk: QRect, size: QSize, targets: Sequence[QRect], clear: Sequence[QRect]) -> QPoint:
    """Give the corner where a card covers least; of places that are as good, that nearest to the lower right."""
    places = (
        QPoint(x, y)
        for y in range(desk.bottom() - size.height(), desk.top() - 1, -STEP)
        for x in range(desk.right() - size.width(), desk.left() - 1, -STEP)
    )
    corner = QPoint(desk.right() - size.width(), desk.bottom() - size.height())
    return min(places, key=lambda place: _covered(QRect(place, size), targets, clear), default=corner)


def _covered(card: QRect, targets: Sequence[QRect], clear: Sequence[QRect]) -> int:
    return sum(map(_area, (card.intersected(target) for target in targets))) + CLEAR_WEIGHT * sum(
        map(_area, (card.intersected(kept) for kept in clear))
    )


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())
