"""Hours: when a delegation is here for a request, as it said so."""

from datetime import datetime
from typing import Literal

from facilitator.core.acts.course import Course
from facilitator.core.availability import hours_of
from facilitator.core.clock import time_and_day
from facilitator.core.saying import refused
from facilitator.core.speakers import Request, RequestHoursNoted

Said = datetime | Literal[""] | None
"""An instant; empty where there is no such limit any more; None where nothing was said."""


def note_hours(course: Course, request: Request, *, since: Said, until: Said) -> None:
    """Note from and until when the delegation is here for a request. Raises Refused where no time is left between."""
    known = hours_of(course.meeting, request)
    begins = known.since if since is None else since or None
    ends = known.until if until is None else until or None
    if begins is not None and ends is not None and ends <= begins:
        zone = course.meeting.definition.zone
        raise refused(
            "{name} cannot be here only from {since} until {until}. Give a later time for the second.",
            name=course.name(request),
            since=time_and_day(begins, zone, beside=ends),
            until=time_and_day(ends, zone, beside=begins),
        )
    if (begins, ends) != (known.since, known.until):
        course.add(RequestHoursNoted(request=request.id, since=begins, until=ends))
