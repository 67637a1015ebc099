"""The forecast: every row of BEHAVIOUR "Plan and forecast", and the rules of FLOOR section 4."""

from dataclasses import replace
from datetime import timedelta

import pytest

from facilitator.core.advice import spread
from facilitator.core.clock import Stretch, duration_label
from facilitator.core.floor import Floor
from facilitator.core.forecast import behind_label, forecast
from facilitator.core.ids import ItemCode, StatementId
from facilitator.core.meeting import ItemStatus
from facilitator.core.pace import pace_of
from facilitator.core.speakers import Capacity, Kind
from tests.core.floors import (
    at,
    calling,
    closed,
    item,
    meeting_of,
    opened,
    request,
    speaking,
    statement,
)
from tests.core.mornings import AFTERNOON, HEARD_AT_TWO_THIRDS, MORNING, morning_of


def test_item_planned_10_min_started_on_time_12_min_used_and_still_open_is_behind_2_min_and_growing_live() -> None:
    meeting = morning_of(opened(item("a", "10:00", "10:10"), "10:00"))
    assert forecast(meeting, at("10:12")).behind == 120
    assert forecast(meeting, at("10:12:30")).behind == 150
    assert behind_label(forecast(meeting, at("10:12"))) == "2 min behind"


def test_items_15_30_3_min_left_10_min_late_are_advised_to_spread_11_52_for_the_first() -> None:
    shortened = spread((15 * 60.0, 30 * 60.0, 3 * 60.0), 600.0)
    assert duration_label(shortened[0]) == "11:52"
    assert sum(shortened) == pytest.approx(48 * 60 - 600)
    meeting = morning_of(
        opened(item("a", "10:00", "12:12"), "10:00"),
        item("b", "12:12", "12:27"),
        item("c", "12:27", "12:57"),
        item("d", "12:57", "13:00"),
    )
    advice = forecast(meeting, at("12:22")).advice
    assert "To end at 13:00 as planned: 11:52 for 1(b), 23:45 for 1(c), 2:22 for 1(d)" in advice


def test_next_item_fixed_at_11_30_while_the_current_is_expected_to_end_11_10_is_expected_11_30() -> None:
    meeting = morning_of(
        opened(item("a", "10:00", "11:30", list_open=False, waiting=_two_minutes_waiting(4)), "10:00"),
        item("b", "11:30", "12:00", fixed=True),
    )
    found = forecast(meeting, at("10:56:40"))
    assert found.expected_end == at("11:10")
    assert found.items[0].start == at("11:30")


def test_next_item_that_follows_on_is_expected_11_10_when_the_current_is_expected_to_end_then() -> None:
    meeting = morning_of(
        opened(item("a", "10:00", "11:30", list_open=False, waiting=_two_minutes_waiting(4)), "10:00"),
        item("b", "11:30", "12:00"),
    )
    found = forecast(meeting, at("10:56:40"))
    assert (found.items[0].start, found.items[0].end) == (at("11:10"), at("11:40"))
    assert behind_label(found) == "20 min ahead"


def test_20_min_behind_with_a_break_of_15_min_in_between_leaves_the_item_after_the_break_5_min_behind() -> None:
    meeting = morning_of(opened(item("a", "10:00", "11:00"), "10:00"), item("b", "11:15", "12:00"))
    found = forecast(meeting, at("11:20"))
    assert found.behind == 20 * 60
    assert found.items[0].start - at("11:15") == timedelta(minutes=5)


def test_20_min_ahead_before_lunch_lets_the_afternoon_start_as_planned() -> None:
    meeting = morning_of(opened(item("a", "12:00", "13:00", list_open=False), "12:00"), item("b", "15:00", "16:00"))
    found = forecast(meeting, at("12:40"))
    assert behind_label(found) == "20 min ahead"
    assert found.items[0].start == at("15:00")


