"""An index of the search that is damaged finds what there is all the same: it is made anew."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core.commands import read_command
from facilitator.core.searching import read_query
from facilitator.making import make_meeting
from facilitator.seat import Seat
from facilitator.storage.search import SearchIndex
from facilitator.storage.sqlite import open_file
from tests.desk_file import TEN

LINES = ("start-session 1", "take-up c", "request FRA", "give-floor", "gist 1 clearance", "chair-says clearance")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a meeting with a statement and a remark that have a word in common, and the index of them."""
    path = tmp_path / "m.floor"
    with closing(make_meeting(Address.of(path), "ccm-im-2025", clock=lambda: TEN)) as journal:
        seat = Seat(journal, clock=lambda: TEN)
        for line in LINES:
            name, *words = line.split()
            seat.act(read_command(seat.meeting, name, words))
    assert found(path) == BOTH
    return path


BOTH = [("entry", 1), ("statement", 1)]


def found(path: Path) -> list[tuple[str, int]]:
    with closing(open_file(path)) as journal:
        seat = Seat(journal)
        with closing(SearchIndex.beside(journal)) as index:
            index.follow(seat.meeting, seat.seq)
            return list(index.find(read_query(seat.meeting, "clearance")))


@pytest.mark.parametrize(
    "sql",
    [
        "DROP TABLE search_words",
        "DROP TABLE search_places",
        "DROP TABLE search_state",
        "DELETE FROM search_state",
        "UPDATE search_state SET version = 'two'",
        "UPDATE search_state SET seq = 'noon', generation = x'ff', whole = 'no'",
        "UPDATE search_state SET seq = NULL",
        "UPDATE search_places SET kind = 7, number = 'x'",
        "UPDATE search_places SET number = 'x'",
        "UPDATE search_places SET number = x'00'",
        "UPDATE search_places SET kind = CAST(x'ff' AS TEXT)",
        "UPDATE search_places SET digest = 10000000000000; UPDATE search_state SET generation = 5, whole = 0",
        "UPDATE search_places SET digest = 'text'; UPDATE search_state SET generation = 5, whole = 0",
        "ALTER TABLE search_places DROP COLUMN digest; UPDATE search_state SET generation = 5, whole = 0",
        "DELETE FROM search_words_data",
        "DROP TABLE search_words_data",
        "DROP TABLE search_words_idx",
        "UPDATE search_words_config SET v = 99",
    ],
)
def test_a_damaged_index_finds_what_there_is(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("PRAGMA writable_schema = ON")
        for one in sql.split(";"):
            file.execute(one)
    assert found(path) == BOTH
    with closing(open_file(path)) as journal:
        assert journal.verify().unchanged
