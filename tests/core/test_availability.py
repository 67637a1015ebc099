"""Who is here only for some hours is said in good time, and the order stays as it is."""

import pytest

from facilitator.core.availability import hours_of
from facilitator.core.forecast import forecast
from facilitator.core.next_act import next_act
from facilitator.exchange.json import show
from tests.room import Room

ALL = ("request FRA", "request CHE", "request NOR --until 10:08", "request CHL --from 11:00 --until 12:00")


def heard(*lines: str) -> Room:
    room = Room()
    for line in lines:
        room.does(line)
    return room


def waits(room: Room) -> list[tuple[object, object, object]]:
    found = show(room.meeting, seq=0, now=room.instant)["waiting"]
    assert isinstance(found, list)
    return [(one["who"], one["here_from"], one["here_until"]) for one in found]


def test_hours_are_on_the_day_of_the_item_and_change_no_order() -> None:
    assert waits(heard(*ALL)) == [
        ("FRA", None, None),
        ("CHE", None, None),
        ("NOR", None, "2025-04-07T10:08:00+02:00"),
        ("CHL", "2025-04-07T11:00:00+02:00", "2025-04-07T12:00:00+02:00"),
    ]


def test_hours_are_amended_and_taken_away_and_undo_brings_them_back() -> None:
    room = heard("request NOR --until 11:30", "amend 1 --from 10:30", "amend 1 --until ''")
    assert waits(room) == [("NOR", "2025-04-07T10:30:00+02:00", None)]
    room.does("undo")
    assert waits(room)[0][2] == "2025-04-07T11:30:00+02:00"
    room.does("amend 1 --from '' --until '' --note x")
    assert room.meeting.items["c"].hours == {}  # type: ignore[index]


@pytest.mark.parametrize("line", ["amend 1 --from 11:30", "amend 1 --from 12:00", "amend 1 --note x --from 12:00"])
def test_no_time_between_from_and_until_is_refused(line: str) -> None:
    room = heard("request NOR --until 11:30")
    assert "cannot be here only from" in room.refuses(line)
    assert waits(room)[0][1] is None


def test_hours_stay_with_a_request_that_is_called_and_waits_again() -> None:
    room = heard("request NOR --until 11:30", "call 1", "absent 1", "restore 1")
    assert hours_of(room.meeting, room.meeting.items["c"].waiting[0]).until is not None  # type: ignore[index]


def test_before_somebody_is_missed_one_click_lets_them_speak_next_with_the_reason() -> None:
    room = heard(*ALL)
    advised = forecast(room.meeting, room.instant).advised[0]
    assert advised.sentence == "Norway is here only until 10:08 and expected at 10:07"
    for command in advised.commands:
        room.does(f"{command.name} {command.arguments['request']} --why '{command.arguments['why']}'")
    assert next(who for who, _, _ in waits(room)) == "NOR"
    assert room.reason("NOR").startswith("Only until 10:08, by courtesy of the chair")
    assert not any("Norway" in one for one in forecast(room.meeting, room.instant).advice)


def test_ten_minutes_before_it_is_said_whatever_the_forecast_says() -> None:
    room = heard("request FRA", "request NOR --until 10:15")
    assert not any("Norway" in one for one in forecast(room.meeting, room.instant).advice)
    room.does("take-up c")
    later = room.instant.replace(minute=6)
    assert any("Norway is here only until 10:15" in one for one in forecast(room.meeting, later).advice)
    gone = room.instant.replace(minute=20)
    assert "Norway was here only until 10:15" in forecast(room.meeting, gone).advice


def test_next_names_who_is_not_here_yet_and_asks_once_more() -> None:
    room = heard("start-session 1", "request CHL --from 11:00 --until 12:00", "request FRA")
    act = next_act(room.meeting, room.instant)
    assert act is not None
    assert (act.label, act.twice, act.leaves) == ("Next: Chile, not before 11:00", True, False)
    there = next_act(room.meeting, room.instant.replace(hour=9, minute=0))
    assert there is not None
    assert (there.label, there.twice) == ("Next: Chile", False)
    room.does("give-floor")
    assert room.meeting.speaker is not None