def test_hard_stop_13_00_with_11_waiting_at_5_min_and_20_s_at_12_30_counts_who_is_not_reached_and_names_the_limit() -> (
    None
):
    waiting = tuple(request(n, capacity=Capacity.GROUP) for n in range(1, 12))
    meeting = morning_of(opened(item("a", "10:00", "13:00", waiting=waiting), "10:00"))
    found = forecast(meeting, at("12:30"))
    assert found.hard_stop == at("13:00")
    assert [w.reached for w in found.waiting] == [True] * 5 + [False] * 6
    assert found.not_reached == 6
    assert found.advice[:3] == (
        "6 speakers will not be reached before 13:00",
        "All are heard before 13:00 at 2 min 20 s: group statements, now 5 min",
        "Taking 6 speakers in writing ends the list at 12:56",
    )
    assert forecast(meeting, at("12:30"), cap=140.0).not_reached == 0
    assert forecast(meeting, at("12:30"), cap=150.0).not_reached == 1


def _two_minutes_waiting(count: int) -> tuple[object, ...]:
    """Give so many national requests: each takes 3 min and 20 s, so four take 13 min 20 s."""
    return tuple(request(n) for n in range(1, count + 1))


def test_before_five_have_ended_a_speaker_is_expected_to_take_the_limit_and_the_floor_20_s() -> None:
    meeting = morning_of(
        opened(item("a", "10:00", "11:00", statements=HEARD_AT_TWO_THIRDS[:4], waiting=(request(9),)), "10:00")
    )
    (found,) = forecast(meeting, at("10:20")).waiting
    assert (found.start, found.end) == (at("10:20:20"), at("10:23:20"))


def test_after_five_the_mean_share_of_the_limit_and_the_median_changeover_count() -> None:
    meeting = morning_of(
        opened(item("a", "10:00", "11:00", statements=HEARD_AT_TWO_THIRDS, waiting=(request(9),)), "10:00")
    )
    (found,) = forecast(meeting, at("10:20")).waiting
    assert (found.start, found.end) == (at("10:20:10"), at("10:22:10"))


def test_the_share_of_one_capacity_says_nothing_of_another() -> None:
    waiting = (request(9, capacity=Capacity.GROUP),)
    meeting = morning_of(opened(item("a", "10:00", "11:00", statements=HEARD_AT_TWO_THIRDS, waiting=waiting), "10:00"))
    (found,) = forecast(meeting, at("10:20")).waiting
    assert found.end == at("10:25:10")


def test_a_point_of_order_says_nothing_of_national_statements() -> None:
    short = tuple(
        statement(n, f"10:1{n - 6}:00", f"10:1{n - 6}:06", who="CHL", kind=Kind.POINT_OF_ORDER, limit=120.0)
        for n in range(11, 16)
    )
    heard = (*HEARD_AT_TWO_THIRDS, *short)
    waiting = (request(90), request(91, kind=Kind.POINT_OF_ORDER))
    meeting = morning_of(opened(item("a", "10:00", "11:00", statements=heard, waiting=waiting), "10:00"))
    national, order = forecast(meeting, at("10:30")).waiting
    assert national.end - national.start == timedelta(minutes=2)
    assert order.end - order.start == timedelta(seconds=6)


def test_the_pace_follows_the_log_and_not_the_clock() -> None:
    meeting = morning_of(
        opened(item("a", "10:00", "11:00", statements=HEARD_AT_TWO_THIRDS[:5], waiting=(request(9),)), "10:00")
    )
    assert pace_of(meeting) is pace_of(replace(meeting, limits={"national": 60.0}))
    more = meeting.with_item(replace(meeting.items[ItemCode("a")], statements=HEARD_AT_TWO_THIRDS[:4]))
    assert pace_of(meeting).shares == {"national": pytest.approx(2 / 3)}
    assert pace_of(more).shares == {}


def test_the_pace_of_an_earlier_item_holds_under_the_next() -> None:
    first = replace(closed(item("a", "10:00", "10:20"), "10:00", "10:20"), statements=HEARD_AT_TWO_THIRDS)
    meeting = morning_of(first, opened(item("b", "10:20", "11:00", waiting=(request(9, on="b"),)), "10:20"))
    (found,) = forecast(meeting, at("10:20")).waiting
    assert found.end == at("10:22:10")


def test_an_interruption_leaves_no_changeover() -> None:
    interrupting = statement(7, "10:12:00", "10:12:30", who="CHL", kind=Kind.POINT_OF_ORDER)
    heard = (*HEARD_AT_TWO_THIRDS, interrupting)
    meeting = morning_of(opened(item("a", "10:00", "11:00", statements=heard, waiting=(request(9),)), "10:00"))
    (found,) = forecast(meeting, at("10:20")).waiting
    assert found.start == at("10:20:10")


