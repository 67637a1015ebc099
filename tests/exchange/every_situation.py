"""The meeting of every situation: a definition in three languages and a script beside it, played in memory."""

import shlex
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from facilitator.cli.script import read_lines
from facilitator.core.acts.opening import open_meeting
from facilitator.core.ids import SeatName
from facilitator.core.trail import Trail
from facilitator.exchange.definition import load_definition
from tests.room import START, Room

DEFINITION = Path(__file__).with_name("every_situation.toml")
SCRIPT = Path(__file__).with_name("every_situation.txt")


class PlayedRoom(Room):
    """A room in which the script was carried out."""

    def __init__(self) -> None:
        definition, delegations = load_definition(DEFINITION)
        self.trail, self.now, self.seat = Trail(), -86_400.0, SeatName("chair")
        self._record(open_meeting(definition, delegations, START))
        zone = ZoneInfo(definition.zone)
        with SCRIPT.open("rb") as source:
            for line in read_lines(source):
                at = datetime.fromisoformat(line.time).replace(tzinfo=zone)
                self.does(shlex.join(line.words), at=(at - START).total_seconds())


def every_situation() -> Trail:
    """Play the meeting of every situation and give all that was recorded."""
    return PlayedRoom().trail
