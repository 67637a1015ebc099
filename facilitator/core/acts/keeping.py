"""Keeping: until when a file is to hold names of persons."""

from datetime import date

from facilitator.core.acts.course import Course
from facilitator.core.persons_kept import PersonsKeptUntil


def keep_persons(course: Course, *, until: date) -> None:
    """Note until which day this file is to hold names of persons.

    Nothing is deleted by it: from that day on the program says so on opening.
    """
    if course.meeting.persons_until != until:
        course.add(PersonsKeptUntil(until=until))
