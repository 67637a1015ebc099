"""Editing: what a pull on a bar of the plan means as a command, and what it would do to all that follows."""

from datetime import datetime

from facilitator.core.clock import later, rounded_down
from facilitator.core.commands import Command
from facilitator.core.meeting import Meeting
from facilitator.core.planning import effect_words, foresee
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.ui.timeline.grip import Grip
from facilitator.ui.timeline.picture import Bar, picture_of

FINE, COARSE = 60.0, 300.0
CLOSE_UP = 3600.0
MOST_LINES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOutcome:
    """What a change of the plan would do: the bars as they would be, and the words for it."""

    command: Command
    bars: tuple[Bar, ...] = ()
    lines: tuple[str, ...] = ()


def change_of(grip: Grip, seconds_in_view: float) -> Command | None:
    """Give the command for a pull: to the minute in a close view, else to five minutes; None where nothing changes."""
    bar, step = grip.bar, FINE if seconds_in_view <= CLOSE_UP else COARSE
    if bar is None:
        return None
    match grip.edge:
        case "end":
            end = _snapped(later(bar.end, grip.seconds), step)
            length = max(step, (end - bar.start).total_seconds())
            same = later(bar.start, length) == bar.end
            return None if same else _plan(bar, minutes=length / 60)
        case "start":
            start = min(_snapped(later(bar.start, grip.seconds), step), later(bar.end, -step))
            minutes = (bar.end - start).total_seconds() / 60
            return None if start == bar.start else _plan(bar, start=start, minutes=minutes)
        case _:
            start = _snapped(later(bar.start, grip.seconds), step)
            return None if start == bar.start else _plan(bar, start=start)


def outcome_of(meeting: Meeting, command: Command, now: datetime) -> PlanOutcome:
    """Say what a change of the plan would do if it were made now."""
    found = foresee(meeting, (command,), now)
    if found.refused:
        return PlanOutcome(command=command, lines=(found.refused,))
    picture = picture_of(found.meeting, found.after, now)
    changed = {effect.code for effect in found.changes}
    bars = (b for b in (*picture.planned, *picture.expected) if b.code in changed)
    words = [effect_words(effect, meeting.definition.zone) for effect in found.changes]
    more = [tr("and {value} more", value=len(words) - MOST_LINES)] if len(words) > MOST_LINES else []
    return PlanOutcome(command=command, bars=tuple(bars), lines=(*words[:MOST_LINES], *more, *found.warnings))


def _plan(bar: Bar, **changes: object) -> Command:
    return Command(name="plan", arguments={"item": bar.code, **changes})


def _snapped(instant: datetime, step: float) -> datetime:
    """Give the nearest round time; every zone lies a multiple of five minutes from UTC."""
    return rounded_down(later(instant, step / 2), step)
