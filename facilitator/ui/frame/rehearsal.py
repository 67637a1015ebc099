"""The bar of a rehearsal: says that this is none of the real thing, how fast it goes, and who leads it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton

from facilitator.core.saying import noop, tr
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import in_row, wide

SPEEDS: tuple[tuple[str, float], ...] = ((noop("Pause"), 0.0), ("×1", 1.0), ("×10", 10.0), ("×60", 60.0))
ONCE = 1
"""The place of the speed at which a second is a second."""


class RehearsalBar(QFrame):
    """Tells `speed_chosen` (0 stands still) and `leading` (True: whoever sits at the desk leads)."""

    speed_chosen = Signal(float)
    leading = Signal(bool)

    def __init__(self, speed: float) -> None:
        super().__init__()
        self._words = plain_label(
            "label", "dim", text=tr("Rehearsal. The meeting runs by itself; nothing here is real.")
        )
        self._lead = QPushButton(tr("I lead"))
        self._speeds = QButtonGroup(self)
        self._build(speed)

        self._speeds.idToggled.connect(self._on_speed)
        self._lead.toggled.connect(self._on_lead)

    def say_ended(self) -> None:
        """Say that the play is over."""
        self._words.setText(tr("Rehearsal. The meeting is over; the minutes can be exported."))
        self._lead.setEnabled(False)

    def _on_speed(self, place: int, chosen: bool) -> None:
        if chosen:
            self.speed_chosen.emit(SPEEDS[place][1])

    def _on_lead(self, leads: bool) -> None:
        if leads:
            # who leads needs the time that people take
            self._speeds.button(ONCE).setChecked(True)
        words = tr("You lead: F8 calls the next.") if leads else tr("The meeting runs by itself; nothing here is real.")
        self._words.setText(tr("Rehearsal. {words}", words=words))
        self.leading.emit(leads)

    def _build(self, speed: float) -> None:
        self.setProperty("surface", "strip")
        row = in_row(wide(self._words), within=self, margins=(20, 4, 14, 4), spacing=4)
        for place, (words, rate) in enumerate(SPEEDS):
            button = _choice(tr(words) if rate == 0 else words)
            button.setAccessibleName(tr("Stand still") if rate == 0 else tr("{words} times as fast", words=words[1:]))
            button.setChecked(rate == speed)
            self._speeds.addButton(button, place)
            row.addWidget(button)
        row.addSpacing(12)
        self._lead.setCheckable(True)
        self._lead.setProperty("rank", "choice")
        self._lead.setToolTip(tr("Stop the play and lead the meeting yourself"))
        row.addWidget(self._lead)


def _choice(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setCheckable(True)
    button.setProperty("rank", "choice")
    return button
