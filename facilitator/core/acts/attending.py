"""Attending: who is in the room, who has left, who was in a session, and who signed its sheet."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from facilitator.core.acts.course import Course
from facilitator.core.attendance import notes_by_session, session_to_note
from facilitator.core.delegations import AttendanceNoted, PresenceNoted, SheetSigned, Signature
from facilitator.core.ids import DelegationCode
from facilitator.core.saying import refused

if TYPE_CHECKING:
    from facilitator.core.participants.signing import SignedSheet


def present(course: Course, *, who: tuple[DelegationCode, ...], session: int | None = None) -> None:
    """Note who is in the room; in the session named, else the one held now or the next to come.

    Who is there still is noted once in each session.
    """
    meeting = course.meeting
    held = meeting.current_session
    wanted = session if session is not None else session_to_note(meeting)
    if session is not None:
        _check_session(course, session)
    if wanted is None or (held is not None and held.plan.number == wanted):
        _note(course, who)
        return
    known = notes_by_session(meeting).get(wanted, {})
    new = tuple(code for code in dict.fromkeys(who) if code not in known)
    if new:
        course.add(PresenceNoted(who=new, session=wanted))


def _note(course: Course, who: tuple[DelegationCode, ...]) -> None:
    held = course.meeting.current_session
    known = notes_by_session(course.meeting).get(held.plan.number, {}) if held is not None else {}
    attendance = course.meeting.attendance
    new = tuple(c for c in who if attendance.get(c) is not True or (held is not None and c not in known))
    if new:
        course.add(AttendanceNoted(who=new, present=True))


def left(course: Course, *, who: tuple[DelegationCode, ...]) -> None:
    """Note who has left the room; that they were there stays in the record."""
    gone = tuple(code for code in who if course.meeting.attendance.get(code) is not False)
    if gone:
        course.add(AttendanceNoted(who=gone, present=False))


def not_present(course: Course, *, who: tuple[DelegationCode, ...], session: int | None = None) -> None:
    """Take back that delegations were noted as present in a session, the present one if none is named.

    Raises Refused where somebody is in its record without a note: what was said and asked stands.
    """
    wanted = session if session is not None else session_to_note(course.meeting)
    if wanted is None:
        raise refused("No session is planned in which somebody could have been noted.")
    _check_session(course, wanted)
    notes = notes_by_session(course.meeting)
    noted = tuple(code for code in dict.fromkeys(who) if code in notes.get(wanted, {}))
    if not noted and any(course.meeting.attendance.get(code) for code in who):
        names = ", ".join(course.meeting.roster.name(code) for code in who)
        raise refused(
            "Nobody noted {names} as present in session {n}. Who asked for the floor or spoke stands in its record.",
            names=names,
            n=wanted,
        )
    if noted:
        course.add(PresenceNoted(who=noted, session=wanted, present=False))


def sign(course: Course, *, source: str, session: int, signatures: Sequence[Signature]) -> None:
    """Take over a sign-in sheet; what is known of it already is not recorded again."""
    _check_session(course, session)
    known = notes_by_session(course.meeting).get(session, {})
    new = tuple(one for one in dict.fromkeys(signatures) if one not in known.get(one.who, ()))
    if new:
        course.add(SheetSigned(source=source, session=session, signatures=new))


def take_sheet(course: Course, sheet: "SignedSheet") -> None:
    """Take over all that was understood of a sign-in sheet. Raises Refused where that is nothing."""
    if not sheet.lines:
        raise refused("Nobody signed the sheet, as far as it was understood, so nothing was recorded.")
    for session, signatures in sheet.by_session.items():
        sign(course, source=sheet.file, session=session, signatures=signatures)


def _check_session(course: Course, number: int) -> None:
    numbers = [s.plan.number for s in course.meeting.sessions]
    if number not in numbers:
        raise refused(
            "The meeting has no session {number}; its sessions are {numbers}.",
            number=number,
            numbers=", ".join(map(str, numbers)),
        )
