"""The desk from the start screen on: opening, making and rehearsing meetings; and what happens when a bug strikes."""

import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.crash import CrashReports, RecentLines
from facilitator.desk import Desk, write_record
from facilitator.making import make_meeting
from facilitator.playing import Rehearsal
from facilitator.storage.journal import TargetExists
from facilitator.ui.exporting import SUFFIXES
from facilitator.ui.frame.rehearsal import RehearsalBar
from facilitator.ui.language import Language
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.start.screen import StartScreen
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs


@pytest.fixture
def dialogs() -> FakeDialogs:
    return FakeDialogs()


@pytest.fixture
def desk(qapp: QApplication, theme: Theme, dialogs: FakeDialogs, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(theme, Settings(tmp_path / "desk.json"), dialogs, tmp_path / "rehearsals", Language(qapp, "en"))
    yield made
    made.shut()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Window | StartScreen):
            widget.hide()
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def window_of(desk: Desk) -> Window:
    assert isinstance(desk.shown, Window)
    return desk.shown


def start_of(desk: Desk) -> StartScreen:
    assert isinstance(desk.shown, StartScreen)
    return desk.shown


def test_the_clock_of_a_meeting_is_watched_and_that_of_a_rehearsal_is_not(desk: Desk, meeting_file: Path) -> None:
    desk.open(meeting_file)
    assert window_of(desk)._session.reading() is not None
    window_of(desk).language_wanted.emit("fr")
    assert window_of(desk)._session.reading() is not None
    window_of(desk).language_wanted.emit("en")
    desk.rehearse(Rehearsal())
    assert window_of(desk)._session.reading() is None


def test_a_meeting_opens_from_the_start_screen(desk: Desk, dialogs: FakeDialogs, meeting_file: Path) -> None:
    desk.show_start()
    dialogs.files = [meeting_file]
    start_of(desk).open_wanted.emit()
    assert window_of(desk).windowTitle().startswith("CCM Intersessional Meeting 2025")


