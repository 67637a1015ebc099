"""The record says nothing untrue: of joint statements, papers to come, responses, whoever presided, and sessions."""

from dataclasses import replace

import pytest

from facilitator import resources
from facilitator.core.delegations import Roster
from facilitator.core.ids import DelegationCode
from facilitator.core.minutes import minutes
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.titles import names_a_chair, title_and_person
from facilitator.core.personal_data import persons_in
from facilitator.exchange.participants import read_participants
from tests.core.reading import lines, under
from tests.room import Room, definition, item, presenters

HOUR = 3600


def printed(room: Room, **words: object) -> list[str]:
    return lines(minutes(room.trail, now=room.instant, **words))  # type: ignore[arg-type]


def told(room: Room, heading: str, **words: object) -> list[str]:
    return under(minutes(room.trail, now=room.instant, **words), heading)  # type: ignore[arg-type]


def in_session(**words: object) -> Room:
    room = Room(definition(**words), open_item=None)
    room.do_all(["start-session 1", "take-up c"])
    return room


def test_the_attendance_of_a_session_is_what_was_recorded_for_it() -> None:
    room = in_session()
    room.do_all(["present NOR CHE", "request FRA", "give-floor", "end", "request BRA"])
    room.does("start-session 2", at=5 * HOUR)
    room.do_all(["present CHE", "take-up d", "request AFG", "give-floor", "end"])
    assert told(room, "Attendance", session=1) == [
        "States Parties (4): Switzerland, France, Norway and Philippines.",
        "States not party (1): Brazil.",
    ]
    assert told(room, "Attendance", session=2) == ["States Parties (3): Afghanistan, Switzerland and Philippines."]
    assert told(room, "Attendance") == [
        "States Parties (5): Afghanistan, Switzerland, France, Norway and Philippines.",
        "States not party (1): Brazil.",
    ]


def test_who_asked_in_the_room_attends_while_waiting_called_and_speaking() -> None:
    room = in_session()
    room.do_all(["request FRA --person Durand"])
    for then in ("call", "begin", "end"):
        assert told(room, "Attendance") == ["States Parties (2): France and Philippines."]
        assert persons_in(room.meeting) == 1
        room.do_all([then])
    assert told(room, "Attendance") == ["States Parties (2): France and Philippines."]


def test_who_was_only_listed_in_advance_did_not_attend_whenever_that_was() -> None:
    room = Room(definition(items=(item("c", 0, 90, roles=presenters("CHL")), item("d", 90, 60))), open_item=None)
    room.does("start-session 1", at=-600)
    room.do_all(["request FRA --item d", "take-up c", "present NOR"])
    assert told(room, "Attendance") == ["States Parties (2): Norway and Philippines."]


def test_a_session_that_was_not_held_has_no_attendance() -> None:
    assert "# Attendance" not in printed(in_session(), session=2)


def test_a_joint_statement_is_of_one_delegation_on_behalf_of_the_others_too() -> None:
    room = in_session()
    room.do_all(["request FRA --joint EUN,CHE --on-behalf-of EUN", "give-floor", "end"])
    assert told(room, "Statements") == [
        "France (on behalf of the European Union; joint statement, also on behalf of Switzerland) made a statement."
    ]
    assert told(room, "Speakers") == [
        (
            "The following took the floor: States Parties: France (on behalf of the European Union, also on behalf of "
            "Switzerland)."
        )
    ]
    assert told(room, "Attendance") == ["States Parties (2): France and Philippines."]


def test_what_was_only_announced_in_writing_is_to_be_submitted_until_it_has_come() -> None:
    room = in_session()
    room.do_all(["request FRA", "request CHE", "in-writing 1", "in-writing 2", "written NOR"])
    assert told(room, "Statements in writing") == [
        "The following submitted statements in writing: States Parties: Norway.",
        "Statements in writing are to be submitted by: States Parties: Switzerland and France.",
    ]
    room.does("gist 1 'Reported on clearance.'")
    assert told(room, "Statements in writing")[0].endswith("States Parties: France and Norway.")


