"""SIGKILL at random moments of a window that is driven by keys, also while it exports, finalises, copies and receives."""

import shutil
from pathlib import Path
from random import Random

from tests.faults.bench import Bench
from tests.faults.checking import acknowledged, check_meeting, check_words, check_written
from tests.faults.children import LONGEST_SECONDS, Child
from tests.faults.meetings import copied
from tests.faults.outcome import Outcome
from tests.faults.window import desk, played

STEPS = 400
# in seconds of its processor time, from the first painting on: so long does a window live at most
LONGEST_LIFE, LONGEST_LIFE_SHORT = 2.0, 0.9


def kill_desks(bench: Bench, outcome: Outcome, count: int) -> None:
    """Kill so many windows."""
    path, folder = bench.begun, bench.folder()
    for number in range(count):
        if number % 8 == 0:
            shutil.rmtree(folder, ignore_errors=True)
            folder = bench.folder()
            path = copied(bench.rng.choice((bench.begun, bench.finalised)), folder)
        case = f"window {number} (seed {bench.seed})"
        steps = played(Random(bench.rng.random()), folder, STEPS)
        child = Child(desk(path, steps), folder / "process", around=bench.around)
        _kill(bench, outcome, case, child, count)
        _check(bench, outcome, case, child, path)
        outcome.tried += 1


def _kill(bench: Bench, outcome: Outcome, case: str, child: Child, count: int) -> None:
    """Kill a window at a random moment of its life, now and then before it is painted."""
    rng = bench.rng
    if rng.random() < 0.1:
        share = rng.random()
        child.comes(lambda: child.spent > 0.4 * share or '"open"' in child.said)
    else:
        if not child.comes(lambda: '"open"' in child.said):
            outcome.hangs_at(case, "no window shows")
        until = child.spent + (LONGEST_LIFE if count > 20 else LONGEST_LIFE_SHORT) * rng.random()
        if not child.comes(lambda: child.spent >= until or '"over"' in child.said):
            outcome.is_wrong(case, f"the window ended by itself: {child.complained}")
    child.kill(family=rng.random() < 0.7)


def _check(bench: Bench, outcome: Outcome, case: str, child: Child, path: Path) -> None:
    acts = acknowledged(child.said)
    outcome.acknowledged += len(acts)
    if not child.family_ends(LONGEST_SECONDS):
        outcome.hangs_at(case, "what it had started went on without it")
    check_words(outcome, case, child)
    events = check_meeting(outcome, case, path, acts)
    for target in path.parent.glob("at-the-desk.*"):
        check_written(outcome, case, target)
        target.unlink()
    for target in path.parent.glob("saved-*.floor"):
        check_written(outcome, case, target, events[:30])
        target.unlink()
