"""A meeting's file that is only read and followed: no lock of a writer, no log, no mark and no table is touched."""

import os
import sqlite3
from pathlib import Path

from facilitator.core.meeting import Recorded
from facilitator.core.saying import tr
from facilitator.files import Hold, Place, beside, place_of
from facilitator.storage import documents, faults
from facilitator.storage.contents import APPLICATION_ID, last_stored, stored_rows, text_as_stored
from facilitator.storage.databases import Database
from facilitator.storage.faults import as_storage_faults
from facilitator.storage.file_identity import BUSY_SECONDS
from facilitator.storage.filesystem import is_file
from facilitator.storage.journal import Clock, NewerVersion, Rewound, wall_clock
from facilitator.storage.leftovers import settle
from facilitator.storage.migrations import bring_up_to_date
from facilitator.storage.room_beside import RoomBeside
from facilitator.storage.stored import in_order, recorded_of

_HASH = "SELECT hash FROM events WHERE meeting = ? AND seq = ?"

Look = tuple[Place, int, int] | None
"""What can be seen of a file from outside: which one it is, its size and when it was written to."""


class SqliteReader:
    """The reader of one file. Where another file lies under the name, it is read on in that one."""

    company = None

    def __init__(self, path: Path, *, clock: Clock = wall_clock) -> None:
        self._path = path
        self.room = RoomBeside(lambda: path)
        self._clock = clock
        self._connection: sqlite3.Connection | None = None
        self._hold: Hold | None = None
        self._place: Place | None = None
        self._alone = False
        self._seen: Look = None
        self._meeting = ""
        self._version = -1
        self._last: tuple[int, str] = (0, "")
        self._open()

    def read(self, after: int = 0) -> list[Recorded]:
        """Give the events with a seq above `after`. Raises Rewound where the file does not go on from what was read."""
        db = self._there()
        with as_storage_faults(self._path, reading=True):
            version = self._data_version(db)
            known, head = self._last if after else (0, "")
            if known and db.execute(_HASH, [self._meeting, known]).fetchone() != (head,):
                self._last = (0, "")
                raise Rewound(tr("Another meeting lies under the name “{name}”.", name=faults.short_name(self._path)))
            rows = list(stored_rows(db, self._meeting, after))
        found = [recorded_of(row) for row in in_order(rows, after)]
        if rows:
            self._last = (rows[-1][0].seq, rows[-1][1])
        self._version = version
        return found

    def changed(self) -> bool:
        """Say whether the file was written to, or is another, since it was read. Raises FileMissing."""
        place = place_of(self._path)
        if place is None:
            self.close()
            raise faults.not_there(self._path)
        if self._connection is None or place != self._place:
            return True
        if self._alone and _look(self._path) != self._seen:
            return True
        with as_storage_faults(self._path, reading=True):
            return self._data_version(self._there()) != self._version

    def listen(self) -> None:
        """Give None: SQLite tells nobody of what others write."""

    def document(self, sha256: str) -> bytes | None:
        """Give a received document, or None where it is not kept here. Raises DocumentChanged where it is another."""
        db = self._there()
        with as_storage_faults(self._path, reading=True):
            found = db.execute("SELECT content FROM documents WHERE sha256 = ?", [sha256]).fetchone()
        return None if found is None else documents.as_received(sha256, found[0])

    def close(self) -> None:
        """Let the file go; twice is allowed."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._hold is not None:
            self._hold.let_go()
            self._hold = None

    def _there(self) -> Database:
        """Give the database of the file that lies under the name now."""
        moved = place_of(self._path) != self._place or (self._alone and _look(self._path) != self._seen)
        if self._connection is None or moved:
            self.close()
            self._open()
        assert self._connection is not None  # noqa: S101 - `_open` raises otherwise
        return Database(self._connection)

    def _open(self) -> None:
        path = self._path
        with as_storage_faults(path, reading=True):
            if is_file(path) is None:
                raise faults.not_there(path)
            if is_file(path) is not True:
                raise faults.not_ours(path)
            _, without_log = settle(path, self._clock(), read_only=True)
            self._hold, self._place, self._seen = Hold(path), place_of(path), _look(path)
            try:
                self._connect(without_log=without_log)
            except BaseException:
                self.close()
                raise

    def _connect(self, *, without_log: bool) -> None:
        """Connect as SQLite's reader; without a log where there is none and none can be followed here."""
        path = self._path
        try:
            self._alone = without_log
            self._try(path, "immutable=1" if without_log else "mode=ro")
        except sqlite3.OperationalError:
            if without_log or beside(path, "-wal").exists():
                raise
            # in a folder that cannot be written to there is no index of a log; then nobody writes either
            self._alone = True
            self._try(path, "immutable=1")

    def _try(self, path: Path, mode: str) -> None:
        if self._connection is not None:
            self._connection.close()
        name = Path(os.path.realpath(path)).as_uri()
        connection = sqlite3.connect(f"{name}?{mode}", uri=True, timeout=BUSY_SECONDS, check_same_thread=False)
        self._connection = connection
        connection.text_factory = text_as_stored
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise faults.not_ours(path)
        db = Database(connection)
        try:
            bring_up_to_date(db, read_only=True)
        except NewerVersion as error:
            raise NewerVersion(tr("“{name}”: {error}", name=faults.short_name(path), error=error)) from None
        self._meeting = str(connection.execute("SELECT meeting FROM events LIMIT 1").fetchone()[0])
        last_stored(db, self._meeting)
        self._version = -1

    def _data_version(self, db: Database) -> int:
        return int(db.execute("PRAGMA data_version").fetchone()[0])


def _look(path: Path) -> Look:
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino), found.st_size, found.st_mtime_ns
