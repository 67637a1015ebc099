"""The follow-up of suggestions and conclusions: who sees to them, until when, how they stand; who made them together."""

from datetime import date

import pytest

from facilitator.core.commands import COMMANDS
from facilitator.core.decisions import FollowUp, FollowUpNoted, FollowUpStatus, Suggested
from facilitator.core.handout import to_hand_out
from facilitator.core.minutes import minutes
from facilitator.core.values_now import value_now
from facilitator.storage.codec import decode
from tests.core.test_minutes_of_use import NOW, text_of
from tests.room import Room


@pytest.fixture
def room() -> Room:
    made = Room()
    made.do_all(["recommend 'Hold a workshop' --by FRA,CHE --for ISU", "chair-says Welcome", "decide 'Took note'"])
    return made


def followed(room: Room, entry: int = 1) -> FollowUp:
    return next(e.follow_up for e in room.meeting.entries if e.number == entry)


def test_several_delegations_make_one_suggestion_together(room: Room) -> None:
    what = room.meeting.entries[0].what
    assert isinstance(what, Suggested)
    assert what.by == ("FRA", "CHE")


def test_a_suggestion_of_an_older_file_has_the_one_who_made_it() -> None:
    body = '{"addressee":"","by":%s,"item":"c","text":"Share data","topic":""}'
    assert decode("suggested", body % '"FRA"').by == ("FRA",)  # type: ignore[union-attr]
    assert decode("suggested", body % "null").by == ()  # type: ignore[union-attr]


def test_what_becomes_of_a_suggestion_is_noted_part_by_part(room: Room) -> None:
    room.does("follow-up 1 --owner ' the  ISU ' --due '2 May 2025'")
    room.does("follow-up 1 --status under-way")
    assert followed(room) == FollowUp(owner="the ISU", due=date(2025, 5, 2), status=FollowUpStatus.UNDER_WAY)
    room.does("follow-up 1 --due '' --note 'Room is booked'")
    assert followed(room) == FollowUp(owner="the ISU", status=FollowUpStatus.UNDER_WAY, note="Room is booked")
    assert not room.does("follow-up 1 --owner 'the ISU'")


def test_a_conclusion_is_followed_up_and_a_remark_is_not(room: Room) -> None:
    room.does("follow-up 3 --status done")
    assert followed(room, 3).status is FollowUpStatus.DONE
    assert "no suggestion or conclusion" in room.refuses("follow-up 2 --owner ISU")
    assert list(COMMANDS["follow-up"].about.candidates(room.meeting)) == [1, 3]


def test_undo_gives_the_follow_up_back_that_was_there_before(room: Room) -> None:
    room.do_all(["follow-up 1 --owner ISU", "follow-up 1 --owner Presidency"])
    room.does("undo")
    assert followed(room).owner == "ISU"


def test_what_is_struck_keeps_its_follow_up(room: Room) -> None:
    room.do_all(["follow-up 1 --owner ISU", "strike 1", "reinstate 1"])
    assert followed(room).owner == "ISU"


def test_the_form_is_filled_with_what_is_so(room: Room) -> None:
    room.does("follow-up 1 --owner ISU --due 2025-05-02 --status done --note n")
    told = {"entry": 1}
    words = [value_now(room.meeting, "follow-up", name, told) for name in ("owner", "due", "status", "note")]
    assert words == ["ISU", "2025-05-02", "done", "n"]


def test_a_copy_to_hand_out_says_nothing_of_the_follow_up(room: Room) -> None:
    room.does("follow-up 1 --owner ISU")
    assert not [r for r in to_hand_out(room.trail) if isinstance(r.event, FollowUpNoted)]


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "1 | Hold a workshop.\nTopic: capacity | France and Switzerland\nfor: ISU | ISU | 2 May 2025 | Under way\nasked"),
        ("fr", "1 | Hold a workshop.\nThème\u00a0: capacity | France et Switzerland\ndestinataire\u00a0: ISU | ISU | 2 mai 2025 | En cours\nasked"),
        ("es", "1 | Hold a workshop.\nAsunto: capacity | France y Switzerland\ndestinatario: ISU | ISU | 2 de mayo de 2025 | En curso\nasked"),
    ],
)  # fmt: skip
def test_the_table_has_proposers_addressee_owner_date_status_and_note(language: str, row: str) -> None:
    room = Room()
    room.do_all(
        [
            "recommend 'Hold a workshop' --by FRA,CHE --for ISU --topic capacity",
            "follow-up 1 --owner ISU --due 2025-05-02 --status under-way --note asked",
            "decide 'Took note'",
        ]
    )
    text = text_of(minutes(room.meeting, now=NOW, variant="follow-up", language=language))
    assert row.replace("\u00a0", " ") in text.replace("\u00a0", " ")
    assert {"en": "Not begun", "fr": "À faire", "es": "Pendiente"}[language] in text


def test_a_follow_up_that_is_noted_meanwhile_is_in_nobodys_way(room: Room) -> None:
    room.do_all(["request FRA", "give-floor", "end", "follow-up 1 --owner ISU", "undo-floor"])
    assert room.speaker == "FRA"
    assert followed(room).owner == "ISU"


def test_a_name_with_a_comma_is_one_delegation() -> None:
    room = Room()
    room.do_all(["add-speaker 'Maat for Peace, Development' --category organisation"])
    room.do_all(["recommend 'Share maps' --by 'Maat for Peace, Development'", "recommend 'Share data' --by 'FRA, CHE'"])
    makers = [len(e.what.by) for e in room.meeting.entries if isinstance(e.what, Suggested)]
    assert makers == [1, 2]


def test_where_there_is_nothing_to_follow_up_the_document_says_so() -> None:
    text = text_of(minutes(Room().meeting, now=NOW, variant="follow-up"))
    assert text == "# Follow-up\nNo suggestion or conclusion was recorded."
