"""A meeting's file: what is its own beside the contract of all journals, and what can be wrong with it, said calmly."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.storage import lineage, sqlite_opening, waiting
from facilitator.storage.contents import APPLICATION_ID
from facilitator.storage.journal import (
    Damaged,
    DiskFull,
    Draft,
    FileMissing,
    Locked,
    NewerVersion,
    NotAMeeting,
    ReadOnly,
    StorageFault,
    TargetExists,
)
from facilitator.storage.sqlite import SqliteJournal, open_file
from facilitator.storage.sqlite_opening import SHARED_NOTE, make_file
from facilitator.storage.stored import Hashed, rows_of
from tests.storage.conftest import create
from tests.storage.drafting import draft, drafts
from tests.storage.samples_of_events import EVERY_EVENT

Opening = Callable[[Path], SqliteJournal]


def change(path: Path, sql: str, *values: object) -> None:
    """Change a file behind the program's back."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(sql, values)


def names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_the_table_is_what_the_house_says(journal: SqliteJournal, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(events)")]
        assert columns == ["meeting", "seq", "act", "part", "seat", "at", "recorded", "kind", "body", "hash"]
        row = connection.execute("SELECT meeting, seq, typeof(at), typeof(recorded), at, kind FROM events").fetchone()
        assert row == ("ccm-im-2025", 1, "integer", "integer", 1_744_012_800_123_456, "meeting-defined")
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert journal.db.execute("PRAGMA synchronous").fetchone()[0] == 2


def test_an_act_is_recorded_whole_or_not_at_all(journal: SqliteJournal) -> None:
    twice = [draft(7, EVERY_EVENT[1]), draft(7, EVERY_EVENT[2])]
    with pytest.raises(sqlite3.IntegrityError):
        journal.append(twice, after=1)
    assert len(journal.read()) == 1
    assert len(journal.append(drafts([8]), after=1)) == 1


def test_tidying_leaves_every_event_where_it_was(journal: SqliteJournal, path: Path) -> None:
    journal.append(drafts([1, 2]), after=1)
    log = path.with_name(path.name + "-wal")
    before, head = journal.read(), journal.head()
    assert log.stat().st_size > 0
    journal.tidy()
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as file:
        assert file.execute("SELECT COUNT(*) FROM events").fetchone()[0] == len(before)
    assert (journal.read(), journal.head()) == (before, head)


def test_bytes_that_are_no_text_are_named_and_no_stumble(journal: SqliteJournal, path: Path) -> None:
    journal.append(drafts([1]), after=1)
    change(path, "UPDATE events SET body = CAST(x'ff22' AS TEXT) WHERE seq = 2")
    assert journal.verify().first_changed == 2
    with pytest.raises(Damaged, match="Event 2"):
        journal.read()


def test_a_copy_is_saved_while_the_meeting_goes_on(journal: SqliteJournal, path: Path, opened: Opening) -> None:
    journal.append(drafts([1]), after=1)
    target = path.with_name("copy.floor")
    journal.copy_to(Address.of(target))
    journal.append(drafts([2]), after=2)
    copy = opened(target)
    assert [r.seq for r in copy.read()] == [1, 2]
    assert copy.verify().unchanged


def test_a_copy_never_overwrites(journal: SqliteJournal, path: Path) -> None:
    target = path.with_name("other.floor")
    target.write_text("mine")
    with pytest.raises(TargetExists, match=r"other\.floor"):
        journal.copy_to(Address.of(target))
    assert target.read_text() == "mine"


def test_creating_never_overwrites(path: Path) -> None:
    path.write_bytes(b"")
    with pytest.raises(TargetExists, match="exists already"):
        create(path, drafts_of_a_new_meeting())
    assert path.read_bytes() == b""
    assert names_in(path.parent) == [path.name]


def drafts_of_a_new_meeting() -> list[Draft]:
    return [draft(0, EVERY_EVENT[0])]


def test_what_another_file_left_behind_is_not_taken_over(path: Path) -> None:
    path.with_name(path.name + "-wal").write_bytes(b"remains")
    with pytest.raises(TargetExists):
        create(path, drafts_of_a_new_meeting())


def test_a_meeting_that_cannot_be_made_leaves_nothing_behind(path: Path) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        create(path, [*drafts_of_a_new_meeting(), draft(0, EVERY_EVENT[1])])
    assert names_in(path.parent) == []


def test_closing_leaves_one_file(journal: SqliteJournal, path: Path) -> None:
    journal.append(drafts([1]), after=1)
    journal.close()
    assert names_in(path.parent) == [path.name]


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="folder"):
        create(tmp_path / "nowhere" / "meeting.floor", drafts_of_a_new_meeting())


