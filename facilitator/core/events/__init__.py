"""One record for every event of a meeting.

Its effect, its title, and how undo and the check for stale acts treat it.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from facilitator.core.events import (
    advance,
    agenda,
    decisions,
    floor,
    paper,
    persons,
    phones,
    speakers,
    statements,
    versions,
)
from facilitator.core.events.record import EventRecord
from facilitator.core.meeting import Event, Meeting

RECORDS: tuple[EventRecord[Any], ...] = (
    *advance.RECORDS,
    *agenda.RECORDS,
    *speakers.RECORDS,
    *floor.RECORDS,
    *statements.RECORDS,
    *paper.RECORDS,
    *decisions.RECORDS,
    *versions.RECORDS,
    *persons.RECORDS,
    *phones.RECORDS,
)
_RECORD_OF: Mapping[type, EventRecord[Any]] = {record.type: record for record in RECORDS}


def record_of(event: Event) -> EventRecord[Any]:
    """Give what the program knows of the type of an event."""
    return _RECORD_OF[type(event)]


def evolve(meeting: Meeting, event: Event, at: datetime) -> Meeting:
    """Give the meeting after one event that happened at an instant (UTC). Undo and redo are handled by the trail."""
    record = _RECORD_OF[type(event)]
    return record.evolve(record.counts(meeting, event), event, at)
