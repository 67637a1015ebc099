"""Key press to recorded and painted, with 200 waiting and 2,000 statements, beside one fsync on the same disk.

    python -m tests.benchmarks.press_to_paint [PRESSES | --short]

Prints the median and the 99th percentile of both; the aim is a p99 under one fsync + 8 ms. Painted means that the
list, the card and the clock show the act in the backing store of the window. What only follows from the act (the
record, the agenda's expected times, the timeline, the other buttons) is painted right after it: the last line is the
whole of it. An fsync is taken before each press, so both meet the same disk; and a fixed piece of work that always
does the same, so that both meet the same processor: how much slower that is than at its best says how much the machine
adds to each press by itself.
"""

import os
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from facilitator.address import Address
from facilitator.core.acts.opening import open_meeting
from facilitator.core.commands import decide, read_command
from facilitator.core.ids import ActId, SeatName
from facilitator.core.meeting import Recorded
from facilitator.core.speakers import Request
from facilitator.core.trail import Trail
from facilitator.exchange.definition import load_definition
from facilitator.print_job import prepare_record
from facilitator.seat import Seat
from facilitator.storage.journal import Draft
from facilitator.storage.opening import create_journal
from facilitator.storage.sqlite import SqliteJournal
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.memory import collect_when_settled, keep_what_was_read
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.benchmarks.amount import amount

STATEMENTS, WAITING, PRESSES = 2000, 200, 300
SHORT_OF = 40  # a short one has so many times fewer of each
CHAIR = SeatName("chair")
START = datetime(2025, 4, 7, 8, 0, tzinfo=UTC)


