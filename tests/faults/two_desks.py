"""Two windows and a command line on one file: all of them act, one is killed, and every act is seen by all."""

import shutil
from random import Random

from tests.faults.bench import Bench
from tests.faults.checking import acknowledged, check_meeting, check_reports, check_words
from tests.faults.children import Child, command
from tests.faults.kills import script
from tests.faults.meetings import copied
from tests.faults.outcome import Outcome
from tests.faults.window import desk as open_desk
from tests.faults.window import played


def share(bench: Bench, outcome: Outcome, count: int) -> None:
    """Let two desks work on one file, so many times."""
    for number in range(count):
        home, case = bench.folder(), f"pair {number} (seed {bench.seed})"
        path = copied(bench.begun, home)
        seeds = [bench.rng.random() for _ in range(2)]
        pair = [
            Child(
                open_desk(path, [*played(Random(seed), home, 25), ("closes",)]), home / str(seed), around=bench.around
            )
            for seed in seeds
        ]
        for one in pair:
            one.comes(lambda one=one: '"open"' in one.said)
        reads = script(home / "script.txt", bench.rng, texts=False)
        stream = Child(command("run", path, "-", "--seat", "third"), home / "stream", reads=reads, around=bench.around)
        if number % 2 == 0:
            _kill_at_work(pair[0])
        for one in (*pair, stream):
            if not one.ends():
                outcome.hangs_at(case, f"did not end: {one.said[-300:]}")
            check_words(outcome, case, one)
        outcome.tried += 1
        check_reports(outcome, case, bench.home)
        acts = {}
        for one in (*pair, stream):
            acts |= acknowledged(one.said)
        outcome.acknowledged += len(acts)
        check_meeting(outcome, case, path, acts)
        shutil.rmtree(home, ignore_errors=True)


def _kill_at_work(desk: Child) -> None:
    desk.comes(lambda: desk.said.count("seq") > 5)
    desk.kill()
