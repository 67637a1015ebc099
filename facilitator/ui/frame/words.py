"""Words: what header and footer say of the meeting."""

from datetime import datetime
from math import ceil

from facilitator.core.agenda import Definition
from facilitator.core.clock import Phase, date_label, day_name, local_time, minutes_label, time_and_day, time_label
from facilitator.core.forecast import Forecast, behind_label, is_on_time
from facilitator.core.ids import DelegationCode
from facilitator.core.kind_words import named_role
from facilitator.core.meeting import Meeting
from facilitator.core.plan_clocks import session_clock
from facilitator.core.saying import tr
from facilitator.core.session_titles import session_title
from facilitator.core.trail import Trail

ANOTHER_DAY = 12 * 3600.0


def where_label(meeting: Meeting, now: datetime) -> str:
    """Say where the meeting is: `Mon 7 April · Afternoon · Room XXI`, and who presides where that is another."""
    session = meeting.current_session
    day = local_time(session.plan.start if session else now, meeting.definition.zone)
    title = session_title(session.plan) if session else tr("not in session")
    parts = (f"{day_name(day)} {date_label(day)}", title, another_chair(meeting), meeting.definition.place)
    return " · ".join(part for part in parts if part)


def another_chair(meeting: Meeting) -> str:
    """Say who presides where that is not the President of the meeting: `Austria presides as facilitator`."""
    chair = meeting.presiding
    if (chair.who, chair.role) == (meeting.definition.presidency, "president"):
        return ""
    name = meeting.roster.name(DelegationCode(chair.who))
    if chair.role == "president":
        return tr("{name} presides", name=name)
    return tr("{name} presides as {role}", name=name, role=named_role(chair.role))


def behind_words(meeting: Meeting, found: Forecast) -> str:
    """Say how far the plan has slipped while a session runs; nothing before, after, and while all is on time."""
    late = meeting.current_session is not None and (found.astray or not is_on_time(found))
    return behind_label(found) if late else ""


def behind_tip(found: Forecast) -> str:
    """Say what a press on how late it is does."""
    if found.astray:
        return tr("The session is not on the day it is planned for. Click to look only, move the meeting or rehearse.")
    return tr("How far the plan has slipped. Click to see who will be heard.")


def interpretation_words(meeting: Meeting, now: datetime) -> tuple[str, str]:
    """Say until when there is interpretation in the running session and how long still, and in which tone.

    Between sessions there is nothing to say.
    """
    clock = session_clock(meeting, now) if meeting.current_session is not None else None
    if clock is None:
        return "", "dim"
    zone = meeting.definition.zone
    until = tr("Interpretation until {time}", time=time_and_day(clock.ends, zone, beside=now))
    if abs(clock.left) > ANOTHER_DAY:
        # the session runs on another day than planned: a count of hours or months would mean nothing
        return until, "dim"
    match clock.phase:
        case Phase.NORMAL:
            return tr("{until} · {minutes} left", until=until, minutes=minutes_label(ceil(clock.left / 60) * 60)), "dim"
        case Phase.WARNING:
            return f"{until} · {clock.words}", "warn"
        case Phase.OVER:
            return f"{until} · {clock.words}", "over"


def recorded_label(meeting: Meeting, trail: Trail, *, waits: bool = False) -> str:
    """Say when the last act was recorded, in the meeting's zone, or that it waits on this disk."""
    last = trail.last
    if waits and last is not None:
        return tr("On this disk {at}", at=_at(meeting, last.at))
    return tr("Nothing recorded yet") if last is None else tr("Recorded {at}", at=_at(meeting, last.at))


def _at(meeting: Meeting, instant: datetime) -> str:
    return time_label(instant, meeting.definition.zone, seconds=True)


def zone_words(meeting: Meeting, now: datetime, here: datetime) -> str:
    """Name the meeting's zone where this computer is set to another time; nothing where they agree."""
    there = local_time(now, meeting.definition.zone)
    if there.utcoffset() == here.utcoffset():
        return ""
    return tr("{replace} time", replace=_city(meeting.definition) or f"UTC{there:%z}"[:6])


def _city(definition: Definition) -> str:
    """Give the city of the meeting's place, which is written last; nothing where no place is known."""
    city = definition.place.rpartition(",")[2].strip()
    return city if "," in definition.place and city.replace(" ", "").isalpha() else ""
