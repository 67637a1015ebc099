"""Items need no hours: those without follow on, headings take no time, and the forecast shares what is left."""

from collections.abc import Mapping
from datetime import datetime, timedelta

import pytest

from facilitator.core.agenda import Item
from facilitator.core.agenda_hours import Hours, derived_hours
from facilitator.core.definition_now import definition_now
from facilitator.core.display import View, display_of
from facilitator.core.forecast import forecast
from facilitator.core.ids import ItemCode
from facilitator.core.moments import Moment, moment
from facilitator.core.next_act import next_act
from facilitator.core.values_now import value_now
from tests.core.floors import at
from tests.room import Room, definition

SITTINGS = [(at("10:00"), at("13:00")), (at("15:00"), at("18:00"))]
# the agenda as `code<parent start-end` · what is derived, with `^` where an item only heads others
AGENDAS = [
    ("nothing has hours: equal shares of the sittings", "a b c d", "a 10:00-11:30 b 11:30-13:00 c 15:00-16:30 d 16:30-18:00"),
    ("one sitting is filled before the next", "a b c", "a 10:00-11:30 b 11:30-13:00 c 15:00-18:00"),
    ("between two with hours", "a:10:00-11:00 b c d:12:00-13:00", "b 11:00-11:30 c 11:30-12:00"),
    ("behind the last with hours", "a:15:00-17:00 b c", "b 17:00-17:30 c 17:30-18:00"),
    ("no room between two with hours", "a:10:00-11:00 b c:11:00-13:00", "b 11:00-11:00"),
    ("behind one that stands later in the day", "a:15:00-16:00 b c:10:00-11:00", "b 16:00-16:00"),
    ("a heading is where its first item is", "a:10:00-11:00 b c<b d<b", "b ^11:00-11:00 c 11:00-13:00 d 15:00-18:00"),
    ("headings of headings", "a b<a c<b:10:30-11:00", "a ^10:30-10:30 b ^10:30-10:30"),
    ("a heading that is given the hours of its items", "a:10:00-13:00 b<a:10:00-11:00 c<a:11:00-13:00", "a ^10:00-10:00"),
    ("an introduction before the items", "a:10:00-13:00 b<a:10:30-13:00", "a 10:00-10:30"),
]  # fmt: skip


def plans(written: str) -> list[Item]:
    found = []
    for one in written.split():
        named, _, hours = one.partition(":")
        code, _, parent = named.partition("<")
        begin, _, end = hours.partition("-")
        found.append(
            Item(
                code=ItemCode(code), label=code, title=code, short=code, parent=parent,
                start=at(begin) if begin else None, end=at(end) if end else None,
            )
        )  # fmt: skip
    return found


@pytest.mark.parametrize(("agenda", "derived"), [row[1:] for row in AGENDAS], ids=[row[0] for row in AGENDAS])
def test_an_item_without_hours_stands_where_there_is_room(agenda: str, derived: str) -> None:
    items = plans(agenda)
    found = derived_hours(items, SITTINGS)
    assert shown({code: found[code] for code in [i.code for i in items] if code in found}) == derived


def shown(hours: Mapping[ItemCode, Hours]) -> str:
    return " ".join(
        f"{code} {'^' if found.heads else ''}{clock(found.start)}-{clock(found.end)}" for code, found in hours.items()
    )


def clock(instant: datetime) -> str:
    return f"{instant + timedelta(hours=2):%H:%M}"


def room(agenda: str) -> Room:
    """Sit in a meeting of 10:00 to 13:00 and 15:00 to 18:00, before its first session."""
    return Room(definition(items=tuple(plans(agenda))), open_item=None)


def expected(held: Room) -> str:
    return " ".join(f"{e.code} {clock(e.start)}-{clock(e.end)}" for e in forecast(held.meeting, held.instant).items)


def test_what_has_no_hours_shares_what_is_left_and_is_never_late() -> None:
    held = room("a:10:00-11:00 b c d:12:00-13:00")
    held.does("start-session 1")
    held.does("take-up a")
    held.now = 80 * 60
    held.does("take-up b")
    # 20 minutes late, and d still begins as planned: b and c have the 40 minutes that are left
    assert expected(held) == "c 11:40-12:00 d 12:00-13:00"
    assert forecast(held.meeting, held.instant).behind == 0
    held.now = 119 * 60
    # c has five minutes all the same, so d is late by now, and that is said
    assert expected(held) == "c 11:59-12:04 d 12:04-13:04"
    assert forecast(held.meeting, held.instant).behind == 240


