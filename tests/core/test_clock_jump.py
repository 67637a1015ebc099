"""Jumps of the clock (FLOOR 4): what is one, what is asked about it until it is answered, and what puts the time right."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from facilitator.core.clock import length_label
from facilitator.core.clock_jump import (
    ClockQuestion,
    Jumps,
    Leap,
    Reading,
    answered,
    left,
    looked,
    opened,
    question,
)
from facilitator.core.commands import decide
from facilitator.core.ids import StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.trail import Trail
from tests.room import START, Room, definition

S1 = StatementId(1)
HOUR = 3600.0


def after(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def room_after(*lines: str) -> Room:
    room = Room()
    room.does("request CHL")
    for line in lines:
        when, _, rest = line.partition(" ")
        room.does(rest, at=float(when[1:]))
    return room


def reading(wall: float, steady: float, *, at: float | None = None, asleep: float = 0.0) -> Reading:
    return Reading(wall=after(wall), at=after(wall if at is None else at), steady=steady, asleep=asleep)


def look(
    first: Reading, then: Reading, before: Meeting, meeting: Meeting | None = None, jumps: Jumps | None = None
) -> Jumps:
    return looked(jumps or Jumps(), first, then, before=before, after=meeting or before, seq=7)


def leap(seconds: float, until: float = 250, **more: object) -> Leap:
    made = Leap(statement=S1, seconds=seconds, until=after(until), seq=7)
    return replace(made, **more)  # type: ignore[arg-type]


def asked(room: Room, jumps: Jumps) -> ClockQuestion:
    found = question(jumps, room.trail)
    assert found is not None
    return found


def words(found: ClockQuestion) -> list[str]:
    return [answer.words for answer in found.answers]


def answers(room: Room, found: ClockQuestion, number: int) -> None:
    """Carry out what an answer says."""
    command = found.answers[number].command
    assert command is not None
    room._record(decide(room.trail, command, now=room.instant, seat=room.seat))


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(30, "30 s"), (200.9, "3 min 20 s"), (-30, "30 s"), (180, "3 min"), (3900, "1 h 5 min"), (7205, "2 h 5 s"), (0.4, "0 s")],
)  # fmt: skip
def test_a_length_is_written_to_the_second(seconds: float, written: str) -> None:
    assert length_label(seconds) == written


@pytest.mark.parametrize(
    ("wall", "steady", "seconds"),
    [(201, 1, 200), (3.5, 1, 2.5), (3, 1, None), (1, 1, None), (-1, 1, None), (-200, 1, None), (600, 600, None)],
    ids=["ahead", "a little", "two seconds", "a beat", "two seconds back", "back", "a long act"],
)
def test_a_leap_is_more_than_two_seconds_between_the_clocks(wall: float, steady: float, seconds: float | None) -> None:
    meeting = room_after("@0 give-floor").meeting
    then = reading(10 + wall, 500 + steady, at=max(10 + wall, 10 + steady))
    found = look(reading(10, 500), then, meeting)
    assert found.leaps == (() if seconds is None else (leap(seconds, until=10 + wall),))
    assert found.armed is (wall - steady < -2)


def test_what_somebody_stated_for_later_is_no_leap_of_the_clock() -> None:
    meeting = room_after("@0 give-floor").meeting
    found = look(reading(10, 500), reading(11, 501, at=611), meeting)
    assert (found.leaps, found.armed) == ((), False)


def leapt_between(before: Meeting, meeting: Meeting) -> tuple[Leap, ...]:
    return look(reading(10, 500), reading(211, 501), before, meeting).leaps


def test_a_leap_while_nobody_speaks_or_who_speaks_is_paused_is_nobodys() -> None:
    for lines in ((), ("@0 call",), ("@0 give-floor", "@5 pause"), ("@0 give-floor", "@5 end")):
        meeting = room_after(*lines).meeting
        assert leapt_between(meeting, meeting) == (leap(200, until=211, statement=None),)


@pytest.mark.parametrize(
    ("first", "line", "until"),
    [("@0 give-floor", "pause", 210), ("@0 give-floor", "add-time 60", 211), ("@0 give-floor", "end", 210), ("@0 call", "begin", None)],
)  # fmt: skip
def test_an_act_after_the_leap_belongs_to_who_spoke_before_it(first: str, line: str, until: float | None) -> None:
    room = room_after(first)
    before = room.meeting
    room.does(line, at=210)
    expected = leap(200, until=211, statement=None) if until is None else leap(200, until=until)
    assert leapt_between(before, room.meeting) == (expected,)


def test_a_sleep_is_asked_about_only_where_somebody_speaks() -> None:
    speaking, silent = room_after("@0 give-floor").meeting, room_after().meeting
    then = reading(211, 501, asleep=200)
    assert look(reading(10, 500), then, speaking).leaps == (leap(200, until=211, slept=True),)
    assert look(reading(10, 500), then, silent) == Jumps()
    # what was set while it slept is no sleep
    assert look(reading(10, 500), reading(211, 501, asleep=50), silent).leaps[0].slept is False


def test_two_leaps_with_nothing_done_between_are_one_and_others_wait_their_turn() -> None:
    meeting = room_after("@0 give-floor").meeting
    once = look(reading(10, 500), reading(211, 501), meeting)
    twice = look(reading(212, 502), reading(313, 503), meeting, jumps=once)
    assert twice.leaps == (leap(300, until=313),)
    later_on = looked(once, reading(212, 502), reading(313, 503), before=meeting, after=meeting, seq=9)
    assert later_on.leaps == (leap(200, until=211), leap(100, until=313, seq=9))


@pytest.mark.parametrize(("back", "rest"), [(-201, ()), (-150, (50,))])
def test_what_goes_back_before_anything_was_done_is_asked_about_no_more(back: float, rest: tuple[float, ...]) -> None:
    meeting = room_after("@0 give-floor").meeting
    found = look(reading(10, 500), reading(211, 501), meeting)
    found = look(reading(212, 502), reading(213 + back, 503), meeting, jumps=found)
    assert tuple(one.seconds for one in found.leaps) == rest
    assert not found.leads


def test_a_leap_while_somebody_speaks_is_asked_about_and_left_out() -> None:
    room = room_after("@0 give-floor")
    room.now = 260
    found = asked(room, Jumps(leaps=(leap(200),)))
    assert found.words == "The clock of this computer jumped 3 min 20 s ahead while Chile speaks. Does it count?"
    assert words(found) == ["It counts", "Leave it out", "The clock was behind"]
    assert found.answers[1].does == "Leave 3 min 20 s out of the time of Chile."
    answers(room, found, 1)
    assert room.spoken("CHL") == 60


def test_it_is_asked_on_after_the_statement_has_ended_and_left_out_of_it_then() -> None:
    room = room_after("@0 give-floor", "@260 end")
    room.does("request NOR")
    room.does("give-floor", at=270)
    found = asked(room, Jumps(leaps=(leap(200),)))
    assert found.words == "The clock of this computer jumped 3 min 20 s ahead while Chile spoke. Does it count?"
    answers(room, found, 1)
    assert room.said("CHL").spoken(room.instant) == 60
    assert room.speaker == "NOR"
    room.does("undo", at=280)
    assert room.said("CHL").spoken(room.instant) == 260


def test_it_is_asked_on_while_a_point_of_order_has_the_floor() -> None:
    room = room_after("@0 give-floor", "@20 request NOR --kind point-of-order", "@260 give-floor")
    found = asked(room, Jumps(leaps=(leap(200),)))
    assert "while Chile speaks" in found.words
    answers(room, found, 1)
    assert room.said("CHL").spoken(room.instant) == 60


def test_a_sleep_is_called_a_sleep_and_puts_no_other_time_in_doubt() -> None:
    room = room_after("@0 give-floor")
    room.now = 260
    found = asked(room, Jumps(leaps=(leap(200, slept=True),)))
    assert found.words == "This computer slept for 3 min 20 s while Chile speaks. Does it count?"
    assert words(found) == ["It counts", "Leave it out"]
    room.does("end")
    assert "slept for 3 min 20 s while Chile spoke" in asked(room, Jumps(leaps=(leap(200, slept=True),))).words


def test_the_times_before_a_leap_are_put_right_and_the_speaker_with_them() -> None:
    room = room_after("@100 give-floor")
    seq = room.trail.seq
    room.now = HOUR + 130
    found = asked(room, Jumps(leaps=(leap(HOUR, until=HOUR + 120, seq=seq),)))
    assert found.answers[2].does == "Put right what was recorded from 10:00 to 10:01: 1 h later."
    answers(room, found, 2)
    assert room.said("CHL").begin == after(HOUR + 100)
    assert room.spoken("CHL") == 30


def test_a_leap_while_nobody_speaks_is_asked_about() -> None:
    room = room_after("@100 give-floor", "@200 end")
    seq = room.trail.seq
    room.now = HOUR + 220
    jumps = Jumps(leaps=(leap(HOUR, until=HOUR + 210, seq=seq, statement=None),))
    found = asked(room, jumps)
    assert found.words == (
        "The clock of this computer jumped 1 h ahead. Were the times that were recorded before right?"
    )
    assert words(found) == ["They were right", "They were behind"]
    room.does("request NOR")
    assert asked(room, jumps) == found
    answers(room, found, 1)
    assert (room.said("CHL").begin, room.said("CHL").end) == (after(HOUR + 100), after(HOUR + 200))
    assert room.entry("NOR").asked == after(HOUR + 220)


def test_nothing_is_asked_where_nothing_was_recorded_before_the_leap() -> None:
    room = Room(open_item=None)
    assert question(Jumps(leaps=(leap(HOUR, statement=None, seq=room.trail.seq),)), room.trail) is None
    assert question(Jumps(lead=HOUR, armed=True), room.trail) is None


def put_back(room: Room, **more: object) -> Jumps:
    return replace(Jumps(lead=HOUR, armed=True), **more)  # type: ignore[arg-type]


def test_a_clock_that_was_put_back_is_asked_about_until_it_is_answered() -> None:
    room = room_after("@3700 give-floor", "@3800 end")
    room.now = 210
    found = asked(room, put_back(room))
    assert found.words == (
        "The clock of this computer shows 1 h less than the times that were recorded, the last at 11:03. "
        "Were they right?"
    )
    assert words(found) == ["They were right", "They were ahead"]
    room.does("request NOR")
    assert asked(room, put_back(room)).answers[1].command == found.answers[1].command
    answers(room, found, 1)
    assert room.said("CHL").begin == after(100)
    assert question(put_back(room, lead=0.0), room.trail) is None


def test_what_may_stay_is_not_asked_about_again_until_the_clock_is_set_again() -> None:
    room = room_after("@3700 give-floor")
    jumps = put_back(room)
    jumps = left(jumps, asked(room, jumps))
    assert question(jumps, room.trail) is None
    assert question(replace(jumps, lead=HOUR + 1), room.trail) is None
    assert question(replace(jumps, lead=2 * HOUR), room.trail) is not None
    assert question(replace(jumps, lead=0.0), room.trail) is None


def test_only_what_came_behind_a_leap_as_long_is_put_right() -> None:
    room = room_after("@0 give-floor", "@3700 end", "@3710 request NOR")
    seq = next(act.first_seq for act in room.trail.acts() if act.title == "End Chile")
    room.now = 120
    known = (leap(HOUR, until=3690, seq=seq - 1),)
    for leaps in (known, ()):
        found = asked(room, put_back(room, known=known, leaps=leaps))
        assert found.answers[1].command is not None
        assert found.answers[1].command.arguments == {"seconds": HOUR, "since": seq}
    answers(room, found, 1)
    assert room.said("CHL").spoken(room.instant) == 100


def test_the_day_before_stays_and_so_does_what_comes_too_close() -> None:
    night = 20 * HOUR
    room = room_after("@10 give-floor", "@20 end", f"@{night} request NOR", f"@{night + 10} give-floor")
    asked_for = next(act.first_seq for act in room.trail.acts() if act.title == "Add Norway")
    found = asked(room, put_back(room))
    assert found.answers[1].command is not None
    assert found.answers[1].command.arguments == {"seconds": HOUR, "since": asked_for}
    assert found.answers[1].does == (
        "Put right what was recorded from 06:00 on, and go on by the clock of this computer."
    )


@pytest.mark.parametrize(
    ("said", "leaps"), [("leave-out 200", ()), ("started-ago 20", ()), ("add-time 60", (leap(200),))]
)
def test_whoever_puts_it_right_answers_it(said: str, leaps: tuple[Leap, ...]) -> None:
    room = room_after("@0 give-floor")
    known = room.trail.seq
    room.does(said, at=260)
    assert answered(Jumps(leaps=(leap(200),)), room.trail.events[known:]).leaps == leaps


def test_a_shift_up_to_a_leap_or_behind_it_answers_it() -> None:
    room = room_after("@0 give-floor")
    seq = room.trail.seq
    room.does("clock-was -1 --since 2", at=260)
    jumps = Jumps(leaps=(leap(200, seq=seq), leap(100, seq=seq - 1)))
    assert answered(jumps, room.trail.events[seq:]).leaps == (leap(100, seq=seq - 1),)


def told(*acts: tuple[float, float, str], rehearsal: bool = False) -> Trail:
    """Give a file of acts with their times and when they were written."""
    room = Room(definition(rehearsal=rehearsal), open_item=None)
    written = {}
    for at, recorded, line in acts:
        known = len(room.trail.events)
        room.does(line, at=at)
        written |= {one.seq: after(recorded) for one in room.trail.events[known:]}
    return Trail(replace(one, recorded=written.get(one.seq, one.recorded)) for one in room.trail.events)


@pytest.mark.parametrize(
    ("acts", "rehearsal", "armed"),
    [
        (((0, 0, "start-session 1"), (HOUR, 60, "take-up c")), False, True),
        (((0, 0, "start-session 1"), (60, 60, "take-up c")), False, False),
        (((60 * 86400, 0, "start-session 1"),), False, False),  # prepared, nothing was done live
        (((400 * 86400, 0, "start-session 1"),), False, True),  # cannot have been
        (((0, 0, "start-session 1"), (HOUR, 60, "take-up c")), True, False),
        ((), False, False),
    ],
    ids=["put back since", "right", "prepared", "far", "a rehearsal", "new"],
)
def test_a_file_that_is_ahead_of_the_clock_is_asked_about_when_it_is_opened(
    acts: tuple[tuple[float, float, str], ...], *, rehearsal: bool, armed: bool
) -> None:
    trail = told(*acts, rehearsal=rehearsal)
    now = Reading(wall=after(70), at=max(after(70), trail.last.at if trail.last else after(70)), steady=0.0)
    found = opened(Jumps(), now, trail)
    assert found.armed is armed
    assert (question(found, trail) is not None) is armed


def test_times_that_cannot_have_been_are_put_right_from_the_first_of_them_on() -> None:
    trail = told((0, 0, "start-session 1"), (3e10, 60, "take-up c"), (3e10 + 5.25, 65, "request CHL"))
    now = Reading(wall=after(70), at=after(3e10 + 10), steady=0.0)
    found = question(opened(Jumps(), now, trail), trail)
    assert found is not None
    assert found.answers[1].command is not None
    assert found.answers[1].command.arguments["since"] == trail.acts()[2].first_seq
    assert found.words == (
        "The last act was recorded at 2975-12-05 14:20:05, far ahead of the clock of this computer. Is that right?"
    )
    assert found.answers[1].does == (
        "Put right what was recorded from 2975-12-05 14:20:00 on, and go on by the clock of this computer."
    )
