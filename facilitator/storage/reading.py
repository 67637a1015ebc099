"""Readers: how somebody follows a meeting who never writes, such as the pages of the room in a browser."""

from typing import Protocol

from facilitator.core.meeting import Recorded
from facilitator.storage.journal import Company
from facilitator.storage.room import Room


class Reader(Protocol):
    """A meeting that is read and followed; whoever writes to it does not notice.

    Each method may raise StorageFault. After `Rewound` what was read is void: read anew from the first event.
    """

    @property
    def company(self) -> Company | None:
        """Give the others and the server's clock, where the meeting is on a server, else None."""

    @property
    def room(self) -> Room:
        """Give what the desks have on their room displays."""

    def read(self, after: int = 0) -> list[Recorded]:
        """Give the events with a seq above `after`, in order."""

    def changed(self) -> bool:
        """Say, cheaply, whether there may be something to read."""

    def listen(self) -> int | None:
        """Give a descriptor that can be read from when `changed` has something to say; None where nobody tells."""

    def document(self, sha256: str) -> bytes | None:
        """Give a received document, or None where it is not kept here. Raises DocumentChanged where it is another."""

    def close(self) -> None:
        """Let the meeting go; twice is allowed."""
