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

_DAMAGED = noop(
    "“{name}” is damaged and cannot be read to its end. Put the last copy in its place: facilitator restore COPY {name}"
)
_DAMAGED_BY = noop("“{name}” is damaged: {why} Put the last copy in its place: facilitator restore COPY {name}")
_LOCKED = noop("“{name}” is in use by another program. Try again in a moment.")
_FULL = noop("There is no room left on the disk, so nothing was recorded in “{name}”. Make room and try again.")
_READ_ONLY = noop("“{name}” cannot be written to. Make it writable, or save a copy elsewhere and work in that.")
_DISPLACED = noop(
    "“{name}” was moved, deleted or replaced while it was open, so nothing was recorded. Put it back into its place."
)
_NOT_OURS = noop("“{name}” is not a meeting of this program. Choose a file that ends in .floor.")
_AWAY = noop("“{name}” cannot be read or written just now. See whether its disk is there.")
_TOO_MANY = noop(
    "“{name}” cannot be opened: too many files are open at once. Close other windows and programs, then try again."
)
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
    sqlite3.SQLITE_FORMAT: (Damaged, _DAMAGED),
    sqlite3.SQLITE_TOOBIG: (Damaged, _DAMAGED),
    sqlite3.SQLITE_MISMATCH: (Damaged, _DAMAGED),
    sqlite3.SQLITE_CANTOPEN: (StorageFault, _FOLDER),
    sqlite3.SQLITE_IOERR: (StorageFault, _AWAY),
}

# SQLite reports these with the generic SQLITE_ERROR; our own SQL cannot cause them, so the file is damaged
_OF_THE_FILE = (
    "unsupported file format",
    "invalid fts5 file format",
    "vtable constructor failed",
    "malformed",
    "no such table",
    "no such column",
)

_SYSTEM: dict[int, tuple[type[StorageFault], str]] = {
    errno.ENOENT: (FileMissing, noop("There is no folder for “{name}”. Make the folder first, or choose another.")),
    errno.ENOTDIR: (FileMissing, noop("There is no folder for “{name}”. Make the folder first, or choose another.")),
    errno.EEXIST: (TargetExists, noop("“{name}” exists already and stays as it is. Choose another name.")),
    errno.ENOSPC: (DiskFull, _FULL),
    errno.EDQUOT: (DiskFull, _FULL),
    errno.EFBIG: (StorageFault, noop("“{name}” may not become larger on this disk. Choose another disk.")),
    errno.EROFS: (ReadOnly, _READ_ONLY),
    errno.EACCES: (ReadOnly, _READ_ONLY),
    errno.EPERM: (ReadOnly, _READ_ONLY),
    errno.ENAMETOOLONG: (StorageFault, noop("The name “{name}” is too long for this disk. Choose a shorter one.")),
    errno.ELOOP: (StorageFault, noop("“{name}” is a link that leads round in a circle. Choose the file itself.")),
    errno.EMFILE: (StorageFault, _TOO_MANY),
    errno.ENFILE: (StorageFault, _TOO_MANY),
    errno.EISDIR: (StorageFault, noop("“{name}” is a folder. Choose a file.")),
    **dict.fromkeys(
        (
            *(errno.EIO, errno.ESTALE, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ETIMEDOUT),
            *(errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENETDOWN, errno.ENETUNREACH, errno.ECONNRESET),
        ),
        (StorageFault, _AWAY),
    ),
}

_READING: dict[int, tuple[type[StorageFault], str]] = {
    **_SYSTEM,
    **dict.fromkeys(
        (errno.EACCES, errno.EPERM),
        (
            StorageFault,
            noop("You may not read “{name}”. Ask for the right to read it and its folder, or choose another file."),
        ),
    ),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), (FileMissing, noop("There is no file “{name}”. Choose another."))),
}

LONGEST_NAME = 80


def short_name(path: Path) -> str:
    """Give the name of a file as it can stand in a sentence, however long it is and whatever stands in it."""
    text = (path.name or str(path)).encode("utf-8", "replace").decode("utf-8")
    name = "".join(c if c.isprintable() else "?" for c in text)
    half = LONGEST_NAME // 2
    return name if len(name) <= LONGEST_NAME else f"{name[:half]}…{name[-half:]}"


def reason_of(fault: OSError) -> str:
    """Give the system's message for an error, without its number and the path."""
    return fault.strerror or str(fault)


def not_ours(path: Path) -> NotAMeeting:
    """Give the fault for a file that is none of this program's meetings."""
    return NotAMeeting(tr(_NOT_OURS, name=short_name(path)))


def locked(path: Path) -> Locked:
    """Give the fault for a file that another program keeps locked."""
    return Locked(tr(_LOCKED, name=short_name(path)))


def damaged(path: Path, why: str = "") -> Damaged:
    """Give the fault for a file that cannot be read to its end; `why` is a sentence where that is known."""
    name = short_name(path)
    return Damaged(tr(_DAMAGED_BY, name=name, why=why) if why else tr(_DAMAGED, name=name))


def read_only(path: Path) -> ReadOnly:
    """Give the fault for a file that may be read but not written."""
    return ReadOnly(tr(_READ_ONLY, name=short_name(path)))


def displaced(path: Path) -> FileMissing:
    """Give the fault for a file that was moved, deleted or replaced while it is open."""
    return FileMissing(tr(_DISPLACED, name=short_name(path)))


def exists(path: Path) -> TargetExists:
    """Give the fault for a target that is there already."""
    return TargetExists(tr(_SYSTEM[errno.EEXIST][1], name=short_name(path)))


def missing(path: Path) -> FileMissing:
    """Give the fault for a meeting that is to be there already."""
    return FileMissing(tr(_READING[errno.ENOENT][1], name=short_name(path)))


def not_there(path: Path) -> FileMissing:
    """Give the fault for a path under which no file lies."""
    return FileMissing(
        tr("There is no file “{name}” in {folder}.", name=short_name(path), folder=path.absolute().parent)
    )


def _open_here(path: Path) -> StorageFault:
    return StorageFault(
        tr(
            "“{name}” belongs to a meeting that is open here, and stays as it is. Choose another name.",
            name=short_name(path),
        )
    )


def _known(error: sqlite3.DatabaseError) -> tuple[type[StorageFault], str] | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_IOERR_SHMSIZE:
        # the index of the log could not grow, which only a full disk hinders
        return DiskFull, _FULL
    if code == sqlite3.SQLITE_ERROR and str(error).startswith(_OF_THE_FILE):
        return Damaged, _DAMAGED
    return _SQLITE.get(code & 0xFF) if code is not None else None


@contextmanager
def as_storage_faults(path: Path, *, reading: bool = False) -> Iterator[None]:
    """Turn errors of SQLite and the operating system into StorageFault.

    Any other exception is a bug and passes through. `reading`: the file should exist, so a missing path means the file
    and not its folder.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        known = _known(error)
        if known is None:
            raise
        raise known[0](tr(known[1], name=short_name(path))) from error
    except UnicodeDecodeError as error:
        # SQLite's message for a damaged schema contains raw bytes of it
        raise damaged(path) from error
    except OpenHere as error:
        raise _open_here(path) from error
    except OSError as error:
        known = (_READING if reading else _SYSTEM).get(error.errno or 0)
        if known is None:
            raise StorageFault(
                tr("“{name}” cannot be used: {value}.", name=short_name(path), value=reason_of(error))
            ) from error
        raise known[0](tr(known[1], name=short_name(path))) from error
