"""Meetings on the server of the tests, and journals of them that are closed in the end."""

import select
import time
from collections.abc import Callable, Iterator

import pytest

from facilitator.address import Address
from facilitator.storage.journal import (
    Journal,
    StorageFault,
)
from facilitator.storage.opening import SERVERS, open_journal
from tests.storage import postgres
from tests.storage.drafting import draft, drafts
from tests.storage.postgres import WRITER, Server
from tests.storage.samples_of_events import EVERY_EVENT

Opening = Callable[..., Journal]
# a sentence comes within five seconds whatever happens; tests need not wait for that long
SOON = 0.4


@pytest.fixture
def server() -> Server:
    return postgres.started()


@pytest.fixture
def address(server: Server) -> Address:
    """Give the address of a new meeting with three events."""
    made = server.fresh()
    journal = SERVERS.create(made, [draft(0, EVERY_EVENT[0])])
    journal.append(drafts([1, 2]), after=1)
    journal.close()
    return made


@pytest.fixture
def opened() -> Iterator[Opening]:
    """Open journals, and close them at the end of the test."""
    journals: list[Journal] = []

    def opening(address: Address, user: str = WRITER) -> Journal:
        journals.append(open_journal(as_user(address, user)))
        return journals[-1]

    yield opening
    for journal in journals:
        journal.close()


def as_user(address: Address, user: str) -> Address:
    return Address(address.text.replace(WRITER, user, 1))


def waits(journal: Journal, seconds: float = 20.0) -> bool:
    """Wait until a journal that listens has something to say, and give that."""
    descriptor = journal.listen()
    assert descriptor is not None
    given_up = time.monotonic() + seconds
    while time.monotonic() < given_up:
        select.select([descriptor], [], [], 0.2)
        if journal.changed():
            return True
    return False


def gone(journal: Journal) -> StorageFault:
    """Wait until a journal that listens says that the server is gone."""
    given_up = time.monotonic() + 20
    while True:
        try:
            journal.changed()
        except StorageFault as fault:
            return fault
        assert time.monotonic() < given_up
        time.sleep(0.01)
