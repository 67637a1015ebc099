"""The steps from one order of rows to another lead there, and are as few as can be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.ui.rows import Inserted, Moved, Removed, Step, steps


def walk(before: list[str], after: list[str], taken: list[Step]) -> list[str]:
    rows = list(before)
    for step in taken:
        match step:
            case Removed(row=row):
                del rows[row]
            case Inserted(row=row, source=source):
                rows.insert(row, after[source])
            case Moved(row=row, before=place):
                assert place not in (row, row + 1), "Qt refuses a move to where a row stands"
                rows.insert(place - 1 if place > row else place, rows.pop(row))
    return rows


orders = st.lists(st.sampled_from("ABCDEFGHIJKL"), unique=True)


@given(orders, orders)
def test_the_steps_lead_from_any_order_to_any_other(before: list[str], after: list[str]) -> None:
    assert walk(before, after, steps(before, after)) == after


@pytest.mark.parametrize(
    ("before", "after", "count"),
    [
        ("ABC", "ABC", 0),
        ("ABC", "BCA", 1),
        ("ABC", "CAB", 1),
        ("ABC", "AXBC", 1),
        ("ABC", "AC", 1),
        ("ABCD", "DBCA", 2),
        ("", "ABC", 3),
        ("ABC", "", 3),
    ],
)
def test_only_what_changed_its_place_is_moved(before: str, after: str, count: int) -> None:
    assert len(steps(before, after)) == count
