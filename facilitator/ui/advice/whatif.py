"""What if: what a limit for all, or a closed list, would give, and the commands that make it so; free of Qt."""

from datetime import datetime

from facilitator.core.advice import limits_to, spoken_duration
from facilitator.core.clock import minutes_label, time_and_day
from facilitator.core.commands import Command
from facilitator.core.expected import turns
from facilitator.core.forecast import Forecast, forecast
from facilitator.core.languages import counted
from facilitator.core.meeting import Meeting
from facilitator.core.pace import WITHOUT_LIMIT, pace_of
from facilitator.core.saying import tr
from facilitator.core.values import dataclass

LEAST, STEP = 30.0, 10.0
NOTICEABLE = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """How it would end, whether all would be heard, what that changes, and the commands that do it."""

    ends: str
    heard: str
    gained: str
    all_heard: bool
    commands: tuple[Command, ...] = ()
    label: str = ""


def highest_limit(meeting: Meeting) -> float | None:
    """Give the highest limit of those who wait on the open item, in seconds; None where nobody waits."""
    item = meeting.current
    if item is None:
        return None
    found = turns(meeting, item, pace_of(meeting))
    return max((WITHOUT_LIMIT if t.limit is None else t.limit for t in found if not t.passed), default=None)


def what_if(meeting: Meeting, now: datetime, *, cap: float | None, closed: bool) -> WhatIf:
    """Say what a limit of so many seconds for all who wait, or a list that is closed now, would give."""
    before, after = forecast(meeting, now), forecast(meeting, now, cap=cap, closed=closed)
    end = after.expected_end
    ends = "" if end is None else time_and_day(end, meeting.definition.zone, beside=now)
    commands, parts = _commands(meeting, cap=cap, closed=closed)
    return WhatIf(
        ends=tr("No item is open") if end is None else tr("Ends at {time}", time=ends),
        heard=heard_words(meeting, after, now),
        gained=_gained(before, after),
        all_heard=not after.not_reached,
        commands=commands,
        label=_together(parts),
    )


def heard_words(meeting: Meeting, found: Forecast, now: datetime) -> str:
    """Say whether all who wait are heard before the hard stop."""
    if not found.waiting:
        return tr("Nobody waits")
    if found.hard_stop is None:
        return tr("No session has an end to keep to")
    stop = time_and_day(found.hard_stop, meeting.definition.zone, beside=now)
    missed = found.not_reached
    if not missed:
        return tr("All are heard before {stop}", stop=stop)
    return counted(
        missed,
        tr("{n} speaker will not be reached before {stop}", n=missed, stop=stop),
        tr("{n} speakers will not be reached before {stop}", n=missed, stop=stop),
    )


def _commands(meeting: Meeting, *, cap: float | None, closed: bool) -> tuple[tuple[Command, ...], tuple[str, ...]]:
    item = meeting.current
    if item is None:
        return (), ()
    commands: tuple[Command, ...] = ()
    parts: tuple[str, ...] = ()
    if cap is not None:
        commands = limits_to(meeting, turns(meeting, item, pace_of(meeting)), cap)
        parts = (tr("Set {spoken_duration}", spoken_duration=spoken_duration(cap)),) if commands else ()
    if closed and item.list_open:
        words = tr("close the list") if parts else tr("Close the list")
        return (*commands, Command(name="close-list", arguments={"item": item.code})), (*parts, words)
    return commands, parts


def _gained(before: Forecast, after: Forecast) -> str:
    if before.expected_end is None or after.expected_end is None:
        return ""
    gained = (before.expected_end - after.expected_end).total_seconds()
    if abs(gained) < NOTICEABLE:
        return tr("as now")
    minutes = minutes_label(gained)
    return tr("{minutes} earlier", minutes=minutes) if gained > 0 else tr("{minutes} later", minutes=minutes)


def _together(parts: tuple[str, ...]) -> str:
    return tr("{first} and {second}", first=parts[0], second=parts[1]) if len(parts) > 1 else "".join(parts)
