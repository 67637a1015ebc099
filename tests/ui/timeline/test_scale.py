"""The scale: zoom from two days to ten minutes, marks at round times, and following the hour."""

from dataclasses import replace
from datetime import timedelta
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.clock import LAST_INSTANT
from facilitator.core.forecast import forecast
from facilitator.ui.timeline.picture import Picture, picture_of
from facilitator.ui.timeline.placing import LINE_ROOM, place, place_marks
from facilitator.ui.timeline.scale import (
    LONGEST,
    SHORTEST,
    VisibleTime,
    first_view,
    following,
    kept_in_view,
    marks,
    moved,
    whole,
    zoomed,
)
from tests.core.floors import at, item, meeting_of, opened, session


def picture(now: str = "11:00", *, day: int = 7) -> Picture:
    meeting = meeting_of(
        (opened(item("a", "10:00", "11:00"), "10:00"), item("b", "11:00", "12:00"), item("c", "10:00", "11:00", day=8)),
        sessions=(session(1, "10:00", "13:00", started="10:00"), session(2, "10:00", "13:00", day=8)),
        running=1,
    )
    instant = at(now, day=day)
    return picture_of(meeting, forecast(meeting, instant), instant)


def test_the_first_view_is_the_session_that_runs() -> None:
    view = first_view(picture())
    assert 0 < view.share(at("10:00")) < 0.05
    assert 0.95 < view.share(at("13:00")) < 1


@given(st.floats(-40, 40), st.floats(0, 1))
def test_zooming_keeps_its_anchor_and_stays_between_ten_minutes_and_two_days(steps: float, share: float) -> None:
    view = VisibleTime(start=at("10:00"), seconds=3 * 3600)
    anchor = view.at(share)
    near = zoomed(view, steps, anchor)
    assert SHORTEST <= near.seconds <= LONGEST
    assert near.share(anchor) == pytest.approx(share, abs=1e-4)


def test_the_whole_meeting_fits_into_two_days() -> None:
    view = whole(picture())
    assert view.share(at("10:00")) >= 0
    assert view.share(at("13:00", day=8)) <= 1


def test_a_session_in_view_stays_still_and_the_next_one_comes_by_itself() -> None:
    view = first_view(picture())
    assert kept_in_view(view, picture("12:00")) == view
    between = kept_in_view(view, picture("13:30"))
    assert between.share(at("13:30")) == pytest.approx(0.3)
    tomorrow = kept_in_view(between, picture("10:10", day=8))
    assert 0 < tomorrow.share(at("10:00", day=8)) < 0.05


@pytest.mark.parametrize("days", [9, 30])
def test_when_all_is_over_what_was_stays_in_view(days: int) -> None:
    held = replace(session(1, "10:00", "13:00", started="10:00"), rose=at("12:50"))
    over = meeting_of((item("a", "10:00", "11:00"),), sessions=(held,))
    instant = at("11:00", day=days)
    seen = picture_of(over, forecast(over, instant), instant)
    view = first_view(seen)
    assert kept_in_view(view, seen) == view
    assert kept_in_view(following(view, instant), seen) == view


def test_a_close_view_goes_on_with_the_hour_until_it_is_moved_by_hand() -> None:
    close = following(VisibleTime(start=at("10:00"), seconds=600), at("11:00"))
    later = kept_in_view(close, picture("11:05"))
    assert later.share(at("11:05")) == pytest.approx(0.3)
    by_hand = moved(later, -0.5, picture("11:05"))
    assert kept_in_view(by_hand, picture("11:30")) == by_hand


def test_the_view_cannot_be_moved_away_from_the_meeting() -> None:
    far = moved(first_view(picture()), -100, picture())
    assert far.end > at("10:00")


@pytest.mark.parametrize(
    ("seconds", "first", "second"),
    [(600, "10:00", "10:01"), (3 * 3600, "10:00", "10:30"), (86400, "Tue 08", "03:00")],
)
def test_marks_stand_at_round_times_of_the_zone(seconds: float, first: str, second: str) -> None:
    start = at("10:00") if seconds < 86400 else at("00:00", day=8)
    found = list(marks(VisibleTime(start=start, seconds=seconds), 1200, 110, "Europe/Zurich"))
    assert [m.label for m in found[:2]] == [first, second]


def test_the_night_of_the_change_to_summer_time_has_no_third_hour() -> None:
    start = at("00:00", day=7) - timedelta(days=8) + timedelta(hours=1)
    labels = [m.label for m in marks(VisibleTime(start=start, seconds=6 * 3600), 1300, 110, "Europe/Zurich")]
    assert labels[0] == "Sun 30"
    instants = [m.at for m in marks(VisibleTime(start=start, seconds=6 * 3600), 1300, 110, "Europe/Zurich")]
    assert instants == sorted(instants)


def length(text: str) -> float:
    return 7.0 * len(text)


@given(
    st.lists(st.text("abc 1()", min_size=1, max_size=20), min_size=1, max_size=3),
    st.floats(0, 1000), st.floats(0, 400), st.floats(0, 1400),
)  # fmt: skip
def test_words_in_a_bar_stay_inside_and_clear_of_the_line(
    words: list[str], left: float, width: float, line: float
) -> None:
    found = place(words, left, left + width, line, length)
    if found is not None:
        end = found.x + length(found.text)
        assert left <= found.x
        assert end <= left + width
        assert end <= line - LINE_ROOM or found.x >= line + LINE_ROOM or not left <= line <= left + width


def test_the_shorter_words_are_taken_where_the_longer_do_not_fit() -> None:
    assert place(("a very long label", "1(a)"), 0, 60, None, length).text == "1(a)"
    assert place(("a very long label", "1(a)"), 0, 20, None, length) is None


@given(st.lists(st.floats(0, 500), min_size=1, max_size=30))
def test_the_words_of_the_axis_never_touch(places: list[float]) -> None:
    found = place_marks(((p, "10:00") for p in sorted(places)), 500, length, 7)
    assert all(a.x + length(a.text) + 7 <= b.x for a, b in pairwise(found))
    assert all(p.x >= 0 and p.x + length(p.text) <= 500 for p in found)


@pytest.mark.parametrize("zone", ["Europe/Zurich", "UTC", "America/New_York"])
def test_the_marks_end_with_the_calendar(zone: str) -> None:
    view = VisibleTime(start=LAST_INSTANT - timedelta(hours=4), seconds=6 * 3600)
    found = list(islice(marks(view, 600, 60, zone), 100))
    assert 0 < len(found) < 100
    assert all(view.start <= mark.at <= LAST_INSTANT for mark in found)
