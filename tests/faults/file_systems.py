"""Other file systems: a share that knows no log, one layer over another, a disk in memory; programs are killed on them."""

import ctypes
import shutil
from collections.abc import Callable
from pathlib import Path

from facilitator.storage import sqlite_opening
from tests.faults.bench import Bench
from tests.faults.checking import acknowledged, check_meeting, check_words
from tests.faults.children import Child, Task, command
from tests.faults.kills import script
from tests.faults.meetings import copied
from tests.faults.outcome import Outcome
from tests.faults.small_disk import own_mounts

Place = Callable[[Task, Path], Task]


def on_share(task: Task, folder: Path) -> Task:
    """Give a task that takes its folder for one on a share, where SQLite has to do without its log."""

    def there() -> None:
        sqlite_opening.is_network_share = lambda _: True
        task()

    return there


def without_shared_memory(task: Task, folder: Path) -> Task:
    """Give a task on a disk that has no shared memory and nobody says so: SQLite keeps no log there."""

    def there() -> None:
        connect = sqlite_opening.sqlite3.connect
        sqlite_opening.sqlite3.connect = lambda name, *words, **more: connect(
            f"{name}&vfs=unix-dotfile" if more.get("uri") else name, *words, **more
        )
        task()

    return there


def on_layers(task: Task, folder: Path) -> Task:
    """Give a task whose folder is a layer over another, as in a container: files are copied up when they are written to."""

    def there() -> None:
        own_mounts()
        upper, work, lower = (folder.with_name(f"{folder.name}-{name}") for name in ("upper", "work", "lower"))
        words = f"lowerdir={lower},upperdir={upper},workdir={work}".encode()
        if ctypes.CDLL(None, use_errno=True).mount(b"overlay", str(folder).encode(), b"overlay", 0, words):
            raise OSError(ctypes.get_errno(), "no layers")
        task()

    return there


def _layers(folder: Path) -> Path:
    for name in ("upper", "work"):
        folder.with_name(f"{folder.name}-{name}").mkdir()
    folder.rename(folder.with_name(f"{folder.name}-lower"))
    folder.mkdir()
    return folder.with_name(f"{folder.name}-upper")


def _layers_possible(bench: Bench) -> bool:
    home = bench.folder()
    (home / "disk").mkdir()
    _layers(home / "disk")
    child = Child(on_layers(lambda: None, home / "disk"), home / "trial")
    child.ends()
    return child.code == 0


SYSTEMS: dict[str, Place] = {
    "a share": on_share,
    "a disk without shared memory": without_shared_memory,
    "layers": on_layers,
}


def try_file_systems(bench: Bench, outcome: Outcome, count: int) -> None:
    """Kill a script that streams, so many times on each file system."""
    layers = _layers_possible(bench)
    for name, place in SYSTEMS.items():
        if name == "layers" and not layers:
            outcome.say(name, "none can be had here")
            continue
        for number in range(count):
            _try(bench, outcome, f"{name}, {number} (seed {bench.seed})", place, layers=name == "layers")


def _try(bench: Bench, outcome: Outcome, case: str, place: Place, *, layers: bool) -> None:
    home = bench.folder()
    path = copied(bench.finalised, home / "disk")
    found = _layers(path.parent) / path.name if layers else path
    reads = script(home / "script.txt", bench.rng, texts=True)
    child = Child(place(command("run", path, "-"), path.parent), home / "process", reads=reads, around=bench.around)
    wanted = bench.rng.randrange(1, 60)
    if not child.comes(lambda: child.said.count("\n") >= wanted):
        outcome.is_wrong(case, f"came to no {wanted} acts: {child.complained!r}")
    child.kill()
    outcome.tried += 1
    check_words(outcome, case, child)
    acts = acknowledged(child.said)
    outcome.acknowledged += len(acts)
    check_meeting(outcome, case, found, acts)
    shutil.rmtree(home, ignore_errors=True)
