"""Leftovers: logs that a killed program left beside a file, checked before SQLite replays them.

A log or a journal that belongs to another file (the file was replaced by a copy meanwhile) is set aside and named,
never replayed. While another process has the file open, what lies beside it is its own: on POSIX systems the locks of
SQLite tell, on Windows a file that is open cannot be renamed.
"""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import BinaryIO

from facilitator.core.saying import noop, tr
from facilitator.files import COMPANIONS, beside, held_at, place_of
from facilitator.storage.chain import walk
from facilitator.storage.contents import APPLICATION_ID, copied, read_contents
from facilitator.storage.faults import not_ours, short_name
from facilitator.storage.journal import StorageFault
from facilitator.storage.lineage import Belongs, ReadAt, journal_belongs, log_belongs, read_journal, read_log
from facilitator.storage.locking import lock_bytes

# the bytes that SQLite locks (its source, os.h): pending, reserved, and 510 for those who read
PENDING_BYTE, ALL_BYTES = 0x40000000, 512
# in bytes; file systems allow 255, and the date and the suffix of a log are added
LONGEST_STEM = 180
_SET_ASIDE = noop(
    "A log lay beside “{name}” that belongs to another file, as after a crash and a copy put in its place. "
    "It was set aside as “{aside}”; the meeting is as the file has it."
)
_LEFT_OUT = noop(
    "Beside “{name}” lies a log that belongs to another file. It was left out; the meeting is as the file has it."
)
_IN_THE_WAY = noop(
    "Beside “{name}” lies “{log}”, a log that belongs to another file and would damage this one. "
    "Move it away, then open the meeting again."
)

_NO_LOG = noop(
    "Beside “{name}” lies “{log}”, which is no file, where the program keeps a log. "
    "Move it away, then open the meeting again."
)


def refuse_no_log(path: Path) -> None:
    """Raise StorageFault where a folder, a pipe or a link has the name of what SQLite keeps beside a resolved path.

    SQLite would wait for a pipe without end, and says of the others what is not true of the meeting.
    """
    for log in (beside(path, end) for end in COMPANIONS[1:]):
        try:
            is_log = stat.S_ISREG(log.lstat().st_mode)
        except FileNotFoundError:
            continue
        if not is_log:
            raise StorageFault(tr(_NO_LOG, name=short_name(path), log=short_name(log)))


def dated_name(path: Path, why: str, now: datetime) -> Path:
    """Give a name with the date beside a file, under which nothing lies, no log either."""
    stem = path.stem.encode(errors="surrogateescape")[:LONGEST_STEM].decode(errors="ignore")
    stamp = f"{stem}-{why}-{now.astimezone():%Y%m%d-%H%M%S}"
    names = (path.with_name(f"{stamp}{f'-{n}' if n > 1 else ''}{path.suffix}") for n in count(1))
    return next(name for name in names if not any(beside(name, end).exists() for end in COMPANIONS))


def settle(path: Path, now: datetime, *, read_only: bool) -> tuple[str, bool]:
    """Rename a foreign log beside a file; gives a sentence about it, and whether the log must be ignored (read-only).

    Raises StorageFault where it cannot be set aside.
    """
    found = Path(os.path.realpath(path))
    refuse_no_log(found)
    place = place_of(found)
    beside_it = [end for end in ("-wal", "-journal") if _holds_something(beside(found, end))]
    if not beside_it and not found.stat().st_size:
        # some files of the system have no size, and reading them might never end
        raise not_ours(path)
    if not beside_it or place is None or held_at(place) is not None:
        return "", False
    with alone(found, read_only=read_only) as file:
        if file is None or not _is_meeting(partial(read_file_at, file)):
            return "", False
        # without write access no lock can be taken, and another process may write its log back between two reads: look
        # twice
        looks = 2 if read_only else 1
        foreign = [end for end in beside_it if all(_is_foreign(file, beside(found, end)) for _ in range(looks))]
        if read_only:
            return (tr(_LEFT_OUT, name=short_name(path)), True) if foreign else ("", False)
        return _set_aside(found, foreign, now), False


@contextmanager
def alone(path: Path, *, read_only: bool = False) -> Iterator[BinaryIO | None]:
    """Keep every other process out of a file that is not open in this one; None where another has it open."""
    with path.open("rb" if read_only else "r+b") as file:
        yield file if read_only or lock_bytes(file, PENDING_BYTE, ALL_BYTES) else None


def _is_meeting(read: ReadAt) -> bool:
    return int.from_bytes(read(4, 68)) == APPLICATION_ID


def _holds_something(log: Path) -> bool:
    return log.is_file() and log.stat().st_size > 0


def _set_aside(path: Path, foreign: list[str], now: datetime) -> str:
    names = []
    for end in foreign:
        aside = beside(dated_name(path, "set-aside", now), end)
        try:
            beside(path, end).rename(aside)
        except OSError as error:
            raise StorageFault(tr(_IN_THE_WAY, name=short_name(path), log=f"{path.name}{end}")) from error
        names.append(aside.name)
    return tr(_SET_ASIDE, name=short_name(path), aside="”, “".join(names)) if names else ""


def _is_foreign(file: BinaryIO, log: Path) -> bool:
    read = partial(read_file_at, file)
    with log.open("rb") as source:
        if log.name.endswith("-journal"):
            return journal_belongs(read, read_journal(source)) is Belongs.FOREIGN
        answer = log_belongs(read, read_log(source))
    return answer is Belongs.FOREIGN or (answer is Belongs.UNKNOWN and not _fits(read, log))


def _fits(read: ReadAt, log: Path) -> bool:
    """Say whether a log of an older version, without marks, gives a sound database and continues the file's rows."""
    with copied(read, log) as both, copied(read) as file:
        replayed, alone = read_contents(both), read_contents(file)
        if alone is None or not walk(alone.rows).unchanged:
            return True  # the log was partly written back: the file is sound only together with it
        if replayed is None or not walk(replayed.rows).unchanged or replayed.rows[: len(alone.rows)] != alone.rows:
            return False
        try:
            return bool(both.execute("PRAGMA integrity_check").fetchone() == ("ok",))
        except sqlite3.DatabaseError:
            return False


def read_file_at(file: BinaryIO, size: int, offset: int) -> bytes:
    """Read so many bytes of an open file at an offset."""
    file.seek(offset)
    return file.read(size)
