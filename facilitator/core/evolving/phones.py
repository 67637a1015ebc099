"""What the events of phones do to the meeting."""

from datetime import datetime

from facilitator.core.changed import changed
from facilitator.core.meeting import Meeting
from facilitator.core.phones import AskedByPhone, PhoneKeysGiven, PhoneKeysRevoked


def keys_given(meeting: Meeting, event: PhoneKeysGiven, _at: datetime) -> Meeting:
    """Let keys take the place of earlier ones."""
    return changed(meeting, phone_keys={**meeting.phone_keys, **{key.who: key.sha256 for key in event.keys}})


def keys_revoked(meeting: Meeting, event: PhoneKeysRevoked, _at: datetime) -> Meeting:
    """Take keys away."""
    return changed(meeting, phone_keys={who: key for who, key in meeting.phone_keys.items() if who not in event.who})


def asked_by_phone(meeting: Meeting, event: AskedByPhone, _at: datetime) -> Meeting:
    """Note that a request came by phone."""
    found = meeting.asking(event.request)
    if found is None:
        return meeting
    return meeting.with_item(changed(found[0], by_phone={**found[0].by_phone, event.request: event.waits}))
