"""The journal of one meeting in a PostgreSQL database, which any number of seats on any number of computers share."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

import psycopg

from facilitator.address import Address
from facilitator.core.live import corrected
from facilitator.core.meeting import Recorded
from facilitator.core.saying import noop, tr
from facilitator.storage import documents
from facilitator.storage.chain import EventRow, walk
from facilitator.storage.journal import (
    Clock,
    Conflict,
    Damaged,
    Document,
    Draft,
    NewerVersion,
    ServerGone,
    StorageFault,
    Verdict,
)
from facilitator.storage.opening import store_of
from facilitator.storage.server import faults
from facilitator.storage.server.clocks import Clocks
from facilitator.storage.server.company import ServerCompany
from facilitator.storage.server.faults import as_storage_faults, fault_of_connecting
from facilitator.storage.server.hands import Hands
from facilitator.storage.server.line import SHORT_SILENCE, SILENCE_SECONDS, ServerLine, Silent, connect
from facilitator.storage.server.listening import Listening, rewound
from facilitator.storage.server.room import RoomOnServer
from facilitator.storage.server.target import Target
from facilitator.storage.stored import Hashed, in_order, microseconds, recorded_of, recorded_with, rows_of

T = TypeVar("T")
Keeps = Callable[[Sequence[Hashed]], object]

_ROWS = "SELECT seq, act, part, seat, at, recorded, kind, body, hash FROM facilitator.events "
_READ = _ROWS + "WHERE meeting = %s AND seq > %s ORDER BY seq"
_ACT = _ROWS + "WHERE meeting = %s AND act = %s ORDER BY seq"
_HASH = "SELECT hash FROM facilitator.events WHERE meeting = %s AND seq = %s"
_HEAD = "SELECT seq, hash FROM facilitator.events WHERE meeting = %s ORDER BY seq DESC LIMIT 1"
_APPEND = "SELECT outcome, last FROM facilitator.append(%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
_KEEP = "SELECT facilitator.keep(%s, %s, %s)"
_NAMES = "SELECT sha256 FROM facilitator.documents WHERE meeting = %s ORDER BY sha256"
_DOCUMENT = "SELECT recorded, content FROM facilitator.documents WHERE meeting = %s AND sha256 = %s"

_OTHER = noop(
    "“{name}” was changed on the server: its last event is not the one that was seen here. "
    "Check it: facilitator verify {address}"
)


def _nothing_kept(_rows: Sequence[Hashed]) -> None:
    """Keep nothing: whoever is no desk has no copy."""


def hashed(found: Sequence[Any]) -> Hashed:
    """Make a row of what the server gives."""
    seq, act, part, seat, at, recorded, kind, body, stored = found
    row = EventRow(seq=seq, act=act, part=part, seat=seat, at=at, recorded=recorded, kind=kind, body=body)
    return row, stored


def appended(line: ServerLine, target: Target, rows: Sequence[Hashed], after: int) -> tuple[str, int]:
    """Put rows behind event `after`; gives what became of them, and the last event."""
    columns: list[list[object]] = [[getattr(row, name) for row, _ in rows] for name in EventRow.__slots__[1:]]
    values = [target.name, after, target.channel, *columns, [stored for _, stored in rows]]
    outcome, last = line.execute(_APPEND, values).fetchone() or ("", 0)
    return outcome, last


class ServerJournal:
    """The journal of one meeting on a server; where the server goes away, each call connects again, or says so."""

    outbox = away = away_since = None

    def __init__(self, target: Target, line: ServerLine | None, *, meeting: str, records: bool, clock: Clock) -> None:
        """Take a line to the server, or none where the server is not there yet."""
        self.address: Address = target.address
        self.meeting = meeting
        self._target = target
        self._line = line
        self._clock = clock
        self._lock = RLock()
        self._closed = False
        self._read = 0
        self._head: tuple[int, str] = (0, "")
        self._listening: Listening | None = None
        self._clocks, self._hands = Clocks(clock), Hands()
        self._patience = SILENCE_SECONDS
        self._keeps: Keeps = _nothing_kept
        self.room = RoomOnServer(target, self._asked)
        user = target.user if line is None else line.info.user
        self._company = ServerCompany(
            target, self._asked, self._clocks, self._hands, there=line is not None, records=records, user=user
        )

    def serve_a_desk(self, keeps: Keeps) -> None:
        """Tell each event as it is known, and let nobody wait for long: there is a copy to go on with."""
        self._keeps, self._patience = keeps, SHORT_SILENCE

    @property
    def note(self) -> str:
        """Give a sentence where this user may only read, else an empty text."""
        return "" if self._company.records else faults.said(self._target, faults.READ_ONLY)

    @property
    def company(self) -> ServerCompany:
        """Give who else is there, and the server itself."""
        return self._company

    def read(self, after: int = 0) -> list[Recorded]:
        """Give the events with a seq above `after`, in order."""
        found = self._rows_above(after)
        try:
            recorded = [recorded_of(row) for row in in_order(found, after)]
        except NewerVersion as fault:
            raise NewerVersion(tr("“{name}”: {error}", name=self._target.name, error=fault)) from fault
        except Damaged as fault:
            words = tr("“{name}” on the server is damaged: {why}", name=self._target.name, why=fault)
            raise Damaged(words) from fault
        self._read = found[-1][0].seq if found else after
        if found:
            self._head = (self._read, found[-1][1])
            self._keeps(found)
        return recorded

    def goes_on_from(self, last: int, head: str) -> bool:
        """Say whether an event that was seen earlier is still the one that stands at its place."""
        return self._asked(lambda line: self._hash_of(line, last)) == head

    def alive_since(self, moment: float) -> bool:
        """Say whether the server has answered since a moment of the monotonic clock, as far as anybody listens."""
        return self._listening is None or self._listening.looked_at > moment

    def hurry(self) -> None:
        """Look at once whether the server is there."""
        if self._listening is not None:
            self._listening.hurry()

    def _rows_above(self, after: int) -> list[Hashed]:
        return [hashed(one) for one in self._asked(lambda line: line.execute(_READ, [self._target.name, after]))]

    def append(self, drafts: Sequence[Draft], *, after: int) -> tuple[Recorded, ...]:
        """Record events behind event `after`, all or none, durably. Raises Conflict where the last seq is another.

        An act that is there already, since the answer to it was lost, is given as it is recorded.
        """
        written = self._time()

        def put(line: ServerLine) -> tuple[str, int, list[Hashed]]:
            head = self._hash_of(line, after)
            rows = rows_of(drafts, after=after, head=head or "", written=written)
            if head is None:
                return "conflict", self._last(line)[0], rows
            return *appended(line, self._target, rows, after), rows

        outcome, last, rows = self._asked(put, writing=True)
        if outcome == "known":
            return self._known(drafts)
        if outcome == "missing":
            raise faults.missing(self._target)
        if outcome == "conflict":
            if last < min(after, self._read):
                raise rewound(self._target, last, after)
            raise Conflict(after, last)
        if outcome == "unlinked":
            raise Damaged(faults.said(self._target, _OTHER))
        if self._read == after:
            self._read = last
        self._head = (last, rows[-1][1])
        self._keeps(rows)
        return recorded_with(rows, drafts, written)

    def _time(self) -> datetime:
        """Give the time of day by the server's clock."""
        there = self._company.clock()
        return self._clock() if there is None else corrected(self._clock(), there.ahead)

    def _hash_of(self, line: ServerLine, seq: int) -> str | None:
        """Give the hash of an event, as it was seen here or else as it is; None where there is none."""
        if seq == 0:
            return ""
        if self._head[0] == seq:
            return self._head[1]
        found = line.execute(_HASH, [self._target.name, seq]).fetchone()
        return None if found is None else str(found[0])

    def _known(self, drafts: Sequence[Draft]) -> tuple[Recorded, ...]:
        """Give an act that was recorded although nobody was told so."""
        rows = [hashed(one) for one in self._asked(lambda line: line.execute(_ACT, [self._target.name, drafts[0].act]))]
        last, head = rows[-1][0].seq, rows[-1][1]
        if self._read == rows[0][0].seq - 1:
            self._read, self._head = last, (last, head)
            self._keeps(rows)
        return tuple(recorded_of(row) for row, _ in rows)

    def _last(self, line: ServerLine) -> tuple[int, str]:
        seq, head = line.execute(_HEAD, [self._target.name]).fetchone() or (0, "")
        return seq, head

    def _asked(self, ask: Callable[[ServerLine], T], *, writing: bool = False) -> T:
        """Ask the server, once more on a new connection where the one there was is broken. Raises StorageFault."""
        with self._lock:
            if self._closed:
                raise ValueError("The journal is closed.")
            if self._listening is not None and (fault := self._listening.fault()) is not None:
                self._listening.hurry()
                raise type(fault)(*fault.args)
            fresh = self._line is None
            try:
                return self._ask(ask, writing=writing)
            except ServerGone as fault:
                # who has kept silent for so long is not asked once more
                if fresh or isinstance(fault.__cause__, Silent):
                    raise
                return self._ask(ask, writing=writing)

    def _ask(self, ask: Callable[[ServerLine], T], *, writing: bool) -> T:
        line = self._connected()
        line.patience = self._patience
        try:
            with as_storage_faults(self._target, writing=writing):
                return ask(line)
        except BaseException:
            if line.broken or line.closed:
                line.close()
                self._line = None
            raise

    def _connected(self) -> ServerLine:
        if self._line is not None:
            return self._line
        try:
            self._line = connect(self._target, self._patience)
        except psycopg.Error as error:
            raise fault_of_connecting(self._target, error) from error
        with as_storage_faults(self._target):
            self._company.sit_again(self._line)
            if self._company.records:
                self.room.again(self._line)
        return self._line

    def listen(self) -> int:
        """Listen from now on; gives a descriptor that can be read from when `changed` has something to say."""
        if self._listening is None:
            self._listening = Listening(self._target, lambda: self._read, self._clocks, self._hands)
        return self._listening.descriptor

    def changed(self) -> bool:
        """Say whether others have written since this was read last; asks the server where nobody listens to it."""
        if self._listening is not None:
            return self._listening.news()
        return self._asked(self._last)[0] != self._read

    def tidy(self) -> None:
        """Do nothing: the server tidies itself."""

    def head(self) -> str:
        """Give the hash of the last event, which stands for all of them."""
        return self._asked(self._last)[1]

    def copy_to(self, target: Address) -> None:
        """Save a copy in a store of any kind. Raises TargetExists, StorageFault; then nothing is left behind."""
        store_of(target).make(target, self.meeting, self.rows(), self.documents())

    def rows(self) -> list[Hashed]:
        """Give the events as they are stored, as they were at one moment."""
        return self._rows_above(0)

    def held(self) -> Sequence[Hashed]:
        """Give nothing: the database itself lets in only what follows from the event before."""
        return ()

    def documents(self) -> Iterator[Document]:
        """Give the documents as they are stored, one after another."""
        for (sha256,) in self._asked(lambda line: line.execute(_NAMES, [self._target.name]).fetchall()):
            found = self._document(sha256)
            if found is not None:
                yield sha256, *found

    def verify(self, head: str | None = None) -> Verdict:
        """Check every event and document against its hash, and the chain against a head that was printed earlier."""
        rows = self.rows()
        kept = ((sha256, content) for sha256, _, content in self.documents())
        return documents.checked(walk(rows, head), kept, (row for row, _ in rows))

    def put_document(self, content: bytes) -> str:
        """Keep a received document beside the meeting, in the place of one that was changed; gives its SHA-256."""
        values = [self._target.name, microseconds(self._time()), content]
        self._asked(lambda line: line.execute(_KEEP, values), writing=True)
        return documents.sha256_of(content)

    def document(self, sha256: str) -> bytes | None:
        """Give a received document, or None where it is not kept here. Raises DocumentChanged where it is another."""
        found = self._document(sha256)
        return None if found is None else documents.as_received(sha256, found[1])

    def _document(self, sha256: str) -> tuple[int, bytes] | None:
        values = [self._target.name, sha256]
        found = self._asked(lambda line: line.execute(_DOCUMENT, values).fetchone())
        return None if found is None else (found[0], bytes(found[1]))

    def index_file(self) -> Path | None:
        """Give None: the index for searching is kept in memory."""
        return None

    def while_waiting(self, meanwhile: Callable[[], None]) -> None:
        """Do nothing: a server that does not answer is given up soon."""

    def told(self) -> str:
        """Give an empty text: whether the server is there is said by `changed`."""
        return ""

    def close(self) -> None:
        """Let the server go; twice is allowed."""
        with self._lock:
            if not self._closed and self._line is not None:
                with suppress(StorageFault):  # it ends with the connection, too
                    self.room.leave()
            self._closed = True
            if self._listening is not None:
                self._listening.end()
            if self._line is not None:
                self._line.close()
                self._line = None
