"""Sharing: a whole meeting carried from one store to another, such as from a file to a server, and checked there."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from typing import TypeVar

from facilitator.address import Address
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.storage.journal import Damaged, Tell
from facilitator.storage.opening import open_journal, store_of

Progress = Callable[[int, int], object]
"""Is told how many events and documents are carried, and how many there are; the last may grow."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What was carried: how many events and documents, and the hash of the last event, which is that of both."""

    meeting: str
    events: int
    documents: int
    head: str


class _Counting:
    """Tells how far the carrying is."""

    def __init__(self, events: int, progress: Progress | None) -> None:
        self.documents = 0
        self._done = 0
        self._all = events
        self._progress = progress

    def rows(self, rows: Iterable[T]) -> Iterator[T]:
        for row in rows:
            yield row
            self._tell()

    def kept(self, documents: Iterable[T]) -> Iterator[T]:
        for document in documents:
            self._all += 1
            self.documents += 1
            yield document
            self._tell()

    def _tell(self) -> None:
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self._all)


def carry(source: Address, target: Address, *, tell: Tell | None = None, progress: Progress | None = None) -> Carried:
    """Keep a meeting under another address, too: the same events, chain and documents, checked on both sides.

    The meeting stays where it is. A document that is missing or changed there is told, and the rest is carried. Raises
    TargetExists where something lies there, Damaged where an event is not as it was recorded, StorageFault; then
    nothing is left behind.
    """
    with closing(open_journal(source, tell=tell)) as journal:
        sound = journal.verify()
        if sound.first_changed is not None:
            raise Damaged(tr("“{name}” was not carried. {sentence}", name=source.title, sentence=sound.sentence))
        if sound.documents and tell is not None:
            tell(sound.sentence)
        rows = list(journal.rows())
        head = rows[-1][1]
        counting = _Counting(len(rows), progress)
        store_of(target).make(target, journal.meeting, counting.rows(rows), counting.kept(journal.documents()))
        meeting = journal.meeting
    with closing(open_journal(target, tell=tell)) as copy:
        same = copy.verify(head)
    if same.first_changed is not None or len(same.documents) > len(sound.documents):
        words = tr("“{name}” is not the same there. {sentence}", name=target.title, sentence=same.sentence)
        raise Damaged(words)
    return Carried(meeting=meeting, events=len(rows), documents=counting.documents, head=head)
