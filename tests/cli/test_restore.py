"""Restoring: a copy is put in the place of a file, which is kept, and only while nobody has that open."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.files import beside
from facilitator.making import make_meeting
from facilitator.storage.sqlite import open_file
from tests.cli.conftest import Say
from tests.storage.others import Other


@pytest.fixture
def file(folder: Path) -> Path:
    """Give a meeting with two acts, beside a copy with one."""
    path = folder / "meeting.floor"
    make_meeting(Address.of(path), "ccm-im-2025").close()
    return path


@pytest.fixture
def copy(say: Say, file: Path) -> Path:
    assert say("do", file, "chair-says", "First.").code == 0
    assert say("copy", file, "copy.floor").code == 0
    assert say("do", file, "chair-says", "Second.").code == 0
    return file.with_name("copy.floor")


def remarks(say: Say, file: Path) -> list[str]:
    said = say("entries", file, "--json")
    assert said.code == 0, said.err
    assert said.err == ""
    return [entry["gist"] for entry in said.json]  # type: ignore[attr-defined]


def kept(folder: Path) -> list[Path]:
    """Give what is kept of what lay there."""
    return sorted(path for path in folder.iterdir() if "-set-aside-" in path.name)


def left_over(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name.startswith(".")]


def test_a_copy_takes_the_place_and_what_lay_there_is_kept(say: Say, file: Path, copy: Path, folder: Path) -> None:
    said = say("restore", copy, file)
    assert said.code == 0
    (aside,) = kept(folder)
    assert str(aside) in said.out
    assert (remarks(say, file), remarks(say, aside)) == (["First."], ["First.", "Second."])
    assert say("verify", file).code == say("verify", aside).code == 0
    assert say("do", file, "chair-says", "Third.").code == 0
    assert (remarks(say, file), remarks(say, copy)) == (["First.", "Third."], ["First."])
    assert left_over(folder) == []


def test_what_a_crash_left_is_kept_with_its_log(say: Say, file: Path, copy: Path, folder: Path) -> None:
    desk = Other(file)
    desk.act(40)
    desk.kill()
    assert beside(file, "-wal").stat().st_size
    assert say("restore", copy, file).code == 0
    aside, log = kept(folder)
    assert log == beside(aside, "-wal")
    with closing(open_file(aside)) as journal:
        assert len(journal.read()) == len(make_and_read(copy)) + 2
        assert journal.told() == ""
    assert remarks(say, file) == ["First."]


def make_and_read(path: Path) -> list[object]:
    with closing(open_file(path)) as journal:
        return list(journal.read())


@pytest.mark.parametrize("content", [b"", b"no meeting at all " * 500, "the first half"])
def test_a_damaged_file_is_put_right(say: Say, file: Path, copy: Path, folder: Path, content: bytes | str) -> None:
    damaged = content if isinstance(content, bytes) else file.read_bytes()[: file.stat().st_size // 2]
    file.write_bytes(damaged)
    assert say("verify", file).code == 1
    assert say("restore", copy, file).code == 0
    assert [path.read_bytes() for path in kept(folder)] == [damaged]
    assert remarks(say, file) == ["First."]


def test_a_lost_file_comes_back_and_a_log_of_it_is_kept(say: Say, file: Path, copy: Path, folder: Path) -> None:
    desk = Other(file)
    desk.act(40)
    desk.kill()
    file.unlink()
    said = say("restore", copy, file)
    assert said.code == 0
    assert [path.name.endswith("floor-wal") for path in kept(folder)] == [True]
    assert remarks(say, file) == ["First."]


def test_where_nothing_lay_nothing_is_said_to_be_kept(say: Say, copy: Path, folder: Path) -> None:
    said = say("restore", copy, "new.floor")
    assert (said.code, "kept" in said.out, kept(folder)) == (0, False, [])
    assert remarks(say, folder / "new.floor") == ["First."]


def test_a_file_that_is_open_elsewhere_is_left_and_its_acts_go_on(
    say: Say, file: Path, copy: Path, folder: Path
) -> None:
    desk = Other(file)
    desk.act(40)
    said = say("restore", copy, file)
    assert said.code == 1
    assert "is open in a program" in said.err
    assert (kept(folder), left_over(folder)) == ([], [])
    desk.act(41)
    assert desk.told() == (file, "")
    desk.kill()
    with closing(open_file(file)) as journal:
        assert journal.told() == ""
        assert journal.verify().unchanged


def test_a_file_that_is_open_here_is_left(say: Say, file: Path, copy: Path, folder: Path) -> None:
    with closing(open_file(file)):
        assert "is open in a program" in say("restore", copy, file).err
    assert kept(folder) == []


def test_a_copy_that_was_changed_is_refused(say: Say, file: Path, copy: Path, folder: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("UPDATE events SET body = replace(body, 'First.', 'Forged.')")
    said = say("restore", copy, file)
    assert said.code == 1
    assert "is not as it was recorded" in said.err
    assert said.err.count("\n") == 1
    assert remarks(say, file) == ["First.", "Second."]
    assert (kept(folder), left_over(folder)) == ([], [])


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("copy.floor", "copy.floor"), "is the copy itself"),
        (("copy.floor", "link.floor"), "is the copy itself"),
        (("nowhere.floor", "meeting.floor"), "no file “nowhere.floor”"),
        (("copy.floor", "nowhere/meeting.floor"), "There is no folder for “meeting.floor”"),
        (("copy.floor", "."), "not a meeting of this program"),
        (("notes.txt", "meeting.floor"), "not a meeting of this program"),
    ],
)
def test_a_mistake_is_one_sentence_and_changes_nothing(
    say: Say, file: Path, copy: Path, words: tuple[str, str], why: str
) -> None:
    folder = file.parent
    (folder / "link.floor").symlink_to(copy)
    (folder / "notes.txt").write_text("Notes. " * 400, encoding="utf-8")
    said = say("restore", *words)
    assert (said.code, said.err.count("\n")) == (1, 1)
    assert why in said.err
    assert remarks(say, file) == ["First.", "Second."]
    assert (kept(folder), left_over(folder)) == ([], [])


def test_what_stops_the_exchange_puts_everything_back(
    say: Say, file: Path, copy: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Other(file)
    desk.act(40)
    desk.kill()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("facilitator.storage.restoring.named_whole", full)
        assert say("restore", copy, file).code == 1
    assert (kept(folder), left_over(folder)) == ([], [])
    with closing(open_file(file)) as journal:
        assert journal.told() == ""
        assert len(journal.read()) == len(make_and_read(copy)) + 2


def test_a_file_behind_a_link_is_restored_where_it_lies(say: Say, file: Path, copy: Path, folder: Path) -> None:
    (folder / "elsewhere").mkdir()
    real = Path(shutil.move(file, folder / "elsewhere" / "real.floor"))
    file.symlink_to(real)
    assert say("restore", copy, file).code == 0
    assert file.is_symlink()
    assert remarks(say, real) == ["First."]
    assert len(kept(real.parent)) == 1


def test_a_copy_that_the_program_advises_is_made_by_the_command_that_it_names(say: Say, file: Path, copy: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    advice = say("verify", file).err.strip()
    assert advice.endswith("facilitator restore COPY meeting.floor")
    words = advice.rpartition("facilitator ")[2].replace("COPY", copy.name).split()
    assert say(*words).code == 0
    assert say("verify", file).code == 0


def test_what_can_be_read_of_a_damaged_file_is_saved_as_another_that_goes_on(say: Say, file: Path, copy: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE events SET body = replace(body, 'Second.', 'Forged.')")
    said = say("recover", file, "new.floor")
    assert (said.code, said.err) == (0, "")
    assert "Saved new.floor. “meeting.floor”: everything up to " in said.out
    assert "One more event can be read, of " in said.out
    assert remarks(say, file.with_name("new.floor")) == ["First."]
    assert say("verify", "new.floor").code == say("do", "new.floor", "chair-says", "Third.").code == 0
    assert remarks(say, file) == ["First.", "Forged."]
    for target in (copy, "postgresql://host/meetings#m", "nowhere/new.floor"):
        refused = say("recover", file, target)
        assert (refused.code, refused.err.count("\n")) == (1, 1)


def test_a_broken_chain_is_noticed_by_what_acts_prints_and_makes_final(say: Say, file: Path, copy: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE events SET body = replace(body, 'First.', 'Forged.')")
    for words in (
        ("do", file, "chair-says", "Third."),
        ("export", file, "--to", "a.md"),
        ("export", file, "--to", "b.md", "--as", "internal"),
    ):
        done = say(*words)
        assert (done.code, done.err.count("\n")) == (0, 1)
        assert "is not as it was recorded" in done.err
        assert "facilitator recover FILE TO" in done.err
    refused = say("finalise", file, "--despite", "a trial")
    assert (refused.code, refused.err.count("\n")) == (1, 1)
    assert "Nothing is made final of a record that is not as it was recorded." in refused.err
    assert say("do", copy, "chair-says", "Third.").err == ""
