"""Lineage: which log belongs to which file.

SQLite replays whatever log lies beside a file, also where the file was replaced by a copy meanwhile, and destroys the
copy. So each transaction of this program writes a mark into the table `lineage`: a random `now`, and `before`, the
`now` of the transaction before it. A log belongs to a file if the file's mark is the one before the log's first mark,
or one of the marks in the part of the log that was written back. A copy made by the program begins with marks of its
own.

Logs are read here as SQLite writes them (its file format, sections 3 and 4), before SQLite opens anything.
"""

import sqlite3
import struct
from collections.abc import Callable, Iterator
from enum import Enum
from typing import BinaryIO

from facilitator.core.values import dataclass
from facilitator.storage.databases import Database

TITLE = b"facilitator line"
NOTHING = bytes(16)
TABLE = "lineage"

# the b-tree cell of the one row: payload length, rowid, and a record header for three blobs of 16 bytes
_CELL = bytes([52, 1, 4, 44, 44, 44]) + TITLE
_LEAF = 0x0D
_LOG_MAGIC = (0x377F0682, 0x377F0683)
_JOURNAL_MAGIC = bytes([0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7])
_PAGES_AT_ONCE = 256
# only real page sizes: a damaged header could ask for gigabytes
_SIZES = frozenset(512 << n for n in range(8))

ReadAt = Callable[[int, int], bytes]
"""Reads so many bytes at an offset."""


class Belongs(Enum):
    """Whether a log is that of a file; `UNKNOWN` if neither has a mark, as in files of older versions."""

    OWN = "own"
    FOREIGN = "foreign"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class TransactionMark:
    """The mark of a transaction, and that of the one before it."""

    before: bytes
    now: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A mark in a log: on which page of the file, and as which of the pages of the log, from 1 on."""

    mark: TransactionMark
    page: int
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """What a log holds: how many pages, and the marks among them; `only` is the first page where there is no other."""

    pages: int
    marks: tuple[Logged, ...]
    only: bytes = b""


def begin(connection: sqlite3.Connection) -> None:
    """Make the table of marks, with a first mark that no log and no other file has."""
    connection.execute(f"CREATE TABLE {TABLE} (title BLOB NOT NULL, before BLOB NOT NULL, now BLOB NOT NULL)")
    connection.execute(f"INSERT INTO {TABLE} VALUES (?, ?, randomblob(16))", [TITLE, NOTHING])  # noqa: S608 - our own name


def is_sound(db: Database) -> bool:
    """Say whether the table holds exactly one mark. It is not part of the hash chain, so nothing else checks it."""
    rows = db.execute(f"SELECT title, before, now FROM {TABLE}").fetchall()  # noqa: S608 - our own name
    if len(rows) != 1 or rows[0][0] != TITLE:
        return False
    return all(isinstance(value, bytes) and len(value) == len(NOTHING) for value in rows[0])


def repair(db: Database) -> None:
    """Put one new mark into a table that was damaged."""
    with db.atomic():
        db.execute(f"DELETE FROM {TABLE}")  # noqa: S608 - as above
        db.execute(f"INSERT INTO {TABLE} VALUES (?, ?, randomblob(16))", [TITLE, NOTHING])  # noqa: S608 - as above


def begin_anew(connection: sqlite3.Connection) -> None:
    """Give a copy marks of its own, if it has any."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", [TABLE]).fetchone():
        connection.execute(f"UPDATE {TABLE} SET before = ?, now = randomblob(16)", [NOTHING])  # noqa: S608 - as above


def mark(connection: sqlite3.Connection) -> bool:
    """Write the mark of a transaction. It is the first write, so it takes SQLite's write lock: other writers wait.

    False if the mark was deleted from the table: such a transaction could not be told from another program's.
    """
    done = connection.execute(f"UPDATE {TABLE} SET before = now, now = randomblob(16)")  # noqa: S608 - as above
    return done.rowcount == 1


def mark_in(page: bytes) -> TransactionMark | None:
    """Give the mark that a page of a file holds, or None."""
    if len(page) < 16 or page[0] != _LEAF or page[3:5] != b"\x00\x01":
        return None
    start = int.from_bytes(page[8:10]) + len(_CELL)
    if page[start - len(_CELL) : start] != _CELL or len(page) < start + 32:
        return None
    return TransactionMark(before=page[start : start + 16], now=page[start + 16 : start + 32])


def mark_of(read: ReadAt, number: int | None = None) -> TransactionMark | None:
    """Give the mark of a file, looked for on a given page first, else on all pages."""
    size = page_size(read)
    if not size:
        return None
    found = mark_in(read(size, (number - 1) * size)) if number else None
    return found or next((mark for page in _pages(read, size) if (mark := mark_in(page))), None)


