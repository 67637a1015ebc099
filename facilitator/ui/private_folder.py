"""Private folders: what the desk keeps outside of a meeting while it runs, and what a killed desk left of it."""

import os
import shutil
import time
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QTemporaryDir

PREFIX, OWNER = "facilitator-", "owner.lock"
A_DAY_SECONDS = 86_400.0


class PrivateFolder:
    """A folder that nobody else may read, and that goes with the process; one that is left over can be told."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir(f"{QDir.tempPath()}/{PREFIX}XXXXXX")
        self._owner = _owner_of(self.path)
        self._owner.tryLock(0)

    @property
    def path(self) -> Path:
        """Give the folder."""
        return Path(self._folder.path())


def remove_left_over(within: Path | None = None) -> None:
    """Remove the private folders whose process is gone; a fault of the disk leaves them for another time."""
    for folder in _folders(within or Path(QDir.tempPath())):
        owner = _owner_of(folder)
        if _is_left_over(folder, owner):
            owner.unlock()
            shutil.rmtree(folder, ignore_errors=True)


def _folders(within: Path) -> list[Path]:
    try:
        return [Path(one.path) for one in os.scandir(within) if _is_ours(one)]
    except OSError:
        return []


def _is_ours(entry: os.DirEntry[str]) -> bool:
    if not entry.name.startswith(PREFIX) or not entry.is_dir(follow_symlinks=False):
        return False
    return os.name != "posix" or entry.stat(follow_symlinks=False).st_uid == os.geteuid()


def _is_left_over(folder: Path, owner: QLockFile) -> bool:
    if (folder / OWNER).exists():
        return owner.tryLock(0)
    try:
        # a copy that was looked into has no owner, and goes within seconds
        return time.time() - folder.stat().st_mtime > A_DAY_SECONDS
    except OSError:
        return False


def _owner_of(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / OWNER))
    # only that its process is gone makes a lock void
    lock.setStaleLockTime(0)
    return lock
