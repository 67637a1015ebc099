"""A sign-in sheet says who signed, for which session and when; what is not certain is asked, and nothing is guessed."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from facilitator.core.acts import attending
from facilitator.core.acts.course import Course
from facilitator.core.delegations import Roster
from facilitator.core.ids import Refused
from facilitator.core.minuting.presence import presence
from facilitator.core.participants.signing import SignedSheet, read_sheet
from tests.core.test_participants import book
from tests.room import START, Room

# the room is in Europe/Zurich: its first session begins at 10:00, the second at 15:00
EARLY = START - timedelta(minutes=5)


def read(*rows: Sequence[str], session: int | None = None, room: Room | None = None) -> SignedSheet:
    return read_sheet(book(*rows), (room or Room(open_item=None)).meeting, Roster(), session=session)


def signed(sheet: SignedSheet) -> list[str]:
    """Give each signature as `FRA 1 09:55`."""
    hours = ((line, line.signature.at) for line in sheet.lines)
    return [
        f"{line.signature.who} {line.session}" + (f" {at + timedelta(hours=2):%H:%M}" if at else "")
        for line, at in hours
    ]


@pytest.mark.parametrize(
    ("rows", "found", "unsigned"),
    [
        ((("Delegation",), ("France",), ("Norway",)), ["FRA 1", "NOR 1"], 0),
        ((("Country", "Signature"), ("France", "x"), ("Norway", ""), ("Chile", "no")), ["FRA 1"], 2),
        ((("Pays", "Émargement", "Heure"), ("France", "X", "9h55"), ("Chili", "", "")), ["FRA 1 09:55"], 1),
        ((("País", "Hora"), ("France", "14:50"), ("Norway", "-")), ["FRA 2 14:50"], 1),
        ((("Country", "Session", "Time"), ("France", "2", "09:55"), ("Norway", "Afternoon", "")), ["FRA 2 09:55"], 1),
        ((("Country", "Session"), ("France", "séance 2"), ("Norway", "Afternoon")), ["FRA 2", "NOR 2"], 0),
        ((("Country", "Session 1", "Session 2"), ("France", "x", "X"), ("Norway", "", "yes")),
         ["FRA 1", "FRA 2", "NOR 2"], 0),
        ((("Country", "Date", "Time"), ("France", "07/04/2025", "9:55 am"), ("Norway", "45754", "0.625")),
         ["FRA 1 09:55", "NOR 2 15:00"], 0),
        ((("Country", "Timestamp"), ("France", "2025-04-07 09:55"), ("Norway", "45754.625")),
         ["FRA 1 09:55", "NOR 2 15:00"], 0),
    ],
)  # fmt: skip
def test_it_is_read_who_signed_for_which_session_and_when(
    rows: Sequence[Sequence[str]], found: list[str], unsigned: int
) -> None:
    sheet = read(*rows)
    assert (signed(sheet), sheet.unsigned, sheet.faults) == (found, unsigned, ())


def test_the_session_that_is_told_holds_for_rows_that_name_none() -> None:
    rows = (("Country", "Session", "Time"), ("France", "", "09:55"), ("Norway", "1", "09:56"))
    assert signed(read(*rows, session=2)) == ["FRA 2 09:55", "NOR 1 09:56"]


def test_persons_below_a_delegation_sign_for_it() -> None:
    sheet = read(("Country", "Name", "Signed"), ("France", "Ms. Ann ROY", "x"), ("", "Bo LEE", "x"))
    assert [(line.signature.who, line.signature.person) for line in sheet.lines] == [
        ("FRA", "Ms. Ann ROY"),
        ("FRA", "Bo LEE"),
    ]


def test_everything_that_is_not_understood_is_said_at_once_with_its_place_and_the_rest_is_taken() -> None:
    sheet = read(
        ("Country", "Session", "Time"), ("France", "1", "9.5x"), ("Norway", "Dinner", ""), ("Sweeden", "9", "10:00"),
        ("Slovania", "1", "10:00"), ("Chile", "1", "10:00"),
    )  # fmt: skip
    assert [fault.words.split(".")[0] for fault in sheet.faults] == [
        "row 2, column C: “9",
        "row 4, column B: the meeting has no session 9; its sessions are 1, 2",
    ]
    assert [q.said for q in sheet.questions] == ["Slovania"]
    assert signed(sheet) == ["FRA 1", "CHL 1 10:00"]


def test_who_is_not_on_the_roll_is_named_and_not_added_by_a_signature() -> None:
    sheet = read(("Code", "Country", "Category"), ("MW", "Mine Watch", "NGO"), ("NOR", "Norway", "State Party"))
    assert signed(sheet) == ["NOR 1"]
    assert "“Mine Watch” is not on the roll of this meeting" in sheet.faults[0].sentence


def test_a_day_that_may_be_two_is_asked_about() -> None:
    sheet = read(("Country", "Date", "Time"), ("France", "05/06/2024", "10:00"))
    assert "may be two days" in sheet.faults[0].sentence


def test_a_sheet_is_one_act_that_undo_takes_back_and_a_second_time_is_none() -> None:
    room = Room(open_item=None)
    room.does("start-session 1")
    before = room.meeting.noted_in_room

    def take() -> Course:
        course = Course(room.meeting, room.instant)
        attending.take_sheet(course, read(("Country", "Session 1"), ("France", "x"), ("Norway", "x"), room=room))
        return course

    room.append(*take().done())
    assert set(presence(room.meeting)[0].signed) == set()
    assert {"FRA", "NOR"} <= set(presence(room.meeting)[0].known)
    assert take().done() == ()
    room.does("undo")
    assert room.meeting.noted_in_room == before


def test_an_empty_sheet_is_refused() -> None:
    room = Room()
    with pytest.raises(Refused, match="Nobody signed the sheet"):
        attending.take_sheet(Course(room.meeting, room.instant), read(("Country", "Signed"), ("France", "")))
