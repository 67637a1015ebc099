"""What is no file, or far larger than what is asked for, is refused before it is read, wherever a path is given."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator import resources
from facilitator.cli.script import LONGEST_LINE
from facilitator.core.agenda_tree import MOST_ITEMS
from facilitator.core.ids import LONGEST_SENTENCE
from tests.cli.conftest import Say, dump, is_one_sentence
from tests.fuzz.limits import at_most

GIVEN: tuple[tuple[str, ...], ...] = (
    ("new", "n.floor", "--from", "PATH.toml"),
    ("new", "n.floor", "--from", "PATH"),
    ("new", "n.floor", "--from", "ccm-im-2025", "--participants", "PATH"),
    ("run", "m.floor", "PATH"),
    ("requests", "m.floor", "PATH", "--item", "c"),
    ("programme", "PATH"),
    ("paper", "m.floor", "PATH"),
    ("participants", "m.floor", "PATH"),
    ("attendance", "m.floor", "PATH"),
    ("definition", "m.floor", "--from", "PATH"),
    ("export", "m.floor", "--to", "a.docx", "--template", "PATH"),
    ("do", "m.floor", "receive", "1", "PATH"),
    ("show", "PATH"),
    ("copy", "PATH", "n.floor"),
    ("restore", "PATH", "n.floor"),
)


@pytest.fixture
def odd(meeting: Path) -> Iterator[Path]:
    """Give the meeting, and a pipe, a socket and a link to a device, under each ending that is asked for."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        for name in ("pipe", "pipe.toml"):
            os.mkfifo(name)
        Path("socket.toml").symlink_to("socket")
        for name in ("device", "device.toml"):
            Path(name).symlink_to("/dev/zero")
        yield meeting


@pytest.mark.parametrize("given", GIVEN, ids=" ".join)
def test_a_pipe_a_device_and_a_socket_are_not_waited_for(say: Say, odd: Path, given: tuple[str, ...]) -> None:
    before, there = dump(odd), sorted(Path().iterdir())
    for path in ("pipe", "device", "socket"):
        with at_most(2):
            said = say(*(word.replace("PATH", path) for word in given))
        assert said.code == 1
        assert is_one_sentence(said.err), said.err
    assert dump(odd) == before
    assert sorted(Path().iterdir()) == there


@pytest.mark.parametrize(
    ("given", "most"),
    [
        (("new", "n.floor", "--from", "large.toml"), "2 MB"),
        (("new", "n.floor", "--from", "ccm-im-2025", "--participants", "large.toml"), "40 MB"),
        (("export", "m.floor", "--to", "a.docx", "--template", "large.toml"), "20 MB"),
        (("programme", "large.toml"), "40 MB"),
        (("requests", "m.floor", "large.toml", "--item", "c"), "40 MB"),
        (("do", "m.floor", "receive", "1", "large.toml"), "50 MB"),
    ],
    ids=str,
)
def test_a_huge_file_is_refused_by_its_size(say: Say, meeting: Path, given: tuple[str, ...], most: str) -> None:
    with Path("large.toml").open("wb") as file:
        file.truncate(10**11)  # a hole: there is nothing on the disk, and reading it would fill the memory
    assert say("do", meeting, "give-floor").code == 0
    with at_most(2):
        said = say(*given)
    assert said.code == 1
    assert most in said.err
    assert is_one_sentence(said.err)