def test_what_has_no_hours_follows_on_at_once_where_there_is_time_gained() -> None:
    held = room("a:10:00-11:00 b c:12:00-12:30 d")
    held.does("start-session 1")
    held.does("take-up a")
    held.now = 20 * 60
    held.does("close-item")
    assert expected(held) == "b 10:20-12:00 c 12:00-12:30 d 12:30-13:00"


def test_the_primary_key_passes_over_headings_and_takes_what_has_no_hours_in_the_order_of_the_agenda() -> None:
    held = room("a b<a c<a d:15:00-15:30 e")
    held.does("start-session 1")
    taken = []
    for _ in range(3):
        act = next_act(held.meeting, held.instant)
        assert act is not None
        taken.append(act.label)
        if act.command.name == "take-up":
            held.does(f"take-up {act.command.arguments['item']}")
    assert taken == ["Take up b", "Take up c", "Suspend until 15:00"]
    held.does("take-up a")  # the plan never refuses an act
    assert held.meeting.open_item == "a"
    assert held.meeting.items[ItemCode("a")].only_heads is False


def test_a_meeting_whose_items_were_all_heard_is_over_though_its_headings_never_were() -> None:
    held = room("a b<a")
    held.does("start-session 1")
    held.does("take-up b")
    held.does("close-item")
    held.does("close-session")
    held.does("start-session 2")
    assert moment(held.meeting) is Moment.CLOSING


def test_a_change_of_the_plan_moves_only_what_has_hours_and_the_rest_follows() -> None:
    held = room("a:10:00-11:00 b c:12:00-12:30 d")
    held.does("plan a --minutes 90")
    assert [clock(held.meeting.items[ItemCode(code)].start) for code in "abcd"] == ["10:00", "11:30", "12:00", "12:30"]
    held.does("plan d --after a")
    assert list(held.meeting.items) == ["a", "d", "b", "c"]
    assert not held.meeting.items[ItemCode("d")].timed
    held.does("plan d --minutes 20")
    assert [clock(i.start) for i in held.meeting.items.values()] == ["10:00", "11:30", "11:50", "12:00"]
    held.does("skip-item b")
    held.does("undo")
    assert clock(held.meeting.items[ItemCode("b")].end) == "12:00"


def test_a_new_item_has_hours_as_what_it_follows_has_them_and_stands_with_it() -> None:
    held = room("a:10:00-11:00 b c<b d<b")
    held.does("insert-item Coffee --after a --code x")
    held.does("insert-item Survey --after c --code y")
    held.does("insert-item Risk --after b --code z")
    held.does("insert-item Tribute --after a --hours no --code t")
    items = held.meeting.items
    assert list(items) == ["a", "t", "x", "b", "z", "c", "y", "d"]
    assert {code: (items[ItemCode(code)].timed, items[ItemCode(code)].plan.parent) for code in "xyzt"} == {
        "x": (True, ""), "y": (False, "b"), "z": (False, "b"), "t": (False, ""),
    }  # fmt: skip
    assert "has neither start nor minutes" in held.refuses("insert-item Tea --after a --hours no --minutes 5")


def test_the_definition_now_gives_no_hours_to_what_had_none() -> None:
    held = room("a b<a c:11:00-12:00 d")
    assert [item.start is not None for item in definition_now(held.meeting).items] == [False, False, True, False]


def test_the_room_sees_no_heading_and_no_hour_that_nobody_gave() -> None:
    held = room("a b<a c:10:30-11:00")
    shown = display_of(held.meeting, held.instant, View.AGENDA).agenda
    assert [(one.title, one.words) for one in shown] == [("b", "about 10:00"), ("c", "about 10:30")]
    held.does("start-session 1")
    held.does("take-up c")
    shown = display_of(held.meeting, held.instant, View.AGENDA).agenda
    assert (shown[0].title, shown[0].words) == ("b", "")


def test_the_form_of_a_plan_is_empty_for_what_has_no_hours() -> None:
    held = room("a:10:00-11:00 b")
    fields = [(name, value_now(held.meeting, "plan", name, {"item": "b"})) for name in ("start", "minutes")]
    assert fields == [("start", ""), ("minutes", "")]
