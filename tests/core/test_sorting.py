"""Sorting again (FLOOR 3.4): by an act, an undo or a redo, so that nobody stands before an earlier one unexplained."""

import pytest

from facilitator.core.agenda import Segment
from facilitator.core.ids import ItemCode
from facilitator.core.order import reason_in, rules_of
from facilitator.core.precedence import DEFAULT_PRECEDENCE, Discussion, PrecedenceClass
from facilitator.core.sorting import sorted_again
from facilitator.core.speakers import Capacity
from tests.room import Room, definition, item, presenters

PARTIES = ("FRA", "CHE", "NOR", "AUT")
STATES_NOT_PARTY_FIRST = "set-precedence c state-not-party presenter state organisation"
AS_ASKED = "set-precedence c all:Everybody=national+observer"


def asked(*codes: str) -> Room:
    """Give a room where these delegations have asked under (c), in this order."""
    room = Room()
    room.do_all(f"request {code}" for code in codes)
    return room


def test_undo_sorts_again_where_only_the_rules_change_and_another_seat_has_asked_under_them() -> None:
    room = Room(definition(items=(item("c", 0, 90, roles=presenters("CHL", "LBN")),)))
    room.does(STATES_NOT_PARTY_FIRST)
    room.does("request ARM", seat="secretariat")
    assert room.waiting() == ["ARM", "CHL", "LBN"]
    room.does("undo")
    assert room.waiting() == ["CHL", "LBN", "ARM"]
    room.does("redo")
    assert room.waiting() == ["ARM", "CHL", "LBN"]


# what the chair did where UNMAS waits; the list once ARM and FRA have asked at another seat; and once that is undone
UNDONE_BESIDE_ANOTHER_SEAT = [
    ("a precedence", STATES_NOT_PARTY_FIRST, ["ARM", "FRA", "UNMAS"], ["FRA", "ARM", "UNMAS"]),
    ("a segment", "segment discussion", ["UNMAS", "ARM", "FRA"], ["FRA", "ARM", "UNMAS"]),
    ("a category", "rename UNMAS --category state-party", ["UNMAS", "FRA", "ARM"], ["FRA", "ARM", "UNMAS"]),
]


@pytest.mark.parametrize(
    ("line", "then", "undone"),
    [row[1:] for row in UNDONE_BESIDE_ANOTHER_SEAT],
    ids=[row[0] for row in UNDONE_BESIDE_ANOTHER_SEAT],
)
def test_whoever_asked_at_another_seat_stands_by_the_rules_that_hold_after_undo_and_redo(
    line: str, then: list[str], undone: list[str]
) -> None:
    discussion = Segment(name="discussion", several=True, precedence=(DEFAULT_PRECEDENCE[0],))
    parts = (Segment(name="presentations"), discussion)
    room = Room(definition(items=(item("c", 0, 90, segments=parts),)))
    room.do_all(["request UNMAS", line])
    for code in ("ARM", "FRA"):
        room.does(f"request {code}", seat="secretariat")
    assert room.waiting() == then
    for _ in range(2):
        room.does("undo")
        assert room.waiting() == undone
        room.does("redo")
        assert room.waiting() == then


def test_undo_puts_a_delegation_into_its_class_that_another_seat_amended_meanwhile() -> None:
    room = asked("CHE", "BRA", "KEN")
    room.does("rename BRA --category state-party")
    room.does("amend 3 --capacity presenter", seat="secretariat")
    assert room.waiting() == ["KEN", "CHE", "BRA"]
    room.does("undo")
    assert room.waiting() == ["KEN", "CHE", "BRA"]
    room.does("request AUT", seat="secretariat")
    assert room.waiting() == ["KEN", "CHE", "AUT", "BRA"]


def test_a_list_to_which_an_undo_does_nothing_keeps_its_recorded_order() -> None:
    room = asked(*PARTIES)
    room.do_all(["request KEN --item d", "withdraw 5", "undo"])
    assert [type(e.event).__name__ for e in room.trail.events][-1] == "ActUndone"


def test_classes_that_are_joined_are_sorted_by_the_number_of_the_request() -> None:
    room = asked("UNMAS", "BRA", "FRA", "HRW", "CHE")
    assert room.waiting() == ["FRA", "CHE", "BRA", "UNMAS", "HRW"]
    room.does(AS_ASKED)
    assert room.waiting() == ["UNMAS", "BRA", "FRA", "HRW", "CHE"]


def test_inside_a_class_the_restored_come_first_then_who_asked_first_and_the_absent_last() -> None:
    room = asked("UNMAS", "BRA", "FRA", "HRW", "CHE", "NOR")
    room.do_all(["absent 1", "absent 4", "restore 4", "absent 3", AS_ASKED])
    assert room.waiting() == ["HRW", "BRA", "CHE", "NOR", "FRA absent", "UNMAS absent"]


