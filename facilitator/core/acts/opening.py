"""Opening: the first act of a meeting, which makes it from a definition and a roster."""

from datetime import datetime

from facilitator.core.acts.course import Course
from facilitator.core.acts.noting import document
from facilitator.core.acts.roles import request_for_role
from facilitator.core.agenda import Definition, MeetingDefined
from facilitator.core.delegations import Delegation, ParticipantsImported
from facilitator.core.evolving.plan import define
from facilitator.core.meeting import Event


def open_meeting(
    definition: Definition,
    delegations: tuple[Delegation, ...],
    now: datetime,
    *,
    listed: ParticipantsImported | None = None,
) -> tuple[Event, ...]:
    """Make a meeting; documents are noted, and those with a role on their lists from the start (FLOOR 3.13).

    `listed` brings the persons of a list of participants.
    """
    defined = MeetingDefined(definition=definition, delegations=delegations)
    course = Course(define(defined, now), now)
    if listed is not None:
        course.add(listed)
    for item in definition.items:
        for one in item.documents:
            document(course, item=item.code, symbol=one.symbol, title=one.title)
        for holder in item.roles:
            request_for_role(course, item.code, holder)
    return (defined, *course.done())
