"""A log that a killed program left is replayed into its own file and into no other: copies put in place stay as they are."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NoReturn
from uuid import UUID

import pytest

from facilitator.address import Address
from facilitator.files import beside
from facilitator.storage import leftovers, sqlite_opening
from facilitator.storage.journal import Damaged, NotAMeeting, StorageFault
from facilitator.storage.sqlite import open_file
from facilitator.storage.sqlite_store import SqliteStore
from facilitator.storage.stored import EPOCH
from tests.storage.conftest import Starting, create
from tests.storage.drafting import draft, drafts
from tests.storage.others import Other
from tests.storage.samples_of_events import EVERY_EVENT

SET_ASIDE = "belongs to another file"


def mkfifo(path: Path) -> None:
    """Make a pipe that nobody writes to."""
    if os.name != "posix":
        pytest.skip("pipes have names on POSIX systems")
    os.mkfifo(path)


def contents_of(path: Path) -> tuple[list[int], str]:
    """Give the acts of a file that must be whole, and what was said when it was opened."""
    with closing(open_file(path)) as journal:
        assert journal.verify().unchanged
        assert journal.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [UUID(recorded.act).int for recorded in journal.read()], journal.told()


def logs_beside(path: Path) -> list[str]:
    """Name what was set aside."""
    return sorted(entry.name for entry in path.parent.iterdir() if "set-aside" in entry.name)


def cp(source: Path, target: Path) -> None:
    """Copy as a user does on the command line: over what is there."""
    subprocess.run(["cp", str(source), str(target)], check=True)


def saved(path: Path) -> Path:
    """Save a copy by the program."""
    with closing(open_file(path)) as journal:
        journal.copy_to(Address.of(path.with_name("saved.floor")))
    return path.with_name("saved.floor")


def by_hand(path: Path) -> Path:
    """Copy the file as it lies there."""
    return Path(shutil.copy(path, path.with_name("by-hand.floor")))


def worked_on(path: Path) -> Path:
    """Copy the file and work on in the copy, as on another laptop."""
    copy = by_hand(path)
    with closing(open_file(copy)) as journal:
        journal.append(drafts([30]), after=len(journal.read()))
    return copy


def another(path: Path) -> Path:
    made = path.with_name("another.floor")
    with closing(create(made, [draft(900, EVERY_EVENT[0])])) as journal:
        journal.append(drafts([901]), after=1)
    return made


COPIES: dict[str, tuple[Callable[[Path], Path], list[int]]] = {
    "a copy that the program saved": (saved, [0, 1]),
    "a copy made by hand": (by_hand, [0, 1]),
    "a copy that was worked on": (worked_on, [0, 1, 30]),
    "another meeting": (another, [900, 901]),
}
BEFORE_THE_KILL: dict[str, Callable[[Other], object]] = {
    "written to": lambda other: other.act(2, 3),
    "tidied": lambda other: (other.act(2, 3), other.asks("tidy")),
    "tidied and written to": lambda other: (other.act(2), other.asks("tidy"), other.act(3)),
}
PUT: dict[str, Callable[[Path, Path], object]] = {"cp": cp, "mv": lambda source, target: source.replace(target)}


@pytest.mark.parametrize("put", PUT)
@pytest.mark.parametrize("before", BEFORE_THE_KILL)
@pytest.mark.parametrize("copied", COPIES)
def test_a_copy_put_in_place_after_a_crash_stays_as_it_is(
    path: Path, other: Starting, copied: str, before: str, put: str
) -> None:
    with closing(open_file(path)) as journal:
        journal.append(drafts([1]), after=1)
    copying, holds = COPIES[copied]
    copy = copying(path)
    desk = other(path)
    BEFORE_THE_KILL[before](desk)
    desk.kill()
    PUT[put](copy, path)
    acts, told = contents_of(path)
    if copied == "a copy made by hand" and before != "tidied and written to":
        # it is what the log begins on: with it, the file is what it was at the crash
        assert (acts, told) == ([0, 1, 2, 3], "")
        return
    assert acts == holds
    assert SET_ASIDE in told
    assert [name in told for name in logs_beside(path)] == [True]
    assert contents_of(path) == (holds, "")


@pytest.mark.parametrize("before", BEFORE_THE_KILL)
def test_after_a_crash_a_file_gets_its_own_log_back(path: Path, other: Starting, before: str) -> None:
    desk = other(path)
    BEFORE_THE_KILL[before](desk)
    desk.text("a text")
    desk.kill()
    assert contents_of(path) == ([0, *desk.acts], "")
    assert logs_beside(path) == []


def test_after_a_crash_file_and_log_may_be_copied_together(path: Path, other: Starting) -> None:
    desk = other(path)
    desk.act(1, 2)
    desk.kill()
    for end in ("", "-wal"):
        cp(beside(path, end), beside(path.with_name("elsewhere.floor"), end))
    assert contents_of(path.with_name("elsewhere.floor")) == ([0, 1, 2], "")


def test_a_log_in_use_is_left_alone(path: Path, other: Starting) -> None:
    desk = other(path)
    for number in range(1, 20):
        desk.act(number)
        if number % 4 == 0:
            desk.asks("tidy")
        assert contents_of(path) == ([0, *desk.acts], "")
    assert desk.told() == (path, "")


def test_of_several_that_open_at_once_one_sets_the_log_aside(path: Path, other: Starting) -> None:
    copy = saved(path)
    desk = other(path)
    desk.act(1, 2)
    desk.kill()
    cp(copy, path)
    command = [sys.executable, "-m", "facilitator", "verify", str(path)]
    several = [subprocess.Popen(command, text=True, stdout=-1, stderr=-1) for _ in range(4)]
    said = [one.communicate(timeout=60) for one in several]
    assert [one.returncode for one in several] == [0] * 4, said
    assert sum(SET_ASIDE in errors for _, errors in said) == 1
    assert contents_of(path) == ([0], "")
    assert len(logs_beside(path)) == 1


def test_a_link_to_the_file_is_no_way_around(path: Path, other: Starting) -> None:
    copy = saved(path)
    desk = other(path)
    desk.act(1)
    desk.kill()
    cp(copy, path)
    (path.parent / "links").mkdir()
    link = path.parent / "links" / "link.floor"
    link.symlink_to(path)
    acts, told = contents_of(link)
    assert acts == [0]
    assert SET_ASIDE in told
    assert len(logs_beside(path)) == 1


@pytest.mark.parametrize("own", [True, False])
def test_a_file_that_may_only_be_read_is_shown_without_a_log_that_is_not_its_own(
    path: Path, other: Starting, own: bool
) -> None:
    copy = saved(path)
    desk = other(path)
    desk.act(1)
    desk.kill()
    if not own:
        cp(copy, path)
    path.chmod(0o444)
    before = path.read_bytes(), beside(path, "-wal").read_bytes()
    acts, told = contents_of(path)
    assert acts == ([0, 1] if own else [0])
    assert ("was left out" in told) != own
    assert (path.read_bytes(), beside(path, "-wal").read_bytes()) == before


def test_a_log_that_cannot_be_set_aside_is_not_replayed_either(
    path: Path, other: Starting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> NoReturn:
        raise PermissionError(13, "Permission denied")

    copy = saved(path)
    desk = other(path)
    desk.act(1)
    desk.kill()
    cp(copy, path)
    before = path.read_bytes()
    monkeypatch.setattr(Path, "rename", refused)
    with pytest.raises(StorageFault, match=r"“meeting\.floor-wal”.*Move it away"):
        open_file(path)
    assert path.read_bytes() == before


def test_a_file_that_another_process_has_open_by_another_name_is_refused(path: Path, other: Starting) -> None:
    desk = other(path)
    desk.act(1)
    second = path.with_name("second.floor")
    second.hardlink_to(path)
    with pytest.raises(StorageFault, match="under another name of the same file"):
        open_file(second)
    desk.act(2)
    assert contents_of(path) == ([0, 1, 2], "")
    assert desk.told() == (path, "")
    desk.asks("close")
    assert contents_of(second) == ([0, 1, 2], "")


def test_what_was_set_aside_is_said_also_where_the_file_cannot_be_opened(path: Path, other: Starting) -> None:
    copy = saved(path)
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute(
            "INSERT INTO events SELECT 'second', seq, act, part, seat, at, recorded, kind, body, hash FROM events WHERE act != ''"
        )
    desk = other(path)
    desk.act(1)
    desk.kill()
    cp(copy, path)
    with pytest.raises(Damaged, match=r"should hold one meeting.*It was set aside as “meeting-set-aside"):
        open_file(path)


def test_the_longest_names_have_room_for_the_date(path: Path, other: Starting) -> None:
    longest = path.with_name("é" * 120 + ".floor")
    path.rename(longest)
    copy = saved(longest)
    desk = other(longest)
    desk.act(1)
    desk.kill()
    cp(copy, longest)
    acts, told = contents_of(longest)
    assert acts == [0]
    assert SET_ASIDE in told


def test_what_is_no_meeting_keeps_its_log(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.db"
    with closing(sqlite3.connect(theirs)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        with connection:
            connection.execute("CREATE TABLE anything (goes)")
        for end in ("", "-wal"):
            cp(beside(theirs, end), beside(tmp_path / "killed.db", end))
    before = beside(tmp_path / "killed.db", "-wal").read_bytes()
    assert leftovers.settle(tmp_path / "killed.db", EPOCH, read_only=False) == ("", False)
    assert beside(tmp_path / "killed.db", "-wal").read_bytes() == before


@pytest.fixture
def cut_off(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a file on a network share whose power was cut in the middle of an act: half written, with its journal."""
    monkeypatch.setattr(sqlite_opening, "is_network_share", lambda _: True)
    with closing(create(path, [draft(0, EVERY_EVENT[0])])) as journal:
        journal.append(drafts([1]), after=1)
        journal.copy_to(Address.of(path.with_name("saved.floor")))
        connection = journal.db.conn
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE lineage SET before = now, now = randomblob(16)")
        connection.execute("UPDATE events SET body = body || hex(randomblob(90000))")
        for end in ("", "-journal"):
            cp(beside(path, end), beside(path.with_name("cut-off.floor"), end))
        connection.execute("ROLLBACK")
    return path.with_name("cut-off.floor")


