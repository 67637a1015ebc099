"""What belongs to a question or a presentation stands behind it and follows it (FLOOR 3.12, 3.14, 3.16)."""

import pytest

from facilitator.core.ids import ItemCode
from facilitator.core.order import rules_of
from facilitator.core.precedence import Discussion
from facilitator.core.sorting import sorted_again
from tests.room import Room, definition, item, presenters


def questions() -> Room:
    """Give a room where France speaks; Norway (2) and Austria (4) wait with questions, France (3) answers Norway."""
    room = Room()
    room.do_all(["request FRA", "give-floor", "request NOR --kind question", "request FRA --kind answer"])
    room.does("request AUT --kind question")
    return room


def in_turn(*lines: str) -> Room:
    """Give a room where Afghanistan (1) and Chile (2) present, each discussed in turn."""
    first = item("c", 0, 90, roles=presenters("AFG", "CHL"), discussion=Discussion.IN_TURN)
    room = Room(definition(items=(first, item("d", 90, 60))))
    room.do_all(lines)
    return room


def test_the_answers_follow_a_question_whose_delegation_is_absent_and_next_reaches_neither() -> None:
    room = questions()
    room.does("absent 2")
    assert room.waiting() == ["AUT question", "NOR question absent", "FRA answer"]
    room.do_all(["give-floor", "give-floor"])
    assert (room.speaker, room.said("AUT").end is not None) == ("FRA", True)
    assert room.said("FRA").kind == "statement"


def test_an_answer_can_be_named_though_its_question_waits() -> None:
    room = questions()
    room.does("give-floor 3")
    assert room.said("FRA").kind == "answer"


def test_a_question_given_the_floor_by_mistake_waits_again_with_its_answers_behind_it() -> None:
    room = questions()
    room.do_all(["give-floor", "absent"])
    assert room.waiting() == ["AUT question", "NOR question absent", "FRA answer"]


def test_a_question_that_is_moved_takes_its_answers_along() -> None:
    room = questions()
    room.does("move 2 3")
    assert room.waiting() == ["AUT question", "NOR question*", "FRA answer"]


def test_an_unpinned_answer_goes_behind_its_question_again() -> None:
    room = questions()
    room.do_all(["move 3 3", "unpin 3"])
    assert room.waiting() == ["NOR question", "FRA answer", "AUT question"]


def test_a_question_that_is_back_waits_behind_the_answers_to_the_one_that_was_put() -> None:
    room = questions()
    room.do_all(["absent 4", "give-floor", "restore 4"])
    assert room.waiting() == ["FRA answer", "AUT question"]


def test_a_question_that_becomes_a_statement_leaves_no_answers_behind() -> None:
    room = questions()
    room.does("amend 2 --kind statement")
    assert room.waiting() == ["AUT question", "NOR"]
    assert room.entry("NOR").to is None


@pytest.mark.parametrize(
    ("line", "then"),
    [
        ("move 1 3", ["CHL", "AFG*", "NOR comment"]),
        ("exchange 1 2", ["CHL*", "AFG*", "NOR comment"]),
        ("speaks-next 2 --why Minister", ["CHL*", "AFG", "NOR comment"]),
        ("absent 1", ["CHL", "AFG absent", "NOR comment"]),
    ],
)
def test_comments_follow_a_presenter_who_is_moved(line: str, then: list[str]) -> None:
    room = in_turn("request NOR --kind comment --to 1", line)
    assert room.waiting() == then


def test_next_passes_over_the_comments_on_a_presenter_who_is_absent() -> None:
    room = in_turn("request NOR --kind comment --to 1", "absent 1", "give-floor")
    assert room.speaker == "CHL"


def test_a_statement_amended_to_a_comment_goes_behind_its_presentation() -> None:
    room = in_turn("request FRA", "request NOR", "amend 4 --kind comment --to 1")
    assert room.waiting() == ["AFG", "NOR comment", "CHL", "FRA"]


def test_a_presenter_who_is_back_waits_behind_the_comments_on_what_was_presented() -> None:
    room = in_turn("give-floor", "request NOR --kind comment", "absent 2", "restore 2")
    assert room.waiting() == ["NOR comment", "CHL"]


def test_a_comment_may_belong_to_the_presenter_who_is_called() -> None:
    room = in_turn("call", "request NOR --kind comment")
    assert room.waiting() == ["NOR comment", "CHL"]
    assert room.entry("NOR").to == 1


def test_a_presentation_cannot_become_a_comment_on_itself() -> None:
    room = Room()
    room.does("request FRA --capacity presenter")
    assert "no presentation" in room.refuses("amend 1 --kind comment")


def test_a_guest_responds_as_a_guest() -> None:
    room = Room()
    room.do_all(["request FRA --capacity guest", "give-floor", "end", "request FRA --kind response"])
    assert room.entry("FRA").capacity == "guest"


def test_a_statement_belongs_to_no_other_request_and_is_never_placed_behind_one() -> None:
    room = Room()
    room.does("request HRW")
    assert "belongs to another request" in room.refuses("request FRA --to 1")


def test_a_question_is_put_to_who_has_the_floor_and_to_nobody_else() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "give-floor"])
    assert "who has the floor: France" in room.refuses("request NOR --kind question --to 2")
    room.does("request NOR --kind question --to 1")
    assert room.waiting() == ["NOR question", "CHE"]


def test_a_comment_that_is_back_comes_before_the_comments_that_asked_earlier() -> None:
    room = in_turn("request NOR --kind comment --to 1", "request AUT --kind comment --to 1", "absent 4", "restore 4")
    assert room.waiting() == ["AFG", "AUT comment", "NOR comment", "CHL"]


def test_a_comment_that_is_unpinned_where_it_belongs_stays_there() -> None:
    room = in_turn("request NOR --kind comment --to 1", "move 3 2", "unpin 3")
    assert room.waiting() == ["AFG", "NOR comment", "CHL"]


def test_the_pinned_comments_of_a_presentation_that_was_heard_stay_where_the_chair_put_them() -> None:
    room = in_turn("request NOR --kind comment --to 1", "request AUT --kind comment --to 1", "move 3 4", "give-floor 1")
    assert room.waiting() == ["AUT comment", "CHL", "NOR comment*"]


def test_a_comment_on_a_presentation_that_is_gone_says_only_that_it_is_one() -> None:
    room = in_turn("request FRA --kind comment --to 1", "withdraw 1")
    assert room.reason("FRA") == "Comment"


def test_a_comment_is_not_put_behind_an_absent_one() -> None:
    room = in_turn("request NOR --kind comment --to 1", "absent 3", "request AUT --kind comment --to 1")
    assert room.waiting() == ["AFG", "AUT comment", "CHL", "NOR comment absent"]


def test_the_comments_on_both_follow_two_presenters_who_exchange_places() -> None:
    room = in_turn("request NOR --kind comment --to 1", "request AUT --kind comment --to 2", "exchange 1 2")
    assert room.waiting() == ["CHL*", "AUT comment", "AFG*", "NOR comment"]


def test_a_pinned_comment_keeps_its_place_when_its_list_is_sorted_again() -> None:
    room = in_turn("request NOR --kind comment --to 1", "request FRA", "move 3 4")
    assert room.waiting() == ["AFG", "CHL", "FRA", "NOR comment*"]
    state = room.meeting.items[ItemCode("c")]
    assert sorted_again(rules_of(room.meeting, state), state.waiting) == state.waiting
