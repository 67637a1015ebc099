"""Choosing another language changes the words of the desk and nothing else; where it cannot be, all stays as it is."""

import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import resources
from facilitator.core import saying
from facilitator.core.commands import read_command
from facilitator.core.display import View
from facilitator.core.ids import StatementId
from facilitator.desk import Desk
from facilitator.rehearsing import Rehearsal
from facilitator.ui.settings import Settings
from facilitator.ui.window import Window
from facilitator.ui.window_placement import Monitor
from tests.ui.desks import drag_panels
from tests.ui.languages.conftest import window_of

POSTPONED = "The rehearsal goes on as it is; the language is another at the next start."
UNSAVED = "The gist that is being typed could not be saved, so the language stays."


def act(desk: Desk, name: str) -> None:
    window_of(desk).acts.action(name).trigger()


def remembered(tmp_path: Path) -> str:
    return Settings(tmp_path / "desk.json").preferences.language


def ticked(window: Window) -> list[str]:
    return [code for code in ("en", "fr", "es") if window.acts.action(f"language-{code}").isChecked()]


def test_the_room_sees_what_it_saw(desk: Desk) -> None:
    before = window_of(desk).display.state
    before.set_message("Lunch")
    act(desk, "display-clock")
    act(desk, "display-blank")
    act(desk, "display")
    act(desk, "display-language-es")
    act(desk, "language-fr")
    display = window_of(desk).display
    assert (display.state.view, display.state.message, display.state.language) == (View.BLANK, "Lunch", "es")
    assert display.contents.texts == ()
    assert display.on
    for name in ("display", "display-blank", "display-language-es"):
        assert window_of(desk).acts.action(name).isChecked()
    act(desk, "display-blank")
    assert display.contents.view is View.CLOCK
    assert display.contents.message == "Lunch"


