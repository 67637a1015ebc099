"""The room of a meeting on a server: a row for each connection of a desk, which counts while the connection lasts.

Whoever listens to the meeting is told of each change; that a desk has gone is seen by whoever asks.
"""

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from facilitator.core.display import RoomShown
from facilitator.storage.room import read_shown
from facilitator.storage.server.line import ServerLine
from facilitator.storage.server.target import Target

TOLD = "room"
"""What listeners are told on the channel of the meeting."""

T = TypeVar("T")

_SHOW = "SELECT facilitator.show_room(%s, %s, %s, %s)"
_LEAVE = "SELECT facilitator.leave_room(%s, %s)"
_SHOWN = """
SELECT room.view, room.message
FROM facilitator.rooms AS room JOIN pg_stat_activity AS desk ON desk.pid = room.backend
WHERE room.meeting = %s AND desk.datname = current_database() AND room.told >= pg_postmaster_start_time()
ORDER BY room.told DESC LIMIT 1
"""


class AskedToTell(Protocol):
    """How the server is asked something on the journal's own connection."""

    def __call__(self, ask: Callable[[ServerLine], T], *, writing: bool = False) -> T:
        """Ask. Raises StorageFault."""


class RoomOnServer:
    """What the desks at one meeting on a server have on their room displays, one of them this journal's."""

    def __init__(self, target: Target, asked: AskedToTell) -> None:
        self._target = target
        self._asked = asked
        self._wanted: RoomShown | None = None

    def show(self, shown: RoomShown) -> None:
        """Tell it; where the server is away, it is told once that is there again. Raises StorageFault."""
        self._wanted = shown
        self._asked(self.again, writing=True)

    def again(self, line: ServerLine) -> None:
        """Tell it on a new connection, if this desk has a display."""
        if self._wanted is not None:
            line.execute(_SHOW, [self._target.name, self._target.channel, str(self._wanted.view), self._wanted.message])

    def leave(self) -> None:
        """Tell that this desk has no display any more."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            values = [self._target.name, self._target.channel]
            self._asked(lambda line: line.execute(_LEAVE, values), writing=True)

    def shown(self) -> RoomShown:
        """Ask what was set last by a desk that is connected."""
        found: Any = self._asked(lambda line: line.execute(_SHOWN, [self._target.name]).fetchone())
        return RoomShown() if found is None else read_shown(*found)

    def elsewhere(self) -> bool:
        """Never: desks at a server are at computers, and projectors, of their own."""
        return False
