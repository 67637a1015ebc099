"""File identity: whether what SQLite has open is still what lies under the meeting's name.

A process can go on writing to a file or log that was deleted, moved or replaced: acts would be acknowledged but unseen
by others, and lost when the process ends. Files are told apart by `stat`; what lies in them is read through the
descriptors that SQLite has open, since to open and close another one would drop its locks. Where the system does not
list a process's descriptors (Windows), overwriting in place goes unnoticed; an open file cannot be deleted, moved or
replaced there.
"""

import os
import sqlite3
import struct
from functools import partial
from pathlib import Path

from facilitator.files import Place, beside, place_of, stat_of
from facilitator.storage.lineage import TABLE, Belongs, ReadAt, log_belongs, mark, mark_of, read_log

BUSY_SECONDS = 5.0
_DESCRIPTORS = (Path("/proc/self/fd"), Path("/dev/fd"))
# the first of the two headers of the -shm file (WAL index, file format, section 4): frame count, checksum, salts; in
# native byte order
_INDEX = struct.Struct("=16xI4x8s8s")
# after both headers: nBackfill, how many frames were written back into the file
_WRITTEN_BACK, _WRITTEN_BACK_AT = struct.Struct("=I"), 96


class FileIdentity:
    """What lay under the name of a meeting's file, and beside it, when it was opened."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.name = path.absolute()
        self.path = Path(os.path.realpath(path))
        self._by_its_path = self.name == self.path
        self._logged = connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        ends = ("", "-wal", "-shm") if self._logged else ("",)
        self._names = {end: beside(self.path, end) for end in ends}
        self._places = {end: place_of(name) for end, name in self._names.items()}
        self._handles: dict[str, int] = {}
        self._log_seen: tuple[int, int, bytes | bool] | None = None
        self._known = connection.execute(f"SELECT now FROM {TABLE}").fetchone()[0]  # noqa: S608 - our own name
        self._stamp = self._stamped()

    def lost(self) -> bool:
        """Say whether the file, its log or the index of its log is gone, or is another one."""
        return self._found() is None

    def has_open(self, path: Path) -> bool:
        """Say whether a path leads to what SQLite has open."""
        place = place_of(path)
        return place is not None and place in self._places.values()

    def suspicious(self) -> bool:
        """Say, cheaply and without a lock, whether something may be wrong.

        A concurrent writer can cause a false alarm.
        """
        found = self._found()
        if found is None:
            return True
        return self._logged and (self._log_looks_another(found.get("-wal")) or _stamp_of(found.get("")) != self._stamp)

    def surely_overwritten(self, connection: sqlite3.Connection) -> bool:
        """Say whether the file or its log was overwritten in place, checked under the write lock.

        False if the lock is busy.
        """
        patience = connection.execute("PRAGMA busy_timeout").fetchone()[0]
        try:
            # called by the desk's watch between acts: better no answer than a wait of seconds for another writer
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("BEGIN IMMEDIATE")
            return not mark(connection) or self.overwritten(connection)
        except sqlite3.DatabaseError as error:
            return error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY and self.broken()
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            connection.execute(f"PRAGMA busy_timeout = {patience}")

    def broken(self) -> bool:
        """Say, after an error of SQLite, whether the file was lost or overwritten."""
        if self.lost() or (self._logged and self._log_is_another()):
            return True
        read = self._reading("")
        if read is None:
            return False
        return not self._bears(read, self._known) if self._logged else mark_of(read) is None

    def overwritten(self, connection: sqlite3.Connection) -> bool:
        """Say whether the file or its log was overwritten in place. To be called inside a marked transaction."""
        if not self._logged:
            return False
        if self._log_is_another():
            return True
        stamp = self._stamped()
        if stamp == self._stamp:
            return False
        read = self._reading("")
        # this transaction has replaced the mark already, so the file's own is the one before it
        before = connection.execute(f"SELECT before FROM {TABLE}").fetchone()[0]  # noqa: S608 - our own name
        if read is not None and not self._bears(read, before):
            return True
        self._stamp = stamp
        return False

    def _found(self) -> dict[str, os.stat_result] | None:
        """Give what lies under each name, or None where something is gone or is another; each is looked at once."""
        found: dict[str, os.stat_result] = {}
        for end, name in self._names.items():
            here, place = stat_of(name), self._places[end]
            if (None if here is None else (here.st_dev, here.st_ino)) != place:
                return None
            if here is not None:
                found[end] = here
        # where a link leads to the file, it may lead elsewhere now
        return found if self._by_its_path or place_of(self.name) == self._places[""] else None

    def _log_looks_another(self, log: os.stat_result | None) -> bool:
        """Compare the log only where it, or its index, is other than when it was compared last: a desk looks often."""
        if log is None:
            return True
        index = self._reading("-shm")
        seen = log.st_mtime_ns, log.st_size, index is not None and index(_INDEX.size, 0)
        if seen != self._log_seen:
            self._log_seen = None if self._log_is_another() else seen
        return self._log_seen is None

    def _log_is_another(self) -> bool:
        """Compare the log beside the file with its index: salts of the round, and the checksum of the last frame."""
        index = self._reading("-shm")
        if index is None:
            return False
        count, checksum, salts = _INDEX.unpack(index(_INDEX.size, 0))
        if not count:
            return False
        try:
            with self._names["-wal"].open("rb") as log:
                head = log.read(32)
                log.seek(32 + (count - 1) * (24 + int.from_bytes(head[8:12])))
                frame = log.read(24)
        except FileNotFoundError:
            return True
        wanted = struct.pack(">2I", *struct.unpack("=2I", checksum))
        return (head[16:24], frame[8:16], frame[16:24]) != (salts, salts, wanted)

    def _bears(self, read: ReadAt, known: bytes) -> bool:
        """Say whether the file's mark is one that its log continues; with an empty log, the mark that is known."""
        with self._names["-wal"].open("rb") as file:
            log = read_log(file)
        if log.pages:
            return log_belongs(read, log, written_back=self._written_back()) is not Belongs.FOREIGN
        bears = mark_of(read)
        return bears is not None and bears.now == known

    def _reading(self, end: str) -> ReadAt | None:
        """Give a function that reads what SQLite has open, through SQLite's own descriptor."""
        place, handle = self._places[end], self._handles.get(end)
        if place is None or (handle is not None and _is_on(handle, place)):
            return None if handle is None else partial(_read, handle)
        found = descriptor_of(place)
        if found is None:
            return None
        self._handles[end] = found
        return partial(_read, found)

    def _written_back(self) -> int:
        index = self._reading("-shm")
        return _WRITTEN_BACK.unpack(index(_WRITTEN_BACK.size, _WRITTEN_BACK_AT))[0] if index is not None else 0

    def _stamped(self) -> tuple[int, int, int]:
        return _stamp_of(stat_of(self.path))


def reading_open(place: Place | None) -> ReadAt | None:
    """Give a function that reads a file that this process has open, without opening it again.

    None if it is not open.
    """
    handle = descriptor_of(place) if place is not None else None
    return None if handle is None else partial(_read, handle)


def descriptor_of(place: Place) -> int | None:
    """Give a descriptor of this process on a file, or None."""
    table = next((folder for folder in _DESCRIPTORS if folder.is_dir()), None)
    names = (entry.name for entry in table.iterdir()) if table is not None else ()
    return next((int(name) for name in names if _is_on(int(name), place)), None)


def _stamp_of(found: os.stat_result | None) -> tuple[int, int, int]:
    return (0, 0, 0) if found is None else (found.st_mtime_ns, found.st_ctime_ns, found.st_size)


def _is_on(handle: int, place: Place) -> bool:
    try:
        found = os.fstat(handle)
    except OSError:  # closed meanwhile, such as the descriptor of the listing itself
        return False
    return (found.st_dev, found.st_ino) == place


def _read(handle: int, size: int, offset: int) -> bytes:
    # pread leaves the position of the descriptor alone, which is SQLite's
    # pread leaves the position of the descriptor alone, which is SQLite's
    return os.pread(handle, size, offset)
