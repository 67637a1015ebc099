"""An act at the desk while its meeting is served to browsers: the same desk presses in turns alone, and while pages listen.

What must stay as it is are the processor time of the desk for a press, all that follows from it included, and the log of the
file, which goes back into the file when the desk is idle if nobody who reads holds on to it. How long a press takes by the
clock is shown too, but there the pages, thousands in one process, take their part of the processors of this computer, which
in a room they do not: beside it stands how a fixed piece of work fares.
"""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.benchmarks.acting import REST, yardstick
from tests.benchmarks.desk_here import DeskHere, desk_at, rest
from tests.benchmarks.measuring import p99, processor
from tests.benchmarks.meetings import busy_meeting, kept
from tests.benchmarks.pages import LISTENING, crowd, serving
from tests.benchmarks.table import Row, at_most, shown, times

ROUNDS, PRESSES = 6, 25
STATEMENTS = 200
CONNECTED_SECONDS = 2.0
PAGE_KB = 4.0
MOST = 1.1


@dataclass(slots=True)
class Pressed:
    """What presses took, in milliseconds; how long the log was after each turn, and how much stayed in it, in KB."""

    processor: list[float] = field(default_factory=list)
    pace: list[float] = field(default_factory=list)
    took: list[float] = field(default_factory=list)
    log: list[float] = field(default_factory=list)
    stayed: list[float] = field(default_factory=list)


def rows(folder: Path, *, short: bool) -> Iterator[Row]:
    """Press alone and beside pages in turns, since the list grows shorter by each press."""
    rounds, presses, numbers = (1, 2, [5]) if short else (ROUNDS, PRESSES, [number for number, _ in LISTENING])
    found = {number: Pressed() for number in (0, *numbers)}
    recorded = busy_meeting(STATEMENTS, (presses + 1) * rounds * len(found))
    journal = kept(folder, recorded)
    with desk_at(journal, recorded[-1].at, folder) as desk:
        for number in range(rounds):
            for listening in found if number % 2 else reversed(found):
                with ExitStack() as stack:
                    if listening:
                        _, port = stack.enter_context(serving(folder, journal.address.text))
                        stack.enter_context(crowd(port, listening))
                    rest(CONNECTED_SECONDS)
                    desk.press()
                    press(desk, found[listening], presses)
                    # as the desk does when it is idle; gives whether somebody was in the way, frames, and those written back
                    _, log, back = journal.db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
                found[listening].log.append(log * PAGE_KB)
                found[listening].stayed.append((log - back) * PAGE_KB)
    alone = found[0]
    for listening in numbers:
        beside = found[listening]
        what = f"act at the desk, {listening:,} pages listen"
        yield times(
            f"{what}: processor of the desk, median",
            median(beside.processor),
            "ms",
            MOST,
            beside="nothing is served",
            limit=median(alone.processor),
        )
        yield shown("  p99", p99(beside.processor), "ms", beside="the same", limit=p99(alone.processor))
        yield shown(
            "  processor of a fixed piece of work",
            median(beside.pace),
            "ms",
            beside="the same",
            limit=median(alone.pace),
        )
        yield shown(
            "  by the clock until painted: median",
            median(beside.took),
            "ms",
            beside="the same",
            limit=median(alone.took),
        )
        yield shown("  p99", p99(beside.took), "ms", beside="the same", limit=p99(alone.took))
        yield shown("  log of a turn, median", median(beside.log), "KB", beside="the same", limit=median(alone.log))
        yield at_most("  of it not written back", max(beside.stayed), "KB", 0.0)


def press(desk: DeskHere, found: Pressed, presses: int) -> None:
    """Press so often, and note what it took."""
    for _ in range(presses):
        rest(REST)
        found.pace.append(1e3 * processor(yardstick))
        worked = time.process_time()
        took, *_ = desk.press()
        found.processor.append(1e3 * (time.process_time() - worked))
        found.took.append(1e3 * took)
