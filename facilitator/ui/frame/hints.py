"""Hints: what a newcomer has to know of the desk, said beside it, one card after the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.saying import tr
from facilitator.ui.frame.hint_card import CardSide, HintCard
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme

MOVES = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest})


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """One hint: what it is about, on which side of that it stands, and its words."""

    target: QWidget
    side: CardSide
    title: str
    words: str


class Hints(QObject):
    """Shows hints on a desk until they are closed; whoever wants them no more is not asked again."""

    def __init__(self, hints: Sequence[Hint], desk: QWidget, theme: Theme, settings: Settings) -> None:
        super().__init__(desk)
        self._all = tuple(hints)
        self._desk = desk
        self._theme = theme
        self._settings = settings
        self._left: list[Hint] = []
        self._count = 0
        self.card: HintCard | None = None
        theme.changed.connect(self._place)

    @property
    def wanted(self) -> bool:
        """Say whether the hints come by themselves."""
        return self._settings.preferences.hints

    @Slot()
    def start(self) -> None:
        """Show the first hint; what is not on the screen is passed over."""
        self.close()
        self._left = [hint for hint in self._all if hint.target.isVisible()]
        self._count = len(self._left)
        if not self._left:
            return
        self.card = HintCard(self._theme, self._desk)
        self.card.next_wanted.connect(self.show_next)
        self.card.close_wanted.connect(self.close)
        self._desk.installEventFilter(self)
        self._show()

    @Slot()
    def show_next(self) -> None:
        """Go on to the next hint, or close after the last."""
        self._left = [hint for hint in self._left[1:] if hint.target.isVisible()]
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
        self.card.hide()
        self.card.deleteLater()
        self.card = None
        self._left = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the target when the desk changes its shape."""
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
        if self.card is not None and self._left:
            target = self._left[0].target
            corner = target.mapTo(self._desk, QPoint(0, 0))
            self.card.point_at(QRect(corner, target.size()), self._left[0].side)


def desk_hints(*, speakers: QWidget, primary: QWidget, entry: QWidget, record: QWidget) -> tuple[Hint, ...]:
    """Give the hints of the desk for its four most used places."""
    return (
        Hint(
            target=speakers,
            side=CardSide.RIGHT,
            title=tr("The list orders itself"),
            words=tr(
                "Each row says why it stands where it stands, and when it will be heard. Drag a row, "
                "or press Alt+↑, to overrule that; right click has the rest."
            ),
        ),
        Hint(
            target=primary,
            side=CardSide.BELOW,
            title=tr("One key runs the floor"),
            words=tr(
                "F8 does the next act, and its button says which. For now the play presses it: “I "
                "lead” above leaves it to you. F9 takes back what the footer names."
            ),
        ),
        Hint(
            target=entry,
            side=CardSide.ABOVE,
            title=tr("A few letters add a delegation"),
            words=tr("Press F6, type fra and Enter. Several at once: fra, che, nor. A point of order: !fra."),
        ),
        Hint(
            target=record,
            side=CardSide.LEFT,
            title=tr("What is said is kept here"),
            words=tr(
                "The gist is typed while somebody speaks, and stays with that statement when the "
                "floor moves on. It saves by itself; nothing recorded is ever removed."
            ),
        ),
    )
