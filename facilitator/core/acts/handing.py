"""Handing over: whoever is in the chair says that another carries on, with a note; the floor stays as it is."""

from facilitator.core.acts.course import Course
from facilitator.core.hand_over import HandedOver


def hand_over(course: Course, *, note: str = "") -> None:
    """Record that the meeting is handed over; each time counts, also with the same note."""
    course.add(HandedOver(note=note.strip()))
