"""From an act at one seat to its painting at others, through a file and through a PostgreSQL server on this computer.

Each window is a process of its own. An act is decided and recorded on the disk of the file or the server; painting counts from
before the act. Beside it stands what a bare word takes in the same run: a row written to a file and seen by another connection
that looks as often as a desk does, and a notification through the server. Four windows and a server need the processors for
themselves: on a busy machine `chrt -r 1 python -m …` measures without the others.
"""

import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import psycopg
from PySide6.QtCore import QTimer

from facilitator.address import Address
from facilitator.core.commands import Command
from facilitator.core.ids import SeatName
from facilitator.print_job import prepare_record
from facilitator.seat import Seat
from facilitator.storage.opening import create_journal, open_journal
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.memory import collect_when_settled, keep_what_was_read
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.watching import WATCH_MS
from facilitator.ui.window import Window
from tests.benchmarks.desk_here import HEIGHT, WIDTH, Painted, application
from tests.benchmarks.measuring import as_users_have_it, p99, python
from tests.benchmarks.meetings import busy_meeting, drafts_of
from tests.benchmarks.table import Row, at_most, shown
from tests.storage import postgres

ACTS, WINDOWS = 40, 4
# longer than all takes that follows from an act at four windows, which share the processors of one computer
BETWEEN_SECONDS = 0.6
BARE_SECONDS = 0.02
SMALL, LARGE = (20, 50.0), (2_000, 60.0)
FILE_MS = 50.0


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
    app = application()
    session = Session(Seat(open_journal(address), SeatName("window"), steady=time.monotonic))
    with TemporaryDirectory() as folder:
        shown = Window(
            session, Theme(app, "dark", 1.0), Settings(Path(folder) / "desk.json"), Dialogs(app), prepare_record
        )
        shown.show()
        shown.resize(WIDTH, HEIGHT)
        session.watch()
        collect_when_settled(session)
        keep_what_was_read()
        telling = Telling(session, Painted(shown))
        QTimer.singleShot(2000, telling.start)
        QTimer.singleShot(2100, lambda: print("ready", flush=True))
        app.exec()


def measure(address: Address, acts: int, windows: int) -> tuple[list[float], list[float]]:
    """Act, and give how long each act took, and until it was painted at each window."""
    command = python("-m", "tests.benchmarks.seats", address.text)
    environment = as_users_have_it()
    open_ones = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) for _ in range(windows)]
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


def seen_in_a_file(folder: Path, times: int) -> list[float]:
    """Give how long a row takes to be seen by another connection that looks as often as a desk does."""
    took = []
    with closing(sqlite3.connect(folder / "bare.db")) as says, closing(sqlite3.connect(folder / "bare.db")) as sees:
        says.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE said (number INTEGER)")
        for number in range(times):
            known = sees.execute("PRAGMA data_version").fetchone()
            time.sleep(BARE_SECONDS)
            begun = time.perf_counter()
            with says:
                says.execute("INSERT INTO said VALUES (?)", (number,))
            while sees.execute("PRAGMA data_version").fetchone() == known:
                time.sleep(WATCH_MS / 1000)
            took.append(time.perf_counter() - begun)
    return took


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


def rows(folder: Path, *, short: bool) -> Iterator[Row]:
    """Act through a file, and through a server."""
    acts, windows = (1, 1) if short else (ACTS, WINDOWS)
    words = seen_in_a_file(folder, acts)
    place = Address.of(folder / "shared.floor")
    yield from through(place, 20, acts=acts, windows=1, aim=WATCH_MS + FILE_MS, words=words)
    if postgres.binaries() is None:
        return
    server = postgres.started()
    try:
        for statements, aim in (SMALL,) if short else (SMALL, LARGE):
            address = server.fresh()
            yield from through(address, statements, acts=acts, windows=windows, aim=aim, words=bare(address, acts))
    finally:
        postgres.ended()


def through(
    address: Address, statements: int, *, acts: int, windows: int, aim: float, words: list[float]
) -> Iterator[Row]:
    """Act in a meeting that is kept somewhere."""
    waiting = 10 + acts
    create_journal(address, drafts_of(busy_meeting(statements, waiting))).close()
    took, painted = measure(address, acts, windows)
    where = "a server" if address.scheme else "a file"
    what = f"through {where}, {statements:,} statements: act to painted at {windows} others"
    yield at_most(
        f"{what}: p99", 1e3 * p99(painted), "ms", aim, beside="a bare word there, p99", limit=1e3 * p99(words)
    )
    yield shown("  median", 1e3 * median(painted), "ms", beside="the act alone, recorded", limit=1e3 * median(took))


if __name__ == "__main__":
    window(Address(sys.argv[1]))
