"""Whoever only reads a meeting's file sees each act, leaves the file as it is, and stands in nobody's way."""

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.display import RoomShown, View
from facilitator.files import OpenHere, read_bytes
from facilitator.storage.journal import Damaged, FileMissing, NotAMeeting, Rewound, StorageFault
from facilitator.storage.sqlite import SqliteJournal, open_file
from facilitator.storage.sqlite_reading import SqliteReader
from tests.storage.conftest import create, draft
from tests.storage.samples_of_events import EVERY_EVENT


@pytest.fixture
def reader(journal: SqliteJournal, path: Path) -> Iterator[SqliteReader]:
    with closing(SqliteReader(path)) as made:
        yield made


def test_each_act_is_seen_once(journal: SqliteJournal, reader: SqliteReader) -> None:
    assert reader.changed()
    assert [one.seq for one in reader.read()] == [1]
    assert not reader.changed()
    journal.append([draft(1, EVERY_EVENT[1])], after=1)
    assert reader.changed()
    assert [one.seq for one in reader.read(1)] == [2]
    assert not reader.changed()
    assert (reader.listen(), reader.company) == (None, None)


def test_a_file_that_nobody_has_open_stays_as_it_is(path: Path) -> None:
    create(path, [draft(0, EVERY_EVENT[0])]).close()
    before = path.read_bytes()
    with closing(SqliteReader(path)) as reader:
        assert len(reader.read()) == 1
        with pytest.raises(OpenHere):
            read_bytes(path, path.stat().st_size)
        # whoever comes to record afterwards is not hindered
        with closing(open_file(path)) as journal:
            journal.append([draft(1, EVERY_EVENT[1])], after=1)
            assert len(reader.read(1)) == 1
    assert path.read_bytes()[:16] == before[:16]
    with closing(open_file(path)) as journal:
        assert journal.verify().unchanged
        assert len(journal.read()) == 2


def test_what_was_recorded_is_in_the_file_itself_when_the_writer_has_gone_and_the_reader_stays(
    path: Path, tmp_path: Path
) -> None:
    create(path, [draft(0, EVERY_EVENT[0])]).close()
    with closing(SqliteReader(path)) as reader:
        assert len(reader.read()) == 1
        with closing(open_file(path)) as journal:
            journal.append([draft(1, EVERY_EVENT[1])], after=1)
        # somebody takes the file along, and not what SQLite keeps beside it
        (tmp_path / "taken.floor").write_bytes(path.read_bytes())
        assert len(reader.read(1)) == 1
    with closing(open_file(tmp_path / "taken.floor")) as taken:
        assert len(taken.read()) == 2


def test_a_writer_in_the_middle_of_an_act_is_not_waited_for(journal: SqliteJournal, reader: SqliteReader) -> None:
    reader.read()
    journal.db.conn.execute("BEGIN IMMEDIATE")
    try:
        assert not reader.changed()
        assert len(reader.read()) == 1
    finally:
        journal.db.conn.execute("ROLLBACK")


def test_the_log_goes_back_into_the_file_while_it_is_followed(
    journal: SqliteJournal, reader: SqliteReader, path: Path
) -> None:
    reader.read()
    journal.append([draft(1, EVERY_EVENT[1])], after=1)
    assert reader.changed()
    reader.read(1)
    reader.document("0" * 64)
    reader.room.shown()
    # this waits for whoever reads, and says whether somebody does
    assert journal.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    assert Path(f"{path}-wal").stat().st_size == 0


def test_it_is_read_by_another_thread_than_the_one_that_opened_it(reader: SqliteReader) -> None:
    found: list[int] = []
    thread = threading.Thread(target=lambda: found.append(len(reader.read())))
    thread.start()
    thread.join()
    assert found == [1]


def test_another_file_under_the_name_is_read_from_its_first_event(path: Path, tmp_path: Path) -> None:
    create(path, [draft(0, EVERY_EVENT[0])]).close()
    create(tmp_path / "other.floor", [draft(0, EVERY_EVENT[0]), draft(1, EVERY_EVENT[1])]).close()
    with closing(SqliteReader(path)) as reader:
        assert len(reader.read()) == 1
        shutil.move(tmp_path / "other.floor", path)
        assert reader.changed()
        with pytest.raises(Rewound, match=r"Another meeting lies under the name “meeting\.floor”"):
            reader.read(1)
        assert len(reader.read()) == 2


def test_a_file_that_is_taken_away_is_missed_and_read_on_when_it_is_back(path: Path, tmp_path: Path) -> None:
    create(path, [draft(0, EVERY_EVENT[0])]).close()
    with closing(SqliteReader(path)) as reader:
        reader.read()
        path.rename(tmp_path / "away.floor")
        with pytest.raises(FileMissing, match=r"There is no file “meeting\.floor”"):
            reader.changed()
        with pytest.raises(FileMissing):
            reader.read(1)
        (tmp_path / "away.floor").rename(path)
        assert reader.changed()
        assert reader.read(1) == []


def test_a_file_that_may_not_be_written_to_is_followed_too(path: Path) -> None:
    create(path, [draft(0, EVERY_EVENT[0])]).close()
    path.chmod(0o444)
    with closing(SqliteReader(path)) as reader:
        assert len(reader.read()) == 1
        path.chmod(0o644)
        with closing(open_file(path)) as journal:
            journal.append([draft(1, EVERY_EVENT[1])], after=1)
            assert reader.changed()
            assert len(reader.read(1)) == 1


def test_what_is_no_meeting_is_refused_and_left_alone(path: Path) -> None:
    path.write_text("Minutes")
    with pytest.raises(NotAMeeting):
        SqliteReader(path)
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE t (x)")
    with pytest.raises(StorageFault) as fault:
        SqliteReader(path)
    assert isinstance(fault.value, NotAMeeting | Damaged)
    path.unlink()
    with pytest.raises(FileMissing):
        SqliteReader(path)


def test_a_document_is_given_as_it_was_received(journal: SqliteJournal, reader: SqliteReader) -> None:
    sha256 = journal.put_document(b"Mr. President")
    assert reader.document(sha256) == b"Mr. President"
    assert reader.document("0" * 64) is None


def test_what_the_desk_shows_the_room_is_read_too(journal: SqliteJournal, reader: SqliteReader) -> None:
    assert reader.room.shown() == RoomShown()
    journal.room.show(RoomShown(view=View.MESSAGE, message="Back at 15:00"))
    assert reader.room.shown() == RoomShown(view=View.MESSAGE, message="Back at 15:00")
