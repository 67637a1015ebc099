"""Waiting: another program keeps the file locked, and whoever has a window goes on drawing meanwhile."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator.storage import faults
from facilitator.storage.file_identity import BUSY_SECONDS

# in milliseconds: so long SQLite stands still at most for somebody who does something meanwhile
STEP_MS = 40


class WaitForLock:
    """What is done, again and again, while a lock is waited for; without it SQLite stands still for as long."""

    def __init__(self) -> None:
        self._meanwhile: Callable[[], None] | None = None

    def do(self, meanwhile: Callable[[], None], connection: sqlite3.Connection) -> None:
        """Do this from now on."""
        self._meanwhile = meanwhile
        self.shorten(connection)

    def shorten(self, connection: sqlite3.Connection) -> None:
        """Let a connection stand still for a moment only, where something is done meanwhile."""
        if self._meanwhile is not None:
            connection.execute(f"PRAGMA busy_timeout = {STEP_MS}")

    def goes_on(self, since: float) -> bool:
        """Do it once, and say whether to try again; since when is told by a steady clock."""
        if self._meanwhile is None or time.monotonic() - since > BUSY_SECONDS:
            return False
        self._meanwhile()
        return True


@contextmanager
def write_lock(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Hold the write lock of files that were lost: other processes that have them open wait, then notice it themselves.

    Raises Locked.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
            raise faults.locked(path) from error
        # any other error: the lost files are so broken that nobody can write to them, and no lock is needed
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
