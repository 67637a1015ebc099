"""The cases of BEHAVIOUR, “Record”, that the core decides."""

import pytest

from tests.room import START, Room


def heard(*codes: str) -> Room:
    room = Room()
    for place, code in enumerate(codes):
        room.does(f"request {code}", at=place * 100)
        room.does("give-floor", at=place * 100)
        room.does("end", at=place * 100 + 60)
    return room


def test_gist_saved_unchanged_makes_no_new_revision() -> None:
    room = heard("FRA")
    room.does("gist 1 'Reported progress.'")
    assert room.does("gist 1 'Reported progress.'") == ()
    assert room.said("FRA").gist_revision == 1


def test_two_people_edit_one_gist_the_second_is_told_and_nothing_is_overwritten() -> None:
    room = heard("FRA")
    room.does("gist 1 'First' --revision 0", seat="secretariat")
    sentence = room.refuses("gist 1 'Second' --revision 0")
    assert "First" in sentence
    assert room.said("FRA").gist == "First"


def test_correct_so_that_begin_is_after_end_is_refused_with_the_two_times() -> None:
    sentence = heard("FRA").refuses("correct 1 --begin 10:05 --end 10:01")
    assert "10:05:00" in sentence
    assert "10:01:00" in sentence


def test_correct_so_that_two_statements_overlap_is_refused_with_the_times() -> None:
    sentence = heard("FRA", "CHE").refuses("correct 1 --end 10:02")
    assert "Switzerland had the floor from 10:01:40" in sentence


def test_a_correction_keeps_the_original_in_the_trail() -> None:
    room = heard("FRA")
    room.does("correct 1 --who CHE --end 10:00:30")
    statement = room.meeting.statement(1)  # type: ignore[arg-type]
    assert statement is not None
    assert (statement.who, statement.corrected, statement.spoken(START)) == ("CHE", True, 30)
    assert any(
        getattr(r.event, "request", None) and getattr(r.event.request, "who", "") == "FRA" for r in room.trail.events
    )  # type: ignore[union-attr]


def test_renaming_a_delegation_keeps_its_statements_and_totals_with_it() -> None:
    room = heard("FRA")
    room.does("rename FRA 'French Republic'")
    assert room.meeting.roster.name(room.said("FRA").who) == "French Republic"
    assert room.spoken("FRA") == 60


def test_a_speaker_who_is_not_on_the_roll_can_be_entered_and_named_later() -> None:
    room = Room()
    room.do_all(
        ["add-speaker 'Lady in the second row' --category organisation", "request X1", "rename X1 'Ms Example'"]
    )
    assert room.waiting() == ["X1"]
    assert room.meeting.roster.name(room.entry("X1").who) == "Ms Example"
    assert "on the roll already" in room.refuses("add-speaker france --category organisation")


@pytest.mark.parametrize(
    ("said", "category"),
    [
        ("person", "person"),
        ("state", "state_not_party"),
        ("organisation", "observer_org"),
        ("organization", "observer_org"),
        ("ngo", "ngo"),
    ],
)
def test_a_newcomer_is_what_was_said(said: str, category: str) -> None:
    room = Room()
    room.does(f"add-speaker Xanadu --category {said}")
    assert room.meeting.roster.category("X1") == category


def test_nobody_guesses_what_a_newcomer_is_and_a_misspelt_delegation_is_no_newcomer() -> None:
    room = Room()
    question = "Say what “{}” is: a person, a State or an organisation (--category person, state or organisation)."
    assert room.refuses("add-speaker 'Jody Williams'") == question.format("Jody Williams")
    near = "No delegation is called “Germny”. Did you mean DEU (Germany)?"
    assert room.refuses("add-speaker Germny") == f"{near} {question.format('Germny')}"
    assert room.refuses("request Germny") == near
    assert "is on the roll already, as DEU" in room.refuses("add-speaker germany --category state")