def test_the_present_speaker_and_the_interrupted_ones_come_before_the_waiting() -> None:
    interrupted = statement(1, "10:00", pauses=(Stretch(start=at("10:01")),))
    order = statement(2, "10:01", who="CHL", kind=Kind.POINT_OF_ORDER, limit=120.0)
    meeting = morning_of(
        opened(item("a", "10:00", "11:00", statements=(interrupted, order), waiting=(request(9),)), "10:00"),
        floor=speaking(2, 1),
    )
    (found,) = forecast(meeting, at("10:02")).waiting
    assert found.start == at("10:02") + timedelta(seconds=60 + 120 + 20)


def test_a_waiting_point_of_order_does_not_wait_for_the_end_of_the_speaker() -> None:
    order = request(9, who="CHL", kind=Kind.POINT_OF_ORDER)
    meeting = morning_of(
        opened(item("a", "10:00", "11:00", statements=(statement(1, "10:00"),), waiting=(order, request(10))), "10:00"),
        floor=speaking(1),
    )
    first, second = forecast(meeting, at("10:01")).waiting
    assert first.start == at("10:01:20")
    assert second.start == at("10:05:40")


def test_a_speaker_who_is_over_has_no_rest_and_pushes_the_others_on() -> None:
    meeting = morning_of(
        opened(item("a", "10:00", "11:00", statements=(statement(1, "10:00"),), waiting=(request(9),)), "10:00"),
        floor=speaking(1),
    )
    (found,) = forecast(meeting, at("10:05")).waiting
    assert found.start == at("10:05:20")


def test_one_who_is_called_has_the_rest_of_the_changeover_and_the_whole_limit() -> None:
    meeting = morning_of(
        opened(item("a", "10:00", "11:00", waiting=(request(9),)), "10:00"), floor=calling(request(8), "10:10")
    )
    (found,) = forecast(meeting, at("10:10:12")).waiting
    assert found.start == at("10:10:12") + timedelta(seconds=8 + 180 + 20)


def test_absent_entries_take_no_time_and_are_not_counted_as_not_reached() -> None:
    waiting = (request(8, absent=True), request(9), request(10, absent=True))
    meeting = morning_of(opened(item("a", "10:00", "13:00", waiting=waiting), "10:00"))
    found = forecast(meeting, at("12:59"))
    assert found.waiting[1].start == at("12:59:20")
    assert found.not_reached == 1


def test_while_the_list_is_open_the_planned_length_stands_if_it_is_later() -> None:
    planned = opened(item("a", "10:00", "11:00", waiting=(request(9),)), "10:00")
    found = forecast(morning_of(planned), at("10:30"))
    assert (found.expected_end, found.behind, behind_label(found)) == (at("11:00"), 0, "on time")
    assert "Closing the list now ends the item at 10:33" in found.advice
    ahead = forecast(morning_of(replace(planned, list_open=False)), at("10:30"))
    assert (ahead.expected_end, behind_label(ahead)) == (at("10:33:20"), "27 min ahead")
    assert ahead == replace(forecast(morning_of(planned), at("10:30"), closed=True), advised=())


def test_an_item_suspended_over_lunch_with_people_waiting_comes_before_what_is_planned() -> None:
    suspended = replace(
        item("a", "12:00", "13:00", waiting=(request(9),)),
        status=ItemStatus.SUSPENDED,
        stretches=(Stretch(start=at("12:00"), end=at("13:00")),),
        parked=Floor(interrupted=(StatementId(1),)),
        statements=(statement(1, "12:50", pauses=(Stretch(start=at("12:51")),)),),
    )
    rose = replace(MORNING, rose=at("13:00"))
    meeting = meeting_of((suspended, item("b", "15:00", "16:00")), sessions=(rose, AFTERNOON))
    found = forecast(meeting, at("13:30"))
    assert [(i.code, i.start, i.end) for i in found.items] == [
        ("a", at("15:00"), at("15:05:20")),
        ("b", at("15:05:20"), at("16:05:20")),
    ]
    assert (found.expected_end, found.behind, found.hard_stop) == (None, 0, at("18:00"))


