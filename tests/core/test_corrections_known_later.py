"""What became known later is put right: on behalf, aligned, joint, person, level, kind; each keeps its original."""

from facilitator.core.minutes import minutes
from facilitator.core.statements import StatementCorrected
from tests.core.reading import under
from tests.core.test_record import heard
from tests.room import Room

DAY = 86400


def written(room: Room, heading: str = "Statements") -> list[str]:
    return under(minutes(room.trail, now=room.instant), heading)


def test_a_statement_says_later_for_whom_with_whom_and_by_whom_it_was_made() -> None:
    room = heard("FRA")
    room.does(
        "correct 1 --on-behalf-of EU --joint CHE,FRA --aligned ALB --person 'Ms A' --level minister --asked-by CHE"
    )
    assert written(room) == [
        (
            "France (Ms A, Minister; on behalf of the European Union; joint statement, also on behalf of Switzerland; "
            "Albania aligned itself with the statement) made a statement."
        )
    ]
    assert (room.said("FRA").corrected, room.said("FRA").asked_by) == (True, "CHE")


def test_what_is_empty_is_taken_away() -> None:
    room = heard("FRA")
    room.does("correct 1 --person 'Ms A' --on-behalf-of EU --aligned ALB --joint CHE")
    room.does("correct 1 --person '' --on-behalf-of '' --aligned '' --joint ''")
    assert written(room) == ["France made a statement."]


def test_a_kind_is_corrected_once_the_statement_has_ended() -> None:
    room = heard("FRA")
    room.does("correct 1 --kind reply")
    assert written(room, "Rights of reply") == ["France spoke in exercise of the right of reply."]
    room.do_all(["request CHE", "give-floor"])
    assert "end it first" in room.refuses("correct 2 --kind reply")


def test_a_statement_that_is_no_comment_any_more_belongs_to_no_presentation() -> None:
    room = Room()
    room.do_all(["request CHL --capacity presenter", "give-floor", "request FRA --kind comment", "give-floor 2", "end"])
    room.does("correct 2 --kind statement")
    assert room.said("FRA").to is None


def test_a_request_that_has_had_the_floor_is_amended_on_its_statement() -> None:
    room = heard("FRA")
    (event,) = (e for e in room.does("amend 1 --aligned ALB,NOR --level minister") if isinstance(e, StatementCorrected))
    assert (event.statement, event.aligned, event.level) == (1, ("ALB", "NOR"), "minister")
    assert "Note anything else on the statement" in room.refuses("amend 1 --note shy")
    assert room.does("amend 1 --level minister") == ()


def test_a_time_is_of_the_day_of_the_statement_whenever_it_is_corrected() -> None:
    room = heard("FRA", "CHE")
    room.does("correct 2 --begin 10:01:10 --end 10:01:50", at=9 * DAY)
    assert room.spoken("CHE") == 40
    room.do_all(["start-session 2", "take-up d", "request NOR", "give-floor", "end"])
    room.does("correct 1 --begin 10:00:05")
    assert room.spoken("FRA") == 55


def test_a_line_break_within_a_name_becomes_a_space() -> None:
    room = Room()
    room.do_all(
        [
            "request FRA --person 'Ms\n A' --on-behalf-of 'the  Friends'",
            "add-speaker 'The\n New  One' --category person",
        ]
    )
    assert (room.entry("FRA").person, room.entry("FRA").on_behalf_of) == ("Ms A", "the Friends")
    assert room.meeting.roster.delegations[-1].roll == "The New One"
