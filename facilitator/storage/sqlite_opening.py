"""Opening: how the database of a meeting's file is made, opened, prepared for writing and closed."""

import os
import sqlite3
from collections.abc import Iterable
from contextlib import ExitStack, closing
from dataclasses import field, replace
from datetime import datetime
from pathlib import Path

from facilitator.core.saying import noop, tr
from facilitator.core.values import dataclass
from facilitator.files import Hold, beside, held_at, make_private, place_of
from facilitator.storage import faults, lineage
from facilitator.storage.connecting import connect_to_look, connect_to_write
from facilitator.storage.contents import APPLICATION_ID, insert_rows, text_as_stored
from facilitator.storage.databases import Database
from facilitator.storage.faults import as_storage_faults
from facilitator.storage.file_identity import FileIdentity
from facilitator.storage.filesystem import is_file, is_network_share
from facilitator.storage.journal import Damaged, DiskFull, NewerVersion, ReadOnly, StorageFault
from facilitator.storage.leftovers import alone, settle
from facilitator.storage.migrations import bring_up_to_date, make_tables
from facilitator.storage.stored import Hashed, is_text

SHARED_NOTE = noop(
    "The file lies on a network share: acts are recorded more slowly, and one machine at a time should work in it."
)
READ_ONLY_NOTE = noop("The file is read-only: the meeting can be looked at, nothing can be recorded.")
FOLDER_NOTE = noop(
    "The folder of the file cannot be written to: the meeting can be looked at, nothing can be recorded. To go on, "
    "save a copy elsewhere and work in that."
)
FULL_NOTE = noop(
    "There is no room left on the disk: the meeting can be looked at, nothing can be recorded. To go on, make room."
)

# in pages of 4 KiB (32 MiB): thousands of acts, in case tidy() is never called, as on the command line
LONGEST_LOG = 8000


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenFile:
    """An open meeting's file: its database, and how it was opened."""

    path: Path
    meeting: str
    db: Database
    hold: Hold
    read_only: bool
    note: str
    standing: FileIdentity | None
    kept: ExitStack = field(default_factory=ExitStack)
    hindrance: StorageFault | None = None
    """Why nothing can be recorded just now in a file that is not read-only."""

    def close(self) -> None:
        """Close the file; twice is allowed."""
        self.kept.close()


def make_file(
    path: Path, meeting: str, rows: Iterable[Hashed], documents: Iterable[tuple[str, int, bytes]] = ()
) -> frozenset[str]:
    """Make the file of a meeting with its events and documents (SHA-256, when recorded, content); gives those kept."""
    # SQLite gives its log, and the index of that, the permissions of the file
    make_private(path)
    with closing(sqlite3.connect(path)) as connection:
        # before WAL mode is on: leftovers.py reads the id from the header in the file itself, not through a log
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db = Database(connection)
        make_tables(db)
        _prepared(path, connection)
        with db.atomic():
            lineage.mark(connection)
            insert_rows(db, meeting, rows)
            connection.executemany("INSERT INTO documents (sha256, recorded, content) VALUES (?, ?, ?)", documents)
        kept = frozenset(name for (name,) in connection.execute("SELECT sha256 FROM documents"))
        # whoever closes is told nothing where the disk is full, and the file gets its name without its log
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return kept


def open_database(path: Path, now: datetime) -> tuple[OpenFile, str]:
    """Open a file; also gives a sentence if a foreign log lay beside it, else an empty text.

    Raises StorageFault where it is missing, not ours, newer, locked or damaged.
    """
    with as_storage_faults(path, reading=True):
        found = is_file(path)
        if found is None:
            raise faults.not_there(path)
        if not found:
            raise faults.not_ours(path)
        read_only = _is_read_only(path)
        if not read_only:
            _refuse_second_name(path)
        told, without_log = settle(path, now, read_only=read_only)
    try:
        return _opened_somehow(path, read_only=read_only, without_log=without_log), told
    except StorageFault as fault:
        if told:
            raise type(fault)(f"{fault} {told}") from fault
        raise


def _opened_somehow(path: Path, *, read_only: bool, without_log: bool) -> OpenFile:
    """Open a file to write to it, or to look at it where it, its folder or the room on its disk allows no more."""
    try:
        with as_storage_faults(path, reading=True):
            return _connected(path, read_only=read_only, without_log=without_log)
    except (ReadOnly, DiskFull) as fault:
        if read_only:
            raise
        with as_storage_faults(path, reading=True):
            opened = _connected(path, read_only=True, without_log=without_log)
        return replace(opened, hindrance=fault, note=FULL_NOTE if isinstance(fault, DiskFull) else FOLDER_NOTE)