def test_a_missing_file_is_said_and_not_made(path: Path) -> None:
    with pytest.raises(FileMissing, match=r"no file “meeting\.floor”"):
        open_file(path)
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"Dear delegates,\n" * 100, b"SQLite format 3\x00" + b"\x07" * 600])
def test_a_file_that_is_no_meeting_is_refused_and_stays_as_it_is(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(NotAMeeting, match=r"“meeting\.floor” is not a meeting"):
        open_file(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_stays_as_it_is(path: Path) -> None:
    change(path, "CREATE TABLE events (meeting TEXT)")
    before = path.read_bytes()
    with pytest.raises(NotAMeeting):
        open_file(path)
    assert path.read_bytes() == before
    assert names_in(path.parent) == [path.name]


def test_a_folder_is_no_meeting(tmp_path: Path) -> None:
    with pytest.raises(NotAMeeting):
        open_file(tmp_path)


def test_a_newer_file_is_refused(journal: SqliteJournal, path: Path) -> None:
    journal.close()
    columns = "migration_set, name, applied_at"
    change(path, f"INSERT INTO _sqlite_migrations ({columns}) VALUES ('facilitator', 'm999_votes', 'later')")
    with pytest.raises(NewerVersion, match=r"“meeting\.floor”.*newer version"):
        open_file(path)


def test_a_damaged_file_is_said(journal: SqliteJournal, path: Path) -> None:
    journal.append(drafts(range(1, 200)), after=1)
    journal.close()
    content = path.read_bytes()
    path.write_bytes(content[:8192] + b"\x5a" * (len(content) - 8192))
    with pytest.raises(Damaged, match="damaged"):
        open_file(path).read()


def test_a_meeting_without_events_is_damaged(journal: SqliteJournal, path: Path) -> None:
    journal.close()
    change(path, "DELETE FROM events")
    with pytest.raises(Damaged, match="one meeting"):
        open_file(path)


def test_a_file_marked_read_only_can_be_looked_at_and_not_changed(
    journal: SqliteJournal, path: Path, opened: Opening
) -> None:
    journal.close()
    path.chmod(0o444)
    before = path.read_bytes()
    looked_at = opened(path)
    assert len(looked_at.read()) == 1
    assert "read-only" in looked_at.note
    with pytest.raises(ReadOnly, match="cannot be written to"):
        looked_at.append(drafts([1]), after=1)
    with pytest.raises(ReadOnly):
        looked_at.put_document(b"text")
    assert path.read_bytes() == before
    copy = path.with_name("copy.floor")
    looked_at.copy_to(Address.of(copy))
    assert copy.stat().st_mode & 0o777 == (0o644 if os.name == "posix" else 0o666), "a copy is there to work in"
    worked_in = opened(copy)
    worked_in.append(drafts([1]), after=1)
    assert len(worked_in.read()) == 2
    worked_in.close()
    assert names_in(path.parent) == [copy.name, path.name]


def test_a_read_only_file_shows_what_a_killed_program_left_in_its_log(
    journal: SqliteJournal, path: Path, opened: Opening, tmp_path: Path
) -> None:
    journal.append(drafts([1]), after=1)
    killed = tmp_path / "killed.floor"
    for end in ("", "-wal"):
        killed.with_name(killed.name + end).write_bytes(path.with_name(path.name + end).read_bytes())
    killed.chmod(0o444)
    assert len(opened(killed).read()) == 2


def test_a_full_disk_is_said_and_loses_nothing(journal: SqliteJournal) -> None:
    pages = journal.db.execute("PRAGMA page_count").fetchone()[0]
    journal.db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull, match="no room"):
        journal.append(drafts(range(1, 500)), after=1)
    assert len(journal.read()) == 1
    journal.db.execute("PRAGMA max_page_count = 100000")
    assert len(journal.append(drafts([1]), after=1)) == 1


def test_a_file_kept_busy_is_said(journal: SqliteJournal, path: Path, opened: Opening) -> None:
    other = opened(path)
    other.db.execute("PRAGMA busy_timeout = 0")
    with journal.db.atomic():
        journal.db.execute("UPDATE events SET seq = seq WHERE FALSE")
        with pytest.raises(Locked, match="in use by another"):
            other.append(drafts([1]), after=1)
    assert len(other.append(drafts([1]), after=1)) == 1


def test_who_waits_for_a_lock_does_something_meanwhile_and_is_recorded_when_it_is_free(
    journal: SqliteJournal, path: Path, opened: Opening
) -> None:
    other, turns = opened(path), []

    def meanwhile() -> None:
        turns.append(len(turns))
        if len(turns) == 3:
            journal.db.execute("ROLLBACK")

    other.while_waiting(meanwhile)
    journal.db.execute("BEGIN IMMEDIATE")
    assert len(other.append(drafts([1]), after=1)) == 1
    assert turns == [0, 1, 2]
    # a look by the desk leaves it as it is
    other.tidy()
    journal.db.execute("BEGIN IMMEDIATE")
    turns.clear()
    other.put_document(b"text")
    assert turns == [0, 1, 2]


def test_a_lock_that_stays_is_said_in_the_end_however_much_is_done_meanwhile(
    journal: SqliteJournal, path: Path, opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "BUSY_SECONDS", 0.1)
    other, turns = opened(path), []
    other.while_waiting(lambda: turns.append(1))
    journal.db.execute("BEGIN IMMEDIATE")
    with pytest.raises(Locked, match="in use by another"):
        other.append(drafts([1]), after=1)
    assert turns
    journal.db.execute("ROLLBACK")


def test_on_a_network_share_the_file_works_without_the_log_and_says_so(
    path: Path, monkeypatch: pytest.MonkeyPatch, opened: Opening
) -> None:
    monkeypatch.setattr(sqlite_opening, "is_network_share", lambda _path: True)
    made = create(path, drafts_of_a_new_meeting())
    assert made.note == SHARED_NOTE
    made.append(drafts([1]), after=1)
    assert names_in(path.parent) == [path.name]
    assert len(opened(path).read()) == 2
    made.close()


def test_a_local_file_needs_no_note(journal: SqliteJournal) -> None:
    assert journal.note == ""


def test_the_file_can_be_in_the_current_folder(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    create(Path("here # 100%?.floor"), drafts_of_a_new_meeting()).close()
    assert names_in(path.parent) == ["here # 100%?.floor"]


def test_a_new_file_is_whole_without_its_log_before_it_gets_its_name(tmp_path: Path) -> None:
    path, opened = tmp_path / "draft.floor", list[sqlite3.Connection]()

    def rows() -> Iterator[Hashed]:
        # while another has it open, closing brings no log into the file, as on a full disk
        other = sqlite3.connect(path)
        other.execute("SELECT count(*) FROM events").fetchone()
        opened.append(other)
        yield from rows_of(drafts([0, 1]), after=0, head="", written=datetime(2025, 4, 7, tzinfo=UTC))

    make_file(path, "meeting", rows())
    alone = tmp_path / "alone.floor"
    alone.write_bytes(path.read_bytes())
    opened[0].close()
    with closing(open_file(alone)) as journal:
        assert len(journal.read()) == 2


def test_a_copy_is_whole_without_its_log_before_it_gets_its_name(
    journal: SqliteJournal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft, opened, begin = path.with_name("draft.floor"), list[sqlite3.Connection](), lineage.begin_anew

    def with_another(copy: sqlite3.Connection) -> None:
        other = sqlite3.connect(draft)
        other.execute("SELECT count(*) FROM events").fetchone()
        opened.append(other)
        begin(copy)

    monkeypatch.setattr(lineage, "begin_anew", with_another)
    journal.write_copy(draft)
    alone = path.with_name("alone.floor")
    alone.write_bytes(draft.read_bytes())
    opened[0].close()
    with closing(open_file(alone)) as copied, closing(open_file(draft)) as whole:
        marks = [one.db.execute("SELECT now FROM lineage").fetchone() for one in (copied, whole)]
        assert len(copied.read()) == 1
    assert marks[0] == marks[1]
