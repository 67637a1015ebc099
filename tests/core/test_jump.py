"""A jump of the clock while somebody speaks (FLOOR 4): what is one, what is asked, and what puts the time right."""

from dataclasses import replace
from datetime import timedelta

import pytest

from facilitator.core.clock import length_label
from facilitator.core.commands import decide
from facilitator.core.ids import StatementId
from facilitator.core.jump import Jump, Reading, correction, is_open, jump_between, question, with_another
from facilitator.core.meeting import Meeting
from tests.room import START, Room

S1 = StatementId(1)


def after(*lines: str) -> Room:
    room = Room()
    room.does("request CHL")
    for line in lines:
        when, _, rest = line.partition(" ")
        room.does(rest, at=float(when[1:]))
    return room


def reading(at: float, steady: float) -> Reading:
    return Reading(at=START + timedelta(seconds=at), steady=steady)


def jump(seconds: float, until: float = 250) -> Jump:
    return Jump(statement=S1, seconds=seconds, until=START + timedelta(seconds=until))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(30, "30 s"), (200.9, "3 min 20 s"), (-30, "30 s"), (180, "3 min"), (3900, "1 h 5 min"), (7205, "2 h 5 s"), (0.4, "0 s")],
)  # fmt: skip
def test_a_length_is_written_to_the_second(seconds: float, words: str) -> None:
    assert length_label(seconds) == words


@pytest.mark.parametrize(
    ("wall", "steady", "seconds"),
    [(201, 1, 200), (3.5, 1, 2.5), (3, 1, None), (1, 1, None), (-1, 1, None), (600, 600, None)],
    ids=["ahead", "a little", "two seconds", "a beat", "two seconds back", "a long act"],
)
def test_a_jump_is_more_than_two_seconds_between_the_clocks(wall: float, steady: float, seconds: float | None) -> None:
    meeting = after("@0 give-floor").meeting
    found = jump_between(reading(10, 500), reading(10 + wall, 500 + steady), meeting, meeting)
    assert found == (None if seconds is None else jump(seconds, until=10 + wall))


def found_between(before: Meeting, after: Meeting) -> Jump | None:
    return jump_between(reading(10, 500), reading(211, 501), before, after)


def test_nothing_jumps_while_nobody_speaks_or_who_speaks_is_paused() -> None:
    for lines in ((), ("@0 call",), ("@0 give-floor", "@5 pause"), ("@0 give-floor", "@5 end")):
        meeting = after(*lines).meeting
        assert found_between(meeting, meeting) is None


@pytest.mark.parametrize(
    ("first", "line", "until"),
    [("@0 give-floor", "pause", 210), ("@0 give-floor", "add-time 60", 211), ("@0 give-floor", "end", None), ("@0 call", "begin", None)],
)  # fmt: skip
def test_an_act_after_the_jump_belongs_to_who_spoke_before_it(first: str, line: str, until: float | None) -> None:
    room = after(first)
    before = room.meeting
    room.does(line, at=210)
    found = found_between(before, room.meeting)
    assert found == (None if until is None else jump(200, until=until))


def test_two_jumps_of_a_statement_are_asked_about_as_one() -> None:
    assert with_another(None, jump(200)) == jump(200)
    assert with_another(jump(200), jump(100, until=300)) == jump(300, until=300)
    assert with_another(jump(200), jump(-199)) is None
    assert with_another(None, jump(-30)) is None
    other = replace(jump(30), statement=StatementId(2))
    assert with_another(jump(200), other) == other


def test_a_jump_ahead_is_asked_about_and_left_out() -> None:
    room = after("@0 give-floor")
    room.now = 260
    asked = question(room.meeting, jump(200))
    assert asked is not None
    assert asked.words == "The clock of this computer jumped 3 min 20 s ahead while Chile speaks. Does it count?"
    assert (asked.leave, asked.correct) == ("It counts", "Leave it out")
    assert asked.correct_does == "Leave 3 min 20 s out of the time of Chile."
    corrects(room, jump(200))
    assert room.spoken("CHL") == 60


def corrects(room: Room, jump: Jump) -> None:
    command = correction(room.meeting, jump)
    assert command is not None
    room._record(decide(room.trail, command, now=room.instant, seat=room.seat))


def test_nothing_is_asked_while_a_point_of_order_has_the_floor_and_again_after_it() -> None:
    room = after("@0 give-floor", "@20 request NOR --kind point-of-order", "@260 give-floor")
    assert question(room.meeting, jump(200)) is None
    assert correction(room.meeting, jump(200)) is None
    assert is_open(jump(200), room.meeting)
    room.does("end", at=280)
    room.does("resume", at=290)
    assert question(room.meeting, jump(200)) is not None


def test_nothing_is_left_to_decide_once_the_statement_has_ended_or_was_none() -> None:
    assert not is_open(jump(200), after("@0 give-floor", "@260 end").meeting)
    assert not is_open(jump(200), after("@0 give-floor", "@260 absent").meeting)
