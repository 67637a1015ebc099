"""A meeting that is open is opened by nobody else in its process: SQLite would lose its locks when that is closed."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from facilitator import files
from facilitator.address import Address
from facilitator.cli import program
from facilitator.core.commands import read_command
from facilitator.core.ids import Refused
from facilitator.core.minutes import minutes
from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.definition import load_definition
from facilitator.exchange.docx import TemplateFault, render_docx
from facilitator.exchange.export import ExportFault, write_whole
from facilitator.exchange.participants import read_participants
from facilitator.seat import Seat
from facilitator.storage.incoming_files import read_paper, write_paper
from facilitator.storage.journal import StorageFault, TargetExists
from facilitator.storage.sqlite import SqliteJournal, open_file
from tests.desk_file import after, made
from tests.locks import locks_on, on_linux

HERE = "belongs to a meeting that is open here"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "meeting.floor"


@pytest.fixture
def journal(path: Path) -> Iterator[SqliteJournal]:
    """Give the shipped meeting, open in this process and written to."""
    with closing(made(path)) as journal:
        act(Seat(journal), "start-session", "1")
        yield journal


def act(seat: Seat, name: str, *words: str) -> None:
    """Carry out a command by its words."""
    assert seat.act(read_command(seat.meeting, name, words))


def elsewhere(*words: str) -> str:
    """Run the command line in a process of its own, and give what it prints."""
    command = [sys.executable, "-m", "facilitator", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def linked(path: Path) -> Path:
    link = path.with_name("link.toml")
    link.symlink_to(path)
    return link


def second_name(path: Path) -> Path:
    name = path.with_name("second.md")
    os.link(path, name)
    return name


def in_another_folder(path: Path) -> Path:
    return path.parent / ".." / path.parent.name / path.name


NAMES: dict[str, Callable[[Path], Path]] = {
    "its own name": lambda path: path,
    "a link": linked,
    "a second name": second_name,
    "a way around": in_another_folder,
    "the log": lambda path: files.beside(path, "-wal"),
    "the index of the log": lambda path: files.beside(path, "-shm"),
}


def template(path: Path, journal: SqliteJournal) -> None:
    trail = Seat(journal).trail
    render_docx(minutes(trail, now=after(0), language="en"), path)


def script(path: Path, journal: SqliteJournal) -> None:
    with program._opened(str(path)):
        pytest.fail("the meeting was opened as a script")


DOORS: dict[str, tuple[Callable[[Path, SqliteJournal], object], type[Exception]]] = {
    "a received text": (lambda path, _: read_paper(path), Refused),
    "a text that is saved": (lambda path, _: write_paper(path, b"text"), StorageFault),
    "an export": (lambda path, _: write_whole(path, b"text"), ExportFault),
    "a definition": (lambda path, _: load_definition(path), BadFile),
    "a list of participants": (lambda path, _: read_participants(path), BadFile),
    "a template": (template, TemplateFault),
    "a script": (script, Refused),
    "a copy": (lambda path, journal: journal.copy_to(Address.of(path)), TargetExists),
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("door", DOORS)
@on_linux
def test_no_door_opens_a_meeting_that_is_open_here(journal: SqliteJournal, path: Path, name: str, door: str) -> None:
    pass_through, fault = DOORS[door]
    before, content = locks_on(path), journal.head()
    named = NAMES[name](path)
    assert len(before) == 2
    with pytest.raises(fault, match=r"open here|exists already"):
        pass_through(named, journal)
    assert locks_on(path) == before
    assert journal.head() == content
    assert files.place_of(path) == files.place_of(journal.path)


@on_linux
def test_other_processes_that_come_and_go_lose_nothing_of_either_side(journal: SqliteJournal, path: Path) -> None:
    seat = Seat(journal)
    for door, fault in DOORS.values():
        with pytest.raises(fault):
            door(path, journal)
        elsewhere("do", str(path), "chair-says", "Said elsewhere.")
        seat.refresh()
        act(seat, "chair-says", "Said here.")
    # what a killed process leaves is what lies on the disk now
    copy = path.with_name("killed.floor")
    for end in ("", "-wal"):
        files.beside(copy, end).write_bytes(subprocess.check_output(["cat", str(files.beside(path, end))]))
    with closing(open_file(copy)) as found:
        assert [r.act for r in found.read()] == [r.act for r in seat.trail.events]
        assert found.verify().unchanged


@on_linux
def test_the_same_file_may_be_opened_twice_by_one_name_and_not_by_two(journal: SqliteJournal, path: Path) -> None:
    before = locks_on(path)
    open_file(linked(path)).close()
    open_file(path).close()
    assert locks_on(path) == before
    with pytest.raises(StorageFault, match="is the same file as"):
        open_file(second_name(path))
    assert locks_on(path) == before
    moved = path.rename(path.with_name("moved.floor"))
    with pytest.raises(StorageFault, match="is the same file as"):
        open_file(moved)
    moved.rename(path)
    assert locks_on(path) == before


@on_linux
def test_a_document_called_like_the_meeting_is_extracted_beside_it(journal: SqliteJournal, path: Path) -> None:
    text = path.with_name("statement.txt")
    text.write_bytes(b"what was said")
    seat = Seat(journal)
    act(seat, "document", "c", "CCM/1", str(text), "--title", path.name)
    before = locks_on(path)
    done = CliRunner().invoke(program.program, ["extract", str(path), "CCM/1", "--to", str(path.parent)])
    assert done.exit_code == 0, done.output
    extracted = Path(done.output.strip())
    assert extracted.parent == path.parent
    assert extracted != path
    assert extracted.read_bytes() == b"what was said"
    assert locks_on(path) == before


def test_the_name_of_a_meeting_is_kept_for_it_while_its_file_is_away(journal: SqliteJournal, path: Path) -> None:
    path.rename(path.with_name("away.floor"))
    with pytest.raises(StorageFault, match=HERE):
        write_paper(path, b"text")
    path.with_name("away.floor").rename(path)


def test_a_meeting_that_was_closed_is_a_file_like_any_other(journal: SqliteJournal, path: Path) -> None:
    again = open_file(path)
    journal.close()
    with pytest.raises(Refused, match=HERE):
        read_paper(path)
    again.close()
    again.close()
    assert read_paper(path).content == path.read_bytes()


def test_a_meeting_that_could_not_be_opened_is_not_held(tmp_path: Path) -> None:
    other = tmp_path / "other.floor"
    other.write_bytes(b"no meeting at all, and long enough to look at: " * 40)
    with pytest.raises(StorageFault):
        open_file(other)
    assert read_paper(other).content == other.read_bytes()


def test_a_meeting_that_takes_the_place_of_a_text_in_between_stays_locked(
    journal: SqliteJournal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = path.with_name("text.txt")
    text.write_bytes(b"text")
    refuse = files.refuse_open_here

    def then_swap(named: Path) -> None:
        refuse(named)
        text.unlink()
        os.link(path, text)

    monkeypatch.setattr(files, "refuse_open_here", then_swap)
    before = locks_on(path)
    with pytest.raises(Refused, match=HERE):
        read_paper(text)
    assert locks_on(path) == before


def test_a_file_of_the_system_that_has_nothing_to_read_yet_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = tmp_path / "a.txt"
    text.write_bytes(b"text")
    assert files.read_bytes(text, 10) == b"text"

    def waits(*_: object) -> bytes:
        raise BlockingIOError

    with monkeypatch.context() as patched:
        patched.setattr(os, "read", waits)
        with pytest.raises(files.NoFile):
            files.opened_to_read(text)
