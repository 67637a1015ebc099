"""The small meeting with another name for one of its delegations, as a roll may have it."""

from dataclasses import replace

from facilitator.core.delegations import Roster
from facilitator.core.meeting import Meeting
from tests.recorded_meeting import ROSTER, recorded_meeting


def named(name: str) -> Meeting:
    """Give a meeting in which Chile has another name."""
    renamed = tuple(
        replace(d, name=replace(d.name, en=name, fr="", es=""), spoken=replace(d.spoken, en=name))
        if d.code == "CHL"
        else d
        for d in ROSTER.delegations
    )
    return replace(recorded_meeting(), roster=Roster(delegations=renamed))
