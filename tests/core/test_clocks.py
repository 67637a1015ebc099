"""The clocks of item and session: right after a pause, a sleep, a clock that jumps, midnight and summer time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from facilitator.core.clock import Phase, Stretch, cut, phase_of
from facilitator.core.meeting import ItemState, ItemStatus
from facilitator.core.plan_clocks import ItemClock, SessionClock, item_clock, left_words, next_turn, session_clock
from tests.core.floors import at, item, meeting_of, opened, session, statement


def worked(*stretches: tuple[datetime, datetime | None], start: datetime, minutes: float) -> ItemState:
    """Plan an item for some minutes, taken up and put down at these instants."""
    planned = item("a", "10:00", "10:30")
    plan = replace(planned.plan, start=start, end=start + timedelta(minutes=minutes))
    spans = tuple(Stretch(start=begin, end=end) for begin, end in stretches)
    return replace(planned, plan=plan, status=ItemStatus.OPEN, stretches=spans)


# 30 March 2025, 02:00 in Geneva is 03:00: the hour between does not exist
BEFORE_SUMMER = datetime(2025, 3, 30, 0, 30, tzinfo=UTC)
# 26 October 2025, 03:00 in Geneva is 02:00 again
BEFORE_WINTER = datetime(2025, 10, 26, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("stretches", "start", "now", "used", "left", "running"),
    [
        pytest.param((), at("10:00"), at("10:20"), 0, 1800, False, id="not taken up"),
        pytest.param(((at("10:00"), None),), at("10:00"), at("10:12"), 720, 1080, True, id="running"),
        pytest.param(((at("10:07"), None),), at("10:00"), at("10:12"), 300, 1500, True, id="taken up late"),
        pytest.param(((at("10:00"), None),), at("10:00"), at("10:32"), 1920, -120, True, id="over"),
        pytest.param(((at("10:00"), at("10:10")),), at("10:00"), at("14:00"), 600, 1200, False, id="suspended for lunch"),
        pytest.param(
            ((at("10:00"), at("10:10")), (at("15:00"), None)), at("10:00"), at("15:05"), 900, 900, True, id="two stretches"
        ),
        pytest.param(((at("10:00"), None),), at("10:00"), at("09:59:30"), 0, 1800, True, id="clock set back before it began"),
        pytest.param(((at("10:00"), None),), at("10:00"), at("10:25"), 1500, 300, True, id="asleep for 20 minutes"),
        pytest.param(
            ((at("23:50"), None),), at("23:50"), at("00:10", day=8), 1200, 600, True, id="over midnight"
        ),
        pytest.param(
            ((BEFORE_SUMMER, None),), BEFORE_SUMMER, BEFORE_SUMMER + timedelta(minutes=45), 2700, -900, True, id="into summer time"
        ),
        pytest.param(
            ((BEFORE_WINTER, None),), BEFORE_WINTER, BEFORE_WINTER + timedelta(minutes=45), 2700, -900, True, id="out of summer time"
        ),
    ],
)  # fmt: skip
def test_an_item_has_used_the_time_it_was_open_and_what_is_left_of_its_plan(
    stretches: tuple[tuple[datetime, datetime | None], ...],
    start: datetime,
    now: datetime,
    *,
    used: float,
    left: float,
    running: bool,
) -> None:
    found = item_clock(worked(*stretches, start=start, minutes=30), now)
    assert (found.planned, found.used, found.left, found.running) == (1800, used, left, running)


MORNING = session(1, "10:00", "13:00", started="10:05")
NIGHT = session(1, "22:00", "23:59", started="22:00")


@pytest.mark.parametrize(
    ("sitting", "now", "left", "sat", "running"),
    [
        pytest.param(session(1, "10:00", "13:00"), at("09:30"), 12600, 0, False, id="not yet called to order"),
        pytest.param(MORNING, at("10:35"), 8700, 1800, True, id="running"),
        pytest.param(MORNING, at("13:00:20"), -20, 10520, True, id="interpretation has ended"),
        pytest.param(
            replace(MORNING, suspensions=(Stretch(start=at("11:05"), end=at("11:20")),)), at("12:05"), 3300, 6300, True, id="after a pause"
        ),
        pytest.param(
            replace(MORNING, suspensions=(Stretch(start=at("11:05")),)), at("12:05"), 3300, 3600, False, id="suspended"
        ),
        pytest.param(MORNING, at("10:00"), 10800, 0, True, id="clock set back before the gavel"),
        pytest.param(replace(MORNING, hard_stop=at("13:15")), at("13:00"), 900, 10500, True, id="the hard stop moved"),
        pytest.param(
            replace(NIGHT, hard_stop=at("00:30", day=8)), at("00:10", day=8), 1200, 7800, True, id="over midnight"
        ),
    ],
)  # fmt: skip
def test_a_session_has_so_long_until_interpretation_ends(
    sitting: object, now: datetime, left: float, sat: float, running: bool
) -> None:
    assert isinstance(sitting, type(MORNING))
    found = session_clock(meeting_of((), sessions=(sitting,), running=1 if sitting.started else None), now)
    assert found == SessionClock(number=1, ends=sitting.hard_stop, left=left, sat=sat, running=running)


def test_summer_time_takes_no_hour_from_a_session() -> None:
    night = session(1, "22:00", "23:00")
    sitting = replace(
        night, hard_stop=BEFORE_SUMMER + timedelta(hours=1), started=BEFORE_SUMMER - timedelta(minutes=30)
    )
    found = session_clock(meeting_of((), sessions=(sitting,), running=1), BEFORE_SUMMER + timedelta(minutes=40))
    assert found is not None
    assert (found.left, found.sat) == (20 * 60, 70 * 60)


def test_between_two_sessions_the_clock_is_that_of_the_next_and_after_the_last_there_is_none() -> None:
    rose = replace(MORNING, rose=at("12:50"))
    afternoon = session(2, "15:00", "18:00")
    meeting = meeting_of((), sessions=(rose, afternoon))
    found = session_clock(meeting, at("14:00"))
    assert found is not None
    assert (found.number, found.left, found.running) == (2, 4 * 3600, False)
    assert session_clock(replace(meeting, sessions=(rose, replace(afternoon, rose=at("17:00")))), at("17:30")) is None


@pytest.mark.parametrize(
    ("left", "words"),
    [(750.9, "12:30 left"), (0.4, "0:00 left"), (-0.4, "0:00 left"), (-20, "over 0:20"), (3750, "1:02:30 left")],
)
def test_what_is_left_is_said_in_words_and_never_by_a_bare_sign(left: float, words: str) -> None:
    assert left_words(left) == words
    assert ItemClock(planned=left, used=0, running=True).words == words


@pytest.mark.parametrize(
    ("used", "phase"), [(1679, Phase.NORMAL), (1680, Phase.WARNING), (1799.9, Phase.WARNING), (1800, Phase.OVER)]
)
def test_an_item_warns_from_two_minutes_left_on(used: float, phase: Phase) -> None:
    assert ItemClock(planned=1800, used=used, running=True).phase is phase


def test_a_session_warns_from_ten_minutes_left_on() -> None:
    clock = session_clock(meeting_of((), sessions=(MORNING,), running=1), at("12:50"))
    assert clock is not None
    assert (clock.phase, clock.words) == (Phase.WARNING, "10:00 left")
    assert replace(clock, left=600.1).phase is Phase.NORMAL
    assert replace(clock, left=0.0).phase is Phase.OVER


NOW = datetime(2025, 4, 7, 8, 0, 0, 250_000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("left", "after"), [(None, 0.75), (9.3, 0.300001), (9.0, 0.000001), (0.0, 1.0), (-2.3, 0.7), (-3.0, 1.0)]
)
def test_the_clock_next_shows_another_second_when_a_whole_second_less_is_left(left: float | None, after: float) -> None:
    turn = next_turn(NOW, left)
    assert (turn - NOW).total_seconds() == pytest.approx(after, abs=2e-6)
    if left is not None:
        past = left - (turn - NOW).total_seconds()
        assert int(abs(past)) != int(abs(left))


# the speaker's clock: BEHAVIOUR, "Floor and clocks"
@pytest.mark.parametrize(
    ("begin", "now", "spoken"),
    [
        pytest.param(at("23:59:30"), at("00:00:30", day=8), 60, id="over midnight"),
        pytest.param(BEFORE_SUMMER, BEFORE_SUMMER + timedelta(hours=1), 3600, id="into summer time"),
        pytest.param(at("10:00:30"), at("10:00:00"), 0, id="clock set back 30 s"),
        pytest.param(at("10:00"), at("10:40"), 2400, id="laptop asleep for 40 minutes"),
    ],
)
def test_a_speaker_has_spoken_since_the_begin_whatever_the_wall_says(
    begin: datetime, now: datetime, spoken: float
) -> None:
    said = replace(statement(1, "10:00"), begin=begin)
    assert said.spoken(now) == spoken


@pytest.mark.parametrize(("remaining", "phase"), [(30.1, Phase.NORMAL), (30.0, Phase.WARNING), (0.0, Phase.OVER)])
def test_remaining_exactly_30_is_warning_and_exactly_0_is_over(remaining: float, phase: Phase) -> None:
    assert phase_of(remaining, 30) is phase


def test_an_item_taken_up_again_goes_on_from_what_it_had_used() -> None:
    again = opened(item("a", "10:00", "10:30"), "15:00")
    lunch = replace(again, stretches=(Stretch(start=at("12:40"), end=at("13:00")), *again.stretches))
    assert item_clock(lunch, at("15:05")).words == "5:00 left"


def test_at_the_end_of_a_session_that_never_began_the_clock_is_that_of_the_next() -> None:
    meeting = meeting_of((), sessions=(MORNING, session(2, "15:00", "18:00")))
    found = session_clock(meeting, at("13:00"))
    assert found is not None
    assert found.number == 2


HALF, FULL = Stretch(start=at("10:30"), end=at("11:00")), Stretch(start=at("10:30"), end=None)


@pytest.mark.parametrize(
    ("stretch", "begin", "end", "kept"),
    [
        pytest.param(HALF, None, None, [HALF], id="all of it"),
        pytest.param(HALF, at("10:40"), None, [replace(HALF, start=at("10:40"))], id="from an instant on"),
        pytest.param(HALF, None, at("10:40"), [replace(HALF, end=at("10:40"))], id="up to an instant"),
        pytest.param(HALF, at("09:00"), at("12:00"), [HALF], id="wider than it is"),
        pytest.param(FULL, None, at("10:40"), [FULL], id="a running one still runs"),
        pytest.param(FULL, at("10:40"), None, [replace(FULL, start=at("10:40"))], id="a running one begins later"),
        pytest.param(HALF, at("11:00"), None, [], id="it ends when that begins"),
        pytest.param(HALF, None, at("10:30"), [], id="it begins when that ends"),
    ],
)
def test_of_a_stretch_is_kept_what_lies_between_two_instants(
    stretch: Stretch, begin: datetime | None, end: datetime | None, kept: list[Stretch]
) -> None:
    assert cut((stretch,), begin, end) == tuple(kept)
