"""The journal: what every store of a meeting can do, and the ways in which it can fail."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from facilitator.address import Address
from facilitator.core.ids import ActId, SeatName, StatementId
from facilitator.core.meeting import Event, Recorded
from facilitator.core.values import dataclass

if TYPE_CHECKING:
    from facilitator.storage.copies.outbox import Outbox
    from facilitator.storage.room import Room
    from facilitator.storage.stored import Hashed

Document = tuple[str, int, bytes]
"""A document as it is kept: SHA-256, when it was recorded (microseconds since 1970 UTC), content."""

Clock = Callable[[], datetime]
Tell = Callable[[str], object]


def wall_clock() -> datetime:
    """Give the time of day as an instant (UTC)."""
    return datetime.now(UTC)


def seconds_asleep() -> float:
    """Give for how many seconds the computer has slept since it was started; 0 if the system does not tell."""
    # pairs of clocks that run and do not run during sleep: the first on Linux, the second on macOS
    for whole, awake in (("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"), ("CLOCK_MONOTONIC", "CLOCK_UPTIME_RAW")):
        if hasattr(time, whole) and hasattr(time, awake):
            return time.clock_gettime(getattr(time, whole)) - time.clock_gettime(getattr(time, awake))
    return 0.0


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


class ServerGone(StorageFault):
    """The server of a shared meeting does not answer.

    What was being recorded may be recorded all the same: the same drafts, appended again, are recorded once.
    """


class PasswordWanted(StorageFault):
    """The server asks for a password, or does not accept the one that was given."""


class Rewound(StorageFault):
    """The server was put back to an earlier state: what was seen of the meeting is not there any more."""


class Present(NamedTuple):
    """A seat that somebody has at a shared meeting just now."""

    seat: SeatName
    user: str
    records: bool
    since: datetime | None


class ServerClock(NamedTuple):
    """By how many seconds the server's clock is ahead of this computer's, and how far that may be wrong."""

    ahead: float
    within: float


class Company(Protocol):
    """The others at a meeting that is shared on a server, and the server itself."""

    @property
    def user(self) -> str:
        """Give the name by which the server knows this seat's user."""

    @property
    def records(self) -> bool:
        """Say whether this user may record here, as was so when the server was last connected to."""

    def take_seat(self, wanted: str) -> SeatName:
        """Hold a name while connected, such as `secretariat`, or where another has it, `secretariat 2`."""

    def keep_seat(self, name: SeatName) -> None:
        """Hold a name that another journal of the same desk still holds, and will let go."""

    def present(self) -> tuple[Present, ...]:
        """Give who has a seat at this meeting, the first comer first."""

    def write_on(self, seat: SeatName, statement: StatementId | None) -> None:
        """Tell the others that a seat is writing on the text of a statement, or no longer; it is kept nowhere."""

    def hands(self, but: SeatName) -> Mapping[SeatName, StatementId]:
        """Give which other seats are writing on the text of which statement, as far as is heard."""

    def clock(self) -> ServerClock | None:
        """Give the server's clock as last measured; None before that."""


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
        """Say, cheaply, whether somebody else has written since this journal was read last.

        Raises StorageFault where that cannot be known, ServerGone while a server that is listened to does not answer.
        """

    def listen(self) -> int | None:
        """Listen for what others write: gives a descriptor that can be read from when `changed` has something to say.

        None where nobody tells, and `changed` is to be asked again and again.
        """

    @property
    def company(self) -> Company | None:
        """Give who else is there, where the meeting is on a server, else None."""

    @property
    def room(self) -> "Room":
        """Give what the desks have on their room displays: no event, see `storage/room.py`."""

    @property
    def outbox(self) -> "Outbox | None":
        """Give what waits for the server, at a desk that keeps a copy of a meeting on one, else None."""

    @property
    def away(self) -> StorageFault | None:
        """Give why the server is not reached, where there is an outbox; else None."""

    @property
    def away_since(self) -> datetime | None:
        """Give when the server was missed first (UTC); None while it is reached."""

    def rows(self) -> Iterable["Hashed"]:
        """Give the events as they are stored, each with its hash, to be kept elsewhere."""

    def documents(self) -> Iterable[Document]:
        """Give the documents as they are stored, to be kept elsewhere; after `rows`, so that none is missing."""

    def held(self) -> Sequence["Hashed"]:
        """Give the rows that were read or written, as they are held in memory; none where no such are held."""

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

    def while_waiting(self, meanwhile: Callable[[], None]) -> None:
        """Do something again and again while another program keeps the store locked, instead of standing still."""

    def told(self) -> str:
        """Give what happened to the store from outside since the last call, in a sentence, or an empty text."""

    def close(self) -> None:
        """Close the journal; twice is allowed."""
