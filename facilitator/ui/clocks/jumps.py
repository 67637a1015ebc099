"""The watch over the clock of the computer: tells when it jumps while somebody speaks."""

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.core.jump import Reading, jump_between
from facilitator.core.meeting import Meeting
from facilitator.ui.clock import Heartbeat
from facilitator.ui.session import Session


class JumpWatch(QObject):
    """Reads the clock beside a steady one at each beat and each act; `jumped` carries a Jump where they go apart."""

    jumped = Signal(object)

    def __init__(self, session: Session, heartbeat: Heartbeat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._last: Reading | None = None

        heartbeat.started.connect(self._forget)
        heartbeat.second.connect(self._on_second)
        session.changed.connect(self._on_changed)

    @Slot()
    def _forget(self) -> None:
        """Begin anew: while the heart stood still nobody looked."""
        self._last = None

    @Slot()
    def _on_second(self) -> None:
        self._look(self._session.meeting, self._session.meeting)

    @Slot(object, object)
    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        # who begins or pauses now did not speak, or did speak, since the last beat
        self._look(before, after)

    def _look(self, before: Meeting, after: Meeting) -> None:
        last, self._last = self._last, self._session.reading()
        if last is None or self._last is None:
            return
        jump = jump_between(last, self._last, before, after)
        if jump is not None:
            self.jumped.emit(jump)
