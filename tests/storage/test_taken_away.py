"""What is taken away, replaced or written over under an open meeting is written whole again: no acknowledged act is lost.

A process of its own has the meeting open; after each act that it acknowledges it may be killed.
"""

import os
import shutil
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from facilitator.address import Address
from facilitator.files import beside
from facilitator.storage.sqlite import open_file
from tests.storage.conftest import Starting, create
from tests.storage.drafting import draft, drafts
from tests.storage.others import Other
from tests.storage.samples_of_events import EVERY_EVENT


@pytest.fixture
def home(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the user documents, outside the folder of the meeting."""
    made = path.parent.with_name(f"{path.parent.name}-home")
    made.mkdir()
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(made))
    return made


def written_before(path: Path) -> None:
    """Keep copies of the meeting as it was when nobody had it open, by the program and by hand."""
    with closing(open_file(path)) as journal:
        journal.copy_to(Address.of(path.with_name("saved.floor")))
    shutil.copy(path, path.with_name("by-hand.floor"))


def another_meeting(path: Path) -> Path:
    made = path.with_name("another.floor")
    with closing(create(made, [draft(900, EVERY_EVENT[0])])) as journal:
        journal.append(drafts([901]), after=1)
    return made


def another_log(path: Path) -> Path:
    """Give the log of another meeting, as a killed program leaves it."""
    made = another_meeting(path)
    with closing(open_file(made)) as journal:
        journal.append(drafts([902, 903]), after=2)
        copied = shutil.copy(beside(made, "-wal"), path.with_name("another.log"))
    return Path(copied)


def in_place(source: Path, target: Path) -> None:
    """Write over a file as `cp` does: it stays the same file with another content."""
    subprocess.run(["cp", str(source), str(target)], check=True)


def folder_removed(path: Path) -> None:
    shutil.rmtree(path.parent)


def all_removed(path: Path) -> None:
    for end in ("", "-wal", "-shm"):
        beside(path, end).unlink()


TAKEN: dict[str, Callable[[Path], object]] = {
    "the log is deleted": lambda path: beside(path, "-wal").unlink(),
    "the log is renamed": lambda path: beside(path, "-wal").rename(path.with_name("elsewhere")),
    "the log is replaced": lambda path: another_log(path).replace(beside(path, "-wal")),
    "the log is cut to nothing": lambda path: os.truncate(beside(path, "-wal"), 0),
    "the log is written over": lambda path: in_place(another_log(path), beside(path, "-wal")),
    "the index of the log is deleted": lambda path: beside(path, "-shm").unlink(),
    "log and index are deleted": lambda path: [beside(path, end).unlink() for end in ("-wal", "-shm")],
    "the file is deleted": lambda path: path.unlink(),
    "the file is renamed": lambda path: path.rename(path.with_name("elsewhere.floor")),
    "all three are deleted": all_removed,
    "an older copy takes its place": lambda path: path.with_name("saved.floor").replace(path),
    "an older copy made by hand takes its place": lambda path: path.with_name("by-hand.floor").replace(path),
    "an older copy is written over it": lambda path: in_place(path.with_name("saved.floor"), path),
    "an older copy made by hand is written over it": lambda path: in_place(path.with_name("by-hand.floor"), path),
    "another meeting takes its place": lambda path: another_meeting(path).replace(path),
    "another meeting is written over it": lambda path: in_place(another_meeting(path), path),
    "something else takes its place": lambda path: (
        path.with_name("by-hand.floor").write_bytes(b"no meeting" * 999)
        and path.with_name("by-hand.floor").replace(path)
    ),
    "something else is written over it": lambda path: in_place(Path(__file__), path),
    "it is cut to nothing": lambda path: os.truncate(path, 0),
    "a folder takes its place": lambda path: path.unlink() or path.mkdir(),
    "its folder is deleted": folder_removed,
}
BEFORE: dict[str, Callable[[Other], object]] = {
    "just opened": lambda other: None,
    "written to": lambda other: (other.act(1, 2, 3), other.text("a text")),
    "tidied": lambda other: (other.act(1, 2, 3), other.text("a text"), other.asks("tidy")),
    "written to again": lambda other: (other.act(1, 2), other.text("a text"), other.asks("tidy"), other.act(3)),
}


# what lies there then is a whole with the log, or the log was empty
NOTHING_LOST = {
    "just opened": [
        "the log is cut to nothing",
        "the log is written over",
        "an older copy made by hand is written over it",
    ],
    "written to": ["an older copy made by hand is written over it"],
}


def acts_in(path: Path) -> list[int]:
    """Give the acts of a file that is whole and had no log beside it that was not its own."""
    with closing(open_file(path)) as journal:
        assert journal.told() == ""
        assert journal.verify().unchanged
        return [UUID(recorded.act).int for recorded in journal.read()]


def names_beside(path: Path) -> list[str]:
    """Name what was saved or set aside beside a file."""
    return [entry.name for entry in path.parent.iterdir() if "saved-" in entry.name or "set-aside" in entry.name]


def check(path: Path, others: list[Other]) -> None:
    """See that a file holds every act and text that was acknowledged, unchanged."""
    with closing(open_file(path)) as journal:
        acts = [UUID(recorded.act).int for recorded in journal.read()]
        verdict = journal.verify()
        kept = [journal.document(sha256) for one in others for sha256 in one.texts]
    assert sorted(acts) == sorted([0, *(act for one in others for act in one.acts)])
    assert verdict.unchanged, verdict.sentence
    assert None not in kept


# what is written over in place is noticed in other ways before and after the log was written back
WRITTEN_OVER = [taken for taken in TAKEN if "over" in taken or "cut" in taken]
CASES = [(before, taken) for before in ("just opened", "written to again") for taken in TAKEN]
CASES += [(before, taken) for before in ("written to", "tidied") for taken in WRITTEN_OVER]


@pytest.mark.parametrize(("before", "taken"), CASES)
def test_the_next_act_saves_everything(path: Path, other: Starting, home: Path, before: str, taken: str) -> None:
    written_before(path)
    desk = other(path)
    BEFORE[before](desk)
    TAKEN[taken](path)
    desk.act(10)
    desk.text("a later text")
    goes_on, sentence = desk.told()
    desk.act(11)
    desk.kill()
    check(goes_on, [desk])
    if "another meeting" in taken:
        assert goes_on != path
        assert goes_on.name in sentence
        assert acts_in(path) == [900, 901]
    elif "folder" not in taken:
        assert goes_on == path
    assert bool(sentence) != (taken in NOTHING_LOST.get(before, ()))


@pytest.mark.parametrize("taken", TAKEN)
def test_a_look_saves_everything_before_the_next_act(path: Path, other: Starting, home: Path, taken: str) -> None:
    written_before(path)
    desk = other(path)
    BEFORE["written to again"](desk)
    TAKEN[taken](path)
    for _ in range(2):
        desk.asks("look")
    goes_on, sentence = desk.told()
    assert sentence
    desk.kill()
    check(goes_on, [desk])


@pytest.mark.parametrize("taken", TAKEN)
def test_closing_saves_everything_and_writes_over_nothing(path: Path, other: Starting, home: Path, taken: str) -> None:
    written_before(path)
    desk = other(path)
    BEFORE["written to again"](desk)
    TAKEN[taken](path)
    assert desk.asks("close") == "closed"
    check(desk.told()[0], [desk])
    if "another meeting" in taken:
        assert acts_in(path) == [900, 901]
