"""Backups are whole, private and few; whatever the disk does, one sentence says that the meeting itself is safe."""

import os
import shutil
import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from facilitator.core.ids import StatementId
from facilitator.core.statements import GistWritten
from facilitator.storage import backup_child
from facilitator.storage.backing_up import BackupFault, back_up, backups_of, folder_of
from facilitator.storage.sqlite import SqliteJournal, open_file
from tests.locks import locks_on, on_linux
from tests.storage.conftest import create
from tests.storage.drafting import draft
from tests.storage.samples_of_events import EVERY_EVENT
from tests.storage.test_sqlite import change


def act(journal: SqliteJournal, *numbers: int) -> None:
    for n in numbers:
        gist = GistWritten(statement=StatementId(1), text=f"Gist {n}", revision=n)
        journal.append([draft(n, gist)], after=n - 1)


def made(file: Path, folder: Path) -> dict[str, object]:
    """Make a backup as the child does, in this process: nothing that is open here is opened but by SQLite."""
    return backup_child._outcome(file, folder)


def set_clock(monkeypatch: pytest.MonkeyPatch, stamps: Iterator[str]) -> None:
    """Let the child read the clock of the computer as it is told here, and nobody else."""
    clock = SimpleNamespace(strftime=lambda _: next(stamps), time=time.time, sleep=time.sleep)
    monkeypatch.setattr(backup_child, "time", clock)


@on_linux
def test_a_backup_of_an_open_meeting_is_whole_and_leaves_its_locks(journal: SqliteJournal, path: Path) -> None:
    act(journal, 2, 3)
    held = locks_on(path)
    backup = back_up(path, folder_of(path, ""))
    act(journal, 4)
    assert locks_on(path) == held != []
    with closing(open_file(backup)) as copy:
        assert (len(copy.read()), copy.verify().unchanged, copy.note) == (3, True, "")
    assert [one.path for one in backups_of([path], ["", str(path.parent / "none")])] == [backup]
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.parent.stat().st_mode) == 0o700


