"""Awkward lists of participants: seconds and memory until each is understood or refused, in a process of its own.

Aims: no list takes more than 5 seconds, nor more than 300 MB of memory, the Python of the process included.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from facilitator.core.delegations import Roster
from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.participant_lists import read_list
from tests.benchmarks.amount import amount
from tests.exchange.awkward import AWKWARD
from tests.exchange.workbooks import text

SECONDS, MEGABYTES = 5.0, 300


def measured(file: Path) -> tuple[float, float, str]:
    """Give the seconds and megabytes of one list, and what came of it."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.awkward_lists", "--one", str(file)],
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, megabytes, words = done.stdout.split(" ", 2)
    return float(seconds), float(megabytes), words.strip()


def one(file: Path) -> None:
    """Read one list, and print its figures."""
    begin = time.perf_counter()
    try:
        found = read_list(file, Roster())
        words = f"{len(found.entries)} delegations, {len(found.questions)} questions, {len(found.faults)} faults"
    except BadFile as fault:
        words = str(fault)[:100]
    seconds = time.perf_counter() - begin
    print(f"{seconds:.3f} {most_memory():.0f} {words}")


def most_memory() -> float:
    """Give the most memory that this process has had, in megabytes (Linux)."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def main() -> int:
    """Measure every list, and the longest that is allowed."""
    count, short = amount(len(AWKWARD), 3)
    worst, most = 0.0, 0.0
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for case in AWKWARD[:count]:
            files.append(Path(folder) / case.name)
            files[-1].write_bytes(case.made())
        if not short:
            files.append(Path(folder) / "10000_rows.csv")
            rows = [
                ("Delegation", "Name", "Category"),
                *((f"Group number {n} of many", f"Person {n}", "NGO") for n in range(9_990)),
            ]
            files[-1].write_text(text(rows), encoding="utf-8")
        for file in files:
            seconds, megabytes, words = measured(file)
            worst, most = max(worst, seconds), max(most, megabytes)
            print(f"{file.name:32} {seconds:6.2f} s {megabytes:5.0f} MB  {words}")
    print(f"worst {worst:.2f} s of {SECONDS:.0f}, {most:.0f} MB of {MEGABYTES}")
    return 0 if short or (worst <= SECONDS and most <= MEGABYTES) else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(Path(sys.argv[2]))
    else:
        sys.exit(main())
