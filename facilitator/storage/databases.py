"""A database as the journal uses it: statements that are written when they return, and several that are written as one.

Tables are made, and brought up to date, by sqlite-utils (`storage/table_steps.py`). It takes a tenth of the start of a
command line, so it is loaded where there is a table to make.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager


class Database:
    """A connection. Without a path or a connection of its own it is in memory."""

    def __init__(self, conn: sqlite3.Connection | None = None) -> None:
        self.memory = conn is None
        self.conn = conn or sqlite3.connect(":memory:")
        # each statement by itself is a transaction, unless one was begun
        self.conn.isolation_level = None

    def execute(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> sqlite3.Cursor:
        """Carry out one statement; outside of `atomic` it is written when this returns."""
        return self.conn.execute(sql, values)

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Write all that is carried out inside, or nothing where anything is raised."""
        self.conn.execute("BEGIN")
        try:
            yield
            self.conn.execute("COMMIT")
        except BaseException:
            # nothing is left to be taken back where the error itself has ended the transaction
            self.conn.rollback()
            raise

    def close(self) -> None:
        """Close the connection."""
        self.conn.close()
