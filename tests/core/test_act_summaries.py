"""What is told of acts when somebody asks: the same as if it had been written down when they were done."""

from collections.abc import Iterator

import pytest

from facilitator.core import saying
from facilitator.core.act import Act
from facilitator.core.act_summaries import KEPT_EVERY
from facilitator.core.decisions import ChairSaid
from facilitator.core.ids import ActId, ItemCode, Refused
from facilitator.core.meeting import Meeting
from facilitator.core.trail import Trail
from tests.core.any_meeting import TwoClocks, meeting_of
from tests.core.test_invariants import busy
from tests.room import Room

Told = tuple[str, object, object, str]


def told(act: Act) -> Told:
    return act.title, act.touches, act.needs, act.words


def anew(room: Room) -> Trail:
    """Read the meeting again, as from disk."""
    return Trail(one.as_it_stands for one in room.trail.events)


def played(seed: int) -> Iterator[TwoClocks]:
    """Play a busy meeting, with undo, redo and clocks that are put right; gives it after each act."""
    room = TwoClocks(meeting_of(seed))
    for place, step in enumerate(busy(seed)):
        try:
            room.acts("clock-was 30" if place % 23 == 22 else room.line_of(step))
        except Refused:
            continue
        yield room


@pytest.mark.parametrize("seed", range(6))
def test_an_act_is_told_of_later_as_it_was_told_of_when_it_was_done(seed: int) -> None:
    then: dict[ActId, Told] = {}
    for room in played(seed):
        then[room.trail.last_act.id] = told(room.trail.last_act)
    acts = [act for act in anew(room).acts() if act.id in then]
    assert [told(act) for act in reversed(acts)] == [*then.values()][::-1]


@pytest.mark.parametrize("seed", range(6))
def test_the_state_after_an_event_is_that_of_the_meeting_then(seed: int) -> None:
    then: dict[int, Meeting] = {}
    for room in played(seed):
        then[room.trail.seq] = room.meeting
    for seq, meeting in then.items():
        assert room.trail.meeting_at_seq(seq) == meeting, seq


def test_the_state_in_the_midst_of_an_act_is_folded_anew() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "clear-list"])
    meeting = room.trail.meeting_at_seq(room.trail.seq - 1)
    assert [request.who for request in meeting.items[ItemCode("c")].waiting] == ["CHE"]


@pytest.mark.parametrize("events", range(KEPT_EVERY - 2, KEPT_EVERY + 3))
def test_acts_behind_a_state_that_is_kept_are_told_of_too(events: int) -> None:
    room = Room()
    room.does("request FRA")
    room.append(*(ChairSaid(text="Order") for _ in range(events - room.trail.seq)))
    room.do_all(["request CHE", "give-floor", "undo", "redo", "gist 1 Words", "end"])
    titles = [act.title for act in room.trail.acts()]
    assert titles == [act.title for act in anew(room).acts()]
    assert "Next: France" in titles


def test_a_title_is_in_the_language_of_whoever_asks() -> None:
    room = Room()
    room.do_all(["request FRA", "undo"])
    assert room.trail.last_act.title == "undid Add France"
    with saying.saying_in("fr", lambda text, _: f"[{text}]"):
        assert room.trail.last_act.title == "[undid [Add France]]"
    assert room.trail.last_act.title == "undid Add France"


def test_a_title_names_an_item_as_the_desk_does() -> None:
    room = Room()
    room.do_all(["translate '1(c)' fr '1 c)'", "close-list"])
    assert room.trail.last_act.title == "Close the list of 1(c)"
    with saying.saying_in("fr"):
        assert room.trail.last_act.title == "Close the list of 1 c)"


def test_a_title_names_who_was_in_the_log_then_also_where_that_is_undone_by_now() -> None:
    room = Room()
    room.do_all(["add-speaker Somebody --category organisation", "request X1", "undo", "undo"])
    assert [act.title for act in room.trail.acts()][-4:] == [
        "New speaker Somebody", "Add Somebody", "undid Add Somebody", "undid New speaker Somebody",
    ]  # fmt: skip


def test_a_title_says_of_a_statement_that_it_was_no_longer_in_the_log() -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor", "absent", "gist 1 Words"])
    assert anew(room).last_act.title == "Note on France (no longer in the log)"


def test_a_point_of_order_that_is_given_the_floor_is_called_so_in_footer_and_trail() -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor", "request CHE --kind point-of-order", "give-floor"])
    assert room.trail.last_act.title == "Point of order: Switzerland"
    room.do_all(["end", "give-floor"])
    assert room.trail.last_act.title == "Return the floor to France"
