"""Private folders: what the program keeps outside of a meeting while it runs, and what a killed one left of it."""

import os
import shutil
import sys
import time
import weakref
from functools import cache
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from types import TracebackType
from typing import Self

PREFIX, OWNER = "facilitator-", "owner.lock"
A_DAY_SECONDS = 86_400.0


class PrivateFolder:
    """A folder that nobody else may read, and that goes with the process, or at the end of a `with` block.

    Its owner is told by a lock, which ends with the process, so one that is left over can be told. Raises OSError.
    """

    def __init__(self) -> None:
        _remove_left_over_once()
        self.path = Path(mkdtemp(prefix=PREFIX))
        self._remove = weakref.finalize(self, _removed, self.path, _owned(self.path))

    def __enter__(self) -> Self:
        """Give the folder."""
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        """Remove the folder."""
        self._remove()


def remove_left_over(within: Path | None = None) -> None:
    """Remove the private folders whose process is gone; a fault of the disk leaves them for another time."""
    for folder in _folders(within):
        if _is_left_over(folder):
            shutil.rmtree(folder, ignore_errors=True)


@cache
def _remove_left_over_once() -> None:
    """Remove them before the first one of this process: after a killed command line there may be no desk that does."""
    remove_left_over()


def _removed(folder: Path, owner: int) -> None:
    os.close(owner)
    shutil.rmtree(folder, ignore_errors=True)


def _owned(folder: Path) -> int:
    """Lock the folder for this process, by a file that gets its name only once it is locked."""
    begun = folder / ("owner.part" if os.name == "posix" else OWNER)
    owner = os.open(begun, os.O_RDWR | os.O_CREAT, 0o600)
    if _lock(owner) and os.name == "posix":
        begun.rename(folder / OWNER)
    return owner


def _lock(owner: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(owner, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(owner, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _folders(within: Path | None) -> list[Path]:
    try:
        # where the disk is full, there is no folder for temporary files either
        return [Path(one.path) for one in os.scandir(within or gettempdir()) if _is_ours(one)]
    except OSError:
        return []


def _is_ours(entry: os.DirEntry[str]) -> bool:
    if not entry.name.startswith(PREFIX) or not entry.is_dir(follow_symlinks=False):
        return False
    return os.name != "posix" or entry.stat(follow_symlinks=False).st_uid == os.geteuid()


def _is_left_over(folder: Path) -> bool:
    try:
        owner = os.open(folder / OWNER, os.O_RDWR)
    except FileNotFoundError:
        return _is_of_another_day(folder)  # it is being made, or its disk knows no locks
    except OSError:
        return False
    try:
        return _lock(owner)
    finally:
        os.close(owner)


def _is_of_another_day(folder: Path) -> bool:
    try:
        return time.time() - folder.stat().st_mtime > A_DAY_SECONDS
    except OSError:
        return False
