"""Possible: what a menu offers at this moment, and why what it does not offer would be refused or do nothing."""

from datetime import datetime

from facilitator.core.commands import COMMANDS, Command, decide
from facilitator.core.ids import Refused, SeatName
from facilitator.core.saying import tr
from facilitator.core.trail import Trail


def why_not(trail: Trail, name: str, *, now: datetime, seat: SeatName) -> str:
    """Say why a menu cannot offer a command now; nothing where it can.

    A command that needs nothing is meant as it stands, about whoever it takes by itself; one that needs to be told
    something is impossible only where it would be refused whatever it is told.
    """
    meeting, spec = trail.meeting, COMMANDS[name]
    if spec.about.none and spec.needs_one and next(spec.about.candidates(meeting), None) is None:
        return tr(spec.about.none)
    if reason := spec.unless(meeting, now):
        return reason
    arguments = spec.tried(meeting, now)
    if arguments is None:
        return ""
    try:
        events = decide(trail, Command(name=name, arguments=arguments), now=now, seat=seat)
    except Refused as refusal:
        return str(refusal)
    # what was only tried may be so already, and be possible otherwise
    return "" if events or arguments else tr(spec.already)
