"""Command lines carried out in a folder of their own, and the shipped meeting in a file."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from facilitator.cli import status
from facilitator.storage.sqlite import open_file


@dataclass(frozen=True)
class Said:
    """What a command line said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> object:
        return json.loads(self.out)

    @property
    def lines(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.out.splitlines()]


Say = Callable[..., Said]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def say(folder: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    """Carry out a command line in a folder of its own."""

    def saying(*words: object) -> Said:
        code = status([str(word) for word in words])
        out, err = capsys.readouterr()
        return Said(code, out, err)

    return saying


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("made") / "m.floor"
    assert status(["new", str(path), "--from", "ccm-im-2025"]) == 0
    for words in (("start-session", "1"), ("take-up", "c"), ("request", "FRA")):
        assert status(["do", str(path), "--at", "2025-04-07T10:00:00", *words]) == 0
    return path.read_bytes()


@pytest.fixture
def meeting(folder: Path, _made: bytes, capsys: pytest.CaptureFixture[str]) -> Path:
    """Give the shipped meeting, with session 1 started and item (c) taken up at ten, France waiting."""
    capsys.readouterr()
    path = Path("m.floor")
    path.write_bytes(_made)
    return path


def is_one_sentence(text: str) -> bool:
    return text.endswith("\n") and text.count("\n") == 1 and len(text) > 10 and "Traceback" not in text


def dump(path: Path) -> list[object]:
    journal = open_file(path)
    rows: list[object] = list(journal.db.execute("SELECT * FROM events ORDER BY seq"))
    journal.close()
    return rows


def change(path: Path, sql: str) -> None:
    """Change a file behind the program's back."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(sql)