def busy_meeting(statements: int, waiting: int) -> list[Recorded]:
    """Make a meeting in which some statements were made on ten items and some delegations wait on one."""
    definition, delegations = load_definition("ccm-im-2025")
    trail = Trail()
    now = START

    def record(events: tuple[object, ...]) -> None:
        act, seq = ActId(str(uuid.uuid4())), trail.seq
        trail.append(
            [
                Recorded(seq=seq + 1 + part, act=act, part=part, seat=CHAIR, at=now, recorded=now, event=event)  # type: ignore[arg-type]
                for part, event in enumerate(events)
            ]
        )

    def does(line: str) -> None:
        words = line.split()
        record(decide(trail, read_command(trail.meeting, words[0], words[1:]), now=now, seat=CHAIR))

    record(open_meeting(definition, delegations, now))
    codes = [d.code for d in delegations]
    does("start-session 1")
    items = "abdefghijc"
    for number in range(statements):
        now += timedelta(seconds=20)
        if number % (statements // len(items)) == 0:
            if number:
                does("end")
            does(f"take-up {items[number // (statements // len(items))]}")
            does("clear-list")
        does(f"request {codes[number % len(codes)]}")
        does("give-floor")
    for code in codes[:waiting]:
        does(f"request {code}")
    return trail.events


def line(name: str, seconds: list[float]) -> float:
    """Print the median and the 99th percentile in milliseconds, and give the latter."""
    ordered = sorted(seconds)
    last = ordered[int(len(ordered) * 0.99)]
    print(f"{name:<28} median {statistics.median(ordered) * 1e3:6.2f} ms   p99 {last * 1e3:6.2f} ms   ({len(ordered)})")
    return last


def timed(act: Callable[[], None]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


class Painted(QObject):
    """Notes when the window has painted what an act changed: the card each time, the list where it is another now."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._list: QWidget = window.speakers.view.viewport()
        self._seen: set[QObject] = set()
        self._before: tuple[Request, ...] = ()
        self.at = 0.0
        for watched in (window, self._list, window.card):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window and event.type() == QEvent.Type.Paint and not self.at:
            self._seen.add(watched)
        if watched is not self._window or event.type() != QEvent.Type.UpdateRequest or self.at:
            return False
        self._window.event(event)
        wanted = {self._window.card} | ({self._list} if self._window.speakers.waiting != self._before else set())
        self.at = time.perf_counter() if wanted <= self._seen else 0.0
        return True

    def begin(self) -> None:
        """Wait for the next act."""
        self._seen.clear()
        self._before = self._window.speakers.waiting
        self.at = 0.0


def rest(app: QApplication, seconds: float) -> None:
    """Let the desk come to rest: drawings that load after the first paint are there, nothing glides any more."""
    over = time.monotonic() + seconds
    while time.monotonic() < over:
        app.processEvents()
        time.sleep(0.002)


class Waits:
    """Counts how long appends wait for the disk: their time, without that of the processor."""

    def __init__(self, journal: SqliteJournal) -> None:
        self._append = journal.append
        self.seconds = 0.0
        journal.append = self  # type: ignore[method-assign, assignment]

    def __call__(self, drafts: Sequence[Draft], *, after: int) -> tuple[Recorded, ...]:
        wall, worked = time.perf_counter(), time.thread_time()
        try:
            return self._append(drafts, after=after)
        finally:
            self.seconds += time.perf_counter() - wall - (time.thread_time() - worked)


def yardstick() -> None:
    """Do what always takes the same work, about as much as a press."""
    kept = {}
    for number in range(20_000):
        kept[number % 500] = str(number)


def fsyncs(folder: Path, count: int) -> list[float]:
    with (folder / "fsync").open("ab", buffering=0) as file:

        def write() -> None:
            file.write(b"x" * 4096)
            os.fsync(file.fileno())

        return [timed(write) for _ in range(count)]


def tell(disk: list[float], pressed: list[float], own: list[float], settled: list[float], pace: list[float]) -> None:
    """Print every figure beside what it is measured against."""
    once = line("one fsync", disk)
    whole = line("press to recorded and painted", pressed)
    line("of it not waiting for disk", own)
    line("and all that follows from it", settled)
    print(f"p99 over one fsync: {(whole - once) * 1e3:.2f} ms (aim: under 8)")
    line("a fixed piece of work", pace)
    slower = sorted(pace)[int(len(pace) * 0.99)] / min(pace)
    print(f"at its p99 the machine is {slower:.2f} times slower than at its best; the press without that:", end=" ")
    print(f"{((whole - once) / slower) * 1e3:.2f} ms over one fsync")


def main() -> int:
    presses, short = amount(PRESSES, 2)
    statements, waiting = (many // SHORT_OF if short else many for many in (STATEMENTS, WAITING))
    with tempfile.TemporaryDirectory(dir=".") as name:
        measure(Path(name), presses, busy_meeting(statements, waiting))
    return 0


def measure(folder: Path, presses: int, events: list[Recorded]) -> None:
    """Open a desk at a meeting, press and print."""
    app = QApplication([])
    drafts = [Draft(act=r.act, part=r.part, seat=r.seat, at=r.at, event=r.event) for r in events]
    journal = create_journal(Address.of(folder / "busy.floor"), drafts)
    clock = [events[-1].at]
    session = Session(Seat(journal, clock=lambda: clock[0]))
    settings = Settings(folder / "desk.json")
    window = Window(session, Theme(app, "dark", 1.0), settings, Dialogs(app), prepare_record)
    window.show()
    window.showNormal()
    window.resize(1366, 768)
    painted = Painted(window)
    rest(app, 1.5)
    journal.tidy()
    collect_when_settled(session)  # as the desk does
    keep_what_was_read()
    pressed, settled, own, disk, pace = [], [], [], [], []
    wait = Waits(journal)
    for _ in range(presses):
        rest(app, 0.17)
        pace.append(timed(yardstick))
        rest(app, 0.17)
        clock[0] += timedelta(seconds=7)
        window.primary._deaf_until = 0.0
        before, listed = session.seq, len(window.speakers.waiting)
        painted.begin()

        def press() -> None:
            QTest.keyClick(window, Qt.Key.Key_F8)
            while not painted.at or session.settling:
                app.processEvents()

        disk += fsyncs(folder, 1)
        wait.seconds = 0.0
        begun = time.perf_counter()
        settled.append(timed(press))
        pressed.append(painted.at - begun)
        own.append(painted.at - begun - wait.seconds)
        assert session.seq > before, "the press did nothing"
        assert len(window.speakers.waiting) == len(session.meeting.items["c"].waiting) <= listed  # type: ignore[index]
    waits = len(window.speakers.waiting)
    print(f"{len(list(session.meeting.statements()))} statements, {waits} waiting")
    tell(disk, pressed, own, settled, pace)
    # closing it would ask about whoever has the floor, and wait for an answer
    delete(window)
    session.close()


if __name__ == "__main__":
    sys.exit(main())
