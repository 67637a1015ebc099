"""The memory of a desk, beside that of a bare PySide6 window: with and without the charts, and after a rehearsed day at 200 ×.

RSS is all that lies in memory, which does not depend on what else runs; PSS counts what several processes share in parts, USS only
what would be free if the desk ended (Linux, /proc). The rehearsal is
also measured for itself: how much of a core it takes, and whether the time of its meeting goes as fast as it should.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from tests.benchmarks.idle import meeting
from tests.benchmarks.measuring import facilitator, memory, python, running, used
from tests.benchmarks.starting import BARE_WINDOW, BEGUN
from tests.benchmarks.table import Row, at_most, shown, times

SETTLED, PLAYED, SPEED = 8.0, 15.0, 200
AT_REST, PATIENCE, DAY_MICROSECONDS = 0.05, 240.0, 86_400_000_000
PLAIN, CHARTS, GROWTH_PERCENT = 2.6, 4.0, 5.0
STAYS = BARE_WINDOW.replace("QTimer.singleShot(0, QApplication.exit)", "print('painted', flush=True)")
# the program, whose charts are opened as its menu does
WITH_CHARTS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from facilitator import app
from facilitator.address import Address
from facilitator.ui.window import Window
furnished = app._furnished
def furnished_and_opened(*given):
    QTimer.singleShot(2000, charts)
    return furnished(*given)
def charts():
    next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window)).acts.action("charts").trigger()
app._furnished = furnished_and_opened
app.run_desk(Address(sys.argv[1]), say=print)
"""


def rows(folder: Path, *, short: bool) -> Iterator[Row]:
    """Weigh a bare window, a desk, one with charts, and one that plays a day."""
    settled = 1.0 if short else SETTLED
    path = str(meeting(folder / "m.floor", () if short else BEGUN))
    bare = weighed(python("-c", STAYS), folder, 0.5)
    desks = {"a desk": (facilitator("open", path), PLAIN)}
    if not short:
        desks["a desk with its charts"] = (python("-c", WITH_CHARTS, path), CHARTS)
    for name, (command, most) in desks.items():
        for measure, size in weighed(command, folder, settled).items():
            what, beside = f"{measure} of {name}", "a bare PySide6 window"
            if measure == "RSS":
                yield times(what, size, "MB", most, beside=beside, limit=bare[measure])
            else:
                yield shown(what, size, "MB", beside=beside, limit=bare[measure])
    if not short:
        yield from day(folder)


def weighed(command: list[str], folder: Path, settled: float) -> dict[str, float]:
    """Give the memory of a program once it has come to rest after its start."""
    with running(command, folder) as program:
        wait_for_rest(program.pid, settled)
        return memory(program.pid)


def wait_for_rest(pid: int, least: float) -> None:
    """Wait some seconds, and until a program has done next to nothing for a second: loaded is what loads by and by."""
    over = time.monotonic() + PATIENCE
    time.sleep(least)
    while time.monotonic() < over:
        before = used(pid)
        time.sleep(1.0)
        if used(pid) - before <= AT_REST:
            return


def day(folder: Path) -> Iterator[Row]:
    """Rehearse in the window until the first day is over."""
    path = folder / "out" / "ccm-im-2025.floor"
    with running(facilitator("rehearse", "--speed", str(SPEED), "--out", str(path.parent)), folder) as desk:
        time.sleep(PLAYED)
        first, before, begun = memory(desk.pid), used(desk.pid), time.monotonic()
        events, day_one = told(path)
        while told(path)[1] == day_one and time.monotonic() < begun + PATIENCE:
            time.sleep(1.0)
        took, spent, last = time.monotonic() - begun, used(desk.pid) - before, memory(desk.pid)
        events = told(path)[0] - events
    most, beside = 1 + GROWTH_PERCENT / 100, f"{PLAYED:.0f} s after its start"
    yield times("RSS after a rehearsed day", last["RSS"], "MB", most, beside=beside, limit=first["RSS"])
    yield times("USS after a rehearsed day", last["USS"], "MB", most, beside=beside, limit=first["USS"])
    yield at_most(f"rehearsal at {SPEED} ×, of a core", 100 * spent / took, "%", 100.0)
    yield shown(f"rehearsal at {SPEED} ×, processor time an event", 1e3 * spent / events, "ms")


def told(path: Path) -> tuple[int, int]:
    """Give how many events a meeting has, and the day of the last."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
        seq, at = database.execute("SELECT seq, at FROM events ORDER BY seq DESC LIMIT 1").fetchone()
    return seq, at // DAY_MICROSECONDS
