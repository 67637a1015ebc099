"""A meeting's file: one SQLite database with the journal and the received documents."""

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from facilitator.address import Address
from facilitator.core.meeting import Recorded
from facilitator.core.saying import tr
from facilitator.files import atomic_file, make_private, take_permissions
from facilitator.storage import documents, faults, lineage
from facilitator.storage.chain import walk
from facilitator.storage.contents import Contents, following, insert_rows, last_stored, stored_rows
from facilitator.storage.databases import Database
from facilitator.storage.faults import as_storage_faults
from facilitator.storage.file_identity import FileIdentity
from facilitator.storage.journal import (
    Clock,
    Conflict,
    Damaged,
    DiskFull,
    Document,
    Draft,
    Locked,
    NewerVersion,
    ReadOnly,
    StorageFault,
    Tell,
    Verdict,
    wall_clock,
)
from facilitator.storage.rescue import rescue
from facilitator.storage.room_beside import RoomBeside
from facilitator.storage.sqlite_opening import OpenFile, open_database
from facilitator.storage.stored import Hashed, in_order, microseconds, recorded_of, recorded_with, rows_of
from facilitator.storage.waiting import WaitForLock, write_lock

MOST_RESCUES = 3  # then an act is given up: something removes the file again and again
T = TypeVar("T")

_PUT = """
INSERT INTO documents (sha256, recorded, content) VALUES (?, ?, ?)
ON CONFLICT (sha256) DO UPDATE SET content = excluded.content WHERE content IS NOT excluded.content
"""


def open_file(path: Path, *, clock: Clock = wall_clock, tell: Tell | None = None) -> "SqliteJournal":
    """Open the file of a meeting. Raises StorageFault where it is missing, not ours, newer, locked or damaged.

    `tell` is called at once with a sentence on what happens to the file; without it, `told` gives that when asked.
    """
    file, sentence = open_database(path, clock())
    return SqliteJournal(file, clock=clock, tell=tell, told=sentence)


class _AnotherFile(Exception):
    """The file under the name does not continue what was read there before."""


