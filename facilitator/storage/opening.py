"""The one door to journals: reads the address of a meeting, and asks the store of that kind to open or make it.

Code outside this package uses an `Address` and a `Journal`, and does not depend on the kind of store.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.address import Address
from facilitator.core.meeting import Recorded
from facilitator.core.saying import refused, tr
from facilitator.storage import restoring
from facilitator.storage.glimpse import glimpse_of_file
from facilitator.storage.journal import Clock, Draft, Journal, StorageFault, Tell, wall_clock
from facilitator.storage.reading import Reader
from facilitator.storage.server.kind import ServerStore
from facilitator.storage.sqlite_store import SqliteStore
from facilitator.storage.store import Store

if TYPE_CHECKING:
    from facilitator.storage.recovering import Recovered

SERVERS = ServerStore()

STORES: Mapping[str, Store] = {"": SqliteStore(), "postgresql": SERVERS}
"""The kinds of journals by the scheme of their addresses; a path has none."""

_SERVER = r"postgresql://([^@/?#]*@)?(?P<hosts>[^@/?#]*)(/(?P<database>[^/?#]*))?(\?[^#@]*)?(#(?P<name>[^#]*))?"
_HOST = r"([^:\[\]]*|\[[^\]]*\])(:\d+)?"


def is_address(text: str) -> bool:
    """Say whether a text is the address of a meeting, and not the name of a definition."""
    return "://" in text or Path(text).suffix == ".floor"


def read_address(text: str) -> Address:
    """Read the address of a meeting as it is typed. Raises Refused where this version knows no such store.

    A password in it is held by the store from then on; the address that is given has none.
    """
    if "\0" in text:
        raise refused("A name of a file or a meeting cannot hold a NUL. Type it anew.")
    if "://" not in text:
        return Address.of(Path(text))
    address = read_database(text)
    if not address.title:
        raise refused(
            "The address names no meeting. Put # and its name behind it: {address}#NAME",
            address=address.shown.rstrip("#"),
        )
    return address


def read_database(text: str) -> Address:
    """Read the address of a database as it is typed, with the name of a meeting or without. Raises Refused."""
    given, password = Address(text.strip()).without_password()
    if given.scheme not in ("postgres", *STORES):
        raise refused(
            "Meetings are kept in files and on PostgreSQL servers, not by “{scheme}”. Give the path of a .floor file, "
            "or postgresql://USER@HOST/DATABASE#NAME.",
            scheme=given.scheme,
        )
    address = Address(f"postgresql://{given.text.partition('://')[2]}")
    found = re.fullmatch(_SERVER, address.text)
    if found is None or not all(re.fullmatch(_HOST, host) for host in found["hosts"].split(",")):
        # nothing of it is quoted: a password with signs that must not stand there may be in it
        raise refused(
            "The address cannot be read. Write postgresql://USER@HOST/DATABASE#NAME, without the password: "
            "it is asked for."
        )
    if password:
        SERVERS.take_password(address, password)
    return address


def take_password(address: Address, password: str) -> None:
    """Use a password for the server, database and user of an address from now on; it is kept nowhere."""
    SERVERS.take_password(address, password)


def meetings_at(address: Address) -> tuple[Address, ...]:
    """Give the meetings in the database of an address. Raises StorageFault."""
    return SERVERS.meetings_at(address)


def set_up(address: Address, *, writer: str, display: str, say: Callable[[str], object]) -> None:
    """Set the database of an address up for meetings; `say` is told what was done. Raises StorageFault, Refused."""
    SERVERS.set_up(address, writer=writer, display=display, say=say)


def store_of(address: Address) -> Store:
    """Give the store that an address leads to."""
    return STORES[address.scheme]


def open_journal(address: Address, *, clock: Clock = wall_clock, tell: Tell | None = None) -> Journal:
    """Open the journal of a meeting, see `Store.open`. Raises StorageFault."""
    return store_of(address).open(address, clock=clock, tell=tell)


def follow_journal(address: Address, *, clock: Clock = wall_clock) -> Reader:
    """Open a meeting for whoever only reads and follows it, see `Store.follow`. Raises StorageFault."""
    return store_of(address).follow(address, clock=clock)


def glimpse(address: Address) -> tuple[Recorded, ...]:
    """Give the events of a meeting without opening it: nothing is locked, made or changed.

    None where they cannot be had in a moment. Raises StorageFault.
    """
    return () if address.scheme else glimpse_of_file(address.path)


def create_journal(
    address: Address, drafts: Sequence[Draft], contents: Iterable[bytes] = (), *, clock: Clock = wall_clock
) -> Journal:
    """Make and open the journal of a new meeting with its first events and the contents of its documents.

    Raises StorageFault; then nothing is left.
    """
    return store_of(address).create(address, drafts, contents, clock=clock)


def restore(copy: Address, address: Address, now: datetime, *, tell: Tell | None = None) -> restoring.Restored:
    """Put a copy in the place of a damaged or lost meeting. Raises StorageFault; then all is as it was."""
    if copy.scheme or address.scheme:
        raise StorageFault(tr("Only a meeting in a file can be restored. Give the path of a .floor file."))
    return restoring.restore(copy.path, address.path, now, tell=tell)


def recover(address: Address, to: Address) -> "Recovered":
    """Save what is whole of a damaged meeting as another one. Raises StorageFault; nothing is ever overwritten."""
    from facilitator.storage import recovering

    if address.scheme or to.scheme:
        raise StorageFault(tr("Only a meeting in a file can be recovered. Give the path of a .floor file."))
    return recovering.recover(address.path, to.path)
