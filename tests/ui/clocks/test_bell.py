"""The bell and the turn of the second: once on crossing, seen without colour, and at the speaker's own second."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from facilitator.core.clock import Phase
from facilitator.ui.clocks.bell import Bell
from facilitator.ui.clocks.flash import Flash
from facilitator.ui.clocks.turns import ClockTurns
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.session import Session
from facilitator.ui.steady import SteadyLabel
from facilitator.ui.theme import Theme
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]


@pytest.fixture
def rung() -> list[Phase]:
    return []


@pytest.fixture
def bell(session: Session, do: Do, rung: list[Phase]) -> Bell:
    do("start-session 2")
    do("take-up c")
    do("give-floor")
    made = Bell(session, session)
    made.rung.connect(rung.append)
    return made


def test_the_bell_rings_once_at_the_last_seconds_and_once_when_the_time_is_up(
    bell: Bell, clock: FakeClock, rung: list[Phase]
) -> None:
    for _ in range(640):
        clock.forward(1)
        bell.listen()
    assert rung == [Phase.WARNING, Phase.OVER]


def test_a_crossing_is_not_missed_when_the_clock_jumps_over_it(bell: Bell, clock: FakeClock, rung: list[Phase]) -> None:
    clock.forward(700)
    bell.listen()
    assert rung == [Phase.OVER]


def test_added_time_lets_it_ring_again_and_a_pause_does_not(
    bell: Bell, clock: FakeClock, do: Do, rung: list[Phase]
) -> None:
    clock.forward(580)
    bell.listen()
    do("pause")
    clock.forward(500)
    bell.listen()
    do("resume")
    do("add-time 60")
    bell.listen()
    clock.forward(60)
    bell.listen()
    assert rung == [Phase.WARNING, Phase.WARNING]


def test_the_next_speaker_and_a_desk_opened_late_ring_nothing(
    bell: Bell, session: Session, clock: FakeClock, do: Do, rung: list[Phase]
) -> None:
    clock.forward(700)
    late = Bell(session, session)
    late.rung.connect(rung.append)
    late.listen()
    do("give-floor")
    bell.listen()
    assert rung == []


def test_it_sounds_only_if_wanted(bell: Bell, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(True))
    clock.forward(580)
    bell.listen()
    assert heard == []
    bell.set_sound(True)
    clock.forward(30)
    bell.listen()
    bell.listen()
    assert heard == [True]


@pytest.fixture
def heading(qtbot: QtBot, theme: Theme) -> Iterator[SteadyLabel]:
    label = SteadyLabel(theme, "heading", "faint")
    label.setText("Now speaking")
    qtbot.addWidget(label)
    yield label  # noqa: PT022 - the label lives as long as the test


def test_the_bell_is_seen_as_a_frame_and_as_words(
    qtbot: QtBot, bell: Bell, session: Session, heading: SteadyLabel
) -> None:
    card = QFrame()
    qtbot.addWidget(card)
    flash = Flash(session, bell, card, heading)
    flash.show(Phase.WARNING)
    assert (heading.text(), card.property("bell")) == ("Bell: the last 30 seconds", "warn")
    flash.show(Phase.OVER)
    assert (heading.text(), card.property("bell")) == ("Bell: the time is up", "over")
    flash.end()
    assert (heading.text(), card.property("bell")) == ("Now speaking", "")


@pytest.fixture
def turns(session: Session) -> ClockTurns:
    return ClockTurns(session, Heartbeat(session.now, session), session)


def waits(turns: ClockTurns) -> int | None:
    timer = turns.findChild(QTimer)
    assert timer is not None
    return timer.interval() if timer.isActive() else None


def test_the_second_turns_with_the_speaker_and_not_with_the_wall(turns: ClockTurns, do: Do, clock: FakeClock) -> None:
    do("start-session 2")
    do("take-up c")
    assert waits(turns) is None
    clock.forward(0.4)
    do("give-floor")
    clock.forward(0.25)
    turns.await_next()
    assert waits(turns) in (750, 751)
    do("pause")
    assert waits(turns) is None


def test_while_nobody_speaks_the_heart_turns_the_clocks(qtbot: QtBot, session: Session, turns: ClockTurns) -> None:
    heart = session.findChild(Heartbeat)
    assert heart is not None
    with qtbot.waitSignal(turns.turned, timeout=500):
        heart.second.emit()


def test_the_bell_of_one_speaker_is_not_seen_over_the_next(
    bell: Bell, session: Session, heading: SteadyLabel, clock: FakeClock, do: Do
) -> None:
    card = QFrame()
    Flash(session, bell, card, heading)
    clock.forward(700)
    bell.listen()
    assert heading.text() == "Bell: the time is up"
    do("give-floor")
    assert (heading.text(), card.property("bell")) == ("Now speaking", "")
