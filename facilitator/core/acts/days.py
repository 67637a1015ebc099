"""Days: the meeting is moved to other days, hour by hour as it was planned."""

from datetime import date

from facilitator.core import agenda
from facilitator.core.acts.course import Course
from facilitator.core.clock import day_label, local_time, on_another_day
from facilitator.core.days import moving
from facilitator.core.meeting import ItemStatus, Meeting
from facilitator.core.saying import refused


def move_meeting(course: Course, *, day: date) -> None:
    """Put what has not begun on other days, the first of it on `day`, at the same hours of the meeting's zone.

    Sessions to come move with their hard stops and items; one in progress on another day than planned moves, too.
    """
    meeting = course.meeting
    zone, sessions = meeting.definition.zone, moving(meeting)
    if not sessions:
        raise refused("Every session was held or is in progress on its day, so nothing can be moved.")
    first = min(s.plan.start for s in sessions)
    days = (day - local_time(first, zone).date()).days
    _refuse_before_what_was_held(meeting, day)
    if days == 0:
        return
    for session in sessions:
        start, end, stop = (
            on_another_day(t, days, zone) for t in (session.plan.start, session.plan.end, session.hard_stop)
        )
        course.add(agenda.SessionPlanned(session=session.plan.number, start=start, end=end, hard_stop=stop))
    for item in meeting.items.values():
        if item.timed and item.status is not ItemStatus.CLOSED and item.start >= first:
            begin, done = (on_another_day(t, days, zone) for t in (item.start, item.end))
            course.add(agenda.ItemPlanned(item=item.code, start=begin, end=done, fixed=item.plan.fixed))


def _refuse_before_what_was_held(meeting: Meeting, day: date) -> None:
    zone, numbers = meeting.definition.zone, {s.plan.number for s in moving(meeting)}
    held = [s for s in meeting.sessions if s.started is not None and s.plan.number not in numbers]
    for session in held:
        begun = local_time(session.started or session.plan.start, zone).date()
        if day < begun:
            raise refused(
                "Session {n} was held on {day}: what is to come cannot be put before it.",
                n=session.plan.number,
                day=day_label(begun),
            )
