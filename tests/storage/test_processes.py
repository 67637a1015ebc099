"""Several processes share one file, and one of them may be killed at any moment."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from facilitator.storage.sqlite import SqliteJournal

ROOT = Path(__file__).parents[2]
Opening = Callable[[Path], SqliteJournal]


def appending(path: Path, first: int, count: int) -> subprocess.Popen[str]:
    """Start a process that appends acts, once it is told to."""
    command = [sys.executable, "-m", "tests.storage.appending", str(path), str(first), str(count)]
    process = subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def go(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("go\n")
    process.stdin.flush()


def test_two_processes_append_at_once_and_each_act_is_there_exactly_once(journal: SqliteJournal, path: Path) -> None:
    pair = [appending(path, 100, 60), appending(path, 500, 60)]
    for process in pair:
        go(process)
    said = [process.communicate(timeout=60)[0] for process in pair]
    assert [process.returncode for process in pair] == [0, 0]
    assert "conflict" in "".join(said)
    acts = Counter(UUID(event.act).int for event in journal.read())
    assert acts == Counter([0, *range(100, 160), *range(500, 560)])
    assert journal.verify().first_changed is None


def test_a_process_killed_at_work_loses_no_act_it_has_acknowledged(
    journal: SqliteJournal, path: Path, opened: Opening
) -> None:
    journal.close()
    process = appending(path, 1, 1_000_000)
    go(process)
    assert process.stdout is not None
    acknowledged = [int(process.stdout.readline()) for _ in range(40)]
    process.kill()
    # not by communicate(), which passes over what was read ahead with the lines before
    acknowledged += [int(line) for line in process.stdout.read().splitlines() if line]
    process.communicate(timeout=60)
    reopened = opened(path)
    present = [UUID(event.act).int for event in reopened.read()]
    assert present[: len(acknowledged) + 1] == [0, *acknowledged]
    assert len(present) <= len(acknowledged) + 2
    assert reopened.verify().first_changed is None
