"""An item keeps its planned length while its list is open, so it is late from its first second on (FLOOR 4, forecast)."""

from dataclasses import replace

import pytest

from facilitator.core.clock import Stretch
from facilitator.core.forecast import forecast
from facilitator.core.meeting import ItemStatus
from tests.core.floors import at, item, opened, request
from tests.core.mornings import morning_of

# taken up and put down · whether the list is open · waiting · now · expected end
LENGTHS = [
    ("40 min late, in the first second", ("11:10",), True, 0, "11:10", "12:10"),
    ("40 min late, when the planned end comes", ("11:10",), True, 0, "11:30", "12:10"),
    ("40 min late, in the last second of its length", ("11:10",), True, 0, "12:10", "12:10"),
    ("and over its length", ("11:10",), True, 0, "12:15", "12:15"),
    ("20 min early", ("10:10",), True, 0, "10:10", "11:10"),
    ("10 min late and suspended for a quarter of an hour", ("10:40", "11:00", "11:15"), True, 0, "11:20", "11:55"),
    ("suspended twice", ("10:30", "10:40", "10:50", "11:00", "11:20"), True, 0, "11:25", "12:00"),
    ("with a list that is longer than what is left", ("11:10",), True, 24, "11:30", "12:50"),
    ("with a list that is shorter than what is left", ("11:10",), True, 3, "11:30", "12:10"),
    ("with the list closed, only those who wait count", ("11:10",), False, 3, "11:30", "11:40"),
]


@pytest.mark.parametrize(
    ("taken_up", "list_open", "count", "now", "ends"), [row[1:] for row in LENGTHS], ids=[row[0] for row in LENGTHS]
)
def test_an_item_planned_10_30_to_11_30_keeps_its_planned_length_while_its_list_is_open(
    taken_up: tuple[str, ...], list_open: bool, count: int, now: str, ends: str
) -> None:
    plan = item("a", "10:30", "11:30", list_open=list_open, waiting=tuple(request(n) for n in range(1, count + 1)))
    times = [at(clock) for clock in taken_up]
    stretches = tuple(Stretch(start=a, end=b) for a, b in zip(times[::2], [*times[1::2], None], strict=True))
    opened_late = replace(plan, status=ItemStatus.OPEN, stretches=stretches)
    found = forecast(morning_of(opened_late, item("b", "11:30", "12:00")), at(now))
    assert found.expected_end == at(ends)
    assert found.behind == (at(ends) - at("11:30")).total_seconds()
    assert found.items[0].start == at(ends)


def test_taking_up_an_item_late_changes_neither_how_far_the_plan_has_slipped_nor_the_later_times_nor_the_advice() -> (
    None
):
    later = (item("b", "11:30", "12:00"), item("c", "12:00", "12:20"))
    before = forecast(morning_of(item("a", "10:30", "11:30"), *later), at("11:10"))
    after = forecast(morning_of(opened(item("a", "10:30", "11:30"), "11:10"), *later), at("11:10"))
    assert before.behind == after.behind == 40 * 60
    assert before.items[1:] == after.items
    assert "To end at 12:20 as planned: 6:00 for 1(b), 4:00 for 1(c)" in after.advice


def test_between_items_a_suspended_one_that_comes_first_is_as_late_as_its_end() -> None:
    stretches = (Stretch(start=at("10:00"), end=at("10:50")),)
    suspended = replace(
        item("a", "10:00", "11:00", waiting=(request(9),)), status=ItemStatus.SUSPENDED, stretches=stretches
    )
    found = forecast(morning_of(suspended, item("b", "11:00", "12:00")), at("10:55"))
    assert (found.behind, found.items[1].start) == (5 * 60, at("11:05"))
    again = replace(suspended, status=ItemStatus.OPEN, stretches=(*stretches, Stretch(start=at("10:55"))))
    assert forecast(morning_of(again, item("b", "11:00", "12:00")), at("10:55")).behind == 5 * 60
