"""Files of the older version bear no marks: they open, get a mark, and what that version left is told apart all the same."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.files import beside
from facilitator.storage.sqlite import open_file
from tests.storage.conftest import create
from tests.storage.drafting import draft, drafts
from tests.storage.others import Other
from tests.storage.samples_of_events import EVERY_EVENT
from tests.storage.test_leftovers import SET_ASIDE, contents_of, cp


def without_marks(path: Path) -> None:
    """Make a file what it was in the older version of the program."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE lineage")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_lineage'")


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM lineage",
        "UPDATE lineage SET now = x'01'",
        "UPDATE lineage SET title = 'text'",
        "INSERT INTO lineage SELECT * FROM lineage",
    ],
)
def test_a_mark_that_was_damaged_is_made_anew(path: Path, damage: str) -> None:
    create(path, [draft(0, EVERY_EVENT[0])]).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(damage)
    desk = Other(path)
    desk.act(1, 2)
    desk.kill()
    assert contents_of(path) == ([0, 1, 2], "")
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT length(title), length(before), length(now) FROM lineage").fetchall()
    assert found == [(16, 16, 16)]


@pytest.mark.parametrize("damage", ["DELETE FROM lineage", "INSERT INTO lineage SELECT * FROM lineage"])
@pytest.mark.parametrize("looks", [0, 2])
def test_a_mark_that_is_taken_out_under_an_open_meeting_costs_no_act(path: Path, damage: str, looks: int) -> None:
    create(path, [draft(0, EVERY_EVENT[0])]).close()
    desk = Other(path)
    desk.act(1, 2)
    desk.asks("tidy")
    desk.act(3)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(damage)
    for _ in range(looks):
        desk.asks("look")
    desk.asks("tidy")
    desk.act(4, 5)
    desk.kill()
    assert contents_of(path) == ([0, 1, 2, 3, 4, 5], "")


def killed_in_the_older_version(path: Path, *numbers: int) -> None:
    """Let the older version write acts, and die: all it leaves is on the disk as it stands before it closes."""
    source = path.with_name("source.floor")
    cp(path, source)
    with closing(open_file(source)) as journal:
        rows = journal.append(drafts(numbers), after=len(journal.read()))
    with closing(sqlite3.connect(source)) as reading, closing(sqlite3.connect(path)) as writing:
        found = reading.execute("SELECT * FROM events WHERE seq >= ?", [rows[0].seq]).fetchall()
        writing.execute("PRAGMA wal_autocheckpoint = 0")
        with writing:
            writing.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", found)
        for end in ("", "-wal"):
            cp(beside(path, end), beside(path.with_name("killed"), end))
    for end in ("", "-wal"):
        beside(path.with_name("killed"), end).replace(beside(path, end))


@pytest.fixture
def older(path: Path) -> Path:
    """Give a file of the older version, with a copy of it."""
    create(path, [draft(0, EVERY_EVENT[0])]).close()
    with closing(open_file(path)) as journal:
        journal.append(drafts([1]), after=1)
        journal.copy_to(Address.of(path.with_name("saved.floor")))
    for name in (path, path.with_name("saved.floor")):
        without_marks(name)
    return path


def test_a_file_of_the_older_version_opens_and_bears_a_mark_from_then_on(older: Path) -> None:
    older.chmod(0o444)
    assert contents_of(older) == ([0, 1], "")
    older.chmod(0o644)
    assert contents_of(older) == ([0, 1], "")
    with closing(sqlite3.connect(older)) as connection:
        assert connection.execute("SELECT count(*) FROM lineage").fetchone() == (1,)


def test_the_first_mark_is_in_the_file_before_anything_else_is_written(older: Path) -> None:
    desk = Other(older)
    desk.act(2)
    desk.kill()
    cp(older.with_name("saved.floor"), older)
    acts, told = contents_of(older)
    assert acts == [0, 1]
    assert SET_ASIDE in told


def test_what_the_older_version_left_is_replayed_into_its_own_file(older: Path) -> None:
    killed_in_the_older_version(older, 2, 3)
    assert contents_of(older) == ([0, 1, 2, 3], "")


def test_what_the_older_version_left_is_not_replayed_into_a_copy(older: Path) -> None:
    killed_in_the_older_version(older, *range(2, 40))
    cp(older.with_name("saved.floor"), older)
    acts, told = contents_of(older)
    assert acts == [0, 1]
    assert SET_ASIDE in told


def test_what_the_older_version_left_is_not_replayed_into_a_copy_of_this_version(older: Path) -> None:
    copy = older.with_name("new.floor")
    shutil.copy(older, copy)
    with closing(open_file(copy)) as journal:
        journal.append(drafts([30]), after=2)
    killed_in_the_older_version(older, 2, 3)
    cp(copy, older)
    acts, told = contents_of(older)
    assert acts == [0, 1, 30]
    assert SET_ASIDE in told
