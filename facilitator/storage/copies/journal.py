"""The journal of a desk at a server: the server's, a copy of it on this computer, and what waits while it is away."""

import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.address import Address
from facilitator.core.meeting import Recorded
from facilitator.core.saying import tr
from facilitator.storage import documents
from facilitator.storage.chain import walk
from facilitator.storage.copies.copy_file import CopyFile
from facilitator.storage.copies.outbox import Outbox
from facilitator.storage.faults import as_storage_faults
from facilitator.storage.journal import (
    Clock,
    Company,
    Document,
    Draft,
    ServerGone,
    StorageFault,
    Verdict,
)
from facilitator.storage.opening import store_of
from facilitator.storage.room import Room
from facilitator.storage.stored import Hashed, microseconds, recorded_of

if TYPE_CHECKING:
    from facilitator.storage.server.journal import ServerJournal

SEEN_EVERY = 5.0


class CopiedJournal:
    """A server's journal whose events are kept here, too; `away` says why the server is not reached just now.

    It goes on without the server: what is read comes from the copy, what is done is put into the `outbox` by the seat.
    """

    def __init__(
        self, server: "ServerJournal", copy: CopyFile, outbox: Outbox, *, clock: Clock, told: str = ""
    ) -> None:
        self.outbox = outbox
        self._server = server
        self._copy = copy
        self._clock = clock
        self._fault: StorageFault | None = None
        self._lost = 0.0
        self._noted = 0.0
        self._closed = False
        self._told = told
        self._behind = False
        self.away_since: datetime | None = None
        server.serve_a_desk(copy.add)

    @property
    def away(self) -> StorageFault | None:
        """Give why the server is not reached; None while it is."""
        return self._fault

    @property
    def as_of(self) -> str:
        """Give when the server was last heard of, as an ISO instant; an empty text where it never was."""
        return self._copy.about("seen")

    @property
    def address(self) -> Address:
        """Give the address at the server."""
        return self._server.address

    @property
    def meeting(self) -> str:
        """Give the name of the meeting."""
        return self._server.meeting

    @property
    def note(self) -> str:
        """Give a sentence where this user may only read, else an empty text."""
        return self._server.note

    @property
    def company(self) -> Company:
        """Give who else is there."""
        return self._server.company

    @property
    def room(self) -> Room:
        """Give the room at the server; what is set while that is away is told when it is there again."""
        return self._server.room

    def went(self, fault: StorageFault) -> None:
        """Note that the server is not reached."""
        if self._fault is None:
            self.away_since = self._clock()
        self._fault = fault
        self._lost = time.monotonic()
        self._server.hurry()

    def read(self, after: int = 0) -> list[Recorded]:
        """Give the events that are recorded, with a seq above `after`; those of the copy while the server is away."""
        kept = [recorded_of(row) for row, _ in self._copy.rows(after)]
        if self._fault is not None:
            return kept
        try:
            more = self._server.read(max(after, self._copy.last))
        except ServerGone as fault:
            self.went(fault)
            return kept
        self._note_seen()
        return [*kept, *more]

    def append(self, drafts: Sequence[Draft], *, after: int) -> tuple[Recorded, ...]:
        """Record events at the server. Raises Conflict; ServerGone where they should wait."""
        if self._fault is not None:
            raise ServerGone(str(self._fault))
        try:
            return self._server.append(drafts, after=after)
        except ServerGone as fault:
            self.went(fault)
            raise

    def changed(self) -> bool:
        """Say whether there is something to read, the server is there again, or something waits while it is."""
        try:
            news = self._server.changed()
        except StorageFault as fault:
            if self._fault is None or type(fault) is not type(self._fault):
                self.went(fault)
            self._fault = fault
            return False
        if self._fault is not None and not self._server.alive_since(self._lost):
            return False
        back, self._fault = self._fault is not None, None
        if time.monotonic() - self._noted > SEEN_EVERY:
            self._note_seen()
        return news or back or bool(self.outbox.waiting)

    def _note_seen(self) -> None:
        self._noted = time.monotonic()
        # where the disk is full, this is of no use to anybody, and what is recorded is at the server
        with suppress(sqlite3.Error):
            self._copy.note(seen=self._clock().isoformat())

    def send_documents(self) -> None:
        """Bring what was received while the server was away there. Raises StorageFault."""
        for sha256 in self._copy.documents():
            content = self._copy.document(sha256)
            if content is not None:
                self._server.put_document(content)
            self._copy.drop([sha256])

    def listen(self) -> int | None:
        """Listen for what others write, and for the server to be there again."""
        return self._server.listen()

    def rows(self) -> Iterable[Hashed]:
        """Give the events as they are stored, those of the copy while the server is away."""
        return self._copy.rows() if self._fault is not None else self._server.rows()

    def held(self) -> Sequence[Hashed]:
        """Give nothing: the database itself lets in only what follows from the event before."""
        return ()

    def documents(self) -> Iterable[Document]:
        """Give the documents as they are stored. While the server is away, those that wait to be sent there."""
        if self._fault is None:
            yield from self._server.documents()
            return
        for sha256 in self._copy.documents():
            content = self._copy.document(sha256)
            if content is not None:
                yield sha256, microseconds(self._clock()), content

    def tidy(self) -> None:
        """Do nothing: the server tidies itself."""

    def head(self) -> str:
        """Give the hash of the last event, of the copy while the server is away."""
        return self._copy.head if self._fault is not None else self._server.head()

    def verify(self, head: str | None = None) -> Verdict:
        """Check every event against its hash; of the copy, without documents, while the server is away."""
        if self._fault is None:
            return self._server.verify(head)
        return walk(self._copy.rows(), head)

    def put_document(self, content: bytes) -> str:
        """Keep a received document at the server; here, until it is there again."""
        if self._fault is None:
            try:
                return self._server.put_document(content)
            except ServerGone as fault:
                self.went(fault)
        sha256 = documents.sha256_of(content)
        with as_storage_faults(self._copy.path):
            self._copy.keep(sha256, content)
        return sha256

    def document(self, sha256: str) -> bytes | None:
        """Give a received document. Raises ServerGone where it is at the server only, and that is away."""
        kept = self._copy.document(sha256)
        if kept is not None:
            return documents.as_received(sha256, kept)
        if self._fault is not None:
            raise ServerGone(tr("This document is kept on the server, which is not reached just now. Try again later."))
        return self._server.document(sha256)

    def copy_to(self, target: Address) -> None:
        """Save a copy: what is recorded, and not what waits. Raises TargetExists, StorageFault."""
        store_of(target).make(target, self.meeting, self.rows(), self.documents())

    def index_file(self) -> Path | None:
        """Give None: the index for searching is kept in memory."""
        return None

    def while_waiting(self, meanwhile: Callable[[], None]) -> None:
        """Let the server's journal do it."""
        self._server.while_waiting(meanwhile)

    def told(self) -> str:
        """Give what became of the copy, in a sentence, once; whether the server is there is said by `away`."""
        told, self._told = self._told, ""
        if self._copy.fault and not self._behind:
            self._behind = True
            told = tr(
                "What is recorded is at the server, but its copy on this computer could not be written: {why}. Without "
                "the server this desk would not go on from here.",
                why=self._copy.fault.rstrip("."),
            )
        return told

    def close(self) -> None:
        """Let the server and the copy go; twice is allowed."""
        if self._closed:
            return
        self._closed = True
        try:
            self._server.close()
        finally:
            self._copy.users -= 1
            if not self._copy.users:
                self._copy.close()
