"""Opening a meeting: processor time to read and fold what was recorded, beside reading the rows alone, and how it grows.

The rows are read by sqlite3 and their bodies by json, as any program would have to. The window is that of a user, in a process of
its own, until its first painting.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from facilitator.seat import Seat
from facilitator.storage.sqlite import open_file
from tests.benchmarks.measuring import facilitator, in_turns, processor
from tests.benchmarks.meetings import busy_meeting, kept
from tests.benchmarks.table import Row, above, shown, times

SIZES, ROUNDS, WINDOWS = (100, 1_000, 5_000, 20_000), 5, 3
# 20,000 events are 20 times 1,000
MORE_MS, ALLOWED_RATIO = 1_000.0, 25.0
WAITING = 20


def rows(folder: Path, *, short: bool) -> Iterator[Row]:
    """Open meetings of growing length."""
    sizes, rounds = ((100, 200), 1) if short else (SIZES, ROUNDS)
    files = {size: _made(folder, size) for size in sizes}
    took = {size: 1e3 * processor(lambda path=path: opened(path), rounds) for size, path in files.items()}  # type: ignore[misc]
    read = {size: 1e3 * processor(lambda path=path: read_alone(path), rounds) for size, path in files.items()}  # type: ignore[misc]
    for size in sizes:
        yield shown(f"opened, {size:,} events", took[size], "ms", beside="its rows read and parsed", limit=read[size])
    small, large = sizes[0], sizes[-1]
    yield above(f"opened, {large:,} events", took[large], "ms", MORE_MS, beside=f"{small} events", limit=took[small])
    if not short:
        thousand, most = sizes[1], ALLOWED_RATIO
        yield times(
            f"opened, {large:,} events", took[large], "ms", most, beside=f"{thousand:,} events", limit=took[thousand]
        )
        few, many = (facilitator("open", str(files[size]), "--exit-after-first-paint") for size in (small, large))
        windows = in_turns({"few": few, "many": many}, folder, WINDOWS)
        yield above(
            f"first paint, {large:,} events",
            1e3 * windows["many"],
            "ms",
            MORE_MS,
            beside=f"{small} events",
            limit=1e3 * windows["few"],
        )


def _made(folder: Path, size: int) -> Path:
    with closing(kept(folder, busy_meeting(max(10, size // 10), min(WAITING, size // 5), size), str(size))) as journal:
        return Path(journal.address.text)


def opened(path: Path) -> None:
    """Open a meeting as every command and every desk does."""
    with closing(open_file(path)) as journal:
        Seat(journal)


def read_alone(path: Path) -> None:
    """Read every row, and understand its body."""
    with closing(sqlite3.connect(path)) as database:
        told = [json.loads(body) for (body,) in database.execute("SELECT body FROM events ORDER BY seq")]
    assert told
