"""Side effects: what an act would do to the times of other statements, said before it is recorded."""

from datetime import datetime

from facilitator.core.clock import duration_label, time_label
from facilitator.core.commands import Command, decide_on
from facilitator.core.events import evolve
from facilitator.core.floor import Speaking
from facilitator.core.ids import Refused
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.core.statements import Statement

USUAL_SLIP = 30.0


def side_effects(meeting: Meeting, command: Command, now: datetime) -> tuple[str, ...]:
    """Say whose time would be another than now besides that of the statement it is about; nothing if it is refused."""
    try:
        events = decide_on(meeting, command, now=now)
    except Refused:
        return ()
    after = meeting
    for event in events:
        after = evolve(after, event, now)
    holder = meeting.floor.holder
    about = command.arguments.get("statement", holder.statement if isinstance(holder, Speaking) else None)
    others = ((s, after.statement(s.id)) for s in meeting.statements() if s.id != about)
    return tuple(_moved(meeting, old, new, now) for old, new in others if new is not None and _differs(old, new, now))


def proposed_start(meeting: Meeting, now: datetime) -> float | None:
    """Propose how many seconds ago the speaker may have begun, or None where nobody speaks.

    That is when the floor became free, or where it was never free, half a minute before Next was pressed.
    """
    speaker = meeting.speaker
    if speaker is None or speaker.begin is None:
        return None
    ends = (s.end for s in meeting.statements() if s.end is not None and s.end < speaker.begin)
    free = max(ends, default=None)
    since = (now - speaker.begin).total_seconds()
    gap = (speaker.begin - free).total_seconds() if free is not None and not _ended_at_begin(meeting, speaker) else 0.0
    return since + (gap if 1 <= gap <= 4 * USUAL_SLIP else USUAL_SLIP)


def _ended_at_begin(meeting: Meeting, speaker: Statement) -> bool:
    return any(s.end == speaker.begin for s in meeting.statements())


def _differs(old: Statement, new: Statement, now: datetime) -> bool:
    return (old.begin, old.end) != (new.begin, new.end) or old.spoken(now) != new.spoken(now)


def _moved(meeting: Meeting, old: Statement, new: Statement, now: datetime) -> str:
    before, after = duration_label(old.spoken(now)), duration_label(new.spoken(now))
    name, zone = meeting.roster.name(old.who), meeting.definition.zone
    if new.end is not None and new.end != old.end:
        end = time_label(new.end, zone, seconds=True)
        return tr(
            "{name} then ends at {end}: {after} instead of {before}.", name=name, end=end, after=after, before=before
        )
    return tr("{name} then has spoken {after} instead of {before}.", name=name, after=after, before=before)
