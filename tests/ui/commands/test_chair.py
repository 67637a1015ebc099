"""Who takes the chair: typed over what is filled, asked about where nobody is called so, and as what they were chosen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.commands import COMMANDS
from facilitator.ui.commands.prompt import ArgumentPrompt
from facilitator.ui.form_lines import select_all
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme

Do = Callable[[str], None]


@pytest.fixture
def asking(qtbot: QtBot, theme: Theme, session: Session, do: Do) -> Iterator[ArgumentPrompt]:
    """The form of Session ▸ Who presides, in front of a desk on which 2(j) is open."""
    do("start-session 4")
    do("take-up j")
    desk = QWidget()
    qtbot.addWidget(desk)
    made = ArgumentPrompt(session, COMMANDS["preside"], desk)
    desk.show()
    desk.activateWindow()
    made.open()
    qtbot.waitUntil(lambda: isinstance(desk.focusWidget(), QComboBox | QLineEdit))
    yield made  # noqa: PT022 - the desk lives as long as the test


def combo(asking: ArgumentPrompt, name: str) -> QComboBox:
    found = next(f.widget for f in asking.fields if f.parameter.name == name)
    assert isinstance(found, QComboBox)
    return found


def types(qtbot: QtBot, asking: ArgumentPrompt, text: str) -> None:
    line = combo(asking, "who").lineEdit()
    assert line is not None
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def chair(session: Session) -> tuple[str, str]:
    return session.meeting.presiding.who, session.meeting.presiding.role


def test_what_is_typed_replaces_what_is_filled(qtbot: QtBot, asking: ArgumentPrompt, session: Session) -> None:
    line = combo(asking, "who").lineEdit()
    assert line is not None
    assert line.text() == "Philippines · presides now"
    assert line.selectedText() == line.text()
    types(qtbot, asking, "Germany")
    assert chair(session) == ("DEU", "facilitator")
    assert asking.isHidden()


def test_a_click_selects_it_too(qtbot: QtBot, asking: ArgumentPrompt) -> None:
    line = combo(asking, "who").lineEdit()
    assert line is not None
    combo(asking, "as").setFocus()
    line.deselect()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert line.selectedText() == line.text()


def test_a_window_that_comes_back_selects_nothing_of_what_was_typed(qtbot: QtBot, asking: ArgumentPrompt) -> None:
    line = combo(asking, "who").lineEdit()
    assert line is not None
    qtbot.keyClicks(line, "Zy")
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    asking.activateWindow()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "z")
    assert line.text() == "Zyz"


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Germny", "Did you mean DEU (Germany)?"),
        ("Phillipines", "Did you mean PHL (Philippines)?"),
        ("Philippines · presidencyGermany", "answer “A person not on the roll” with yes."),
    ],
)
def test_an_unknown_name_is_asked_about_and_nothing_recorded(
    qtbot: QtBot, asking: ArgumentPrompt, session: Session, typed: str, asked: str
) -> None:
    before = session.seq
    types(qtbot, asking, typed)
    assert f"No delegation is called “{typed}”." in asking.complaint
    assert asked in asking.complaint
    assert not asking.isHidden()
    assert session.seq == before


def test_a_person_presides_where_that_is_said(qtbot: QtBot, asking: ArgumentPrompt, session: Session) -> None:
    combo(asking, "person").setCurrentIndex(1)
    types(qtbot, asking, "Jody Williams")
    assert chair(session) == ("Jody Williams", "president")


@pytest.mark.parametrize(("row", "recorded"), [(1, ("AUT", "facilitator")), (2, ("DEU", "facilitator"))])
def test_the_role_follows_the_choice(
    asking: ArgumentPrompt, session: Session, row: int, recorded: tuple[str, str]
) -> None:
    combo(asking, "who").setCurrentIndex(row)
    assert combo(asking, "as").currentText() == "Facilitator"
    asking.carry_out()
    assert chair(session) == recorded


def test_back_to_the_presidency_it_is_the_president(asking: ArgumentPrompt, session: Session, do: Do) -> None:
    do("preside AUT")
    combo(asking, "who").setCurrentText("Philippines")
    assert combo(asking, "as").currentText() == "President"
    asking.carry_out()
    assert chair(session) == ("PHL", "president")


def test_what_is_chosen_there_by_hand_stays(qtbot: QtBot, asking: ArgumentPrompt, session: Session) -> None:
    box = combo(asking, "as")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "Facilitator"
    combo(asking, "who").setCurrentText("Kenya")
    asking.carry_out()
    assert chair(session) == ("KEN", "facilitator")


def test_what_is_longer_than_a_line_is_selected_with_its_beginning_in_sight(qtbot: QtBot) -> None:
    line = QLineEdit("Philippines · presides now")
    qtbot.addWidget(line)
    select_all(line)
    assert line.selectedText() == line.text()
    assert line.cursorPosition() == 0
