"""The place where text goes: moved by the user's hand, or with the floor while nobody types, and by nothing else."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facilitator.core.commands import Command
from facilitator.core.ids import StatementId
from facilitator.seat import Seat
from facilitator.ui.session import Session
from facilitator.ui.statements.correcting import CorrectionStrip
from facilitator.ui.statements.panel import StatementsPanel
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]
CORRECTIONS = ("correct 1 --who FRA", "correct 1 --asked-by FRA", "split 1 --at 15:02 --who NOR", "tag 1 gender")
OTHERS = ("add-time 60", "pause", "request NOR", "gist 2 Thanked.", "limit", "point-of-order", "undo")


def gist(session: Session, statement: int) -> str:
    found = session.meeting.statement(StatementId(statement))
    return found.gist if found is not None else ""


def head(panel: StatementsPanel) -> str:
    return next(w.text() for w in panel.editor.findChildren(QLabel) if w.property("role") == "strong")


@pytest.fixture
def beside_chile(panel: StatementsPanel, in_c: Do, clock: FakeClock, qtbot: QtBot) -> Do:
    """Chile speaks, and a click in the record put the keyboard into the gist of Afghanistan before it."""
    clock.forward(600)
    in_c("give-floor")
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=row(panel, 0))
    qtbot.waitUntil(panel.editor.text.hasFocus)
    assert head(panel) == "Afghanistan, ended 15:10"
    clock.forward(30)
    return in_c


def row(panel: StatementsPanel, place: int) -> QPoint:
    return panel.view.visualRect(panel.view.model().index(place, 0)).center()


def come_back(panel: StatementsPanel) -> None:
    """Do what a window manager does when a dialog closes; offscreen there is none."""
    panel.window().activateWindow()


def said(do: Do, line: str) -> None:
    lines = {"limit": "set-limit national 120", "point-of-order": "request FRA --kind point-of-order"}
    do(lines.get(line, line))


@pytest.mark.parametrize("line", CORRECTIONS)
def test_a_correction_from_its_form_leaves_the_editor_where_it_is(
    line: str, panel: StatementsPanel, beside_chile: Do, session: Session, qtbot: QtBot
) -> None:
    panel.correct()
    dialog = panel.window().findChild(CorrectionStrip)
    qtbot.waitUntil(lambda: not panel.editor.text.hasFocus())
    beside_chile(line)
    dialog.accept()
    come_back(panel)
    qtbot.waitUntil(panel.editor.text.hasFocus)
    qtbot.keyClicks(panel.editor.text, "Its request.")
    assert panel.flush()
    assert (gist(session, 1), gist(session, 2)) == ("Its request.", "")


@pytest.mark.parametrize("line", [*CORRECTIONS, *OTHERS])
def test_nothing_that_is_recorded_moves_it_when_the_keyboard_is_elsewhere(
    line: str, panel: StatementsPanel, beside_chile: Do, qtbot: QtBot
) -> None:
    panel.parentWidget().setFocus()
    qtbot.waitUntil(lambda: not panel.editor.text.hasFocus())
    beside_chile("request KEN")
    said(beside_chile, line)
    assert panel.editor.shown == StatementId(1)
    beside_chile("give-floor")
    assert panel.editor.shown == StatementId(1)


def test_a_merge_leaves_it_where_it_is(panel: StatementsPanel, beside_chile: Do, session: Session) -> None:
    beside_chile("split 1 --at 15:02")
    beside_chile("merge 1 3")
    panel.editor.text.insertPlainText("Its request.")
    assert panel.flush()
    assert (gist(session, 1), gist(session, 2)) == ("Its request.", "")


def test_ctrl_down_goes_to_the_current_one_and_along_with_the_floor_from_there(
    panel: StatementsPanel, beside_chile: Do, qtbot: QtBot
) -> None:
    qtbot.keyClick(panel.editor.text, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert head(panel) == "Chile"
    panel.parentWidget().setFocus()
    beside_chile("give-floor")
    assert head(panel) == "Lebanon"


def test_a_form_in_front_does_not_let_the_floor_take_the_editor_along(
    panel: StatementsPanel, in_c: Do, session: Session, qtbot: QtBot
) -> None:
    panel.go_to_current()
    panel.correct()
    dialog = panel.window().findChild(CorrectionStrip)
    qtbot.waitUntil(lambda: not panel.editor.text.hasFocus())
    in_c("give-floor")
    dialog.reject()
    come_back(panel)
    qtbot.waitUntil(panel.editor.text.hasFocus)
    qtbot.keyClicks(panel.editor.text, "Reported.")
    assert panel.flush()
    assert (gist(session, 1), gist(session, 2)) == ("Reported.", "")


def test_where_the_keyboard_is_elsewhere_and_nothing_typed_it_goes_along_with_the_floor(
    panel: StatementsPanel, in_c: Do
) -> None:
    in_c("correct 1 --who FRA")
    in_c("give-floor")
    assert head(panel) == "Chile"
    in_c("request NOR --kind point-of-order")
    in_c("give-floor")
    assert head(panel) == "Norway"
    in_c("give-floor")
    assert head(panel) == "Chile"


def test_what_another_seat_writes_leaves_the_caret_at_its_words(
    panel: StatementsPanel, in_c: Do, session: Session, other: Seat
) -> None:
    in_c("gist 1 one.two.three")
    panel.editor.text.set_place(3)
    for text, place in (("one.two.three.four", 3), ("zero.one.two.three.four", 8), ("zero.three", 8)):
        other.refresh()
        other.act(Command(name="gist", arguments={"statement": 1, "text": text}))
        session.refresh()
        assert panel.editor.text.text() == text
        assert panel.editor.text.textCursor().position() == place
