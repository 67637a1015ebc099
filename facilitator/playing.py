"""Playing: a rehearsal in the window, step by step on a clock of its own."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.core.meeting import Meeting
from facilitator.rehearsal import Step, steps
from facilitator.storage.recording import Recalled
from facilitator.ui.frame.rehearsal import RehearsalBar
from facilitator.ui.heartbeat import VirtualClock
from facilitator.ui.session import Session
from facilitator.ui.window import Window

PROLOGUE = timedelta(minutes=3)
POLL_MS = 40
STEPS_AT_ONCE = 12
LONGEST_PROLOGUE = 2000
LIVELY = 3
BEFORE_A_SESSION = timedelta(seconds=30)


class Player(QObject):
    """Carries out the steps of a rehearsal when the clock reaches them; other seats may act at the same time.

    What was recorded is replayed as long as nobody else acts: behind another act it would mean something else.
    """

    ended = Signal()

    def __init__(
        self, session: Session, clock: VirtualClock, play: int | Iterator[Recalled], parent: QObject | None = None
    ) -> None:
        """Play by a seed, or again what was recorded."""
        super().__init__(parent)
        self._session = session
        self._clock = clock
        self._replays = not isinstance(play, int)
        seeded = steps(self._look, Random(play)) if isinstance(play, int) else play  # noqa: S311 - no secret
        self._steps: Iterator[Step | Recalled] = seeded
        self._next: Step | Recalled | None = next(self._steps, None)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.play_due)

    def play_prologue(self) -> None:
        """Skip ahead to where somebody speaks and several wait, so that the desk shows movement from the start.

        A replay is skipped ahead to where the first session is called to order.
        """
        for _ in range(LONGEST_PROLOGUE):
            item = self._session.meeting.current
            lively = self._session.meeting.speaker is not None and item is not None and len(item.waiting) >= LIVELY
            if self._next is None or lively or (self._replays and self._session.meeting.session is not None):
                return
            self._clock.forward_to(self._next.at)
            self._carry_out(self._next)

    def set_playing(self, playing: bool) -> None:
        """Go on by itself, or leave the meeting to whoever sits at the desk."""
        if playing:
            self._timer.start()
        else:
            self._timer.stop()

    def play_due(self) -> None:
        """Carry out what has become due, some steps at a time so that the desk stays quick."""
        for _ in range(STEPS_AT_ONCE):
            if self._next is None:
                self._timer.stop()
                self.ended.emit()
                return
            if self._clock() < self._next.at:
                self._pass_over_breaks(self._next.at)
                return
            self._carry_out(self._next)

    def _pass_over_breaks(self, until: datetime) -> None:
        """Put the clock forward to shortly before the next step, if nothing happens in the room until then."""
        if self._session.meeting.session is None and self._clock.rate > 0:
            self._clock.forward_to(until - BEFORE_A_SESSION)

    def _carry_out(self, step: Step | Recalled) -> None:
        match step:
            case Step(at=at, command=command):
                if command is not None:
                    self._session.play(command, at)
            case Recalled(drafts=drafts, after=after):
                if self._session.seq != after or not self._session.replay(drafts):
                    self._next = None
                    return
        self._next = next(self._steps, None)

    def _look(self) -> Meeting:
        return self._session.meeting


class Lead(QObject):
    """Who leads a rehearsal and how fast it goes; owned by its window."""

    def __init__(self, window: Window, player: Player, clock: VirtualClock) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._clock = clock

    def set_speed(self, speed: float) -> None:
        """Let the clock run so fast; 0 stands still."""
        self._clock.set_running(speed > 0)
        if speed > 0:
            self._clock.set_speed(speed)
        self._window.heartbeat.set_rate(self._clock.rate)

    def set_leading(self, leads: bool) -> None:
        """Leave the meeting to whoever sits at the desk, or let it play by itself."""
        self._player.set_playing(not leads)
        self._window.primary.set_automatic(leads)


def put_bar(window: Window, player: Player, clock: VirtualClock) -> None:
    """Put the bar of a rehearsal above a window, which the player goes with."""
    player.setParent(window)
    bar = RehearsalBar(clock.speed)
    lead = Lead(window, player, clock)
    bar.speed_chosen.connect(lead.set_speed)
    bar.leading.connect(lead.set_leading)
    player.ended.connect(bar.say_ended)
    window.put_above(bar)
    lead.set_speed(clock.speed)
    lead.set_leading(False)
