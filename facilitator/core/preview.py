"""Preview: the list of speakers as a command would leave it, beside the present one; nothing is recorded."""

from datetime import datetime

from facilitator.core.commands import Command, decide_on
from facilitator.core.events import evolve
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import Meeting
from facilitator.core.order import reason
from facilitator.core.speakers import Request
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One waiting request as it would stand: positions from 1, and the reason that it would carry."""

    request: Request
    before: int
    after: int
    reason: str

    @property
    def rises(self) -> int:
        """Give by how many places it would come forward; negative where it falls back."""
        return self.before - self.after


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderPreview:
    """The list of an item as a command would leave it, front to back, and the meeting that would be."""

    meeting: Meeting
    places: tuple[Place, ...]

    @property
    def moved(self) -> tuple[Place, ...]:
        """Give those who would change their place."""
        return tuple(place for place in self.places if place.rises)

    @property
    def pinned(self) -> tuple[Place, ...]:
        """Give those who stay where the chair put them, whatever the rules say."""
        return tuple(place for place in self.places if place.request.pinned)


def foresee(meeting: Meeting, command: Command, now: datetime) -> Meeting:
    """Give the meeting as a command would leave it. Raises Refused where the command would be."""
    after = meeting
    for event in decide_on(meeting, command, now=now):
        after = evolve(after, event, now)
    return after


def foresee_order(meeting: Meeting, command: Command, item: ItemCode, now: datetime) -> OrderPreview:
    """Say how the list of an item would stand after a command. Raises Refused where the command would be."""
    after = foresee(meeting, command, now)
    today = {request.id: place for place, request in enumerate(meeting.items[item].waiting, start=1)}
    places = (
        Place(request=r, before=today.get(r.id, place), after=place, reason=reason(after, r))
        for place, r in enumerate(after.items[item].waiting, start=1)
    )
    return OrderPreview(meeting=after, places=tuple(places))
