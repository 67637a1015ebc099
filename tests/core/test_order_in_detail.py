"""The order where several things meet: pins, absences, undo beside another seat, presentations that leave, reasons."""

import pytest

from facilitator.core.order import limit_of
from facilitator.core.precedence import Discussion, PrecedenceClass
from tests.room import Room, definition, item, presenters


def test_unpinning_looks_at_who_asked_before_and_not_at_who_came_back_first() -> None:
    room = Room()
    room.do_all(
        ["request FRA", "request CHE", "request NOR", "request AUT", "absent 4", "restore 4", "move 3 4", "unpin 3"]
    )
    assert room.waiting() == ["AUT", "FRA", "CHE", "NOR"]


def test_undo_and_redo_keep_the_order_where_others_have_asked_since() -> None:
    room = Room()
    room.do_all(["request UNMAS", "withdraw 1"])
    for line in ("request KEN", "request FRA --kind reply"):
        room.does(line, seat="secretariat")
    room.does("undo")
    assert room.waiting() == ["KEN", "UNMAS", "FRA reply"]
    room.does("redo")
    assert room.waiting() == ["KEN", "FRA reply"]


def test_a_withdrawn_presentation_takes_its_response_along_and_its_comments_wait_as_statements_do() -> None:
    in_turn = item("c", 0, 90, roles=presenters("AFG", "CHL", "LBN"), discussion=Discussion.IN_TURN)
    room = Room(definition(items=(in_turn, item("d", 90, 60))))
    room.do_all(
        ["request FRA --kind comment --to 1", "request AFG --kind response --to 1", "request NOR", "withdraw 1"]
    )
    assert room.waiting() == ["CHL", "LBN", "FRA comment", "NOR"]
    room.does("absent 2")
    assert room.waiting() == ["LBN", "CHL absent", "FRA comment", "NOR"]


def test_a_presentation_that_becomes_a_national_statement_has_comments_no_more() -> None:
    in_turn = item("c", 0, 90, roles=presenters("CHL"), discussion=Discussion.IN_TURN)
    room = Room(definition(items=(in_turn, item("d", 90, 60))))
    room.do_all(["request FRA --kind comment", "request KEN", "amend 1 --capacity national"])
    assert room.reason("FRA") == "Comment"


def test_a_comment_stays_by_a_presentation_that_the_chair_has_moved() -> None:
    in_turn = item("c", 0, 90, roles=presenters("CHL", "LBN"), discussion=Discussion.IN_TURN)
    room = Room(definition(items=(in_turn, item("d", 90, 60))))
    room.do_all(["request NOR", "request FRA --kind comment --to 1", "move 1 4"])
    room.does("amend 3 --note later")
    assert room.waiting() == ["LBN", "NOR", "CHL*", "FRA comment"]
    room.does("give-floor 1")
    assert room.waiting() == ["FRA comment", "LBN", "NOR"]


def test_an_answer_comes_behind_the_points_of_order_though_one_is_pinned_in_front() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "give-floor", "request NOR --kind question", "give-floor", "move 2 1"])
    room.do_all(["request KEN --kind point-of-order", "request FRA --kind answer"])
    assert room.waiting() == ["CHE*", "KEN point-of-order", "FRA answer"]


def test_a_capacity_gives_no_reason_where_it_gives_no_priority() -> None:
    room = Room()
    room.do_all(["take-up j", "segment discussion", "request FRA", "request KEN --capacity coordinator"])
    room.do_all(["request UNMAS --capacity guest", "set-precedence j all:Everybody=national+coordinator+guest"])
    assert room.reason("KEN", "j") == "Everybody, asked 10:00"
    assert room.reason("UNMAS", "j") == "Everybody, asked 10:00"
    room.does("set-precedence j coordinator state")
    assert room.reason("KEN", "j") == "Coordinator: introduces the item"


@pytest.mark.parametrize(
    ("lines", "who", "said"),
    [
        (["request EUN --capacity group --aligned ALB", "request ALB"], "ALB", "aligned with the European Union"),
        (["request EUN --on-behalf-of 'its member States' --aligned ALB", "request ALB"], "ALB", "aligned with the European Union"),
        (["request EUN --capacity group --aligned ALB", "request ALB", "call"], "ALB", "aligned with the European Union"),
        (["request KEN --on-behalf-of 'the African Group' --aligned NOR", "request NOR"], "NOR", "aligned with the African Group"),
        (["request KEN --capacity group --aligned NOR", "request NOR"], "NOR", "aligned with Kenya"),
        (["request CHL --capacity presenter", "request FRA --kind comment", "call 1"], "FRA", "Comment on the presentation of Chile"),
    ],
)  # fmt: skip
def test_a_reason_names_whom_it_is_about(lines: list[str], who: str, said: str) -> None:
    room = Room()
    room.do_all(lines)
    assert said in room.reason(who)


