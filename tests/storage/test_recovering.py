"""Recovering: whatever is damaged, the events that are whole for certain come into a new file, and the rest is named."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.decisions import DocumentNoted
from facilitator.core.ids import ItemCode, StatementId
from facilitator.core.meeting import Recorded
from facilitator.core.statements import GistWritten
from facilitator.files import beside
from facilitator.storage.documents import sha256_of
from facilitator.storage.faults import as_storage_faults
from facilitator.storage.journal import Damaged, FileMissing, NotAMeeting, TargetExists
from facilitator.storage.recovering import Recovered, recover
from facilitator.storage.sqlite import SqliteJournal, open_file
from tests.locks import locks_on, on_linux
from tests.storage.drafting import draft
from tests.storage.test_sqlite import change

EVENTS, PAGE = 30, 4096
PAPER = b"A paper that goes on in further pages. " * 700


def gist(text: str) -> GistWritten:
    return GistWritten(statement=StatementId(1), text=text, revision=1)


@pytest.fixture
def closed(journal: SqliteJournal, path: Path) -> Path:
    """Give the file of a meeting with thirty events and a long document, closed."""
    sha256 = journal.put_document(PAPER)
    paper = DocumentNoted(item=ItemCode("c"), symbol="CCM/1", title="Work plan", sha256=sha256)
    gists = (gist(f"Gist number {n}. " + "Words. " * 90) for n in range(3, EVENTS + 1))
    journal.append([draft(n, event) for n, event in enumerate((paper, *gists), start=2)], after=1)
    journal.close()
    return path


def recovered(file: Path) -> tuple[Recovered, list[str], list[bytes]]:
    """Recover a file, and give what came of it: the kinds of its events and its documents."""
    done = recover(file, target := file.with_name("new.floor"))
    with closing(open_file(target)) as journal:
        assert journal.verify().first_changed is None
        events = [type(one.event).__name__ for one in journal.read()]
        assert len(events) == done.events
        return done, events, [content for _, _, content in journal.documents()]


def overwrite(path: Path, at: int, content: bytes) -> None:
    held = bytearray(path.read_bytes())
    held[at : at + len(content)] = content
    path.write_bytes(held)


def place(path: Path, words: bytes) -> int:
    """Give where some words stand in a file, the only place."""
    held = path.read_bytes()
    assert held.count(words) == 1
    return held.index(words)


HARMLESS: dict[str, Callable[[Path], None]] = {
    "header": lambda path: overwrite(path, 0, bytes(100)),
    "header of noise": lambda path: overwrite(path, 0, b"\xa5" * 100),
    "first page": lambda path: overwrite(path, 0, bytes(PAGE)),
    "list of free pages": lambda path: overwrite(path, 32, b"\xff" * 8),
    "log of noise": lambda path: beside(path, "-wal").write_bytes(b"\x37\x7f\x06\x82" + b"\x99" * 9000) and None,
    "journal of noise": lambda path: beside(path, "-journal").write_bytes(b"\x99" * 9000) and None,
    "tables": lambda path: change(path, "DROP TABLE _sqlite_migrations"),
    "trigger": lambda path: change(
        path, "CREATE TRIGGER t BEFORE INSERT ON events BEGIN SELECT RAISE(IGNORE); END"
    ),
    "a hash of its own": lambda path: overwrite(path, place(path, b"Gist number 12.") - 200, b"") or change(
        path, "UPDATE events SET hash = ? WHERE seq = 12", "0" * 64
    ),
    "noise behind": lambda path: overwrite(path, path.stat().st_size, b"\x0d" * 5000),
}  # fmt: skip


@pytest.mark.parametrize("what", HARMLESS)
def test_what_stands_in_no_event_costs_no_event(closed: Path, what: str) -> None:
    HARMLESS[what](closed)
    done, events, documents = recovered(closed)
    assert (done.events, done.known, documents, done.beside) == (EVENTS, EVENTS, [PAPER], None)
    assert events[:2] == ["MeetingDefined", "DocumentNoted"]
    assert "all 30 events that can be found are whole, up to 10:00:30 on 7 April" in done.report


@pytest.mark.parametrize("kind", [0x02, 0x05, 0x0A])
def test_broken_inner_pages_cost_nothing(closed: Path, kind: int) -> None:
    """Whatever page is no leaf of a table holds no event: those are found without it."""
    held = closed.read_bytes()
    pages = [at for at in range(PAGE, len(held), PAGE) if held[at] == kind]
    for at in pages:
        overwrite(closed, at, bytes(PAGE))
    done, _, documents = recovered(closed)
    assert (done.events, documents) == (EVENTS, [PAPER])


def test_a_flipped_byte_ends_what_is_whole_and_the_rest_is_named_and_kept_apart(closed: Path) -> None:
    overwrite(closed, place(closed, b"Gist number 13."), b"Jist")
    done, events, documents = recovered(closed)
    assert (done.events, done.known, len(events), documents) == (12, EVENTS, 12, [PAPER])
    assert "everything up to 10:00:12 on 7 April, event 12, is whole: 12 of 30 events" in done.report
    assert "18 more events can be read, from 10:00:13 on 7 April to 10:00:30 on 7 April" in done.report
    assert done.beside is not None
    text = done.beside.read_text("utf-8")
    assert "Jist number 13." in text
    assert "Gist number 30." in text
    # that which was changed, and that which follows from what it was
    assert [line.startswith("13 ·") for line in text.splitlines() if "missing or another" in line] == [True]


@pytest.mark.parametrize("bit", [0, 7])
def test_a_flipped_bit_is_put_right_as_the_hash_proves(closed: Path, bit: int) -> None:
    """The eighth bit makes bytes of it that are no text."""
    before = [gist_of(one) for one in read_of(closed)]
    for words in (b"ist number 13.", b"ist number 20."):
        at = place(closed, words)
        overwrite(closed, at, bytes([closed.read_bytes()[at] ^ 1 << bit]))
    done, _, _ = recovered(closed)
    assert (done.events, done.known, done.beside) == (EVENTS, EVENTS, None)
    assert [gist_of(one) for one in read_of(closed.with_name("new.floor"))] == before
    assert "One flipped bit each was put right, as the hashes prove, in event 13, 20." in done.report


def read_of(path: Path) -> list[Recorded]:
    with closing(open_file(path)) as journal:
        return journal.read()


def gist_of(one: Recorded) -> str:
    return str(getattr(one.event, "text", ""))


def test_a_torn_page_is_passed_over_and_its_events_are_counted(closed: Path) -> None:
    at = place(closed, b"Gist number 13.") // PAGE * PAGE
    lost = closed.read_bytes()[at : at + PAGE].count(b"Gist number")
    overwrite(closed, at, bytes(PAGE))
    done, _, _ = recovered(closed)
    assert lost > 2
    assert (done.known, done.events < 13) == (EVENTS, True)
    assert f"{EVENTS - done.events - lost} more events can be read" in done.report


def test_a_file_that_was_cut_gives_what_is_left_and_the_index_tells_how_many_there_were(closed: Path) -> None:
    at = place(closed, b"Gist number 25.") // PAGE * PAGE
    closed.write_bytes(closed.read_bytes()[:at])
    done, _, _ = recovered(closed)
    assert 12 < done.events < 25
    assert f"{done.events} of {done.known} events" in done.report or done.known == done.events


def test_a_document_whose_chain_of_pages_is_broken_is_put_together_and_a_changed_one_left_out(closed: Path) -> None:
    held = closed.read_bytes()
    first = next(at for at in range(0, len(held), PAGE) if held[at + 4 : at + 4 + 20] in PAPER and held[at] == 0)
    overwrite(closed, first, b"\xff\xff\xff\xff")
    assert recovered(closed)[2] == [PAPER]
    closed.with_name("new.floor").unlink()
    overwrite(closed, first + 100, b"!")
    done, _, documents = recovered(closed)
    assert (done.events, documents) == (EVENTS, [])
    assert "These documents could not be read and are not in it: “Work plan” (CCM/1)" in done.report
    assert sha256_of(PAPER) not in done.report


@pytest.mark.parametrize("lost", ["nothing", "header", "middle", "file"])
def test_what_is_in_the_log_alone_is_recovered(journal: SqliteJournal, path: Path, tmp_path: Path, lost: str) -> None:
    for n in range(2, EVENTS + 1):
        journal.append([draft(n, gist(f"Gist number {n}. " + "Words. " * 90))], after=n - 1)
    file = tmp_path / "copy.floor"
    for end in ("", "-wal"):
        shutil.copyfile(beside(path, end), beside(file, end))
    log = beside(file, "-wal")
    if lost == "header":
        overwrite(log, 0, bytes(32))
    if lost == "middle":
        overwrite(log, log.stat().st_size // 2, bytes(PAGE))
    if lost == "file":
        file.write_bytes(b"")
    done, _, _ = recovered(file)
    assert done.events == EVENTS


def test_without_its_beginning_no_meeting_is_made_but_what_can_be_read_is_written_down(closed: Path) -> None:
    overwrite(closed, closed.read_bytes().index(b'"definition":'), b'"destitution')
    with pytest.raises(Damaged, match="The beginning of “meeting.floor” cannot be read") as fault:  # noqa: RUF043
        recover(closed, closed.with_name("new.floor"))
    assert "30 events that can be read are in “new-behind-the-break.txt”" in str(fault.value)
    assert "Gist number 30." in closed.with_name("new-behind-the-break.txt").read_text("utf-8")
    assert not closed.with_name("new.floor").exists()


@on_linux
def test_a_meeting_that_is_open_here_is_recovered_and_keeps_its_locks(journal: SqliteJournal, path: Path) -> None:
    journal.append([draft(2, gist("A gist"))], after=1)
    held = locks_on(path)
    done, _, _ = recovered(path)
    assert done.events == 2
    assert locks_on(path) == held != []


def test_nothing_is_ever_overwritten_and_nothing_left_behind(closed: Path) -> None:
    before = sorted(entry.name for entry in closed.parent.iterdir())
    overwrite(closed, place(closed, b"Gist number 13."), b"Jist")
    with pytest.raises(TargetExists):
        recover(closed, closed)
    for target in ("m.floor", "m-behind-the-break.txt"):
        closed.with_name(target).write_text("mine")
    with pytest.raises(TargetExists):
        recover(closed, closed.with_name("m.floor"))
    closed.with_name("m.floor").unlink()
    assert recover(closed, closed.with_name("m.floor")).beside == closed.with_name("m-behind-the-break-2.txt")
    assert closed.with_name("m-behind-the-break.txt").read_text() == "mine"
    left = {"m.floor", "m-behind-the-break.txt", "m-behind-the-break-2.txt"}
    assert sorted(entry.name for entry in closed.parent.iterdir()) == sorted({*before, *left})


def test_what_is_no_meeting_is_said(tmp_path: Path) -> None:
    (tmp_path / "letter.floor").write_bytes(b"Dear colleague, " * 999)
    for name, fault, words in (
        ("letter.floor", Damaged, "Nothing of a meeting can be read in “letter.floor”"),
        ("none.floor", FileMissing, "There is no file “none.floor”"),
        (".", NotAMeeting, "is not a meeting"),
    ):
        with pytest.raises(fault, match=words), as_storage_faults(tmp_path):
            recover(tmp_path / name, tmp_path / "new.floor")
    assert [entry.name for entry in tmp_path.iterdir()] == ["letter.floor"]


def test_of_a_single_event_it_is_not_said_that_there_are_several(journal: SqliteJournal, path: Path) -> None:
    journal.close()
    assert recovered(path)[0].report.startswith("“meeting.floor”: the only event that can be found is whole, of 10:00:")
