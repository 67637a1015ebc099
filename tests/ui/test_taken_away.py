"""The desk when the file of its meeting is taken away: it says so, goes on where everything was saved, and finds it again."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.address import Address
from facilitator.core.commands import Command
from facilitator.desk import Desk
from facilitator.files import beside
from facilitator.making import make_meeting
from facilitator.seat import Seat
from facilitator.storage.sqlite import open_file
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.locks import locks_on, on_linux
from tests.ui.desks import FakeDialogs, desk_of

START = Command(name="start-session", arguments={"session": 2})


def said(text: str) -> Command:
    return Command(name="chair-says", arguments={"text": text})


@pytest.fixture
def befell(session: Session) -> list[str]:
    """Give what the session says of its file."""
    heard: list[str] = []
    session.befell.connect(heard.append)
    return heard


@pytest.mark.parametrize("end", ["", "-wal", "-shm"])
def test_the_next_act_is_recorded_in_a_whole_file_and_that_is_said_once(
    session: Session, befell: list[str], meeting_file: Path, end: str
) -> None:
    assert session.act(START)
    beside(meeting_file, end).unlink()
    assert session.act(said("First."))
    assert session.act(said("Second."))
    session.refresh()
    assert [sentence.endswith("Nothing is lost.") for sentence in befell] == [True]
    assert session.address.path == meeting_file
    with closing(open_file(meeting_file)) as journal:
        assert [r.act for r in journal.read()] == [r.act for r in session.trail.events]


@on_linux
def test_the_file_that_is_written_again_is_locked_as_before(session: Session, meeting_file: Path) -> None:
    assert session.act(START)
    before = locks_on(meeting_file)
    meeting_file.unlink()
    assert session.act(said("First."))
    assert locks_on(meeting_file) == before
    assert len(before) == 2


def test_the_watch_saves_what_nobody_adds_to(
    qtbot: QtBot, session: Session, befell: list[str], meeting_file: Path
) -> None:
    assert session.act(START)
    for end in ("", "-wal", "-shm"):
        beside(meeting_file, end).unlink()
    session.watch()
    qtbot.waitUntil(lambda: bool(befell))
    command = [sys.executable, "-m", "facilitator", "verify", str(meeting_file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert f"{len(session.trail.events)} events" in done.stdout
    assert done.stderr == ""


def test_what_is_said_is_found_in_the_file_that_is_written_again(
    session: Session, befell: list[str], meeting_file: Path
) -> None:
    assert session.act(said("Before."))
    assert len(session.search("before")) == 1
    meeting_file.unlink()
    assert session.act(said("Behind."))
    assert len(befell) == 1
    assert len(session.search("before")) == len(session.search("behind")) == 1
    with closing(open_file(meeting_file)) as journal:
        assert journal.db.execute("SELECT count(*) FROM search_places").fetchone() == (2,)


def test_two_seats_in_one_process_go_on_in_one_file(session: Session, other: Seat, meeting_file: Path) -> None:
    assert session.act(START)
    meeting_file.unlink()
    assert session.act(said("First."))
    other.refresh()
    other.act(said("Second."))
    session.refresh()
    assert session.act(said("Third."))
    assert [type(r.event).__name__ for r in session.trail.events[-3:]] == ["ChairSaid"] * 3
    assert other.journal.told()


@pytest.fixture
def desk(qapp: QApplication, theme: Theme, tmp_path: Path, meeting_file: Path) -> Iterator[Desk]:
    with desk_of(qapp, theme, FakeDialogs(), tmp_path) as made:
        made.open(Address.of(meeting_file))
        yield made


def test_another_meeting_in_its_place_is_left_and_the_desk_remembers_where_it_went(
    desk: Desk, meeting_file: Path, tmp_path: Path
) -> None:
    window = desk.shown
    assert isinstance(window, Window)
    assert window._session.act(START)
    make_meeting(Address.of(tmp_path / "another.floor"), "ccm-im-2025").close()
    another = (tmp_path / "another.floor").read_bytes()
    (tmp_path / "another.floor").replace(meeting_file)
    assert window._session.act(said("First."))
    assert window.address.path.parent == meeting_file.parent
    assert window.address.path != meeting_file
    assert window.address.path.name in window.notice.text
    assert desk._settings.recent_meetings()[0] == window.address
    assert not window.address.leads_to(Address.of(meeting_file))
    assert meeting_file.read_bytes() == another


def test_a_log_that_was_set_aside_on_opening_is_said(qtbot: QtBot, desk: Desk, meeting_file: Path) -> None:
    window = desk.shown
    assert isinstance(window, Window)
    copy = meeting_file.with_name("copy.floor")
    window._session._seat.journal.copy_to(Address.of(copy))  # type: ignore[attr-defined]
    assert window._session.act(START)
    for end in ("-wal",):
        log = subprocess.run(["cat", str(beside(meeting_file, end))], capture_output=True, check=True).stdout
        beside(copy, end).write_bytes(log)
    desk.open(Address.of(copy))
    opened = desk.shown
    assert isinstance(opened, Window)
    qtbot.waitUntil(lambda: "set-aside" in opened.notice.text)
    assert opened._session.seq < window._session.seq
