"""A jump of the computer's clock while somebody speaks: asked across the desk, answered by one click, never shown to the room."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.core.commands import Command
from facilitator.seat import Seat
from facilitator.storage.sqlite import open_file
from facilitator.ui.clock import Heartbeat, VirtualClock
from facilitator.ui.clocks.jump_banner import JumpBanner
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.access.hearing import dump
from tests.ui.conftest import FakeClock
from tests.ui.desks import FakeDialogs, NotedWriter
from tests.ui.test_clock import Steady

Do = Callable[[str], None]
AHEAD = "The clock of this computer jumped 3 min 20 s ahead while Afghanistan speaks. Does it count?"
SPOKE = "The clock of this computer jumped 3 min 20 s ahead while Afghanistan spoke. Does it count?"
BEFORE = "The clock of this computer jumped 3 min 20 s ahead. Were the times that were recorded before right?"


@dataclass
class Computer:
    """The two clocks of a computer: that of the wall, which can be set, and the steady one, which sleep stops."""

    wall: FakeClock
    at: float = 1000.0
    slept: float = 0.0
    beat: Callable[[], None] = field(default=lambda: None)

    def steady(self) -> float:
        return self.at

    def asleep(self) -> float:
        return self.slept

    def sleeps(self, seconds: float) -> None:
        """Sleep for so long."""
        self.slept += seconds
        self.wall.forward(seconds)

    def passes(self, seconds: float) -> None:
        """Let time pass second by second."""
        for _ in range(int(seconds)):
            self.at += 1
            self.wall.forward(1)
            self.beat()

    def jumps(self, seconds: float) -> None:
        """Set the wall clock: the steady one does not know."""
        self.wall.forward(seconds)


@pytest.fixture
def computer(clock: FakeClock) -> Computer:
    return Computer(clock)


@pytest.fixture
def session(qapp: QApplication, meeting_file: Path, clock: FakeClock, computer: Computer) -> Iterator[Session]:
    made = Session(
        Seat(open_file(meeting_file, clock=clock), clock=clock, steady=computer.steady, asleep=computer.asleep),
        meeting_file,
    )
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def desk(window: Window, computer: Computer, do: Do) -> Window:
    """A desk whose heart beats when time passes, Afghanistan called."""
    window.heartbeat._timer.stop()
    computer.beat = window.heartbeat.second.emit
    for line in ("start-session 2", "take-up c", "call"):
        do(line)
    computer.passes(2)
    return window


@pytest.fixture
def speaking(desk: Window, computer: Computer, do: Do) -> Window:
    """The same desk while Afghanistan has spoken for 60 s."""
    do("begin")
    computer.passes(60)
    return desk


def asked(desk: Window) -> str:
    """Give the question that is asked across the desk, or nothing."""
    words = [label.text() for label in desk.jumps.findChildren(QLabel) if label.text() and label.isVisible()]
    return words[0] if words else ""


def button(banner: JumpBanner, words: str) -> QPushButton:
    return next(b for b in banner.findChildren(QPushButton) if b.text() == words and b.isVisible())


def next_one(desk: Window) -> None:
    """Press F8 long after the act before: it is deaf for a second and a half of a clock that we do not move."""
    desk.primary._deaf_until = 0.0
    desk.acts.action("next-act").trigger()


def spoken(session: Session) -> float:
    statement = next(iter(session.meeting.statements()))
    return statement.spoken(session.now())


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
    again = Session(seat, meeting_file)
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
    session = Session(Seat(open_file(meeting_file), clock=virtual), meeting_file)
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
