"""Where keys go at the desk: clicks leave the keyboard where it is, and an empty entry leaves undo to the desk."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.ui.frame.rehearsal import RehearsalBar
from facilitator.ui.session import Session
from facilitator.ui.window import Window

Do = Callable[[str], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clearance(do: Do, window: Window) -> None:
    """Item (c) is open, and its five presenters wait."""
    do("start-session 2")
    do("take-up c")


@pytest.mark.usefixtures("clearance")
def test_a_click_on_a_button_leaves_the_caret_in_the_gist_and_no_space_presses_it(
    qtbot: QtBot, window: Window, session: Session, do: Do
) -> None:
    do("give-floor")
    do("request CUB --kind point-of-order")
    window.activateWindow()
    editor = window.statements.editor
    editor.edit_current()
    qtbot.waitUntil(editor.text.hasFocus)
    limit = session.meeting.speaker.limit if session.meeting.speaker else pytest.fail("nobody speaks")
    button = next(b for b in window.card.findChildren(QPushButton) if b.text() == "+1 min")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.meeting.speaker.limit == limit + 60
    assert editor.text.hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "said a b c")
    assert editor.text.text() == "said a b c"
    assert editor.flush()
    assert session.meeting.speaker.limit == limit + 60
    window.put_above(RehearsalBar(10.0))
    for button in window.findChildren(QAbstractButton):
        assert not button.focusPolicy() & Qt.FocusPolicy.ClickFocus, button.text()


@pytest.mark.usefixtures("clearance")
def test_ctrl_z_in_an_empty_entry_takes_back_the_act_and_in_a_typed_one_the_typing(
    qtbot: QtBot, window: Window, session: Session
) -> None:
    window.activateWindow()
    window.speakers.go_to_entry()
    entry = window.focusWidget()
    assert isinstance(entry, QLineEdit)
    qtbot.keyClicks(entry, "ken")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    waiting = [r.who for r in session.meeting.items["c"].waiting]
    assert waiting[-1] == "KEN"
    qtbot.keyClicks(entry, "fr")
    qtbot.keyClick(entry, Qt.Key.Key_Z, CONTROL)
    assert entry.text() != "fr"
    assert [r.who for r in session.meeting.items["c"].waiting] == waiting
    entry.clear()
    qtbot.keyClick(entry, Qt.Key.Key_Z, CONTROL)
    assert [r.who for r in session.meeting.items["c"].waiting] == waiting[:-1]
    qtbot.keyClick(entry, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert [r.who for r in session.meeting.items["c"].waiting] == waiting
