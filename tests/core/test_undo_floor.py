"""Undo of the floor (FLOOR 5): the last act of the floor by this seat, whatever was done to lists and texts since."""

import pytest

from facilitator.core.agenda import Segment
from tests.room import Room, definition, item


def asked() -> Room:
    """Give a room where France (1), Switzerland (2) and Norway (3) wait."""
    room = Room(
        definition(
            items=(
                item("c", 0, 90, segments=(Segment(name="presentations"), Segment(name="discussion"))),
                item("d", 90, 60),
            )
        )
    )
    room.do_all(["start-session 1", "request FRA", "request CHE", "request NOR"])
    return room


def heard() -> Room:
    """Give a room where France spoke for a minute, and Next gave the floor to Switzerland; Norway waits."""
    room = asked()
    room.does("give-floor", at=0)
    room.does("give-floor", at=60)
    return room


@pytest.mark.parametrize("seat", ["chair", "secretariat"])
def test_the_wrong_call_is_taken_back_though_somebody_was_added_to_the_list_since(seat: str) -> None:
    room = asked()
    room.does("call")
    room.does("request KEN", seat=seat)
    room.does("undo-floor")
    assert room.meeting.called is None
    assert room.waiting() == ["FRA", "CHE", "NOR", "KEN"]
    assert room.trail.acts()[-1].title == "undid Call France"


def test_an_undone_next_gives_the_floor_back_as_if_it_had_never_ended_with_what_was_written_on_it_since() -> None:
    room = heard()
    room.does("gist 1 'Thanked the presenters.'", at=70, seat="secretariat")
    room.does("point 1 'Cleared an area' --lap 19", at=75, seat="secretariat")
    room.does("undo-floor", at=90)
    assert (room.speaker, room.spoken("FRA"), room.said("FRA").gist) == ("FRA", 90, "Thanked the presenters.")
    assert [s.who for s in room.meeting.statements()] == ["FRA"]
    assert room.waiting() == ["CHE", "NOR"]
    assert room.trail.acts()[-1].title == "undid Next: Switzerland"
    room.does("redo", at=95)
    assert (room.speaker, room.spoken("FRA"), room.spoken("CHE")) == ("CHE", 60, 35)


@pytest.mark.parametrize("desk", ["chair", "secretariat"])
def test_a_call_and_the_begin_that_followed_by_itself_are_one_act_whichever_desk_began(desk: str) -> None:
    room = asked()
    room.does("give-floor", at=0)
    room.does("call", at=60)
    room.begins_by_itself(at=65, seat=desk)
    room.does("request KEN", at=70, seat="secretariat")
    assert room.trail.floor_target(room.seat).title == "Next: Switzerland"  # type: ignore[union-attr]
    room.does("undo-floor", at=80)
    assert (room.speaker, room.spoken("FRA"), room.meeting.called) == ("FRA", 80, None)
    assert room.waiting() == ["CHE", "NOR", "KEN"]
    assert room.trail.acts()[-1].title == "undid Next: Switzerland"
    room.does("redo", at=90)
    assert (room.speaker, room.spoken("CHE"), room.said("FRA").spoken(room.instant)) == ("CHE", 25, 60)


def test_a_begin_by_itself_is_no_act_of_the_desk_that_was_the_first_to_record_it() -> None:
    room = asked()
    room.does("request KEN", seat="secretariat")
    room.does("call")
    room.begins_by_itself(seat="secretariat")
    assert "no act of the floor by secretariat" in room.refuses("undo-floor", seat="secretariat")
    room.does("undo", seat="secretariat")
    assert room.waiting() == ["CHE", "NOR"]
    room.does("undo")
    assert room.meeting.called is not None


def test_a_call_and_a_begin_by_hand_are_two_acts() -> None:
    room = asked()
    room.do_all(["call", "begin", "request KEN", "undo-floor"])
    assert room.meeting.called is not None
    room.does("undo-floor")
    assert (room.meeting.called, room.waiting()) == (None, ["FRA", "CHE", "NOR", "KEN"])


