"""Hints: what a newcomer has to know of the desk, said on one card, with a ring around each place."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.ui.frame.hint_card import HintCard, HintRing
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme

MOVES = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest})


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """One hint: what it is about, and its words."""

    target: QWidget
    title: str
    words: str


class Hints(QObject):
    """Shows hints on a desk until they are closed; whoever wants them no more is not asked again.

    Nothing of `clear` is covered where there is any other place.
    """

    def __init__(
        self, hints: Sequence[Hint], desk: QWidget, theme: Theme, settings: Settings, clear: Sequence[QWidget] = ()
    ) -> None:
        super().__init__(desk)
        self._all = tuple(hints)
        self._desk = desk
        self._theme = theme
        self._settings = settings
        self._clear = tuple(clear)
        self._left: list[Hint] = []
        self._count = 0
        self.card: HintCard | None = None
        self._ring = HintRing(theme, desk)
        self._ring.hide()
        # the card has no keys of itself, since the desk goes on beneath it
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), desk)
        self._escape.setEnabled(False)

        self._escape.activated.connect(self.close)
        theme.changed.connect(self._place)

    @property
    def wanted(self) -> bool:
        """Say whether the hints come by themselves."""
        return self._settings.preferences.hints

    @Slot()
    def start(self) -> None:
        """Show the first hint; what is not on the screen is passed over."""
        self.close()
        self._left = [hint for hint in self._all if _in_sight(hint.target)]
        self._count = len(self._left)
        if not self._left:
            return
        self.card = HintCard(self._theme, self._desk)
        self.card.next_wanted.connect(self.show_next)
        self.card.close_wanted.connect(self.close)
        self._desk.installEventFilter(self)
        self._escape.setEnabled(True)
        self._show()

    @Slot()
    def show_next(self) -> None:
        """Go on to the next hint, or close after the last."""
        self._left = self._left[1:]
        while self._left and not _in_sight(self._left[0].target):
            self._left = self._left[1:]
        if self._left:
            self._show()
        else:
            self.close()

    @Slot()
    def close(self) -> None:
        """Take the card away, and remember whether hints are wanted again."""
        if self.card is None:
            return
        if self.card.never_again:
            self._settings.remember(hints=False)
        self._desk.removeEventFilter(self)
        self._escape.setEnabled(False)
        self._ring.hide()
        self.card.hide()
        self.card.deleteLater()
        self.card = None
        self._left = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the desk when it changes its shape."""
        if event.type() in MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        if self.card is not None:
            hint = self._left[0]
            self.card.show_hint(hint.title, hint.words, self._count - len(self._left) + 1, self._count)
            self._place()

    @Slot()
    def _place(self) -> None:
        if self.card is None or not self._left:
            return
        target = self._left[0].target
        if not _in_sight(target):
            # a panel that is hidden meanwhile is pointed at no more
            self.show_next()
            return
        around = [self._rect(hint.target) for hint in self._all if _in_sight(hint.target)]
        clear = [self._rect(widget) for widget in self._clear if _in_sight(widget)]
        self.card.place(((one.title, one.words) for one in self._all), around, clear)
        self._ring.put_around(self._rect(target))
        self.card.raise_()

    def _rect(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._desk, QPoint(0, 0)), widget.size())


def _in_sight(widget: QWidget) -> bool:
    """Say whether a widget is on the screen, and not folded away to nothing."""
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def desk_hints(*, speakers: QWidget, primary: QWidget, entry: QWidget, record: QWidget) -> tuple[Hint, ...]:
    """Give the hints of the desk for its four most used places."""
    return (
        Hint(
            target=speakers,
            title=tr("The list orders itself"),
            words=tr(
                "Each row says why it stands where it stands, and when it will be heard. Drag a row, "
                "or press Alt+↑, to overrule that; right click has the rest."
            ),
        ),
        Hint(
            target=primary,
            title=tr("One key runs the floor"),
            words=tr(
                "F8 does the next act, and its button says which. For now the play presses it: “I "
                "lead” above leaves it to you. F9 takes back what the footer names."
            ),
        ),
        Hint(
            target=entry,
            title=tr("A few letters add a delegation"),
            words=tr("Press F6, type fra and Enter. Several at once: fra, che, nor. A point of order: !fra."),
        ),
        Hint(
            target=record,
            title=tr("What is said is kept here"),
            words=tr(
                "The gist is typed while somebody speaks, and stays with that statement when the "
                "floor moves on. It saves by itself; nothing recorded is ever removed."
            ),
        ),
    )
