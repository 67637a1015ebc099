"""Connecting: how SQLite opens the file of a meeting to write to it, or to look at it, on whatever disk it lies."""

import os
import sqlite3
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path

from facilitator.files import Hold, beside, held_at, place_of
from facilitator.storage.contents import copied
from facilitator.storage.file_identity import BUSY_SECONDS
from facilitator.storage.leftovers import read_file_at

_NO_LOG_HERE = frozenset({sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR_SHMOPEN, sqlite3.SQLITE_IOERR_SHMMAP})
_NO_INDEX_HERE = frozenset(
    {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}
)


def connect_to_write(path: Path) -> sqlite3.Connection:
    """Open a file to write to it; a write-ahead log is given up where the disk has no shared memory for it."""
    connection = _connected(path, "mode=rw")
    try:
        _read(connection)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode not in _NO_LOG_HERE:
            connection.close()
            raise
        _give_up_log(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_look(path: Path, *, without_log: bool, hold: Hold, kept: ExitStack) -> sqlite3.Connection:
    """Open a file to look at it: with a log beside it that holds something, if need be as a copy that `kept` holds."""
    found = Path(os.path.realpath(path))
    log = beside(found, "-wal")
    if without_log or not log.exists() or not log.stat().st_size:
        # immutable=1 reads the file alone, and needs no -shm file in a folder that may not be written to
        return kept.enter_context(closing(_connected(path, "immutable=1")))
    try:
        connection = kept.enter_context(closing(_connected(path, "mode=ro")))
        _read(connection)
    except sqlite3.OperationalError as error:
        place = place_of(found)
        if error.sqlite_errorcode & 0xFF not in _NO_INDEX_HERE or place is None or held_at(place) is not hold:
            # where it is open here already, the descriptor of a copy would drop the locks of that
            raise
        # there is no index of the log, and none can be made beside it: SQLite replays the log in a copy
        with found.open("rb") as file:
            return kept.enter_context(copied(partial(read_file_at, file), log)).conn
    return connection


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=BUSY_SECONDS)


def _read(connection: sqlite3.Connection) -> None:
    """Read something, so that SQLite opens the log."""
    connection.execute("PRAGMA application_id").fetchone()


def _give_up_log(connection: sqlite3.Connection) -> None:
    """Write the log of a file back, and have none any more: only whoever is alone needs no shared memory for that."""
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("PRAGMA locking_mode = NORMAL")
        _read(connection)
    except BaseException:
        connection.close()
        raise