def _connected(path: Path, *, read_only: bool, without_log: bool) -> OpenFile:
    hold = _held(path)
    with ExitStack() as kept:
        kept.callback(hold.let_go)
        if read_only:
            connection = connect_to_look(path, without_log=without_log, hold=hold, kept=kept)
        else:
            connection = kept.enter_context(closing(connect_to_write(path)))
        opened = _opened(path, connection, hold, read_only=read_only)
        return replace(opened, kept=kept.pop_all())


def _refuse_second_name(path: Path) -> None:
    """Raise StorageFault if another process has the file open under another hard link, beside which its log is."""
    found, place = Path(os.path.realpath(path)), place_of(path)
    if place is None or held_at(place) is not None or found.stat().st_nlink == 1:
        return
    with alone(found) as only:
        if only is None and not beside(found, "-shm").exists():
            raise StorageFault(
                tr(
                    "“{name}” is open in another program, under another name of the same file. Go on there.",
                    name=faults.short_name(path),
                )
            )


def _held(path: Path) -> Hold:
    """Register a file as open in this process. Raises StorageFault if it is open here under another name."""
    place = place_of(path)
    known = held_at(place) if place is not None else None
    if known is not None and known.path != Path(os.path.realpath(path)):
        # SQLite names the log after the path: two names of one file would have two logs, which corrupts it
        raise StorageFault(
            tr(
                "“{name}” is the same file as “{other}”, which is open. Go on there.",
                name=faults.short_name(path),
                other=known.path,
            )
        )
    return Hold(path)


def _is_read_only(path: Path) -> bool:
    # os.access says yes to root, but a file marked read-only was marked on purpose
    return not os.access(path, os.W_OK) or not path.stat().st_mode & 0o222


def _opened(path: Path, connection: sqlite3.Connection, hold: Hold, *, read_only: bool) -> OpenFile:
    connection.text_factory = text_as_stored
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise faults.not_ours(path)
    db = Database(connection)
    try:
        anew = bring_up_to_date(db, read_only=read_only)
    except NewerVersion as error:
        raise NewerVersion(tr("“{name}”: {error}", name=faults.short_name(path), error=error)) from None
    except Damaged as error:
        raise faults.damaged(path, str(error)) from None
    meetings = [name for (name,) in connection.execute("SELECT DISTINCT meeting FROM events")]
    if len(meetings) != 1 or not is_text(meetings[0]):
        raise Damaged(
            tr(
                "“{name}” should hold one meeting and holds {count}. Put a copy in its place: facilitator restore COPY "
                "{name}",
                name=faults.short_name(path),
                count=len(meetings),
            )
        )
    note = READ_ONLY_NOTE if read_only else _prepared(path, connection)
    if not read_only and not lineage.is_sound(db):
        lineage.repair(db)
        anew = True
    if anew:
        # bring the first mark into the file itself: a log that contains it would fit every file without marks
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    # the first read makes SQLite open the log, whose inode FileIdentity notes next
    connection.execute("SELECT 1 FROM events LIMIT 1").fetchone()
    standing = None if read_only else FileIdentity(path, connection)
    return OpenFile(path=path, meeting=meetings[0], db=db, hold=hold, read_only=read_only, note=note, standing=standing)


def _prepared(path: Path, connection: sqlite3.Connection) -> str:
    """Choose the write-ahead log where the disk allows it; every commit reaches the disk before it returns."""
    wanted = "DELETE" if is_network_share(path) else "WAL"
    try:
        mode = connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()[0]
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_READONLY}:
            raise
        # some disks (FUSE) have no shared memory, which WAL needs: fall back instead of failing
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    # an act is shown as done once the commit returns, so it must be on disk by then; in WAL mode SQLite's usual NORMAL
    # may lose the last commits in a power cut
    connection.execute("PRAGMA synchronous = FULL")
    # an automatic checkpoint would delay one act by as much as a hundred: the desk does it when idle, see tidy()
    connection.execute(f"PRAGMA wal_autocheckpoint = {LONGEST_LOG}")
    return "" if mode == "wal" else SHARED_NOTE
