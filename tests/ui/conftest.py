"""A desk to test: the shipped meeting in a file, a clock that only we move, a session, a theme."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from facilitator.core.commands import Command, read_command
from facilitator.making import make_meeting
from facilitator.seat import Seat
from facilitator.storage.sqlite import open_file
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme

AFTERNOON = datetime(2025, 4, 7, 13, 0, tzinfo=UTC)


class FakeClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, start: datetime = AFTERNOON) -> None:
        self.instant = start

    def __call__(self) -> datetime:
        return self.instant

    def forward(self, seconds: float) -> None:
        self.instant += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "ccm.floor"
    make_meeting(path, "ccm-im-2025", clock=FakeClock(AFTERNOON - timedelta(hours=5))).close()
    return path


@pytest.fixture
def meeting_file(_made: Path, tmp_path: Path) -> Path:
    """The shipped meeting in a file of its own, nothing done yet."""
    path = tmp_path / "ccm.floor"
    path.write_bytes(_made.read_bytes())
    return path


@pytest.fixture
def session(qapp: QApplication, meeting_file: Path, clock: FakeClock) -> Iterator[Session]:
    """A chair at the shipped meeting, in the afternoon of its first day."""
    made = Session(Seat(open_file(meeting_file), clock=clock), meeting_file, clock=clock)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def do(session: Session) -> Callable[[str], None]:
    """Carry out a line of the command language, such as `request FRA --item c`."""

    def carry_out(line: str) -> None:
        name, *words = line.split()
        command: Command = read_command(session.meeting, name, words)
        assert session.act(command), line
        session.settle()

    return carry_out


@pytest.fixture
def other(meeting_file: Path, clock: FakeClock) -> Iterator[Seat]:
    """Somebody else at the same file, as the command line would be."""
    seat = Seat(open_file(meeting_file), clock=clock)
    yield seat
    seat.journal.close()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
