"""Importing: a list of participants becomes part of the roll of a meeting, as one act."""

from typing import TYPE_CHECKING

from facilitator.core.acts.course import Course
from facilitator.core.saying import refused

if TYPE_CHECKING:
    from facilitator.core.participants.understood import Understood


def import_participants(course: Course, understood: "Understood", *, retire: bool = False) -> None:
    """Take over what was understood of a list, and sort the lists by the categories as they are then.

    Raises Refused where nothing was understood; adds nothing where the roll is so already.
    """
    from facilitator.core.participants.changes import changes_of

    if not understood.entries:
        raise refused("Nothing of the list was understood, so nothing was imported.")
    event = changes_of(course.meeting, understood, retire=retire).event
    if event is None:
        return
    course.add(event)
    for code in course.meeting.items:
        course.sort(code)
