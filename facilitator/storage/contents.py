"""Contents: the rows and documents of a meeting's file, and how those of two files compare."""

import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from enum import Enum
from functools import partial
from pathlib import Path

from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.files import beside
from facilitator.private_folders import PrivateFolder
from facilitator.storage.chain import EventRow, continues
from facilitator.storage.databases import Database
from facilitator.storage.documents import sha256_of
from facilitator.storage.journal import Damaged
from facilitator.storage.lineage import ReadAt
from facilitator.storage.stored import Hashed, is_text

_STRETCH = 1 << 20
APPLICATION_ID = 0x464C4F52  # “FLOR”, at offset 68 of the file; `file` and other programs can tell it by that

# the columns of a Row in order; fixed here so that an append need not ask SQLite for them
_INSERT = (
    "INSERT INTO events (meeting, seq, act, part, seat, at, recorded, kind, body, hash) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The rows of a meeting, and the database in which its documents are; what cannot be read there is left out."""

    meeting: str
    rows: tuple[Hashed, ...]
    db: Database

    def names(self) -> frozenset[str]:
        """Give the hashes of all documents."""
        try:
            return frozenset(name for (name,) in self.db.execute("SELECT sha256 FROM documents"))
        except sqlite3.DatabaseError:
            return frozenset()

    def document(self, sha256: str) -> tuple[int, bytes] | None:
        """Give when a document was recorded (microseconds UTC) and its bytes; None if it is missing or changed."""
        sql = "SELECT recorded, content FROM documents WHERE sha256 = ?"
        try:
            found = self.db.execute(sql, [sha256]).fetchone()
        except sqlite3.DatabaseError:
            return None
        if found is None or not isinstance(found[1], bytes) or sha256_of(found[1]) != sha256:
            return None
        return found[0], found[1]


class Relation(Enum):
    """How the file under a name compares with what the desk holds in memory."""

    OLDER = "all that it holds is held here, and more"
    WHOLE = "it holds all that is held here"
    ANOTHER = "it holds something else"


def compare(here: Contents, there: Contents) -> Relation:
    """Compare the rows of a file with those held here."""
    known = min(len(here.rows), len(there.rows))
    if here.meeting != there.meeting or here.rows[:known] != there.rows[:known]:
        return Relation.ANOTHER
    if len(there.rows) < len(here.rows):
        return Relation.OLDER
    return Relation.WHOLE if continues(there.rows, known) else Relation.ANOTHER


def read_contents(db: Database) -> Contents | None:
    """Read the contents of a database, or None if it is not a meeting that can be read to its end."""
    try:
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            return None
        meetings = [name for (name,) in db.execute("SELECT DISTINCT meeting FROM events")]
        if len(meetings) != 1:
            return None
        return Contents(meeting=meetings[0], rows=tuple(stored_rows(db, meetings[0])), db=db)
    except sqlite3.DatabaseError:
        return None


def following(db: Database, meeting: str, rows: Sequence[Hashed]) -> tuple[Hashed, ...]:
    """Give the rows that follow others in a database, as far as they can be read and agree with them."""
    found = list(rows)
    try:
        for row in stored_rows(db, meeting, rows[-1][0].seq if rows else 0):
            if not continues([*found[-1:], row], min(len(found), 1)):
                break
            found.append(row)
    except sqlite3.DatabaseError:
        pass  # the rows read before the damage are used
    return tuple(found)


@contextmanager
def copied(read: ReadAt, log: Path | None = None) -> Iterator[Database]:
    """Copy a file, and its log where it has one, to where SQLite may replay that without touching either."""
    with PrivateFolder() as folder:
        copy = folder.path / "meeting.floor"
        with copy.open("xb") as file:
            at = 0
            while stretch := read(_STRETCH, at):
                file.write(stretch)
                at += len(stretch)
        if log is not None:
            shutil.copyfile(log, beside(copy, "-wal"))
        with closing(sqlite3.connect(copy)) as connection:
            connection.text_factory = text_as_stored
            yield Database(connection)


text_as_stored: Callable[[bytes], str] = partial(str, encoding="utf-8", errors="surrogateescape")
"""Decode a text of the file; bytes that are not UTF-8 stay bytes, so that `verify` can name them instead of failing."""


def insert_rows(db: Database, meeting: str, rows: Iterable[Hashed]) -> None:
    """Write rows as they are."""
    values = ((meeting, *(getattr(row, name) for name in EventRow.__slots__), head) for row, head in rows)
    db.conn.executemany(_INSERT, list(values))


def stored_rows(db: Database, meeting: str, after: int = 0) -> Iterator[Hashed]:
    """Read the rows above event `after`, in order."""
    sql = (
        "SELECT seq, act, part, seat, at, recorded, kind, body, hash FROM events "
        "WHERE meeting = ? AND seq > ? ORDER BY seq"
    )
    for seq, act, part, seat, at, recorded, kind, body, stored in db.execute(sql, [meeting, after]):
        row = EventRow(seq=seq, act=act, part=part, seat=seat, at=at, recorded=recorded, kind=kind, body=body)
        yield row, stored


def last_stored(db: Database, meeting: str) -> tuple[int, str]:
    """Give the seq and the hash of the last event; 0 and an empty text where there is none. Raises Damaged."""
    sql = "SELECT seq, hash FROM events WHERE meeting = ? ORDER BY seq DESC LIMIT 1"
    seq, head = db.execute(sql, [meeting]).fetchone() or (0, "")
    if not isinstance(seq, int) or not is_text(head):
        raise Damaged(tr("The last event cannot be read."))
    return seq, head
