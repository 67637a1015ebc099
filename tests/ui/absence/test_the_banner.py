"""The desk while its server is away: the banner says what is safe, and what is refused is settled side by side."""

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.commands import Command
from facilitator.core.live import skew_words
from facilitator.going_on import GoingOn
from facilitator.seat import Seat
from facilitator.storage.copies.opening import open_at_desk
from facilitator.storage.journal import Journal, ServerGone
from facilitator.storage.opening import open_journal
from facilitator.ui.absence.settling import SettlingWindow
from facilitator.ui.absence.words import away_words, back_words, copy_question, refused_words
from facilitator.ui.presence import Seating
from facilitator.ui.reach import Reach
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.desk_file import cmd
from tests.storage import postgres
from tests.storage.at_a_server import made_at
from tests.ui.desks import FakeDialogs, NotedWriter

NOON = datetime.fromisoformat("2025-04-07T10:42:00+00:00")


@pytest.fixture(scope="module")
def server() -> Iterator[postgres.Server]:
    yield postgres.started()
    postgres.ended()


def speak(seat: Seat | Session, *commands: Command) -> None:
    for command in commands:
        assert seat.act(command), command


def test_a_desk_loses_its_server_goes_on_and_settles_what_another_did_meanwhile(
    qtbot: QtBot, server: postgres.Server, tmp_path: Path, theme: Theme, writer: Callable[..., NotedWriter],
) -> None:  # fmt: skip
    address = made_at(server)
    other = Seat(open_journal(address))
    speak(other, cmd("request", who="FRA", item="c"), cmd("request", who="CHE", item="c"), cmd("give-floor"))
    said = other.meeting.last_statement
    session = Session(Seat(open_at_desk(address, tmp_path), steady=time.monotonic))
    window = Window(session, theme, Settings(tmp_path / "desk.json"), FakeDialogs(), writer)
    window.show()
    banner = window.server
    assert banner.sentence == ""
    server.kill()
    qtbot.waitUntil(lambda: "The server has not been reached since" in banner.sentence, timeout=8000)
    gist = {"statement": said, "text": "Typed here", "revision": 0}
    speak(session, cmd("add-time", seconds=60.0), Command(name="gist", arguments=gist))
    session.settle()
    assert "2 acts wait here and are on this disk" in banner.sentence
    assert window.notice.text == ""
    server.start()
    # another desk is back first, and writes on the same statement
    other.refresh()
    speak(other, cmd("gist", statement=said, text="Theirs"))
    qtbot.waitUntil(lambda: "could not be recorded" in banner.sentence, timeout=8000)
    assert banner.sentence == refused_words(1)
    qtbot.waitUntil(lambda: "1 act was recorded later, at its own time" in window.notice.text, timeout=4000)
    banner.look.click()
    settling = window.findChild(SettlingWindow)
    assert settling is not None
    assert settling.chosen is not None
    assert (settling.texts.theirs.toPlainText(), settling.texts.mine.toPlainText()) == ("Theirs", "Typed here")
    settling.texts.mine.setPlainText("Theirs, and typed here")
    settling.again.click()
    session.settle()
    statement = session.meeting.statement(said)
    assert statement is not None
    assert statement.gist == "Theirs, and typed here"
    assert banner.sentence == ""
    settling.close()
    window.let_go()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    other.journal.close()


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (away_words(NOON, 0, "Europe/Zurich"), "not been reached since 12:42. What is done now is kept on this disk"),
        (
            away_words(NOON, 3, "Europe/Zurich"),
            "since 12:42. 3 acts wait here and are on this disk; the clock goes on.",
        ),
        (away_words(NOON, 1, "Europe/Zurich", "It asks for a password."), "It asks for a password. 1 act waits here"),
        (refused_words(2), "2 acts that were done while the server was away could not be recorded."),
        (back_words(0), "The server is reached again."),
        (back_words(3), "3 acts were recorded later, at their own times."),
        (copy_question("Trial", NOON, 2), "with 2 acts that wait. Go on with that?"),
    ],
)
def test_what_is_safe_is_said_in_a_sentence(said: str, words: str) -> None:
    assert words in said


def test_a_start_without_the_server_offers_the_copy_and_goes_on_from_it(
    qtbot: QtBot, server: postgres.Server, tmp_path: Path
) -> None:
    address = made_at(server)
    seat = Seat(open_at_desk(address, tmp_path / "copies"))
    seat.journal.went(ServerGone("away"))  # type: ignore[attr-defined]
    speak(seat, cmd("request", who="FRA", item="c"))
    before = seat.meeting
    seat.journal.close()
    dialogs = FakeDialogs()
    desk = QWidget()
    qtbot.addWidget(desk)
    going_on = GoingOn(tmp_path / "copies", dialogs, desk)
    opened: list[Journal] = []
    going_on.opened.connect(opened.append)
    assert going_on.holds(address)
    going_on.offer(address, ServerGone("away"), desk)
    assert "with 1 act that waits. Go on with that?" in dialogs.asked[-1]
    dialogs.agree()
    seating = Seating(Settings(tmp_path / "desk.json"))
    again = seating.seat_at(opened[0])
    assert again.meeting == before
    assert again.journal.away is not None
    # as where the window gives way to one in another language, while the server is away
    server.kill()
    once_more = seating.seat_again(going_on.journal(address, again=True))
    server.start()
    assert (once_more.meeting, once_more.name) == (before, again.name)
    for journal in (once_more.journal, again.journal):
        journal.close()


def test_a_wrong_clock_of_this_computer_is_said_once(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Reach, "skew", property(lambda _: skew_words(90.0)))
    window.server.look_again()
    assert window.notice.text.startswith("The clock of this computer is 1 min 30 s behind that of the server.")
    window.notice.dismiss()
    window.server.look_again()
    assert window.notice.text == ""


def test_a_password_that_the_server_asks_for_is_entered_in_the_banner_and_kept_nowhere(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    banner, taken = window.server, list[str]()
    assert banner.password.isHidden()
    monkeypatch.setattr(Reach, "wants_password", property(lambda _: True))
    monkeypatch.setattr(Reach, "take_password", lambda _, password: taken.append(password))
    banner.refresh()
    assert not banner.password.isHidden()
    assert banner.password.echoMode() is QLineEdit.EchoMode.Password
    banner.password.setText("s3cret")
    banner.password.returnPressed.emit()
    assert (taken, banner.password.text()) == (["s3cret"], "")
