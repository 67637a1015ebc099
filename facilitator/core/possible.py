"""Possible: which commands a menu offers now, and why the others are disabled: they would be refused or do nothing."""

from datetime import datetime

from facilitator.core.commands import COMMANDS, Command, decide
from facilitator.core.ids import Refused, SeatName
from facilitator.core.saying import tr
from facilitator.core.trail import Trail


def why_not(trail: Trail, name: str, *, now: datetime, seat: SeatName) -> str:
    """Say why a menu cannot offer a command now; empty if it can.

    A command without required arguments is tried as it is, with its default subject; one that has required arguments is
    impossible only if it would be refused with any of them.
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
    # the trial used sample arguments: "no effect" with these does not mean no effect with others
    return "" if events or arguments else tr(spec.already)
