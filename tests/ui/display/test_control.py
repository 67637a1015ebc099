"""The room display on the desk's side: what reaches the room, what never does, and where it is shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.display import RoomShown, View, display_of
from facilitator.storage.journal import StorageFault
from facilitator.ui.display import control
from facilitator.ui.display.message import MessageStrip
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.window import Window
from facilitator.ui.window_placement import KEPT_IN_SIGHT
from tests.ui.conftest import FakeClock
from tests.ui.desks import FakeDialogs, NotedWriter

Do = Callable[[str], None]


@pytest.fixture
def speaking(do: Do, window: Window) -> None:
    """Afghanistan has the floor under (c)."""
    do("start-session 2")
    do("take-up c")
    do("give-floor")


def act(window: Window, name: str) -> None:
    window.acts.action(name).trigger()


def on_screen(qtbot: QtBot, window: Window) -> str:
    """Paint the room's window and give all that was written on it."""
    room = window.display.room
    if not room.isVisible():
        room.resize(1920, 1080)
        room.show()
        qtbot.waitExposed(room)
        window.display.refresh()
    room.face.grab()
    shown = " | ".join(written.text for written in room.face.written)
    assert "Afghanistan" in shown
    return shown


@pytest.mark.usefixtures("speaking")
def test_the_display_has_changed_before_the_desk_is_painted_again(window: Window, do: Do, clock: FakeClock) -> None:
    assert window.display.contents.name == "Afghanistan"
    clock.forward(5)
    do("end")
    assert "Afghanistan" not in " ".join(window.display.contents.texts)


@pytest.mark.usefixtures("speaking")
def test_the_clock_runs_with_the_heartbeat(window: Window, clock: FakeClock) -> None:
    clock.forward(9)
    window.heartbeat.second.emit()
    assert window.display.contents.clock is not None
    assert window.display.contents.clock.figure == "9:51"


