"""Events of the floor that find their object gone or changed, as after an undo or in an older file: evolve is total."""

from dataclasses import replace
from datetime import timedelta

import pytest

from facilitator.core.events import evolve
from facilitator.core.floor import BeganEarlier, CallReturned, StatementVoided
from facilitator.core.folding import with_taken_out
from facilitator.core.ids import RequestId, StatementId
from facilitator.core.meeting import Event
from facilitator.core.statements import as_begun
from tests.room import START, Room


@pytest.fixture
def room() -> Room:
    """Give a room where France has spoken (1), Chile speaks (2), Norway waits (3) and Austria has handed in a text (3)."""
    made = Room()
    for at, line in (
        (0, "request FRA"),
        (5, "request CHL"),
        (7, "request NOR"),
        (10, "give-floor"),
        (60, "give-floor"),
        (70, "written AUT"),
    ):
        made.does(line, at=at)
    return made


@pytest.mark.parametrize(
    "event",
    [
        CallReturned(request=RequestId(3), before=None),
        BeganEarlier(statement=StatementId(9), begin=Room().instant, former=StatementId(1)),
        StatementVoided(statement=StatementId(9), before=None),
        StatementVoided(statement=StatementId(3), before=None),
    ],
    ids=["nobody is called", "no such statement began earlier", "no such statement is void", "a written one has no request"],
)  # fmt: skip
def test_an_event_whose_object_is_gone_changes_nothing(room: Room, event: Event) -> None:
    assert evolve(room.meeting, event, room.instant) == room.meeting


def test_a_call_that_is_returned_puts_the_request_back_in_front_of_its_neighbour() -> None:
    room = Room()
    room.do_all(["request FRA", "request NOR", "call 2"])
    room.append(CallReturned(request=RequestId(2), before=RequestId(1)))
    assert (room.meeting.called, room.waiting()) == (None, ["NOR", "FRA"])


def test_a_return_of_somebody_else_leaves_the_call() -> None:
    room = Room()
    room.do_all(["request FRA", "request NOR", "call 2"])
    room.append(CallReturned(request=RequestId(1), before=None))
    assert (room.meeting.called is not None, room.waiting()) == (True, ["FRA"])


def test_a_statement_that_is_void_leaves_the_floor_to_nobody(room: Room) -> None:
    vacant = Room().meeting.floor
    room.does("absent")
    assert room.meeting.floor == vacant


def test_a_statement_whose_request_is_gone_is_void_and_nobody_waits_again(room: Room) -> None:
    item = room.meeting.items["c"]  # type: ignore[index]
    bare = room.meeting.with_item(replace(item, served=()))
    after = evolve(bare, StatementVoided(statement=StatementId(2), before=None), room.instant)
    assert [s.who for s in after.statements()] == ["FRA", "AUT"]
    assert [r.who for r in after.items["c"].waiting] == ["NOR"]  # type: ignore[index]


def test_statements_stand_as_they_began_and_a_written_one_where_it_was_handed_in(room: Room) -> None:
    room.does("split 1 --at 10:00:40 --who NOR", at=80)
    begun = as_begun(room.meeting.statements())
    assert [(s.id, s.who) for s in begun] == [(1, "FRA"), (4, "NOR"), (2, "CHL"), (3, "AUT")]


def test_every_limit_and_everybody_in_the_chair_stays_in_the_record_though_another_follows() -> None:
    room = Room()
    room.does("set-limit national 120", at=10)
    room.does("set-limit national 90", at=20)
    assert [(at, event.seconds) for at, event in room.meeting.limits_set][-2:] == [
        (START + timedelta(seconds=10), 120), (START + timedelta(seconds=20), 90),
    ]  # fmt: skip
    room.does("preside AUT --as facilitator", at=30)
    room.does("preside PHL --as president", at=40)
    assert [(chair.who, chair.since) for chair in room.meeting.presided][-2:] == [
        ("AUT", START + timedelta(seconds=30)), ("PHL", START + timedelta(seconds=40)),
    ]  # fmt: skip


def test_what_an_act_takes_out_of_the_log_is_kept_only_where_there_was_a_meeting_before_and_is_one_after(
    room: Room,
) -> None:
    before = room.meeting
    room.does("absent")
    part = [e for e in room.trail.events if e.act == room.trail.events[-1].act]
    assert with_taken_out(None, room.meeting, part) is room.meeting
    assert with_taken_out(before, None, part) is None
    kept = with_taken_out(before, room.meeting, part)
    assert kept is not None
    assert list(kept.gone) == [2]
