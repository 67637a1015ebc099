"""Awkward lists of participants: processor time and memory until each is understood or refused, in a process of its own.

None may take more than 5 seconds, nor more than 300 MB of memory, the Python of the process included.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from facilitator.core.delegations import Roster
from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.participant_lists import read_list
from tests.benchmarks.table import Row, at_most
from tests.exchange.awkward import AWKWARD
from tests.exchange.workbooks import text

SECONDS, MEGABYTES = 5.0, 300


def measured(file: Path) -> tuple[float, float, str]:
    """Give the seconds and megabytes of one list, and what came of it."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.participants", "--one", str(file)],
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, megabytes, words = done.stdout.split(" ", 2)
    return float(seconds), float(megabytes), words.strip()


def one(file: Path) -> None:
    """Read one list, and print its figures."""
    begin = time.process_time()
    try:
        found = read_list(file, Roster())
        words = f"{len(found.entries)} delegations, {len(found.questions)} questions, {len(found.faults)} faults"
    except BadFile as fault:
        words = str(fault)[:100]
    seconds = time.process_time() - begin
    print(f"{seconds:.3f} {most_memory():.0f} {words}")


def most_memory() -> float:
    """Give the most memory that this process has had, in megabytes (Linux)."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def rows(folder: Path, *, short: bool) -> Iterator[Row]:
    """Read every list, and the longest that is allowed."""
    files = []
    for case in AWKWARD[: 2 if short else None]:
        files.append(folder / case.name)
        files[-1].write_bytes(case.made())
    if not short:
        files.append(folder / "10000_rows.csv")
        lines = [
            ("Delegation", "Name", "Category"),
            *((f"Group number {n} of many", f"Person {n}", "NGO") for n in range(9_990)),
        ]
        files[-1].write_text(text(lines), encoding="utf-8")
    found = {file.name: measured(file) for file in files}
    slowest, largest = (max(found, key=lambda name: found[name][place]) for place in (0, 1))
    yield at_most(f"{len(found)} lists of participants, the slowest: {slowest}", found[slowest][0], "s", SECONDS)
    yield at_most(f"  the largest: {largest}", found[largest][1], "MB", MEGABYTES)


if __name__ == "__main__":
    one(Path(sys.argv[2]))
