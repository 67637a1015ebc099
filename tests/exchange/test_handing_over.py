"""A hand-over is a folder with a copy and a sheet; whoever takes over is told what stands, and which file goes on."""

import shlex
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest

from facilitator.address import Address
from facilitator.core.commands import read_command
from facilitator.core.ids import Refused
from facilitator.core.minutes import minutes
from facilitator.core.minuting.variants import Variant
from facilitator.exchange.markdown import render_markdown
from facilitator.handing_over import free_folder, hand_over, look
from facilitator.seat import Seat
from facilitator.storage.journal import DiskFull, StorageFault
from facilitator.storage.sqlite import open_file
from tests.desk_file import after, made
from tests.exchange.golden import assert_as_before

SITTING = (
    ("start-session 1", 0), ("take-up c", 60), ("request CHE", 70), ("request FRA", 80), ("request AUT --kind reply", 90),
    ("request LBN --item d", 95), ("give-floor", 120), ("give-floor 6", 300), ("pause", 330),
    ("request NOR --kind point-of-order", 340), ("give-floor", 350), ("end", 400), ("absent 7", 410), ("close-list", 420),
    ("request DEU", 430), ("set-limit national 2m --item d", 440), ("set-precedence c presenter", 450),
    ("recommend 'Share the maps' --by FRA", 460), ("follow-up 1 --owner 'the ISU' --due 2025-05-02", 470),
)  # fmt: skip


def act(seat: Seat, line: str, at: float) -> None:
    name, *words = shlex.split(line)
    seat.act(read_command(seat.meeting, name, words), at=after(at))


@pytest.fixture(scope="module")
def seat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seat]:
    path: Path = tmp_path_factory.mktemp("handing") / "m.floor"
    with closing(made(path)) as journal:
        sitting = Seat(journal)
        for line, at in SITTING:
            act(sitting, line, at)
        yield sitting


@pytest.fixture(scope="module")
def folder(seat: Seat) -> Path:
    return hand_over(seat, seat.journal.address.beside(" day 1"), "Chile wants an answer.", at=after(480))


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_sheet_is_as_it_was_when_it_was_last_looked_at(language: str, seat: Seat, folder: Path) -> None:
    assert folder.is_dir()
    record = minutes(seat.trail, now=after(480), variant=Variant.HAND_OVER, language=language)
    assert_as_before(f"hand-over-{language}.md", render_markdown(record))


def test_the_folder_holds_the_sheet_and_a_copy_that_says_who_handed_over_what(seat: Seat, folder: Path) -> None:
    names = {file.name for file in folder.iterdir()}
    assert names == {"m.floor", "hand-over.pdf", "hand-over.docx", "hand-over.json"}
    found = look(folder)
    assert found.words[0].endswith("10:08 by chair.")
    assert found.words[1:] == ("Note: Chile wants an answer.", "Nothing was recorded in this file since.")
    assert found.verdict.unchanged
    assert found.verdict.head == seat.journal.head()


def test_it_is_said_which_of_the_two_files_was_carried_on(seat: Seat, folder: Path, tmp_path: Path) -> None:
    former = seat.journal.address.path
    assert look(folder).former == f"Nothing was recorded in the former file {former} since."
    act(seat, "resume", 500)
    assert look(folder).former.endswith("Carry on in that one, or ask for another hand-over.")
    copy = folder / "m.floor"
    with closing(open_file(copy)) as journal:
        act(Seat(journal), "resume", 510)
    found = look(folder)
    assert found.words[-1] == "1 act was recorded in this file since."
    assert found.former.startswith(f"1 act was recorded in the former file {former} since. Both files were carried on")
    made(tmp_path / "other.floor").close()
    assert "it holds something else" in look(copy, tmp_path / "other.floor").former
    with pytest.raises(StorageFault):
        look(copy, tmp_path / "none.floor")


def test_the_folder_of_a_meeting_with_a_name_as_long_as_can_be_can_be_made(tmp_path: Path) -> None:
    folder = free_folder(Address.of(tmp_path / f"{'é' * 120}a.floor"), after(0), "UTC")
    folder.mkdir()
    assert folder.name == f"{'é' * 100} hand-over 2025-04-07"
    assert free_folder(Address.of(tmp_path / f"{'é' * 120}a.floor"), after(0), "UTC").name == f"{folder.name} 2"


def test_nothing_is_recorded_where_the_folder_cannot_be_made(
    seat: Seat, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = seat.seq
    link = tmp_path / "link"
    link.symlink_to("nowhere")
    taken = "exists already and stays"
    for where, said in ((folder, taken), (link, taken), (tmp_path / "no" / "x", "does not exist; make it")):
        with pytest.raises(Refused, match=said):
            hand_over(seat, where)
    with pytest.raises(StorageFault, match="too long"):
        hand_over(seat, tmp_path / ("x" * 252))

    def no_room(*_: object) -> NoReturn:
        raise DiskFull("no room")

    with monkeypatch.context() as patched:
        patched.setattr(seat.journal, "copy_to", no_room)
        with pytest.raises(DiskFull):
            hand_over(seat, tmp_path / "full")
    assert not [path for path in tmp_path.iterdir() if path != link]
    assert seat.seq == known
    with pytest.raises(Refused, match="holds no hand-over"):
        look(tmp_path)