# acts of the keys of the floor and of their commands, each undone with a delegation added since
ACTS_OF_THE_FLOOR = [
    ([], "call"),
    (["call"], "begin"),
    (["call"], "call 2"),
    ([], "give-floor 3"),
    (["give-floor"], "end"),
    (["give-floor"], "pause"),
    (["give-floor", "pause"], "resume"),
    (["give-floor", "request AUT --kind point-of-order"], "give-floor"),
    (["give-floor", "request AUT --kind point-of-order", "give-floor"], "give-floor"),
    ([], "take-up d"),
    ([], "suspend-item"),
    ([], "close-item"),
    ([], "segment discussion"),
    ([], "suspend-session"),
    (["suspend-session"], "resume-session"),
    ([], "close-session"),
    ([], "start-session 2"),
]


@pytest.mark.parametrize(("given", "line"), ACTS_OF_THE_FLOOR, ids=[" ".join(row[1:]) for row in ACTS_OF_THE_FLOOR])
def test_what_the_keys_of_the_floor_do_is_taken_back_and_brought_back_and_what_came_since_stays(
    given: list[str], line: str
) -> None:
    room, other = asked(), asked()
    for one in (room, other):
        one.do_all(given)
    room.does(line)
    for one in (room, other):
        one.does("request KEN --item c")
    acted = room.meeting
    room.does("undo-floor")
    for name in ("floor", "sessions", "open_item", "session"):
        assert getattr(room.meeting, name) == getattr(other.meeting, name)
    assert room.waiting() == other.waiting()
    room.does("redo")
    assert room.meeting == acted


@pytest.mark.parametrize(
    "line",
    [
        "request KEN", "amend 3 --note later", "withdraw 3", "absent 3", "move 3 1", "exchange 1 3", "speaks-next 3 --why Minister",
        "close-list", "set-limit national 60", "set-limit national 60 --item c", "add-speaker 'Jody Williams' --category organisation --request yes",
        "present NOR", "rename NOR 'Kingdom of Norway'", "rename-item c Clearance", "chair-says Welcome", "document c CCM/1", "written KEN",
    ],
)  # fmt: skip
@pytest.mark.parametrize("seat", ["chair", "secretariat"])
def test_requests_moves_limits_and_texts_may_stand_behind_an_act_that_is_taken_back(line: str, seat: str) -> None:
    room, other = asked(), asked()
    room.does("call 2")
    for one in (room, other):
        one.does(line, seat=seat)
    room.does("undo-floor")
    assert room.meeting == other.meeting


@pytest.mark.parametrize(
    ("given", "line", "seat", "said"),
    [
        # only requests, moves, limits and texts may stand behind
        (["call"], "hard-stop 12:30", "chair", "“Call France” stays: “Hard stop at 12:30” was done at 10:00:20. An act"),
        (["call"], "plan d --minutes 30", "secretariat", "“Call France” stays: secretariat did “Plan 1(d): 11:30–12:00”"),
        (["call"], "set-precedence c state", "secretariat", "did “Precedence of 1(c)” at 10:00:20. An act"),
        (["call"], "role d coordinator NOR", "chair", "“Coordinator of 1(d): Norway” was done"),
        (["call"], "preside NOR --as facilitator", "chair", "“Norway presides” was done"),
        # another seat acted on the same
        (["call"], "begin", "secretariat", "secretariat did “Begin: France” at 10:00:20, which builds on it"),
        (["call"], "withdraw 1", "secretariat", "secretariat did “Withdraw France” at 10:00:20, which builds on it"),
        (["call"], "absent", "secretariat", "secretariat did “Absent: France” at 10:00:20, which builds on it"),
        (["give-floor"], "pause", "secretariat", "secretariat did “Pause France” at 10:00:20, which builds on it"),
        (["give-floor"], "gist 1 'Thanked.'", "secretariat", "secretariat did “Note on France” at 10:00:20, which belongs to it"),
        (["give-floor", "end"], "correct 1 --who KEN", "secretariat", "“End France” stays: secretariat did “Correct France”"),
        (["take-up d"], "take-up c", "secretariat", "secretariat did “Take up 1(c)” at 10:00:20, which builds on it"),
        (["suspend-session"], "resume-session", "secretariat", "secretariat did “Resume the session” at 10:00:20, which builds"),
        (["segment discussion"], "set-precedence c state", "secretariat", "secretariat did “Precedence of 1(c)”"),
        # an act of this seat, too, would be left without what it is about
        (["give-floor"], "started-ago 15", "chair", "“Next: France” stays: “Set the begin of France” was done at 10:00:20. An act"),
        (["give-floor"], "add-time 60", "chair", "“Next: France” stays: “+1:00 for France”, done at 10:00:20, builds on it"),
        (["give-floor"], "request NOR --kind question", "chair", "“Next: France” stays: “Add Norway”, done at 10:00:20, builds on it"),
        (["give-floor"], "request NOR --kind question", "secretariat", "secretariat did “Add Norway” at 10:00:20, which builds on it"),
        (["give-floor"], "absent", "chair", "“Next: France” stays: “Absent: France” was done at 10:00:20. An act"),
        (["give-floor", "end"], "correct 1 --end 10:00:14", "chair", "“End France” stays: “Correct France”, done at 10:00:20, belongs"),
    ],
)  # fmt: skip
def test_it_is_refused_naming_what_stands_on_it(given: list[str], line: str, seat: str, said: str) -> None:
    room = asked()
    for second, one in enumerate(given):
        room.does(one, at=10 + 5 * second)
    room.does(line, at=20, seat=seat)
    room.does("request KEN", at=25, seat="secretariat")
    assert said in room.refuses("undo-floor", at=30)


