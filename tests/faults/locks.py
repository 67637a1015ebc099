"""A file that another program keeps locked: for a moment, for seconds, for a minute; the window goes on drawing."""

import json
import os
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from tests.faults.bench import Bench
from tests.faults.checking import acknowledged, check_meeting, check_reports, check_words
from tests.faults.children import Child, Task, command
from tests.faults.meetings import copied
from tests.faults.outcome import Outcome
from tests.faults.window import Step, desk

# what a program waits at most for another before it says so
PATIENT_SECONDS = 15.0


def holding(path: Path, seconds: float, kind: str) -> Task:
    """Give the task of a program that keeps a file locked: for writing, or for everything."""

    def task() -> None:
        with closing(sqlite3.connect(path, timeout=30, isolation_level=None)) as other:
            other.execute(f"BEGIN {kind}")
            os.write(1, b"held")
            time.sleep(seconds)

    return task


def lock_out(bench: Bench, outcome: Outcome, seconds: tuple[float, ...]) -> None:
    """Lock a file that commands and a window use, so long each time."""
    for length in seconds:
        for kind in ("IMMEDIATE", "EXCLUSIVE"):
            for words in (("do", "FILE", "chair-says", "One word."), ("show", "FILE")):
                _lock(bench, outcome, length, kind, words)
        _lock_a_window(bench, outcome, length)


def _locked(bench: Bench, path: Path, home: Path, length: float, kind: str) -> Child:
    other = Child(holding(path, length, kind), home / "other")
    other.comes(lambda: other.said)
    return other


def _lock(bench: Bench, outcome: Outcome, length: float, kind: str, words: tuple[str, ...]) -> None:
    home, case = bench.folder(), f"{words[0]} while it is locked for {length} s ({kind})"
    path = copied(bench.finalised, home)
    other = _locked(bench, path, home, length, kind)
    child = Child(command(*(word.replace("FILE", str(path)) for word in words)), home / "process", around=bench.around)
    if not child.ends():
        outcome.hangs_at(case, "did not end")
    outcome.tried += 1
    check_words(outcome, case, child)
    if child.code == 1:
        outcome.expect("in use by another program" in child.complained, case, f"says {child.complained!r}")
    outcome.expect(child.seconds < PATIENT_SECONDS + 10, case, f"took {child.seconds:.0f} s")
    other.kill()
    acts = acknowledged(child.said)
    outcome.acknowledged += len(acts)
    check_meeting(outcome, case, path, acts)
    shutil.rmtree(home, ignore_errors=True)


def said(words: str) -> tuple[Step, ...]:
    """Give the steps that record a remark of the chair."""
    return (("keys", "Escape"), ("keys", "Ctrl+Shift+R"), ("types", words), ("keys", "Return"))


def _steps(go: Path, free: Path) -> tuple[Step, ...]:
    """Give what is done at a window: an act once the file is locked, and another once it is free."""
    return (
        *(("waits", "20"), ("says", "ready"), ("waits_for", str(go)), ("beats", "begin")),
        *said("Said while it was locked"),
        *(("waits", "2"), ("beats", "end"), ("waits_for", str(free))),
        *said("Said when it was free"),
        *(("waits", "20"), ("closes",)),
    )


def _lock_a_window(bench: Bench, outcome: Outcome, length: float) -> None:
    """Act at a window while another program keeps the lock; it draws all the time, says so, and acts again afterwards."""
    home, case = bench.folder(), f"a window while its file is locked for {length} s"
    path = copied(bench.finalised, home)
    go, free = home / "go", home / "free"
    child = Child(desk(path, _steps(go, free)), home / "process", around=bench.around)
    if not child.comes(lambda: '"ready"' in child.said):
        outcome.hangs_at(case, f"no window: {child.complained}")
    other = _locked(bench, path, home, length, "IMMEDIATE")
    go.touch()
    other.ends(length + 30)
    free.touch()
    if not child.ends():
        outcome.hangs_at(case, "did not end")
    outcome.tried += 1
    check_words(outcome, case, child)
    check_reports(outcome, case, bench.home)
    acts = acknowledged(child.said)
    outcome.acknowledged += len(acts)
    events = check_meeting(outcome, case, path, acts)
    words = [getattr(one.event, "text", "") for one in events]
    outcome.expect(
        any("Said when it was free" in text for text in words),
        case,
        f"nothing is recorded afterwards: {child.said[-500:]}",
    )
    told = [json.loads(line) for line in child.said.splitlines() if line.startswith("{")]
    longest = max((one["longest"] for one in told if "longest" in one), default=0.0)
    outcome.expect(longest < 1.5, case, f"the window drew nothing for {longest:.1f} s")
    faults = [one["fault"] for one in told if "fault" in one]
    if length > 8:
        outcome.expect(
            any("in use" in fault for fault in faults), case, f"did not say that it is locked: {child.said[-600:]}"
        )
    outcome.expect(all("Error" not in fault for fault in faults), case, f"said {faults}")
    shutil.rmtree(home, ignore_errors=True)
