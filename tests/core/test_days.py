"""The days of a meeting: moved to others as one act, told apart from the day that it is, and never taken for delays."""

from datetime import date, datetime, timedelta

import pytest

from facilitator.core.agenda import Definition, PlannedSession
from facilitator.core.clock import days_label, local_time
from facilitator.core.day_questions import day_question
from facilitator.core.days import is_another_day, is_astray, planned_days
from facilitator.core.forecast import behind_label, forecast
from facilitator.core.ids import ItemCode
from facilitator.core.next_act import next_act
from tests.room import START, Room, definition, item

DAY = 24 * 3600.0
HOUR = 3600.0
THIRD = 2 * DAY
ZONE = "Europe/Zurich"


def three_days() -> Definition:
    """Two sessions on Monday 7 April, one on Wednesday the 9th with item j."""
    third = PlannedSession(
        number=3, title="Morning", start=START + timedelta(days=2), end=START + timedelta(days=2, hours=3)
    )
    items = (item("c", 0, 90), item("d", 300, 60), item("j", 2 * 1440, 30, fixed=True))
    return definition(sessions=(*definition().sessions, third), items=items)


def room(*lines: str, at: float = 0.0) -> Room:
    made = Room(three_days(), open_item=None)
    made.do_all(lines)
    made.now = max(made.now, at)
    return made


def hours(made: Room) -> list[str]:
    """Give the sessions, their hard stops and the items as they are planned, in the zone of the meeting."""
    sessions = [t for s in made.meeting.sessions for t in (s.plan.start, s.plan.end, s.hard_stop)]
    items = [t for i in made.meeting.items.values() for t in (i.plan.start, i.plan.end)]
    return [f"{local_time(t, ZONE):%Y-%m-%d %H:%M}" for t in (*sessions, *items)]


@pytest.mark.parametrize("day", ["2025-11-27", "2025-03-30", "2024-02-29"])
def test_all_that_has_not_begun_moves_at_the_same_hours_also_across_summer_time(day: str) -> None:
    made = room("hard-stop 13:30")
    before = hours(made)
    made.does(f"move-meeting {day}")
    moved = (date.fromisoformat(day) - date(2025, 4, 7)).days
    assert hours(made) == [f"{datetime.fromisoformat(time) + timedelta(days=moved):%Y-%m-%d %H:%M}" for time in before]
    assert made.meeting.items[ItemCode("j")].plan.fixed


def test_it_is_one_act_with_a_title_and_undo_gives_every_time_back() -> None:
    made = room()
    before = made.meeting
    made.does("move-meeting '27 November 2025'")
    assert made.trail.last_act.title == "Move the meeting to Thursday 27 November 2025"
    made.does("undo")
    assert made.meeting == before
    made.does("redo")
    assert planned_days(made.meeting) == (date(2025, 11, 27), date(2025, 11, 29))


def test_what_was_held_stays_and_the_rest_moves_behind_it() -> None:
    made = room("start-session 1", "take-up c", "close-item", "close-session", "start-session 2", "close-session")
    before = hours(made)
    made.does("move-meeting 2025-04-10")
    assert made.trail.last_act.title == "Move session 3 to Thursday 10 April 2025"
    after = hours(made)
    assert after[:6] == before[:6]
    assert after[6:9] == [time.replace("-09 ", "-10 ") for time in before[6:9]]
    assert after[9:13] == before[9:13], "the items of the first day stay"
    assert after[13:] == [time.replace("-09 ", "-10 ") for time in before[13:]]
    assert "cannot be put before it" in made.refuses("move-meeting 2025-04-06")


def test_a_session_in_progress_on_another_day_moves_to_it_and_counts_from_then_on() -> None:
    made = room(at=THIRD + 5 * HOUR)
    made.do_all(["start-session 1", "take-up c", "request FRA"])
    assert is_astray(made.meeting, made.instant)
    assert forecast(made.meeting, made.instant).hard_stop is None
    made.does("move-meeting 2025-04-09")
    assert not is_astray(made.meeting, made.instant)
    assert forecast(made.meeting, made.instant).hard_stop == START + timedelta(days=2, hours=3)


@pytest.mark.parametrize("day", ["2025-04-07", "7 April"])
def test_a_meeting_that_is_planned_for_that_day_is_not_moved(day: str) -> None:
    assert room().does(f"move-meeting '{day}'") == ()


