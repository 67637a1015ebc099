"""The whole desk, as chair and secretariat use it: by keys, by clicks, while others act too."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.commands import Command
from facilitator.core.ids import SeatName
from facilitator.core.minuting.variants import Variant
from facilitator.seat import Seat
from facilitator.ui.commands.palette import Palette
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.conftest import FakeClock
from tests.ui.desks import FakeDialogs, NotedWriter, drag_panels

Do = Callable[[str], None]


@pytest.fixture
def clearance(do: Do, window: Window) -> None:
    """Item (c) is open, and its five presenters wait."""
    do("start-session 2")
    do("take-up c")


def press(qtbot: QtBot, window: Window, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key)


def shown(window: Window) -> set[str]:
    return {label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()}


@pytest.mark.usefixtures("clearance")
def test_f8_calls_while_somebody_types_in_quick_entry(qtbot: QtBot, window: Window, session: Session) -> None:
    window.activateWindow()
    window.speakers.go_to_entry()
    entry = window.focusWidget()
    assert isinstance(entry, QLineEdit)
    qtbot.keyClicks(entry, "fra")
    qtbot.keyClick(entry, Qt.Key.Key_F8)
    assert session.meeting.called is not None
    assert session.meeting.called.who == "AFG"
    assert entry.text() == "fra"


@pytest.mark.usefixtures("clearance")
def test_f9_takes_back_what_the_footer_names(qtbot: QtBot, window: Window, session: Session, do: Do) -> None:
    do("give-floor")
    assert "F9 undoes “Next: Afghanistan”" in shown(window)
    window.activateWindow()
    press(qtbot, window, Qt.Key.Key_F9)
    assert session.meeting.speaker is None
    assert session.meeting.items["c"].waiting[0].who == "AFG"


@pytest.mark.usefixtures("clearance")
def test_f9_takes_back_the_wrong_call_though_a_delegation_was_added_since_and_ctrl_z_takes_that(
    qtbot: QtBot, window: Window, session: Session, do: Do, other: Seat
) -> None:
    do("call 2")
    do("request FRA")
    other.refresh()
    other.name = SeatName("secretariat")
    other.act(Command(name="request", arguments={"who": "KEN"}))
    session.refresh()
    session.settle()
    assert "F9 undoes “Call Chile”" in shown(window)
    window.activateWindow()
    press(qtbot, window, Qt.Key.Key_F9)
    assert session.meeting.called is None
    assert [r.who for r in session.meeting.items["c"].waiting] == ["AFG", "CHL", "LBN", "MRT", "SOM", "FRA", "KEN"]
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [r.who for r in session.meeting.items["c"].waiting] == ["AFG", "CHL", "LBN", "MRT", "SOM", "KEN"]


@pytest.mark.usefixtures("clearance")
def test_ctrl_z_in_a_text_field_is_the_texts_own(qtbot: QtBot, window: Window, session: Session) -> None:
    seq = session.seq
    window.activateWindow()
    window.speakers.go_to_entry()
    entry = window.focusWidget()
    assert isinstance(entry, QLineEdit)
    qtbot.keyClicks(entry, "fr")
    qtbot.keyClick(entry, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.seq == seq
    assert entry.text() == ""


@pytest.mark.usefixtures("clearance")
def test_f7_pauses_and_resumes(qtbot: QtBot, window: Window, session: Session, do: Do, clock: FakeClock) -> None:
    do("give-floor")
    window.activateWindow()
    for paused in (True, False):
        clock.forward(5)
        press(qtbot, window, Qt.Key.Key_F7)
        assert session.meeting.speaker is not None
        assert session.meeting.speaker.paused is paused


@pytest.mark.usefixtures("clearance")
def test_f2_gives_the_floor_to_the_point_of_order(qtbot: QtBot, window: Window, session: Session, do: Do) -> None:
    do("give-floor")
    do("request CUB --kind point-of-order")
    assert "Point of order: Cuba" in shown(window)
    window.activateWindow()
    press(qtbot, window, Qt.Key.Key_F2)
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.who == "CUB"


@pytest.mark.usefixtures("clearance")
def test_space_is_f8_where_nothing_has_the_focus(qtbot: QtBot, window: Window, session: Session) -> None:
    focused = window.focusWidget()
    if focused is not None:
        focused.clearFocus()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert session.meeting.called is not None


@pytest.mark.usefixtures("clearance")
def test_one_minute_more_is_one_minute(window: Window, session: Session, do: Do) -> None:
    do("give-floor")
    window.acts.action("one-minute-more").trigger()
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.limit == 660


def test_a_refusal_is_said_at_the_foot_until_the_next_act(window: Window, do: Do) -> None:
    window.acts.action("pause").trigger()
    assert window.notice.text.endswith(".")
    do("start-session 2")
    assert window.notice.text == ""


def test_what_another_program_does_appears_by_itself(qtbot: QtBot, window: Window, other: Seat) -> None:
    other.act(Command(name="start-session", arguments={"session": 2}))
    other.act(Command(name="take-up", arguments={"item": "c"}))
    other.act(Command(name="give-floor"))
    qtbot.waitUntil(lambda: {"Afghanistan", "10:00"} <= shown(window), timeout=400)


def test_the_theme_and_the_text_size_are_remembered(window: Window, theme: Theme, settings: Settings) -> None:
    window.acts.action("theme-light").trigger()
    window.acts.action("larger-text").trigger()
    assert theme.name == "light"
    assert (settings.preferences.theme, settings.preferences.zoom) == ("light", 1.1)
    window.acts.action("usual-text").trigger()
    assert theme.zoom == 1.0
    assert window.acts.action("theme-light").isChecked()
    assert not window.acts.action("theme-dark").isChecked()


def test_the_chair_sees_no_record_and_the_secretariat_does(window: Window, settings: Settings) -> None:
    window.acts.action("view-chair").trigger()
    assert window.statements.isHidden()
    assert settings.preferences.perspective == "chair"
    window.acts.action("view-secretariat").trigger()
    assert not window.statements.isHidden()


@pytest.mark.parametrize("theme_name", ["dark", "light", "contrast"])
@pytest.mark.usefixtures("clearance")
def test_everything_fits_a_small_screen(qtbot: QtBot, window: Window, theme: Theme, theme_name: str, do: Do) -> None:
    theme.set_theme(theme_name)  # type: ignore[arg-type]
    do("give-floor")
    qtbot.wait(1)
    assert window.width() == 1366
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window and widget.parentWidget() is not None:
            right = widget.mapTo(window, QPoint(widget.width(), 0)).x()
            assert right <= 1366, widget


@pytest.mark.usefixtures("clearance")
def test_no_word_of_the_card_is_cut(qtbot: QtBot, window: Window, do: Do) -> None:
    do("give-floor")
    qtbot.wait(1)
    for label in window.card.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap() and label.text():
            assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width() + 1, label.text()


@pytest.mark.usefixtures("clearance")
def test_the_headings_of_the_panels_stand_on_one_line_also_after_a_point_of_order(
    qtbot: QtBot, window: Window, do: Do
) -> None:
    do("give-floor")
    qtbot.wait(1)

    def line(words: str) -> int:
        label = next(one for one in window.findChildren(QLabel) if one.text().startswith(words) and one.isVisible())
        return label.mapTo(window, label.rect().center()).y()

    before = line("Agenda")
    assert line("Now speaking") == line("Agenda")
    assert abs(line("Record of") - line("Agenda")) <= 1
    do("request CUB --kind point-of-order")
    qtbot.wait(1)
    assert line("Agenda") > before
    do("give-floor")
    do("end")
    qtbot.wait(1)
    assert line("Agenda") == before


def test_minutes_are_written_and_their_place_is_said(
    qtbot: QtBot, window: Window, dialogs: FakeDialogs, writer: NotedWriter, tmp_path: Path
) -> None:
    dialogs.files = [tmp_path / "minutes.docx", tmp_path / "list.pdf"]
    for name, file in (("export-docx", "minutes.docx"), ("save-list", "list.pdf")):
        with qtbot.waitSignal(window.exporting.exporter.told):
            window.acts.action(name).trigger()
        assert window.notice.text == f"Written to {tmp_path / file}"
    assert writer.paths == [tmp_path / "minutes.docx", tmp_path / "list.pdf"]
    assert writer.variants == [Variant.CIRCULATED, Variant.LIST]


def test_the_desk_goes_on_while_minutes_are_made_and_shows_that_they_are(
    qtbot: QtBot, window: Window, dialogs: FakeDialogs, writer: NotedWriter, tmp_path: Path
) -> None:
    files = [tmp_path / "minutes.docx", tmp_path / "minutes.md"]
    dialogs.files = list(files)
    writer.gate.clear()
    for name in ("export-docx", "export-md"):
        window.acts.action(name).trigger()
    assert window.cursor().shape() == Qt.CursorShape.BusyCursor
    assert window._session.act(Command(name="start-session", arguments={"session": 2}))
    assert writer.paths == []
    writer.gate.set()
    qtbot.waitUntil(lambda: not window.exporting.exporter.works)
    assert writer.paths == files
    assert window.cursor().shape() != Qt.CursorShape.BusyCursor


def test_minutes_that_are_being_made_are_written_before_the_window_closes(
    window: Window, dialogs: FakeDialogs, writer: NotedWriter, tmp_path: Path
) -> None:
    files = [tmp_path / "minutes.docx", tmp_path / "minutes.md"]
    dialogs.files = list(files)
    for name in ("export-docx", "export-md"):
        window.acts.action(name).trigger()
    window.close()
    assert writer.paths == files


def test_minutes_that_cannot_be_written_are_a_sentence(
    window: Window, dialogs: FakeDialogs, writer: NotedWriter, tmp_path: Path
) -> None:
    dialogs.files = [tmp_path / "minutes.md"]
    writer.refusal = "The folder is read-only; choose another."
    window.acts.action("export-md").trigger()
    assert window.notice.text == "The folder is read-only; choose another."


def test_minutes_that_are_not_written_because_of_a_bug_are_a_sentence_and_the_next_are_written(
    qtbot: QtBot, window: Window, dialogs: FakeDialogs, writer: NotedWriter, tmp_path: Path
) -> None:
    dialogs.files = [tmp_path / "minutes.md", tmp_path / "list.pdf", tmp_path / "again.md"]
    writer.bug = True
    with qtbot.capture_exceptions() as bugs:
        window.acts.action("export-md").trigger()
        assert window.notice.text.startswith("minutes.md was not written: something in the program went wrong")
        window.acts.action("save-list").trigger()
        assert window.notice.text.startswith("list.pdf was not written: something in the program went wrong")
    assert [kind for kind, *_ in bugs] == [ZeroDivisionError] * 2
    assert window.cursor().shape() != Qt.CursorShape.BusyCursor
    writer.bug = False
    with qtbot.waitSignal(window.exporting.exporter.told):
        window.acts.action("export-md").trigger()
    assert window.notice.text == f"Written to {tmp_path / 'again.md'}"


def test_another_meeting_is_asked_for(qtbot: QtBot, window: Window, dialogs: FakeDialogs, tmp_path: Path) -> None:
    dialogs.files = [tmp_path / "other.floor"]
    with qtbot.waitSignal(window.open_wanted) as wanted:
        window.acts.action("open").trigger()
    assert [one.path for one in wanted.args] == [tmp_path / "other.floor"]


@pytest.mark.usefixtures("clearance")
def test_closing_asks_while_somebody_has_the_floor(window: Window, dialogs: FakeDialogs, do: Do) -> None:
    do("give-floor")
    assert not window.close()
    assert window.isVisible()
    assert dialogs.asked[0].startswith("Afghanistan has the floor.")
    dialogs.agree()
    assert window.isHidden()


def test_closing_asks_about_what_is_half_typed(window: Window, dialogs: FakeDialogs, do: Do) -> None:
    do("take-up c")
    do("give-floor")
    do("end")
    window.remark.line.setText("We shall rise at six.")
    window.statements.editor.notes.line.setText("surv")
    assert not window.close()
    assert dialogs.asked == ["“surv”, “We shall rise at six.” is typed and not recorded, and would be lost."]
    window.remark.line.clear()
    window.statements.editor.notes.line.clear()
    assert window.close()


def test_the_shape_of_the_window_is_remembered(
    qtbot: QtBot, window: Window, settings: Settings, session: Session, theme: Theme
) -> None:
    usual = window._panels.sizes()
    sizes = tuple(drag_panels(qtbot, window, 60))
    assert sizes[0] > usual[0]
    window.close()
    assert settings.preferences.panels == sizes
    assert settings.preferences.geometry


def test_the_clock_of_the_day_moves_while_nothing_else_does(qtbot: QtBot, window: Window, clock: FakeClock) -> None:
    clock.forward(1)
    with qtbot.waitSignal(window.heartbeat.second, timeout=1500):
        pass
    assert "15:00:01" in shown(window)


def test_the_palette_carries_out_what_is_chosen(qtbot: QtBot, window: Window, session: Session, do: Do) -> None:
    do("start-session 2")
    window.acts.action("palette").trigger()
    palette = window.findChild(Palette)
    assert palette is not None
    entry = palette.findChild(QLineEdit)
    assert entry is not None
    qtbot.keyClicks(entry, "take clear")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert session.meeting.open_item == "c"
