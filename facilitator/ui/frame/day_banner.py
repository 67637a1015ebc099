"""The banner of the day: it asks on another day than planned, and about a session that was left open."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton

from facilitator.core.clock import later, time_label
from facilitator.core.day_questions import ANSWERS, DayChoice, DayQuestion, closing_then, day_question, moving_to
from facilitator.core.ids import Refused
from facilitator.core.saying import tr
from facilitator.core.time_references import instant_at
from facilitator.ui.flow import FlowRow
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import in_row, wide
from facilitator.ui.screen_reader import leave_unheard, say
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from facilitator.ui.window_placement import show_in_place

HOUR_LETTERS = 8


class DayBanner(QFrame):
    """Asks one question with an answer a click; `rehearse_wanted` tells that the meeting is to be rehearsed.

    `left` tells that nothing is asked any more where the keys were.
    """

    rehearse_wanted = Signal()
    left = Signal()

    def __init__(self, session: Session, heartbeat: Heartbeat, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._asked: DayQuestion | None = None
        self._answered: tuple[str, object] | None = None
        self._shown: tuple[DayQuestion | None, bool] | None = None
        self._icon = QLabel()
        self._words = leading_label("text")
        self._time = QLineEdit()
        self._answers = {choice: QPushButton(tr(words)) for choice, (words, _) in ANSWERS.items()}
        self._work = QPushButton(tr("Work on it"))
        self._build()

        for choice, button in self._answers.items():
            button.clicked.connect(lambda _=False, chosen=choice: self._answer(chosen))
        self._time.returnPressed.connect(self._answers[DayChoice.ROSE].click)
        self._work.clicked.connect(self.ask_again)
        heartbeat.second.connect(self.refresh)
        session.settled.connect(self.refresh)
        theme.changed.connect(self._show_icon)
        self.refresh()

    @property
    def asked(self) -> DayQuestion | None:
        """Give what is asked now."""
        return self._asked

    @property
    def answered(self) -> tuple[str, object] | None:
        """Give what is not asked again, since it was answered."""
        return self._answered

    @property
    def looks(self) -> bool:
        """Say whether the desk only looks."""
        return self._session.only_looks

    @Slot()
    def ask_again(self) -> None:
        """Ask once more what was answered, and look only no longer."""
        self._session.set_only_looks(looks=False)
        self._answered = None
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is to be asked now, until it is answered."""
        found = day_question(self._session.meeting, self._session.trail.last, self._session.now())
        looks = self._session.only_looks
        asked = None if looks or found is None or found.about == self._answered else found
        if (asked, looks) == self._shown:
            return
        before, self._asked, self._shown = self._asked, asked, (asked, looks)
        self._show(looks=looks)
        if asked is not None and (before is None or before.about != asked.about):
            say(self, asked.words, at_once=True)
        elif looks:
            say(self, self._words.text())

    def take_over(self, before: "DayBanner") -> None:
        """Go on with what was answered at a window that this one replaces."""
        self._answered = before.answered
        self._session.set_only_looks(looks=before.looks)
        self.refresh()

    def _show(self, *, looks: bool) -> None:
        asked = self._asked
        show_in_place(self, shown=looks or asked is not None)
        self._work.setVisible(looks)
        for choice, button in self._answers.items():
            button.setVisible(asked is not None and choice in asked.choices)
        proposed = None if asked is None else asked.proposed
        self._time.setVisible(proposed is not None)
        if looks:
            self._words.setText(tr("This desk only looks: nothing is recorded here."))
        elif asked is not None:
            self._words.setText(asked.words)
        if proposed is not None:
            self._time.setText(time_label(proposed, self._session.meeting.definition.zone))
        self._show_icon()

    def _answer(self, chosen: DayChoice) -> None:
        asked, now = self._asked, self._session.now()
        if asked is None:
            return
        match chosen:
            case DayChoice.MOVE:
                self._session.act(moving_to(now, self._session.meeting))
            case DayChoice.ROSE:
                self._close_session(asked)
            case DayChoice.LOOK:
                self._session.set_only_looks(looks=True)
            case DayChoice.REHEARSE:
                self.rehearse_wanted.emit()
            case DayChoice.LEAVE | DayChoice.GOES_ON:
                self._answered = asked.about
        self.refresh()
        if self.isHidden():
            self.left.emit()

    def _close_session(self, asked: DayQuestion) -> None:
        """Let the session rise at the time that is typed, which is as it was proposed unless somebody knows better."""
        meeting, last = self._session.meeting, self._session.trail.last
        typed, proposed, zone = self._time.text(), asked.proposed, meeting.definition.zone
        if proposed is None or last is None:
            return
        try:
            # the minute alone is shown, and the last act may be in the middle of it
            as_proposed = typed.strip() == time_label(proposed, zone)
            at = proposed if as_proposed else instant_at(meeting, typed, later(last.at, -60))
        except Refused as refusal:
            self._session.refused.emit(str(refusal))
            return
        self._session.act_together(closing_then(meeting), at=max(at, last.at) if as_proposed else at)

    def _show_icon(self) -> None:
        self._icon.setPixmap(self._theme.picture("calendar-clock", "warn", 20))

    def _build(self) -> None:
        self.setProperty("surface", "banner")
        leave_unheard(self._icon)
        self._time.setMaximumWidth(self.fontMetrics().averageCharWidth() * HOUR_LETTERS * 2)
        self._time.setAccessibleName(tr("When the session rose"))
        for choice, button in self._answers.items():
            button.setToolTip(tr(ANSWERS[choice][1]))
            button.setAccessibleDescription(tr(ANSWERS[choice][1]))
        buttons = (*self._answers.values(), self._work)
        # beside the words where there is room, else beneath them
        asked = FlowRow(self._words, self._time, *buttons, spacing=8)
        in_row(self._icon, wide(asked), within=self, margins=(16, 8, 12, 8), spacing=8)