def test_who_is_back_stays_first_in_its_class_whatever_is_sorted_and_the_list_says_why() -> None:
    room = asked(*PARTIES)
    room.do_all(["absent 3", "withdraw 1"])
    room.does("restore 3", at=720)
    assert room.waiting() == ["NOR", "CHE", "AUT"]
    room.does("amend 2 --capacity group")
    room.does("amend 2 --capacity national")
    assert room.waiting() == ["NOR", "CHE", "AUT"]
    assert room.reason("NOR") == "State Party, asked 10:00 · back in the room 10:12"
    said = reason_in("fr", room.meeting, room.entry("NOR"))
    assert said == "État partie, inscription\u00a0: 10:00 · de retour dans la salle 10:12"


def test_who_is_back_last_stands_first_and_a_sort_keeps_that() -> None:
    room = asked(*PARTIES)
    room.do_all(["absent 1", "absent 2"])
    room.does("restore 1", at=60)
    room.does("restore 2", at=120)
    assert room.waiting() == ["CHE", "FRA", "NOR", "AUT"]
    room.do_all(["amend 4 --capacity group", "amend 4 --capacity national"])
    assert room.waiting() == ["CHE", "FRA", "NOR", "AUT"]


def test_who_is_back_is_marked_no_more_once_it_is_absent_again_or_moved() -> None:
    room = asked(*PARTIES)
    room.do_all(["absent 3", "restore 3", "absent 3"])
    assert room.waiting() == ["FRA", "CHE", "AUT", "NOR absent"]
    assert "back" not in room.reason("NOR")
    room.do_all(["restore 3", "move 3 4", "unpin 3"])
    assert room.waiting() == ["FRA", "CHE", "NOR", "AUT"]


def test_undo_of_a_restoration_takes_the_mark_away_and_redo_brings_it_back() -> None:
    room = asked(*PARTIES)
    room.do_all(["absent 3", "restore 3"])
    room.does("request KEN", seat="secretariat")
    room.does("undo")
    assert room.waiting() == ["FRA", "CHE", "AUT", "KEN", "NOR absent"]
    room.does("redo")
    assert room.waiting() == ["NOR", "FRA", "CHE", "AUT", "KEN"]


@pytest.mark.parametrize("discussion", [Discussion.IN_TURN, Discussion.JOINTLY])
def test_a_newcomer_goes_in_front_of_the_absent_of_its_class(discussion: Discussion) -> None:
    room = Room(definition(items=(item("c", 0, 90, discussion=discussion),)))
    room.do_all(["request FRA", "request CHE", "request UNMAS", "absent 1", "absent 3", "request NOR"])
    room.do_all(["request EUN", "request KEN --capacity presenter"])
    assert room.waiting() == ["KEN", "CHE", "NOR", "FRA absent", "EUN", "UNMAS absent"]


def test_who_becomes_a_presenter_goes_in_front_of_the_absent_presenters() -> None:
    room = asked("FRA", "CHE", "NOR")
    room.do_all(["amend 1 --capacity presenter", "absent 1", "amend 3 --capacity presenter"])
    assert room.waiting() == ["NOR", "FRA absent", "CHE"]


def test_pinned_ones_keep_their_index_and_the_others_are_sorted_around_them() -> None:
    room = asked("UNMAS", "BRA", "FRA", "HRW", "CHE")
    room.do_all(["move 5 1", AS_ASKED])
    assert room.waiting() == ["CHE*", "UNMAS", "BRA", "FRA", "HRW"]
    room.does("undo")
    assert room.waiting() == ["CHE*", "FRA", "BRA", "UNMAS", "HRW"]


def in_turn(*lines: str) -> Room:
    """Give a room where Chile (1) and Lebanon (2) present, each discussed in turn."""
    first = item("c", 0, 90, roles=presenters("CHL", "LBN"), discussion=Discussion.IN_TURN)
    room = Room(definition(items=(first, item("d", 90, 60))))
    room.do_all(lines)
    return room


ORGANISATIONS_FIRST = "set-precedence c organisation presenter state"


def test_comments_and_the_response_move_with_their_presentation_by_number_the_response_last() -> None:
    room = in_turn("request NOR --kind comment --to 1", "request FRA --kind comment --to 1")
    room.do_all(["request CHL --kind response --to 1", "request UNMAS", "move 3 5", "unpin 3"])
    assert room.waiting() == ["CHL", "NOR comment", "FRA comment", "CHL response", "LBN", "UNMAS"]
    room.does(ORGANISATIONS_FIRST)
    assert room.waiting() == ["UNMAS", "CHL", "NOR comment", "FRA comment", "CHL response", "LBN"]


