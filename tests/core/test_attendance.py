"""Attendance: who was in which session, noted by hand, taken back, or signed on a sheet."""

from datetime import timedelta

from facilitator.core.acts import attending
from facilitator.core.acts.course import Course
from facilitator.core.attendance import session_to_note
from facilitator.core.delegations import Signature
from facilitator.core.ids import DelegationCode
from facilitator.core.minuting.part import part
from facilitator.core.minuting.presence import Evidence, presence
from tests.room import START, Room

NOR, FRA, CHL = map(DelegationCode, ("NOR", "FRA", "CHL"))


def two_sessions() -> Room:
    """Give a room whose first session has risen and whose second is held; Norway was noted in the first."""
    room = Room(open_item=None)
    room.do_all(["start-session 1", "present NOR", "take-up c", "request CHL"])
    acts(room, "suspend-item", "close-session", "start-session 2")
    return room


def acts(room: Room, *lines: str) -> None:
    """Do each a minute after the one before."""
    for line in lines:
        room.does(line, at=room.now + 60)


def known(room: Room) -> list[dict[str, Evidence]]:
    """Give who was in each session and how that is known; that somebody presided is left out."""
    presided = Evidence.PRESIDED
    return [{str(c): how for c, how in one.known.items() if how is not presided} for one in presence(room.meeting)]


def sign(room: Room, *signatures: Signature, session: int) -> None:
    course = Course(room.meeting, room.instant)
    attending.sign(course, source="sheet.csv", session=session, signatures=signatures)
    room.append(*course.done())


def test_each_session_has_the_attendance_that_was_recorded_for_it() -> None:
    room = two_sessions()
    acts(room, "present FRA")
    assert known(room) == [{"NOR": Evidence.NOTED, "CHL": Evidence.ASKED}, {"FRA": Evidence.NOTED}]


def test_who_is_noted_between_two_sessions_is_noted_for_the_one_to_come() -> None:
    room = Room(open_item=None)
    acts(room, "start-session 1", "close-session")
    assert session_to_note(room.meeting) == 2
    acts(room, "present FRA")
    assert known(room) == [{}]
    assert FRA not in part(room.meeting, item=None, session=None).attendance
    acts(room, "start-session 2")
    assert known(room) == [{}, {"FRA": Evidence.NOTED}]


def test_a_note_can_be_made_later_for_a_session_that_is_over_and_says_nothing_of_the_present_one() -> None:
    room = two_sessions()
    acts(room, "present FRA --session 1")
    assert known(room) == [{"NOR": Evidence.NOTED, "FRA": Evidence.NOTED, "CHL": Evidence.ASKED}, {}]
    assert not room.meeting.attendance.get(FRA)


def test_a_note_that_was_a_mistake_is_taken_back_and_is_in_no_record() -> None:
    room = two_sessions()
    acts(room, *["present FRA NOR", "not-present FRA"])
    assert known(room)[1] == {"NOR": Evidence.NOTED}
    assert room.meeting.attendance[FRA] is False
    acts(room, "not-present NOR --session 1")
    assert known(room) == [{"CHL": Evidence.ASKED}, {"NOR": Evidence.NOTED}]


def test_who_has_left_was_there() -> None:
    room = two_sessions()
    acts(room, *["present FRA", "left FRA"])
    assert known(room)[1] == {"FRA": Evidence.NOTED}


def test_what_somebody_said_or_asked_cannot_be_taken_back_as_a_note() -> None:
    room = two_sessions()
    assert "Nobody noted Chile as present in session 1" in room.refuses("not-present CHL --session 1")


def test_a_sheet_that_is_signed_counts_for_its_session_once() -> None:
    room = two_sessions()
    early, late = (START + timedelta(minutes=n) for n in (1, 5))
    sign(room, Signature(who=FRA, person="A. B", at=late), Signature(who=FRA, person="C. D", at=early), session=1)
    first = presence(room.meeting)[0]
    assert first.known[FRA] is Evidence.SIGNED
    assert first.signed[FRA] == early
    assert first.persons[FRA] == ("A. B", "C. D")
    before = room.meeting
    course = Course(before, room.instant)
    attending.sign(course, source="again.csv", session=1, signatures=(Signature(who=FRA, person="A. B", at=late),))
    assert course.done() == ()
