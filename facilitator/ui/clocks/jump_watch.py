"""The watch over the clock of the computer: reads it beside steady ones, and knows what is to be asked about it."""

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.core.clock_jump import ClockQuestion, Jumps, Reading, answered, left, looked, opened, question
from facilitator.core.meeting import Meeting, Recorded
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.session import Session


class JumpWatch(QObject):
    """Reads the clocks at each beat and each act; `changed` tells that there may be something else to ask."""

    changed = Signal()

    def __init__(self, session: Session, heartbeat: Heartbeat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jumps = Jumps()
        self._last: Reading | None = None
        self._seq = session.seq

        heartbeat.started.connect(self._forget)
        heartbeat.second.connect(self._on_second)
        session.changed.connect(self._on_changed)
        session.recorded.connect(self._on_recorded)
        first = session.reading()
        if first is not None:
            self._jumps = opened(self._jumps, first, session.trail)

    @property
    def jumps(self) -> Jumps:
        """Give what is still to be asked, and what was answered."""
        return self._jumps

    @property
    def question(self) -> ClockQuestion | None:
        """Give what is asked now."""
        return question(self._jumps, self._session.trail)

    def set_jumps(self, jumps: Jumps) -> None:
        """Go on with what is to be asked, where another window left off."""
        self._jumps = jumps
        self.changed.emit()

    def leave(self, asked: ClockQuestion) -> None:
        """Let everything stay as it is, as far as it was asked."""
        self.set_jumps(left(self._jumps, asked))

    @Slot()
    def _forget(self) -> None:
        """Forget the last reading: nothing was read while the heartbeat stood still."""
        self._last = None

    @Slot()
    def _on_second(self) -> None:
        self._look(self._session.meeting, self._session.meeting)

    @Slot(object, object)
    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        # with both states: who begins with this act did not speak since the last beat, and who pauses did
        self._look(before, after)

    @Slot(object)
    def _on_recorded(self, recorded: tuple[Recorded, ...]) -> None:
        self.set_jumps(answered(self._jumps, recorded))

    def _look(self, before: Meeting, after: Meeting) -> None:
        first, self._last = self._last, self._session.reading()
        seq, self._seq = self._seq, self._session.seq
        if first is not None and self._last is not None:
            self.set_jumps(looked(self._jumps, first, self._last, before=before, after=after, seq=seq))