def test_a_response_whose_presenter_is_back_still_waits_for_the_comments() -> None:
    room = in_turn("give-floor", "request NOR --kind comment", "request CHL --kind response", "absent 4", "restore 4")
    assert room.waiting() == ["NOR comment", "CHL response", "LBN"]


def test_an_absent_comment_does_not_stand_by_a_presentation_that_the_chair_moved() -> None:
    room = in_turn("request NOR --kind comment --to 1", "request UNMAS", "move 1 3", "absent 3")
    assert room.waiting() == ["LBN", "CHL*", "NOR comment absent", "UNMAS"]
    room.does(ORGANISATIONS_FIRST)
    assert room.waiting() == ["UNMAS", "CHL*", "LBN", "NOR comment absent"]


def test_what_the_chair_pinned_stays_where_it_is_when_its_presentation_has_the_floor() -> None:
    room = in_turn("request NOR --kind comment --to 1", "request FRA --kind comment --to 1", "request KEN")
    room.do_all(["move 3 5", "give-floor 1"])
    assert room.waiting() == ["FRA comment", "LBN", "KEN", "NOR comment*"]


def test_a_pinned_delegation_whose_call_is_taken_back_waits_behind_what_interrupts() -> None:
    room = asked(*PARTIES)
    room.do_all(["move 3 1", "call 3"])
    room.do_all(["withdraw 1", "request KEN --kind point-of-order", "call 2"])
    assert room.waiting() == ["KEN point-of-order", "NOR*", "AUT"]


def test_an_answer_that_is_due_comes_first_whatever_the_classes_and_behind_points_of_order_that_come_first() -> None:
    room = asked("FRA", "CHE")
    room.do_all(["give-floor", "request NOR --kind question", "request AUT --kind question", "give-floor 3"])
    room.does("request FRA --kind answer")
    assert room.waiting() == ["FRA answer", "AUT question", "CHE"]
    room.does("set-precedence c both:Interruptions=point-of-order+question state")
    assert room.waiting() == ["FRA answer", "AUT question", "CHE"]
    room.does("request KEN --kind point-of-order")
    assert room.waiting() == ["KEN point-of-order", "FRA answer", "AUT question", "CHE"]
    room.does("set-precedence c state question")
    assert room.waiting() == ["KEN point-of-order", "FRA answer", "CHE", "AUT question"]
    room.does("set-precedence c point-of-order state")
    assert room.waiting() == ["KEN point-of-order", "FRA answer", "AUT question", "CHE"]
    room.does("set-precedence c state point-of-order question")
    assert room.waiting() == ["FRA answer", "CHE", "KEN point-of-order", "AUT question"]


def test_an_answer_that_is_due_goes_behind_what_belongs_to_a_question_that_the_classes_put_before_it() -> None:
    room = asked("FRA")
    room.does("set-precedence c one:One=point-of-order+question two:Two=point-of-order state")
    room.do_all(["give-floor", "request NOR --kind question", "request AUT --kind question", "give-floor 3"])
    room.do_all(["request CHE --kind answer --to 2", "request KEN --kind answer --to 3"])
    assert room.waiting() == ["NOR question", "CHE answer", "KEN answer"]


def test_what_stands_behind_a_presentation_is_sorted_wherever_it_stood() -> None:
    first = item("c", 0, 90, roles=presenters("AFG", "CHL"), discussion=Discussion.IN_TURN)
    room = Room(definition(items=(first, item("d", 90, 60))))
    room.do_all(["request NOR --kind comment --to 1", "request AUT --kind comment --to 1"])
    state = room.meeting.items[ItemCode("c")]
    again = sorted_again(rules_of(room.meeting, state), state.waiting[::-1])
    assert again == state.waiting
    assert [r.who for r in again] == ["AFG", "NOR", "AUT", "CHL"]


def test_a_comment_that_is_due_stays_in_the_class_of_the_presentations() -> None:
    first = item("c", 0, 90, roles=presenters("AFG", "CHL"), discussion=Discussion.IN_TURN)
    classes = (
        PrecedenceClass(name="guests", label="Guests", capacities=(Capacity.GUEST,)),
        PrecedenceClass(name="presenters", label="Presenters", capacities=(Capacity.PRESENTER,)),
        PrecedenceClass(name="all", label="Everybody"),
    )
    room = Room(definition(items=(first, item("d", 90, 60)), precedence=classes))
    room.do_all(["give-floor", "request NOR --kind comment --to 1", "request HRW --capacity guest"])
    assert room.waiting() == ["HRW", "NOR comment", "CHL"]
    state = room.meeting.items[ItemCode("c")]
    assert sorted_again(rules_of(room.meeting, state), state.waiting[::-1]) == state.waiting
