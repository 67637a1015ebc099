"""The card of the present speaker: name, reason, clock, the primary act, and what the chair says now."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from facilitator.core.chair_sentences import sentence
from facilitator.core.clock import is_running
from facilitator.core.commands import Command
from facilitator.core.saying import tr
from facilitator.core.segments import segment_words
from facilitator.ui.actions import Actions
from facilitator.ui.clocks.bar import TimeBar
from facilitator.ui.clocks.bell import Bell
from facilitator.ui.clocks.faces import bar_token, face_of, interrupted_line, item_line, place_in_item
from facilitator.ui.clocks.fitted import FittedLabel
from facilitator.ui.clocks.flash import Flash
from facilitator.ui.clocks.keybutton import KeyButton
from facilitator.ui.clocks.primary import PrimaryAct
from facilitator.ui.clocks.turns import ClockTurns
from facilitator.ui.elided import ElidedLabel
from facilitator.ui.flow import FlowRow
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.layouts import AIR, Laid, in_column, in_row, wide
from facilitator.ui.right_to_left import end_of_line
from facilitator.ui.screen_reader import leave_unheard
from facilitator.ui.session import Session
from facilitator.ui.steady import SteadyLabel
from facilitator.ui.theme import Spacing, Theme, dress
from facilitator.ui.window_placement import keep_in_sight

COPIED_MS = 1500


class NowSpeaking(QWidget):
    """Who has the floor and how long still; the primary act is the only filled button of the desk.

    `turned` tells of each turn of the second that the clock shows, for whoever shows the same clock.
    """

    turned = Signal()

    def __init__(
        self, session: Session, primary: PrimaryAct, actions: Actions, heartbeat: Heartbeat, theme: Theme
    ) -> None:
        super().__init__()
        keep_in_sight(self)
        self._session = session
        self._primary = primary
        self._theme = theme
        self._large, self._says = False, True
        self._heading = SteadyLabel(theme, "heading", "faint")
        self._segment = ElidedLabel()
        self._item = SteadyLabel(theme, "heading", "faint")
        self._place = SteadyLabel(theme, "heading", "faint")
        # a line of any name, written smaller where it is long
        self._name = FittedLabel(theme, "speaker", "text")
        # one line, whatever is said: the list below must not jump when the clock needs more room
        self._line = ElidedLabel()
        self._interrupted = SteadyLabel(theme, "label", "warn", lines=1, most=1)
        self._clock = SteadyLabel(theme, "clock", "text")
        self._figure = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._shape = QLabel()
        self._under = SteadyLabel(theme, "text", "dim")
        self._bar = TimeBar(theme)
        self._next = KeyButton(theme, key="F8", primary=True)
        self._pause = KeyButton(theme, key="F7")
        self._longer = KeyButton(theme)
        self._end = KeyButton(theme, key=tr("Shift F8"))
        # always reserve two lines: the list below must not move with the length of the sentence
        self._sentence = SteadyLabel(theme, "text", "dim", lines=2, most=2)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        # these labels keep the width of their longest text so far, so align shorter texts to the edge of the card
        for label in (self._clock, self._under, self._item, self._place):
            label.setAlignment(end_of_line())
        self._copy = QPushButton()
        self._copied = QTimer(self)
        self._copy_name = QAction(tr("Copy name and time"), self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._turns = ClockTurns(session, heartbeat, self)
        heartbeat.second.connect(primary.refresh)
        self.bell = Bell(session, self)
        self._flash = Flash(session, self.bell, self._build(), self._heading)
        self._connect(actions, primary)
        self.refresh()
        self._show_segment()
        self._show_sentence()
        self._show_primary()
        self._show_buttons()
        self._show_copy()

    def _connect(self, actions: Actions, primary: PrimaryAct) -> None:
        session = self._session
        actions.action("next-act").triggered.connect(primary.press)
        actions.action("pause-or-resume").triggered.connect(self.pause_or_resume)
        actions.action("one-minute-more").triggered.connect(self.one_minute_more)
        actions.action("copy-sentence").triggered.connect(self.copy_sentence)
        offered = ("next-act", "pause-or-resume", "one-minute-more", "end", "copy-sentence")
        self.addActions([actions.action(name) for name in offered])
        self.addAction(self._copy_name)
        self._copy_name.triggered.connect(self.copy_name)
        self._next.clicked.connect(primary.press)
        self._pause.clicked.connect(self.pause_or_resume)
        self._longer.clicked.connect(self.one_minute_more)
        self._longer.setAccessibleDescription(actions.action("one-minute-more").shortcut().toString())
        self._end.clicked.connect(actions.action("end").trigger)
        self._copy.clicked.connect(self.copy_sentence)
        self._copied.timeout.connect(self._show_copy)
        primary.changed.connect(self._show_primary)
        primary.changed.connect(self._show_sentence)
        session.changed.connect(self.refresh)
        session.changed.connect(self.bell.listen)
        # name and clock are painted with the act; sentence, buttons and counts follow with `settled`
        session.settled.connect(self._show_segment)
        session.settled.connect(self._show_sentence)
        session.settled.connect(self._show_buttons)
        self._turns.turned.connect(self.refresh)
        self._turns.turned.connect(self.bell.listen)
        self._turns.turned.connect(self.turned)
        self._theme.changed.connect(self._on_theme)

    @property
    def primary_button(self) -> KeyButton:
        """Give the button of the next act."""
        return self._next

    @Slot()
    def refresh(self) -> None:
        """Show the floor as it is now."""
        meeting, now = self._session.shown, self._session.now()
        face = face_of(meeting, now)
        self._place.setText(place_in_item(meeting))
        line, tone = item_line(meeting, now)
        self._item.setText(line)
        self._item.set_tone(tone)
        self._name.setText(face.name)
        self._line.show_words(face.line)
        self._clock.setText(face.figure)
        self._under.setText(face.under if self._large else face.beside)
        self._interrupted.setText(interrupted_line(meeting, now))
        self._interrupted.setVisible(bool(self._interrupted.text()))
        self._name.set_tone("dim" if face.vacant else "text")
        self._clock.set_tone(face.tone)
        self._show_shape(face.shape, face.tone)
        self._bar.show_share(face.share, bar_token(face.tone))
        self._clock.setAccessibleName(face.spoken)

    def pause_or_resume(self) -> None:
        """Let the clock of the speaker stand still, or run on."""
        speaker = self._session.meeting.speaker
        paused = speaker is not None and speaker.paused
        self._session.act(Command(name="resume" if paused else "pause"))

    def one_minute_more(self) -> None:
        """Add a minute to the limit of the speaker."""
        self._session.act(Command(name="add-time", arguments={"seconds": 60.0}))

    def arrange(self, *, large: bool, says: bool) -> None:
        """Show name and clock large, for the chair, or as they are beside the record; with or without what is said."""
        self._says = says
        self._show_sentence()
        self._large = large
        self._name.set_role("chair_speaker" if large else "speaker")
        self._clock.set_role("chair_clock" if large else "clock")
        self._sentence.set_role("chair_text" if large else "text")
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._figure.setDirection(down if large else across)
        self.refresh()

    def copy_sentence(self) -> None:
        """Put the chair's sentence on the clipboard, and say so for a moment."""
        QGuiApplication.clipboard().setText(sentence(self._session.meeting, now=self._session.now()))
        self._copy.setIcon(self._theme.icon("check", "ok"))
        self._copied.start(COPIED_MS)

    @Slot()
    def copy_name(self) -> None:
        """Put who has the floor, in what capacity and for how long still, on the clipboard."""
        face = face_of(self._session.shown, self._session.now())
        QGuiApplication.clipboard().setText(face.spoken)

    @Slot()
    def _show_segment(self) -> None:
        item = self._session.shown.current
        self._segment.show_words(segment_words(item) if item is not None else "")

    @Slot()
    def _show_sentence(self) -> None:
        text = sentence(self._session.meeting, now=self._session.now())
        self._sentence.setText(tr("“{text}”", text=text) if text else "")
        self._sentence.setVisible(self._says)
        self._copy.setVisible(self._says and bool(text))

    def _show_primary(self) -> None:
        label = self._primary.label
        if label != self._next.text():
            self._next.setText(label)
            self._next.setToolTip(label)
            # the session that the clock says is another with the hours, though nothing was recorded
            self._show_sentence()
        self._next.setEnabled(self._primary.act is not None)
        self._next.set_deaf(self._primary.deaf)

    @Slot()
    def _show_buttons(self) -> None:
        speaker = self._session.meeting.speaker
        paused = speaker is not None and is_running(speaker.pauses)
        self._pause.setText(tr("Resume") if paused else tr("Pause"))
        for button in (self._pause, self._longer, self._end):
            button.setEnabled(speaker is not None)

    def _show_shape(self, shape: str, tone: str) -> None:
        self._shape.setVisible(bool(shape))
        if shape:
            # not taller than the text beside it: the card must not grow when the icon appears in the last seconds
            size = self._under.sizeHint().height()
            self._shape.setPixmap(self._theme.picture(shape, tone, size))

    def _show_copy(self) -> None:
        self._copied.stop()
        self._copy.setIcon(self._theme.icon("copy", "dim"))

    def _on_theme(self) -> None:
        self._show_copy()
        self.refresh()

    def _build(self) -> QFrame:
        self._heading.setText(tr("Now speaking"))
        dress(self._segment, role="heading", tone="faint")
        dress(self._line, role="text", tone="dim")
        self._longer.setText(tr("+1 min"))
        self._end.setText(tr("End"))
        self._copied.setSingleShot(True)
        self._copy.setProperty("rank", "quiet")
        self._copy.setToolTip(tr("Copy the sentence (Ctrl+Shift+C)"))
        self._copy.setAccessibleName(tr("Copy what the chair says"))
        # the clock says name, reason and figure in one sentence
        leave_unheard(self._line, self._shape)
        card = QFrame()
        card.setProperty("surface", "card")
        inner = (Spacing.wide, Spacing.small, Spacing.wide, Spacing.small)
        inside = in_column(self._who(), self._buttons(), self._sentence_row(), margins=inner, spacing=Spacing.small)
        edge = (Spacing.hair, 0, Spacing.hair, Spacing.hair)
        in_column(inside, self._bar, within=card, margins=edge, spacing=0)
        top = in_row(self._heading, 20, wide(self._segment), 20, self._item, 20, self._place)
        margins = (Spacing.wide, Spacing.small, Spacing.wide, Spacing.tight)
        in_column(top, card, within=self, margins=margins, spacing=Spacing.small)
        return card

    def _who(self) -> QHBoxLayout:
        left = in_column(AIR, self._name, self._line, self._interrupted, spacing=0)
        under = in_row(AIR, self._shape, self._under, spacing=6)
        self._figure.setSpacing(Spacing.tight)
        self._figure.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self._figure.addLayout(under)
        return in_row(wide(left), self._figure, spacing=16)

    def _buttons(self) -> FlowRow:
        return FlowRow(self._next, self._pause, self._longer, self._end, spacing=Spacing.small, apart=2)

    def _sentence_row(self) -> QHBoxLayout:
        return in_row(wide(self._sentence), Laid(self._copy, alignment=Qt.AlignmentFlag.AlignTop), spacing=8)