def test_a_limit_that_grew_while_the_speaker_was_paused_does_not_keep_the_pause() -> None:
    room = asked()
    room.do_all(["give-floor", "pause", "add-time 60", "undo-floor"])
    assert (room.said("FRA").paused, room.said("FRA").limit) == (False, 240)


def test_the_question_of_another_seat_to_who_has_the_floor_again_is_no_obstacle() -> None:
    room = asked()
    room.does("give-floor", at=0)
    room.does("request NOR --kind question", at=5)
    room.does("pause", at=10)
    room.does("undo-floor", at=20)
    assert (room.spoken("FRA"), room.waiting()) == (20, ["NOR question", "CHE", "NOR"])


def test_it_goes_back_act_by_act_and_undo_of_any_kind_beside_it_takes_the_rest() -> None:
    room = heard()
    room.do_all(["request KEN", "end", "request AUT"])
    room.do_all(["undo-floor", "undo-floor"])
    assert (room.speaker, room.waiting()) == ("FRA", ["CHE", "NOR", "KEN", "AUT"])
    room.do_all(["undo", "undo"])
    assert (room.speaker, room.waiting()) == ("FRA", ["CHE", "NOR"])


def test_who_was_called_and_amended_waits_with_the_amendment_and_the_marks_it_had_before() -> None:
    room = asked()
    room.do_all(["close-list", "request KEN", "call 4", "amend 4 --person 'H.E. the Ambassador'", "undo-floor"])
    waiting = room.entry("KEN")
    assert (waiting.person, waiting.late, waiting.admitted) == ("H.E. the Ambassador", True, False)


def test_a_call_over_which_somebody_was_marked_absent_leaves_the_mark() -> None:
    room = asked()
    room.do_all(["call", "absent", "undo-floor"])
    assert (room.meeting.called, room.waiting()) == (None, ["CHE", "NOR", "FRA absent"])


def test_the_list_is_in_order_though_the_called_one_was_amended_and_others_asked() -> None:
    room = asked()
    room.do_all(["call 3", "amend 3 --capacity presenter", "request LBN --capacity presenter", "undo-floor"])
    assert room.waiting() == ["NOR", "LBN", "FRA", "CHE"]


def test_redo_is_refused_where_another_seat_has_given_the_floor_meanwhile() -> None:
    room = asked()
    room.do_all(["call", "request KEN", "undo-floor"])
    room.does("give-floor 2", seat="secretariat")
    assert "“Call France” stays: secretariat did “Next: Switzerland”" in room.refuses("redo")


def test_redo_is_refused_where_it_would_change_nothing_or_leave_another_act_without_its_object() -> None:
    room = asked()
    room.do_all(["give-floor", "undo-floor"])
    room.does("clear-list", seat="secretariat")
    assert "secretariat did “Clear the list (3 waiting)”" in room.refuses("redo")


def test_where_there_is_no_act_of_the_floor_it_says_so() -> None:
    room = Room(open_item=None)
    room.does("request FRA --item c")
    assert room.refuses("undo-floor").startswith("There is no act of the floor by chair to undo.")
