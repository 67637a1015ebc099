"""The desk from the start screen on: opening, making and rehearsing meetings; and what happens when a bug strikes."""

import errno
import json
import logging
import os
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.address import Address
from facilitator.crash import MOST_OF_A_KIND, CrashReports, RecentLines
from facilitator.desk import Desk
from facilitator.making import make_meeting
from facilitator.rehearsing import Rehearsal
from facilitator.storage.journal import TargetExists
from facilitator.storage.sqlite import SqliteJournal
from facilitator.ui.frame.rehearsal import RehearsalBar
from facilitator.ui.language import Language
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.start.screen import StartScreen
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs


def window_of(desk: Desk) -> Window:
    assert isinstance(desk.shown, Window)
    return desk.shown


def start_of(desk: Desk) -> StartScreen:
    assert isinstance(desk.shown, StartScreen)
    return desk.shown


def test_the_clock_of_a_meeting_is_watched_and_that_of_a_rehearsal_is_not(desk: Desk, meeting_file: Path) -> None:
    desk.open(Address.of(meeting_file))
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


def nonsense(folder: Path) -> Path:
    """Write settings of which nearly nothing can be understood."""
    circle = folder / "circle.floor"
    circle.symlink_to(circle.name)
    recent = [str(folder / "ccm.floor"), str(circle), str(folder / ("x" * 300 + ".floor")), 7]
    content = {
        "theme": "pink",
        "zoom": -1,
        "geometry": "é",
        "display_language": "zz",
        "recent": recent,
        "panels": ["a"],
    }
    (folder / "desk.json").write_text(json.dumps(content), encoding="utf-8")
    return folder / "desk.json"


def test_the_start_screen_appears_whatever_the_settings_say_and_says_what_is_left_out(
    qapp: QApplication, theme: Theme, dialogs: FakeDialogs, tmp_path: Path, meeting_file: Path
) -> None:
    desk = Desk(theme, Settings(nonsense(tmp_path)), dialogs, tmp_path / "rehearsals", Language(qapp, "en"))
    desk.show_start()
    start = start_of(desk)
    rows = [button.accessibleName() for button in start._recent]
    assert [row.startswith(f"{key}   ") for key, row in zip("456", rows, strict=True)] == [True] * 3
    assert "CCM Intersessional Meeting 2025   begins on Monday 7 April 2025" in rows[0]
    assert "circle.floor" in rows[1]
    said = start._notice.text()
    assert "theme, zoom, geometry, panels, recent, display_language." in said
    assert said.count("\n") == 0
    assert start._notice.isVisible()
    start._recent[0].click()
    assert "desk-kept-1.json" in window_of(desk).notice.text
    window_of(desk).start_wanted.emit()
    assert "circle.floor" in start_of(desk)._recent[1].accessibleName()
    desk.shut()


def faulty_paths(folder: Path) -> list[Path]:
    """Give paths that cannot be opened for reasons of the system."""
    (folder / "circle.floor").symlink_to("circle.floor")
    (folder / "file").touch()
    return [
        folder / "circle.floor",
        folder / ("x" * 300 + ".floor"),
        Path("/" + "y/" * 3000 + "far.floor"),
        folder / "file" / "m.floor",
        folder,
    ]


