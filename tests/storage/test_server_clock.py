"""The clocks of several seats at one server: they agree, whatever the clocks of their computers say."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from facilitator.core.ids import SeatName
from facilitator.core.live import skew_words
from facilitator.seat import Seat
from facilitator.storage.opening import SERVERS
from facilitator.storage.server.clocks import Clocks
from tests.desk_file import cmd
from tests.storage import postgres
from tests.storage.at_a_server import made_at, until

NEAR = timedelta(milliseconds=50)


class Skewed:
    """The clock of a computer that somebody has set wrong."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def __call__(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.seconds)


@pytest.fixture
def seats() -> Iterator[tuple[Seat, Seat]]:
    """Two seats at one meeting: one computer is five minutes behind, the other one an hour ahead."""
    address = made_at(postgres.started())
    found = []
    for name, seconds in (("chair", -300.0), ("secretariat", 3600.0)):
        clock = Skewed(seconds)
        journal = SERVERS.open(address, clock=clock)
        journal.listen()
        found.append(Seat(journal, SeatName(name), clock=clock))
    yield found[0], found[1]
    for seat in found:
        seat.journal.close()


def test_seats_with_wrong_clocks_agree_within_50_ms_and_record_the_time_of_the_server(
    seats: tuple[Seat, Seat],
) -> None:
    chair, secretariat = seats
    assert abs(chair.now() - secretariat.now()) < NEAR
    (recorded,) = chair.act(cmd("request", who="FRA", item="c"))
    assert abs(recorded.at - datetime.now(UTC)) < NEAR + timedelta(seconds=1)
    assert abs(recorded.recorded - recorded.at) < timedelta(seconds=1)
    until(secretariat.journal.changed)
    secretariat.refresh()
    assert abs(secretariat.now() - chair.now()) < NEAR


def test_a_clock_that_is_set_while_the_meeting_runs_changes_nothing(seats: tuple[Seat, Seat]) -> None:
    chair, secretariat = seats
    chair._clock.seconds += 7200.0  # type: ignore[attr-defined]
    assert abs(chair.now() - secretariat.now()) < NEAR


def test_a_seat_that_does_not_listen_asks_the_server_once() -> None:
    address = made_at(postgres.started())
    clock = Skewed(-7200.0)
    journal = SERVERS.open(address, clock=clock)
    assert abs(Seat(journal, clock=clock).now() - datetime.now(UTC)) < NEAR
    journal.close()


def test_the_answer_that_came_back_soonest_is_believed() -> None:
    now = datetime(2025, 4, 7, 10, 0, tzinfo=UTC)
    clocks = Clocks(lambda: now, lambda: 100.0)
    there = now.timestamp() + 3.0
    assert clocks.best() is None
    clocks.measure(98.0, 100.0, there + 0.7)  # a slow way back
    clocks.measure(99.99, 100.01, there)
    clocks.measure(99.0, 100.0, there - 0.4)
    best = clocks.best()
    assert best is not None
    assert best.ahead == pytest.approx(3.0, abs=1e-4)
    assert best.within == pytest.approx(0.01, abs=1e-4)


@pytest.mark.parametrize(
    ("ahead", "said"),
    [(0.0, ""), (1.0, ""), (-0.9, ""), (61.5, "1 min 1 s behind that of the server"), (-3600.0, "1 h ahead of that")],
)
def test_a_difference_of_more_than_a_second_is_said(ahead: float, said: str) -> None:
    words = skew_words(ahead)
    assert said in words
    assert bool(words) == bool(said)
