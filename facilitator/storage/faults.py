"""What SQLite and the operating system report, turned into the journal's known faults."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator.core.saying import noop, tr
from facilitator.files import OpenHere
from facilitator.storage.journal import (
    Damaged,
    DiskFull,
    FileMissing,
    Locked,
    NotAMeeting,
    ReadOnly,
    StorageFault,
    TargetExists,
)

_DAMAGED = noop("“{name}” is damaged and cannot be read to its end. Go on with the last copy of it.")
_LOCKED = noop("“{name}” is kept busy by another program. Try again in a moment.")
_FULL = noop("There is no room left on the disk, so nothing was recorded in “{name}”. Make room and try again.")
_READ_ONLY = noop("“{name}” cannot be written to. Make it writable, or save a copy elsewhere and work in that.")
_DISPLACED = noop(
    "“{name}” was moved, deleted or replaced while it was open, so nothing was recorded. Put it back into its place."
)
_NOT_OURS = noop("“{name}” is not a meeting of this program. Choose a file that ends in .floor.")
_FOLDER = noop("“{name}” cannot be opened. See whether its folder exists and may be written to.")

_SQLITE: dict[int, tuple[type[StorageFault], str]] = {
    sqlite3.SQLITE_BUSY: (Locked, _LOCKED),
    sqlite3.SQLITE_LOCKED: (Locked, _LOCKED),
    sqlite3.SQLITE_PROTOCOL: (Locked, _LOCKED),
    sqlite3.SQLITE_FULL: (DiskFull, _FULL),
    sqlite3.SQLITE_READONLY: (ReadOnly, _READ_ONLY),
    sqlite3.SQLITE_PERM: (ReadOnly, _READ_ONLY),
    sqlite3.SQLITE_AUTH: (ReadOnly, _READ_ONLY),
    sqlite3.SQLITE_NOTADB: (NotAMeeting, _NOT_OURS),
    sqlite3.SQLITE_CORRUPT: (Damaged, _DAMAGED),
    sqlite3.SQLITE_CANTOPEN: (StorageFault, _FOLDER),
    sqlite3.SQLITE_IOERR: (
        StorageFault,
        noop("“{name}” cannot be read or written just now. See whether its disk is there."),
    ),
}

_SYSTEM: dict[int, tuple[type[StorageFault], str]] = {
    errno.ENOENT: (FileMissing, noop("There is no folder for “{name}”. Make the folder first, or choose another.")),
    errno.ENOTDIR: (FileMissing, noop("There is no folder for “{name}”. Make the folder first, or choose another.")),
    errno.EEXIST: (TargetExists, noop("“{name}” exists already and stays as it is. Choose another name.")),
    errno.ENOSPC: (DiskFull, _FULL),
    errno.EDQUOT: (DiskFull, _FULL),
    errno.EROFS: (ReadOnly, _READ_ONLY),
    errno.EACCES: (ReadOnly, _READ_ONLY),
    errno.EPERM: (ReadOnly, _READ_ONLY),
    errno.ENAMETOOLONG: (StorageFault, noop("The name “{name}” is too long for this disk. Choose a shorter one.")),
}


def not_ours(path: Path) -> NotAMeeting:
    """Give the fault for a file that is none of this program's meetings."""
    return NotAMeeting(tr(_NOT_OURS, name=path.name))


def read_only(path: Path) -> ReadOnly:
    """Give the fault for a file that may be read but not written."""
    return ReadOnly(tr(_READ_ONLY, name=path.name))


def displaced(path: Path) -> FileMissing:
    """Give the fault for a file that was moved, deleted or replaced while it is open."""
    return FileMissing(tr(_DISPLACED, name=path.name))


def exists(path: Path) -> TargetExists:
    """Give the fault for a target that is there already."""
    return TargetExists(tr(_SYSTEM[errno.EEXIST][1], name=path.name))


def _open_here(path: Path) -> StorageFault:
    return StorageFault(
        tr("“{name}” belongs to a meeting that is open here, and stays as it is. Choose another name.", name=path.name)
    )


@contextmanager
def told_calmly(path: Path) -> Iterator[None]:
    """Turn the faults of SQLite and the system into StorageFault; anything else is a bug and passes through."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        known = _SQLITE.get(code & 0xFF) if code is not None else None
        if known is None:
            raise
        raise known[0](tr(known[1], name=path.name)) from error
    except OpenHere as error:
        raise _open_here(path) from error
    except OSError as error:
        known = _SYSTEM.get(error.errno or 0)
        if known is None:
            raise StorageFault(
                tr("“{name}” cannot be used: {value}.", name=path.name, value=error.strerror or error)
            ) from error
        raise known[0](tr(known[1], name=path.name)) from error
