"""From an act at one seat to its painting at four others, at a meeting on a PostgreSQL server on this computer.

    python -m tests.benchmarks.seat_to_seat [ACTS | --short]

Each window is a process of its own. Prints the median and the 99th percentile of an act (decided, recorded on the
server's disk) and of its painting elsewhere, counted from before the act: in a small meeting the aim is under 50 ms,
with 200 waiting and 2,000 statements under 60 ms. Exits 1 where the p99 falls short. Beside it
stands what a bare notification takes in the same run: how slow the machine and the server are just then. Four windows and a server need the
processors for themselves: where others use them, too, `chrt -r 1 python -m …` measures without those.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psycopg
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from facilitator.address import Address
from facilitator.core.commands import Command
from facilitator.core.ids import SeatName
from facilitator.print_job import prepare_record
from facilitator.seat import Seat
from facilitator.storage.journal import Draft
from facilitator.storage.opening import create_journal, open_journal
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.memory import collect_when_settled, keep_what_was_read
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.benchmarks.amount import amount
from tests.benchmarks.press_to_paint import Painted, busy_meeting, line
from tests.storage import postgres

ACTS, WINDOWS = 150, 4
# longer than all takes that follows from an act at four windows, which share the processors of one computer
BETWEEN_SECONDS = 1.0
BARE_SECONDS = 0.02
WINDOW = "--window"


class Telling(QTimer):
    """Says on standard output which event a window has painted, and when."""

    def __init__(self, session: Session, painted: Painted) -> None:
        super().__init__(painted, interval=10)
        self._session = session
        self._painted = painted
        self._told = session.seq
        painted.begin()
        self.timeout.connect(self._tell)

    def _tell(self) -> None:
        if self._session.seq > self._told and self._painted.at:
            self._told = self._session.seq
            print(self._told, self._painted.at, flush=True)
            self._painted.begin()
        elif self._session.seq == self._told and self._painted.at:
            # painted for another reason, such as the turn of the second
            self._painted.begin()


def window(address: Address) -> None:
    """Open a window at the meeting until this process is ended."""
    app = QApplication([])
    session = Session(Seat(open_journal(address), SeatName("window"), steady=time.monotonic))
    with TemporaryDirectory() as folder:
        shown = Window(
            session, Theme(app, "dark", 1.0), Settings(Path(folder) / "desk.json"), Dialogs(app), prepare_record
        )
        shown.show()
        shown.resize(1366, 768)
        session.watch()
        collect_when_settled(session)
        keep_what_was_read()
        telling = Telling(session, Painted(shown))
        QTimer.singleShot(2000, telling.start)
        QTimer.singleShot(2100, lambda: print("ready", flush=True))
        app.exec()


def measure(address: Address, acts: int, windows: int) -> tuple[list[float], list[float]]:
    """Act, and give how long each act took, and until it was painted at each window."""
    command = [sys.executable, "-m", "tests.benchmarks.seat_to_seat", WINDOW, address.text]
    open_ones = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(windows)]
    took, painted = [], []
    try:
        for one in open_ones:
            assert one.stdout is not None
            assert one.stdout.readline() == "ready\n"
        seat = Seat(open_journal(address), SeatName("acting"))
        for _ in range(acts):
            time.sleep(BETWEEN_SECONDS)
            begun = time.perf_counter()
            seat.act(Command(name="give-floor"))
            took.append(time.perf_counter() - begun)
            for one in open_ones:
                assert one.stdout is not None
                seq, at = one.stdout.readline().split()
                assert int(seq) == seat.seq
                painted.append(float(at) - begun)
        seat.journal.close()
    finally:
        for one in open_ones:
            one.kill()
            one.communicate()
    return took, painted


def bare(address: Address, times: int) -> list[float]:
    """Give how long a word takes from one connection to another through the server, with nothing of ours in between."""
    place = address.text.partition("#")[0]
    took = []
    with psycopg.connect(place, autocommit=True) as says, psycopg.connect(place, autocommit=True) as hears:
        hears.execute("LISTEN bare")
        for number in range(times):
            time.sleep(BARE_SECONDS)
            begun = time.perf_counter()
            says.execute("SELECT pg_notify('bare', %s)", [str(number)])
            next(hears.notifies(timeout=5, stop_after=1))
            took.append(time.perf_counter() - begun)
    return took


def main() -> int:
    if WINDOW in sys.argv:
        window(Address(sys.argv[-1]))
        return 0
    if postgres.binaries() is None:
        print("PostgreSQL is not installed, so nothing was measured.")
        return 0
    acts, short = amount(ACTS, 2)
    server = postgres.started()
    wrong = 0
    try:
        for statements, waiting, aim in ((20, 10 + acts, 0.050),) if short else ((20, 197, 0.050), (2000, 197, 0.060)):
            drafts = [
                Draft(act=r.act, part=r.part, seat=r.seat, at=r.at, event=r.event)
                for r in busy_meeting(statements, waiting)
            ]
            address = server.fresh()
            create_journal(address, drafts).close()
            print(f"{statements} statements, {waiting} waiting")
            took, painted = measure(address, acts, 1 if short else WINDOWS)
            line("act recorded", took)
            last = line("act to painted elsewhere", painted)
            limit = line("bare NOTIFY, there and back", bare(address, acts))
            print(f"p99 painted is {last / limit:.1f} times p99 bare")
            print(f"aim: p99 under {aim * 1e3:.0f} ms")
            wrong += last > aim
    finally:
        postgres.ended()
    return 0 if short else min(wrong, 1)


if __name__ == "__main__":
    sys.exit(main())
