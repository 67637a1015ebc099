"""A path that leads nowhere, round in a circle or too far is one sentence, whatever it is given for."""

from pathlib import Path

import pytest

from tests.cli.conftest import Say, dump, is_one_sentence

LONG = "x" * 300
FAR = "/" + "y/" * 3000

GIVEN: tuple[tuple[str, ...], ...] = (
    ("show", "PATH"),
    ("verify", "PATH"),
    ("run", "m.floor", "PATH"),
    ("extract", "m.floor", "all", "--to", "PATH"),
    ("export", "m.floor", "--to", "PATH.md"),
    ("export", "m.floor", "--to", "PATH/a.md"),
    ("export", "m.floor", "--to", "a.docx", "--template", "PATH"),
    ("copy", "m.floor", "PATH"),
    ("definition", "m.floor", "--to", "PATH"),
    ("handout", "m.floor", "PATH"),
    ("letters", "m.floor", "PATH"),
    ("new", "PATH", "--from", "ccm-im-2025"),
    ("new", "n.floor", "--from", "PATH"),
    ("new", "n.floor", "--from", "PATH.toml"),
    ("new", "n.floor", "--from", "PATH.floor"),
    ("new", "n.floor", "--from", "ccm-im-2025", "--participants", "PATH"),
    ("rehearse", "PATH", "--headless", "--out", "out"),
    ("rehearse", "--headless", "--out", "PATH"),
    ("restore", "PATH", "m.floor"),
    ("restore", "m.floor", "PATH"),
    ("do", "m.floor", "receive", "1", "PATH"),
)
WANTS_A_FOLDER = frozenset({"letters", "extract", "export", "rehearse"})
WANTS_A_FILE = tuple(given for given in GIVEN if given[0] not in WANTS_A_FOLDER)
PATHS = {
    "in a file": "file/x",
    "circle": "circle",
    "through a circle": "circle/x",
    "long": LONG,
    "far": f"{FAR}x",
    "not text": "caf\udce9/x",
}


@pytest.fixture
def received(say: Say, meeting: Path) -> Path:
    """Give the meeting with a text received, and paths that are at fault."""
    Path("a.txt").write_text("text", encoding="utf-8")
    for words in (("give-floor",), ("receive", "1", "a.txt")):
        assert say("do", meeting, "--at", "2025-04-07T10:05:00", *words).code == 0
    Path("file").touch()
    for name in ("circle", "circle.md", "circle.toml", "circle.floor"):
        Path(name).symlink_to(name)
    return meeting


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("given", GIVEN, ids=" ".join)
def test_a_faulty_path_is_one_sentence(say: Say, received: Path, given: tuple[str, ...], path: str) -> None:
    before, there = dump(received), sorted(Path().rglob("*"))
    said = say(*(word.replace("PATH", PATHS[path]) for word in given))
    if said.code == 0:
        # a circle in the place where a file is written is replaced by the file
        assert path == "circle"
        assert "--to" in given
        return
    assert said.code in {1, 2}
    assert is_one_sentence(said.err), said.err
    assert said.out == ""
    assert dump(received) == before
    assert [found for found in sorted(Path().rglob("*")) if found not in there and found.name != "out"] == []


@pytest.mark.parametrize("path", ["", ".", "/", ".."])
@pytest.mark.parametrize("given", WANTS_A_FILE, ids=" ".join)
def test_a_folder_or_nothing_is_one_sentence(say: Say, received: Path, given: tuple[str, ...], path: str) -> None:
    before = dump(received)
    said = say(*(word.replace("PATH", path) for word in given))
    assert said.code in {1, 2}
    assert is_one_sentence(said.err), said.err
    assert dump(received) == before


@pytest.mark.parametrize("given", [("new", "PATH", "--from", "ccm-im-2025"), ("copy", "m.floor", "PATH")], ids=" ".join)
def test_a_meeting_has_no_name_that_leaves_no_room_for_that_of_its_log(
    say: Say, received: Path, given: tuple[str, ...]
) -> None:
    """Names of 255 bytes are what file systems allow; the draft of one has a shorter name, whatever its letters."""
    before = {found.name for found in Path().iterdir()}
    said = say(*(word.replace("PATH", f"{'n' * 249}.floor") for word in given))
    assert said.code == 1
    assert is_one_sentence(said.err)
    assert "too long" in said.err
    assert {found.name for found in Path().iterdir()} == before
    longest = f"{'漢' * 80}.floor"
    assert say(*(word.replace("PATH", longest) for word in given)).code == 0
    assert say("verify", longest).code == 0
    assert {found.name for found in Path().iterdir()} == {*before, longest}
