"""Drafts to put into a journal, of every kind of event."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from facilitator.core.ids import ActId, SeatName
from facilitator.core.meeting import Event
from facilitator.storage.journal import Draft
from tests.storage.samples_of_events import EVERY_EVENT

START = datetime(2025, 4, 7, 8, 0, 0, 123_456, tzinfo=UTC)


def draft(number: int, event: Event, *, part: int = 0) -> Draft:
    """Make the draft of act number so-and-so."""
    at = START + timedelta(seconds=number)
    return Draft(act=ActId(str(UUID(int=number))), part=part, seat=SeatName("chair"), at=at, event=event)


def drafts(numbers: Sequence[int]) -> list[Draft]:
    """Make drafts of different kinds, one act each."""
    return [draft(n, EVERY_EVENT[1 + n % (len(EVERY_EVENT) - 1)]) for n in numbers]
