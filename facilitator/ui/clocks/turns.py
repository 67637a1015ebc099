"""Turns: the instants at which the second of the speaker's clock changes, which differ from those of the wall clock."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from facilitator.core.plan_clocks import next_turn
from facilitator.core.statements import Statement
from facilitator.ui.heartbeat import SHORTEST_BEAT_MS, Heartbeat
from facilitator.ui.session import Session


class ClockTurns(QObject):
    """One signal at each change of the second that a clock of the floor shows; nothing is counted by it.

    While somebody's clock runs, its own seconds turn; else those of the wall.
    """

    turned = Signal()

    def __init__(self, session: Session, heartbeat: Heartbeat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._heartbeat = heartbeat
        self._due = session.now()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        session.changed.connect(self.await_next)
        heartbeat.second.connect(self._on_second)
        self.await_next()

    @Slot()
    def await_next(self) -> None:
        """Await the next second of the one who speaks, if anybody does."""
        speaker, now = self._session.meeting.speaker, self._session.now()
        if speaker is None or speaker.paused or self._heartbeat.rate <= 0:
            self._timer.stop()
            return
        left = speaker.remaining(now)
        turn = next_turn(now, -speaker.spoken(now) if left is None else left)
        self._due = turn
        wait = (turn - now).total_seconds() * 1000 / self._heartbeat.rate
        self._timer.start(max(self._least(speaker), int(wait) + 1))

    def _least(self, speaker: Statement) -> int:
        # a fast rehearsal is not drawn at each of its seconds
        return SHORTEST_BEAT_MS if self._heartbeat.rate > 1 and speaker.end is None else 1

    def _turn(self) -> None:
        self.await_next()
        self.turned.emit()

    def _on_second(self) -> None:
        # after a jump (sleep) the awaited instant has passed while the timer still waits
        if not self._timer.isActive() or self._session.now() >= self._due:
            self._turn()
