"""Naming the recording of a session."""

from datetime import datetime, timedelta

from facilitator.core.acts.course import Course
from facilitator.core.clock import time_and_day
from facilitator.core.recordings import RecordingNamed, is_address, recording_of
from facilitator.core.saying import refused

LONGEST = timedelta(hours=24)


def recording(course: Course, *, session: int, address: str, begins: datetime | None = None) -> None:
    """Say where a session is recorded; it begins when the session was called to order where nothing else is said.

    Another address takes the place of the one before. Raises Refused.
    """
    meeting, wanted = course.meeting, address.strip()
    found = next((s for s in meeting.sessions if s.plan.number == session), None)
    if found is None:
        numbers = ", ".join(str(s.plan.number) for s in meeting.sessions)
        raise refused("There is no session {session}: this meeting has {join}.", session=session, join=numbers)
    if not is_address(wanted):
        raise refused(
            "“{address}” cannot be led to. Give an address that begins with https:// and has no #, or the name of a "
            "file that will lie beside the record.",
            address=address,
        )
    since = begins or found.started
    if since is None:
        raise refused("Session {session} has not begun. Say when the recording begins.", session=session)
    there = found.started or found.plan.start
    if abs(since - there) > LONGEST:
        zone = meeting.definition.zone
        raise refused(
            "A recording of session {session} cannot begin at {time}: the session is that of {time2}.",
            session=session,
            time=time_and_day(since, zone, beside=there),
            time2=time_and_day(there, zone, beside=since),
        )
    named = RecordingNamed(session=session, address=wanted, begins=since)
    if recording_of(meeting.recordings, session) != named:
        course.add(named)