def page_size(read: ReadAt) -> int:
    """Give the size of the pages of a file, 0 where it is no database."""
    head = read(18, 0)
    size = int.from_bytes(head[16:18])
    found = {1: 65536}.get(size, size)
    return found if head.startswith(b"SQLite format 3\0") and found in _SIZES else 0


def read_log(file: BinaryIO) -> Log:
    """Read a write-ahead log as far as SQLite would: to the first frame of an earlier round."""
    head = file.read(32)
    if len(head) < 32 or int.from_bytes(head[:4]) not in _LOG_MAGIC:
        return Log(pages=0, marks=())
    size, salts = int.from_bytes(head[8:12]), head[16:24]
    if size not in _SIZES:
        return Log(pages=0, marks=())
    marks, count = [], 0
    while len(frame := file.read(24 + size)) == 24 + size and frame[8:16] == salts:
        count += 1
        if mark := mark_in(frame[24:]):
            marks.append(Logged(mark=mark, page=int.from_bytes(frame[:4]), place=count))
    return Log(pages=count, marks=tuple(marks))


def read_journal(file: BinaryIO) -> Log:
    """Read the first stretch of a rollback journal: the pages as they were before a transaction that did not end."""
    head = file.read(28)
    if len(head) < 28 or not head.startswith(_JOURNAL_MAGIC):
        return Log(pages=0, marks=())
    wanted, _, _, sector, size = struct.unpack(">5I", head[8:])
    if size not in _SIZES:
        return Log(pages=0, marks=())
    file.seek(sector)
    marks, count, only = [], 0, b""
    while (not 0 < wanted < 0xFFFFFFFF or count < wanted) and len(record := file.read(size + 8)) == size + 8:
        count += 1
        only = record[4:-4] if count == 1 and int.from_bytes(record[:4]) == 1 else b""
        if mark := mark_in(record[4:-4]):
            marks.append(Logged(mark=mark, page=int.from_bytes(record[:4]), place=count))
    return Log(pages=count, marks=tuple(marks), only=only)


def log_belongs(read: ReadAt, log: Log, *, written_back: int = 0) -> Belongs:
    """Say whether a write-ahead log is that of a file; `written_back` of its pages are in the file already."""
    if not log.pages:
        return Belongs.OWN
    if not log.marks:
        return Belongs.UNKNOWN if mark_of(read) is None else Belongs.FOREIGN
    bears = mark_of(read, log.marks[0].page)
    if bears is None:
        return Belongs.UNKNOWN if log.marks[0].mark.before == NOTHING else Belongs.FOREIGN
    there = [found.mark.now for found in log.marks if found.place <= written_back][-1:] or [log.marks[0].mark.before]
    to_come = [found.mark.now for found in log.marks if found.place > written_back]
    return _own(bears.now in (*there, *to_come))


def journal_belongs(read: ReadAt, journal: Log) -> Belongs:
    """Say whether a rollback journal is that of a file, into which its transaction may have written already."""
    if not journal.pages:
        return Belongs.OWN
    if journal.only:
        # a change of the journal mode rewrites only the header page
        return _own(_but_counters(journal.only) == _but_counters(read(len(journal.only), 0)))
    if not journal.marks:
        return Belongs.UNKNOWN if mark_of(read) is None else Belongs.FOREIGN
    then = journal.marks[0]
    bears = mark_of(read, then.page)
    return _own(bears is not None and then.mark.now in (bears.now, bears.before))


def _but_counters(page: bytes) -> bytes:
    """Give the first page of a file without the change counters and the file format versions in its header."""
    return page[:18] + page[28:92] + page[100:]


def _own(holds: bool) -> Belongs:
    return Belongs.OWN if holds else Belongs.FOREIGN


def _pages(read: ReadAt, size: int) -> Iterator[bytes]:
    at = 0
    while stretch := read(size * _PAGES_AT_ONCE, at):
        yield from (stretch[i : i + size] for i in range(0, len(stretch), size))
        at += len(stretch)


def _forget(copy: sqlite3.Connection, table: str) -> None:
    """Take a table and what an index keeps under its name out of the schema, without looking into them."""
    copy.execute("PRAGMA writable_schema = ON")
    copy.execute("DELETE FROM sqlite_schema WHERE tbl_name = ? OR tbl_name GLOB ?", [table, f"{table}_*"])
    copy.execute("PRAGMA writable_schema = RESET")


def leave_out_search(copy: sqlite3.Connection) -> None:
    """Drop the full-text index from a copy: it is computed again at the first search."""
    for name in ("search_state", "search_places", "search_words"):
        try:
            copy.execute(f"DROP TABLE IF EXISTS {name}")
        except sqlite3.DatabaseError:
            # an index that is damaged must not keep the record from being copied
            _forget(copy, name)
    begin_anew(copy)
    copy.commit()
    copy.execute("VACUUM")
    # whoever closes is told nothing where the disk is full, and a copy gets its name without its log
    copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
