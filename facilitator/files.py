"""Files that a user names: the one door through which they are read and written, and which a meeting open here is not.

On POSIX systems, a process that closes any descriptor of a file loses all its locks on that file, also those that
SQLite took through another descriptor. Another process would then take the log of the meeting for left over and delete
it. So no code of this process opens a meeting, or what SQLite keeps beside it, while that meeting is open here.
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Condition
from typing import BinaryIO

from facilitator.core.saying import tr

COMPANIONS = ("", "-wal", "-shm", "-journal")
"""How the names end of a meeting's file and of what SQLite keeps beside it."""

MEGABYTE = 1_000_000

# in bytes, as file systems count: how much of a file's name is in that of its draft
_BEGUN = 100

Place = tuple[int, int]


class OpenHere(OSError):
    """A file is not touched because it belongs to a meeting that is open in this process."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EBUSY, tr("it belongs to a meeting that is open here"), str(path))


class Unfit(OSError):
    """A path is not read because of what lies there, which is said by `strerror`; nothing of it was read."""


class NoFile(Unfit):
    """A path leads to a pipe, a device or a socket, whose reading might never end."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EINVAL, tr("it is a pipe, a device or a socket, and no file"), str(path))


class TooLarge(Unfit):
    """A file has more bytes than are read of what it should be."""

    def __init__(self, path: Path, most: int) -> None:
        said = tr("it has more than {most} MB, which is the most that is read", most=f"{most / MEGABYTE:g}")
        super().__init__(errno.EFBIG, said, str(path))


class Hold:
    """Registers that SQLite has a meeting's file open in this process, until `let_go`."""

    def __init__(self, path: Path) -> None:
        self.path = Path(os.path.realpath(path))
        self._places = {place for end in COMPANIONS if (place := place_of(beside(self.path, end)))}
        with _LOOKS:
            _HELD.append(self)
            # whoever looks at the file closes a descriptor of it, which must be before SQLite takes a lock
            _LOOKS.wait_for(lambda: not any(self.covers(place) for place in _LOOKED))

    def again(self) -> None:
        """Register the file again, because SQLite did not close it after all."""
        if self not in _HELD:
            _HELD.append(self)

    def let_go(self) -> None:
        """Register that SQLite has closed the file; twice is allowed."""
        if self in _HELD:
            _HELD.remove(self)

    def names(self, path: Path) -> bool:
        """Say whether a resolved path is the meeting's file, or one of SQLite's files beside it."""
        return any(path == beside(self.path, end) for end in COMPANIONS)

    def covers(self, place: Place) -> bool:
        """Say whether a file is that of the meeting, or beside it, now or when it was opened."""
        return place in self._places or place in (place_of(beside(self.path, end)) for end in COMPANIONS)


_HELD: list[Hold] = []
_LOOKED: list[Place] = []
_LOOKS = Condition()


def home() -> Path:
    """Give the folder of this user, or the present one where the system knows of none."""
    try:
        return Path.home()
    except RuntimeError:
        return Path()


def beside(path: Path, end: str) -> Path:
    """Give the name that SQLite uses beside a file for its log, index or journal."""
    return path.with_name(path.name + end)


def stat_of(path: Path) -> os.stat_result | None:
    """Give what the system says of a file without opening it; None if there is no file."""
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None


def place_of(path: Path) -> Place | None:
    """Give the identity (device, inode) of a file without opening it; None if there is no file."""
    found = stat_of(path)
    return None if found is None else (found.st_dev, found.st_ino)


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


def opened_to_read(path: Path, most: int | None = None) -> BinaryIO:
    """Open a file that a user named, of at most so many bytes. Raises OSError, OpenHere and Unfit among them."""
    refuse_open_here(path)
    # a pipe without a writer would be waited for by opening it, and some devices act on that
    refuse_no_file(path)
    file = open(path, "rb", opener=_open_surely)  # noqa: SIM115 - it is given to the caller open
    if most is not None and os.fstat(file.fileno()).st_size > most:
        file.close()
        raise TooLarge(path, most)
    return file


def refuse_no_file(path: Path) -> None:
    """Raise NoFile where a path leads to something that is neither a file nor a folder. Raises OSError."""
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise NoFile(path)


def _open_surely(name: str, flags: int) -> int:
    # what was put in the place of the file since it was looked at is not waited for
    handle = os.open(name, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))
    found = os.fstat(handle)
    if held_at((found.st_dev, found.st_ino)) is not None:
        # a meeting was opened here between the check and os.open; the descriptor stays open on purpose, since closing
        # it would drop the locks
        raise OpenHere(Path(name))
    try:
        _refuse_endless(handle, found.st_mode, Path(name))
    except BaseException:
        os.close(handle)
        raise
    return handle


