"""An act at the desk while its meeting is served to browsers: the same desk presses in turns alone, and while pages listen.

What must stay as it is are the processor time of the desk for a press, all that follows from it included, and the log of the
file, which goes back into the file when the desk is idle if nobody who reads holds on to it. The pages, thousands in one
process, take their part of the processors of this computer, which in a room they do not, and of their caches. A repaint of
the same widgets right after each press, while the pages read, has no part in the file: by how much it is slower than alone,
a press is slower for the same reason. How long a press takes by the clock is only shown.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.benchmarks.acting import REST
from tests.benchmarks.desk_here import DeskHere, desk_at, rest
from tests.benchmarks.measuring import p99, processor
from tests.benchmarks.meetings import busy_meeting, kept
from tests.benchmarks.pages import LISTENING, crowd, serving
from tests.benchmarks.table import Row, at_most, shown

ROUNDS, PRESSES = 6, 25
STATEMENTS = 200
CONNECTED_SECONDS = 2.0
PAGE_KB = 4.0
MOST = 1.1


@dataclass(slots=True)
class Pressed:
    """What presses took, in milliseconds; how long the log was after each turn, and how much stayed in it, in KB."""

    processor: list[float] = field(default_factory=list)
    repaint: list[float] = field(default_factory=list)
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
        yield compared(
            f"act at the desk, {listening:,} pages listen: processor of the desk, median",
            beside.processor,
            alone.processor,
        )
        yield compared("  p99", beside.processor, alone.processor, p99)
        yield compared("  of a repaint right after it, median", beside.repaint, alone.repaint)
        slower = max(1.0, median(beside.repaint) / median(alone.repaint))
        yield at_most(
            "  ratio of the act over that of the repaint",
            median(beside.processor) / median(alone.processor) / slower,
            "×",
            MOST,
        )
        yield compared("  by the clock until painted: median", beside.took, alone.took)
        yield compared("  p99", beside.took, alone.took, p99)
        yield compared("  log of a turn, median", beside.log, alone.log, unit="KB")
        yield at_most("  of it not written back", max(beside.stayed), "KB", 0.0)


def compared(
    what: str,
    beside: Sequence[float],
    alone: Sequence[float],
    kind: Callable[[Sequence[float]], float] = median,
    *,
    unit: str = "ms",
) -> Row:
    """Give a figure beside pages, with the same while nothing is served."""
    return shown(what, kind(beside), unit, beside="nothing is served", limit=kind(alone))


def press(desk: DeskHere, found: Pressed, presses: int) -> None:
    """Press so often, and note what it took."""
    for _ in range(presses):
        rest(REST)
        worked = time.process_time()
        took, *_ = desk.press()
        found.processor.append(1e3 * (time.process_time() - worked))
        found.repaint.append(1e3 * processor(desk.repainted))
        found.took.append(1e3 * took)