def test_a_file_that_is_no_meeting_is_a_sentence_and_the_start_screen_stays(
    desk: Desk, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    (tmp_path / "letter.floor").write_text("Dear colleague,", encoding="utf-8")
    desk.show_start()
    dialogs.files = [tmp_path / "letter.floor", tmp_path / "nowhere.floor"]
    for name in ("letter.floor", "nowhere.floor"):
        start_of(desk).open_wanted.emit()
        assert name in start_of(desk)._notice.text()


def test_a_meeting_is_made_and_opened(desk: Desk, dialogs: FakeDialogs, tmp_path: Path) -> None:
    desk.show_start()
    dialogs.files = [tmp_path / "mine.floor"]
    start_of(desk).make_wanted.emit("ccm-im-2025")
    assert (tmp_path / "mine.floor").is_file()
    assert isinstance(window_of(desk), Window)


def test_a_bad_definition_leaves_nothing_behind(desk: Desk, dialogs: FakeDialogs, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("name = ", encoding="utf-8")
    desk.show_start()
    dialogs.files = [tmp_path / "bad.toml", tmp_path / "mine.floor"]
    start_of(desk).make_wanted.emit("")
    assert "bad.toml" in start_of(desk)._notice.text()
    assert not (tmp_path / "mine.floor").exists()


def test_an_existing_file_is_not_overwritten(desk: Desk, dialogs: FakeDialogs, meeting_file: Path) -> None:
    before = meeting_file.read_bytes()
    desk.show_start()
    dialogs.files = [meeting_file]
    start_of(desk).make_wanted.emit("ccm-im-2025")
    assert "ccm.floor" in start_of(desk)._notice.text()
    assert meeting_file.read_bytes() == before


def test_another_meeting_takes_the_place_of_the_first(desk: Desk, meeting_file: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.floor"
    make_meeting(second, "ccm-im-2025").close()
    assert desk.open(meeting_file)
    first = window_of(desk)
    first.open_wanted.emit(second)
    assert window_of(desk) is not first
    visible = [w for w in QApplication.topLevelWidgets() if isinstance(w, Window) and w.isVisible()]
    assert visible == [window_of(desk)]


def test_a_meeting_that_is_open_already_is_not_opened_twice(desk: Desk, meeting_file: Path) -> None:
    desk.open(meeting_file)
    window = window_of(desk)
    window.open_wanted.emit(meeting_file)
    assert window_of(desk) is window
    assert window.isVisible()
    assert window.notice.text == "This meeting is open already."


def test_the_window_goes_back_to_the_start_screen_which_knows_the_meeting(desk: Desk, meeting_file: Path) -> None:
    desk.open(meeting_file)
    window_of(desk).start_wanted.emit()
    start = start_of(desk)
    assert [button._path for button in start._recent] == [meeting_file]


def test_a_rehearsal_shows_somebody_speaking_at_once_and_is_marked(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.rehearse(Rehearsal(speed=600))
    window = window_of(desk)
    session: Session = window._session
    assert session.meeting.speaker is not None
    assert session.meeting.definition.rehearsal
    assert window.header._rehearsal.text() == "Rehearsal"
    assert window.findChild(RehearsalBar) is not None
    assert session.path.parent == tmp_path / "rehearsals"
    before = session.now()
    seq = session.seq
    qtbot.waitUntil(lambda: session.seq > seq, timeout=10_000)
    assert session.now() > before


def test_a_newcomer_sees_the_room_move_within_ten_seconds_with_hints(qtbot: QtBot, desk: Desk) -> None:
    desk.rehearse(Rehearsal())
    window = window_of(desk)
    session: Session = window._session
    clock, seq = session.now(), session.seq
    assert window.hints.card is not None
    assert window.hints.card.isVisible()
    qtbot.waitUntil(lambda: session.seq > seq and session.now() > clock, timeout=10_000)


def test_hints_that_are_not_wanted_do_not_come(desk: Desk) -> None:
    desk._settings.remember(hints=False)
    desk.rehearse(Rehearsal())
    assert window_of(desk).hints.card is None
    window_of(desk).acts.action("hints").trigger()
    assert window_of(desk).hints.card is not None


def test_whoever_leads_a_rehearsal_has_the_keys(qtbot: QtBot, desk: Desk) -> None:
    desk.rehearse(Rehearsal(speed=60))
    window = window_of(desk)
    bar = window.findChild(RehearsalBar)
    assert bar is not None
    bar._lead.click()
    bar._speeds.button(0).click()
    seq, now = window._session.seq, window._session.now()
    qtbot.wait(150)
    assert window._session.seq == seq
    assert window._session.now() == now
    window.acts.action("end").trigger()
    assert window._session.seq == seq + 1


def test_a_rehearsal_in_a_file_that_exists_is_refused(desk: Desk, meeting_file: Path) -> None:
    with pytest.raises(TargetExists):
        desk.rehearse(Rehearsal(path=meeting_file))


@pytest.mark.parametrize("suffix", [f".{suffix}" for suffix in SUFFIXES])
def test_the_record_is_written_in_every_form(session: Session, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"minutes{suffix}"
    write_record(session, path)
    assert path.stat().st_size > 0


def divide_by_nothing() -> None:
    raise ZeroDivisionError("on purpose")


def test_a_bug_is_told_once_with_a_report_and_the_log(tmp_path: Path) -> None:
    told: list[tuple[str, str]] = []
    recent = RecentLines()
    recent.emit(logging.LogRecord("facilitator", logging.INFO, "", 0, "The list was closed.", None, None))
    crashes = CrashReports(
        tmp_path / "log", recent, lambda *said: told.append(said), lambda: datetime(2025, 4, 7, tzinfo=UTC)
    )
    for _ in range(2):
        with pytest.raises(ZeroDivisionError) as caught:
            divide_by_nothing()
        crashes.take(caught.type, caught.value, caught.tb)
    assert len(told) == 1
    assert "The meeting goes on" in told[0][0]
    report = next((tmp_path / "log").iterdir()).read_text(encoding="utf-8")
    assert "ZeroDivisionError: on purpose" in report
    assert "The list was closed." in report
