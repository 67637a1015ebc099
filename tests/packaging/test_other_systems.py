"""What people bring from Windows: lines that end in CR LF, a mark before the first letter, endings of names in capitals."""

import json
from pathlib import Path

import pytest

from facilitator import resources
from facilitator.cli import status

MARK = "\ufeff"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def windows(text: str, mark: str = "") -> bytes:
    return (mark + text).replace("\n", "\r\n").encode()


@pytest.mark.parametrize("mark", ["", MARK])
def test_a_definition_a_script_and_a_list_from_windows_are_read(
    here: Path, capsys: pytest.CaptureFixture[str], mark: str
) -> None:
    (here / "mine.toml").write_bytes(windows(resources.text("meetings", "workshop.toml"), mark))
    assert status(["new", "m.floor", "--from", "mine.toml"]) == 0
    (here / "list.csv").write_bytes(windows("code,name\nFRA,France\nCHL,Chile\n", mark))
    assert status(["participants", "m.floor", "list.csv", "--preview"]) == 0
    (here / "acts.txt").write_bytes(windows("# remark\n2025-06-16T09:00 start-session 1\n", mark))
    capsys.readouterr()
    assert status(["run", "m.floor", "acts.txt"]) == 0
    assert [json.loads(line)["kind"] for line in capsys.readouterr().out.splitlines()] == ["session-started"]


def test_the_ending_of_a_name_may_be_in_capitals(here: Path) -> None:
    assert status(["new", "M.FLOOR", "--from", "workshop"]) == 0
    for name in ("A.DOCX", "A.Html", "A.MD", "A.XLSX", "A.JSON"):
        assert status(["export", "M.FLOOR", "--to", name]) == 0
        assert (here / name).stat().st_size > 200
