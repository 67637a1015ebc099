"""What a process writes: every path that Python opens to write, makes, renames or removes while it is watched."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = frozenset({"os.rename", "os.mkdir", "os.link", "os.symlink", "os.chmod", "os.truncate", "os.utime"})
_watching: list[set[str]] = []
_installed: list[bool] = []


def _hook(event: str, args: tuple[object, ...]) -> None:
    if not _watching:
        return
    named: tuple[object, ...] = ()
    if event == "open":
        path, _, flags = args
        named = (path,) if isinstance(flags, int) and flags & _WRITES else ()
    elif event == "os.remove":
        path, folder = args
        named = (path,) if folder == -1 else ()  # the folder is removed whole
    elif event in _CHANGES:
        named = args
    elif event == "sqlite3.connect":
        named = args[:1]
    for one in named:
        if isinstance(one, str | bytes) and one not in {b":memory:", ":memory:", ""}:
            text = os.fsdecode(one).removeprefix("file://").partition("?")[0]
            _watching[-1].add(str(Path.cwd() / text))


@contextmanager
def watched() -> Iterator[set[str]]:
    """Give the paths that are written to in the block; a hook stays in the process, and sees nothing outside of it."""
    if not _installed:
        sys.addaudithook(_hook)
        _installed.append(True)
    found: set[str] = set()
    _watching.append(found)
    try:
        yield found
    finally:
        _watching.pop()


def beside_the_point(path: str) -> bool:
    """Say whether a path belongs to Python or to the system, and to no user."""
    return path.startswith(("/dev/", "/proc/", "/sys/")) or "__pycache__" in path or path.endswith(".pyc")


def strays(found: set[str], allowed: tuple[Path, ...]) -> list[str]:
    """Give what was written outside of what is allowed; `.NAME.…part` and what SQLite keeps belong to their files."""
    return sorted(
        one for one in found if not beside_the_point(one) and not any(_of(Path(one), path) for path in allowed)
    )


def _of(path: Path, allowed: Path) -> bool:
    allowed = allowed.absolute()
    if path == allowed or path in allowed.parents:  # its folder, which is there or is made
        return True
    if allowed.suffix == "" and allowed in path.parents:
        return True
    beside = path.parent == allowed.parent
    return beside and (
        path.name.startswith((f"{allowed.name}-", f".{allowed.name}")) or path.name == f"{allowed.name}.lock"
    )