def test_the_standard_input_is_read_within_bounds(say: Say, meeting: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for given in (
        ("paper", meeting, "-"),
        ("programme", "-"),
        ("requests", meeting, "-", "--item", "c"),
        ("run", meeting, "-"),
    ):
        with Path("/dev/zero").open("rb") as endless, Path("/dev/null").open() as nothing, at_most(4):
            monkeypatch.setattr("sys.stdin", nothing)
            monkeypatch.setattr("sys.stdin", _Input(endless))
            said = say(*given)
        assert said.code == 1
        assert is_one_sentence(said.err)


class _Input:
    def __init__(self, buffer: object) -> None:
        self.buffer = buffer

    def isatty(self) -> bool:
        return False


DEFINITIONS = {
    "dots": ("a." * 20_000 + "b = 1\n", "a key has more than 50 parts"),
    "dots of a table": ("[" + "a." * 20_000 + "b]\n", "a key has more than 50 parts"),
    "items": ('\n[[items]]\ncode = "x"\nlabel = "x"\ntitle = "x"\n' * 10_000, f"at most {MOST_ITEMS:,} items"),
    "depth": ("a = " + "[" * 100_000, "too deep"),
    "digits": ("a = " + "9" * 10_000, "a number has thousands of digits"),
    "digits and dots": ("a = " + "9" * 10_000 + ".5", "there is no field a"),
    "letters": ('a = "' + "x" * 1_900_000 + '"', "there is no field a"),
}


@pytest.mark.parametrize("name", DEFINITIONS)
def test_a_definition_without_measure_is_refused_at_once(say: Say, folder: Path, name: str) -> None:
    text, sentence = DEFINITIONS[name]
    Path("d.toml").write_text(resources.text("meetings", "workshop.toml") + "\n" + text, encoding="utf-8")
    with at_most(2):
        said = say("new", "n.floor", "--from", "d.toml")
    assert said.code == 1
    assert sentence in said.err
    assert is_one_sentence(said.err)
    assert not Path("n.floor").exists()


def test_a_line_of_megabytes_is_no_command(say: Say, meeting: Path) -> None:
    before = dump(meeting)
    Path("s.txt").write_bytes(b"10:05 gist 1 '" + b"x " * 2_500_000 + b"'\n10:06 close-list\n")
    with at_most(1):
        said = say("run", meeting, "s.txt")
    assert said.code == 1
    assert said.err.startswith(f"Line 1 has more than {LONGEST_LINE:,} bytes")
    assert dump(meeting) == before


@pytest.mark.parametrize(
    "words",
    [
        ("add-time", "9" * 10_000), ("withdraw", "9" * 10_000), ("gist", "9" * 5_000, "x"), ("start-session", "9" * 10_000),
        ("move", "1", "-" + "9" * 10_000), ("started-ago", "1e999"), ("clock-was", "9" * 400), ("plan", "c", "--minutes", "9" * 10_000),
        ("spoke", "FRA", "10:05", "--length", "9" * 5_000), ("split", "9" * 5_000, "--at", "9" * 5_000),
    ],
    ids=lambda words: words[0],
)  # fmt: skip
def test_a_number_of_thousands_of_digits_is_one_sentence(say: Say, meeting: Path, words: tuple[str, ...]) -> None:
    before = dump(meeting)
    said = (
        say("do", meeting, "--at", "2025-04-07T10:05:00", "--", *words)
        if words[1].startswith("-")
        else say("do", meeting, *words)
    )
    assert said.code in {1, 2}
    assert is_one_sentence(said.err)
    assert len(said.err) <= LONGEST_SENTENCE + 10
    assert dump(meeting) == before


def test_what_cannot_be_written_to_is_one_sentence(say: Say, meeting: Path) -> None:
    assert say("do", meeting, "give-floor").code == 0
    Path("a.txt").write_text("text", encoding="utf-8")
    assert say("do", meeting, "receive", "1", "a.txt").code == 0
    before = dump(meeting)
    Path("file").touch()
    for words in (
        ("extract", meeting, "all", "--to", "file"), ("extract", meeting, "all", "--to", "/proc/x"), ("copy", meeting, ""),
        ("new", "", "--from", "workshop"), ("export", meeting, "--to", "/proc/a.md"), ("export", meeting, "--to", "x" * 300 + ".md"),
        ("export", meeting, "--to", "file/a.md"), ("new", "/proc/n.floor", "--from", "workshop"), ("handout", meeting, "/proc/h.floor"),
        ("letters", meeting, "/proc/letters"), ("definition", meeting, "--to", "/proc/d.toml"), ("copy", meeting, "file"),
        ("programme", "a.txt", "--to", "/proc/p.toml"), ("rehearse", "--headless", "--out", "/proc/r"),
    ):  # fmt: skip
        said = say(*words)
        assert said.code in {1, 2}, words
        assert is_one_sentence(said.err), (words, said.err)
    assert dump(meeting) == before
