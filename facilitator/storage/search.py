"""Search: a full-text index over the record, the one thing that is stored and can be computed again.

It lives in the meeting's file beside the journal, on a connection of its own, and may be dropped at any time. Where the
file cannot be written to just now, it is made in memory instead.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from facilitator.core.meeting import Meeting
from facilitator.core.searching import Findable, Found, Query, Source, findable, places
from facilitator.core.values import dataclass
from facilitator.storage import lineage
from facilitator.storage.databases import Database
from facilitator.storage.journal import Journal
from facilitator.storage.search_terms import asked, digest, marks
from facilitator.storage.stored import microseconds

VERSION = 2
USUAL_LIMIT = 200
# events written in one transaction: another process that appends waits for one portion at most; and the seconds for
# which we wait for its lock
PORTION = 200
PATIENCE_SECONDS = 0.1

_TABLES = """
CREATE TABLE IF NOT EXISTS search_state (version INTEGER, seq INTEGER, generation INTEGER, whole INTEGER);
CREATE TABLE IF NOT EXISTS search_places
    (place INTEGER PRIMARY KEY, kind TEXT NOT NULL, number INTEGER NOT NULL, at INTEGER, digest BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS search_places_at ON search_places (at);
CREATE VIRTUAL TABLE IF NOT EXISTS search_words USING fts5
    (names, words, marks, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
"""

_PROGRESS = "UPDATE search_state SET generation = generation + 1, whole = ?, seq = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How far an index has come: the last event in it, how often it was written to, whether the write was finished."""

    seq: int = 0
    generation: int = 0
    whole: bool = False


class SearchIndex:
    """The full-text index of one meeting. `follow` brings it up to a state of the meeting, `find` asks it."""

    def __init__(self, path: Path | None) -> None:
        self._meeting: Meeting | None = None
        self._known: dict[int, Source] = {}
        self._state = State()
        try:
            self._db = self._opened(path)
        except sqlite3.DatabaseError:
            self._db = self._opened(None)

    @classmethod
    def beside(cls, journal: Journal) -> Self:
        """Make the index of a journal: in its file where there is one for it, else in memory."""
        return cls(journal.index_file())

    @property
    def in_memory(self) -> bool:
        """Say whether the index is kept in memory only."""
        return self._db.memory

    def follow(self, meeting: Meeting, seq: int) -> None:
        """Bring the index to the state of the meeting after event `seq`; where the file is busy, go on in memory."""
        for _ in self.following(meeting, seq):
            pass

    def following(self, meeting: Meeting, seq: int) -> Iterator[None]:
        """Do the same in steps of one portion, so that the caller can do other things in between."""
        try:
            yield from self._follow(meeting, seq)
        except sqlite3.DatabaseError:
            self._go_on_in_memory()
            yield from self._follow(meeting, seq)
        self._meeting = meeting

    def _go_on_in_memory(self) -> None:
        """Abandon the index in the file, which is damaged or busy. To be called inside an `except` block."""
        if self.in_memory:
            raise  # noqa: PLE0704 - the fault that is handled
        self.close()
        self._db, self._meeting, self._known, self._state = self._opened(None), None, {}, State()

    def find(self, query: Query, *, limit: int = USUAL_LIMIT) -> list[Found]:
        """Give what a query finds, the latest in the record first, at most `limit` of it."""
        if query.hopeless or limit < 1:
            return []
        try:
            return self._found(query, limit)
        except sqlite3.DatabaseError:
            meeting = self._meeting
            self._go_on_in_memory()
            if meeting is None:
                return []
            self.follow(meeting, 0)
            return self._found(query, limit)

    def _found(self, query: Query, limit: int) -> list[Found]:
        sql, values = asked(query)
        rows = self._db.execute(sql, [*values, limit]).fetchall()
        if any(kind not in {"entry", "statement"} or not isinstance(number, int) for _, kind, number in rows):
            raise _not_ours()
        return [(kind, number) for _, kind, number in rows]

    def close(self) -> None:
        """Close the connection."""
        self._db.close()

    def _opened(self, path: Path | None) -> Database:
        if path is not None:
            connection = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=PATIENCE_SECONDS, check_same_thread=False
            )
            # the index may lose its last writes in a power cut: it can be computed again
            connection.execute("PRAGMA synchronous = NORMAL")
            return Database(connection)
        return Database()

    def _follow(self, meeting: Meeting, seq: int) -> Iterator[None]:
        state = self._stored_state()
        if state.whole and state.seq > seq:
            return  # another seat has read further; this one catches up before anybody notices
        if state == self._state and meeting is self._meeting:
            return
        if state != self._state or self._meeting is None:
            if state.whole and state.seq == seq:
                self._adopt(meeting, state)
                return
            stored = dict(self._db.execute("SELECT place, digest FROM search_places"))
            wanted = {place: findable(meeting, source) for place, source in places(meeting).items()}
            changed = [f for place, f in wanted.items() if stored.get(place) != digest(f)]
            gone = [place for place in stored if place not in wanted]
        else:
            changed, gone = self._changes(meeting)
        if changed or gone or state.seq != seq:
            yield from self._write(changed, gone, seq)
        self._adopt(meeting, self._stored_state())

    def _adopt(self, meeting: Meeting, state: State) -> None:
        self._known, self._state = places(meeting), state

    def _changes(self, meeting: Meeting) -> tuple[list[Findable], list[int]]:
        """Give what has changed since the meeting that was followed last; what is unchanged is the same object."""
        now = places(meeting)
        # names and topics stand in everything
        anew = self._meeting is None or self._meeting.roster is not meeting.roster
        changed = [findable(meeting, s) for p, s in now.items() if anew or self._known.get(p) is not s]
        return changed, [place for place in self._known if place not in now]

    def _stored_state(self) -> State:
        """Read how far the index has come; an index of another version is dropped."""
        known = {name for (name,) in self._db.execute("SELECT name FROM sqlite_master WHERE name LIKE 'search_%'")}
        if "search_state" in known:
            row = self._db.execute("SELECT version, seq, generation, whole FROM search_state").fetchone()
            if row is not None and row[0] == VERSION and all(isinstance(value, int) for value in row):
                return State(seq=row[1], generation=row[2], whole=bool(row[3]))
        with self._writing():
            for name in ("search_state", "search_places", "search_words"):
                self._db.execute(f"DROP TABLE IF EXISTS {name}")
            for statement in _TABLES.split(";"):
                self._db.execute(statement)
            self._db.execute(
                "INSERT INTO search_state (version, seq, generation, whole) VALUES (?, 0, 0, 0)", [VERSION]
            )
        return State()

    def _write(self, changed: list[Findable], gone: list[int], seq: int) -> Iterator[None]:
        """Write in portions, so that nobody who appends waits for long; only the last one says that all is there."""
        work: list[Findable | int] = [*gone, *changed]
        starts = range(0, max(len(work), 1), PORTION)
        for start in starts:
            last = start == starts[-1]
            with self._writing():
                self._db.execute(
                    "UPDATE search_state SET generation = generation + 1, whole = ?, seq = ?",
                    [last, seq if last else 0],
                )
                for one in work[start : start + PORTION]:
                    self._put(one)
            yield

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Write in one transaction, with a lineage mark like every transaction in the file's log."""
        with self._db.atomic():
            if not self.in_memory and not lineage.mark(self._db.conn):
                raise sqlite3.DatabaseError("There is no mark in the file.")
            yield

    def _put(self, one: Findable | int) -> None:
        place = one if isinstance(one, int) else one.place
        self._db.execute("DELETE FROM search_words WHERE rowid = ?", [place])
        self._db.execute("DELETE FROM search_places WHERE place = ?", [place])
        if isinstance(one, int):
            return
        at = None if one.at is None else microseconds(one.at)
        self._db.execute("INSERT INTO search_places VALUES (?, ?, ?, ?, ?)", [place, *one.key, at, digest(one)])
        self._db.execute(
            "INSERT INTO search_words (rowid, names, words, marks) VALUES (?, ?, ?, ?)",
            [place, one.names, one.words, marks(one)],
        )


def _not_ours() -> sqlite3.DatabaseError:
    """Give the fault for an index with values that this program never writes.

    Foreign, or damaged below SQLite's checks.
    """
    return sqlite3.DatabaseError("the index holds what was never written into it")