def test_undo_takes_back_each_act_of_floor_list_and_plan_and_the_trail_shows_both() -> None:
    for line in ["request CHE", "give-floor", "call", "withdraw 1", "absent 1", "close-list", "clear-list", "set-limit national 60", "take-up d", "close-item", "suspend-item", "start-session 1", "hard-stop 12:30", "role d coordinator NOR", "preside AUT --as facilitator", "add-speaker Somebody --category organisation", "move 1 2", "exchange 1 2", "speaks-next 2 --why Minister"]:  # fmt: skip
        room = Room()
        room.do_all(["request FRA", "request NOR"])
        before = room.meeting
        room.does(line, at=10)
        title = room.trail.acts()[-1].title
        room.does("undo", at=20)
        after = room.meeting
        assert (after.items, after.floor, after.sessions, after.limits, after.presiding, after.roster) == (
            before.items, before.floor, before.sessions, before.limits, before.presiding, before.roster,
        ), line  # fmt: skip
        assert room.trail.acts()[-1].title == f"undid {title}"


def test_undo_of_a_next_30_s_later_the_former_has_the_floor_as_if_it_had_never_ended() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "give-floor"])
    room.does("give-floor", at=100)
    room.does("undo", at=130)
    assert (room.speaker, room.spoken("FRA"), room.waiting()) == ("FRA", 130, ["CHE"])
    assert [s.who for s in room.meeting.statements()] == ["FRA"]


def test_undo_of_an_act_that_another_seat_has_built_on_is_refused_naming_it() -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor"])
    room.does("gist 1 'A gist'", seat="secretariat")
    sentence = room.refuses("undo")
    assert "Next: France" in sentence
    assert "secretariat" in sentence


def test_undo_passes_over_the_acts_of_others_and_over_texts() -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor", "gist 1 'A gist'"])
    room.does("request NOR", seat="secretariat")
    room.does("undo")
    assert (room.speaker, room.waiting()) == (None, ["FRA", "NOR"])


def test_redo_brings_the_statement_back_with_its_gist_and_ids_are_never_used_twice() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "give-floor", "gist 1 'A gist'", "undo"])
    room.does("give-floor 2", seat="secretariat")
    assert room.said("CHE").id == 2
    other = Room()
    other.do_all(["request FRA", "give-floor", "gist 1 'A gist'", "undo", "redo"])
    assert other.said("FRA").gist == "A gist"


def test_redo_goes_on_through_several_and_stops_at_a_new_act() -> None:
    room = Room()
    room.do_all(["request FRA", "request CHE", "request NOR", "undo", "undo", "redo", "redo"])
    assert room.waiting() == ["FRA", "CHE", "NOR"]
    room.do_all(["undo", "request AUT"])
    assert "no undone act" in room.refuses("redo")


def test_nothing_to_undo_says_so() -> None:
    assert "no act of secretariat" in Room().refuses("undo", seat="secretariat")


def test_what_the_president_stated_goes_with_the_point_of_order() -> None:
    room = Room()
    room.do_all(["request FRA --kind point-of-order", "give-floor", "state 1 'The list stays as it is.'"])
    assert room.said("FRA").stated == "The list stays as it is."
    assert "not a point of order" in room.refuses("state 9 'No'")


def test_key_points_tags_and_documents_are_kept() -> None:
    room = heard("FRA")
    room.do_all(
        [
            "point 1 'Cleared 3 km2' --lap 19 --as progress",
            "tag 1 gender",
            "tag 1 gender age",
            "document c CCM/IM/2025/1",
        ]
    )
    assert [(p.lap, p.aspect) for p in room.said("FRA").points] == [(19, "progress")]
    assert room.said("FRA").tags == ("gender", "age")
    assert room.refuses("point 1 'x' --lap 51")


def test_conclusions_suggestions_and_remarks_know_who_presided() -> None:
    room = Room()
    room.do_all(
        [
            "preside AUT --as facilitator",
            "chair-says 'Welcome'",
            "recommend 'Hold a workshop' --by FRA",
            "decide 'Noted'",
        ]
    )
    assert [(e.presiding, e.role) for e in room.meeting.entries] == [("AUT", "facilitator")] * 3