def test_a_presenter_responds_to_the_comments_and_not_to_itself() -> None:
    room = Room(definition(items=(item("c", 0, 90, roles=presenters("CHL"), reasons={}), item("d", 90, 60))))
    for line in ("give-floor", "request FRA --kind comment", "give-floor 2", "request CHL --kind response"):
        room.does(line)
    room.do_all(["give-floor 3", "end"])
    assert told(room, "Statements") == [
        "Chile made a presentation.",
        "France commented on the presentation of Chile.",
        "Chile responded to the comments.",
    ]
    room.do_all(["gist 2 'Agreed.'", "gist 3 'Thanked all.'"])
    assert told(room, "Statements")[1:] == [
        "France (comment on the presentation of Chile). Agreed.",
        "Chile (response to the comments). Thanked all.",
    ]


def test_a_kind_is_said_once_and_names_have_their_article() -> None:
    room = in_session()
    room.do_all(["request EUN", "give-floor", "request FRA --kind question", "give-floor", "give-floor", "end"])
    room.do_all(["request CHE --kind reply", "give-floor", "end"])
    assert "France put a question to the European Union." in told(room, "Statements")
    assert told(room, "Rights of reply") == ["Switzerland spoke in exercise of the right of reply."]


@pytest.mark.parametrize(
    ("president", "subject", "heading"),
    [
        ("the President", "The President", "The President’s conclusions"),
        ("the Chair", "The Chair", "The Chair’s conclusions"),
        ("the Co-Chairs", "The Co-Chairs", "The Co-Chairs’ conclusions"),
        ("Vice-President", "The Vice-President", "The Vice-President’s conclusions"),
        ("the Chair, Ambassador A. Bek", "The Chair", "The Chair’s conclusions"),
        ("Ambassador A. Bek", "The President", "The President’s conclusions"),
    ],
)
def test_who_presides_has_the_title_of_the_definition(president: str, subject: str, heading: str) -> None:
    room = in_session(president=president)
    room.do_all(
        ["chair-says 'opened the item'", "decide 'that the work continues'", "request FRA --kind point-of-order"]
    )
    room.do_all(["give-floor", "state 1 'that the rules applied'", "end"])
    assert f"{subject} opened the item." in printed(room)
    assert told(room, heading) == [f"{subject} concluded that the work continues."]
    assert f"France raised a point of order. {subject} stated that the rules applied." in printed(room)
    if subject != "The President":
        assert "President" not in " ".join(printed(room)).replace("Vice-President", "")


@pytest.mark.parametrize(
    ("language", "president", "said"),
    [
        ("fr", "the Co-Chairs", "La coprésidence a ouvert le point."),
        ("es", "the Vice-President", "La Vicepresidencia a ouvert le point."),
        ("fr", "la Présidente", "La Présidente a ouvert le point."),
        ("fr", "le Vice-Président, M. Diop", "Le Vice-Président a ouvert le point."),
        ("es", "la Presidenta", "La Presidenta a ouvert le point."),
        ("es", "el Presidente", "El Presidente a ouvert le point."),
        ("en", "la Présidente", "The President a ouvert le point."),
    ],
)
def test_the_title_is_said_in_the_language_of_the_record(language: str, president: str, said: str) -> None:
    room = in_session(president=president)
    room.does("chair-says 'a ouvert le point'")
    assert said in printed(room, language=language)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("the Chair: Ms A. Bek", "Ms A. Bek"), ("President Santos", "Santos"), ("the president", ""),
        ("Chairil Anwar", "Chairil Anwar"), ("Co-Chairs, Austria and Chile", "Austria and Chile"), ("", ""),
    ],
)  # fmt: skip
def test_the_person_is_what_is_left_of_the_title(text: str, person: str) -> None:
    assert title_and_person(text)[1] == person


def test_conclusions_are_of_whoever_presided() -> None:
    room = in_session()
    room.does("decide 'Thanked the presenters.'")
    room.do_all(["preside CHE --as facilitator", "take-up d", "decide 'that the work continues'", "preside FRA"])
    assert told(room, "The President’s conclusions") == ["The President. Thanked the presenters."]
    assert told(room, "The facilitator’s conclusions") == [
        "The facilitator (Switzerland) concluded that the work continues."
    ]
    room.does("decide 'noted the views' --item d")
    assert told(room, "Conclusions")[1] == "The acting President (France) noted the views."