@pytest.mark.parametrize(
    ("lines", "late"),
    [
        (["request FRA --kind reply", "close-list", "amend 1 --kind statement"], False),
        (["request FRA", "close-list", "amend 1 --kind reply", "amend 1 --kind statement"], False),
        (["close-list", "request FRA --kind reply", "amend 1 --kind statement"], True),
        (["close-list", "request FRA --kind reply", "open-list", "amend 1 --kind statement"], False),
    ],
)
def test_asked_after_closing_is_who_asked_then_and_not_who_was_amended_then(lines: list[str], late: bool) -> None:
    room = Room()
    room.do_all(lines)
    assert room.entry("FRA").late is late


def test_who_speaks_jointly_or_aligns_itself_is_named_once() -> None:
    room = Room()
    room.do_all(["request AUT --joint AUT,DEU,DEU", "request KEN --capacity group --aligned KEN,NOR,NOR"])
    assert (room.entry("AUT").joint, room.entry("KEN").aligned) == (("DEU",), ("NOR",))


@pytest.mark.parametrize("how", ["in-writing 1", "close-item --waiting written"])
def test_what_was_taken_in_writing_keeps_all_that_the_request_said(how: str) -> None:
    room = Room()
    room.do_all(["request EUN --on-behalf-of EUN --aligned ALB --joint MKD --person 'H. E. X' --topic victims", how])
    paper = room.said("EUN")
    assert paper.written_only
    assert (paper.on_behalf_of, paper.aligned, paper.joint) == ("EUN", ("ALB",), ("MKD",))
    assert (paper.person, paper.topics, paper.capacity) == ("H. E. X", ("victims",), "group")


def asked_and_put(*lines: str) -> Room:
    """Give a room where Norway has put a question to France (1); the lines come before France asks to answer it."""
    room = Room()
    room.do_all(["request FRA", "give-floor", "request NOR --kind question", "give-floor", *lines])
    room.does("request FRA --kind answer")
    return room


def test_an_answer_that_is_due_comes_before_whom_the_chair_has_pinned_in_front() -> None:
    room = asked_and_put("request CHE", "request AUT", "move 4 1")
    assert room.waiting() == ["FRA answer", "AUT*", "CHE"]


def test_an_answer_that_is_due_comes_behind_a_point_of_order_that_the_chair_has_pinned() -> None:
    room = asked_and_put("request CHE", "request AUT --kind point-of-order", "move 4 1")
    assert room.waiting() == ["AUT point-of-order*", "FRA answer", "CHE"]


def test_an_answer_whose_delegation_is_absent_waits_where_the_absent_do() -> None:
    room = asked_and_put("request CHE --kind question", "request LBN", "request SWE", "move 4 2")
    assert room.waiting() == ["FRA answer", "CHE question", "LBN*", "SWE"]
    room.does("absent 6")
    assert room.waiting() == ["CHE question", "LBN*", "FRA answer absent", "SWE"]


def test_a_response_comes_before_the_replies_where_the_rules_name_neither() -> None:
    room = Room(
        definition(
            precedence=(PrecedenceClass(name="all", label="Everybody"),),
            items=(item("c", 0, 90, roles=presenters("AFG")),),
        )
    )
    room.do_all(["give-floor", "request FRA --kind reply", "request AFG --kind response"])
    assert room.waiting() == ["AFG response", "FRA reply"]


def test_who_is_brought_back_waits_with_all_that_was_asked_for() -> None:
    room = Room()
    group = "request FRA --capacity group --on-behalf-of Benelux --aligned CHE,NOR --joint AUT"
    room.do_all([f"{group} --person 'Ms. Roy' --level minister --topic clearance", "give-floor", "end"])
    before = room.said("FRA")
    room.does("bring-back")
    again = room.entry("FRA")
    for name in (
        "who",
        "capacity",
        "kind",
        "to",
        "on_behalf_of",
        "aligned",
        "joint",
        "person",
        "level",
        "gender",
        "topic",
    ):
        assert getattr(again, name) == getattr(before, name), name
    assert (again.aligned, again.joint, again.person, again.level, again.topic) == (
        ("CHE", "NOR"), ("AUT",), "Ms. Roy", "minister", "clearance",
    )  # fmt: skip
    assert (again.pinned, again.moved, again.asked) == (True, room.instant, room.instant)


def test_who_was_given_the_floor_and_does_not_come_waits_last_in_its_class_and_not_on_the_list() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "request UNMAS", "give-floor", "absent"])
    assert room.waiting() == ["CHE", "FRA absent", "UNMAS"]


def test_a_second_reply_has_the_limit_of_its_capacity_where_none_is_set_for_replies() -> None:
    room = Room(definition(limits={"national": 150}))
    room.do_all(["request FRA --kind reply", "give-floor", "end", "request FRA --kind reply"])
    assert limit_of(room.meeting, room.entry("FRA")) == 150


def test_of_two_that_ended_at_one_instant_the_later_is_brought_back() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE"])
    for line, at in (("give-floor", 0), ("give-floor", 60), ("end", 60), ("bring-back", 60)):
        room.does(line, at=at)
    assert room.waiting() == ["CHE*"]
