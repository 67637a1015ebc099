"""Store: one kind of journals, such as files, which answers for all addresses of one scheme."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence

from facilitator.address import Address
from facilitator.core.agenda import MeetingDefined
from facilitator.storage.documents import sha256_of
from facilitator.storage.journal import Clock, Document, Draft, Journal, Tell, wall_clock
from facilitator.storage.reading import Reader
from facilitator.storage.stored import Hashed, microseconds, rows_of


class Store(ABC):
    """One kind of journals. `tests/storage/contract.py` holds what each kind promises."""

    @abstractmethod
    def open(self, address: Address, *, clock: Clock = wall_clock, tell: Tell | None = None) -> Journal:
        """Open a meeting. Raises StorageFault where it is missing, not ours, newer, locked or damaged.

        `tell` is called at once with a sentence on what happens to the store from outside; without it, `Journal.told`
        gives that.
        """

    def follow(self, address: Address, *, clock: Clock = wall_clock) -> Reader:
        """Open a meeting for whoever only reads. Raises as `open` does."""
        return self.open(address, clock=clock)

    @abstractmethod
    def make(self, address: Address, meeting: str, rows: Iterable[Hashed], documents: Iterable[Document] = ()) -> None:
        """Keep a whole meeting under a new address. Raises TargetExists, or StorageFault; then nothing is left."""

    @abstractmethod
    def is_there(self, address: Address) -> bool:
        """Say whether the meeting is still there, so that it can be offered again.

        Raises OSError if that cannot be known.
        """

    def create(
        self, address: Address, drafts: Sequence[Draft], contents: Iterable[bytes] = (), *, clock: Clock = wall_clock
    ) -> Journal:
        """Make and open the journal of a new meeting, defined by its first event, with the contents of its documents.

        Raises as `make` does.
        """
        first = drafts[0].event
        if not isinstance(first, MeetingDefined):
            raise TypeError("The first event of a meeting is its definition.")
        written = clock()
        kept = ((sha256_of(content), microseconds(written), content) for content in contents)
        self.make(address, first.definition.name, rows_of(drafts, after=0, head="", written=written), kept)
        return self.open(address, clock=clock)