def test_after_the_last_session_there_is_nothing_to_move() -> None:
    made = room("start-session 1", "start-session 3", "close-session")
    assert "nothing can be moved" in made.refuses("move-meeting 2025-11-27")


@pytest.mark.parametrize("typed", ["tomorrow", "31 February 2026", "2025-13-01", "18:00", ""])
def test_what_is_no_day_is_refused_with_an_example(typed: str) -> None:
    assert "Write it as 2025-11-27" in room().refuses(f"move-meeting '{typed}'")


def test_a_session_on_another_day_is_not_asked_about_again_at_midnight_but_once_it_rose() -> None:
    made, about = room(), list[tuple[str, object]]()
    for lines, hours_after in (((), 13.5), (("start-session 1",), 13.5), ((), 15.2), (("close-session",), 15.3)):
        made.now = 234 * 24 * HOUR + hours_after * HOUR
        made.do_all(lines)
        question = day_question(made.meeting, made.trail.last, made.instant)
        assert question is not None
        about.append(question.about)
    evening, in_session, past_midnight, afterwards = about
    assert evening == in_session == past_midnight != afterwards


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2025-04-07", "2025-04-07", "7 April 2025"),
        ("2025-04-07", "2025-04-08", "7–8 April 2025"),
        ("2025-06-30", "2025-07-04", "30 June – 4 July 2025"),
        ("2025-12-30", "2026-01-02", "30 December 2025 – 2 January 2026"),
    ],
)
def test_days_are_written_as_one_span(first: str, last: str, words: str) -> None:
    assert days_label(date.fromisoformat(first), date.fromisoformat(last)) == words


# what was done · hours since the first session began · another day · the plan says nothing of now · the label
DAYS = [
    ("long before", (), -40 * 24, True, False, ""),
    ("on the first morning", (), 0, False, False, ""),
    ("in the evening between", (), 12, False, False, ""),
    ("on the free day between", (), 24, True, False, ""),
    ("on the third day", ("start-session 1", "close-session"), 48, False, False, ""),
    ("months later", (), 234 * 24, True, True, "not on the planned day"),
    ("months later, in session", ("start-session 1",), 234 * 24, True, True, "not on the planned day"),
    ("session 3 on its right day", ("start-session 3", "take-up c"), 49, False, False, "3 h 30 min behind"),
    ("when all is over", ("start-session 3", "close-session"), 234 * 24, False, False, ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "after", "another", "astray", "label"), [d[1:] for d in DAYS], ids=[d[0] for d in DAYS]
)
def test_a_desk_knows_its_day(lines: tuple[str, ...], after: float, another: bool, astray: bool, label: str) -> None:
    made = room()
    made.now = after * HOUR - 10 * len(lines)
    for line in lines:
        made.now += 10
        made.does(line)
    assert is_another_day(made.meeting, made.instant) is another
    found = forecast(made.meeting, made.instant)
    assert (found.astray, is_astray(made.meeting, made.instant)) == (astray, astray)
    if label:
        assert behind_label(found) == label


# hours since the first session began · what the primary key offers
BY_THE_CLOCK = [
    (-1000, "Start the morning session", 1),
    (2.9, "Start the morning session", 1),
    (3.5, "Start the afternoon session", 2),
    (10, "Start the morning session", 1),
    (44, "Start the morning session", 3),
    (6000, "Start the morning session", 1),
]


@pytest.mark.parametrize(("after", "label", "number"), BY_THE_CLOCK)
def test_the_session_that_is_proposed_is_that_of_the_clock(after: float, label: str, number: int) -> None:
    made = room(at=after * HOUR)
    made.now = after * HOUR
    found = next_act(made.meeting, made.instant)
    assert found is not None
    assert (found.label, found.command.arguments["session"]) == (label, number)


def test_nobody_is_called_before_the_session_that_an_open_item_waits_for() -> None:
    made = room("take-up c", "request FRA")
    found = next_act(made.meeting, made.instant)
    assert found is not None
    assert (found.label, found.calls) == ("Start the morning session", False)
    made.does("start-session 1")
    found = next_act(made.meeting, made.instant)
    assert found is not None
    assert found.label == "Next: France"
