"""The heart beats on the turn of the second, and a rehearsal has a time of its own."""

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from facilitator.storage.journal import wall_clock
from facilitator.ui.heartbeat import SHORTEST_BEAT_MS, Heartbeat, VirtualClock

START = datetime(2025, 4, 7, 8, 0, tzinfo=UTC)


class Steady:
    """A steady clock under our hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at

    def forward(self, seconds: float) -> None:
        self.at += seconds


def test_a_beat_comes_within_a_few_milliseconds_of_the_full_second(qtbot: QtBot) -> None:
    heart = Heartbeat(wall_clock)
    heart.start()
    late = []
    for _ in range(2):
        with qtbot.waitSignal(heart.second, timeout=1500):
            pass
        late.append(wall_clock().microsecond / 1000)
    heart.stop()
    assert min(late) < 60, late


def test_a_stopped_heart_awaits_nothing(qtbot: QtBot) -> None:
    heart = Heartbeat(wall_clock)
    heart.start()
    heart.set_rate(0)
    assert not heart.beating
    heart.set_rate(1)
    assert heart.beating
    heart.stop()


@pytest.mark.parametrize(("rate", "expected"), [(1.0, 751), (0.5, 1501), (60.0, SHORTEST_BEAT_MS)])
def test_the_next_beat_is_the_next_full_second_of_the_meeting(rate: float, expected: int) -> None:
    heart = Heartbeat(lambda: START + timedelta(seconds=0.25))
    heart._rate = rate
    assert heart._until_next_second() == expected


def test_a_virtual_clock_runs_at_its_speed_and_never_back() -> None:
    steady = Steady()
    clock = VirtualClock(START, speed=10, steady=steady)
    steady.forward(2)
    assert clock() == START + timedelta(seconds=20)
    clock.set_speed(60)
    steady.forward(1)
    assert clock() == START + timedelta(seconds=80)
    steady.forward(-5)
    assert clock() >= START + timedelta(seconds=20)


def test_a_virtual_clock_stands_still_and_goes_on_from_there() -> None:
    steady = Steady()
    clock = VirtualClock(START, speed=10, steady=steady)
    clock.set_running(False)
    steady.forward(100)
    assert clock() == START
    assert clock.rate == 0
    clock.set_running(True)
    steady.forward(1)
    assert clock() == START + timedelta(seconds=10)


def test_a_virtual_clock_is_put_forward_but_not_back() -> None:
    clock = VirtualClock(START, steady=Steady())
    clock.forward_to(START + timedelta(hours=1))
    clock.forward_to(START)
    assert clock() == START + timedelta(hours=1)
