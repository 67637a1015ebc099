"""The bell: once when the last seconds begin, and once when the time is up; to be seen, and heard if wanted."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from facilitator.core.clock import Phase, phase_of
from facilitator.core.ids import StatementId
from facilitator.ui.session import Session

GRAVITY = {Phase.NORMAL: 0, Phase.WARNING: 1, Phase.OVER: 2}


class Bell(QObject):
    """Watches the phase of the one who speaks and tells each crossing into a graver one; `rung` carries the phase."""

    rung = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sounds = False
        self._seen: tuple[StatementId, Phase] | None = None
        self.listen()

    def set_sound(self, sounds: bool) -> None:
        """Let the bell be heard as well, or only seen."""
        self._sounds = sounds

    @Slot()
    def listen(self) -> None:
        """Ring if the speaker's clock has crossed into a graver phase since the last look."""
        speaker, now = self._session.meeting.speaker, self._session.now()
        if speaker is None:
            self._seen = None
            return
        phase = phase_of(speaker.remaining(now), self._session.meeting.definition.settings.warning)
        before, self._seen = self._seen, (speaker.id, phase)
        if before is None or before[0] != speaker.id or GRAVITY[phase] <= GRAVITY[before[1]]:
            return
        if self._sounds:
            QApplication.beep()
        self.rung.emit(phase)
