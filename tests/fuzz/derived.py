"""Derived: all that the program tells of a meeting, made once, so that what was read is also held."""

from datetime import datetime, timedelta
from functools import cache

from facilitator.core.booth import booth_of
from facilitator.core.chair_sentences import sentence
from facilitator.core.commands import Command, decide
from facilitator.core.display import View, display_of
from facilitator.core.forecast import forecast
from facilitator.core.meeting import Meeting
from facilitator.core.minutes import minutes, missing
from facilitator.core.minuting.variants import Variant
from facilitator.core.next_act import next_act
from facilitator.core.trail import Trail
from facilitator.exchange.json import show
from tests.room import START, Room

LATER = START + timedelta(hours=1)


def derive(trail: Trail, now: datetime = LATER) -> None:
    """Make everything that screens, voices and records say of a meeting."""
    meeting = trail.meeting
    forecast(meeting, now)
    sentence(meeting)
    for view in View:
        display_of(meeting, now, view)
    booth_of(meeting, now)
    show(meeting, seq=trail.seq, now=now)
    next_act(meeting, now)
    for act in trail.acts():
        act.tell(act.place)
    missing(meeting)
    for variant in (Variant.CIRCULATED, Variant.INTERNAL):
        minutes(trail, now=now, variant=variant)


def carry_out(room: Room, command: Command) -> None:
    """Do what a command says; a refusal is raised."""
    room.record(decide(room.trail, command, now=room.instant, seat=room.seat))


def a_room() -> Room:
    """Give a meeting in which something of most kinds has happened."""
    room = Room()
    room.do_all(SCRIPT)
    return room


@cache
def a_meeting() -> Meeting:
    """Give the same meeting for those who only read it."""
    return a_room().meeting


SCRIPT = (
    "start-session 1", "request FRA", "request CHL", "request NOR", "request KEN", "request EU --capacity group",
    "give-floor", "gist 1 Thanked", "point 1 Survey", "tag 1 LAP", "request CHE --kind question", "pause", "resume", "end",
    "give-floor", "end", "request BRA --kind reply", "recommend Look --by FRA", "decide Agreed", "translate Agreed fr Accord",
)  # fmt: skip
