"""Meetings in memory: what is played or tried before it is kept; they end with whoever holds the store."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field
from pathlib import Path
from threading import Lock

from facilitator.address import Address
from facilitator.core.display import RoomShown
from facilitator.core.meeting import Recorded
from facilitator.core.values import dataclass
from facilitator.storage import documents, faults
from facilitator.storage.chain import walk
from facilitator.storage.journal import (
    Clock,
    Conflict,
    Document,
    Draft,
    Tell,
    Verdict,
    wall_clock,
)
from facilitator.storage.opening import store_of
from facilitator.storage.room import RoomInMemory
from facilitator.storage.store import Store
from facilitator.storage.stored import Hashed, in_order, microseconds, recorded_of, recorded_with, rows_of

SCHEME = "memory"
BUSY_SECONDS = 5.0


@dataclass(slots=True)
class Kept:
    """One meeting as it is kept."""

    meeting: str
    rows: list[Hashed]
    documents: dict[str, tuple[int, bytes]]
    read_only: bool = False
    lock: Lock = field(default_factory=Lock)
    desks: list[tuple[object, RoomShown]] = field(default_factory=list)


class MemoryStore(Store):
    """Meetings by their addresses, `memory:///#NAME`; all journals of one address share what is kept."""

    def __init__(self) -> None:
        self.kept: dict[Address, Kept] = {}

    def open(self, address: Address, *, clock: Clock = wall_clock, tell: Tell | None = None) -> "MemoryJournal":
        """Open a meeting. Raises FileMissing; nothing happens to this store from outside, so `tell` is never called."""
        if address not in self.kept:
            raise faults.missing(Path(address.title))
        return MemoryJournal(self, address, clock)

    def make(self, address: Address, meeting: str, rows: Iterable[Hashed], documents: Iterable[Document] = ()) -> None:
        """Keep a whole meeting."""
        if address in self.kept:
            raise faults.exists(Path(address.title))
        of_name = {sha256: (recorded, content) for sha256, recorded, content in documents}
        self.kept[address] = Kept(meeting, list(rows), of_name)

    def is_there(self, address: Address) -> bool:
        """Say whether the meeting is kept."""
        return address in self.kept


class MemoryJournal:
    """The journal of one meeting in memory."""

    note = ""
    company = outbox = away = away_since = None

    def __init__(self, store: MemoryStore, address: Address, clock: Clock) -> None:
        self.address = address
        self._store = store
        self._kept = store.kept[address]
        self.room = RoomInMemory(self._kept.desks)
        self._clock = clock
        self._read = -1
        self._closed = False

    @property
    def meeting(self) -> str:
        """Give the name of the meeting."""
        return self._kept.meeting

    def read(self, after: int = 0) -> list[Recorded]:
        """Give the events with a seq above `after`, in order."""
        self._read = len(self._kept.rows)
        return [recorded_of(row) for row in in_order(self._kept.rows[after : self._read], after)]

    def append(self, drafts: Sequence[Draft], *, after: int) -> tuple[Recorded, ...]:
        """Record events behind event `after`, all or none. Raises Conflict where the last seq is another."""
        with self._writing() as kept:
            if len(kept.rows) != after:
                raise Conflict(after, len(kept.rows))
            written = self._clock()
            rows = rows_of(drafts, after=after, head=self.head(), written=written)
            if self._read == after:
                self._read += len(rows)
            kept.rows.extend(rows)
        return recorded_with(rows, drafts, written)

    @contextmanager
    def _writing(self) -> Iterator[Kept]:
        if self._closed:
            raise ValueError("The journal is closed.")
        if self._kept.read_only:
            raise faults.read_only(Path(self.address.title))
        if not self._kept.lock.acquire(timeout=BUSY_SECONDS):
            raise faults.locked(Path(self.address.title))
        try:
            yield self._kept
        finally:
            self._kept.lock.release()

    def changed(self) -> bool:
        """Say whether another journal has written since this one was read last."""
        return len(self._kept.rows) != self._read

    def listen(self) -> None:
        """Give None: nobody tells of what is written to memory."""

    def tidy(self) -> None:
        """Do nothing: there is no log to write back."""

    def head(self) -> str:
        """Give the hash of the last event."""
        return self._kept.rows[-1][1] if self._kept.rows else ""

    def verify(self, head: str | None = None) -> Verdict:
        """Check every event and document against its hash, and the chain against a head."""
        kept = ((sha256, content) for sha256, (_, content) in self._kept.documents.items())
        return documents.checked(walk(self._kept.rows, head), kept, (row for row, _ in self._kept.rows))

    def put_document(self, content: bytes) -> str:
        """Keep a received document; gives its SHA-256."""
        sha256 = documents.sha256_of(content)
        with self._writing() as kept:
            kept.documents[sha256] = (microseconds(self._clock()), content)
        return sha256

    def document(self, sha256: str) -> bytes | None:
        """Give a received document, or None where it is not kept here. Raises DocumentChanged where it is another."""
        found = self._kept.documents.get(sha256)
        return None if found is None else documents.as_received(sha256, found[1])

    def copy_to(self, target: Address) -> None:
        """Save a copy, in memory or in a store of another kind. Raises TargetExists, StorageFault."""
        store = self._store if target.scheme == SCHEME else store_of(target)
        store.make(target, self.meeting, self.rows(), self.documents())

    def rows(self) -> list[Hashed]:
        """Give the events as they are stored."""
        return list(self._kept.rows)

    def held(self) -> Sequence[Hashed]:
        """Give the same."""
        return self._kept.rows

    def documents(self) -> list[Document]:
        """Give the documents as they are stored."""
        return [(sha256, *document) for sha256, document in self._kept.documents.items()]

    def index_file(self) -> Path | None:
        """Give None: there is no file to keep an index in."""
        return None

    def while_waiting(self, meanwhile: Callable[[], None]) -> None:
        """Do nothing: nobody is waited for here."""

    def told(self) -> str:
        """Give an empty text: nothing happens to memory from outside."""
        return ""

    def close(self) -> None:
        """Close the journal; the store keeps the meeting."""
        self.room.leave()
        self._closed = True
