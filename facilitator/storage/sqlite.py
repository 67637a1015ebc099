"""A meeting's file: one SQLite database with the journal and the received documents."""

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlite_utils import Database

from facilitator.core.agenda import MeetingDefined
from facilitator.core.ids import ActId, SeatName
from facilitator.core.meeting import Recorded
from facilitator.core.saying import noop, tr
from facilitator.files import Hold, held_at, place_of
from facilitator.storage import documents, faults
from facilitator.storage.chain import Row, link, walk
from facilitator.storage.codec import decode, encode, kind_of
from facilitator.storage.faults import told_calmly
from facilitator.storage.filesystem import appearing_whole, is_network_share
from facilitator.storage.journal import Conflict, Damaged, Draft, FileMissing, NewerVersion, StorageFault, Verdict
from facilitator.storage.migrations import bring_up_to_date

APPLICATION_ID = 0x464C4F52  # “FLOR”, at offset 68 of the file; `file` and other programs can tell it by that
BUSY_SECONDS = 5.0
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SHARED_NOTE = noop(
    "The file lies on a network share: acts are recorded more slowly, and one machine at a time should work in it."
)
READ_ONLY_NOTE = noop("The file is read-only: the meeting can be looked at, nothing can be recorded.")

# the columns of a Row in their order: what every act waits for does not look them up in the file first
_INSERT = (
    "INSERT INTO events (meeting, seq, act, part, seat, at, recorded, kind, body, hash) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)

# in pages of 4 KiB: some thousands of acts, if nobody ever tidies
LONGEST_LOG = 8000

Clock = Callable[[], datetime]


def wall_clock() -> datetime:
    """Give the time of writing (UTC)."""
    return datetime.now(UTC)


def microseconds(moment: datetime) -> int:
    """Give an instant as integer microseconds since 1970 UTC."""
    return (moment - EPOCH) // timedelta(microseconds=1)


def instant(count: int) -> datetime:
    """Give the instant of so many microseconds since 1970 UTC."""
    return EPOCH + timedelta(microseconds=count)


def create(path: Path, drafts: Sequence[Draft], *, clock: Clock = wall_clock) -> "SqliteJournal":
    """Make and open the file of a new meeting, defined by its first event. Leaves nothing behind if it fails."""
    first = drafts[0].event
    if not isinstance(first, MeetingDefined):
        raise TypeError("The first event of a meeting is its definition.")
    with told_calmly(path), appearing_whole(path) as draft, closing(sqlite3.connect(draft)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        made = SqliteJournal(path, connection, meeting=first.definition.name, clock=clock)
        bring_up_to_date(made.db)
        made.append(drafts, after=0)
    return open_file(path, clock=clock)


def open_file(path: Path, *, clock: Clock = wall_clock) -> "SqliteJournal":
    """Open the file of a meeting. Raises StorageFault where it is missing, not ours, newer, locked or damaged."""
    with told_calmly(path):
        if not path.exists():
            raise FileMissing(
                tr("There is no file “{name}” in {folder}.", name=path.name, folder=path.absolute().parent)
            )
        if not path.is_file():
            raise faults.not_ours(path)
        hold = _held(path)
        try:
            connection = _connect(path)
            try:
                return _opened(path, connection, clock, hold)
            except BaseException:
                connection.close()
                raise
        except BaseException:
            hold.let_go()
            raise


def _held(path: Path) -> Hold:
    """Take a file for this process. Raises StorageFault where it is open here under another name."""
    place = place_of(path)
    known = held_at(place) if place is not None else None
    if known is not None and known.path != path.resolve():
        # SQLite keeps one log for each name, and two logs of one file destroy it
        raise StorageFault(
            tr("“{name}” is the same file as “{other}”, which is open. Go on there.", name=path.name, other=known.path)
        )
    return Hold(path)


def _connect(path: Path) -> sqlite3.Connection:
    if not _is_read_only(path):
        return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=BUSY_SECONDS)
    wal = path.with_name(path.name + "-wal")
    mode = "mode=ro" if wal.exists() and wal.stat().st_size else "immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=BUSY_SECONDS)


def _is_read_only(path: Path) -> bool:
    # the administrator may write everywhere, but a file marked read-only was marked for a reason
    return not os.access(path, os.W_OK) or not path.stat().st_mode & 0o222


def _opened(path: Path, connection: sqlite3.Connection, clock: Clock, hold: Hold) -> "SqliteJournal":
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise faults.not_ours(path)
    try:
        bring_up_to_date(Database(connection, execute_plugins=False))
    except NewerVersion as error:
        raise NewerVersion(tr("“{name}”: {error}", name=path.name, error=error)) from None
    meetings = [name for (name,) in connection.execute("SELECT DISTINCT meeting FROM events")]
    if len(meetings) != 1:
        raise Damaged(
            tr(
                "“{name}” should hold one meeting and holds {count}. Go on with a copy of it.",
                name=path.name,
                count=len(meetings),
            )
        )
    return SqliteJournal(path, connection, meeting=meetings[0], clock=clock, hold=hold)


class SqliteJournal:
    """The journal of one meeting in one file; any number of processes may append to it."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, *, meeting: str, clock: Clock, hold: Hold | None = None
    ) -> None:
        self.path = path
        self.meeting = meeting
        self.db = Database(connection, execute_plugins=False)
        connection.text_factory = _text
        self._connection = connection
        self._clock = clock
        self._hold = hold
        self._read_only = path.exists() and _is_read_only(path)
        self._place = place_of(path)
        self._note = READ_ONLY_NOTE if self._read_only else self._prepare()
        self._version_read = 0

    @property
    def note(self) -> str:
        """Give a sentence where the file is read-only or kept on a network share, else an empty text."""
        return tr(self._note) if self._note else ""

    def _prepare(self) -> str:
        """Choose the write-ahead log where the disk allows it; every commit reaches the disk before it returns."""
        shared = is_network_share(self.path)
        wanted = "DELETE" if shared else "WAL"
        try:
            mode = self._connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()[0]
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_READONLY}:
                raise
            mode = self._connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        self._connection.execute("PRAGMA synchronous = FULL")
        # writing the log back takes a hundred acts' time at once: the desk does it in quiet moments, see tidy()
        self._connection.execute(f"PRAGMA wal_autocheckpoint = {LONGEST_LOG}")
        return "" if mode == "wal" else SHARED_NOTE

    def read(self, after: int = 0) -> list[Recorded]:
        """Give the events with a seq above `after`, in order."""
        with told_calmly(self.path):
            version = self._data_version()
            found = [row for row, _ in self._rows(after)]
        recorded = [_recorded(row) for row in found]
        self._version_read = version
        return recorded

    def append(self, drafts: Sequence[Draft], *, after: int) -> tuple[Recorded, ...]:
        """Record events behind event `after`, all or none, durably. Raises Conflict where the last seq is another."""
        self._refuse_where_lost()
        with told_calmly(self.path), self.db.atomic():
            # atomic() begins without a lock; a write that changes nothing takes it before the last seq is read
            self.db.execute("UPDATE events SET seq = seq WHERE FALSE")
            last, head = self._last()
            if last != after:
                raise Conflict(after, last)
            written = self._clock()
            rows = [_row(draft, after + i, written) for i, draft in enumerate(drafts, start=1)]
            self._connection.executemany(_INSERT, list(self._chained(rows, head)))
        return tuple(
            Recorded(seq=row.seq, act=d.act, part=d.part, seat=d.seat, at=d.at, recorded=written, event=d.event)
            for d, row in zip(drafts, rows, strict=True)
        )

    def _refuse_where_lost(self) -> None:
        # a file that is deleted stays writable for who has it open: acts would be acknowledged and lost
        if self._read_only:
            raise faults.read_only(self.path)
        if self._place is not None and place_of(self.path) != self._place:
            raise faults.displaced(self.path)

    def tidy(self) -> None:
        """Write the log of recent acts back into the file, as far as nobody reads it; best when nobody waits."""
        if not self._read_only:
            with told_calmly(self.path):
                self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def changed(self) -> bool:
        """Say whether another connection has written to the file since it was read last."""
        with told_calmly(self.path):
            return self._data_version() != self._version_read

    def head(self) -> str:
        """Give the hash of the last event, which stands for all of them."""
        with told_calmly(self.path):
            return self._last()[1]

    def verify(self, head: str | None = None) -> Verdict:
        """Check every event and document against its hash, and the chain against a head that was printed earlier."""
        with told_calmly(self.path):
            return documents.checked(self.db, self.meeting, walk(self._rows(0), head))

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
            self._connection.backup(copy)
            _leave_out_search(copy)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
        if self._hold is not None:
            self._hold.let_go()

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _last(self) -> tuple[int, str]:
        sql = "SELECT seq, hash FROM events WHERE meeting = ? ORDER BY seq DESC LIMIT 1"
        seq, head = self.db.execute(sql, [self.meeting]).fetchone() or (0, "")
        return seq, head

    def _rows(self, after: int) -> Iterator[tuple[Row, str]]:
        sql = (
            "SELECT seq, act, part, seat, at, recorded, kind, body, hash FROM events "
            "WHERE meeting = ? AND seq > ? ORDER BY seq"
        )
        for seq, act, part, seat, at, recorded, kind, body, stored in self.db.execute(sql, [self.meeting, after]):
            row = Row(seq=seq, act=act, part=part, seat=seat, at=at, recorded=recorded, kind=kind, body=body)
            yield row, stored

    def _chained(self, rows: Sequence[Row], head: str) -> Iterator[tuple[object, ...]]:
        for row in rows:
            head = link(head, row)
            yield (self.meeting, *(getattr(row, name) for name in Row.__slots__), head)


def _leave_out_search(copy: sqlite3.Connection) -> None:
    """Take the full-text index out of a copy: it is made anew where somebody searches."""
    for name in ("search_state", "search_places", "search_words"):
        copy.execute(f"DROP TABLE IF EXISTS {name}")
    copy.commit()
    copy.execute("VACUUM")


def _text(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogateescape")  # bytes that are no text are for verify to name, not to stumble on


def _row(draft: Draft, seq: int, written: datetime) -> Row:
    return Row(
        seq=seq,
        act=draft.act,
        part=draft.part,
        seat=draft.seat,
        at=microseconds(draft.at),
        recorded=microseconds(written),
        kind=kind_of(draft.event),
        body=encode(draft.event),
    )


def _recorded(row: Row) -> Recorded:
    try:
        return Recorded(
            seq=row.seq,
            act=ActId(row.act),
            part=row.part,
            seat=SeatName(row.seat),
            at=instant(row.at),
            recorded=instant(row.recorded),
            event=decode(row.kind, row.body),
        )
    except StorageFault as error:
        raise type(error)(tr("Event {seq}: {error}", seq=row.seq, error=error)) from error
    except (TypeError, OverflowError) as error:
        raise Damaged(
            tr("Event {seq} has a time that is none. Go on with the last copy of the file.", seq=row.seq)
        ) from error
