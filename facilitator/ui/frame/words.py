"""Words: what header and footer say of the meeting."""

from datetime import datetime

from facilitator.core.clock import local_time, time_label
from facilitator.core.forecast import Forecast, behind_label
from facilitator.core.meeting import Meeting
from facilitator.core.trail import Trail


def where_label(meeting: Meeting, now: datetime) -> str:
    """Say where the meeting is: `Mon 7 April · Afternoon · Room XXI`."""
    session = meeting.current_session
    day = local_time(session.plan.start if session else now, meeting.definition.zone)
    title = session.plan.title if session else "not in session"
    return " · ".join(part for part in (f"{day:%a} {day.day} {day:%B}", title, meeting.definition.place) if part)


def behind_words(meeting: Meeting, found: Forecast) -> str:
    """Say how far the plan has slipped while a session runs; nothing before, after, and while all is on time."""
    label = behind_label(found) if meeting.current_session is not None else ""
    return "" if label == "on time" else label


def interpretation_label(meeting: Meeting) -> str:
    """Say until when there is interpretation in the running session; nothing between sessions."""
    session = meeting.current_session
    return "" if session is None else f"Interpretation until {time_label(session.hard_stop, meeting.definition.zone)}"


def recorded_label(meeting: Meeting, trail: Trail) -> str:
    """Say when the last act was recorded, in the meeting's zone."""
    last = trail.last_at
    return "Nothing recorded yet" if last is None else f"Recorded {_at(meeting, last)}"


def _at(meeting: Meeting, instant: datetime) -> str:
    return time_label(instant, meeting.definition.zone, seconds=True)


def zone_words(meeting: Meeting, now: datetime, here: datetime) -> str:
    """Name the meeting's zone where this computer is set to another time; nothing where they agree."""
    there = local_time(now, meeting.definition.zone)
    if there.utcoffset() == here.utcoffset():
        return ""
    return f"{meeting.definition.zone.rpartition('/')[2].replace('_', ' ')} time"
