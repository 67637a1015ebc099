"""Yielding: a speaker gives the rest of the time to another."""

from collections.abc import Iterator

from facilitator.core import floor
from facilitator.core.acts.course import Course
from facilitator.core.acts.speaking import speaker_of
from facilitator.core.ids import RequestId
from facilitator.core.limits import is_limit
from facilitator.core.meeting import Meeting
from facilitator.core.order import limit_of
from facilitator.core.saying import refused
from facilitator.core.speakers import Kind


def may_be_given_time(meeting: Meeting) -> Iterator[int]:
    """Give the requests to which the speaker may yield: statements of others on the open item that have a limit."""
    speaker, item = meeting.speaker, meeting.current
    if speaker is None or item is None or speaker.limit is None or speaker.kind is not Kind.STATEMENT:
        return
    for request in item.waiting:
        fits = request.kind is Kind.STATEMENT and request.who != speaker.who
        if fits and limit_of(meeting, request) is not None:
            yield request.id


def yield_time(course: Course, *, request: RequestId) -> None:
    """Let the speaker give the rest of the limit, in whole seconds, to another who waits on the same item, and end.

    Points of order, questions, answers, comments and replies can neither yield time nor receive it.
    """
    speaker, (_, waiting) = speaker_of(course), course.waiting(request)
    name, other = course.meeting.roster.name(speaker.who), course.name(waiting)
    limit, rest = limit_of(course.meeting, waiting), float(int(speaker.remaining(course.now) or 0.0))
    if speaker.limit is None:
        raise refused("{name} speaks without a limit, so there is no rest to yield.", name=name)
    if request not in may_be_given_time(course.meeting):
        raise refused(
            "Only a statement yields its time, and only to another's statement on the open item that has a limit. "
            "Choose another than {name}.",
            name=other,
        )
    if rest < 1:
        raise refused("The time of {name} is used up: there is no rest to yield. End the statement.", name=name)
    if limit is None or not is_limit(limit + rest):
        raise refused("{name} would have more than 6 hours, the longest limit. Choose another.", name=other)
    course.add(floor.TimeYielded(statement=speaker.id, request=request, seconds=rest))
    course.end(speaker.id)
