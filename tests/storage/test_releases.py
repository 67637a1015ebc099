"""A newer program opens the files of every release; an older one refuses a newer file in a sentence, and leaves it as it is."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facilitator import __version__
from facilitator.cli.program import status
from tests.cli.conftest import is_one_sentence
from tests.releases import FOLDER, facts, sample, unpacked

RELEASES = sorted(path.name.removesuffix(".floor.gz") for path in FOLDER.glob("*.floor.gz"))


def test_the_present_version_has_its_sample() -> None:
    assert sample(__version__).is_file(), "Keep it before the release: python -m tests.releases"
    assert RELEASES


@pytest.mark.parametrize("version", RELEASES)
def test_a_file_of_each_release_is_read_as_it_was_then(version: str, tmp_path: Path) -> None:
    then = json.loads((FOLDER / f"{version}.json").read_text(encoding="utf-8"))
    assert json.loads(json.dumps(facts(unpacked(version, tmp_path)))) == then
    assert then["unchanged"]
    assert len(then["statements"]) > 5
    assert then["versions"] == [1]


@pytest.mark.parametrize("version", RELEASES)
def test_a_file_of_each_release_is_carried_on(version: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = unpacked(version, tmp_path)
    assert status(["do", str(path), "gist", "1", "Said since."]) == 0
    assert json.loads(capsys.readouterr().out)["body"]["text"] == "Said since."
    assert status(["export", str(path), "--version", "1", "--to", str(tmp_path / "kept.docx")]) == 0


NEWER = {
    "a kind of event": "UPDATE events SET kind = 'vote-cast' WHERE seq = 3",
    "a shape of the file": "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('facilitator', 'm999_votes', 'later')",
}


@pytest.mark.parametrize("newer", NEWER)
@pytest.mark.parametrize("words", ["show {}", "log {}", "do {} start-session 1", "export {} --to x.md"])
def test_a_newer_file_is_refused_in_a_sentence(
    newer: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = unpacked(RELEASES[-1], tmp_path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TRIGGER IF EXISTS events_stay")
        connection.execute(NEWER[newer])
    before = path.read_bytes()
    assert status(words.format(path.name).split()) == 1
    said = capsys.readouterr()
    assert is_one_sentence(said.err)
    assert "newer version" in said.err
    assert path.read_bytes() == before
    assert not (tmp_path / "x.md").exists()
