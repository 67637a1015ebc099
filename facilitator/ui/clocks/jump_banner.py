"""The question across the desk whether a jump of the clock counts, until it is answered or the statement ends."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from facilitator.core.floor import BeganEarlier, TimeLeftOut
from facilitator.core.jump import Jump, correction, is_open, question, with_another
from facilitator.core.meeting import Recorded
from facilitator.ui.announcing import say
from facilitator.ui.clock import Heartbeat
from facilitator.ui.clocks.jumps import JumpWatch
from facilitator.ui.clocks.keybutton import KeyButton
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme, dress


class JumpBanner(QFrame):
    """Says that the clock jumped while somebody speaks; one click leaves the time as it is or puts it right."""

    def __init__(self, session: Session, heartbeat: Heartbeat, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._jump: Jump | None = None
        self._icon = QLabel()
        self._words = QLabel()
        self._leave = KeyButton(theme)
        self._correct = KeyButton(theme)
        self._watch = JumpWatch(session, heartbeat, self)
        self._build()

        self._watch.jumped.connect(self._on_jumped)
        self._leave.clicked.connect(self._on_leave)
        self._correct.clicked.connect(self._on_correct)
        session.changed.connect(self.refresh)
        session.recorded.connect(self._on_recorded)
        theme.changed.connect(self.refresh)
        self.refresh()

    @property
    def jump(self) -> Jump | None:
        """Give the jump about which nobody has decided yet."""
        return self._jump

    def ask(self, jump: Jump | None) -> None:
        """Ask about a jump; None asks nothing."""
        self._jump = jump
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask while the one who spoke has the floor; forget the question once that statement has ended."""
        meeting = self._session.meeting
        if self._jump is not None and not is_open(self._jump, meeting):
            self._jump = None
        asked = question(meeting, self._jump) if self._jump is not None else None
        if asked is not None:
            self._icon.setPixmap(self._theme.icon("timer-reset", "warn").pixmap(20, 20))
            self._words.setText(asked.words)
            _show(self._leave, asked.leave, asked.leave_does)
            _show(self._correct, asked.correct, asked.correct_does)
        self.setVisible(asked is not None)

    @Slot(object)
    def _on_jumped(self, jump: Jump) -> None:
        self.ask(with_another(self._jump, jump))
        if not self.isHidden():
            say(self, self._words.text(), at_once=True)

    @Slot(object)
    def _on_recorded(self, recorded: tuple[Recorded, ...]) -> None:
        """Ask no more where somebody put the time right, at this desk or at another."""
        answers = (one.event for one in recorded if isinstance(one.event, TimeLeftOut | BeganEarlier))
        if self._jump is not None and any(event.statement == self._jump.statement for event in answers):
            self.ask(None)

    @Slot()
    def _on_leave(self) -> None:
        self.ask(None)

    @Slot()
    def _on_correct(self) -> None:
        if self._jump is None:
            return
        command = correction(self._session.meeting, self._jump)
        if command is not None:
            self._session.act(command)

    def _build(self) -> None:
        self.setProperty("surface", "banner")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        dress(self._words, role="text", tone="text")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._leave)
        row.addWidget(self._correct)


def _show(button: KeyButton, words: str, does: str) -> None:
    button.setText(words)
    button.setToolTip(does)
    button.setAccessibleDescription(does)