@pytest.mark.parametrize(
    ("president", "line", "said"),
    [
        (
            "the President",
            "preside FRA --as vice-president",
            ("The Vice-President (France)", "La vice-présidence (France)"),
        ),
        ("the Chair", "preside FRA --as vice-president", ("The Vice-Chair (France)", "La vice-présidence (France)")),
        ("the Co-Chairs", "preside FRA", ("The Co-Chair (France)", "La coprésidence (France)")),
    ],
)
def test_who_presides_as_vice_president_or_as_one_of_several_has_that_title_everywhere(
    president: str, line: str, said: tuple[str, str]
) -> None:
    room = in_session(president=president, presidency="")
    room.do_all([line, "chair-says 'Noted the views.'"])
    for language, subject, presided in zip(("en", "fr"), said, ("presided.", "a dirigé les débats."), strict=True):
        told_in = printed(room, language=language)
        assert f"{subject}. Noted the views." in told_in
        assert f"{subject} {presided}" in told_in


def test_who_presides_where_the_definition_names_nobody_presides_by_the_title() -> None:
    room = in_session(presidency="")
    room.do_all(["preside FRA", "chair-says 'Noted the views.'"])
    assert "The President. Noted the views." in printed(room)
    assert "The President (France) presided." in printed(room)


def test_a_conclusion_that_names_another_in_the_chair_stands_as_it_was_typed() -> None:
    room = in_session()
    room.do_all(["preside CHE --as facilitator", "decide 'The President noted the views.'"])
    assert told(room, "Conclusions") == ["The President noted the views."]
    room.does("decide 'The facilitator thanked all.'")
    assert told(room, "Conclusions")[1] == "The facilitator (Switzerland) thanked all."
    assert names_a_chair("the Co-Chairs noted")
    assert not names_a_chair("The Chairlift was mentioned")


def test_a_text_that_was_typed_in_another_language_than_the_record_names_the_chair_once() -> None:
    room = in_session(president="the Chair")
    room.do_all(["chair-says 'The Chair opened the item.'", "decide 'The Chair thanked all.'"])
    assert told(room, "Déclarations", language="fr") == ["The Chair opened the item."]
    assert told(room, "Conclusions de la présidence", language="fr") == ["The Chair thanked all."]


def test_who_gave_up_the_chair_before_the_first_session_never_presided() -> None:
    room = Room(open_item=None)
    room.does("preside CHE --as president")
    room.does("start-session 1", at=60)
    assert told(room, "Timetable as kept")[1:] == ["Switzerland presided."]
    assert told(room, "Attendance") == ["States Parties (1): Switzerland."]


def test_a_session_still_suspended_when_the_next_begins_rose_at_its_suspension() -> None:
    room = in_session()
    room.does("suspend-session", at=2 * HOUR)
    room.does("start-session 2", at=5 * HOUR)
    assert told(room, "Timetable as kept")[0] == "Morning | Monday 7 April 2025 | 10:00 |  |  | 12:00"
    assert told(room, "Timetable as kept", session=1)[0].endswith("|  |  | 12:00")


def test_a_session_closed_while_it_was_suspended_was_not_resumed() -> None:
    room = in_session()
    room.does("suspend-session", at=2 * HOUR)
    room.does("close-session", at=3 * HOUR)
    assert told(room, "Timetable as kept")[0].endswith("| 12:00 | – | 13:00")


def test_a_guest_is_recorded_under_the_first_segment_without_a_further_act() -> None:
    segments = replace(definition().items[2].segments[0], name="presentations", title="Invited stakeholders")
    room = Room(definition(items=(item("c", 0, 60, segments=(segments,)),)), open_item=None)
    room.do_all(["start-session 1", "take-up c", "request HRW --capacity guest", "give-floor", "end"])
    assert told(room, "Invited stakeholders") == ["Human Rights Watch (invited guest) made a presentation."]


def test_names_that_the_roll_turns_round_sort_as_they_stand_there() -> None:
    roster = Roster(delegations=read_participants(resources.path("delegations.csv")))
    meeting = replace(in_session().meeting, roster=roster)
    scribe = Scribe(meeting=meeting, now=meeting.sessions[0].plan.start, language="fr", zone="Europe/Zurich")
    order = scribe.in_roll_order(map(DelegationCode, ("ROU", "NLD", "PRT", "OMN")))
    assert order == ("OMN", "NLD", "PRT", "ROU")


def test_one_coordinator_is_not_several() -> None:
    room = in_session()
    room.do_all(["role c coordinator CHE", "give-floor", "point 1 Reported --as progress"])
    assert "Coordinator: Switzerland." in printed(room, variant="digest")
    room.does("role c coordinator CHE NOR")
    assert "Coordinators: Switzerland and Norway." in printed(room, variant="digest")
