"""The list as everybody may see it: the order and about when, and nothing of why."""

import pytest

from facilitator.core.clock import time_label
from facilitator.core.public_list import PublicList, public_list
from tests.room import Room


@pytest.fixture
def room() -> Room:
    made = Room()
    made.do_all(["start-session 1", "request FRA", "request NOR", "request CHE"])
    return made


def seen(room: Room, language: str = "") -> PublicList:
    return public_list(room.meeting, room.instant, language)


def order(shown: PublicList) -> list[str]:
    return [str(one.who) for one in shown.coming]


def test_who_waits_stands_in_order_with_about_when(room: Room) -> None:
    room.does("give-floor", at=0)
    shown = seen(room)
    assert (shown.now, shown.called, shown.open, shown.heading) == ("FRA", False, True, "1(c) Item c")
    assert order(shown) == ["NOR", "CHE"]
    hours = [one.about and time_label(one.about, "Europe/Zurich") for one in shown.coming]
    assert hours == ["10:03", "10:07"]
    assert all(one.about and one.about.second == 0 for one in shown.coming)


def test_who_is_called_is_said_to_be_called(room: Room) -> None:
    room.does("call")
    assert (seen(room).now, seen(room).called) == ("FRA", True)


def test_a_delegation_knows_each_of_its_places(room: Room) -> None:
    room.does("request NOR --capacity group --on-behalf-of EU")
    shown = seen(room)
    assert [order(shown)[place - 1] for place in shown.places(room.entry("NOR").who)] == ["NOR", "NOR"]
    assert shown.places(room.entry("CHE").who + "X") == ()  # type: ignore[arg-type]


def test_who_is_absent_or_not_admitted_is_not_shown(room: Room) -> None:
    room.does("absent 1")
    room.does("close-list")
    room.does("request CHL")
    assert order(seen(room)) == ["NOR", "CHE"]


def test_an_interrupted_speaker_comes_back_without_an_hour(room: Room) -> None:
    room.does("give-floor", at=0)
    room.does("request DEU --kind point-of-order", at=10)
    room.does("give-floor", at=12)
    shown = seen(room)
    assert shown.now == "DEU"
    assert order(shown)[0] == "FRA"
    assert (shown.coming[0].returns, shown.coming[0].role) == (True, "returns to the floor")
    assert [shown.places(room.entry(code).who) for code in ("NOR", "CHE")] == [(1,), (2,)]
    assert shown.places(shown.coming[0].who) == ()
    assert shown.coming[0].about is None


def test_no_hour_is_told_behind_the_end(room: Room) -> None:
    room.does("give-floor", at=3 * 3600 - 60)
    assert [one.about for one in seen(room).coming] == [None, None]


def test_without_an_open_item_there_is_no_list() -> None:
    shown = seen(Room(open_item=None))
    assert (shown.item, shown.coming, shown.heading) == (False, (), "Trial")


def test_a_role_is_said_in_the_language_and_never_a_reason_or_a_note(room: Room) -> None:
    room.do_all(["request AUT --note SECRET", "speaks-next 4 --why PRIVATE"])
    room.does("request SWE --capacity presenter")
    for language, role in (("en", "Article 4 extension request"), ("fr", "Article 4 extension request")):
        shown = seen(room, language)
        assert next(one.role for one in shown.coming if one.who == "SWE") == role
        assert not {"SECRET", "PRIVATE"} & {part for one in shown.coming for part in one.role.split()}
