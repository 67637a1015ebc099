"""What the chair says is noted in one line, while the meeting goes on; who presides is named where it is another."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator.core.decisions import ChairSaid
from facilitator.ui.frame.remark import RemarkBar, chair_words
from facilitator.ui.frame.words import another_chair
from facilitator.ui.session import Session

Do = Callable[[str], None]


@pytest.fixture
def bar(qtbot: QtBot, session: Session) -> RemarkBar:
    made = RemarkBar(session)
    qtbot.addWidget(made)
    return made


def test_a_remark_is_recorded_by_enter_and_the_line_goes_away(bar: RemarkBar, session: Session) -> None:
    bar.ask()
    QTest.keyClicks(bar.line, "We shall rise at six.")
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    said = session.meeting.entries[-1].what
    assert isinstance(said, ChairSaid)
    assert said.text == "We shall rise at six."
    assert bar.isHidden()
    assert bar.line.text() == ""


def test_nothing_is_recorded_of_an_empty_line_and_it_stays(bar: RemarkBar, session: Session) -> None:
    bar.ask()
    seq = session.seq
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert session.seq == seq
    assert not bar.isHidden()


def test_escape_keeps_what_is_typed_for_later(bar: RemarkBar, session: Session) -> None:
    bar.ask()
    QTest.keyClicks(bar.line, "We shall")
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert bar.isHidden()
    bar.ask()
    assert bar.line.text() == "We shall"


def test_another_chair_is_named(session: Session, do: Do) -> None:
    assert another_chair(session.meeting) == ""
    do("preside AUT --as facilitator")
    assert another_chair(session.meeting) == "Austria presides as facilitator"
    assert chair_words(session.meeting) == "Austria, facilitator"
