"""A rehearsal in the window: what is due is done, empty hours are passed over, and nobody waits for the prologue."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.address import Address
from facilitator.core.commands import Command
from facilitator.making import make_meeting
from facilitator.playing import BEFORE_A_SESSION, LIVELY, Player
from facilitator.rehearsal import rehearsed
from facilitator.seat import Seat
from facilitator.ui.heartbeat import VirtualClock
from facilitator.ui.session import Session
from tests.ui.test_heartbeat import Steady

EARLY = datetime(2025, 4, 7, 4, 0, tzinfo=UTC)


@pytest.fixture
def steady() -> Steady:
    return Steady()


@pytest.fixture
def clock(steady: Steady) -> VirtualClock:
    return VirtualClock(EARLY, steady=steady)


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path, clock: VirtualClock) -> Iterator[Session]:
    path = tmp_path / "rehearsal.floor"
    journal = make_meeting(Address.of(path), "ccm-im-2025", rehearsed=rehearsed, clock=clock)
    made = Session(Seat(journal, clock=clock))
    yield made
    made.close()


@pytest.fixture
def player(session: Session, clock: VirtualClock) -> Player:
    return Player(session, clock, 7, session)


def test_hours_before_the_first_session_are_passed_over(player: Player, clock: VirtualClock) -> None:
    player.play_due()
    assert player._next is not None
    assert player._next.at - clock() <= BEFORE_A_SESSION


def test_a_clock_that_stands_still_is_left_alone(player: Player, clock: VirtualClock) -> None:
    clock.set_running(False)
    player.play_due()
    assert clock() == EARLY


def test_the_prologue_ends_where_somebody_speaks_and_several_wait(player: Player, session: Session) -> None:
    player.play_prologue()
    assert session.meeting.speaker is not None
    assert session.meeting.current is not None
    assert len(session.meeting.current.waiting) >= LIVELY


def test_nothing_is_done_before_its_time(player: Player, session: Session, steady: Steady) -> None:
    player.play_prologue()
    assert player._next is not None
    due, seq = player._next.at, session.seq
    steady.forward((due - session.now()).total_seconds() - 0.5)
    player.play_due()
    assert session.seq == seq
    for _ in range(200):
        steady.forward(5)
        player.play_due()
    assert session.seq > seq
    assert session.now() - due < timedelta(seconds=1001)


def test_the_play_goes_on_when_somebody_else_acts(
    qtbot: QtBot, player: Player, session: Session, steady: Steady
) -> None:
    refusals: list[str] = []
    session.refused.connect(refusals.append)
    player.play_prologue()
    from_outside = ("end", "pause", "close-list", "suspend-item")
    for name in from_outside:
        session.act(Command(name=name))
    refusals.clear()
    seq = session.seq
    for _ in range(400):
        steady.forward(5)
        player.play_due()
    assert session.seq > seq + 10
    assert refusals == []
