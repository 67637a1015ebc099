"""The journal: what every store of a meeting can do, and the ways in which it can fail."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from facilitator.address import Address
from facilitator.core.ids import ActId, SeatName
from facilitator.core.meeting import Event, Recorded

Clock = Callable[[], datetime]
Tell = Callable[[str], object]


def wall_clock() -> datetime:
    """Give the time of day as an instant (UTC)."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One decided event that is not recorded yet: `Recorded` without its seq and the time of writing."""

    act: ActId
    part: int
    seat: SeatName
    at: datetime
    event: Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a check of the hash chain found, in a sentence; `first_changed` is the first event not as recorded.

    `documents` says which of the documents are missing or not as they were put there.
    """

    unchanged: bool
    sentence: str
    events: int
    head: str
    first_changed: int | None = None
    documents: tuple[str, ...] = ()


class Conflict(Exception):
    """Somebody else has appended: the journal ends at `last`. Read on, decide again."""

    def __init__(self, after: int, last: int) -> None:
        super().__init__(f"The journal goes on to event {last}; the act was decided on event {after}.")
        self.after = after
        self.last = last


class StorageFault(Exception):
    """A fault of the environment (disk, permissions, other programs), not a bug.

    The message is a sentence for the user.
    """


class FileMissing(StorageFault):
    """There is no file under this name."""


class TargetExists(StorageFault):
    """A file of this name exists already and is not overwritten."""


class NotAMeeting(StorageFault):
    """The file is not a meeting of this program."""


class Damaged(StorageFault):
    """The file is a meeting, but what stands in it cannot be read."""


class DocumentChanged(Damaged):
    """A document that is kept here is not the one that was put there."""


class NewerVersion(StorageFault):
    """The file was written by a newer version of the program."""


class ReadOnly(StorageFault):
    """The file or its folder cannot be written to."""


class Locked(StorageFault):
    """Another program keeps the file locked."""


class DiskFull(StorageFault):
    """There is no room left on the disk."""


class Journal(Protocol):
    """An append-only record of one meeting, shared by any number of seats."""

    @property
    def address(self) -> Address:
        """Give where the meeting is kept now; it changes if the store had to move it, see `told`."""

    @property
    def meeting(self) -> str:
        """Give the name of the meeting."""

    @property
    def note(self) -> str:
        """Give a sentence where the file is read-only, on a network share or the like, else an empty text."""

    def read(self, after: int = 0) -> list[Recorded]:
        """Give the events with a seq above `after`, in order."""

    def append(self, drafts: Sequence[Draft], *, after: int) -> tuple[Recorded, ...]:
        """Record events behind event `after`, all or none, durably. Raises Conflict where the last seq is another."""

    def changed(self) -> bool:
        """Say, cheaply, whether somebody else has written since this journal was read last."""

    def tidy(self) -> None:
        """Do maintenance that can wait for an idle moment, such as a checkpoint of the log."""

    def head(self) -> str:
        """Give the hash of the last event, which stands for all of them."""

    def verify(self, head: str | None = None) -> Verdict:
        """Check every event and document against its hash, and the chain against a head that was printed earlier."""

    def put_document(self, content: bytes) -> str:
        """Keep a received document inside the journal, in the place of one that was changed; gives its SHA-256."""

    def document(self, sha256: str) -> bytes | None:
        """Give a received document, or None where it is not kept here. Raises DocumentChanged where it is another."""

    def copy_to(self, target: Address) -> None:
        """Save a copy while the meeting goes on. Raises TargetExists, StorageFault; then nothing is left behind."""

    def index_file(self) -> Path | None:
        """Give a file in which an index for searching may be kept, or None where it is kept in memory."""

    def told(self) -> str:
        """Give what happened to the store from outside since the last call, in a sentence, or an empty text."""

    def close(self) -> None:
        """Close the journal; twice is allowed."""
