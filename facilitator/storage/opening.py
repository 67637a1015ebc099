"""The one door to journals: reads the address of a meeting, and asks the store of that kind to open or make it.

Code outside this package uses an `Address` and a `Journal`, and does not depend on the kind of store.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from facilitator.address import Address
from facilitator.core.ids import Refused
from facilitator.core.meeting import Recorded
from facilitator.core.saying import tr
from facilitator.storage import restoring
from facilitator.storage.glimpse import glimpse_of_file
from facilitator.storage.journal import Clock, Draft, Journal, StorageFault, Tell, wall_clock
from facilitator.storage.sqlite_store import SqliteStore
from facilitator.storage.store import Store

STORES: Mapping[str, Store] = {"": SqliteStore()}
"""The kinds of journals by the scheme of their addresses; a path has none."""


def is_address(text: str) -> bool:
    """Say whether a text is the address of a meeting, and not the name of a definition."""
    return "://" in text or Path(text).suffix == ".floor"


def read_address(text: str) -> Address:
    """Read the address of a meeting as it is typed. Raises Refused where this version knows no such store."""
    address = Address(text) if "://" in text else Address.of(Path(text))
    if address.scheme not in STORES:
        raise Refused(
            tr(
                "This version cannot open a meeting on a server ({scheme}). Give the path of a .floor file.",
                scheme=address.scheme,
            )
        )
    return address


def store_of(address: Address) -> Store:
    """Give the store that an address leads to."""
    return STORES[address.scheme]


def open_journal(address: Address, *, clock: Clock = wall_clock, tell: Tell | None = None) -> Journal:
    """Open the journal of a meeting, see `Store.open`. Raises StorageFault."""
    return store_of(address).open(address, clock=clock, tell=tell)


def glimpse(address: Address) -> tuple[Recorded, ...]:
    """Give the events of a meeting without opening it: nothing is locked, made or changed.

    None where they cannot be had in a moment. Raises StorageFault.
    """
    return () if address.scheme else glimpse_of_file(address.path)


def create_journal(address: Address, drafts: Sequence[Draft], *, clock: Clock = wall_clock) -> Journal:
    """Make and open the journal of a new meeting with its first events. Raises StorageFault; then nothing is left."""
    return store_of(address).create(address, drafts, clock=clock)


def restore(copy: Address, address: Address, now: datetime, *, tell: Tell | None = None) -> restoring.Restored:
    """Put a copy in the place of a damaged or lost meeting. Raises StorageFault; then all is as it was."""
    if copy.scheme or address.scheme:
        raise StorageFault(tr("Only a meeting in a file can be restored. Give the path of a .floor file."))
    return restoring.restore(copy.path, address.path, now, tell=tell)
