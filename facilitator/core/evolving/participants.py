"""What the import of a list of participants does to the meeting."""

from datetime import datetime

from facilitator.core.changed import changed
from facilitator.core.delegations import ParticipantsImported
from facilitator.core.meeting import Meeting


def imported(meeting: Meeting, event: ParticipantsImported, _at: datetime) -> Meeting:
    """Take in new and changed delegations, let others go, and put the persons of the list for those known."""
    gone = {*event.listed, *event.retired}
    persons = (*(p for p in meeting.persons if p.delegation not in gone), *event.persons)
    return changed(meeting, roster=meeting.roster.merged(event.delegations, event.retired), persons=persons)
