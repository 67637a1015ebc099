"""Files that a user names: the one door through which they are read and written, and which a meeting open here is not.

On POSIX systems, a process that closes any descriptor of a file loses all its locks on that file, also those that
SQLite took through another descriptor. Another process would then take the log of the meeting for left over and delete
it. So no code of this process opens a meeting, or what SQLite keeps beside it, while that meeting is open here.
"""

import errno
import os
import secrets
from pathlib import Path
from typing import BinaryIO

from facilitator.core.saying import tr

COMPANIONS = ("", "-wal", "-shm", "-journal")
"""How the names end of a meeting's file and of what SQLite keeps beside it."""

Place = tuple[int, int]


class OpenHere(OSError):
    """A file is not touched because it belongs to a meeting that is open in this process."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EBUSY, tr("it belongs to a meeting that is open here"), str(path))


class Hold:
    """Says that SQLite has the file of a meeting open in this process, until it is let go."""

    def __init__(self, path: Path) -> None:
        self.path = Path(os.path.realpath(path))
        self._places = {place for end in COMPANIONS if (place := place_of(beside(self.path, end)))}
        _HELD.append(self)

    def again(self) -> None:
        """Say that SQLite has the file open after all."""
        if self not in _HELD:
            _HELD.append(self)

    def let_go(self) -> None:
        """Say that SQLite has closed the file; twice is no fault."""
        if self in _HELD:
            _HELD.remove(self)

    def names(self, path: Path) -> bool:
        """Say whether a resolved path is the name of the meeting's file, or of what SQLite keeps beside it."""
        return any(path == beside(self.path, end) for end in COMPANIONS)

    def covers(self, place: Place) -> bool:
        """Say whether a file is that of the meeting, or beside it, now or when it was opened."""
        return place in self._places or place in (place_of(beside(self.path, end)) for end in COMPANIONS)


_HELD: list[Hold] = []


def home() -> Path:
    """Give the folder of this user, or the present one where the system knows of none."""
    try:
        return Path.home()
    except RuntimeError:
        return Path()


def beside(path: Path, end: str) -> Path:
    """Give the name that SQLite uses beside a file for its log, index or journal."""
    return path.with_name(path.name + end)


def place_of(path: Path) -> Place | None:
    """Give what tells a file from another of the same name, without opening it; None where there is no file."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_dev, found.st_ino


def held_at(place: Place) -> Hold | None:
    """Give the open meeting that a file belongs to, or None."""
    return next((hold for hold in _HELD if hold.covers(place)), None)


def refuse_open_here(path: Path) -> None:
    """Raise OpenHere where a path leads to a meeting that is open in this process, or is the name of one."""
    place, name = place_of(path), Path(os.path.realpath(path))
    if (place is not None and held_at(place) is not None) or any(hold.names(name) for hold in _HELD):
        raise OpenHere(path)


def same(one: Path, other: Path) -> bool:
    """Say whether two paths lead to the same file, by whatever names."""
    place = place_of(one)
    return os.path.realpath(one) == os.path.realpath(other) or (place is not None and place == place_of(other))


def opened_to_read(path: Path) -> BinaryIO:
    """Open a file that a user named. Raises OSError, OpenHere among them."""
    refuse_open_here(path)
    return open(path, "rb", opener=_open_surely)


def _open_surely(name: str, flags: int) -> int:
    handle = os.open(name, flags)
    found = os.fstat(handle)
    if held_at((found.st_dev, found.st_ino)) is not None:
        # the meeting took the place of another file just now; to close the descriptor would drop the locks
        raise OpenHere(Path(name))
    return handle


def read_bytes(path: Path) -> bytes:
    """Read a file that a user named. Raises OSError, OpenHere among them."""
    with opened_to_read(path) as file:
        return file.read()


def write_whole(path: Path, content: bytes) -> None:
    """Write beside the target, to the disk, and rename, so that nobody ever opens half a file. Raises OSError."""
    refuse_open_here(path)
    draft = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        with draft.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
