"""Rescue: a meeting whose file or log was taken away while it was open is written whole again from what is held of it.

The meeting is written to a new file, which is flushed before it gets the meeting's name. Other processes that have the
lost files open notice this at their next act, and compare in turn. A foreign file under the name that has events not
held here is never overwritten: the meeting then continues in a file beside it.
"""

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

from facilitator.core.saying import noop, tr
from facilitator.core.values import dataclass
from facilitator.files import atomic_file, beside, place_of
from facilitator.places import meetings
from facilitator.storage import faults
from facilitator.storage.contents import Contents, Relation, compare, copied, read_contents
from facilitator.storage.documents import named_in
from facilitator.storage.faults import as_storage_faults, short_name
from facilitator.storage.file_identity import BUSY_SECONDS, FileIdentity, reading_open
from facilitator.storage.journal import StorageFault
from facilitator.storage.leftovers import dated_name, read_file_at
from facilitator.storage.lineage import Belongs, ReadAt, log_belongs, read_log
from facilitator.storage.locking import lock_bytes
from facilitator.storage.sqlite_opening import make_file

_AGAIN = noop(
    "“{name}” or its log was moved, deleted or replaced while it was open. It was written whole again, and the meeting "
    "goes on."
)
_WRECKED = noop(
    "“{name}” was overwritten while it was open. What lay there is kept as “{other}”; the meeting was written whole "
    "again, and goes on."
)
_WHOLE = noop("“{name}” was replaced while it was open by a file that holds all of the meeting. It goes on in that.")
_ELSEWHERE = noop(
    "“{name}” is another file now, or cannot be written to. The meeting was saved whole as “{other}”, and goes on "
    "there."
)
_NOTHING_LOST = noop("Nothing is lost.")
_LACKS = noop("Not kept with it: {texts}. Receive them again, or take them from a copy of the meeting.")
# the byte of the -shm file that a writer locks, WAL_WRITE_LOCK (file format, section 4.3)
_WRITERS_BYTE = 120
_STRETCH = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescued:
    """Where the meeting goes on, and a sentence that says so."""

    path: Path
    sentence: str


def rescue(ours: Contents, standing: FileIdentity, now: datetime) -> Rescued:
    """Put all that is held of a meeting under its name again, or beside it. Raises StorageFault where it cannot be.

    On return, no file that SQLite has open has the meeting's name any more, so closing the old connection is safe.
    """
    path = Path(os.path.realpath(standing.name))
    with as_storage_faults(path), _others_wait(path, standing):
        return _Rescue(ours, standing, path, now).carry_out()


