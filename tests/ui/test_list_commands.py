"""The commands of the menu List, by menu, key or palette: they take the selected row, as its own menu does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facilitator.ui.commands.prompt import ArgumentPrompt
from facilitator.ui.session import Session
from facilitator.ui.window import Window
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]
# prompts are windows, and the offscreen platform says that it has none
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def clearance(do: Do, window: Window) -> None:
    """Item (c) is open, and its five presenters wait."""
    do("start-session 2")
    do("take-up c")


def select(window: Window, code: str) -> None:
    window.speakers.view.select(next(r.id for r in window.speakers.waiting if r.who == code))


def waiting(session: Session) -> list[str]:
    assert session.meeting.current is not None
    return [f"{r.who}{' absent' if r.absent else ''}" for r in session.meeting.current.waiting]


@pytest.mark.usefixtures("clearance")
def test_absent_takes_the_selected_row_and_not_the_speaker(window: Window, session: Session, do: Do) -> None:
    do("give-floor")
    select(window, "LBN")
    window.acts.action("absent").trigger()
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.who == "AFG"
    assert waiting(session) == ["CHL", "MRT", "SOM", "LBN absent"]
    window.acts.action("absent").trigger()
    assert session.meeting.speaker is not None, "it is absent already, and nobody else is meant"
    window.acts.action("restore").trigger()
    assert waiting(session) == ["LBN", "CHL", "MRT", "SOM"]


@pytest.mark.usefixtures("clearance")
def test_absent_without_a_row_is_the_one_who_is_called(window: Window, session: Session, do: Do) -> None:
    do("call")
    window.acts.action("absent").trigger()
    assert waiting(session)[-1] == "AFG absent"
    assert session.meeting.called is None


@pytest.mark.usefixtures("clearance")
def test_absent_does_not_void_what_was_said(window: Window, session: Session, do: Do, clock: FakeClock) -> None:
    do("give-floor")
    clock.forward(52)
    window.acts.action("absent").trigger()
    assert session.meeting.speaker is not None
    assert "has spoken for 0:52" in window.notice.text


@pytest.mark.usefixtures("clearance")
@pytest.mark.parametrize(
    ("command", "left"),
    [
        ("withdraw", ["AFG", "CHL", "MRT", "SOM"]),
        ("in-writing", ["AFG", "CHL", "MRT", "SOM"]),
    ],
)
def test_a_command_of_one_request_acts_on_the_row_at_once(
    window: Window, session: Session, command: str, left: list[str]
) -> None:
    select(window, "LBN")
    window.acts.action(command).trigger()
    assert waiting(session) == left


@pytest.mark.usefixtures("clearance")
def test_what_needs_more_asks_for_it_and_not_for_the_row(window: Window, session: Session) -> None:
    select(window, "LBN")
    window.acts.action("move").trigger()
    prompt = window.findChild(ArgumentPrompt)
    assert prompt is not None
    assert [field.parameter.name for field in prompt.fields] == ["position"]
    assert "Lebanon" in prompt.title
    prompt.fields[0].widget.setText("1")  # type: ignore[attr-defined]
    prompt.carry_out()
    assert waiting(session)[0] == "LBN"


@pytest.mark.usefixtures("clearance")
@pytest.mark.parametrize("command", ["exchange", "speaks-next"])
def test_the_row_asks_its_own_question(window: Window, command: str) -> None:
    select(window, "LBN")
    window.acts.action(command).trigger()
    prompt = window.findChild(ArgumentPrompt)
    assert prompt is not None
    assert "Lebanon" in prompt.title
    assert any("Lebanon" in label.text() for label in prompt.findChildren(QLabel) if label is not prompt.heading)


@pytest.mark.usefixtures("clearance")
def test_where_the_command_is_not_for_the_row_it_asks_for_whom(window: Window, do: Do) -> None:
    do("absent 1")
    select(window, "LBN")
    window.acts.action("restore").trigger()
    prompt = window.findChild(ArgumentPrompt)
    assert prompt is not None
    assert [field.parameter.name for field in prompt.fields] == ["request"]
    prompt.reject()


@pytest.mark.usefixtures("clearance")
def test_a_row_that_leaves_hands_nothing_on_to_its_neighbour(window: Window, session: Session, do: Do) -> None:
    select(window, "AFG")
    do("call")
    assert window.speakers.view.current_request is None
    window.acts.action("absent").trigger()
    assert waiting(session)[-1] == "AFG absent"


@pytest.mark.usefixtures("clearance")
def test_a_row_is_let_go_by_escape_and_by_a_click_beside_the_rows(qtbot: QtBot, window: Window, do: Do) -> None:
    do("in-writing 1 2 4")
    view = window.speakers.view
    select(window, "LBN")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.current_request is None
    select(window, "LBN")
    below = QPoint(20, view.viewport().height() - 4)
    assert not view.indexAt(below).isValid()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert view.current_request is None
