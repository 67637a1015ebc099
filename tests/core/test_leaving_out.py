"""Time that is left out of a statement because the clock jumped (FLOOR 4): it counts as a pause, and undo takes it back."""

from datetime import timedelta

import pytest

from facilitator.core.commands import Command, decide
from facilitator.core.ids import Refused
from tests.room import START, Room

BEGUN = ["@0 request FRA", "@0 set-limit national 300", "@0 give-floor"]
PAUSED = [*BEGUN, "@100 pause", "@150 resume"]


def after(*lines: str) -> Room:
    room = Room()
    for line in lines:
        when, _, rest = line.partition(" ")
        room.does(rest, at=float(when[1:]))
    return room


@pytest.mark.parametrize(
    ("given", "line", "spoken", "remaining"),
    [
        (BEGUN, "@250 leave-out 200", 50, 250),
        (BEGUN, "@250 leave-out 250", 0, 300),
        (BEGUN, "@250 leave-out 0.5", 249.5, 50.5),
        (BEGUN, "@400 leave-out 150", 250, 50),
        (PAUSED, "@250 leave-out 60", 140, 160),
        (PAUSED, "@250 leave-out 100", 100, 200),
        ([*BEGUN, "@100 leave-out 40"], "@200 leave-out 100", 60, 240),
        ([*BEGUN, "@100 add-time 60"], "@250 leave-out 200", 50, 310),
        ([*BEGUN, "@90 request NOR --kind point-of-order", "@100 give-floor", "@130 end", "@130 resume"], "@200 leave-out 70", 100, 200),
    ],
    ids=["some of it", "all of it", "half a second", "more than was left", "since a pause", "up to a pause", "twice", "of a longer limit", "after a point of order"],
)  # fmt: skip
def test_what_is_left_out_was_not_spoken(given: list[str], line: str, spoken: float, remaining: float) -> None:
    room = after(*given, line)
    assert (room.spoken("FRA"), room.remaining("FRA")) == (spoken, remaining)
    assert room.speaker == "FRA"
    assert not room.said("FRA").paused


def test_the_clock_runs_on_from_there_and_the_end_stays_where_it_was() -> None:
    room = after(*BEGUN, "@250 leave-out 200", "@280 end")
    assert room.spoken("FRA") == 80
    assert room.said("FRA").begin == START
    assert room.said("FRA").end == START + timedelta(seconds=280)


def test_undo_counts_it_again_and_redo_leaves_it_out_again() -> None:
    room = after(*BEGUN, "@250 leave-out 200")
    assert room.trail.acts()[-1].title == "Leave 3:20 out for France"
    room.does("undo", at=260)
    assert room.spoken("FRA") == 260
    room.does("redo", at=270)
    assert room.spoken("FRA") == 70


def test_undo_is_refused_where_another_seat_has_built_on_it() -> None:
    room = after(*BEGUN, "@250 leave-out 200")
    room.does("add-time 60", at=255, seat="secretariat")
    assert "stays: secretariat did" in room.refuses("undo", at=260)


@pytest.mark.parametrize(
    ("given", "line", "sentence"),
    [
        ([], "leave-out 10", "Nobody has the floor, so no clock runs. Give the floor first."),
        (["@0 request FRA", "@0 call"], "leave-out 10", "France is called but has not begun: no clock runs yet. Begin first."),
        ([*BEGUN, "@100 pause"], "leave-out 10", "France is paused: no time runs that could be left out."),
        ([*BEGUN, "@100 end"], "leave-out 10", "Nobody has the floor, so no clock runs. Give the floor first."),
        (BEGUN, "leave-out 251", "France has spoken for 4:10 without a pause: no more than that can be left out."),
        (PAUSED, "leave-out 101", "France has spoken for 1:40 without a pause: no more than that can be left out."),
        ([*BEGUN, "@240 leave-out 100"], "leave-out 20", "France has spoken for 0:10 without a pause: no more than that can be left out."),
        (BEGUN, "leave-out 0", "What is left out is a time above zero. Give seconds, for instance 200."),
        (BEGUN, "leave-out 0.0000001", "What is left out is a time above zero. Give seconds, for instance 200."),
        (BEGUN, "leave-out -5", "What is left out is a time above zero. Give seconds, for instance 200."),
    ],
    ids=["nobody", "called", "paused", "ended", "before the begin", "into a pause", "left out already", "nothing", "next to nothing", "less than nothing"],
)  # fmt: skip
def test_what_cannot_be_left_out_is_refused_with_a_sentence(given: list[str], line: str, sentence: str) -> None:
    assert after(*given).refuses(line, at=250) == sentence


def left_out(room: Room, seconds: float, until: float) -> None:
    """Leave out what passed before an instant, as the desk does when it has seen the clock jump."""
    moment = START + timedelta(seconds=until)
    command = Command(name="leave-out", arguments={"seconds": seconds, "until": moment})
    room._record(decide(room.trail, command, now=room.instant, seat=room.seat))


@pytest.mark.parametrize(
    ("then", "spoken"),
    [(["@260 pause"], 60), (["@260 pause", "@270 resume"], 90), ([], 100)],
    ids=["paused since", "paused and resumed since", "speaking on"],
)
def test_a_jump_of_a_while_ago_is_left_out_where_it_was(then: list[str], spoken: float) -> None:
    room = after(*BEGUN, *then)
    room.now = 300
    left_out(room, 200, until=250)
    assert room.spoken("FRA") == spoken
    assert room.said("FRA").paused is (then == ["@260 pause"])
    starts = [pause.start for pause in room.said("FRA").pauses]
    assert starts == sorted(starts)


@pytest.mark.parametrize("until", [130, 170, 110, -20])
def test_what_was_paused_or_not_begun_is_not_left_out_twice(until: float) -> None:
    room = after(*PAUSED)
    room.now = 200
    with pytest.raises(Refused, match="without a pause"):
        left_out(room, 30, until=until)
