"""The question across the desk about a jump of the clock, until it is answered."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLabel

from facilitator.core.clock_jump import ClockQuestion, Jumps
from facilitator.ui.clocks.jump_watch import JumpWatch
from facilitator.ui.clocks.keybutton import KeyButton
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import in_row, wide
from facilitator.ui.screen_reader import leave_unheard, say
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from facilitator.ui.window_placement import show_in_place

MOST_ANSWERS = 3


class JumpBanner(QFrame):
    """Says that the clock jumped; one click leaves the times as they are or puts them right."""

    def __init__(self, session: Session, heartbeat: Heartbeat, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._asked: ClockQuestion | None = None
        self._icon = QLabel()
        self._words = plain_label("text", wraps=True)
        self._answers = tuple(KeyButton(theme) for _ in range(MOST_ANSWERS))
        self._watch = JumpWatch(session, heartbeat, self)
        self._build()

        self._watch.changed.connect(self.refresh)
        for button in self._answers:
            button.clicked.connect(self._on_answer)
        theme.changed.connect(self.refresh)
        self.refresh()

    @property
    def jumps(self) -> Jumps:
        """Give what is still to be asked, and what was answered."""
        return self._watch.jumps

    @property
    def asked(self) -> ClockQuestion | None:
        """Give what is asked now."""
        return self._asked

    def go_on(self, jumps: Jumps) -> None:
        """Go on with what is to be asked, where another window left off."""
        self._watch.set_jumps(jumps)

    @Slot()
    def refresh(self) -> None:
        """Show the present question; screen readers announce it when it changes."""
        before, self._asked = self._asked, self._watch.question
        asked = self._asked
        show_in_place(self, shown=asked is not None)
        if asked is None:
            return
        self._icon.setPixmap(self._theme.picture("timer-reset", "warn", 20))
        self._words.setText(asked.words)
        for number, button in enumerate(self._answers):
            button.setVisible(number < len(asked.answers))
        for button, answer in zip(self._answers, asked.answers, strict=False):
            button.setText(answer.words)
            button.setToolTip(answer.does)
            button.setAccessibleDescription(answer.does)
        if before is None or before.leap != asked.leap:
            say(self, asked.words, at_once=True)

    @Slot()
    def _on_answer(self) -> None:
        """Do what the answer says; if it is refused, the reason is shown and the question stays."""
        sender, asked = self.sender(), self._watch.question
        number = next((n for n, button in enumerate(self._answers) if button is sender), 0)
        if asked is None or number >= len(asked.answers):
            return
        command = asked.answers[number].command
        if command is None:
            self._watch.leave(asked)
        else:
            self._session.act(command)

    def _build(self) -> None:
        self.setProperty("surface", "banner")
        leave_unheard(self._icon)
        in_row(self._icon, wide(self._words), *self._answers, within=self, margins=(16, 8, 12, 8), spacing=8)
