"""How much of a core a desk takes that nobody touches: without and with a clock running, from /proc as the program is started."""

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from subprocess import Popen

from facilitator.address import Address
from facilitator.core.commands import read_command
from facilitator.seat import Seat
from facilitator.storage.opening import open_journal
from tests.benchmarks.measuring import facilitator, running, used
from tests.benchmarks.table import Row, at_most
from tests.desk_file import made

SECONDS, SETTLED = 15.0, 8.0
MOST = {"idle": 1.0, "with a clock running": 3.0}
BUSY = ("start-session 2", "take-up c", "give-floor")


def rows(folder: Path, *, short: bool) -> Iterator[Row]:
    """Leave a desk alone."""
    for (name, most), acts in zip(MOST.items(), ((), BUSY), strict=True):
        path = meeting(folder / f"{len(acts)}.floor", acts)
        with running(facilitator("open", str(path)), folder) as desk:
            time.sleep(1.0 if short else SETTLED)
            yield at_most(f"desk {name}, of a core", share(desk, 0.5 if short else SECONDS), "%", most)
        if short:
            return


def meeting(path: Path, acts: tuple[str, ...]) -> Path:
    """Make the shipped meeting, and act in it now, as a desk that opens it does."""
    made(path).close()
    with closing(open_journal(Address.of(path))) as journal:
        seat = Seat(journal)
        for words in acts:
            name, *rest = words.split()
            seat.act(read_command(seat.meeting, name, rest))
    return path


def share(desk: Popen[bytes], seconds: float) -> float:
    """Give the share of a core that a process takes, in percent."""
    before, begun = used(desk.pid), time.monotonic()
    time.sleep(seconds)
    return 100 * (used(desk.pid) - before) / (time.monotonic() - begun)
