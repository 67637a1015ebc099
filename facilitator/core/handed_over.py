"""Handed over: what the trail says of the last hand-over, and of what was recorded since."""

from datetime import datetime

from facilitator.core.clock import day_label, local_time, time_label
from facilitator.core.hand_over import HandedOver
from facilitator.core.ids import SeatName
from facilitator.core.languages import counted
from facilitator.core.saying import tr
from facilitator.core.trail import Trail
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """A hand-over as the journal has it: its place, when (UTC), by which seat, with which note."""

    seq: int
    at: datetime
    seat: SeatName
    note: str


def last_of(trail: Trail) -> HandOver | None:
    """Give the last hand-over that stands, or None."""
    undone = {act.id for act in trail.acts() if act.undone}
    for one in reversed(trail.events):
        if isinstance(one.event, HandedOver) and one.act not in undone:
            return HandOver(seq=one.seq, at=one.at, seat=one.seat, note=one.event.note)
    return None


def words_of(trail: Trail) -> tuple[str, ...]:
    """Say when the meeting was handed over, by whom, with which note, and what was recorded in this file since."""
    found = last_of(trail)
    if found is None:
        return (tr("This meeting was not handed over."),)
    when = _moment(found.at, trail.meeting.definition.zone)
    said = [tr("Handed over at {time} by {seat}.", time=when, seat=found.seat)]
    said += [tr("Note: {note}", note=found.note)] if found.note else []
    since = acts_since(trail, found)
    if since:
        said.append(
            counted(
                since,
                tr("{n} act was recorded in this file since.", n=since),
                tr("{n} acts were recorded in this file since.", n=since),
            )
        )
    else:
        said.append(tr("Nothing was recorded in this file since."))
    return tuple(said)


def told_on_opening(trail: Trail) -> str:
    """Say who handed the meeting over, and the note, where nobody has acted since; else nothing."""
    found = last_of(trail)
    return " ".join(words_of(trail)[:-1]) if found is not None and not acts_since(trail, found) else ""


def _moment(at: datetime, zone: str) -> str:
    return f"{day_label(local_time(at, zone).date())}, {time_label(at, zone)}"


def acts_since(trail: Trail, found: HandOver) -> int:
    """Count the acts after a hand-over."""
    return len({one.act for one in trail.events if one.seq > found.seq})