def _refuse_endless(handle: int, mode: int, path: Path) -> None:
    """Raise NoFile for what is neither a file nor a folder, or a file of the system that has nothing to read yet."""
    if stat.S_ISDIR(mode):
        return
    try:
        if stat.S_ISREG(mode):
            os.read(handle, 1)
            os.lseek(handle, 0, os.SEEK_SET)
            return
    except BlockingIOError:  # it would be waited for, so it is refused with the others
        pass
    raise NoFile(path)


@contextmanager
def looked_at(path: Path) -> Iterator[BinaryIO]:
    """Open the file of a meeting for a look, on any thread; who opens the meeting here waits until it is closed.

    Raises OSError, OpenHere among them.
    """
    place = place_of(path)
    if place is None:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
    with _LOOKS:
        refuse_open_here(path)
        _LOOKED.append(place)
    try:
        with opened_to_read(path) as file:
            yield file
    finally:
        with _LOOKS:
            _LOOKED.remove(place)
            _LOOKS.notify_all()


def read_bytes(path: Path, most: int) -> bytes:
    """Read a file that a user named, of at most so many bytes. Raises OSError, OpenHere and Unfit among them."""
    with opened_to_read(path, most) as file:
        content = file.read(most + 1)
    if len(content) > most:  # it grew, or the system does not know how large it is
        raise TooLarge(path, most)
    return content


def holds(path: Path, content: bytes) -> bool:
    """Say whether a file holds these bytes and no others. Raises OSError, OpenHere and NoFile among them."""
    try:
        return read_bytes(path, len(content)) == content
    except TooLarge:
        return False


def begun(name: str, most: int) -> str:
    """Give as much of the name of a file as takes at most so many bytes, without half a letter at its end."""
    return os.fsencode(name)[:most].decode(errors="ignore")


@contextmanager
def drafted(target: Path) -> Iterator[Path]:
    """Give a free name beside the target, and leave nothing of that name behind."""
    draft = target.with_name(f".{begun(target.name, _BEGUN)}.{os.urandom(4).hex()}.part")
    try:
        yield draft
    finally:
        for end in COMPANIONS:
            beside(draft, end).unlink(missing_ok=True)


@contextmanager
def atomic_file(target: Path, *, replaces: bool = False, aside: Path | None = None) -> Iterator[Path]:
    """Give a name beside the target to write to; the file gets the target's name at the end, or leaves nothing behind.

    With `replaces`, what lies under the target's name is replaced, or gets the name `aside`; without, nothing is ever
    overwritten. Raises OSError; FileExistsError where the target, or what SQLite keeps beside it, is there already.
    """
    if not target.name:
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not replaces and any(_lies_there(beside(target, end)) for end in COMPANIONS):
        raise _exists(target)
    with drafted(target) as draft:
        yield draft
        if replaces:
            take_permissions(draft, target)
        _to_disk(draft)
        if not replaces:
            named_whole(draft, target)
            return
        if aside is not None:
            target.rename(aside)
        draft.replace(target)
        _settle(target.parent)


def _lies_there(path: Path) -> bool:
    """Say whether a name is taken. Raises OSError where that cannot be known, or no file can have it."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def named_whole(draft: Path, target: Path) -> None:
    """Give a draft its name without ever overwriting a file that appeared meanwhile. Raises OSError."""
    try:
        os.link(draft, target)
    except FileExistsError:
        raise _exists(target) from None
    except OSError as error:
        # EINVAL is what Windows says
        if error.errno not in {errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EINVAL}:
            raise
        target.open("xb").close()  # this disk knows no second names: claim the name first, then take its place
        draft.replace(target)
    _settle(target.parent)


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write a file whole or not at all; what is there is replaced, by one of the same permissions. Raises OSError.

    A new file that is `private` is for its owner only.
    """
    refuse_open_here(path)
    with atomic_file(path, replaces=True) as draft:
        if private:
            make_private(draft)
        draft.write_bytes(content)


def write_new(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write a file whole or not at all; nothing is ever replaced. Raises OSError."""
    with atomic_file(path) as draft:
        if private:
            make_private(draft)
        draft.write_bytes(content)


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may open, whatever new files are elsewhere. Raises OSError."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600))


def take_permissions(path: Path, of: Path, *, writable: bool = False) -> None:
    """Give a file the permissions of another, where that is there and the disk knows permissions.

    With `writable` its owner may write to it in any case: a copy is the way on where a meeting may not be written to.
    """
    with suppress(OSError):
        path.chmod(stat.S_IMODE(of.stat().st_mode) & 0o777 | (stat.S_IWUSR if writable else 0))


def _exists(target: Path) -> FileExistsError:
    return FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))


def _settle(folder: Path) -> None:
    """Bring a folder's new entry to the disk, where the folder may be read and the disk knows how to."""
    if os.name == "posix":
        with suppress(OSError):
            _to_disk(folder)


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
