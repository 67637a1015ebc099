"""Torn and flipped bytes anywhere in a file: each command works on what is left, or says in one sentence why it does not."""

import shutil
from random import Random

from tests.damage.commands import LINES, complaint, prepare, words_of
from tests.damage.damages import DAMAGES
from tests.faults.bench import Bench
from tests.faults.checking import check_reports
from tests.faults.children import Child, command
from tests.faults.meetings import copied
from tests.faults.outcome import Outcome


def tear(bench: Bench, outcome: Outcome, count: int) -> None:
    """Damage so many files in each way, and carry out a command on each."""
    for name, damage in DAMAGES.items():
        for number in range(count):
            home, seed = bench.folder(), f"{bench.seed} {name} {number}"
            path, rng = copied(bench.finalised, home), Random(seed)
            damage(path, rng)
            prepare(home / "out", bench.finalised)
            line = rng.choice(LINES)
            case = f"{name}: {' '.join(line)} (seed {seed})"
            child = Child(command(*words_of(line, path, home / "out")), home / "process", around=bench.around)
            if not child.ends():
                outcome.hangs_at(case, "did not end")
            outcome.tried += 1
            what = complaint(child.code, child.said, child.complained)
            if "Traceback" in child.complained or "Something in the program went wrong" in child.complained:
                outcome.has_traceback(case, child.complained)
            outcome.expect(not what, case, what)
            check_reports(outcome, case, bench.home)
            shutil.rmtree(home, ignore_errors=True)
