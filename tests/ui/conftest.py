"""A desk to test: the shipped meeting in a file, a clock that only we move, a session, a theme."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.address import Address
from facilitator.core.commands import Command, read_command
from facilitator.core.saying import choose
from facilitator.desk import Desk
from facilitator.making import make_meeting
from facilitator.seat import Seat
from facilitator.storage.sqlite import open_file
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.catalogues import messages
from tests.ui.desks import FakeDialogs, NotedWriter, desk_of

AFTERNOON = datetime(2025, 4, 7, 13, 0, tzinfo=UTC)


class FakeClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, start: datetime = AFTERNOON) -> None:
        self.instant = start

    def __call__(self) -> datetime:
        return self.instant

    def forward(self, seconds: float) -> None:
        self.instant += timedelta(seconds=seconds)


@pytest.fixture(autouse=True)
def _no_last_backup(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each desk that closes would start a process."""
    monkeypatch.setattr("facilitator.storage.backing_up.start_back_up", lambda *_: None)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "ccm.floor"
    make_meeting(Address.of(path), "ccm-im-2025", clock=FakeClock(AFTERNOON - timedelta(hours=5))).close()
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
    made = Session(Seat(open_file(meeting_file), clock=clock))
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


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    """The desk as those see it who read from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def say_in() -> Iterator[Callable[[str], None]]:
    """Choose a language, with the words of its catalogue; English comes back after the test."""

    def chosen(language: str) -> None:
        known = messages(language) if language != "en" else ()
        words = {(text, comment): said for text, comment, said, _ in known if said}
        choose(language, lambda text, comment: words.get((text, comment), text))

    yield chosen
    choose("en")


@pytest.fixture
def dialogs() -> FakeDialogs:
    return FakeDialogs()


@pytest.fixture
def desk(qapp: QApplication, theme: Theme, dialogs: FakeDialogs, tmp_path: Path) -> Iterator[Desk]:
    """Give the whole desk, with no meeting open yet."""
    with desk_of(qapp, theme, dialogs, tmp_path) as made:
        yield made


@pytest.fixture
def writer() -> NotedWriter:
    return NotedWriter()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "desk.json")


@pytest.fixture
def closed_window(
    session: Session, theme: Theme, settings: Settings, dialogs: FakeDialogs, writer: NotedWriter
) -> Window:
    return Window(session, theme, settings, dialogs, writer)


@pytest.fixture
def window(qtbot: QtBot, closed_window: Window) -> Iterator[Window]:
    made = closed_window
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.setWindowState(Qt.WindowState.WindowNoState)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.let_go()
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
