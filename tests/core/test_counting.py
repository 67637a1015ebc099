"""A clock that is told once goes on by itself as the room display's does, and never says how long somebody is over."""

from datetime import datetime

import pytest

from facilitator.core.clock import duration_label, later
from facilitator.core.counting import CountingClock, counting_of
from facilitator.core.display import ClockShape, View, display_of
from facilitator.core.languages import CODES
from tests.room import START, Room, definition


@pytest.fixture
def room(request: pytest.FixtureRequest) -> Room:
    made = Room(definition(limits={}) if "without" in request.node.name else None)
    made.do_all(["start-session 1", "request FRA", "request NOR"])
    return made


def figure(clock: CountingClock, at: datetime) -> tuple[str, str, ClockShape]:
    """Give what somebody shows at an instant who was told the clock before, as `page.js` does."""
    stage = [stage for stage in clock.stages if stage.start is None or stage.start <= at][-1]
    shown = stage.words or clock.still
    if not shown and clock.until is not None:
        shown = duration_label((clock.until - at).total_seconds())
    if not shown and clock.since is not None:
        shown = duration_label((at - clock.since).total_seconds())
    return shown, stage.under, stage.mark


ACTS = {
    "begun": ["give-floor"],
    "called": ["set-limit national 3:00", "call"],
    "paused": ["give-floor", "pause"],
    "going on": ["give-floor", "pause", "resume"],
    "without a limit": ["give-floor"],
    "without a limit, paused": ["give-floor", "pause"],
    "longer": ["give-floor", "add-time 60"],
}


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("acts", ACTS.values(), ids=ACTS)
def test_what_is_told_once_is_what_the_room_display_shows_at_each_later_instant(
    room: Room, acts: list[str], language: str
) -> None:
    for second, act in enumerate(acts):
        room.does(act, at=10.5 + 7 * second)
    told = counting_of(room.meeting, room.instant, language)
    assert told is not None
    for after in (0, 0.4, 1, 60, 148.5, 149.7, 151, 178, 179.6, 181, 240, 4000):
        then = later(room.instant, after)
        shown = display_of(room.meeting, then, View.CLOCK, language=language).clock
        assert shown is not None
        assert figure(told, then) == (shown.figure, shown.under, shown.mark), after


@pytest.mark.parametrize("acts", [["give-floor"], ["give-floor", "pause"]])
def test_nothing_tells_how_long_somebody_is_over(room: Room, acts: list[str]) -> None:
    room.does(acts[0], at=0)
    for act in acts[1:]:
        room.does(act, at=300)
    room.now = 300
    first = counting_of(room.meeting, room.instant)
    room.now = 700
    assert first == counting_of(room.meeting, room.instant)
    assert first is not None
    assert (first.until, first.since, first.limit) == (None, None, None)


def test_nobody_has_a_clock_before_somebody_is_called(room: Room) -> None:
    assert counting_of(room.meeting, START) is None
