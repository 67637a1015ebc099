"""A desk in this process: the window at a meeting as a user has it, and when it has painted what an act changed."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from facilitator.core.meeting import Recorded
from facilitator.core.speakers import Request
from facilitator.print_job import prepare_record
from facilitator.seat import Seat
from facilitator.storage.journal import Draft, Journal
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.memory import collect_when_settled, keep_what_was_read
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.benchmarks.measuring import wall

WIDTH, HEIGHT = 1366, 768
SETTLED_SECONDS = 1.5
STEP = timedelta(seconds=7)


def application() -> QApplication:
    """Give the application of this process."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


def rest(seconds: float) -> None:
    """Let the desk come to rest: drawings that load after the first paint are there, nothing glides any more."""
    app, over = application(), time.monotonic() + seconds
    while time.monotonic() < over:
        app.processEvents()
        time.sleep(0.002)


class Painted(QObject):
    """Notes when the window has painted what an act changed: the card each time, the list where it is another now."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._list: QWidget = window.speakers.view.viewport()
        self._seen: set[QObject] = set()
        self._before: tuple[Request, ...] = ()
        self.at = self.worked = 0.0
        for watched in (window, self._list, window.card):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window and event.type() == QEvent.Type.Paint and not self.at:
            self._seen.add(watched)
        if watched is not self._window or event.type() != QEvent.Type.UpdateRequest or self.at:
            return False
        self._window.event(event)
        wanted = {self._window.card} | ({self._list} if self._window.speakers.waiting != self._before else set())
        if wanted <= self._seen:
            self.at, self.worked = time.perf_counter(), time.process_time()
        return True

    def begin(self) -> None:
        """Wait for the next act."""
        self._seen.clear()
        self._before = self._window.speakers.waiting
        self.at = 0.0


class Waits:
    """Counts how long appends wait for the disk: their time, without that of the processor."""

    def __init__(self, journal: Journal) -> None:
        self._append = journal.append
        self.seconds = 0.0
        journal.append = self  # type: ignore[method-assign]

    def __call__(self, drafts: Sequence[Draft], *, after: int) -> tuple[Recorded, ...]:
        begun, worked = time.perf_counter(), time.thread_time()
        try:
            return self._append(drafts, after=after)
        finally:
            self.seconds += time.perf_counter() - begun - (time.thread_time() - worked)


class DeskHere:
    """A window at a meeting, whose clock goes by itself no further than each press takes it."""

    def __init__(self, journal: Journal, at: datetime, folder: Path) -> None:
        self.clock = at
        self.session = Session(Seat(journal, clock=lambda: self.clock))
        app = application()
        self.window = Window(
            self.session, Theme(app, "dark", 1.0), Settings(folder / "desk.json"), Dialogs(app), prepare_record
        )
        self.window.show()
        self.window.showNormal()
        self.window.resize(WIDTH, HEIGHT)
        self.painted = Painted(self.window)
        self.waits = Waits(journal)
        rest(SETTLED_SECONDS)
        journal.tidy()
        collect_when_settled(self.session)  # as the desk does
        keep_what_was_read()

    def press(self) -> tuple[float, float, float, float]:
        """Press F8: seconds until it is painted, of these not waiting for the disk, of the processor, and until all followed."""
        self.clock += STEP
        self.window.primary._deaf_until = 0.0
        before = self.session.seq
        self.painted.begin()
        self.waits.seconds = 0.0
        worked, begun = time.process_time(), time.perf_counter()
        whole = wall(self._pressed)
        assert self.session.seq > before, "the press did nothing"
        waits = self.session.meeting.current.waiting if self.session.meeting.current else ()
        assert len(self.window.speakers.waiting) == len(waits), "the list shows something else"
        took = self.painted.at - begun
        return took, took - self.waits.seconds, self.painted.worked - worked, whole

    def _pressed(self) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_F8)
        while not self.painted.at or self.session.settling:
            application().processEvents()

    def repainted(self) -> float:
        """Give how long it takes to paint the card and the list once more."""
        return wall(self.window.card.repaint) + wall(self.window.speakers.view.viewport().repaint)


@contextmanager
def desk_at(journal: Journal, at: datetime, folder: Path) -> Iterator[DeskHere]:
    """Open a desk at a meeting for a `with` block."""
    desk = DeskHere(journal, at, folder)
    try:
        yield desk
    finally:
        # closing it would ask about whoever has the floor, and wait for an answer
        delete(desk.window)
        desk.session.close()
