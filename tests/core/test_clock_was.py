"""clock-was (FLOOR 4): what a wrong clock recorded has the right times everywhere, and undo takes that back."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from facilitator.core.clock import Stretch
from facilitator.core.handout import to_hand_out
from facilitator.core.meeting import ClockWas
from facilitator.core.minutes import minutes, minutes_of_version, version_numbered
from facilitator.core.minuting.variants import Variant
from facilitator.core.trail import Trail
from facilitator.exchange.json import log, show
from tests.room import START, Room

HOUR = 3600.0


def after(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


@pytest.fixture
def ahead() -> Room:
    """A morning by a clock that is an hour ahead: CHL presented for 100 s, NOR has spoken for 50."""
    room = Room(open_item=None)
    for at, line in (
        (0, "start-session 1"), (10, "take-up c"), (20, "request CHL"), (30, "request NOR"), (40, "give-floor"),
        (140, "give-floor"), (190, "pause"), (200, "resume"), (210, "gist 1 Said."),
    ):  # fmt: skip
        room.does(line, at=HOUR + at)
    return room


def right(room: Room, seconds: float = 210) -> None:
    """Put the clock right, just after the last act: how long before it was put back nobody knows without a desk."""
    room.now = seconds


def test_every_time_that_is_shown_is_right_and_lengths_stay(ahead: Room) -> None:
    right(ahead)
    before = {s.who: s.spoken(ahead.instant) for s in ahead.meeting.statements() if s.end}
    ahead.does("clock-was 3600")
    meeting = ahead.meeting
    assert meeting.sessions[0].started == after(0)
    assert meeting.items["c"].stretches == (Stretch(start=after(10)),)  # type: ignore[index]
    assert [(s.begin, s.end) for s in meeting.statements()] == [(after(40), after(140)), (after(140), None)]
    assert meeting.items["c"].served[0].asked == after(20)  # type: ignore[index]
    assert {s.who: s.spoken(ahead.instant) for s in meeting.statements() if s.end} == before
    assert ahead.said("NOR").pauses == (Stretch(start=after(190), end=after(200)),)
    assert [act.at for act in ahead.trail.acts()[1:]] == [
        after(n)
        for n in (
            0,
            10,
            20,
            30,
            40,
            140,
            190,
            200,
            210,
            210,
        )
    ]
    assert ahead.instant == after(210)
    assert ahead.spoken("NOR") == 60


def test_show_log_minutes_and_trail_say_it(ahead: Room) -> None:
    right(ahead)
    ahead.does("clock-was 3600")
    shown = str(show(ahead.meeting, seq=ahead.trail.seq, now=ahead.instant))
    assert "2025-04-07T10:00:10+02:00" in shown
    assert "T11:0" not in shown
    assert [s["begin"] for s in log(ahead.meeting, now=ahead.instant)] == [  # type: ignore[index]
        "2025-04-07T10:00:40+02:00",
        "2025-04-07T10:02:20+02:00",
    ]
    written = repr(minutes(ahead.trail, now=ahead.instant, variant=Variant.INTERNAL))
    assert "10:02:20" in written
    assert "11:02" not in written
    assert ahead.trail.acts()[-1].title == "The clock was 1 h ahead"


def test_undo_takes_it_back_and_redo_brings_it_again(ahead: Room) -> None:
    right(ahead)
    meeting, times = ahead.meeting, [act.at for act in ahead.trail.acts()]
    ahead.does("clock-was 3600")
    put = ahead.meeting
    ahead.does("undo", at=230)
    assert ahead.meeting.items == meeting.items
    assert ahead.meeting.sessions == meeting.sessions
    assert [act.at for act in ahead.trail.acts()][:-2] == times
    assert ahead.instant == after(HOUR + 230)
    ahead.does("redo", at=240)
    assert ahead.meeting.items == put.items
    assert ahead.instant == after(240)


def test_what_was_recorded_since_keeps_its_lengths_under_undo(ahead: Room) -> None:
    right(ahead)
    ahead.does("clock-was 3600")
    ahead.does("end", at=240)
    ahead.does("request FRA", at=250)
    ahead.does("give-floor", at=260)
    ahead.does("undo", at=300)
    ahead.does("undo", at=301)
    ahead.does("undo", at=302)
    ahead.does("undo", at=303)
    spoken = ahead.said("NOR")
    assert (spoken.begin, spoken.end) == (after(HOUR + 140), None)
    assert ahead.spoken("NOR") == 303 - 140 - 10
    times = [act.at for act in ahead.trail.acts()[1:]]
    assert times == sorted(times)
    assert times[-1] == after(HOUR + 303)


def test_another_seat_keeps_what_it_did_since_at_the_same_distance(ahead: Room) -> None:
    right(ahead)
    ahead.does("clock-was 3600")
    ahead.does("end", at=240, seat="secretariat")
    ahead.does("request FRA", at=250, seat="secretariat")
    ahead.does("undo", at=300)
    assert ahead.said("NOR").spoken(ahead.instant) == 240 - 140 - 10
    assert ahead.entry("FRA").asked == after(HOUR + 250)
    ahead.does("request GUY", at=310, seat="secretariat")
    assert ahead.entry("GUY").asked == after(HOUR + 310)
    ahead.does("redo", at=320)
    assert [r.asked for r in ahead.meeting.items["c"].waiting] == [after(250), after(310)]  # type: ignore[index]
    assert ahead.instant == after(320)


SINCE = [
    # the clock leapt an hour ahead between 200 and 230, and was put right at 300
    ((0, "start-session 1"), (10, "take-up c"), (20, "request CHL"), (100, "give-floor")),
    ((HOUR + 230, "request NOR"), (HOUR + 240, "give-floor")),
]


@pytest.fixture
def leapt() -> Room:
    room = Room(open_item=None)
    for part in SINCE:
        for at, line in part:
            room.does(line, at=at)
    room.now = 300
    return room


def first_of(room: Room, line: str) -> int:
    """Give the first event of the act with this title."""
    return next(act.first_seq for act in room.trail.acts() if act.title == line)


def test_only_the_acts_that_are_named_are_shifted(leapt: Room) -> None:
    since = first_of(leapt, "Add Norway")
    leapt.does(f"clock-was 3600 --since {since}")
    assert [(s.begin, s.end) for s in leapt.meeting.statements()] == [(after(100), after(240)), (after(240), None)]
    assert leapt.instant == after(300)
    assert leapt.trail.events[-1].event == ClockWas(seconds=HOUR, since=since, until=leapt.trail.seq - 1)


def test_an_event_inside_an_act_stands_for_the_act(leapt: Room) -> None:
    given_second = leapt.trail.events[-1].seq
    assert leapt.trail.events[-1].part == 1
    leapt.does(f"clock-was 3599 --since {first_of(leapt, 'Add Norway')} --until {given_second - 1}")
    event = leapt.trail.events[-1].event
    assert isinstance(event, ClockWas)
    assert event.until == given_second


def test_times_that_would_go_back_are_refused_with_the_act_that_stays(leapt: Room) -> None:
    given_to_chile = first_of(leapt, "Next: Chile")
    assert leapt.refuses(f"clock-was 3600 --since {given_to_chile}") == (
        f"“Add Chile” at 10:00:20 stays, and less than 1 h lies between it and event {given_to_chile}. "
        "Name an event before which there was so long a time, or none for all."
    )
    asked = first_of(leapt, "Add Norway")
    assert leapt.refuses(f"clock-was -7200 --until {asked}").startswith(
        "“Next: Norway” at 11:04:00 stays, and less than 2 h"
    )
    leapt.does(f"clock-was -3600 --until {given_to_chile}")
    assert leapt.said("CHL").begin == after(HOUR + 100)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("clock-was 60 --since 1", "There is no event 1 whose time could be put right: name one from {first} to {last}."),
        ("clock-was 60 --since 99", "There is no event 99 whose time could be put right: name one from {first} to {last}."),
        ("clock-was 60 --since {last} --until {first}", "Event {last} comes after event {first}. Name the first and the last."),
        ("clock-was 90000000000", "The calendar has no such times. Give fewer seconds."),
        ("clock-was -300000000000", "The calendar has no such times. Give fewer seconds."),
        ("clock-was -172800", "The last act would be at 2025-04-09 11:04:00, more than a day after now. Give fewer seconds."),
        ("clock-was x", "“x” is not a duration. Write seconds, or for instance 2:30, 5 min, 1h30."),
        ("clock-was 60 --since x", "“x” is not an event number."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(leapt: Room, line: str, sentence: str) -> None:
    known = {"first": first_of(leapt, "Start session 1"), "last": leapt.trail.seq}
    assert leapt.refuses(line.format(**known)) == sentence.format(**known)


def test_nothing_is_recorded_for_no_seconds_and_nothing_can_be_put_right_before_the_first_act(leapt: Room) -> None:
    assert leapt.does("clock-was 0") == ()
    assert Room(open_item=None).refuses("clock-was 60") == (
        "Nothing has been recorded yet, so there is no time to put right."
    )


def test_time_that_was_left_out_for_the_leap_is_time_again_once_the_leap_is_shifted() -> None:
    room = Room(open_item=None)
    for at, line in SINCE[0]:
        room.does(line, at=at)
    # the clock leaps an hour at 200, and somebody leaves it out 10 s later
    room.does("leave-out 3600", at=HOUR + 210)
    assert room.said("CHL").spoken(after(HOUR + 240)) == 140
    room.does("end", at=HOUR + 240)
    room.now = 300
    room.does(f"clock-was 3600 --since {first_of(room, 'Leave 1:00:00 out for Chile')}")
    assert room.said("CHL").spoken(room.instant) == 140
    assert (room.said("CHL").begin, room.said("CHL").end) == (after(100), after(240))


def test_a_begin_that_was_set_moves_with_the_act_that_set_it() -> None:
    room = Room(open_item=None)
    for at, line in ((0, "start-session 1"), (10, "take-up c"), (20, "request CHL"), (100, "give-floor")):
        room.does(line, at=HOUR + at)
    room.does("started-ago 60", at=HOUR + 140)
    room.does("add-time 60", at=HOUR + 150)
    room.now = 200
    room.does("clock-was 3600")
    assert room.said("CHL").begin == after(80)
    room.does("undo")
    assert room.said("CHL").begin == after(HOUR + 80)


def test_corrections_and_parts_of_statements_move_with_them(ahead: Room) -> None:
    ahead.does("end", at=HOUR + 300)
    ahead.does("split 1 --at 11:01:10")
    ahead.does("correct 2 --end 11:04:30")
    right(ahead, 400)
    ahead.does("clock-was 3600")
    spoken = sorted((s.begin, s.end) for s in ahead.meeting.statements() if s.begin and s.end)
    assert spoken == [(after(40), after(70)), (after(70), after(140)), (after(140), after(270))]


def test_two_errors_of_the_clock_add_up(ahead: Room) -> None:
    right(ahead)
    ahead.does("clock-was 3600")
    ahead.does("end", at=230)
    ahead.does("clock-was 30", at=300)
    assert ahead.said("CHL").begin == after(10)
    assert ahead.said("NOR").end == after(200)
    ahead.does("undo", at=310)
    ahead.does("undo", at=311)
    ahead.does("undo", at=312)
    assert ahead.said("CHL").begin == after(HOUR + 40)


def test_the_state_at_an_instant_is_that_of_the_right_times(ahead: Room) -> None:
    right(ahead)
    ahead.does("clock-was 3600")
    ahead.does("end", at=230)
    then = ahead.trail.until(after(100))
    assert then.meeting.speaker is not None
    assert then.meeting.speaker.who == "CHL"
    assert then.meeting.speaker.begin == after(40)
    assert ahead.trail.until(after(225)).meeting.speaker == ahead.trail.until(after(229)).meeting.speaker


def test_a_statement_that_left_the_log_has_the_right_times_too(ahead: Room) -> None:
    ahead.does("end", at=HOUR + 240)
    ahead.does("request GUY", at=HOUR + 250)
    ahead.does("give-floor", at=HOUR + 260)
    ahead.does("gist 3 Said", at=HOUR + 270)
    ahead.does("undo-floor", at=HOUR + 280)
    right(ahead, 280)
    ahead.does("clock-was 3600")
    (gone,) = ahead.meeting.gone.values()
    assert (gone.statement.begin, gone.at) == (after(260), after(280))
    ahead.does("undo", at=290)
    (gone,) = ahead.meeting.gone.values()
    assert (gone.statement.begin, gone.at) == (after(HOUR + 260), after(HOUR + 280))


def test_a_version_stays_what_it_was_when_it_was_made(ahead: Room) -> None:
    ahead.does("end", at=HOUR + 300)
    ahead.does("finalise --despite trial", at=HOUR + 310)
    version = version_numbered(ahead.meeting, 1)
    written = minutes_of_version(ahead.trail, version)
    right(ahead, 400)
    ahead.does("clock-was 3600")
    assert version_numbered(ahead.meeting, 1) == version
    assert minutes_of_version(ahead.trail, version) == written
    ahead.does("finalise --despite again", at=410)
    assert repr(minutes_of_version(ahead.trail, version_numbered(ahead.meeting, 2))) != repr(written)


def test_a_copy_to_hand_out_has_the_right_times_and_nothing_of_the_clock(ahead: Room) -> None:
    right(ahead)
    ahead.does("clock-was 3600")
    ahead.does("end", at=230)
    copy = Trail(replace(one, stands=None) for one in to_hand_out(ahead.trail))
    assert copy.meeting.items == ahead.meeting.items
    assert not any(isinstance(one.event, ClockWas) for one in copy.events)


def test_the_file_keeps_what_it_was_told(ahead: Room) -> None:
    told = [(one.at, one.event) for one in ahead.trail.events]
    right(ahead)
    ahead.does("clock-was 3600")
    standing = [one.as_it_stands for one in ahead.trail.events]
    assert [(one.at, one.event) for one in standing][:-1] == told
    assert Trail(standing).events == ahead.trail.events


def test_a_shift_may_bring_an_act_to_the_very_instant_of_the_next_and_no_further(ahead: Room) -> None:
    right(ahead)
    acts = ahead.trail.acts()
    seq = acts[-3].first_seq  # the pause, ten seconds before the resumption
    assert "stays" in ahead.refuses(f"clock-was -11 --until {seq}")
    ahead.does(f"clock-was -10 --until {seq}")
    assert [act.at for act in ahead.trail.acts()][-4:-2] == [acts[-2].at, acts[-2].at]


def test_a_shift_may_bring_an_act_to_the_very_instant_of_the_one_before_and_no_further(ahead: Room) -> None:
    right(ahead)
    acts = ahead.trail.acts()
    seq = acts[-2].first_seq  # the resumption, ten seconds after the pause
    assert "stays" in ahead.refuses(f"clock-was 11 --since {seq}")
    ahead.does(f"clock-was 10 --since {seq}")
    assert ahead.trail.acts()[-3].at == acts[-3].at
