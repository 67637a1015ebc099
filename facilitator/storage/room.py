"""Room: which view a desk has on its room display, and its message, for the pages that show the same.

It is no event and in no chain, copy or hand-out. It lasts as long as the desk that set it: where that goes, also
killed, what another desk has set before counts, or else the floor. Of two desks with a projector each, the last one
that set it counts.
"""

from typing import Protocol

from facilitator.core.display import RoomShown, View


class Room(Protocol):
    """What the desks at a meeting have on their room displays."""

    def show(self, shown: RoomShown) -> None:
        """Tell what this desk has on its display from now on. Raises StorageFault; the desk's own needs none of it."""

    def leave(self) -> None:
        """Tell that this desk has no display any more; twice is allowed. Raises StorageFault."""

    def shown(self) -> RoomShown:
        """Give what was set last by a desk that is still there; the floor where there is none. Raises StorageFault."""

    def elsewhere(self) -> bool:
        """Say whether another desk of this computer has a display now."""


def read_shown(view: object, message: object) -> RoomShown:
    """Read what somebody wrote; what is no view is the floor, what is no text is no message."""
    known = view in list(View)
    return RoomShown(view=View(str(view)) if known else View.FLOOR, message=message if isinstance(message, str) else "")


class RoomInMemory:
    """The room of a meeting in memory: a place in a list that all its journals share, the last one set at its end."""

    def __init__(self, desks: list[tuple[object, RoomShown]]) -> None:
        self._desks = desks

    def show(self, shown: RoomShown) -> None:
        """Put it at the end."""
        self.leave()
        self._desks.append((self, shown))

    def leave(self) -> None:
        """Take it away."""
        self._desks[:] = [one for one in self._desks if one[0] is not self]

    def shown(self) -> RoomShown:
        """Give the last one."""
        return self._desks[-1][1] if self._desks else RoomShown()

    def elsewhere(self) -> bool:
        """Say whether another journal stands in the list."""
        return any(one[0] is not self for one in self._desks)
