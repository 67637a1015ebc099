"""Every benchmark in one table.

    python -m tests.benchmarks [NAME…] [--short] [--json]

Each figure stands beside the limit that was measured in the same run, and beside what is allowed. Exits 1 where that is
missed. `--short` only runs the code of each. Each benchmark runs in a process of its own, so none warms what another measures.
"""

import importlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.measuring import as_users_have_it, python
from tests.benchmarks.table import Row, written

NAMES = {
    "starting": "first paint, do, show",
    "acting": "an act, from the key to painted",
    "opening": "a meeting of many events is opened",
    "memory": "bare, with charts, after a rehearsed day",
    "searching": "20,000 statements are searched",
    "exporting": "every form, and a version",
    "second": "the second turns on the screen",
    "forecasting": "the forecast, how fast and how good",
    "seats": "from seat to seat, through a file and a server",
    "pages": "many pages in browsers listen",
    "beside": "an act at the desk while pages listen",
    "idle": "a desk that nobody touches",
    "drawing": "the timeline is drawn, a name is typed",
    "participants": "awkward lists are read",
}
INSIDE = "--inside"


def inside(name: str, *, short: bool) -> None:
    """Measure one benchmark here, and print its rows for the process that asked."""
    benchmark = importlib.import_module(f"tests.benchmarks.{name}")
    # not where files are kept in memory: what reaches the disk is to be measured
    with TemporaryDirectory(prefix="benchmark-", dir=".") as folder:
        for row in benchmark.rows(Path(folder).resolve(), short=short):
            print(json.dumps({slot: getattr(row, slot) for slot in Row.__slots__}), flush=True)


def measured(name: str, *, short: bool) -> tuple[list[Row], bool]:
    """Measure one benchmark in a process of its own; gives its rows, and whether it came to its end."""
    command = python("-m", "tests.benchmarks", name, INSIDE, *(["--short"] if short else []))
    done = subprocess.run(command, env=as_users_have_it(), check=False, stdout=subprocess.PIPE, text=True)
    return [Row(**json.loads(line)) for line in done.stdout.splitlines()], done.returncode == 0


def main(words: list[str]) -> int:
    """Measure what is asked for, and print."""
    options = [word for word in words if word.startswith("-")]
    if set(options) - {"--short", "--json", INSIDE}:
        print(__doc__, *(f"{name}: {what}" for name, what in NAMES.items()), sep="\n")
        return 0 if set(options) & {"-h", "--help"} else 2
    short, names = "--short" in words, [word for word in words if not word.startswith("--")]
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(f"There is no benchmark {unknown[0]}; there are {', '.join(NAMES)}.", file=sys.stderr)
        return 2
    if INSIDE in words:
        inside(names[0], short=short)
        return 0
    begun, load, rows, broken = time.monotonic(), os.getloadavg()[0], list[Row](), list[str]()
    for name in names or NAMES:
        print(f"{name}: {NAMES[name]} …", file=sys.stderr, flush=True)
        found, whole = measured(name, short=short)
        rows += found
        if not whole:
            broken.append(name)
    if "--json" in words:
        print(json.dumps([row.as_json() for row in rows], indent=1))
    else:
        print(written(rows))
        missed = sum(row.met is False for row in rows)
        print(
            f"{missed} missed; {time.monotonic() - begun:.0f} s on {os.cpu_count()} processors under a load of {load:.1f}"
        )
    for name in broken:
        print(f"{name} did not come to its end, so not all of it was measured.", file=sys.stderr)
    return int(bool(broken) or (not short and any(row.met is False for row in rows)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
