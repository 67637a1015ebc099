"""An act, from the key to recorded and painted, beside one fsync on the same disk and a repaint of the same widgets.

Painted means that the list, the card and the clock show the act in the backing store of the window. What only follows from the
act (the record, the agenda's expected times, the timeline, the other buttons) is painted right after it. An fsync is taken
before each press, so both meet the same disk; and a fixed piece of work that always does the same, so that both meet the same
processor: how much slower that is than at its best says how much the machine adds by itself. How an act grows, with what is
recorded and with who waits, is told by its processor time, which waits neither for the disk nor for others.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.desk_here import DeskHere, desk_at, rest
from tests.benchmarks.measuring import exponent, p99, wall
from tests.benchmarks.meetings import busy_meeting, kept
from tests.benchmarks.table import Row, above, at_most, shown, times

STATEMENTS, WAITING, EVENTS, PRESSES, FEW_PRESSES = 2_000, 200, 20_000, 300, 21
SIZES, LISTS = (100, 1_000, 5_000, 20_000), (10, 100, 1_000, 5_000)
MS, OVER_FSYNC, OF_SMALLEST, LINEAR = 1e3, 8.0, 1.5, 1.05
REST = 0.1


def rows(folder: Path, *, short: bool) -> Iterator[Row]:
    """Measure a busy meeting, then how an act grows."""
    if short:
        yield from busiest(folder, 50, 5, 200, 2)
        yield shown("act, processor", processor_time(folder, 10, 5, 100, 2), "ms")
        return
    yield from busiest(folder, STATEMENTS, WAITING, EVENTS, PRESSES)
    yield from grown(folder, SIZES, LISTS, FEW_PRESSES)


def busiest(folder: Path, statements: int, waiting: int, events: int, presses: int) -> Iterator[Row]:
    """Press the key in a meeting that has all at once."""
    recorded = busy_meeting(statements, waiting, events)
    disk, pace, repaint = list[float](), list[float](), list[float]()
    pressed = []
    with desk_at(kept(folder, recorded), recorded[-1].at, folder) as desk:
        for _ in range(presses):
            rest(REST)
            pace.append(wall(yardstick) * MS)
            repaint.append(desk.repainted() * MS)
            rest(REST)
            disk.append(fsync(folder) * MS)
            pressed.append(desk.press())
    took, own, worked, whole = ([figure * MS for figure in each] for each in zip(*pressed, strict=True))
    what = f"act painted, {waiting} waiting, {statements:,} statements, {len(recorded):,} events"
    yield above(f"{what}: p99", p99(took), "ms", OVER_FSYNC, beside="an fsync, p99", limit=p99(disk))
    best = [fsynced + painted for fsynced, painted in zip(disk, repaint, strict=True)]
    yield shown(f"{what}: median", median(took), "ms", beside="an fsync and a repaint of the same", limit=median(best))
    yield shown("  of it not waiting for the disk: p99", p99(own), "ms", beside="its median", limit=median(own))
    yield shown("  of the processor: p99", p99(worked), "ms", beside="its median", limit=median(worked))
    yield shown("  and all that follows: p99", p99(whole), "ms", beside="its median", limit=median(whole))
    yield shown("  a fixed piece of work: p99", p99(pace), "ms", beside="at its best", limit=min(pace))


def grown(folder: Path, sizes: tuple[int, ...], lists: tuple[int, ...], presses: int) -> Iterator[Row]:
    """Tell the processor time of an act by what is recorded, and by who waits."""
    by_events = {size: processor_time(folder, size // 10, presses + 5, size, presses) for size in sizes}
    smallest = by_events[sizes[0]]
    for size, took in by_events.items():
        beside = f"with {sizes[0]} events"
        if size == sizes[-1]:
            yield times(f"act, processor, {size:,} events", took, "ms", OF_SMALLEST, beside=beside, limit=smallest)
        else:
            yield shown(f"act, processor, {size:,} events", took, "ms", beside=beside, limit=smallest)
    by_waiting = {size: processor_time(folder, 20, size, size, presses) for size in lists}
    for size, took in by_waiting.items():
        yield shown(
            f"act, processor, {size:,} waiting",
            took,
            "ms",
            beside=f"with {lists[0]} waiting",
            limit=by_waiting[lists[0]],
        )
    upper = {size: took for size, took in by_waiting.items() if size >= lists[-2]}
    yield at_most(f"act by the waiting, exponent from {lists[-2]:,} to {lists[-1]:,}", exponent(upper), "", LINEAR)


def processor_time(folder: Path, statements: int, waiting: int, events: int, presses: int) -> float:
    """Give the median processor time of a press until it is painted, in milliseconds."""
    recorded = busy_meeting(max(1, statements), waiting, events)
    with desk_at(kept(folder, recorded, f"{waiting}-{events}"), recorded[-1].at, folder) as desk:
        return median(_worked(desk) for _ in range(presses)) * MS


def _worked(desk: DeskHere) -> float:
    rest(REST / 2)
    return desk.press()[2] if desk.window.speakers.waiting else 0.0


def yardstick() -> None:
    """Do what always takes the same work, about as much as a press."""
    kept_here = {}
    for number in range(20_000):
        kept_here[number % 500] = str(number)


def fsync(folder: Path) -> float:
    """Give how long the disk takes to have a page for good, in seconds."""
    with (folder / "fsync").open("ab", buffering=0) as file:

        def write() -> None:
            file.write(b"x" * 4096)
            os.fsync(file.fileno())

        return wall(write)
