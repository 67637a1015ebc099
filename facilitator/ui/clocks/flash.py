"""The flash: the bell as it is seen, a thick frame and words, for some seconds."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QFrame

from facilitator.core.clock import Phase, minutes_label
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.ui.clocks.bell import Bell
from facilitator.ui.session import Session
from facilitator.ui.steady import SteadyLabel

SEEN_MS = 4000


class Flash(QObject):
    """Frames the card of the speaker and says in its heading what the bell means."""

    def __init__(self, session: Session, bell: Bell, card: QFrame, heading: SteadyLabel) -> None:
        super().__init__(card)
        self._session = session
        self._card = card
        self._heading = heading
        self._usual = heading.text()
        self._seen = QTimer(self, singleShot=True, interval=SEEN_MS)
        self._seen.timeout.connect(self.end)
        bell.rung.connect(self.show)
        session.changed.connect(self._on_changed)

    @Slot(object)
    def show(self, phase: Phase) -> None:
        """Show the bell for a phase."""
        tone = "over" if phase is Phase.OVER else "warn"
        self._heading.setText(self._words(phase))
        self._heading.set_tone(tone)
        self._frame(tone)
        self._seen.start()

    @Slot()
    def end(self) -> None:
        """Show the card as it usually is."""
        self._heading.setText(self._usual)
        self._heading.set_tone("faint")
        self._frame("")

    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        """Stop at once if the bell was for a speaker who no longer has the floor."""
        if before.floor.holder != after.floor.holder and self._seen.isActive():
            self._seen.stop()
            self.end()

    def _words(self, phase: Phase) -> str:
        if phase is Phase.OVER:
            return tr("Bell: the time is up")
        warning = self._session.meeting.definition.settings.warning
        if warning < 60:
            return tr("Bell: the last {n} seconds", n=round(warning))
        return tr("Bell: the last {time}", time=minutes_label(warning))

    def _frame(self, tone: str) -> None:
        self._card.setProperty("bell", tone)
        self._card.style().unpolish(self._card)
        self._card.style().polish(self._card)
