"""The definition of a meeting as it stands: what was changed of its plan and rules is in it, what was said is not."""

from datetime import timedelta

from facilitator.core.definition_now import definition_now
from tests.room import Room


def test_orders_and_limits_stand_where_they_were_set() -> None:
    room = Room()
    for line in ("set-precedence c all:All=", "take-up j", "segment discussion", "set-precedence j ngo:NGOs=ngo rest:Rest=",
                 "set-limit national 50 --item j", "set-limit group 200 --item c", "set-limit national 170"):  # fmt: skip
        room.does(line)
    made = definition_now(room.meeting)
    plans = {item.code: item for item in made.items}
    assert [(s.name, [c.name for c in s.precedence]) for s in plans["c"].segments] == [("floor", ["all"])]
    assert [(s.name, [c.name for c in s.precedence]) for s in plans["j"].segments] == [("discussion", ["ngo", "rest"])]
    assert plans["j"].segments[0].limits["national"] == 50
    assert (plans["c"].limits["group"], made.limits["national"]) == (200, 170)
    assert room.meeting.definition.limits["national"] == 180


def test_hours_places_and_hard_stops_are_those_of_the_plan_as_it_stands() -> None:
    room = Room()
    for line in ("start-session 1", "hard-stop 13:15", "insert-item Coffee --minutes 10 --after c --code coffee"):
        room.does(line)
    made = definition_now(room.meeting)
    assert [item.code for item in made.items][:2] == ["c", "coffee"]
    assert made.sessions[0].end == room.meeting.sessions[0].hard_stop != room.meeting.definition.sessions[0].end
    assert made.items[1].end - made.items[1].start == timedelta(minutes=10)