@pytest.mark.usefixtures("speaking")
def test_what_nobody_sees_is_not_made_anew_at_each_second(
    qtbot: QtBot, window: Window, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []

    def counted(*given: object) -> object:
        made.append(given)
        return display_of(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(control, "display_of", counted)
    assert not window.display.preview.isVisible()
    clock.forward(1)
    window.heartbeat.second.emit()
    window.card.turned.emit()
    assert made == []
    on_screen(qtbot, window)
    made.clear()
    clock.forward(1)
    window.heartbeat.second.emit()
    assert made != []


@pytest.mark.usefixtures("speaking")
def test_desk_and_room_show_the_same_second(window: Window, clock: FakeClock) -> None:
    for forward in (0.4, 0.7, 31.95, 0.1):
        clock.forward(forward)
        window.card.turned.emit()
        window.card.refresh()
        assert window.display.contents.clock is not None
        assert window.display.contents.clock.figure in [
            label.text() for label in window.card.findChildren(QLabel) if label.isVisible()
        ]


@pytest.mark.usefixtures("speaking")
def test_a_refused_command_never_appears_in_the_room(qtbot: QtBot, window: Window, session: Session) -> None:
    before = on_screen(qtbot, window)
    act(window, "resume")
    refusal = window.notice.text
    assert refusal
    assert on_screen(qtbot, window) == before
    assert refusal not in before
    assert window.display.room.findChildren(QLabel) == []


@pytest.mark.usefixtures("speaking")
def test_an_export_that_fails_never_appears_in_the_room(
    qtbot: QtBot, window: Window, dialogs: FakeDialogs, writer: NotedWriter, tmp_path: Path
) -> None:
    before = on_screen(qtbot, window)
    writer.refusal = "The folder is read-only; choose another."
    dialogs.files = [tmp_path / "minutes.docx"]
    act(window, "export-docx")
    assert window.notice.text == writer.refusal
    assert on_screen(qtbot, window) == before


@pytest.mark.usefixtures("speaking")
def test_a_lost_file_never_appears_in_the_room_and_the_clock_goes_on(
    qtbot: QtBot, window: Window, session: Session, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(*_: object, **__: object) -> None:
        raise StorageFault("The disk is gone. What was recorded before is safe.")

    monkeypatch.setattr(session._seat, "act", lost)
    monkeypatch.setattr(session._seat.journal, "changed", lost)
    act(window, "end")
    assert "The disk is gone" in window.notice.text
    clock.forward(4)
    session.refresh()
    window.heartbeat.second.emit()
    shown = on_screen(qtbot, window)
    assert "disk" not in shown
    assert "9:56" in shown
    assert not [box for box in window.display.room.children() if isinstance(box, QMessageBox)]


@pytest.mark.usefixtures("speaking")
def test_a_note_on_a_request_stays_at_the_desk(qtbot: QtBot, window: Window, do: Do) -> None:
    do("request FRA --note confidential")
    assert "confidential" not in on_screen(qtbot, window)


@pytest.mark.usefixtures("speaking")
def test_blank_is_one_key_there_and_back(window: Window) -> None:
    act(window, "display-clock")
    act(window, "display-blank")
    assert window.display.contents.texts == ()
    assert window.acts.action("display-blank").isChecked()
    act(window, "display-blank")
    assert window.display.contents.view is View.CLOCK
    assert window.acts.action("display-clock").isChecked()


@pytest.mark.usefixtures("speaking")
def test_view_and_message_are_no_acts_of_the_meeting(window: Window, session: Session) -> None:
    seq = session.seq
    act(window, "display-agenda")
    window.display.state.set_message("Coffee")
    act(window, "display-blank")
    assert session.seq == seq


@pytest.mark.usefixtures("speaking")
def test_a_message_is_typed_and_taken_away(qtbot: QtBot, window: Window) -> None:
    act(window, "display-say")
    dialog = window.findChild(MessageStrip)
    assert dialog is not None
    qtbot.keyClicks(dialog.entry, "Coffee until 11:15")
    qtbot.keyClick(dialog.entry, Qt.Key.Key_Return)
    assert window.display.contents.message == "Coffee until 11:15"
    assert window.display.contents.name == "Afghanistan"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    act(window, "display-say")
    again = window.findChild(MessageStrip)
    assert again is not None
    again.large.click()
    assert window.display.contents.view is View.MESSAGE
    window.display.state.set_message("")
    assert window.display.contents.view is View.FLOOR
    assert window.display.contents.message == ""


def test_the_view_of_a_message_asks_for_one_first(window: Window) -> None:
    act(window, "display-message")
    assert window.findChild(MessageStrip) is not None
    assert window.acts.action("display-floor").isChecked()


@pytest.mark.usefixtures("speaking")
def test_a_presenters_keys_work_on_the_display(
    qtbot: QtBot, window: Window, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = window.display.room
    on_screen(qtbot, window)
    monkeypatch.setattr(window.primary, "_deaf_until", 0.0)
    qtbot.keyClick(room, Qt.Key.Key_PageDown)
    assert session.meeting.called is not None
    seq = session.seq
    qtbot.keyClick(room, Qt.Key.Key_PageUp)
    assert session.seq == seq
    for key in (Qt.Key.Key_B, Qt.Key.Key_Period):
        qtbot.keyClick(room, key)
        assert window.display.state.view is View.BLANK
        qtbot.keyClick(room, key)
        assert window.display.state.view is View.FLOOR


@pytest.mark.usefixtures("speaking")
def test_page_down_on_the_desk_acts_only_where_nobody_types(
    qtbot: QtBot, window: Window, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.primary, "_deaf_until", 0.0)
    window.activateWindow()
    window.speakers.go_to_entry()
    entry = window.focusWidget()
    seq = session.seq
    qtbot.keyClick(entry, Qt.Key.Key_PageDown)
    qtbot.keyClick(entry, Qt.Key.Key_B)
    assert session.seq == seq
    assert window.display.state.view is View.FLOOR
    entry.clearFocus()
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert session.seq > seq
    assert session.meeting.called is not None


def test_the_preview_shows_what_the_room_sees_and_is_remembered(window: Window, do: Do, settings: Settings) -> None:
    act(window, "display")
    do("start-session 2")
    do("take-up c")
    do("give-floor")
    assert window.display.preview.face.contents == window.display.contents
    act(window, "display-preview")
    assert not settings.preferences.display_preview


def test_the_language_of_the_room_is_its_own_and_remembered(window: Window, do: Do, settings: Settings) -> None:
    do("start-session 2")
    do("take-up c")
    do("give-floor")
    act(window, "display-language-fr")
    assert settings.preferences.display_language == "fr"
    assert window.display.contents.clock is not None
    assert window.display.contents.clock.under == "restent sur 10:00"
    act(window, "display-language-meeting")
    assert window.display.contents.clock is not None
    assert window.display.contents.clock.under == "left of 10:00"


def test_the_booth_sheet_leaves_the_speaker_and_the_clock_in_sight(window: Window) -> None:
    card = window.findChild(QWidget, KEPT_IN_SIGHT)
    assert card is not None
    act(window, "booth-sheet")
    booth = window.display.booth
    assert booth is not None
    assert not booth.geometry().intersects(card.rect().translated(card.mapToGlobal(QPoint(0, 0))))


def test_the_booth_sheet_follows_the_floor(qtbot: QtBot, window: Window, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    act(window, "booth-sheet")
    booth = window.display.booth
    assert booth is not None
    assert booth.isVisible()
    assert booth.sheet.now is None
    do("give-floor")
    assert booth.sheet.now is not None
    assert booth.sheet.now.name == "Afghanistan"
    booth.grab()
    places = {written.text: written.given for written in booth.written}
    assert places["now"].right() < places["Afghanistan"].left()
    qtbot.keyClick(booth, Qt.Key.Key_F11)
    assert booth.isFullScreen()
    qtbot.keyClick(booth, Qt.Key.Key_Escape)
    assert not booth.isFullScreen()
    assert booth.isVisible()


def test_nothing_stays_on_the_projector_after_the_desk_closed(qtbot: QtBot, window: Window) -> None:
    window.display.room.show()
    qtbot.waitExposed(window.display.room)
    act(window, "booth-sheet")
    window.let_go()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    titles = [w.title() for w in QGuiApplication.topLevelWindows() if w.isVisible()]
    assert [title for title in titles if "display" in title or "Booth" in title] == []


def test_what_the_desk_sets_is_told_to_the_pages_until_the_display_is_off(
    qtbot: QtBot, window: Window, session: Session
) -> None:
    room = session.on_file(lambda _trail, journal: journal.room)
    assert room is not None
    act(window, "display")
    assert room.shown() == RoomShown()
    act(window, "display-blank")
    qtbot.waitUntil(lambda: room.shown().view is View.BLANK)
    window.display.state.set_message("Coffee until 11:15", large=True)
    qtbot.waitUntil(lambda: room.shown() == RoomShown(view=View.MESSAGE, message="Coffee until 11:15"))
    act(window, "display")
    qtbot.waitUntil(lambda: room.shown() == RoomShown())


def test_where_it_cannot_be_told_the_desks_own_display_changes_all_the_same(
    qtbot: QtBot, window: Window, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_room: object, _shown: RoomShown) -> None:
        raise StorageFault("There is no room left on the disk.")

    room = session.on_file(lambda _trail, journal: journal.room)
    monkeypatch.setattr(type(room), "show", full)
    act(window, "display")
    with qtbot.waitSignal(window.display.telling.failed):
        act(window, "display-blank")
        assert window.display.contents.view is View.BLANK
    assert "no room left" in window.display.telling.fault
