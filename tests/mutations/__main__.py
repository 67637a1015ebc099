"""How many small faults the tests notice: mutation over order, clocks, forecast, undo, minutes and codec.

    python -m tests.mutations [--seed 2025] [--sample 210] [--area order] [--jobs 2]

Chooses mutants of each area by the seed, runs for each the tests that cover it, and prints those that survive and the score. It
exits 1 where more than one in twenty of an area survives that `equivalents.toml` does not name as the same program; an entry
there that fits no mutant any more is said, too. It needs the extra `mutation`, and about four seconds a mutant.
"""

import argparse
import hashlib
import os
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.mutations.areas import AREAS, HOUSE, LEFT_OUT, TESTS, files_of
from tests.mutations.mutants import File, Mutant
from tests.mutations.trying import Trying

ALLOWED = 0.05
EQUIVALENTS = Path(__file__).with_name("equivalents.toml")


def equivalents() -> dict[str, str]:
    """Read the mutants that are the same program, by their key, each with the reason."""
    entries = tomllib.loads(EQUIVALENTS.read_text("utf-8"))["equivalent"]
    return {f"{entry['in']} | {entry['was']} | {entry['becomes']}": entry["because"] for entry in entries}


def chosen(area: str, count: int, seed: int) -> Iterator[Mutant]:
    """Choose mutants of an area; the same seed gives the same, but for what was edited since."""
    files = [File(path) for path in files_of(area)]
    every = [(file, number) for file in files for number in range(len(file))]
    every.sort(key=lambda one: hashlib.sha256(f"{seed} {one[0].names[one[1]]}".encode()).digest())
    found = 0
    for file, number in every:
        mutant = file.mutant(number) if found < count else None
        if mutant is not None:
            found += 1
            yield mutant


def tried(mutants: list[Mutant], jobs: int) -> list[Mutant]:
    """Try mutants and give those that survived; ends the program where the tests fail by themselves."""
    survivors: list[Mutant] = []
    known = equivalents()
    done = 0

    def told(mutant: Mutant, killed: bool) -> None:
        nonlocal done
        done += 1
        if not killed:
            survivors.append(mutant)
        if not killed and mutant.key not in known:
            print(f"survives: {mutant.path.relative_to(HOUSE)}:{mutant.line}\n  {mutant.key}", flush=True)
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{done} of {len(mutants)}, {len(survivors)} survive ")

    settings.register_profile("mutations", derandomize=True, database=None, max_examples=20, deadline=None,
                              suppress_health_check=list(HealthCheck))  # fmt: skip
    trying = Trying(mutants, jobs, told)
    left_out = [word for path in LEFT_OUT for word in ("--ignore", path)]
    options = [
        "-p",
        "no:xdist",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:terminal",
        "-W",
        "ignore::pytest.PytestAssertRewriteWarning",
        "-o",
        "addopts=--import-mode=importlib",
    ]
    pytest.main([*options, "--hypothesis-profile=mutations", *left_out, *TESTS], plugins=[trying])
    if trying.failed:
        raise SystemExit("These tests fail without any mutation:\n" + "\n".join(trying.failed))
    assert done == len(mutants)
    return survivors


def report(mutants: dict[str, list[Mutant]], survivors: list[Mutant]) -> bool:
    """Print the survivors and the score of each area; say whether it is good enough."""
    known, good = equivalents(), True
    for area, of_area in mutants.items():
        alive = [m for m in of_area if m in survivors]
        others = [m for m in alive if m.key not in known]
        real = len(of_area) - (len(alive) - len(others))
        share = len(others) / real if real else 0.0
        good = good and share <= ALLOWED
        print(
            f"{area}: {len(of_area)} mutants, {len(of_area) - len(alive)} killed, {len(alive) - len(others)} equivalent, "
            f"{len(others)} others survive, {share:.1%}"
        )
    return good


def main() -> int:
    """Choose, try and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=2025)
    parser.add_argument("--sample", type=int, default=210, help="how many mutants, shared by the areas; default: 210")
    parser.add_argument("--area", choices=AREAS, action="append", help="only this one; may be given again")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    words = parser.parse_args()
    areas = words.area or list(AREAS)
    os.chdir(HOUSE)
    mutants = {area: list(chosen(area, words.sample // len(areas), words.seed)) for area in areas}
    every = [mutant for of_area in mutants.values() for mutant in of_area]
    return 0 if report(mutants, tried(every, words.jobs)) else 1


if __name__ == "__main__":
    sys.exit(main())
