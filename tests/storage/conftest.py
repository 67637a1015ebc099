"""A meeting's file to work with, and drafts to put into it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.storage.journal import Draft
from facilitator.storage.sqlite import SqliteJournal, open_file
from facilitator.storage.sqlite_store import SqliteStore
from tests.storage.drafting import draft
from tests.storage.others import Other
from tests.storage.samples_of_events import EVERY_EVENT


def create(path: Path, made_of: Sequence[Draft]) -> SqliteJournal:
    """Make and open the file of a meeting."""
    return SqliteStore().create(Address.of(path), made_of)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the name of a meeting's file that does not exist yet."""
    return tmp_path / "meeting.floor"


@pytest.fixture
def opened() -> Iterator[Callable[[Path], SqliteJournal]]:
    """Open files that are closed at the end of the test."""
    journals: list[SqliteJournal] = []

    def opening(file: Path) -> SqliteJournal:
        journals.append(open_file(file))
        return journals[-1]

    yield opening
    for journal in journals:
        journal.close()


@pytest.fixture
def journal(path: Path) -> Iterator[SqliteJournal]:
    """Give the open journal of a new meeting with one event."""
    made = create(path, [draft(0, EVERY_EVENT[0])])
    yield made
    made.close()


Starting = Callable[[Path], Other]


@pytest.fixture
def other(path: Path) -> Iterator[Starting]:
    """Make a meeting, and start processes that have it open; all are killed in the end."""
    create(path, [draft(0, EVERY_EVENT[0])]).close()
    started: list[Other] = []

    def start(file: Path) -> Other:
        started.append(Other(file))
        return started[-1]

    yield start
    for one in started:
        one.kill()
