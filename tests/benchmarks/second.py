"""How late the second turns on the screen: the clock of the day and the clock of the speaker, painted.

Somebody speaks since a fraction of a second. For each painting of new figures it is noted how long after the true turn of the
second it ended; beside it stands a bare timer of Qt in the same window. A second in which no turn was seen counts as missed.
"""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel

from facilitator.address import Address
from facilitator.core.commands import Command
from facilitator.core.meeting import Meeting
from facilitator.making import make_meeting
from facilitator.print_job import prepare_record
from facilitator.seat import Seat
from facilitator.storage.sqlite import open_file
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.steady import SteadyLabel
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.benchmarks.desk_here import application
from tests.benchmarks.table import Row, at_most

SECONDS, SHORT, FRAME_MS = 30, 60, 17.0
SETTLED_MS = 3000
WORDS = {"day_clock": "clock of the day", "clock": "clock of the speaker"}


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


class Bare(QTimer):
    """A timer of Qt that is to fire a second after the last time, and how late it was."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, interval=1000)
        self.setTimerType(Qt.TimerType.PreciseTimer)
        self.late_ms: list[float] = []
        self._begun = time.perf_counter()
        self.timeout.connect(self._note)
        self.start()

    def _note(self) -> None:
        self.late_ms.append(1000 * ((time.perf_counter() - self._begun) % 1.0))


def measure(folder: Path, seconds: int, *, short: bool) -> tuple[dict[str, list[float]], list[float]]:
    """Run a desk for so many seconds; in short until each clock was seen to turn."""
    path = folder / "clock.floor"
    make_meeting(Address.of(path), "ccm-im-2025", clock=lambda: datetime.now(UTC) - timedelta(hours=1)).close()
    app = application()
    session = Session(Seat(open_file(path)))
    for name, arguments in (("start-session", {"session": 2}), ("take-up", {"item": "c"}), ("give-floor", {})):
        assert session.act(Command(name=name, arguments=arguments))
    window = Window(session, Theme(app), Settings(folder / "desk.json"), Dialogs(app), prepare_record)
    window.show()
    watches: dict[str, Watch] = {}
    bare = Bare(window)

    def begin() -> None:
        of = {label._role: label for label in window.findChildren(SteadyLabel)}
        watches["day_clock"] = Watch(of["day_clock"], session, of_the_day=True)
        watches["clock"] = Watch(of["clock"], session, of_the_day=False)

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
    return {role: watch.late_ms for role, watch in watches.items()}, bare.late_ms or [0.0]


def rows(folder: Path, *, short: bool) -> Iterator[Row]:
    """Watch both clocks."""
    seconds = SHORT if short else SECONDS
    found, bare = measure(folder, seconds, short=short)
    for role, late in found.items():
        assert late, f"{role}: no turn was seen, so nothing was measured"
        missed = 0 if short else max(0, seconds - 1 - len(late))
        worst = max(late) + 1000 * missed
        what = f"{WORDS[role]} turns late, {len(late)} times, median {median(late):.1f} ms: worst"
        yield at_most(what, worst, "ms", FRAME_MS, beside="a timer of Qt, worst", limit=max(bare))
