"""Where nothing can be written a meeting is looked at and copied elsewhere, with what a killed program left in its log."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.files import beside
from facilitator.storage import connecting
from facilitator.storage.journal import DiskFull, ReadOnly, StorageFault
from facilitator.storage.sqlite import SqliteJournal, open_file
from facilitator.storage.sqlite_opening import FOLDER_NOTE, FULL_NOTE, SHARED_NOTE
from tests.storage.drafting import drafts

CONNECT = connecting._connected
Connecting = Callable[[Path, str], sqlite3.Connection]


def refusing(code: int, *, looks: bool = True) -> Connecting:
    """Give a way to connect that fails as SQLite does where it may not write; without a log it can look."""

    def connect(path: Path, mode: str) -> sqlite3.Connection:
        if mode == "mode=rw" or (mode == "mode=ro" and not looks):
            error = sqlite3.OperationalError("as the system says")
            error.sqlite_errorcode = code
            raise error
        return CONNECT(path, mode)

    return connect


def without_shared_memory(path: Path, mode: str) -> sqlite3.Connection:
    """Connect as on a disk that has none, such as a share or a stick behind FUSE."""
    return CONNECT(path, f"{mode}&vfs=unix-dotfile")


HINDERED = [
    (sqlite3.SQLITE_READONLY_DIRECTORY, FOLDER_NOTE, ReadOnly),
    (sqlite3.SQLITE_FULL, FULL_NOTE, DiskFull),
    (sqlite3.SQLITE_IOERR_SHMSIZE, FULL_NOTE, DiskFull),
]


@pytest.fixture
def killed(journal: SqliteJournal, path: Path) -> Path:
    """Give a meeting with two acts, of which a killed program left the second in the log beside it."""
    journal.append(drafts([1]), after=1)
    found = path.with_name("killed.floor")
    for end in ("", "-wal"):
        shutil.copyfile(beside(path, end), beside(found, end))
    return found


@pytest.mark.parametrize("hindered", HINDERED, ids=["folder", "disk", "index"])
def test_a_meeting_that_cannot_be_written_to_is_read_and_copied_and_goes_on_when_it_can(
    journal: SqliteJournal,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    hindered: tuple[int, str, type[StorageFault]],
) -> None:
    code, note, fault = hindered
    journal.close()
    with monkeypatch.context() as patched:
        patched.setattr(connecting, "_connected", refusing(code))
        looking = open_file(path)
        assert (looking.note, len(looking.read()), looking.changed()) == (note, 1, False)
        for _ in range(2):
            with pytest.raises(fault):
                looking.append(drafts([1]), after=1)
        looking.copy_to(Address.of(path.with_name("copy.floor")))
        assert looking.verify().unchanged
    # there is room again, or the folder may be written to
    looking.append(drafts([1]), after=1)
    looking.put_document(b"a text")
    looking.close()
    for found, events in ((path, 2), (path.with_name("copy.floor"), 1)):
        with closing(open_file(found)) as again:
            assert (len(again.read()), again.note, again.verify().unchanged) == (events, "", True)


@pytest.mark.parametrize("looks", [True, False], ids=["the index can be made", "no index"])
def test_a_log_beside_it_is_read_too_and_stays_where_it_is(
    killed: Path, monkeypatch: pytest.MonkeyPatch, looks: bool
) -> None:
    before = beside(killed, "-wal").read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(connecting, "_connected", refusing(sqlite3.SQLITE_READONLY_DIRECTORY, looks=looks))
        with closing(open_file(killed)) as looking:
            assert len(looking.read()) == 2
            looking.copy_to(Address.of(killed.with_name("copy.floor")))
    assert beside(killed, "-wal").read_bytes() == before
    for found in (killed, killed.with_name("copy.floor")):
        with closing(open_file(found)) as again:
            assert len(again.read()) == 2


def test_a_file_with_a_log_is_opened_on_a_disk_without_shared_memory(
    killed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(connecting, "_connected", without_shared_memory)
        with closing(open_file(killed)) as there:
            assert (there.note, len(there.read())) == (SHARED_NOTE, 2)
            there.append(drafts([2]), after=2)
        with closing(open_file(killed)) as there:
            assert len(there.read()) == 3
    with closing(open_file(killed)) as here:
        assert (here.note, here.verify().unchanged) == ("", True)
