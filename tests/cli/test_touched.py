"""A command writes what was named, and nothing else; what it makes is for its owner where it holds a meeting."""

import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator import resources
from facilitator.address import Address
from facilitator.private_folders import PREFIX
from facilitator.storage import contents
from facilitator.storage.opening import open_journal
from tests.cli.conftest import Say
from tests.touched import strays, watched


@pytest.fixture
def at_home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a home and a folder for temporary files of one's own, both empty, and files that anybody may read."""
    for name in ("home", "temporary"):
        (folder / name).mkdir()
    monkeypatch.setenv("HOME", str(folder / "home"))
    monkeypatch.setattr(tempfile, "tempdir", str(folder / "temporary"))
    before = os.umask(0o022)
    yield folder
    os.umask(before)


def mode(path: Path | str) -> int:
    return stat.S_IMODE(Path(path).stat().st_mode)


LINES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("new", "m.floor", "--from", "ccm-im-2025"), ("m.floor",)),
    (("do", "m.floor", "--at", "2025-04-07T10:00", "start-session", "1"), ("m.floor",)),
    (("do", "m.floor", "--at", "2025-04-07T10:00", "take-up", "c"), ("m.floor",)),
    (("do", "m.floor", "--at", "2025-04-07T10:01", "request", "FRA"), ("m.floor",)),
    (("do", "m.floor", "--at", "2025-04-07T10:02", "give-floor"), ("m.floor",)),
    (("do", "m.floor", "--at", "2025-04-07T10:03", "receive", "1", "given.txt"), ("m.floor",)),
    (("run", "m.floor", "script.txt"), ("m.floor",)),
    (("show", "m.floor"), ("m.floor",)),
    (("log", "m.floor"), ("m.floor",)),
    (("search", "m.floor", "thanked"), ("m.floor",)),
    (("verify", "m.floor"), ("m.floor",)),
    (("requests", "m.floor", "given.txt", "--item", "c", "--preview"), ("m.floor",)),
    (("programme", "given.txt"), ()),
    (("export", "m.floor", "--to", "a.md"), ("m.floor", "a.md")),
    (("export", "m.floor", "--to", "a.xlsx"), ("m.floor", "a.xlsx", "temporary")),
    (("export", "m.floor", "--to", "a.docx", "--template", "own.docx"), ("m.floor", "a.docx")),
    (("export", "m.floor", "--to", "a.pdf"), ("m.floor", "a.pdf", "temporary")),
    (("copy", "m.floor", "c.floor"), ("m.floor", "c.floor")),
    (("handout", "m.floor", "h.floor"), ("m.floor", "h.floor")),
    (("definition", "m.floor", "--to", "d.toml"), ("m.floor", "d.toml")),
    (("extract", "m.floor", "all", "--to", "texts"), ("m.floor", "texts")),
    (("restore", "c.floor", "r.floor"), ("c.floor", "r.floor")),
)


def test_a_command_writes_what_was_named_and_nothing_else(say: Say, at_home: Path) -> None:
    Path("given.txt").write_text("France asks for the floor.", encoding="utf-8")
    Path("script.txt").write_text("2025-04-07T10:06 request CHL\n", encoding="utf-8")
    Path("own.docx").write_bytes(resources.path("templates", "minutes.docx").read_bytes())
    for words, allowed in LINES:
        before = set(at_home.rglob("*"))
        with watched() as found:
            said = say(*words)
        assert said.code == 0, (words, said.err)
        assert strays(found, tuple(at_home / name for name in allowed)) == [], words
        new = {str(path.relative_to(at_home)) for path in set(at_home.rglob("*")) - before}
        assert strays({str(at_home / name) for name in new}, tuple(at_home / name for name in allowed)) == [], words
    assert list((at_home / "temporary").iterdir()) == [], "what was temporary is gone"
    assert list((at_home / "home").rglob("*")) == []


def test_a_meeting_its_log_and_its_copies_are_for_their_owner(say: Say, at_home: Path) -> None:
    assert say("new", "m.floor", "--from", "workshop").code == 0
    assert say("copy", "m.floor", "c.floor").code == 0
    journal = open_journal(Address.of(at_home / "m.floor"))
    assert [mode(f"m.floor{end}") for end in ("", "-wal", "-shm")] == [0o600] * 3
    journal.close()
    assert mode("c.floor") == 0o600
    assert say("export", "m.floor", "--to", "a.md").code == 0
    assert mode("a.md") == 0o644, "what is made to be given on is as other files of the user"


def test_who_gave_others_a_right_keeps_it(say: Say, at_home: Path) -> None:
    assert say("new", "m.floor", "--from", "workshop").code == 0
    Path("m.floor").chmod(0o660)
    assert say("copy", "m.floor", "c.floor").code == 0
    assert mode("c.floor") == 0o660, "a copy may be read by whoever may read its meeting"
    Path("c.floor").chmod(0o600)
    assert say("restore", "c.floor", "m.floor").code == 0
    assert mode("m.floor") == 0o660
    journal = open_journal(Address.of(at_home / "m.floor"))
    assert [mode(f"m.floor{end}") for end in ("", "-wal", "-shm")] == [0o660] * 3
    journal.close()
    Path("a.md").write_text("", encoding="utf-8")
    Path("a.md").chmod(0o600)
    assert say("export", "m.floor", "--to", "a.md").code == 0
    assert mode("a.md") == 0o600, "a file that is replaced keeps its permissions"


def test_a_file_that_is_written_again_keeps_its_permissions(say: Say, at_home: Path) -> None:
    assert say("new", "m.floor", "--from", "workshop").code == 0
    Path("m.floor").chmod(0o640)
    journal = open_journal(Address.of(at_home / "m.floor"))
    Path("m.floor-wal").unlink()
    journal.changed()
    journal.close()
    assert mode("m.floor") == 0o640


def test_a_copy_that_is_looked_into_is_private_and_goes(
    say: Say, at_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert say("new", "m.floor", "--from", "workshop").code == 0
    with contents.copied(lambda size, at: Path("m.floor").read_bytes()[at : at + size]):
        (kept,) = (at_home / "temporary").iterdir()
        assert kept.name.startswith(PREFIX)
        assert mode(kept) == 0o700
    assert list((at_home / "temporary").iterdir()) == []
