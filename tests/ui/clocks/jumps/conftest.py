"""A desk beside a computer with two clocks: one that can be set, and a steady one that sleep stops."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from facilitator.seat import Seat
from facilitator.storage.sqlite import open_file
from facilitator.ui.clocks.jump_banner import JumpBanner
from facilitator.ui.session import Session
from facilitator.ui.window import Window
from tests.ui.conftest import FakeClock

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
        Seat(open_file(meeting_file, clock=clock), clock=clock, steady=computer.steady, asleep=computer.asleep)
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
