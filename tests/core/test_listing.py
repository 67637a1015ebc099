"""The list of speakers as it is printed: everybody who waits, in order, with reason, expected time and limit."""

import pytest

from facilitator.core.ids import ItemCode, Refused
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Minutes, Paragraph, Table
from facilitator.core.minuting.variants import Variant
from tests.room import Room


def printed(room: Room, code: str | None = None) -> Minutes:
    item = ItemCode(code) if code else None
    return minutes(room.trail, now=room.instant, variant=Variant.LIST, item=item)


def rows(record: Minutes) -> tuple[tuple[str, ...], ...]:
    table = record.sections[0].blocks[0]
    assert isinstance(table, Table)
    return table.rows


def test_each_row_says_who_in_which_capacity_why_when_and_how_long() -> None:
    room = Room()
    room.do_all(["request FRA", "request UNMAS", "request NOR --kind point-of-order"])
    found = rows(printed(room))
    assert [row[0:2] for row in found] == [
        ("1", "Norway"),
        ("2", "France"),
        ("3", "United Nations Mine Action Service"),
    ]
    assert [row[2] for row in found] == ["point of order", "national statement", "observer"]
    assert found[1][3].startswith("State Party, asked")
    assert [row[4] for row in found] == ["10:00", "10:02", "10:06"]
    assert [row[5] for row in found] == ["2:00", "3:00", "3:00"]


def test_who_is_absent_is_expected_at_no_time() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "absent 1"])
    assert [(row[1], bool(row[4])) for row in rows(printed(room))] == [("Switzerland", True), ("France", False)]


def test_the_list_of_another_item_can_be_printed_and_names_no_times() -> None:
    room = Room()
    room.do_all(["request FRA", "request NOR --item d"])
    assert [(row[1], row[4]) for row in rows(printed(room, "d"))] == [("Norway", "")]


def test_an_empty_list_says_so_and_a_closed_one_too() -> None:
    room = Room()
    room.does("close-list")
    section = printed(room).sections[0]
    assert "closed" in section.heading
    assert isinstance(section.blocks[0], Paragraph)
    assert section.blocks[0].text == "Nobody waits."


def test_without_an_open_item_every_list_is_printed() -> None:
    room = Room(open_item=None)
    room.do_all(["request FRA --item c", "request NOR --item d"])
    assert [s.heading for s in printed(room).sections] == ["1(c) Item c", "1(d) Item d"]


def test_an_item_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refused, match="no item z"):
        printed(Room(), "z")


def test_it_is_printed_on_whose_behalf_somebody_speaks() -> None:
    room = Room()
    room.do_all(
        ["request SWE --on-behalf-of 'the Analysis Group'", "request NOR --on-behalf-of EUN --person 'H. E. X'"]
    )
    assert [row[1] for row in rows(printed(room))] == [
        "Sweden (on behalf of the Analysis Group)",
        "Norway (on behalf of the European Union) · H. E. X",
    ]
