"""What is asked of every kind of journal: a `Kind` makes addresses and does from outside what others do to them.

A new kind of journal needs a `Kind` here and its name in `KINDS`; `test_contract.py` is then held against it.
"""

import os
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from facilitator.address import Address
from facilitator.storage import memory
from facilitator.storage.journal import Journal
from facilitator.storage.memory import MemoryStore
from facilitator.storage.opening import SERVERS
from facilitator.storage.sqlite_store import SqliteStore
from facilitator.storage.store import Store
from tests.storage import postgres


class Kind(ABC):
    """One kind of journals, and what can befall one."""

    store: Store
    tells_the_time = False

    @abstractmethod
    def address(self, name: str) -> Address:
        """Give the address of a meeting that is not there yet."""

    @abstractmethod
    def make_read_only(self, address: Address) -> None:
        """Let nobody write there any more."""

    @abstractmethod
    def busy(self, address: Address, journal: Journal) -> AbstractContextManager[None]:
        """Let somebody else be writing there; the journal need not wait for it."""

    @abstractmethod
    def forge_event(self, address: Address, seq: int, column: str, value: object) -> None:
        """Change one value of an event behind the program's back."""

    @abstractmethod
    def cut_off(self, address: Address, seq: int) -> None:
        """Take away an event and all behind it."""

    @abstractmethod
    def forge_document(self, address: Address, sha256: str, content: bytes | None) -> None:
        """Put something else in the place of a document, or nothing."""


class Files(Kind):
    """Meetings in SQLite files."""

    def __init__(self, folder: Path) -> None:
        self.store = SqliteStore()
        self._folder = folder

    def address(self, name: str) -> Address:
        return Address.of(self._folder / f"{name}.floor")

    def make_read_only(self, address: Address) -> None:
        address.path.chmod(0o444)

    @contextmanager
    def busy(self, address: Address, journal: Journal) -> Iterator[None]:
        journal.db.execute("PRAGMA busy_timeout = 0")  # type: ignore[attr-defined]
        with closing(sqlite3.connect(address.path)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.rollback()

    def forge_event(self, address: Address, seq: int, column: str, value: object) -> None:
        self._change(address, f"UPDATE events SET {column} = ? WHERE seq = ?", value, seq)

    def cut_off(self, address: Address, seq: int) -> None:
        self._change(address, "DELETE FROM events WHERE seq >= ?", seq)

    def forge_document(self, address: Address, sha256: str, content: bytes | None) -> None:
        if content is None:
            self._change(address, "DELETE FROM documents WHERE sha256 = ?", sha256)
        else:
            self._change(address, "UPDATE documents SET content = ? WHERE sha256 = ?", content, sha256)

    @staticmethod
    def _change(address: Address, sql: str, *values: object) -> None:
        with closing(sqlite3.connect(address.path)) as connection, connection:
            connection.execute(sql, values)


class InMemory(Kind):
    """Meetings in memory."""

    def __init__(self, _folder: Path) -> None:
        self.store: MemoryStore = MemoryStore()

    def address(self, name: str) -> Address:
        return Address(f"memory:///#{name}")

    def make_read_only(self, address: Address) -> None:
        self.store.kept[address].read_only = True

    @contextmanager
    def busy(self, address: Address, journal: Journal) -> Iterator[None]:
        patience, memory.BUSY_SECONDS = memory.BUSY_SECONDS, 0.0
        with self.store.kept[address].lock:
            yield
        memory.BUSY_SECONDS = patience

    def forge_event(self, address: Address, seq: int, column: str, value: object) -> None:
        rows = self.store.kept[address].rows
        row, stored = rows[seq - 1]
        rows[seq - 1] = (row, str(value)) if column == "hash" else (replace(row, **{column: value}), stored)

    def cut_off(self, address: Address, seq: int) -> None:
        del self.store.kept[address].rows[seq - 1 :]

    def forge_document(self, address: Address, sha256: str, content: bytes | None) -> None:
        documents = self.store.kept[address].documents
        recorded, _ = documents.pop(sha256)
        if content is not None:
            documents[sha256] = (recorded, content)


class OnServer(Kind):
    """Meetings on a PostgreSQL server, where one role records and another only reads."""

    tells_the_time = True
    TEXTS = frozenset({"act", "seat", "kind", "body", "hash"})

    def __init__(self, _folder: Path) -> None:
        self._server = postgres.started()
        self.store = SERVERS
        self._mark = uuid4().hex[:8]
        # the role is that of the environment, so that it can be another while the address stays
        os.environ["PGUSER"] = postgres.WRITER

    def address(self, name: str) -> Address:
        return Address(f"postgresql://127.0.0.1:{self._server.port}/meetings#{name} {self._mark}")

    def make_read_only(self, address: Address) -> None:
        os.environ["PGUSER"] = postgres.DISPLAY

    @contextmanager
    def busy(self, address: Address, journal: Journal) -> Iterator[None]:
        line = journal._line  # type: ignore[attr-defined]
        line.execute("SET lock_timeout = 100")
        with self._server.transaction() as other:
            other.execute("SELECT 1 FROM facilitator.meetings WHERE name = %s FOR UPDATE", [address.title])
            yield

    def forge_event(self, address: Address, seq: int, column: str, value: object) -> None:
        sql = f"UPDATE facilitator.events SET {column} = %s WHERE meeting = %s AND seq = %s"
        self._server.owner(sql, [str(value) if column in self.TEXTS else value, address.title, seq])

    def cut_off(self, address: Address, seq: int) -> None:
        self._server.owner("DELETE FROM facilitator.events WHERE meeting = %s AND seq >= %s", [address.title, seq])

    def forge_document(self, address: Address, sha256: str, content: bytes | None) -> None:
        where = "WHERE meeting = %s AND sha256 = %s"
        if content is None:
            self._server.owner(f"DELETE FROM facilitator.documents {where}", [address.title, sha256])
        else:
            values = [content, address.title, sha256]
            self._server.owner(f"UPDATE facilitator.documents SET content = %s {where}", values)


KINDS: dict[str, type[Files] | type[InMemory] | type[OnServer]] = {
    "a file": Files,
    "memory": InMemory,
    "a server": OnServer,
}