def test_the_last_ones_are_kept_and_those_of_another_meeting_of_the_name(
    journal: SqliteJournal, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    for folder in (stick, tmp_path / "other"):
        folder.mkdir()
    create(tmp_path / "other" / path.name, [draft(77, EVERY_EVENT[0])]).close()
    seconds = range(100)
    set_clock(monkeypatch, (f"20250407-1000{n:02}" for n in seconds))
    foreign = Path(str(made(tmp_path / "other" / path.name, folder_of(path, str(stick)))["path"]))
    for n in range(2, 10):
        act(journal, n)
        assert made(path, folder_of(path, str(stick)))["events"] == n
    kept = [one.path for one in backups_of([path], [str(stick)])]
    assert len(kept) == backup_child.KEPT + 1
    assert kept[-1] == foreign
    assert len({one.label.begins for one in backups_of([path], [str(stick)])}) == 2
    with closing(open_file(kept[0])) as copy:
        assert len(copy.read()) == 9


def test_a_file_that_is_not_as_recorded_takes_the_place_of_no_backup(journal: SqliteJournal, path: Path) -> None:
    act(journal, *range(2, 9))
    good = made(path, folder_of(path, ""))["path"]
    change(path, "UPDATE events SET body = replace(body, 'Gist 5', 'Jist 5')")
    assert made(path, folder_of(path, "")) == {"broken": True}
    assert [str(one.path) for one in backups_of([path], [""])] == [good]
    with pytest.raises(BackupFault, match="is not as it was recorded; the backups that are there stay"):
        back_up(path, folder_of(path, ""))


@pytest.mark.parametrize(
    ("folder", "why"),
    [("none", "the folder is not there"), ("file", "the folder is not there"), ("/proc", "the folder is not there")],
)
def test_a_stick_that_is_gone_is_said_and_nothing_is_made_in_its_place(
    journal: SqliteJournal, path: Path, tmp_path: Path, folder: str, why: str
) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(BackupFault, match=why) as fault:
        back_up(path, folder_of(path, str(tmp_path / folder)))
    assert "The meeting is safe in its own file." in str(fault.value)
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("what", ["space", "rights"])
def test_a_full_or_closed_stick_leaves_nothing_half(
    journal: SqliteJournal, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    act(journal, 2)
    (folder := folder_of(path, "")).mkdir()

    def fails(*_: object, **__: object) -> None:
        raise OSError(28 if what == "space" else 13, "no")

    monkeypatch.setattr(os, "fsync" if what == "space" else "open", fails)
    assert made(path, folder) == {"errno": 28 if what == "space" else 13}
    monkeypatch.undo()
    assert list(folder.iterdir()) == []
    assert made(path, folder)["events"] == 2


def test_what_a_killed_child_left_goes_and_a_backup_restores(journal: SqliteJournal, path: Path) -> None:
    (folder := folder_of(path, "")).mkdir()
    (left := folder / ".meeting-20250407-100000.floor.0a1b2c3d.part").write_bytes(b"half")
    os.utime(left, (1, 1))
    backup = Path(str(made(path, folder)["path"]))
    assert not left.exists()
    journal.close()
    shutil.copyfile(backup, copy := path.with_name("copy.floor"))
    with closing(sqlite3.connect(copy)) as plain:
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    with closing(open_file(copy)) as again:
        act(again, 2)


def test_the_last_one_that_was_made_is_the_first_whatever_the_clock_or_a_backup_put_back_says(
    journal: SqliteJournal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = (*range(30, 35), *range(10))
    set_clock(monkeypatch, (f"20251026-0200{n:02}" for n in seconds))
    folder = folder_of(path, "")
    backups = []
    for n in range(2, 11):
        act(journal, n)
        backups.append(Path(str(made(path, folder)["path"])))
    kept = backups[: -backup_child.KEPT - 1 : -1]
    assert [one.path for one in backups_of([path], [""])] == kept
    assert set(folder.iterdir()) == set(kept)
    journal.close()
    shutil.copyfile(kept[-1], path)
    newest = Path(str(made(path, folder)["path"]))
    assert [one.path for one in backups_of([path], [""])] == [newest, *kept[:-1]]


def test_a_meeting_with_a_name_as_long_as_can_be_has_backups_of_its_own(
    journal: SqliteJournal, path: Path, tmp_path: Path
) -> None:
    journal.close()
    one, other = (tmp_path / f"{'é' * 120}{end}.floor" for end in "ab")
    for file in (one, other):
        shutil.copyfile(path, file)
        backup = Path(str(made(file, folder_of(file, ""))["path"]))
        assert [found.path for found in backups_of([file], [""])] == [backup]


def test_a_backup_may_be_read_by_those_who_may_read_the_meeting(journal: SqliteJournal, path: Path) -> None:
    path.chmod(0o640)
    backup = Path(str(made(path, folder_of(path, ""))["path"]))
    assert stat.S_IMODE(backup.stat().st_mode) == 0o640


def test_two_backups_within_one_second_are_two(
    journal: SqliteJournal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = (1, 1, 1, 2)
    set_clock(monkeypatch, (f"20250407-1000{n:02}" for n in seconds))
    for n in (2, 3):
        act(journal, n)
        made(path, folder_of(path, ""))
    assert len(backups_of([path], [""])) == 2


def test_only_drafts_of_backups_are_removed_from_a_folder_of_others(journal: SqliteJournal, path: Path) -> None:
    (folder := folder_of(path, "")).mkdir()
    (folder / ".of-another.part").mkdir()
    for name in (".letter.docx.part", ".partition", ".77.parts"):
        (folder / name).write_bytes(b"of another program")
    before = set(folder.iterdir())
    for left in before:
        os.utime(left, (1, 1))
    assert made(path, folder)["events"] == 1
    assert before < set(folder.iterdir())


def test_a_name_in_the_folder_that_is_no_hour_hides_no_backup(journal: SqliteJournal, path: Path) -> None:
    backup = Path(str(made(path, folder_of(path, ""))["path"]))
    for stamp in ("20259999-999999", "00010101-000000", "00000000-000000"):
        (backup.parent / f"{path.stem}-{stamp}{path.suffix}").write_bytes(b"no meeting")
    assert backups_of([path], [""])[0].path == backup
