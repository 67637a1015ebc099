"""The picture of a meeting in time: what stands above, what below, and what is said of it."""

from datetime import timedelta

import pytest

from facilitator.core.forecast import forecast
from facilitator.core.meeting import Meeting
from facilitator.ui.timeline.picture import Lane, Picture, hint_of, picture_of
from tests.core.floors import at, closed, item, meeting_of, opened, session


def morning() -> Meeting:
    return meeting_of(
        (
            closed(item("a", "10:00", "11:00"), "10:02", "11:10"),
            opened(item("b", "11:00", "12:00"), "11:10"),
            item("c", "12:00", "13:00"),
        ),
        sessions=(session(1, "10:00", "13:00", started="10:02"), session(2, "15:00", "18:00")),
        running=1,
    )


@pytest.fixture
def picture() -> Picture:
    meeting = morning()
    return picture_of(meeting, forecast(meeting, at("11:40")), at("11:40"))


def test_every_item_of_the_plan_has_a_bar_with_two_labels(picture: Picture) -> None:
    assert [(b.code, b.label, b.brief) for b in picture.planned] == [
        ("a", "1(a) Item a", "1(a)"), ("b", "1(b) Item b", "1(b)"), ("c", "1(c) Item c", "1(c)"),
    ]  # fmt: skip


def test_what_was_kept_ends_at_its_end_or_now(picture: Picture) -> None:
    assert [(b.code, b.start, b.end, b.label, b.current) for b in picture.kept] == [
        ("a", at("10:02"), at("11:10"), "1(a) 1 h 08 min", False),
        ("b", at("11:10"), at("11:40"), "1(b) 30 min", True),
    ]


def test_what_is_expected_begins_now_and_goes_on_with_the_later_items(picture: Picture) -> None:
    assert [(b.code, b.start, b.end) for b in picture.expected] == [
        ("b", at("11:40"), at("12:10")), ("c", at("12:10"), at("13:10")),
    ]  # fmt: skip
    assert picture.expected[0].label == "until 12:10"
    assert all(b.lane is Lane.EXPECTED for b in picture.expected)


def test_sessions_breaks_and_hard_stops_are_there(picture: Picture) -> None:
    assert picture.stops == (at("13:00"), at("18:00"))
    assert [(s.start, s.end) for s in picture.breaks] == [(at("13:00"), at("15:00"))]
    assert (picture.start, picture.end) == (at("10:00"), at("18:00"))


def test_an_item_that_was_suspended_has_a_bar_for_each_stretch() -> None:
    twice = closed(item("a", "10:00", "11:00"), "10:00", "10:20")
    meeting = meeting_of((twice,), sessions=(session(1, "10:00", "13:00", started="10:00"),), running=1)
    state = meeting.items["a"]
    again = type(state.stretches[0])(start=at("10:40"), end=at("11:00"))
    meeting = meeting.with_item(type(state)(plan=state.plan, status=state.status, stretches=(*state.stretches, again)))
    now = at("12:00")
    assert len(picture_of(meeting, forecast(meeting, now), now).kept) == 2
    assert "Together 40 min" in hint_of(meeting, forecast(meeting, now), "a", now)


def test_the_hint_tells_the_figures_of_an_item() -> None:
    meeting, now = morning(), at("11:40")
    assert hint_of(meeting, forecast(meeting, now), "b", now) == (
        "1(b) Item b",
        "Planned 11:00–12:00 (1 h 00 min)",
        "Kept since 11:10 (30 min)",
        "Expected to end 12:10, 10 min later than planned",
        "0 heard, 0 waiting",
    )
    late = now + timedelta(minutes=40)
    assert "Expected 12:20–13:20, 20 min later than planned" in hint_of(meeting, forecast(meeting, late), "c", late)
