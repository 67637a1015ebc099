"""A jump that times were recorded under: asked until it is answered, and never shown to the room."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.commands import Command
from facilitator.seat import Seat
from facilitator.storage.sqlite import open_file
from facilitator.ui.clocks.jump_banner import JumpBanner
from facilitator.ui.heartbeat import Heartbeat, VirtualClock
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.access.hearing import dump
from tests.ui.clocks.jumps.conftest import AHEAD, SPOKE, Computer, Do, asked, button, next_one, spoken
from tests.ui.conftest import FakeClock
from tests.ui.desks import FakeDialogs, NotedWriter
from tests.ui.test_heartbeat import Steady

BACK = (
    "The clock of this computer shows 1 h less than the times that were recorded, the last at {last}. Were they right?"
)


def test_a_clock_that_was_an_hour_ahead_and_is_put_right_is_asked_about_until_it_is_answered(
    qtbot: QtBot, speaking: Window, computer: Computer, session: Session, do: Do
) -> None:
    wall = computer.wall
    computer.jumps(-3600)
    computer.passes(1)
    assert asked(speaking) == BACK.format(last="15:00")
    next_one(speaking)
    computer.passes(20)
    do("begin")
    computer.passes(30)
    assert asked(speaking) == BACK.format(last="15:01")
    shown = speaking.header._clock.text()
    assert shown == "15:01:53"
    begun = [s.begin for s in session.meeting.statements()]
    qtbot.mouseClick(button(speaking.jumps, "They were ahead"), Qt.MouseButton.LeftButton)
    assert asked(speaking) == ""
    assert session.now() == wall()
    session.settle()
    assert speaking.header._clock.text() == "14:01:53"
    assert [s.begin for s in session.meeting.statements()] == [b - timedelta(hours=1) for b in begun if b]
    assert [s.spoken(session.now()) for s in session.meeting.statements()] == [61, 30]
    computer.passes(10)
    do("end")
    assert [s.spoken(session.now()) for s in session.meeting.statements()] == [61, 40]
    # undo gives the times back, and what they mean is asked again
    do("undo")
    do("undo")
    assert [s.begin for s in session.meeting.statements()] == begun
    assert asked(speaking).startswith("The clock of this computer shows 1 h less")
    qtbot.mouseClick(button(speaking.jumps, "They were right"), Qt.MouseButton.LeftButton)
    computer.passes(5)
    assert asked(speaking) == ""
    assert [s.begin for s in session.meeting.statements()] == begun


def test_a_clock_that_went_ahead_and_back_shifts_only_what_was_recorded_between(
    qtbot: QtBot, speaking: Window, computer: Computer, session: Session, do: Do
) -> None:
    computer.jumps(3600)
    computer.passes(10)
    do("end")
    computer.passes(5)
    computer.jumps(-3600)
    computer.passes(1)
    assert asked(speaking) == BACK.format(last="16:01")
    qtbot.mouseClick(button(speaking.jumps, "They were ahead"), Qt.MouseButton.LeftButton)
    assert spoken(session) == 70
    assert asked(speaking) == ""


def test_a_file_that_another_clock_recorded_ahead_is_asked_about_when_it_is_opened(
    qtbot: QtBot, speaking: Window, computer: Computer, theme: Theme, meeting_file: Path
) -> None:
    computer.jumps(-3600)
    next_one(speaking)
    seat = Seat(open_file(meeting_file, clock=computer.wall), clock=computer.wall, steady=computer.steady)
    again = Session(seat)
    banner = JumpBanner(again, Heartbeat(again.now, again), theme)
    qtbot.addWidget(banner)
    assert banner.asked is not None
    assert banner.asked.words == BACK.format(last="15:01")
    again.close()


def test_the_first_beat_after_a_start_asks_nothing(speaking: Window, computer: Computer) -> None:
    computer.jumps(200)
    speaking.heartbeat.start()
    speaking.heartbeat._timer.stop()
    computer.passes(1)
    assert asked(speaking) == ""
    computer.jumps(200)
    computer.passes(1)
    assert asked(speaking) == AHEAD


def test_a_rehearsal_that_is_put_forward_asks_nothing(
    qtbot: QtBot, meeting_file: Path, theme: Theme, clock: FakeClock
) -> None:
    steady = Steady()
    virtual = VirtualClock(clock(), speed=60, steady=steady)
    session = Session(Seat(open_file(meeting_file), clock=virtual))
    heart = Heartbeat(virtual, session)
    banner = JumpBanner(session, heart, theme)
    qtbot.addWidget(banner)
    for line in ("start-session", "take-up", "give-floor"):
        arguments = {"start-session": {"session": 2}, "take-up": {"item": "c"}}.get(line, {})
        assert session.act(Command(name=line, arguments=arguments))
    for seconds in (1, 200, -30):
        steady.forward(abs(seconds))
        virtual.forward_to(virtual() + timedelta(seconds=600))
        heart.second.emit()
        assert banner.asked is None
        assert banner.isHidden()
    session.close()


def test_whoever_puts_it_right_elsewhere_answers_the_question(
    speaking: Window, computer: Computer, session: Session, other: Seat
) -> None:
    computer.jumps(200)
    computer.passes(1)
    other.refresh()
    other.act(Command(name="leave-out", arguments={"seconds": 200.0}))
    session.refresh()
    assert asked(speaking) == ""
    assert spoken(session) == 61


def test_what_is_refused_is_said_and_the_question_stays(
    qtbot: QtBot, speaking: Window, computer: Computer, do: Do
) -> None:
    computer.jumps(200)
    computer.passes(1)
    # somebody corrects the begin, and nothing is left that could be left out
    do("end")
    do("correct 1 --begin 15:04:20")
    assert asked(speaking) == SPOKE
    qtbot.mouseClick(button(speaking.jumps, "Leave it out"), Qt.MouseButton.LeftButton)
    assert "no more than that can be left out" in speaking.notice.text
    assert asked(speaking) == SPOKE


def test_the_answers_are_reached_by_keys_and_say_what_they_do(
    qtbot: QtBot, speaking: Window, computer: Computer, session: Session
) -> None:
    computer.jumps(200)
    computer.passes(1)
    answer = button(speaking.jumps, "Leave it out")
    assert answer.accessibleName() == "Leave it out"
    assert answer.accessibleDescription() == answer.toolTip() == "Leave 3 min 20 s out of the time of Afghanistan."
    answer.setFocus()
    assert QApplication.focusWidget() is answer
    qtbot.keyClick(answer, Qt.Key.Key_Space)
    assert spoken(session) == 61


def test_the_room_and_the_booths_see_nothing_of_it(speaking: Window, computer: Computer) -> None:
    speaking.display.room.show()
    speaking.acts.action("booth-sheet").trigger()
    computer.jumps(200)
    computer.passes(1)
    assert asked(speaking) == AHEAD
    heard = [one for shown in (speaking.display.room, speaking.display.booth) for one in dump(shown)]
    assert any("Afghanistan" in one.description for one in heard)
    assert not any("jumped" in said or "count" in said for one in heard for said in (one.name, one.description))
    assert not any("jumped" in words for words in speaking.display.contents.texts)
    assert all(banner.window() is speaking for banner in QApplication.allWidgets() if isinstance(banner, JumpBanner))


def test_the_next_window_goes_on_asking(
    speaking: Window, computer: Computer, session: Session, theme: Theme, settings: Settings
) -> None:
    computer.jumps(200)
    computer.passes(1)
    made = Window(session, theme, settings, FakeDialogs(), NotedWriter())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.take_over(speaking)
    assert made.jumps.asked == speaking.jumps.asked is not None
    made.heartbeat.stop()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