def test_a_journal_of_its_own_takes_a_half_written_act_back(cut_off: Path) -> None:
    assert contents_of(cut_off) == ([0, 1], "")
    assert logs_beside(cut_off) == []


def test_a_journal_of_another_file_is_set_aside(cut_off: Path) -> None:
    with closing(open_file(cut_off.with_name("saved.floor"))) as journal:
        journal.append(drafts([2]), after=2)
    cp(cut_off.with_name("saved.floor"), cut_off)
    acts, told = contents_of(cut_off)
    assert acts == [0, 1, 2]
    assert SET_ASIDE in told
    assert [name.endswith("-journal") for name in logs_beside(cut_off)] == [True]


def test_every_write_is_marked(path: Path) -> None:
    with closing(create(path, [draft(0, EVERY_EVENT[0])])) as journal:
        journal.append(drafts([1]), after=1)
        marks = []
        for write in (
            lambda: journal.append(drafts([2]), after=2),
            lambda: journal.put_document(b"text"),
            journal.tidy,
        ):
            marks.append(journal.db.execute("SELECT before, now FROM lineage").fetchone())
            write()
        marks.append(journal.db.execute("SELECT before, now FROM lineage").fetchone())
    assert [mark[0] for mark in marks[1:3]] == [mark[1] for mark in marks[:2]]
    assert marks[2] == marks[3]
    assert len(set(marks)) == 3


@pytest.mark.parametrize("end", ["-wal", "-shm", "-journal"])
@pytest.mark.parametrize("kind", [Path.mkdir, mkfifo, lambda log: log.symlink_to("/dev/zero")])
def test_what_lies_where_a_log_would_and_is_none_is_named_before_sqlite_waits_for_it(
    path: Path, end: str, kind: Callable[[Path], None]
) -> None:
    create(path, [draft(0, EVERY_EVENT[0])]).close()
    kind(beside(path, end))
    for open_ in (open_file, lambda path: SqliteStore().follow(Address.of(path)).read()):
        with pytest.raises(StorageFault, match=f"“{path.name}{end}”, which is no file"):
            open_(path)


def test_an_empty_file_is_no_meeting_and_is_not_waited_for(path: Path) -> None:
    path.touch()
    with pytest.raises(NotAMeeting):
        open_file(path)
