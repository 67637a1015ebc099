"""Indexing: the full-text index, built while idle after the first painting, and used by the search."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.core.saying import tr
from facilitator.core.searching import Found, read_query
from facilitator.seat import Seat
from facilitator.storage.search import SearchIndex
from facilitator.ui.work import faults_said

AFTER_MS = 3000
BETWEEN_PORTIONS_MS = 40


class Indexing(QObject):
    """The index of one meeting, kept up to what a seat has read. `failed` carries a sentence."""

    failed = Signal(str)

    def __init__(self, seat: Seat, parent: QObject) -> None:
        super().__init__(parent)
        self._seat = seat
        self._index: SearchIndex | None = None
        self._reading: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read_on)

    def start(self) -> None:
        """Make the index soon, a portion at a time, so that the first search need not wait for all of it."""
        self._timer.start(AFTER_MS)

    def search(self, text: str) -> list[Found]:
        """Find what was said by what is typed, the latest first; any text is a valid query."""
        self._timer.stop()
        found: list[Found] = []
        with faults_said(self._fail, self._unforeseen()):
            found += self._search(text)
        return found

    def close(self) -> None:
        """Let go of the file."""
        self._timer.stop()
        index, self._index, self._reading = self._index, None, iter(())
        if index is not None:
            index.close()

    def _search(self, text: str) -> list[Found]:
        for _ in self._reading:
            pass
        index = self._opened()
        index.follow(self._seat.meeting, self._seat.seq)
        return index.find(read_query(self._seat.meeting, text))

    def _opened(self) -> SearchIndex:
        if self._index is None:
            self._index = SearchIndex.beside(self._seat.journal)
        return self._index

    def _read_on(self) -> None:
        with faults_said(self._fail, self._unforeseen()):
            if self._index is None:
                self._reading = self._opened().following(self._seat.meeting, self._seat.seq)
                self._timer.setInterval(BETWEEN_PORTIONS_MS)
            if next(self._reading, self) is self:
                self._timer.stop()

    def _fail(self, sentence: str) -> None:
        """Say that there is no index; the next search makes another one."""
        with faults_said(lambda _: None, ""):
            self.close()
        self.failed.emit(sentence)

    @staticmethod
    def _unforeseen() -> str:
        return tr(
            "The record cannot be searched now: something in the program went wrong, and a report of it was kept. What"
            " was recorded is safe. Change the words to search again."
        )
