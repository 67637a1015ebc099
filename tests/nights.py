"""A sitting over midnight, in memory: from ten in the evening to half past one."""

from datetime import timedelta

from facilitator.core.agenda import PlannedSession
from tests.room import START, Room, definition, item

HOUR = 3600.0
MIDNIGHT = 14 * HOUR
"""Midnight at the end of 7 April, in seconds from the start of the room (10:00)."""


def session(number: int, begin: float, length: float) -> PlannedSession:
    start = START + timedelta(hours=begin)
    return PlannedSession(number=number, title=f"Sitting {number}", start=start, end=start + timedelta(hours=length))


def night() -> Room:
    """A sitting from 22:00 to 01:30, with items x and y; it is ten past midnight, and France spoke from 23:58 to 00:06."""
    made = definition(
        sessions=(session(1, 12, 3.5), session(2, 24, 3)),
        items=(item("x", 720, 90), item("y", 810, 60), item("z", 1440, 60)),
    )
    room = Room(made, open_item=None)
    room.does("start-session 1", at=12 * HOUR)
    room.do_all(["take-up x", "request FRA"])
    room.does("give-floor", at=MIDNIGHT - 120)
    room.does("end", at=MIDNIGHT + 360)
    room.now = MIDNIGHT + 600
    return room
