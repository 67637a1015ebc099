"""A meeting's file: one SQLite database with the journal and the received documents."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from facilitator.core.agenda import MeetingDefined
from facilitator.core.meeting import Recorded
from facilitator.core.saying import tr
from facilitator.files import Place, place_of
from facilitator.storage import documents, faults
from facilitator.storage.chain import walk
from facilitator.storage.faults import told_calmly
from facilitator.storage.filesystem import appearing_whole
from facilitator.storage.journal import Conflict, Draft, Verdict
from facilitator.storage.opening import OpenFile, make_file, open_database
from facilitator.storage.stored import insert_rows, last_stored, microseconds, recorded_of, rows_of, stored_rows

Clock = Callable[[], datetime]


def wall_clock() -> datetime:
    """Give the time of writing (UTC)."""
    return datetime.now(UTC)


def create(path: Path, drafts: Sequence[Draft], *, clock: Clock = wall_clock) -> "SqliteJournal":
    """Make and open the file of a new meeting, defined by its first event. Leaves nothing behind if it fails."""
    first = drafts[0].event
    if not isinstance(first, MeetingDefined):
        raise TypeError("The first event of a meeting is its definition.")
    with told_calmly(path), appearing_whole(path) as draft:
        make_file(draft, first.definition.name, rows_of(drafts, after=0, head="", written=clock()))
    return open_file(path, clock=clock)


def open_file(path: Path, *, clock: Clock = wall_clock) -> "SqliteJournal":
    """Open the file of a meeting. Raises StorageFault where it is missing, not ours, newer, locked or damaged."""
    return SqliteJournal(open_database(path), clock=clock)


class SqliteJournal:
    """The journal of one meeting in one file; any number of processes may append to it."""

    def __init__(self, file: OpenFile, *, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self._place: Place | None = place_of(file.path)
        self._version_read = 0

    @property
    def path(self) -> Path:
        """Give the file of the meeting."""
        return self._file.path

    @property
    def meeting(self) -> str:
        """Give the name of the meeting."""
        return self._file.meeting

    @property
    def db(self) -> Database:
        """Give the database of the file."""
        return self._file.db

    @property
    def note(self) -> str:
        """Give a sentence where the file is read-only or kept on a network share, else an empty text."""
        return tr(self._file.note) if self._file.note else ""

    def read(self, after: int = 0) -> list[Recorded]:
        """Give the events with a seq above `after`, in order."""
        with told_calmly(self.path):
            version = self._data_version()
            found = [row for row, _ in stored_rows(self.db, self.meeting, after)]
        recorded = [recorded_of(row) for row in found]
        self._version_read = version
        return recorded

    def append(self, drafts: Sequence[Draft], *, after: int) -> tuple[Recorded, ...]:
        """Record events behind event `after`, all or none, durably. Raises Conflict where the last seq is another."""
        self._refuse_where_lost()
        with told_calmly(self.path), self.db.atomic():
            # atomic() begins without a lock; a write that changes nothing takes it before the last seq is read
            self.db.execute("UPDATE events SET seq = seq WHERE FALSE")
            last, head = last_stored(self.db, self.meeting)
            if last != after:
                raise Conflict(after, last)
            written = self._clock()
            rows = rows_of(drafts, after=after, head=head, written=written)
            insert_rows(self.db, self.meeting, rows)
        return tuple(
            Recorded(seq=row.seq, act=d.act, part=d.part, seat=d.seat, at=d.at, recorded=written, event=d.event)
            for d, (row, _) in zip(drafts, rows, strict=True)
        )

    def _refuse_where_lost(self) -> None:
        # a file that is deleted stays writable for who has it open: acts would be acknowledged and lost
        if self._file.read_only:
            raise faults.read_only(self.path)
        if self._place is not None and place_of(self.path) != self._place:
            raise faults.displaced(self.path)

    def tidy(self) -> None:
        """Write the log of recent acts back into the file, as far as nobody reads it; best when nobody waits."""
        if not self._file.read_only:
            with told_calmly(self.path):
                self.db.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def changed(self) -> bool:
        """Say whether another connection has written to the file since it was read last."""
        with told_calmly(self.path):
            return self._data_version() != self._version_read

    def head(self) -> str:
        """Give the hash of the last event, which stands for all of them."""
        with told_calmly(self.path):
            return last_stored(self.db, self.meeting)[1]

    def verify(self, head: str | None = None) -> Verdict:
        """Check every event and document against its hash, and the chain against a head that was printed earlier."""
        with told_calmly(self.path):
            return documents.checked(self.db, self.meeting, walk(stored_rows(self.db, self.meeting), head))

    def put_document(self, content: bytes) -> str:
        """Keep a received document inside the file, in the place of one that was changed; gives its SHA-256."""
        self._refuse_where_lost()
        with told_calmly(self.path), self.db.atomic():
            return documents.put(self.db, content, microseconds(self._clock()))

    def document(self, sha256: str) -> bytes | None:
        """Give a received document, or None where it is not kept here. Raises DocumentChanged where it is another."""
        with told_calmly(self.path):
            return documents.get(self.db, sha256)

    def copy_to(self, target: Path) -> None:
        """Save a copy while the meeting goes on; never overwrites a file, leaves nothing behind if it fails."""
        with told_calmly(target), appearing_whole(target) as draft, closing(sqlite3.connect(draft)) as copy:
            self.db.conn.backup(copy)
            _leave_out_search(copy)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _data_version(self) -> int:
        return int(self.db.execute("PRAGMA data_version").fetchone()[0])


def _leave_out_search(copy: sqlite3.Connection) -> None:
    """Take the full-text index out of a copy: it is made anew where somebody searches."""
    for name in ("search_state", "search_places", "search_words"):
        copy.execute(f"DROP TABLE IF EXISTS {name}")
    copy.commit()
    copy.execute("VACUUM")
