"""Copy: one file with what a desk has seen of a meeting on a server, and what waits to be recorded there.

The operating system holds it for one process: whoever was killed holds nothing any more, and what was put is on disk.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from threading import RLock

from facilitator.storage.chain import EventRow
from facilitator.storage.stored import Hashed

_TABLES = """
CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS events (
    seq INTEGER PRIMARY KEY, act TEXT, part INTEGER, seat TEXT, at INTEGER, recorded INTEGER, kind TEXT, body TEXT,
    hash TEXT
);
CREATE TABLE IF NOT EXISTS acts (
    place INTEGER PRIMARY KEY AUTOINCREMENT, act TEXT UNIQUE NOT NULL, state TEXT NOT NULL, closed INTEGER NOT NULL,
    put TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '', stands TEXT NOT NULL DEFAULT ''
);
CREATE TABLE IF NOT EXISTS documents (sha256 TEXT PRIMARY KEY, content BLOB NOT NULL);
"""
_PUT_EVENT = (
    "INSERT INTO events (seq, act, part, seat, at, recorded, kind, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class CopyFile:
    """The file, as long as this process holds it; `users` counts its journals, `fault` says why it is behind."""

    def __init__(self, path: Path) -> None:
        """Hold a file, or make it. Raises sqlite3.OperationalError where another process holds it."""
        self.path = path
        self.users = 1
        self.fault = ""
        self.lock = RLock()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        self._db = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            # before any reading, so that the lock is taken by the first transaction and kept until the file is closed
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = FULL")
            self._db.execute("BEGIN EXCLUSIVE")
            self._db.execute("COMMIT")
            self._db.executescript(_TABLES)
        except BaseException:
            self._db.close()
            raise
        found = self._db.execute("SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1").fetchone()
        self.last: int = 0 if found is None else found[0]
        self.head: str = "" if found is None else found[1]

    def about(self, name: str) -> str:
        """Give what is noted of the meeting, such as its name, or an empty text."""
        with self.lock:
            found = self._db.execute("SELECT value FROM about WHERE name = ?", [name]).fetchone()
        return "" if found is None else str(found[0])

    def note(self, **told: str) -> None:
        """Note something of the meeting."""
        with self.lock, self._hastily():
            self._db.executemany("INSERT OR REPLACE INTO about (name, value) VALUES (?, ?)", list(told.items()))

    @contextmanager
    def _hastily(self) -> Iterator[None]:
        """Write what the server knows, too, in one transaction, and do not wait for the disk."""
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.execute("BEGIN")
        try:
            yield
            self._db.execute("COMMIT")
        finally:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            self._db.execute("PRAGMA synchronous = FULL")

    def rows(self, after: int = 0) -> list[Hashed]:
        """Give the events that were seen, above a place."""
        with self.lock:
            found = self._db.execute(
                "SELECT seq, act, part, seat, at, recorded, kind, body, hash FROM events WHERE seq > ? ORDER BY seq",
                [after],
            ).fetchall()
        return [(EventRow(**dict(zip(EventRow.__slots__, one[:8], strict=True))), one[8]) for one in found]

    def add(self, rows: Sequence[Hashed]) -> None:
        """Keep events that follow those that are kept; what is kept already is passed over."""
        with self.lock:
            new = [one for one in rows if one[0].seq > self.last]
            if not new or new[0][0].seq != self.last + 1:
                return
            values = [(*(getattr(row, name) for name in EventRow.__slots__), stored) for row, stored in new]
            try:
                with self._hastily():
                    self._db.executemany(_PUT_EVENT, values)
            except sqlite3.Error as error:
                # the server holds them, and they are read from there the next time
                self.fault = str(error)
            else:
                self.last, self.head = new[-1][0].seq, new[-1][1]

    def forget_events(self) -> None:
        """Forget the events, which are no longer those of the server; what waits stays."""
        with self.lock:
            self._db.execute("DELETE FROM events")
            self.last, self.head = 0, ""

    def acts(self) -> list[tuple[str, str, bool, str, str, str]]:
        """Give the acts: name, state, whether it belongs to a former absence, as it was put, reason, what stands."""
        with self.lock:
            return [
                (act, state, bool(closed), put, reason, stands)
                for act, state, closed, put, reason, stands in self._db.execute(
                    "SELECT act, state, closed, put, reason, stands FROM acts ORDER BY place"
                )
            ]

    def put(self, act: str, written: str) -> None:
        """Put an act behind those that wait; it is on disk when this returns."""
        with self.lock:
            self._db.execute("INSERT INTO acts (act, state, closed, put) VALUES (?, 'waiting', 0, ?)", [act, written])

    def mark(self, act: str, state: str, written: str, *, reason: str = "", stands: str = "") -> None:
        """Note what has become of an act."""
        with self.lock:
            sql = "UPDATE acts SET state = ?, put = ?, reason = ?, stands = ? WHERE act = ?"
            self._db.execute(sql, [state, written, reason, stands, act])

    def close_absence(self, goes_on: Iterable[tuple[str, str]]) -> None:
        """Forget what is recorded; what was refused stays, and what goes on waiting is written anew."""
        with self.lock:
            self._db.execute("BEGIN")
            rewritten = [(written, act) for act, written in goes_on]
            self._db.executemany("UPDATE acts SET put = ? WHERE act = ?", rewritten)
            self._db.execute("DELETE FROM acts WHERE state = 'recorded'")
            self._db.execute("UPDATE acts SET closed = 1 WHERE state <> 'waiting'")
            self._db.execute("COMMIT")

    def keep(self, sha256: str, content: bytes) -> None:
        """Keep a document until the server has it."""
        with self.lock:
            self._db.execute("INSERT OR REPLACE INTO documents (sha256, content) VALUES (?, ?)", [sha256, content])

    def document(self, sha256: str) -> bytes | None:
        """Give a document that waits, or None."""
        with self.lock:
            found = self._db.execute("SELECT content FROM documents WHERE sha256 = ?", [sha256]).fetchone()
        return None if found is None else bytes(found[0])

    def documents(self) -> list[str]:
        """Name the documents that wait."""
        with self.lock:
            return [sha256 for (sha256,) in self._db.execute("SELECT sha256 FROM documents")]

    def drop(self, sha256: Iterable[str]) -> None:
        """Forget documents that the server has."""
        with self.lock:
            self._db.executemany("DELETE FROM documents WHERE sha256 = ?", [(one,) for one in sha256])

    def close(self) -> None:
        """Let the file go."""
        with self.lock:
            self._db.close()


def waiting_in(path: Path) -> int:
    """Count the acts that wait in a file that nobody holds; -1 where somebody does, or it cannot be read."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0)) as db:
            return int(db.execute("SELECT count(*) FROM acts WHERE state IN ('waiting', 'refused')").fetchone()[0])
    except sqlite3.Error:
        return -1
