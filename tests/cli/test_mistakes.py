"""A mistake on the command line is one sentence, ends with 1 or 2, and leaves nothing behind."""

from pathlib import Path

import pytest

from tests.cli.conftest import Say, dump, is_one_sentence

MISTAKES: list[tuple[int, tuple[str, ...]]] = [
    (1, ("new", "m.floor", "--from", "ccm-im-2025")),
    (1, ("new", "other.floor", "--from", "no-such-meeting")),
    (1, ("new", "other.floor", "--from", "bad.toml")),
    (1, ("new", "other.floor", "--from", "text.txt")),
    (1, ("new", "other.floor", "--from", "ccm-im-2025", "--participants", "text.txt")),
    (1, ("new", "nowhere/other.floor", "--from", "ccm-im-2025")),
    (1, ("new", "postgresql://host/db#m", "--from", "ccm-im-2025")),
    (2, ("new", "other.floor")),
    (2, ("new",)),
    (1, ("do", "missing.floor", "begin")),
    (1, ("do", "text.txt", "begin")),
    (1, ("do", "empty.floor", "begin")),
    (1, ("do", ".", "begin")),
    (1, ("do", "m.floor", "request", "XYZ")),
    (1, ("do", "m.floor", "take-up", "zz")),
    (1, ("do", "m.floor", "begin")),
    (1, ("do", "m.floor", "withdraw", "99")),
    (1, ("do", "m.floor", "--at", "2025-04-07T09:59:59", "give-floor")),
    (1, ("do", "m.floor", "--at", "yesterday", "give-floor")),
    (1, ("do", "m.floor", "--at", "2025-04-07T10:05", "--expect", "999", "give-floor")),
    (2, ("do", "m.floor", "--expect", "soon", "give-floor")),
    (2, ("do", "m.floor", "--seat", " ", "give-floor")),
    (2, ("do", "m.floor", "--loud", "yes", "give-floor")),
    (2, ("do", "m.floor", "--at")),
    (2, ("do", "m.floor")),
    (2, ("do",)),
    (2, ("do", "m.floor", "fly")),
    (2, ("do", "m.floor", "request")),
    (2, ("do", "m.floor", "begin", "now")),
    (2, ("do", "m.floor", "gist", "1", "\udcff")),
    (1, ("run", "m.floor", "missing.txt")),
    (2, ("run", "m.floor")),
    (1, ("show", "missing.floor", "--json")),
    (1, ("show", "m.floor", "--json", "--at", "25 o'clock")),
    (1, ("log", "m.floor", "--json", "--item", "zz")),
    (1, ("export", "m.floor", "--to", "minutes.rtf")),
    (1, ("export", "m.floor", "--to", "nowhere/minutes.md")),
    (1, ("export", "m.floor", "--to", "minutes.md", "--session", "9")),
    (1, ("export", "m.floor", "--to", "minutes.md", "--item", "zz")),
    (2, ("export", "m.floor", "--to", "minutes.md", "--as", "poem")),
    (2, ("export", "m.floor")),
    (1, ("copy", "m.floor", "text.txt")),
    (2, ("definition", "m.floor")),
    (2, ("definition", "m.floor", "--to", "new.txt")),
    (1, ("definition", "m.floor", "--to", "bad.toml")),
    (1, ("definition", "m.floor", "--to", "nowhere/new.toml")),
    (1, ("definition", "missing.floor", "--to", "new.toml")),
    (1, ("definition", "no-such-meeting", "--to", "new.toml")),
    (1, ("copy", "m.floor", "nowhere/copy.floor")),
    (1, ("copy", "missing.floor", "copy.floor")),
    (1, ("verify", "text.txt")),
    (1, ("verify", "m.floor", "--head", "0000")),
    (2, ("dance",)),
    (2, ("--loud",)),
]


@pytest.mark.parametrize(("code", "words"), MISTAKES)
def test_a_mistake_is_one_sentence_and_leaves_nothing_behind(
    say: Say, meeting: Path, folder: Path, code: int, words: tuple[str, ...]
) -> None:
    Path("text.txt").write_text("Dear delegates,\n")
    Path("bad.toml").write_text('name = "x"\ncolour = "red"\n')
    Path("empty.floor").touch()
    before = dump(meeting), sorted(p.name for p in folder.iterdir())
    said = say(*words)
    assert said.code == code
    assert said.out == ""
    assert is_one_sentence(said.err)
    assert (dump(meeting), sorted(p.name for p in folder.iterdir())) == before