class SqliteJournal:
    """The journal of one meeting in one file; any number of processes may append to it.

    If the file or its log is moved, deleted or replaced while it is open, everything held in memory is written to a new
    file at the next write or look, and the journal continues there, see `rescue`.
    """

    company = outbox = away = away_since = None

    def __init__(self, file: OpenFile, *, clock: Clock, tell: Tell | None = None, told: str = "") -> None:
        self._file = file
        self._clock, self._tell = clock, tell
        self._waiting = WaitForLock()
        self._unheard: list[str] = []
        self._held: list[Hashed] = []
        self._version_read = self._looks = 0
        self._wrote = self._closed = False
        self.room = RoomBeside(lambda: self.path)
        self._say(told)

    @property
    def address(self) -> Address:
        """Give where the meeting is kept now."""
        return Address.of(self.path)

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
        with as_storage_faults(self.path):
            version = self._data_version()
            found = list(stored_rows(self.db, self.meeting, after))
        try:
            recorded = [recorded_of(row) for row in in_order(found, after)]
        except NewerVersion as fault:
            raise NewerVersion(tr("“{name}”: {error}", name=faults.short_name(self.path), error=fault)) from fault
        except Damaged as fault:
            raise faults.damaged(self.path, str(fault)) from fault
        self._hold(after, found)
        self._version_read = version
        return recorded

    def append(self, drafts: Sequence[Draft], *, after: int) -> tuple[Recorded, ...]:
        """Record events behind event `after`, all or none, durably. Raises Conflict where the last seq is another."""

        def inserted() -> tuple[datetime, list[Hashed]]:
            last, head = last_stored(self.db, self.meeting)
            if self._is_another(last, head):
                raise _AnotherFile
            if last != after:
                raise Conflict(after, last)
            written = self._clock()
            rows = rows_of(drafts, after=after, head=head, written=written)
            insert_rows(self.db, self.meeting, rows)
            return written, rows

        written, rows = self._written(inserted)
        self._hold(after, rows)
        return recorded_with(rows, drafts, written)

    def _is_another(self, last: int, head: str) -> bool:
        """Say whether the file ends before what was read of it, or with something else."""
        if not self._held:
            return False
        row, known = self._held[-1]
        return last < row.seq or (last == row.seq and head != known)

    def _hold(self, after: int, rows: list[Hashed]) -> None:
        """Keep the stored rows in memory, so that `rescue` can write them again if the file is taken away."""
        if after == 0:
            self._held = []
        if after == (self._held[-1][0].seq if self._held else 0):
            self._held.extend(rows)

    def _written(self, write: Callable[[], T]) -> T:
        """Write in one marked transaction, after a check that the file is still in its place.

        If not, rescue it first.
        """
        if self._closed:
            raise ValueError("The journal is closed.")
        if self._standing is None:
            self._open_to_write()
        rescues, since = 0, time.monotonic()
        while rescues < MOST_RESCUES and (standing := self._standing) is not None:
            try:
                with as_storage_faults(self.path), self.db.atomic():
                    # the mark takes the write lock, so a rescue by another process is finished or waits for us
                    marked = lineage.mark(self.db.conn)
                    if marked and not (standing.lost() or standing.overwritten(self.db.conn)):
                        done = write()
                        self._wrote = True
                        return done
            except _AnotherFile:  # nothing was written: it is rescued, and written then
                pass
            except (StorageFault, sqlite3.DatabaseError) as fault:
                waits = isinstance(fault, Locked | DiskFull | ReadOnly)
                if not (standing.lost() if waits else standing.broken()):
                    if isinstance(fault, Locked) and self._waiting.goes_on(since):
                        continue
                    raise
            self._rescue()
            rescues += 1
        raise faults.displaced(self.path)

    def _open_to_write(self) -> None:
        """Open anew what could only be looked at, such as on a disk that has room again. Raises StorageFault."""
        if self._file.hindrance is None:
            raise faults.read_only(self.path)
        file, sentence = open_database(self.path, self._clock())
        if file.standing is None:
            file.close()
            raise file.hindrance or faults.read_only(self.path)
        self._go_on_in(file, sentence)

    def _go_on_in(self, file: OpenFile, *sentences: str) -> None:
        before, self._file = self._file, file
        before.close()
        self._version_read = -1
        self._waiting.shorten(self.db.conn)
        for sentence in sentences:
            self._say(sentence)

    def while_waiting(self, meanwhile: Callable[[], None]) -> None:
        """Do something again and again while another program keeps the file locked, instead of standing still."""
        self._waiting.do(meanwhile, self.db.conn)

    def _rescue(self) -> None:
        """Write the meeting to a new file after its own was taken away, and continue there. Raises StorageFault."""
        file, standing = self._file, self._standing
        if standing is None:
            return
        with write_lock(self.db.conn, self.path):
            ours = Contents(meeting=self.meeting, rows=following(self.db, self.meeting, self._held), db=self.db)
            rescued = rescue(ours, standing, self._clock())
        path = self.path if rescued.path == self.path.resolve() else rescued.path
        file.hold.let_go()
        try:
            anew, sentence = open_database(path, self._clock())
        except StorageFault:
            file.hold.again()
            raise
        self._go_on_in(anew, rescued.sentence, sentence)

    def told(self) -> str:
        """Give what happened to the file from outside since the last call, in a sentence, or an empty text."""
        sentence, self._unheard = " ".join(self._unheard), []
        return sentence

    def _say(self, sentence: str) -> None:
        if sentence and self._tell is not None:
            self._tell(sentence)
        elif sentence:
            self._unheard.append(sentence)

    def listen(self) -> None:
        """Give None: SQLite tells nobody of what others write, so `changed` looks at a number in the file."""

    def tidy(self) -> None:
        """Checkpoint the log into the file, as far as no reader needs it; to be called when idle."""
        if self._standing is not None and not self._is_lost():
            with as_storage_faults(self.path):
                self.db.execute("PRAGMA wal_checkpoint(PASSIVE)")
                # checked now so that the next act need not wait for it; the result is found again by the next look
                self._standing.surely_overwritten(self.db.conn)

    def changed(self) -> bool:
        """Say whether another connection has written to the file since it was read last; rescue it where it is lost."""
        if not self._is_lost():
            self._looks = 0
        else:
            # only at the second look: a file may be replaced in two steps. A failed rescue is tried at the next act
            self._looks += 1
            if self._looks == 2:
                self._rescue()
        with as_storage_faults(self.path):
            return self._data_version() != self._version_read

    def index_file(self) -> Path | None:
        """Give the file itself if a second connection may write to it: in WAL mode, and still under its name."""
        return None if self._file.note or self._is_lost() else self.path

    def _is_lost(self) -> bool:
        """Say whether the file that is open is not the one that lies under its name, or was written over."""
        standing = self._standing
        with as_storage_faults(self.path):
            if standing is None or not standing.suspicious():
                return False
            return standing.lost() or standing.surely_overwritten(self.db.conn)

    def head(self) -> str:
        """Give the hash of the last event, which stands for all of them."""
        with as_storage_faults(self.path):
            return last_stored(self.db, self.meeting)[1]

    def verify(self, head: str | None = None) -> Verdict:
        """Check every event and document against its hash, and the chain against a head that was printed earlier."""
        with as_storage_faults(self.path):
            rows = list(stored_rows(self.db, self.meeting))
            kept = self.db.execute("SELECT sha256, content FROM documents")
            return documents.checked(walk(rows, head), kept, (row for row, _ in rows))

    def put_document(self, content: bytes) -> str:
        """Keep a received document inside the file, in the place of one that was changed; gives its SHA-256."""
        sha256 = documents.sha256_of(content)
        self._written(lambda: self.db.execute(_PUT, [sha256, microseconds(self._clock()), content]))
        return sha256

    def document(self, sha256: str) -> bytes | None:
        """Give a received document, or None where it is not kept here. Raises DocumentChanged where it is another."""
        with as_storage_faults(self.path):
            found = self.db.execute("SELECT content FROM documents WHERE sha256 = ?", [sha256]).fetchone()
        return None if found is None else documents.as_received(sha256, found[0])

    def rows(self) -> list[Hashed]:
        """Give the events as they are stored, as they were at one moment."""
        with as_storage_faults(self.path):
            return list(stored_rows(self.db, self.meeting))

    def held(self) -> Sequence[Hashed]:
        """Give the rows that were read or written, as they are held for `rescue`."""
        return self._held

    def documents(self) -> Iterator[Document]:
        """Give the documents as they are stored, one after another."""
        with as_storage_faults(self.path):
            yield from self.db.execute("SELECT sha256, recorded, content FROM documents ORDER BY sha256")

    def copy_to(self, target: Address) -> None:
        """Save a copy in a file while the meeting goes on; overwrites none, leaves nothing behind if it fails."""
        try:
            with as_storage_faults(target.path), atomic_file(target.path) as draft:
                self.write_copy(draft)
        except Damaged as fault:
            # damage found while copying is in the source, not in the target
            raise faults.damaged(self.path) from fault

    def write_copy(self, draft: Path) -> None:
        """Write a copy under a name that is free, for whoever gives it its own; raises what SQLite raises."""
        make_private(draft)
        take_permissions(draft, self.path, writable=True)
        with closing(sqlite3.connect(draft)) as copy:
            self.db.conn.backup(copy)
            lineage.leave_out_search(copy)

    def close(self) -> None:
        """Close the file; a lost one is rescued first: SQLite would write its log into whatever has its name."""
        closed, self._closed = self._closed, True
        with suppress(StorageFault):  # what stays of it counts no more
            self.room.leave()
        try:
            if not closed and self._is_lost() and self._matters():
                self._rescue()
            elif not closed and self._wrote:
                with suppress(StorageFault):  # SQLite does it for the last that closes, which one who only reads is not
                    self.tidy()
        finally:
            self._file.close()

    def _matters(self) -> bool:
        """Say whether closing a lost file could lose something: acts of ours, or the file that has its name now."""
        return self._wrote or (self._standing is not None and self._standing.has_open(self.path))

    @property
    def _standing(self) -> FileIdentity | None:
        return self._file.standing

    def _data_version(self) -> int:
        return int(self.db.execute("PRAGMA data_version").fetchone()[0])
