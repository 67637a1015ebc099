"""The window of the minutes after two presenters have spoken, with the printer of the program or one of the test."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.exchange.forms import RecordChoice
from facilitator.print_job import prepare_record
from facilitator.ui.exporting import Job
from facilitator.ui.minutes.window import MinutesWindow
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from tests.ui.conftest import FakeClock
from tests.ui.desks import FakeDialogs

Do = Callable[[str], None]


@pytest.fixture
def spoken(do: Do, clock: FakeClock) -> None:
    """Two presenters have spoken under (c), Chile second; only the first has a gist."""
    for line in ("start-session 2", "take-up c", "request FRA --capacity national"):
        do(line)
    for _ in range(2):
        do("give-floor")
        clock.forward(60)
    for line in (
        "end",
        "gist 1 Reported.",
        "role c coordinator AUT",
        "close-item --waiting not-reached",
        "close-session",
    ):
        do(line)


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def window(
    session: Session, theme: Theme, dialogs: FakeDialogs, desk: QWidget, spoken: None
) -> Iterator[MinutesWindow]:
    made = MinutesWindow(session, theme, dialogs, prepare_record, desk)
    made.show()
    yield made
    made.exporter.wait()
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def opened(
    session: Session, theme: Theme, dialogs: FakeDialogs, desk: QWidget, spoken: None
) -> Iterator[Callable[[Job], MinutesWindow]]:
    """Open the window with a printer that gives a job of ours."""
    windows: list[MinutesWindow] = []

    def open_with(job: Job) -> MinutesWindow:
        def prepare(session: Session, path: Path, choice: RecordChoice) -> Job:
            return job

        windows.append(MinutesWindow(session, theme, dialogs, prepare, desk))
        return windows[-1]

    yield open_with
    for window in windows:
        window.exporter.wait()
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def choose(window: MinutesWindow, record: str) -> None:
    window.side.choices.choose(window.side.choices.kind, record)


def finalise(window: MinutesWindow, qtbot: QtBot, despite: str) -> None:
    """Finalise as a user does, and wait for it."""
    window.side.show_page(window.side.checks)
    window.side.checks.despite.setText(despite)
    with qtbot.waitSignal(window.exporter.told, timeout=20_000):
        qtbot.mouseClick(window.side.checks.finalise, Qt.MouseButton.LeftButton)


class Slow:
    """A job that renders until it is let go."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.finished = False

    def render(self) -> bytes:
        self.gate.wait(10)
        return b"late"

    def finish(self, content: bytes) -> None:
        self.finished = True
