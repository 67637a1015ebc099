"""Days: whether the meeting is held on the days it is planned for, and what a desk asks where it is not."""

from datetime import date, datetime

from facilitator.core.clock import local_time
from facilitator.core.meeting import Meeting, SessionState
from facilitator.core.moments import to_come


def is_on_its_day(session: SessionState, at: datetime, zone: str) -> bool:
    """Say whether an instant lies on the day a session is planned for; past midnight on either of its days."""
    first, last = _days(session, zone)
    return first <= local_time(at, zone).date() <= last


def is_astray(meeting: Meeting, now: datetime) -> bool:
    """Say whether the plan says nothing of now: it is not its day.

    The session in progress is planned for another day, or what is to come for days that are past.
    """
    zone, running = meeting.definition.zone, meeting.current_session
    if running is not None:
        return not is_on_its_day(running, now, zone)
    today, coming = local_time(now, zone).date(), to_come(meeting)
    return bool(coming) and all(_days(session, zone)[1] < today for session in coming)


def is_another_day(meeting: Meeting, now: datetime) -> bool:
    """Say whether something is to come, and no session is planned for today."""
    if meeting.current_session is None and not to_come(meeting):
        return False
    zone = meeting.definition.zone
    return is_astray(meeting, now) or not any(is_on_its_day(session, now, zone) for session in meeting.sessions)


def session_by_the_clock(meeting: Meeting, now: datetime) -> SessionState | None:
    """Give the session to come that the clock says: the first of today that is not over by the plan, else the next."""
    coming, zone = to_come(meeting), meeting.definition.zone
    today = (s for s in coming if is_on_its_day(s, now, zone) and now < s.plan.end)
    return next(today, next(iter(coming), None))


def planned_days(meeting: Meeting) -> tuple[date, ...]:
    """Give the days, in the meeting's zone, on which a session that has not begun, or the one in progress, begins."""
    zone = meeting.definition.zone
    return tuple(dict.fromkeys(local_time(s.plan.start, zone).date() for s in moving(meeting)))


def moving(meeting: Meeting) -> tuple[SessionState, ...]:
    """Give the sessions that move with the meeting: those to come, and one in progress on another day than planned."""
    running, zone = meeting.current_session, meeting.definition.zone
    astray = running is not None and running.started is not None and not is_on_its_day(running, running.started, zone)
    return (*((running,) if running is not None and astray else ()), *to_come(meeting))


def _days(session: SessionState, zone: str) -> tuple[date, date]:
    first, last = session.plan.start, max(session.plan.end, session.hard_stop)
    return local_time(first, zone).date(), local_time(last, zone).date()
