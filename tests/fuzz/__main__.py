"""Fuzz every reader of the program, each in a process of its own, and print one table of what came of it.

    python -m tests.fuzz [--seconds N | --hours N] [--reader NAME]… [--together] [--keep FOLDER] [--json]

`--seconds` is for each reader, `--hours` for all of them. `--together` gives all readers one process, which is started
once. With `--keep`, what was grown in a former run is gone on from. It exits 1 where anything was found.
"""  # fmt: skip

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import mkdtemp

from tests.fuzz.limits import MOST_MEGABYTES, MOST_SECONDS, ROOT
from tests.fuzz.readers import MODULES, module_of, readers_in

ALL = "all"
HEADINGS = ("reader", "inputs", "edges", "new", "faults", "hangs", "ended", "most MB")
_COVERED = re.compile(r"cov: (\d+)")
_STARTING = 600
"""Seconds; on a computer that does much else, the readers take their time to load."""


@dataclass(slots=True)
class Row:
    """What came of one reader: inputs tried, edges reached, inputs that reached new ones, and what was found."""

    reader: str
    inputs: int = 0
    edges: int = 0
    new: int = 0
    megabytes: int = 0
    found: dict[str, int] = field(default_factory=dict)
    ended: list[str] = field(default_factory=list)

    @property
    def hangs(self) -> int:
        """Give at how many places an input took too long."""
        return sum("TookTooLong" in key for key in self.found)

    @property
    def clean(self) -> bool:
        """Say whether nothing was found."""
        return not self.found and not self.ended and self.megabytes <= MOST_MEGABYTES

    @property
    def cells(self) -> tuple[str, ...]:
        """Give the row as the table shows it."""
        counts = (
            self.inputs,
            self.edges,
            self.new,
            len(self.found) - self.hangs,
            self.hangs,
            len(self.ended),
            self.megabytes,
        )
        return (self.reader, *map(str, counts))


def fuzzed(name: str, seconds: int, work: Path, seed: int = 1) -> Row:
    """Fuzz a reader for so long; where its process ends before, another goes on with the time that is left."""
    row, until = Row(reader=name), time.monotonic() + seconds
    for former in ("begun", "scratch"):
        shutil.rmtree(work / former, ignore_errors=True)
    work.mkdir(parents=True, exist_ok=True)
    while (left := round(until - time.monotonic())) > 0 or not row.inputs:
        told = work / "told.txt"
        before = len(list((work / "grown").glob("*")))
        with told.open("wb") as out:
            words = [
                name,
                ALL if name == ALL else module_of(name),
                "--seconds",
                str(max(1, left)),
                "--work",
                str(work),
                "--seed",
                str(seed + len(row.ended)),
            ]
            ended = _ended(words, out.fileno(), max(1, left) + _STARTING)
        text = told.read_text(errors="replace")
        row.edges = max([row.edges, *map(int, _COVERED.findall(text))])
        row.new += max(0, len(list((work / "grown").glob("*"))) - before)
        _add(row, work)
        if ended:
            row.ended.append(f"{ended}: {_why(text)}")
            if row.inputs == 0 or len(row.ended) > 20:
                break
            _keep_what_ended_it(work, name, len(row.ended))
        elif left <= 1 or time.monotonic() + 1 >= until:
            break
    return row


def _ended(words: list[str], out: int, most: int) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    run = [sys.executable, "-m", "tests.fuzz.child", *words]
    process = subprocess.Popen(run, stdout=out, stderr=out, cwd=ROOT, env=environment)
    try:
        code = process.wait(most + 120)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return "stood still"
    return f"ended with {code}" if code else ""


def _add(row: Row, work: Path) -> None:
    try:
        figures = json.loads((work / "figures.json").read_text())
    except FileNotFoundError:
        return
    (work / "figures.json").unlink()
    row.inputs += figures["inputs"]
    row.megabytes = max(row.megabytes, figures["megabytes"])
    for key, count in figures["found"].items():
        row.found[key] = row.found.get(key, 0) + count


def _why(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith(("#", "INFO", "stat::"))]
    return " / ".join(lines[-3:])[:300]


def _keep_what_ended_it(work: Path, name: str, number: int) -> None:
    for path in (*work.glob("ended-*"), work / "last"):
        if path.is_file():
            (work / "found").mkdir(exist_ok=True)
            path.replace(work / "found" / f"{name}-{number}-{path.name}")


def _lines(rows: list[Row]) -> Iterator[str]:
    table = [HEADINGS, *(row.cells for row in rows), _sum(rows)]
    widths = [max(len(cells[place]) for cells in table) for place in range(len(HEADINGS))]
    for cells in table:
        first, *figures = (
            cell.ljust(w) if place == 0 else cell.rjust(w)
            for place, (cell, w) in enumerate(zip(cells, widths, strict=True))
        )
        yield "  ".join((first, *figures))
    for row in rows:
        yield from (f"{key} ({count} times)" for key, count in sorted(row.found.items()))
        yield from (f"{row.reader}: the process {why}" for why in row.ended)


def _sum(rows: list[Row]) -> tuple[str, ...]:
    columns = list(zip(*(row.cells[1:] for row in rows), strict=True))
    return ("all", *(str(sum(map(int, column))) for column in columns[:-1]), str(max(map(int, columns[-1]))))


def main() -> int:
    """Fuzz what was asked for."""
    asked = argparse.ArgumentParser(prog="python -m tests.fuzz")
    asked.add_argument("--seconds", type=int, help="for each reader (20)")
    asked.add_argument("--hours", type=float, help="for all readers, each as long")
    asked.add_argument(
        "--reader", action="append", choices=sorted(readers_in(*MODULES)), help="only this one; may be repeated"
    )
    asked.add_argument("--together", action="store_true", help="all readers in one process")
    asked.add_argument("--keep", type=Path, help="a folder for what grows, and what is found")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--json", action="store_true")
    wanted = asked.parse_args()
    names = [ALL] if wanted.together else wanted.reader or list(readers_in(*MODULES))
    seconds = round(wanted.hours * 3600 / len(names)) if wanted.hours else wanted.seconds or 20
    work = wanted.keep or Path(mkdtemp(prefix="fuzz-"))
    rows = []
    for name in names:
        rows.append(fuzzed(name, seconds, work / name, wanted.seed))
        if not wanted.json:
            print("  ".join(rows[-1].cells), file=sys.stderr, flush=True)
    if wanted.json:
        print(json.dumps([asdict(row) for row in rows], indent=1))
    else:
        print(
            f"{seconds} s for each; an input may take {MOST_SECONDS:g} s and {MOST_MEGABYTES} MB",
            *_lines(rows),
            sep="\n",
        )
    clean = all(row.clean for row in rows)
    if not clean or wanted.keep:
        print(f"What was found, and what was told of it, is in {work}/*/found.", file=sys.stderr)
    else:
        shutil.rmtree(work)
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main())
