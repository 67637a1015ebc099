"""A jump of the computer's clock while somebody speaks: asked across the desk, answered by one click."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facilitator.ui.session import Session
from facilitator.ui.window import Window
from tests.ui.clocks.jumps.conftest import AHEAD, BEFORE, SPOKE, Computer, Do, asked, button, next_one, spoken


def test_nothing_is_asked_while_time_passes(speaking: Window, computer: Computer, session: Session) -> None:
    computer.passes(30)
    assert asked(speaking) == ""
    assert spoken(session) == 90


def test_a_clock_set_ahead_or_a_sleep_is_asked_about_at_the_next_beat(speaking: Window, computer: Computer) -> None:
    computer.jumps(200)
    computer.passes(1)
    assert asked(speaking) == AHEAD


def test_what_counts_stays(qtbot: QtBot, speaking: Window, computer: Computer, session: Session) -> None:
    computer.jumps(200)
    computer.passes(1)
    seq = session.seq
    qtbot.mouseClick(button(speaking.jumps, "It counts"), Qt.MouseButton.LeftButton)
    computer.passes(2)
    assert asked(speaking) == ""
    assert (spoken(session), session.seq) == (263, seq)


def test_what_does_not_count_is_left_out_and_undo_brings_it_back(
    qtbot: QtBot, speaking: Window, computer: Computer, session: Session, do: Do
) -> None:
    computer.jumps(200)
    computer.passes(10)
    qtbot.mouseClick(button(speaking.jumps, "Leave it out"), Qt.MouseButton.LeftButton)
    assert asked(speaking) == ""
    assert spoken(session) == 70
    assert session.trail.acts()[-1].title == "Leave 3:20 out for Afghanistan"
    do("undo")
    assert spoken(session) == 270


@pytest.mark.parametrize("seconds", [-30, -90, -100_000], ids=["within", "before the begin", "a day"])
def test_a_clock_that_is_set_back_loses_nothing_and_stops_nothing(
    speaking: Window, computer: Computer, session: Session, do: Do, seconds: float
) -> None:
    computer.jumps(seconds)
    computer.passes(1)
    assert spoken(session) == 61
    shown = speaking.card._clock.text()
    computer.passes(9)
    assert spoken(session) == 70
    assert speaking.card._clock.text() != shown
    do("end")
    computer.passes(20)
    do("call")
    do("begin")
    computer.passes(45)
    do("end")
    assert [s.spoken(session.now()) for s in session.meeting.statements()] == [70, 45]


def test_a_clock_that_is_put_right_again_asks_nothing(speaking: Window, computer: Computer) -> None:
    computer.jumps(200)
    computer.passes(5)
    computer.jumps(-200)
    computer.passes(1)
    assert asked(speaking) == ""


def test_the_question_stays_when_the_statement_ends_and_the_next_speaks(
    qtbot: QtBot, speaking: Window, computer: Computer, session: Session, do: Do
) -> None:
    computer.jumps(200)
    computer.passes(1)
    next_one(speaking)
    computer.passes(20)
    assert asked(speaking) == SPOKE
    do("begin")
    computer.passes(30)
    assert asked(speaking) == SPOKE
    qtbot.mouseClick(button(speaking.jumps, "Leave it out"), Qt.MouseButton.LeftButton)
    assert asked(speaking) == ""
    assert [s.spoken(session.now()) for s in session.meeting.statements()] == [61, 30]
    do("undo")
    assert spoken(session) == 261


def test_the_question_bears_a_pause_an_interruption_and_an_undo(
    qtbot: QtBot, speaking: Window, computer: Computer, session: Session, do: Do
) -> None:
    computer.jumps(200)
    computer.passes(5)
    do("request CUB --kind point-of-order")
    do("give-floor")
    assert asked(speaking) == AHEAD
    computer.passes(20)
    do("end")
    do("undo")
    do("end")
    do("resume")
    computer.passes(5)
    do("pause")
    assert asked(speaking) == AHEAD
    qtbot.mouseClick(button(speaking.jumps, "Leave it out"), Qt.MouseButton.LeftButton)
    assert asked(speaking) == ""
    assert spoken(session) == 70
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.paused


def test_a_pause_pressed_before_the_next_beat_hides_no_jump(
    qtbot: QtBot, speaking: Window, computer: Computer, session: Session, do: Do
) -> None:
    computer.jumps(200)
    do("pause")
    assert asked(speaking) == AHEAD
    qtbot.mouseClick(button(speaking.jumps, "Leave it out"), Qt.MouseButton.LeftButton)
    assert spoken(session) == 60


def test_a_jump_before_somebody_begins_is_nothing_of_theirs(desk: Window, computer: Computer, do: Do) -> None:
    computer.jumps(200)
    do("begin")
    computer.passes(3)
    assert asked(desk) == BEFORE


def test_a_jump_while_nobody_speaks_is_asked_about_until_it_is_answered(
    qtbot: QtBot, desk: Window, computer: Computer, session: Session, do: Do
) -> None:
    began = session.meeting.sessions[1].started
    assert began is not None
    computer.jumps(200)
    computer.passes(1)
    assert asked(desk) == BEFORE
    do("begin")
    do("end")
    assert asked(desk) == BEFORE
    seq = session.seq
    qtbot.mouseClick(button(desk.jumps, "They were right"), Qt.MouseButton.LeftButton)
    computer.passes(2)
    assert (asked(desk), session.seq) == ("", seq)
    computer.jumps(3600)
    computer.passes(1)
    qtbot.mouseClick(button(desk.jumps, "They were behind"), Qt.MouseButton.LeftButton)
    assert asked(desk) == ""
    assert session.meeting.sessions[1].started == began + timedelta(seconds=3600)
    do("undo")
    assert session.meeting.sessions[1].started == began


def test_nothing_is_asked_of_who_is_paused(speaking: Window, computer: Computer, do: Do) -> None:
    do("pause")
    computer.jumps(200)
    computer.passes(1)
    do("resume")
    computer.passes(1)
    assert asked(speaking) == BEFORE


def test_a_laptop_that_slept_while_nobody_spoke_asks_nothing(desk: Window, computer: Computer, do: Do) -> None:
    computer.sleeps(3600 * 14)
    computer.passes(1)
    assert asked(desk) == ""
    do("begin")
    computer.sleeps(200)
    computer.passes(1)
    assert asked(desk) == "This computer slept for 3 min 20 s while Afghanistan speaks. Does it count?"
    assert [b.text() for b in desk.jumps.findChildren(QPushButton) if b.isVisible()] == ["It counts", "Leave it out"]
