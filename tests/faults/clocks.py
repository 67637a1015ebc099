"""A computer whose clock is set back and forth, or that sleeps, while somebody speaks: libfaketime, a real window."""

import json
import shlex
import shutil
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.faking import SetClock
from tests.faults.bench import Bench
from tests.faults.checking import acknowledged, check_meeting, check_reports, check_words
from tests.faults.children import Child, executed
from tests.faults.meetings import copied
from tests.faults.outcome import Outcome
from tests.faults.window import Step

# two readings of clocks that are not the same one
CLOSE = 0.2
PUTS = (3600.0, -3600.0, 86_400.0, -90_000.0, 0.0, 1.5, -1.5, 7200.0)


def set_clocks(bench: Bench, outcome: Outcome, count: int) -> None:
    """Set the clock of so many windows, now and then while they sleep."""
    if shutil.which("faketime") is None:
        outcome.skipped = "libfaketime is not installed (Debian: apt-get install faketime)"
        return
    for number in range(count):
        _set(bench, outcome, f"window {number} (seed {bench.seed})", asleep=number % 2 == 1)


def _steps(home: Path, turns: int) -> list[Step]:
    steps: list[Step] = [("waits", "5")]
    for number in range(turns):
        steps += [
            ("keys", "Ctrl+Shift+R"),
            ("types", f"Said at {number}"),
            ("keys", "Return"),
            ("waits", "5"),
            ("says", f"turn-{number}"),
            ("waits_for", str(home / f"turn-{number}")),
        ]
    return [*steps, ("closes",)]


def says_turn(child: Child, number: int) -> bool:
    return f'"turn-{number}"' in child.said


def _set(bench: Bench, outcome: Outcome, case: str, *, asleep: bool) -> None:
    home = bench.folder()
    path = copied(bench.begun, home)
    clock = SetClock(home)
    puts = [0.0, *bench.rng.sample(PUTS, 4)]
    steps = home / "steps.txt"
    steps.write_text("".join(f"{shlex.join(step)}\n" for step in _steps(home, len(puts))), "utf-8")
    child = Child(
        executed("tests.faults.window", path, steps), home / "process", around=bench.around | clock.environment
    )
    for number, put in enumerate(puts):
        if not child.comes(partial(says_turn, child, number)):
            outcome.hangs_at(case, f"does not come to turn {number}: {child.said[-300:]} {child.complained}")
            break
        if asleep:
            child.stop()
        clock.put(put)
        if asleep:
            child.go_on()
        (home / f"turn-{number}").touch()
    if not child.ends():
        outcome.hangs_at(case, "did not end")
    outcome.tried += 1
    check_words(outcome, case, child)
    outcome.expect(child.code == 0, case, f"ended with {child.code}: {child.complained!r}")
    check_reports(outcome, case, bench.home)
    acts = acknowledged(child.said)
    outcome.acknowledged += len(acts)
    events = {one.seq: one.at.timestamp() for one in check_meeting(outcome, case, path, acts)}
    told: list[dict[str, Any]] = [json.loads(line) for line in child.said.splitlines() if '"seq"' in line]
    _check_times(outcome, case, events, told, puts)
    shutil.rmtree(home, ignore_errors=True)


def _check_times(
    outcome: Outcome, case: str, events: dict[int, float], told: list[dict[str, Any]], puts: list[float]
) -> None:
    """See that between two acts lies the time that has passed, and the leap where the clock was set forward."""
    for (one, other), (before, after) in zip(pairwise(told), pairwise([0.0, *puts]), strict=False):
        found = events[other["seq"]] - events[one["seq"]]
        at_least, at_most = other["from"] - one["to"] - CLOSE, other["to"] - one["from"] + CLOSE
        leap = max(0.0, after - min(before, *puts, 0.0))
        outcome.expect(
            at_least <= found <= at_most + leap,
            case,
            f"between two acts lie {found:.2f} s and not {at_least:.2f} to {at_most:.2f}, the clock was set from {before} to {after}",
        )
