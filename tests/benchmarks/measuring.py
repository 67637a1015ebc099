"""How benchmarks measure: processor time of whole programs in turns, of pieces of work, and how it grows."""

import math
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from subprocess import DEVNULL, Popen

HOUSE = Path(__file__).parents[2]
PLACES = ("CONFIG", "DATA", "STATE", "CACHE")


def python(*words: str) -> list[str]:
    """Give the command that runs a program in this Python."""
    return [sys.executable, *words]


def facilitator(*words: str) -> list[str]:
    """Give the command that starts the program."""
    return python("-m", "facilitator", *words)


def as_users_have_it(home: Path | None = None) -> dict[str, str]:
    """Give the environment of a user: Python keeps what it compiled; settings and data lie in a folder of their own."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if not kept.get("DISPLAY"):
        kept.setdefault("QT_QPA_PLATFORM", "offscreen")
    places = {} if home is None else {f"XDG_{name}_HOME": str(home / name.lower()) for name in PLACES}
    return kept | places | {"PYTHONPATH": str(HOUSE)}


def processor_of(command: Sequence[str], home: Path) -> float:
    """Give the processor time of a whole program, user and system, in seconds; it has to end well."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, env=as_users_have_it(home), cwd=home, check=False, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise RuntimeError(f"{command} ended with {done.returncode}: {done.stderr}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def in_turns(commands: Mapping[str, Sequence[str]], home: Path, rounds: int, *, warm: bool = True) -> dict[str, float]:
    """Give the median processor time of some programs that run in turns, after a round that does not count."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + warm):
        for name, command in commands.items():
            spent = processor_of(command, home)
            if number or not warm:
                taken[name].append(spent)
    return {name: median(each) for name, each in taken.items()}


def processor(work: Callable[[], object], rounds: int = 1) -> float:
    """Give the median processor time of a piece of work, its children included, in seconds."""
    return median(each(work, rounds))


def each(work: Callable[[], object], rounds: int) -> list[float]:
    """Give the processor time of each run of a piece of work, in seconds."""
    taken = []
    for _ in range(rounds):
        begun = _spent()
        work()
        taken.append(_spent() - begun)
    return taken


def _spent() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def wall(work: Callable[[], object]) -> float:
    """Give how long a piece of work takes, in seconds."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def p99(figures: Sequence[float]) -> float:
    """Give the 99th percentile."""
    ordered = sorted(figures)
    return ordered[int(len(ordered) * 0.99)]


def exponent(figures: Mapping[int, float]) -> float:
    """Give how a figure grows with its size, between the smallest and the largest: 0 not at all, 1 linearly, 2 squared."""
    (small, few), *_, (large, many) = sorted(figures.items())
    return math.log(many / few) / math.log(large / small)


def used(pid: int) -> float:
    """Give the processor time of a running process in seconds (Linux)."""
    # each thread counts its nanoseconds; the ticks in `stat` are too coarse for a desk that hardly does anything
    threads = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(thread.read_text(encoding="utf-8").split()[0]) for thread in threads) / 1e9


@contextmanager
def running(command: Sequence[str], home: Path) -> Iterator[Popen[bytes]]:
    """Run a program for a `with` block, as a user does."""
    program = Popen(command, env=as_users_have_it(home), cwd=home, stdout=DEVNULL, stderr=DEVNULL)
    try:
        yield program
        assert program.poll() is None, "the program ended by itself, so nothing was measured"
    finally:
        program.terminate()
        program.wait(timeout=60)


def memory(pid: int) -> dict[str, float]:
    """Give the memory of a running process in megabytes (Linux): all (RSS), its share of what several use (PSS), its own (USS)."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8").splitlines()[1:]
    sizes = {name: int(rest.split()[0]) / 1024 for name, _, rest in (line.partition(":") for line in lines)}
    return {"RSS": sizes["Rss"], "PSS": sizes["Pss"], "USS": sizes["Private_Clean"] + sizes["Private_Dirty"]}
