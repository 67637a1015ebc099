"""How late the second turns on the screen: the clock of the day and the clock of the speaker, painted, over a minute.

    python -m tests.benchmarks.second_on_screen [SECONDS | --short]

Opens the desk (on DISPLAY, else off screen) with somebody speaking since a fraction of a second, and notes for each
painting of new figures how long after the true turn of the second it ended. The aim: within 17 ms, one frame. Exits 1
where a turn was later, or none was seen in a second.
"""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from facilitator.address import Address
from facilitator.core.commands import Command
from facilitator.core.meeting import Meeting
from facilitator.making import make_meeting
from facilitator.print_job import prepare_record
from facilitator.seat import Seat
from facilitator.storage.sqlite import open_file
from facilitator.ui.clocks.steady import SteadyLabel
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.benchmarks.amount import amount

SECONDS, FRAME_MS = 60, 17.0
SETTLED_MS = 3000


class Watch(QObject):
    """Notes when a label has painted new figures, and how long after the turn of its second."""

    def __init__(self, label: QLabel, session: Session, *, of_the_day: bool) -> None:
        super().__init__(label)
        self.late_ms: list[float] = []
        self._label = label
        self._session = session
        self._of_the_day = of_the_day
        self._shown = label.text()
        self._now = session.now()
        label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the instant after the painting."""
        if event.type() == QEvent.Type.Paint and self._label.text() != self._shown:
            self._shown = self._label.text()
            QTimer.singleShot(0, self._note)
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        now = self._session.now()
        self.late_ms.append(now.microsecond / 1000 if self._of_the_day else since_turn(self._session.meeting, now))


def since_turn(meeting: Meeting, now: datetime) -> float:
    """Give the milliseconds since the speaker's clock reached the second that it shows."""
    speaker = meeting.speaker
    remaining = None if speaker is None else speaker.remaining(now)
    assert remaining is not None
    return (1.0 - remaining % 1.0) * 1000


def measure(folder: Path, seconds: int, *, short: bool) -> dict[str, list[float]]:
    """Run a desk for so many seconds; in short until each clock was seen to turn."""
    path = folder / "clock.floor"
    make_meeting(Address.of(path), "ccm-im-2025", clock=lambda: datetime.now(UTC) - timedelta(hours=1)).close()
    app = QApplication([])
    session = Session(Seat(open_file(path)))
    for name, arguments in (("start-session", {"session": 2}), ("take-up", {"item": "c"}), ("give-floor", {})):
        assert session.act(Command(name=name, arguments=arguments))
    window = Window(session, Theme(app), Settings(folder / "desk.json"), Dialogs(app), prepare_record)
    window.show()
    watches: dict[str, Watch] = {}

    def begin() -> None:
        of_day = next(w for w in window.findChildren(QLabel) if w.property("role") == "day_clock")
        of_speaker = next(w for w in window.findChildren(SteadyLabel) if w._role == "clock")
        watches["day_clock"] = Watch(of_day, session, of_the_day=True)
        watches["clock"] = Watch(of_speaker, session, of_the_day=False)

    def end_when_seen() -> None:
        if watches and all(watch.late_ms for watch in watches.values()):
            app.exit()

    settled = 0 if short else SETTLED_MS
    seen = QTimer(window, interval=20)
    if short:
        seen.timeout.connect(end_when_seen)
        seen.start()
    QTimer.singleShot(settled, begin)
    # quit would ask the window, and that asks the user: somebody has the floor
    QTimer.singleShot(settled + seconds * 1000, app.exit)
    app.exec()
    window.let_go()
    return {role: watch.late_ms for role, watch in watches.items()}


def main() -> int:
    """Print the figures, and say by the exit code whether they are good enough."""
    seconds, short = amount(SECONDS, SECONDS)
    with TemporaryDirectory() as folder:
        found = measure(Path(folder), seconds, short=short)
    good = True
    for role, late in found.items():
        worst = max(late, default=float("inf"))
        print(f"{role}: {len(late)} turns in {seconds} s, median {median(late):.1f} ms late, worst {worst:.1f} ms")
        good = good and worst <= FRAME_MS and abs(len(late) - seconds) <= 1
        if short and not late:
            raise SystemExit(f"{role}: no turn was seen, so nothing was measured.")
    return 0 if good or short else 1


if __name__ == "__main__":
    raise SystemExit(main())