def test_nothing_is_expected_to_start_between_two_sessions() -> None:
    meeting = morning_of(opened(item("a", "10:00", "12:00"), "10:00"), item("b", "12:00", "12:30"))
    assert forecast(meeting, at("13:05")).items[0].start == at("15:00")


def test_a_session_that_runs_with_no_item_open_is_as_late_as_its_next_item() -> None:
    meeting = morning_of(closed(item("a", "10:00", "10:30"), "10:00", "10:40"), item("b", "10:30", "11:00"))
    found = forecast(meeting, at("10:40"))
    assert (found.behind, found.items[0].start) == (600, at("10:40"))


def test_before_the_meeting_every_item_is_expected_as_planned() -> None:
    items = (item("a", "10:00", "10:30"), item("b", "10:30", "11:00"), item("c", "15:00", "16:00"))
    meeting = meeting_of(items, sessions=(replace(MORNING, started=None), AFTERNOON))
    found = forecast(meeting, at("09:30"))
    assert [(i.start, i.end) for i in found.items] == [(i.plan.start, i.plan.end) for i in items]
    assert (found.behind, found.hard_stop, found.advice) == (0, at("13:00"), ())


def test_items_before_the_open_one_are_not_expected_again() -> None:
    items = (item("a", "10:00", "10:30"), opened(item("b", "10:30", "11:00"), "10:30"), item("c", "11:00", "12:00"))
    assert [i.code for i in forecast(morning_of(*items), at("10:40")).items] == ["c"]


def test_a_later_item_takes_as_long_as_its_advance_list_if_that_is_longer_than_its_plan() -> None:
    advance = tuple(request(n, on="b", capacity=Capacity.PRESENTER) for n in range(1, 4))
    meeting = morning_of(opened(item("a", "10:00", "10:30"), "10:00"), item("b", "10:30", "10:40", waiting=advance))
    (found,) = forecast(meeting, at("10:20")).items
    assert found.end - found.start == timedelta(minutes=31)


def test_moving_the_last_item_is_advised_when_it_would_end_after_the_hard_stop() -> None:
    meeting = morning_of(
        opened(item("a", "10:00", "12:00"), "10:00"), item("b", "12:00", "12:30"), item("c", "12:30", "13:00")
    )
    advice = forecast(meeting, at("12:20")).advice
    assert "Moving 1(c) to Afternoon of 7 April ends this session at 12:50" in advice
    assert "To end at 13:00 as planned: 20:00 for 1(b), 20:00 for 1(c)" in advice


def test_on_another_day_the_plan_says_nothing_of_when_people_leave_or_are_late() -> None:
    waiting = tuple(request(n) for n in range(1, 4))
    meeting = morning_of(opened(item("a", "10:00", "13:00", waiting=waiting), "10:00"), item("b", "12:30", "13:00"))
    found = forecast(meeting, at("10:00", day=9))
    assert (found.hard_stop, found.behind, found.items) == (None, 0.0, ())
    assert not any("hard stop" in advice for advice in found.advice)
    assert all(expected.reached for expected in found.waiting)
    assert behind_label(found) == "not on the planned day"


def test_where_even_half_a_minute_each_is_too_long_that_is_said() -> None:
    waiting = tuple(request(n) for n in range(1, 31))
    meeting = morning_of(opened(item("a", "10:00", "13:00", waiting=waiting), "10:00"))
    advice = forecast(meeting, at("12:50")).advice
    assert advice[:2] == (
        "27 speakers will not be reached before 13:00",
        "Not even 30 s each lets all be heard before 13:00",
    )


@pytest.mark.parametrize(
    ("behind", "label"),
    [
        (240.0, "4 min behind"),
        (-120.0, "2 min ahead"),
        (0.0, "on time"),
        (29.0, "on time"),
        (-29.9, "on time"),
        (30.0, "1 min behind"),
        (3900.0, "1 h 05 min behind"),
        (-90000.0, "25 h 00 min ahead"),
    ],
)
def test_behind_and_ahead_are_said_in_words_and_never_by_a_bare_sign(behind: float, label: str) -> None:
    found = forecast(morning_of(opened(item("a", "10:00", "10:10"), "10:00")), at("10:05"))
    assert behind_label(replace(found, behind=behind)) == label
