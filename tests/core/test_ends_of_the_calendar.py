"""Arithmetic on times is bounded at both ends of the calendar (FLOOR 4): no act that is accepted stops anything after it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.agenda import Definition
from facilitator.core.clock import (
    FIRST_INSTANT,
    LAST_INSTANT,
    in_utc,
    later,
    local_time,
    rounded_down,
    time_here,
    time_label,
)
from facilitator.core.commands import COMMANDS
from facilitator.core.ids import Refused
from facilitator.core.invariants import broken
from facilitator.core.minutes import minutes
from facilitator.core.minuting.variants import Variant
from facilitator.core.plan_clocks import next_turn
from facilitator.core.possible import why_not
from facilitator.exchange.json import log
from facilitator.exchange.rows import sheets
from facilitator.exchange.sheet import Shown
from tests.core.any_command import NAMES, line_of
from tests.core.test_invariants import REVERSALS, check_undo, check_what_follows
from tests.room import START, Room, definition

ENDS = (FIRST_INSTANT, LAST_INSTANT)
# the farthest from UTC to either side, and half an hour
ZONES = ("Europe/Zurich", "Pacific/Kiritimati", "Etc/GMT+12", "America/New_York", "Asia/Kolkata", "UTC")


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("instant", [*ENDS, later(FIRST_INSTANT, 3600), later(LAST_INSTANT, -3600)])
def test_a_time_of_day_is_there_in_every_zone_up_to_the_ends(instant: datetime, zone: str) -> None:
    there = local_time(instant, zone)
    assert time_label(instant, zone) in there.isoformat()
    assert abs(in_utc(there) - instant) < timedelta(days=2)
    assert in_utc(instant.replace(tzinfo=there.tzinfo)) in (*ENDS, instant.replace(tzinfo=there.tzinfo))
    assert abs(time_here(instant) - instant) < timedelta(days=2)


def test_what_is_added_to_an_instant_ends_with_the_calendar() -> None:
    for length in (1e30, float("inf"), 1.0, timedelta(days=999_999_999), timedelta(days=800)):
        assert later(LAST_INSTANT, length) == LAST_INSTANT
        assert later(FIRST_INSTANT, -length) == FIRST_INSTANT
    assert later(LAST_INSTANT, -60) == LAST_INSTANT - timedelta(seconds=60)
    assert later(FIRST_INSTANT, timedelta(seconds=60)) == FIRST_INSTANT + timedelta(seconds=60)


def test_a_round_time_is_the_last_one_before() -> None:
    assert rounded_down(START + timedelta(seconds=899, microseconds=999_999), 900) == START
    assert rounded_down(START, 900) == START
    assert rounded_down(FIRST_INSTANT, 900) == FIRST_INSTANT
    assert rounded_down(LAST_INSTANT, 900) == datetime(9999, 12, 31, 23, 45, tzinfo=START.tzinfo)


def test_the_second_turns_no_more_at_the_end() -> None:
    assert next_turn(LAST_INSTANT, None) == LAST_INSTANT
    assert next_turn(LAST_INSTANT, 12.5) == LAST_INSTANT


class EndRoom(Room):
    """A room whose clock begins, or leaps after so many seconds, elsewhere in the calendar."""

    def __init__(self, base: datetime, leap: datetime, made: Definition | None = None) -> None:
        self.base, self.leap = base, leap
        super().__init__(made, open_item=None)

    @property
    def wall(self) -> datetime:
        return later(self.base if self.now < 60 else self.leap, self.now)


def derive(room: Room) -> None:
    """Derive what the checks of each step do not: menus, records, tables."""
    now = room.instant
    for name in COMMANDS:
        why_not(room.trail, name, now=now, seat=room.seat)
    for kind in (Variant.CIRCULATED, Variant.INTERNAL, Variant.SUMMARY, Variant.DIGEST, Variant.LIST):
        for language in ("en", "fr"):
            assert minutes(room.trail, now=now, variant=kind, language=language).title
    assert sheets(Shown(meeting=room.meeting, now=now))
    log(room.meeting, now=now)
    assert room.trail.until(now).seq == room.trail.seq


LINES = (
    "request CHL --item c", "start-session 1", "take-up c", "request FRA", "request NOR", "request KEN", "give-floor",
    "started-ago 999999", "request CHE --kind question", "give-floor", "end", "resume", "add-time 999999", "pause",
    "resume", "leave-out 999999", "leave-out 2", "set-limit national 999999", "give-floor", "gist 1 Said.",
    "plan d --minutes 600", "insert-item Survey --minutes 1440", "plan j --start 10:40", "skip-item d", "unskip-item d",
    "correct 1 --end 10:00", "split 1 --at 10:00", "hard-stop 9999-12-31T23:59:59Z", "hard-stop 0001-01-01T00:00:00Z",
    "hard-stop 18:00", "take-up d", "request MAAT", "call", "absent", "restore 8", "bring-back", "suspend-session",
    "resume-session", "close-item --waiting not-reached", "chair-says Well.", "decide Good.", "undo", "redo",
    "close-session", "finalise --despite ends",
)  # fmt: skip
CASES = {
    "first": (FIRST_INSTANT, FIRST_INSTANT),
    "last": (later(LAST_INSTANT, -80), later(LAST_INSTANT, -80)),
    "from the first to now": (FIRST_INSTANT, START),
    "from now to the last": (START, later(LAST_INSTANT, -80)),
    "from the first to the last": (FIRST_INSTANT, later(LAST_INSTANT, -80)),
}


@pytest.mark.parametrize("zone", ["Europe/Zurich", "Pacific/Kiritimati", "Etc/GMT+12"])
@pytest.mark.parametrize("case", CASES)
def test_a_meeting_at_the_ends_of_the_calendar_goes_on(case: str, zone: str) -> None:
    room = EndRoom(*CASES[case], definition(zone=zone))
    done = []
    for line in LINES:
        room.now += 2.5
        before = room.meeting
        try:
            room.does(line)
            done.append(line)
        except Refused:
            assert room.meeting == before
        assert broken(room.meeting, room.instant) == frozenset()
        check_what_follows(room, before)
    derive(room)
    assert {"take-up c", "give-floor", "end", "pause", "undo", "close-session", "finalise --despite ends"} <= set(done)


def moved(made: Definition, to: datetime) -> Definition:
    """Move all of a plan, so that it begins or ends there."""
    last = max(s.end for s in made.sessions)
    by = (to - START) if to == FIRST_INSTANT else (to - last)
    sessions = tuple(replace(s, start=later(s.start, by), end=later(s.end, by)) for s in made.sessions)
    items = tuple(replace(i, start=later(i.start, by), end=later(i.end, by)) for i in made.items)
    return replace(made, sessions=sessions, items=items)


@settings(max_examples=60)
@given(
    case=st.sampled_from(sorted(CASES)),
    plan=st.sampled_from([None, *ENDS]),
    steps=st.lists(
        st.tuples(
            st.sampled_from(NAMES), st.binary(min_size=8, max_size=8), st.sampled_from([0, 0, 1, 5, 20, 60, 240])
        ),
        min_size=10,
        max_size=40,
    ),
)
def test_random_commands_at_the_ends_of_the_calendar(
    case: str, plan: datetime | None, steps: Sequence[tuple[str, bytes, int]]
) -> None:
    made = definition() if plan is None else moved(definition(), plan)
    room = EndRoom(*CASES[case], made)
    for name, dice, seconds in steps:
        room.now += seconds / 8
        before = room.meeting
        try:
            events = room.does(line_of(before, name, dice))
        except Refused:
            assert room.meeting == before
            continue
        assert broken(room.meeting, room.instant) == frozenset()
        if events and name not in REVERSALS:
            check_undo(room, before)
        check_what_follows(room, before)
    derive(room)
