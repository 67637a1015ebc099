"""The banner: a point of order across the whole desk, until it is dealt with."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel

from facilitator.core.commands import Command
from facilitator.core.ids import RequestId
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.core.speakers import Kind, Request
from facilitator.core.values import dataclass
from facilitator.ui.clocks.keybutton import KeyButton
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import in_row, wide
from facilitator.ui.screen_reader import leave_unheard
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from facilitator.ui.window_placement import show_in_place


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """A point of order that waits, or has the floor: whose it is and what is to be said of it."""

    request: RequestId
    words: str
    waits: bool


def raised_point(meeting: Meeting) -> Raised | None:
    """Give the point of order that is to be dealt with, or None."""
    speaker, item = meeting.speaker, meeting.current
    if speaker is not None and speaker.kind is Kind.POINT_OF_ORDER and speaker.request is not None:
        words = tr("Point of order: {name} has the floor", name=meeting.roster.name(speaker.who))
        return Raised(request=speaker.request, words=words, waits=False)
    called = meeting.called
    if called is not None and called.kind is Kind.POINT_OF_ORDER:
        words = tr("Point of order: {name} is called", name=meeting.roster.name(called.who))
        return Raised(request=called.id, words=words, waits=False)
    waiting = () if item is None else tuple(r for r in item.waiting if r.kind is Kind.POINT_OF_ORDER)
    return _first_of(meeting, waiting) if waiting else None


def _first_of(meeting: Meeting, waiting: tuple[Request, ...]) -> Raised:
    name, more = meeting.roster.name(waiting[0].who), len(waiting) - 1
    words = tr("Point of order: {name}", name=name)
    if more:
        words = tr("Point of order: {name}, and {n} more", name=name, n=more)
    return Raised(request=waiting[0].id, words=words, waits=True)


class PointOfOrderBanner(QFrame):
    """Says who raised a point of order; gives the floor, or notes what the President stated.

    `more_wanted` carries the name of a command and the request it is about, where it needs to be told more.
    """

    more_wanted = Signal(str, object)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._raised: Raised | None = None
        self._icon = QLabel()
        # the name is never cut: with large text it wraps to two lines
        self._words = leading_label("title", "warn", wraps=True)
        self._give = KeyButton(theme, key="F2")
        self._states = KeyButton(theme)
        self._withdraw = KeyButton(theme)
        self._build()

        self._give.clicked.connect(self.give_floor)
        self._states.clicked.connect(self._on_states)
        self._withdraw.clicked.connect(self._on_withdraw)
        session.changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the point of order that is to be dealt with, or nothing."""
        self._raised = raised_point(self._session.meeting)
        self._icon.setPixmap(self._theme.picture("hand", "warn", 20))
        show_in_place(self, shown=self._raised is not None)
        if self._raised is not None:
            self._words.setText(self._raised.words)
            self._give.setVisible(self._raised.waits)
            self._withdraw.setVisible(self._raised.waits)

    def give_floor(self) -> None:
        """Give the floor to the delegation whose point of order waits."""
        if self._raised is None or not self._raised.waits:
            self._session.refused.emit(tr("No point of order waits."))
            return
        self._session.act(Command(name="give-floor", arguments={"request": self._raised.request}))

    def _on_states(self) -> None:
        if self._raised is not None:
            self.more_wanted.emit("state", self._raised.request)

    def _on_withdraw(self) -> None:
        if self._raised is not None:
            self._session.act(Command(name="withdraw", arguments={"request": self._raised.request}))

    def _build(self) -> None:
        self.setProperty("surface", "banner")
        leave_unheard(self._icon)
        self._give.setText(tr("Give the floor"))
        self._states.setText(tr("The chair states…"))
        self._withdraw.setText(tr("Withdrawn"))
        parts = (self._icon, wide(self._words), self._give, self._states, self._withdraw)
        in_row(*parts, within=self, margins=(16, 8, 12, 8), spacing=8)
