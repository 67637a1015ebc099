"""Lines of an agenda are pasted, and become a tree of items with numbers, codes and hours."""

from datetime import date

import pytest

from facilitator.core.clock import local_time
from facilitator.core.preparing.beginnings import empty
from facilitator.core.preparing.pasted_agenda import pasted_lines, with_pasted
from facilitator.core.preparing.prepared import PreparedMeeting, depths
from facilitator.core.preparing.usual_days import with_days

ZONE = "Europe/Zurich"


@pytest.fixture
def three_days() -> PreparedMeeting:
    begun = empty(ZONE, "en")
    return begun.again(with_days(begun.definition, date(2026, 11, 30), 3))


def labels(prepared: PreparedMeeting) -> list[str]:
    return [item.label for item in prepared.definition.items]


def codes(prepared: PreparedMeeting) -> list[str]:
    return [str(item.code) for item in prepared.definition.items]


@pytest.mark.parametrize(
    ("text", "depth"),
    [
        ("1. Opening\n2. Work\n(a) One\n(b) Two\n(i) Sub\n(ii) Sub\n(c) Three\n3. End", [0, 0, 1, 1, 2, 2, 1, 0]),
        ("1 Opening\n1(a) One\n1(a)(i) Deep\n2 End", [0, 1, 2, 0]),
        ("1. Opening\n1.1 One\n1.1.1 Deep\n1.2 Two", [0, 1, 2, 1]),
        ("Opening\n\tOne\n\t\tDeep\n\tTwo\nEnd", [0, 1, 2, 1, 0]),
        ("Item 1: Opening\n• One\n• Two\nItem 2: End", [0, 1, 1, 0]),
        ("(g) Seventh\n(h) Eighth\n(i) Ninth\n(j) Tenth", [0, 0, 0, 0]),
        ("1.\tOpening\n\n2.\tEnd\n", [0, 0]),
        ("Opening\n        Too deep\nEnd", [0, 1, 0]),
    ],
)
def test_indentation_or_numbers_give_the_tree(text: str, depth: list[int]) -> None:
    lines = pasted_lines(text)
    assert [line.depth for line in lines] == depth
    assert not any(sign in line.title for line in lines for sign in "(•\t")


@pytest.mark.parametrize("title", ["I. The past", "2025 in review", "A new plan", "Co-Chairs’ report"])
def test_a_title_keeps_its_words(title: str) -> None:
    assert pasted_lines(title)[0].title in {title, title.partition(" ")[2]}


def test_lines_without_numbers_get_those_of_their_places(three_days: PreparedMeeting) -> None:
    pasted, count = with_pasted(three_days, "Opening\nWork\n\tOne\n\tTwo\nEnd")
    assert count == 5
    assert labels(pasted) == ["1", "2", "2(a)", "2(b)", "3"]
    assert codes(pasted) == ["1", "2", "2.a", "2.b", "3"]
    assert depths(pasted.definition) == (0, 0, 1, 1, 0)


def test_numbers_that_are_not_those_of_the_places_are_kept(three_days: PreparedMeeting) -> None:
    pasted, _ = with_pasted(three_days, "3. Status\n(a) One\n(c) Three\n7. End")
    assert labels(pasted) == ["3", "3(a)", "3(c)", "7"]
    assert codes(pasted) == ["3", "3.a", "3.c", "7"]


def test_more_lines_go_behind_an_item_at_its_depth(three_days: PreparedMeeting) -> None:
    pasted, _ = with_pasted(three_days, "Opening\nWork\n\tOne\nEnd")
    again, _ = with_pasted(pasted, "New\n\tUnder it", after="2")
    assert [item.title for item in again.definition.items] == ["Opening", "Work", "One", "New", "Under it", "End"]
    assert labels(again) == ["1", "2", "2(a)", "3", "3(a)", "4"]


def test_hours_are_taken_where_they_stand_and_shared_out_elsewhere(three_days: PreparedMeeting) -> None:
    text = "Monday, 30 November 2026\n10:00–10:30 Opening\nStatus\nTuesday, 1 December 2026\n15.00 - 18.00\tPanels"
    pasted, _ = with_pasted(three_days, text)
    items, zone = pasted.definition.items, ZONE
    hours = [f"{local_time(i.start, zone):%d %H:%M}–{local_time(i.end, zone):%d %H:%M}" for i in items]
    assert hours == ["30 10:00–30 10:30", "30 10:30–30 13:00", "01 15:00–01 18:00"]
    assert pasted.spread == {"2"}


def test_nothing_is_made_of_nothing(three_days: PreparedMeeting) -> None:
    assert with_pasted(three_days, " \n\t\n") == (three_days, 0)
