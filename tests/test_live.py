"""The time of what is done now (FLOOR 4): whoever sets the clock of the computer, time goes on, in every process."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.clock import FIRST_INSTANT, LAST_INSTANT, later
from facilitator.core.ids import ActId, Refused, SeatName
from facilitator.core.live import Anchor, anchored, far_act, far_words, live, seconds_off
from facilitator.core.meeting import ActUndone, Recorded
from facilitator.seat import Seat
from tests.computer import Computer, Memory, acts, sit
from tests.room import START, definition
from tests.trying import a_third

HOUR = 3600.0
LEAST = timedelta(microseconds=2)


def after(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def last(at: float, recorded: float) -> Recorded:
    event = ActUndone(act=ActId("none"))
    return Recorded(
        seq=9, act=ActId("a"), part=0, seat=SeatName("chair"), at=after(at), recorded=after(recorded), event=event
    )


@pytest.mark.parametrize(
    ("now", "at", "recorded", "found"),
    [
        (60, 0, 0, 60),
        (0, 0, 0, 0),
        (-HOUR, 0, 0, 0),  # put back since: no time has gone that anybody knows of
        (-HOUR + 60, 0, -HOUR, 60),  # recorded after the clock was put back: a minute has gone
        (60, 1000, 0, 1060),  # a stated time ahead of the clock: time goes on from there
        (60, -1000, 0, 60),  # a stated time that is past
        (-60, 1000, 0, 1000),
    ],
    ids=["later", "at once", "put back", "goes on", "stated ahead", "stated past", "stated ahead and put back"],
)
def test_a_live_act_takes_the_later_of_now_and_the_last_act_plus_the_time_gone(
    now: float, at: float, recorded: float, found: float
) -> None:
    assert live(after(now), last(at, recorded)) == after(found)


def test_the_first_act_takes_the_time_of_the_clock() -> None:
    assert live(after(-HOUR), None) == after(-HOUR)
    assert anchored(after(0), None, 5.0) is None


def test_time_ends_with_the_calendar() -> None:
    at_the_end = Recorded(
        seq=9,
        act=ActId("a"),
        part=0,
        seat=SeatName("chair"),
        at=LAST_INSTANT,
        recorded=after(0),
        event=last(0, 0).event,
    )
    assert live(after(60), at_the_end) == LAST_INSTANT
    assert Anchor(at=LAST_INSTANT, steady=0.0).on(60.0) == LAST_INSTANT
    assert live(FIRST_INSTANT, at_the_end) == LAST_INSTANT


def test_an_anchor_stays_unless_an_act_is_ahead_of_it() -> None:
    first = anchored(after(2), last(0, 1), 100.0)
    assert first == Anchor(at=after(1), steady=100.0)
    # somebody else acts who does not know how much time has gone
    assert anchored(after(-HOUR), last(1, -HOUR), 160.0, first) == first
    ahead = anchored(after(2), last(HOUR, 2), 160.0, first)
    assert ahead == Anchor(at=after(HOUR), steady=160.0)


def lengths(seat: Seat) -> list[float]:
    """Give how long each statement was, to the second."""
    return [round(s.spoken(seat.now())) for s in seat.meeting.statements()]


@pytest.mark.parametrize("stays", [True, False], ids=["desk", "commands"])
def test_a_clock_that_was_an_hour_ahead_and_is_put_right_stops_nothing(*, stays: bool) -> None:
    computer = Computer()
    computer.jumps(HOUR)
    memory = Memory(computer)
    desk = sit(memory, computer, stays=True)

    def does(line: str) -> datetime:
        return acts(desk if stays else sit(memory, computer), line)

    for line in ("start-session 1", "take-up c", "request CHL", "request NOR", "request FRA"):
        does(line)
    computer.passes(30)
    does("give-floor")
    computer.passes(90)
    assert does("give-floor") == after(HOUR + 120)
    computer.jumps(-HOUR)
    computer.passes(45 if stays else 0)
    does("pause")
    computer.passes(10)
    does("resume")
    computer.passes(15 if stays else 60)
    does("give-floor")
    computer.passes(75)
    does("end")
    assert lengths(sit(memory, computer)) == [90, 60, 75]


def test_commands_beside_a_desk_do_not_make_its_clock_go_back() -> None:
    computer = Computer()
    computer.jumps(HOUR)
    memory = Memory(computer)
    desk = sit(memory, computer, stays=True)
    for line in ("start-session 1", "take-up c", "request CHL", "give-floor"):
        acts(desk, line)
    computer.passes(60)
    computer.jumps(-HOUR)
    computer.passes(60)
    assert desk.now() == after(HOUR + 120)
    acts(sit(memory, computer, "secretariat"), "request FRA")
    desk.refresh()
    assert desk.now() == after(HOUR + 120)
    computer.passes(30)
    assert acts(desk, "end") == after(HOUR + 150)
    assert lengths(desk) == [150]


DAY = 24 * HOUR
YEAR = 366 * DAY


@pytest.mark.parametrize(
    ("ahead", "prepared", "rehearsal", "accepted"),
    [
        (DAY, False, False, True),
        (DAY + 1, False, False, False),
        (DAY + 1, True, False, True),
        (YEAR, True, False, True),
        (YEAR + 1, True, False, False),
        (1000 * YEAR, True, False, False),
        (1000 * YEAR, False, True, True),
        (1e12, True, False, False),
    ],
    ids=["a day", "more", "prepared", "a year", "more than a year", "a typing error", "rehearsal", "the end of time"],
)
def test_a_stated_time_is_at_most_a_day_ahead_unless_a_file_is_prepared_or_rehearsed(
    ahead: float, *, prepared: bool, rehearsal: bool, accepted: bool
) -> None:
    computer = Computer(after(90 * DAY))
    memory = Memory(computer, definition(rehearsal=rehearsal))
    seat = sit(memory, computer)
    if not prepared:
        acts(seat, "request CHL --item c")
    at, known = later(computer.wall, ahead), len(memory.events)
    if accepted:
        assert acts(seat, "request NOR --item c", at) == at
        return
    with pytest.raises(
        Refused, match=r"is more than a day after now, 2025-07-06 10:00:00, and on no day of the meeting"
    ):
        acts(seat, "request NOR --item c", at)
    assert len(memory.events) == known


def test_a_time_on_a_day_of_the_meeting_may_be_stated_long_before() -> None:
    computer = Computer(after(-YEAR * 3))
    memory = Memory(computer)
    seat = sit(memory, computer)
    acts(seat, "request CHL --item c")
    midnight = 14 * HOUR
    for at, accepted in (
        (-10 * HOUR - 1, False),
        (-10 * HOUR, True),
        (0, True),
        (midnight - 1, True),
        (midnight, False),
    ):
        try:
            acts(seat, "chair-says one", after(at))
        except Refused:
            assert not accepted
        else:
            assert accepted


# what happens to a computer: seconds that pass, seconds by which its clock is put, and who acts then
passing = st.floats(0, 4000).map(lambda seconds: round(seconds, 3))
putting = st.one_of(st.just(0.0), st.floats(-90_000, 90_000).map(lambda seconds: round(seconds, 3)))
happens = st.lists(st.tuples(passing, putting, passing), max_size=25)


@a_third
@given(happens=happens)
def test_at_a_desk_time_is_right_whenever_the_clock_does_not_leap_ahead(
    happens: list[tuple[float, float, float]],
) -> None:
    computer = Computer()
    memory = Memory(computer)
    desk = sit(memory, computer, stays=True)
    before, steady = acts(desk, "chair-says first"), computer.at
    for number, (first, by, then) in enumerate(happens):
        computer.passes(first)
        computer.jumps(by)
        seen = desk.now()
        computer.passes(then)
        gone = timedelta(seconds=computer.at - steady)
        at = acts(desk, f"chair-says {number}")
        assert at >= seen
        assert at - before >= gone - LEAST, "time stood still"
        if computer.wall <= before + gone:
            assert abs(at - before - gone) <= LEAST
        else:
            assert at == computer.wall
        before, steady = at, computer.at


@a_third
@given(happens=happens)
def test_between_two_commands_time_is_right_unless_the_clock_is_put_in_between(
    happens: list[tuple[float, float, float]],
) -> None:
    computer = Computer()
    memory = Memory(computer)
    before = acts(sit(memory, computer), "chair-says first")
    for number, (first, by, then) in enumerate(happens):
        computer.passes(first)
        computer.jumps(by)
        middle = acts(sit(memory, computer), f"chair-says {number}")
        assert middle >= before
        computer.passes(then)
        at = acts(sit(memory, computer), f"chair-says {number}")
        assert at - middle == timedelta(seconds=then)
        before = at


def test_where_the_clock_was_days_ahead_for_all_acts_the_advice_puts_the_last_one_to_now() -> None:
    computer = Computer()
    computer.jumps(20 * DAY)
    memory = Memory(computer)
    for line in ("start-session 1", "take-up c", "request CHL", "give-floor"):
        acts(sit(memory, computer), line)
        computer.passes(60)
    computer.jumps(-20 * DAY)
    seat = sit(memory, computer)
    far = far_act(seat.trail, computer.now())
    assert far is not None
    off = seconds_off(seat.trail, far, computer.now())
    assert off == 20 * DAY - 60
    assert f"clock-was {off} --since {far.first_seq}" in far_words(seat.trail, far, computer.now())
    acts(seat, f"clock-was {off} --since {far.first_seq}")
    assert far_act(seat.trail, computer.now()) is None
