"""Files and folders that are not what they were: read-only, gone, in the way, or on a share that knows no log."""

import ctypes
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from facilitator.files import beside
from tests.faults.bench import Bench
from tests.faults.checking import acknowledged, check_meeting, check_reports, check_words
from tests.faults.children import Child, Task, command
from tests.faults.kills import script
from tests.faults.meetings import copied
from tests.faults.outcome import Outcome

CAPABILITY_VERSION, PR_CAPBSET_DROP = 0x20080522, 24
CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 1, 2
READS: tuple[tuple[object, ...], ...] = (
    ("show", "FILE", "--json"),
    ("log", "FILE", "--json"),
    ("verify", "FILE"),
    ("search", "FILE", "progress"),
    ("export", "FILE", "--to", "OUT/minutes.html"),
    ("copy", "FILE", "OUT/copy.floor"),
    ("extract", "FILE", "all", "--to", "OUT/texts"),
)
WRITES: tuple[tuple[object, ...], ...] = (
    ("do", "FILE", "chair-says", "One word."),
    ("finalise", "FILE", "--despite", "a trial"),
    ("run", "FILE", "OUT/script.txt"),
    ("restore", "OUT/whole.floor", "FILE"),
)
Spoil = Callable[[Path], object]


# what is done to the meeting, and whether it can be read, and written to, then
PLACES: dict[str, tuple[Spoil, bool, bool]] = {
    "a read-only file": (lambda path: path.chmod(0o444), True, False),
    "a folder that may not be written to": (lambda path: path.parent.chmod(0o555), True, False),
    "a read-only file in such a folder": (lambda path: (path.chmod(0o444), path.parent.chmod(0o555)), True, False),
    "a file that may not be read": (lambda path: path.chmod(0o000), False, False),
    "a folder that may not be entered": (lambda path: path.parent.chmod(0o000), False, False),
    "no file": (lambda path: path.unlink(), False, False),
    "no folder": (lambda path: shutil.rmtree(path.parent), False, False),
    "a folder in its place": (lambda path: (path.unlink(), path.mkdir()), False, False),
    "a file in the place of its folder": (lambda path: (shutil.rmtree(path.parent), path.parent.touch()), False, False),
    "a link to nothing": (lambda path: (path.unlink(), path.symlink_to("nothing")), False, False),
    "a folder where the log would be": (lambda path: beside(path, "-wal").mkdir(), False, False),
    "a folder where the index of the log would be": (lambda path: beside(path, "-shm").mkdir(), False, False),
}


def as_a_user(task: Task) -> Task:
    """Give a task that may read and write only what permissions allow; root may do everything.

    It stays root, who may read the program wherever that lies, and loses the rights to pass over permissions.
    """

    def with_fewer_rights() -> None:
        if os.getuid() == 0:
            _give_up(CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH)
        task()

    return with_fewer_rights


def _give_up(*rights: int) -> None:
    """Give up rights (capabilities) of root in this process, and in those that it starts. Raises OSError."""
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION, 0)
    sets = (ctypes.c_uint32 * 6)()
    done = libc.capget(header, sets)
    for right in rights:
        libc.prctl(PR_CAPBSET_DROP, right, 0, 0, 0)
        for at in range(3):
            sets[at] &= ~(1 << right)
    if done or libc.capset(header, sets):
        raise OSError(ctypes.get_errno(), "The rights of root could not be given up.")


def try_places(bench: Bench, outcome: Outcome, count: int) -> None:
    """Carry out commands on a meeting whose place is at fault: every place, and so many commands on each."""
    for name, (spoil, readable, writable) in PLACES.items():
        chosen = [*bench.rng.sample(READS, min(count, len(READS))), *bench.rng.sample(WRITES, min(count, len(WRITES)))]
        for words in chosen:
            # with a log and its index beside it, SQLite writes also where no file can be made
            for logged in (False, True) if "folder that may not be written" in name else (False,):
                good = readable if words in READS else writable
                _try(bench, outcome, name, spoil, words, good=good, logged=logged)


def _try(
    bench: Bench, outcome: Outcome, name: str, spoil: Spoil, words: tuple[object, ...], *, good: bool, logged: bool
) -> None:
    home, case = bench.folder(), f"{name}{', with a log' if logged else ''}: {words[0]}"
    path = copied(bench.begun, home / "place")
    acts = left_by_a_kill(bench, path, home) if logged else {}
    out = home / "out"
    out.mkdir()
    copied(bench.finalised, out, "whole.floor")
    script(out / "script.txt", bench.rng, texts=False)
    before = path.read_bytes()
    spoil(path)
    around = (
        bench.around
        | {name: str(out / "home") for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR")}
        | {"TMPDIR": str(out)}
    )
    written = [str(word).replace("FILE", str(path)).replace("OUT", str(out)) for word in words]
    child = Child(as_a_user(command(*written)), home / "process", around=around)
    if not child.ends():
        outcome.hangs_at(case, "did not end")
    outcome.tried += 1
    acts |= acknowledged(child.said)
    outcome.acknowledged += len(acts)
    if words[0] == "restore":
        check_words(outcome, case, child)
    else:
        check_words(outcome, case, child, refused=None if logged and not good else not good)
    check_reports(outcome, case, home)
    for folder in (path.parent, path):
        if folder.exists():
            folder.chmod(0o755)
    for end in ("-wal", "-shm"):
        if beside(path, end).is_dir():
            beside(path, end).rmdir()
    if path.is_file() and path.read_bytes()[:100]:
        check_meeting(outcome, case, path, acts, told=True)
        outcome.expect(good or words[0] in ("restore", "do") or len(before), case, "was changed")
    shutil.rmtree(home, ignore_errors=True)


def left_by_a_kill(bench: Bench, path: Path, home: Path) -> dict[int, str]:
    """Let a program record and be killed, so that its acts are in the log beside the file; give them."""
    reads = script(home / "before.txt", bench.rng, texts=False)
    child = Child(command("run", path, "-"), home / "before", reads=reads, around=bench.around)
    child.comes(lambda: child.said.count("\n") >= 5)
    child.kill()
    return acknowledged(child.said)