def test_what_stops_the_first_window_is_said_before_what_is_left_out(
    qapp: QApplication, theme: Theme, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    desk = Desk(theme, Settings(nonsense(tmp_path)), dialogs, tmp_path / "rehearsals", Language(qapp, "en"))
    assert not desk.open(Address.of(tmp_path / "none.floor"))
    lines = start_of(desk).said.splitlines()
    assert "none.floor" in lines[0]
    assert "desk.json" in lines[1]
    desk.say("Another.")
    assert start_of(desk).said == "Another."
    desk.shut()


@pytest.mark.parametrize("place", range(5))
def test_a_fault_of_the_system_is_a_sentence_on_the_start_screen_and_in_the_window(
    desk: Desk, dialogs: FakeDialogs, tmp_path: Path, meeting_file: Path, place: int
) -> None:
    path = faulty_paths(tmp_path)[place]
    dialogs.files = [path]
    desk.show_start()
    start_of(desk).open_wanted.emit()
    said = start_of(desk)._notice.text()
    assert path.name[:20] in said
    assert len(said) < 300
    desk.open(Address.of(meeting_file))
    window_of(desk).open_wanted.emit(Address.of(path))
    assert path.name[:20] in window_of(desk).notice.text
    assert Address.of(path) not in desk._settings.recent_meetings()


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.ESTALE, errno.ENODEV, errno.ETIMEDOUT, errno.ELOOP])
def test_a_disk_that_fails_while_a_file_is_opened_is_a_sentence(
    desk: Desk, tmp_path: Path, meeting_file: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def failing(_: Path) -> bool:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("facilitator.storage.sqlite_opening.is_file", failing)
    desk.show_start()
    assert not desk.open(Address.of(meeting_file))
    said = start_of(desk)._notice.text()
    assert "“ccm.floor”" in said
    assert "Errno" not in said


def test_a_meeting_that_cannot_be_shown_is_let_go_and_not_offered_again(
    desk: Desk, meeting_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[Path] = []
    close = SqliteJournal.close

    def noted(journal: SqliteJournal) -> None:
        closed.append(journal.path)
        close(journal)

    monkeypatch.setattr(SqliteJournal, "close", noted)
    monkeypatch.setattr("facilitator.desk.Window", divide_by_nothing)
    desk.show_start()
    with pytest.raises(ZeroDivisionError):
        desk.open(Address.of(meeting_file))
    assert closed == [meeting_file]
    assert desk._settings.recent_meetings() == ()
    assert isinstance(desk.shown, StartScreen)


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
    make_meeting(Address.of(second), "ccm-im-2025").close()
    assert desk.open(Address.of(meeting_file))
    first = window_of(desk)
    first.open_wanted.emit(Address.of(second))
    assert window_of(desk) is not first
    visible = [w for w in QApplication.topLevelWidgets() if isinstance(w, Window) and w.isVisible()]
    assert visible == [window_of(desk)]


def test_a_meeting_that_is_open_already_is_not_opened_twice(desk: Desk, meeting_file: Path) -> None:
    desk.open(Address.of(meeting_file))
    window = window_of(desk)
    window.open_wanted.emit(Address.of(meeting_file))
    assert window_of(desk) is window
    assert window.isVisible()
    assert window.notice.text == "This meeting is open already."


def test_the_window_goes_back_to_the_start_screen_which_knows_the_meeting(desk: Desk, meeting_file: Path) -> None:
    desk.open(Address.of(meeting_file))
    window_of(desk).start_wanted.emit()
    start = start_of(desk)
    assert [button.address for button in start._recent] == [Address.of(meeting_file)]


def test_a_rehearsal_shows_somebody_speaking_at_once_and_is_marked(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.rehearse(Rehearsal(speed=600))
    window = window_of(desk)
    session: Session = window._session
    assert session.meeting.speaker is not None
    assert session.meeting.definition.rehearsal
    assert window.header._rehearsal.text() == "Rehearsal"
    assert window.findChild(RehearsalBar) is not None
    assert session.address.path.parent == tmp_path / "rehearsals"
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


def divide_by_nothing(*_: object, **__: object) -> None:
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


def test_a_bug_at_every_beat_does_not_fill_the_disk(tmp_path: Path) -> None:
    told: list[tuple[str, str]] = []
    moments = (datetime(2025, 4, 7, tzinfo=UTC) + timedelta(seconds=second) for second in count())
    crashes = CrashReports(tmp_path / "log", RecentLines(), lambda *said: told.append(said), lambda: next(moments))
    for _ in range(40):
        with pytest.raises(ZeroDivisionError) as caught:
            divide_by_nothing()
        crashes.take(caught.type, caught.value, caught.tb)
    assert len(told) == 1
    assert len(list((tmp_path / "log").iterdir())) == MOST_OF_A_KIND