class _Rescue:
    """One rescue, and the documents that it could not save."""

    def __init__(self, ours: Contents, standing: FileIdentity, path: Path, now: datetime) -> None:
        self._ours = ours
        self._standing = standing
        self._path = path
        self._now = now
        self._lacks: tuple[str, ...] = ()

    def carry_out(self) -> Rescued:
        """Look at what lies under the name, and decide."""
        path = self._path
        if place_of(path) is None:
            return self._in_its_place()
        if not path.is_file() or not os.access(path, os.R_OK):
            return self._elsewhere()
        with _read_of(path) as read, copied(read, self._log_of(read)) as database:
            theirs = read_contents(database)
            if theirs is None:
                return self._over_wreckage()
            relation = compare(self._ours, theirs)
            if relation is Relation.ANOTHER:
                return self._beside_another(read)
            return self._with_same(theirs, relation)

    def _in_its_place(self) -> Rescued:
        try:
            self._write(self._path, self._ours)
        except StorageFault:
            return self._elsewhere()
        self._leave()
        return self._told(_AGAIN)

    def _over_wreckage(self) -> Rescued:
        aside = dated_name(self._path, "set-aside", self._now)
        self._write(self._path, self._ours, aside=aside)
        self._leave()
        return self._told(_WRECKED, other=aside)

    def _beside_another(self, read: ReadAt) -> Rescued:
        found = self._elsewhere()
        if self._standing.has_open(self._path):
            _copy_bytes(read, self._path)
        self._leave()
        return found

    def _with_same(self, theirs: Contents, relation: Relation) -> Rescued:
        """Continue in the file under the name if it has more events, or rewrite it if it has fewer."""
        whole, open_here = relation is Relation.WHOLE, self._standing.has_open(self._path)
        if whole and not open_here and self._ours.names() <= theirs.names():
            self._leave()
            return self._told(_WHOLE)
        self._write(self._path, *((theirs, self._ours) if whole else (self._ours, theirs)))
        self._leave(taken_over=True)
        return self._told(_AGAIN)

    def _elsewhere(self) -> Rescued:
        """Save the meeting beside another file of its name, or where new meetings go where that cannot be."""
        target = dated_name(self._path, "saved", self._now)
        try:
            self._write(target, self._ours)
        except StorageFault:
            target = dated_name(meetings() / self._path.name, "saved", self._now)
            self._write(target, self._ours)
        return self._told(_ELSEWHERE, other=target, goes_on=target)

    def _write(self, path: Path, first: Contents, second: Contents | None = None, *, aside: Path | None = None) -> None:
        """Write the events of one and the documents of both; what lies there gets another name if wanted."""
        wanted = dict(named_in(row for row, _ in first.rows))
        found = {name: one for one in (second, first) if one is not None for name in one.names()}
        found |= dict.fromkeys(wanted.keys() - found.keys(), first)
        with as_storage_faults(path), atomic_file(path, replaces=True, aside=aside) as draft:
            kept = make_file(draft, first.meeting, first.rows, _documents(found, second))
        self._lacks = tuple(words for name, words in wanted.items() if name not in kept)

    def _leave(self, *, taken_over: bool = False) -> None:
        """Delete the log that this process has open (its acts are saved), and another whose acts were taken over."""
        for end in ("-wal", "-shm"):
            log = beside(self._path, end)
            if taken_over or self._standing.has_open(log):
                log.unlink(missing_ok=True)

    def _log_of(self, read: ReadAt) -> Path | None:
        """Give the log to replay into the file, if any; our own log is not used for a foreign file."""
        log = beside(self._path, "-wal")
        if not log.is_file() or (self._standing.has_open(log) and not self._standing.has_open(self._path)):
            return None
        with log.open("rb") as source:
            return None if log_belongs(read, read_log(source)) is Belongs.FOREIGN else log

    def _told(self, sentence: str, *, other: Path | None = None, goes_on: Path | None = None) -> Rescued:
        shown = other.name if other is not None and other.parent == self._path.parent else other
        said = tr(sentence, name=short_name(self._path), other=shown or "")
        more = tr(_LACKS, texts="; ".join(self._lacks)) if self._lacks else tr(_NOTHING_LOST)
        return Rescued(path=goes_on or self._path, sentence=f"{said} {more}")


def _documents(found: Mapping[str, Contents], second: Contents | None) -> Iterator[tuple[str, int, bytes]]:
    for name in sorted(found):
        document = found[name].document(name) or (second.document(name) if second is not None else None)
        if document is not None:
            yield name, *document


def _copy_bytes(read: ReadAt, path: Path) -> None:
    """Move a file that this process has open to a new inode.

    Closing the old one then cannot write an old log into it.
    """
    with atomic_file(path, replaces=True) as draft, draft.open("xb") as file:
        at = 0
        while stretch := read(_STRETCH, at):
            file.write(stretch)
            at += len(stretch)


@contextmanager
def _read_of(path: Path) -> Iterator[ReadAt]:
    """Give a function to read a file, through SQLite's own descriptor if it is open in this process."""
    place = place_of(path)
    read = reading_open(place)
    if read is not None:
        yield read
        return
    with path.open("rb") as file:
        yield partial(read_file_at, file)


@contextmanager
def _others_wait(path: Path, standing: FileIdentity) -> Iterator[None]:
    """Lock out writers that use a log of their own under the name.

    Those that share our log wait for our transaction.
    """
    index = beside(path, "-shm")
    place = place_of(index)
    if place is None or standing.has_open(index) or reading_open(place) is not None:
        yield
        return
    with index.open("r+b") as file:
        given_up = time.monotonic() + BUSY_SECONDS
        while not lock_bytes(file, _WRITERS_BYTE, 1):
            if time.monotonic() > given_up:
                raise faults.locked(path)
            time.sleep(0.02)
        yield
