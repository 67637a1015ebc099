"""What an act would do to the times of others is said before it is recorded."""

from datetime import datetime, timedelta

import pytest

from facilitator.core.commands import Command
from facilitator.core.side_effects import proposed_start, side_effects
from tests.room import START, Room


def room_at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def room_with(*lines: str) -> Room:
    room = Room()
    room.do_all(["start-session 1", "request FRA", "request CHE"])
    room.does("give-floor", at=0)
    room.does("give-floor", at=186)
    for line in lines:
        room.does(line, at=200)
    return room


def said(room: Room, name: str, at: float, **arguments: object) -> tuple[str, ...]:
    return side_effects(room.meeting, Command(name=name, arguments=arguments), room_at(at))


def test_it_says_whose_statement_would_be_shorter_and_by_how_much() -> None:
    (sentence,) = said(room_with(), "started-ago", 200, seconds=128.0)
    assert sentence.startswith("France then ends at ")
    assert sentence.endswith(": 1:12 instead of 3:06.")


@pytest.mark.parametrize("seconds", [14.0, 9999999.0, -1.0])
def test_nothing_is_said_where_nobody_else_is_touched_or_it_is_refused(seconds: float) -> None:
    assert said(room_with(), "started-ago", 200, seconds=seconds) == ()


def test_half_a_minute_before_next_was_pressed_is_proposed_where_the_floor_was_never_free() -> None:
    room = room_with()
    assert proposed_start(room.meeting, room_at(200)) == 14 + 30


def test_the_moment_when_the_floor_became_free_is_proposed() -> None:
    room = Room()
    room.do_all(["start-session 1", "request FRA", "request CHE"])
    room.does("give-floor", at=0)
    room.does("end", at=100)
    room.does("give-floor", at=125)
    assert proposed_start(room.meeting, room_at(135)) == 35


def test_nothing_is_proposed_where_nobody_speaks() -> None:
    assert proposed_start(Room().meeting, START) is None
