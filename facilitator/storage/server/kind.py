"""The kind of journals that are kept on servers; psycopg is loaded when the first of them is asked for."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from facilitator.address import Address
from facilitator.core.saying import tr
from facilitator.storage.journal import Clock, Document, Journal, StorageFault, Tell, wall_clock
from facilitator.storage.store import Store
from facilitator.storage.stored import Hashed

if TYPE_CHECKING:
    from facilitator.storage.server.journal import ServerJournal
    from facilitator.storage.server.target import Target


class ServerStore(Store):
    """Meetings by addresses `postgresql://…/DATABASE#NAME`; passwords are held here, and nowhere else."""

    def __init__(self) -> None:
        self._passwords: dict[str, str] = {}

    def take_password(self, address: Address, password: str) -> None:
        """Use a password for this server, database and user from now on, until the program ends."""
        self._passwords[_server_of(address)] = password

    def open(self, address: Address, *, clock: Clock = wall_clock, tell: Tell | None = None) -> Journal:
        """Open a meeting. Raises StorageFault, PasswordWanted where the server asks for one."""
        with self._target(address) as target:
            from facilitator.storage.server.store import open_meeting

            return open_meeting(target, clock=clock, tell=tell)

    def open_server(self, address: Address, *, clock: Clock = wall_clock) -> "ServerJournal":
        """Open a meeting as `open` does, for whoever knows that it is on a server."""
        with self._target(address) as target:
            from facilitator.storage.server.store import open_meeting

            return open_meeting(target, clock=clock)

    def server_to_come(self, address: Address, *, meeting: str, records: bool, clock: Clock) -> "ServerJournal":
        """Give the journal of a meeting on a server that is not there yet; what it is asked raises ServerGone."""
        with self._target(address) as target:
            from facilitator.storage.server.journal import ServerJournal

            return ServerJournal(target, None, meeting=meeting, records=records, clock=clock)

    def make(self, address: Address, meeting: str, rows: Iterable[Hashed], documents: Iterable[Document] = ()) -> None:
        """Keep a whole meeting."""
        with self._target(address) as target:
            from facilitator.storage.server.store import make_meeting

            make_meeting(target, meeting, rows, documents)

    def is_there(self, address: Address) -> bool:
        """Say whether the meeting is there. Raises OSError where the server cannot be asked."""
        from facilitator.storage.server.store import is_there

        try:
            with self._target(address) as target:
                return is_there(target)
        except StorageFault as fault:
            raise OSError(str(fault)) from fault

    def meetings_at(self, address: Address) -> tuple[Address, ...]:
        """Give the meetings in the database of an address. Raises StorageFault."""
        with self._target(address) as target:
            from facilitator.storage.server.store import meetings_at

            return tuple(Address(f"{_server_of(address)}#{name}") for name in meetings_at(target))

    def set_up(self, address: Address, *, writer: str, display: str, say: Callable[[str], object]) -> None:
        """Set the database of an address up for meetings. Raises StorageFault, Refused."""
        with self._target(address) as target:
            from facilitator.storage.server.setup import Roles, set_up

            set_up(target, Roles(writer=writer, display=display), say)

    @contextmanager
    def _target(self, address: Address) -> "Iterator[Target]":
        try:
            from facilitator.storage.server.target import target_of
        except ImportError as error:
            raise StorageFault(
                tr("Meetings on a server need psycopg, which is not installed: pip install 'facilitator[shared]'.")
            ) from error
        # asked at each connection, so that one that is entered later is used by journals that are open
        yield target_of(address, lambda: self._passwords.get(_server_of(address), ""))


def _server_of(address: Address) -> str:
    """Give an address without the name of the meeting."""
    return address.text.partition("#")[0]
