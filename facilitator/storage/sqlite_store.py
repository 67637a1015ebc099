"""Meetings in files: the kind of journals that is addressed by a path."""

from collections.abc import Iterable

from facilitator.address import Address
from facilitator.files import atomic_file
from facilitator.storage.faults import as_storage_faults
from facilitator.storage.filesystem import is_file
from facilitator.storage.journal import Clock, Document, Tell, wall_clock
from facilitator.storage.sqlite import SqliteJournal, open_file
from facilitator.storage.sqlite_opening import make_file
from facilitator.storage.sqlite_reading import SqliteReader
from facilitator.storage.store import Store
from facilitator.storage.stored import Hashed


class SqliteStore(Store):
    """Each meeting is one SQLite database, see `SqliteJournal`."""

    def open(self, address: Address, *, clock: Clock = wall_clock, tell: Tell | None = None) -> SqliteJournal:
        """Open the file of a meeting."""
        return open_file(address.path, clock=clock, tell=tell)

    def follow(self, address: Address, *, clock: Clock = wall_clock) -> SqliteReader:
        """Open the file of a meeting for whoever only reads: it is left as it is."""
        return SqliteReader(address.path, clock=clock)

    def make(self, address: Address, meeting: str, rows: Iterable[Hashed], documents: Iterable[Document] = ()) -> None:
        """Write a whole file that takes its name at the end; never overwrites one."""
        with as_storage_faults(address.path), atomic_file(address.path) as draft:
            make_file(draft, meeting, rows, documents)

    def is_there(self, address: Address) -> bool:
        """Say whether there is a file of this name."""
        return is_file(address.path) is True
