"""What a list of participants and notes of who is present do to the meeting."""

from collections.abc import Iterable
from datetime import datetime

from facilitator.core.changed import changed
from facilitator.core.delegations import ParticipantsImported, PresenceNoted, SheetSigned
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting


def imported(meeting: Meeting, event: ParticipantsImported, _at: datetime) -> Meeting:
    """Take in new and changed delegations, let others go, and put the persons of the list for those known."""
    gone = {*event.listed, *event.retired}
    persons = (*(p for p in meeting.persons if p.delegation not in gone), *event.persons)
    roster = meeting.roster.merged(event.delegations, event.retired)
    return changed(meeting, roster=roster, persons=persons, listed=True)


def presence_noted(meeting: Meeting, event: PresenceNoted, at: datetime) -> Meeting:
    """Note who was in a session, or take such a note back; that of the present session says who is in the room."""
    noted = changed(meeting, noted_in_room=(*meeting.noted_in_room, (at, event)))
    return _in_the_room(noted, event.session, event.who, here=event.present)


def sheet_signed(meeting: Meeting, event: SheetSigned, at: datetime) -> Meeting:
    """Note who signed the sheet of a session."""
    noted = changed(meeting, noted_in_room=(*meeting.noted_in_room, (at, event)))
    return _in_the_room(noted, event.session, (one.who for one in event.signatures), here=True)


def _in_the_room(meeting: Meeting, session: int, who: Iterable[DelegationCode], *, here: bool) -> Meeting:
    held = meeting.current_session
    if held is not None and held.plan.number != session:
        return meeting
    return changed(meeting, attendance={**meeting.attendance, **dict.fromkeys(who, here)})