def test_the_projector_is_the_same(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = (Monitor(key=key, name=f"hall {key}", area=QRect(1366 * key, 0, 1366, 768)) for key in (1, 2))
    monkeypatch.setattr("facilitator.ui.display.screens.monitors", lambda: (first, second))
    window_of(desk).display.projector.know((second, first))
    act(desk, "language-fr")
    assert window_of(desk).display.projector.screens == (second, first)


def test_the_booths_keep_their_sheet_where_it_stood(desk: Desk) -> None:
    act(desk, "booth-sheet")
    before = window_of(desk).display.booth
    assert before is not None
    before.setGeometry(40, 30, 950, 600)
    act(desk, "language-fr")
    after = window_of(desk).display.booth
    assert after is not None
    assert after is not before
    assert after.isVisible()
    assert after.geometry().getRect() == (40, 30, 950, 600)


def test_the_window_stands_where_it_stood_and_its_panels_are_divided_as_they_were(qtbot: QtBot, desk: Desk) -> None:
    window = window_of(desk)
    window.showNormal()
    window.setGeometry(20, 10, 1400, 800)
    qtbot.wait(1)
    divided = drag_panels(qtbot, window, 98)
    act(desk, "language-fr")
    after = window_of(desk)
    qtbot.wait(1)
    assert after is not window
    assert not after.isMaximized()
    assert after.geometry().getRect() == (20, 10, 1400, 800)
    assert after._panels.sizes() == divided


def test_a_maximised_window_stays_so_and_goes_back_to_the_place_it_had(qtbot: QtBot, desk: Desk) -> None:
    window = window_of(desk)
    window.showNormal()
    window.setGeometry(20, 10, 1400, 800)
    window.showMaximized()
    act(desk, "language-fr")
    after = window_of(desk)
    assert after.isMaximized()
    after.showNormal()
    assert after.geometry().getRect() == (20, 10, 1400, 800)


def test_text_goes_where_it_went(qtbot: QtBot, desk: Desk) -> None:
    before = window_of(desk)
    session = before._session
    for line in ("take-up c", "give-floor", "give-floor", "gist 1 one.two"):
        name, *words = line.split()
        assert session.act(read_command(session.meeting, name, words))
    editor = before.statements.editor
    editor.show_statement(StatementId(1))
    editor.text.setFocus()
    editor.text.set_place(3)
    qtbot.keyClicks(editor.text, ".and")
    editor.notes.line.setText("half a mar")
    before.remark.ask()
    before.remark.line.setText("We shall rise at six.")
    editor.text.setFocus()
    act(desk, "language-fr")
    after = window_of(desk)
    assert after is not before
    text = after.statements.editor.text
    assert after.statements.editor.shown == StatementId(1)
    assert (text.text(), text.textCursor().position()) == ("one.and.two", 7)
    assert after.focusWidget() is text
    assert after.statements.editor.notes.line.text() == "half a mar"
    assert (after.remark.line.text(), after.remark.isVisibleTo(after)) == ("We shall rise at six.", True)


def test_in_a_rehearsal_it_is_that_of_the_next_start_and_can_be_taken_back(desk: Desk, tmp_path: Path) -> None:
    desk.rehearse(Rehearsal())
    window = window_of(desk)
    act(desk, "language-fr")
    assert window_of(desk) is window
    assert window.notice.text == POSTPONED
    assert (ticked(window), remembered(tmp_path)) == (["en"], "fr")
    act(desk, "language-en")
    assert window.notice.text == "The language stays as it is, also at the next start."
    assert (ticked(window), remembered(tmp_path)) == (["en"], "en")


def test_while_a_gist_cannot_be_saved_it_stays(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = window_of(desk)
    monkeypatch.setattr(window.statements, "flush", lambda: False)
    act(desk, "language-fr")
    assert window_of(desk) is window
    assert window.notice.text == UNSAVED
    assert (ticked(window), remembered(tmp_path), saying.language()) == (["en"], "", "en")


def test_a_file_that_is_gone_leaves_the_desk_in_its_language(desk: Desk, tmp_path: Path, meeting_file: Path) -> None:
    window = window_of(desk)
    meeting_file.rename(tmp_path / "elsewhere.floor")
    act(desk, "language-fr")
    assert window_of(desk) is window
    assert window.notice.text.startswith("There is no file “ccm.floor”")
    assert (ticked(window), remembered(tmp_path), saying.language()) == (["en"], "", "en")


def test_words_that_are_not_installed_leave_the_desk_in_its_language(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    act(desk, "language-es")

    found = resources.path

    def missing(*parts: str) -> Path:
        if parts[0] != "languages":
            return found(*parts)
        raise resources.ResourceMissing(f"{parts[-1]} is missing; install the program again.")

    monkeypatch.setattr("facilitator.ui.language.resources.path", missing)
    window = window_of(desk)
    act(desk, "language-fr")
    assert window_of(desk) is window
    assert window.notice.text == "facilitator_fr.qm is missing; install the program again."
    assert (ticked(window), remembered(tmp_path), saying.language()) == (["es"], "es", "es")
    assert saying.tr("Theme") == "Apariencia"


def test_a_bug_while_it_is_changed_leaves_the_desk_in_its_language(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_of(desk)

    def broken(*_: object, **__: object) -> Window:
        raise ZeroDivisionError("on purpose")

    monkeypatch.setattr(desk, "_made", broken)
    with qtbot.captureExceptions() as caught:
        act(desk, "language-fr")
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert desk.shown is window
    assert (ticked(window), remembered(tmp_path), saying.language()) == (["en"], "", "en")
    window.acts.action("pause").trigger()
    assert window.notice.text == "Nobody has the floor, so no clock runs. Give the floor first."


def test_nothing_of_the_languages_before_is_left(qtbot: QtBot, desk: Desk, qapp: QApplication) -> None:
    known = len(qapp.findChildren(QTranslator))
    windows = [weakref.ref(window_of(desk))]
    for code in ("fr", "es", "fr"):
        act(desk, f"language-{code}")
        windows.append(weakref.ref(window_of(desk)))
    qtbot.waitUntil(lambda: [window() for window in windows[:-1]] == [None, None, None])
    assert windows[-1]() is desk.shown
    assert len(qapp.findChildren(QTranslator)) <= known + 3
