"""The program as started: it draws its first window and ends, and loads nothing that it does not show."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def started(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the program with settings and data in a folder of their own."""
    places = {name: str(folder / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env=os.environ | places,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_meeting_opens_draws_and_ends(tmp_path: Path, meeting_file: Path) -> None:
    done = started(tmp_path, "-m", "facilitator", "open", str(meeting_file), "--exit-after-first-paint")
    assert (done.returncode, done.stdout) == (0, "")
    assert (tmp_path / "XDG_CONFIG_HOME" / "facilitator" / "desk.json").is_file()


def test_it_ends_also_while_somebody_has_the_floor(tmp_path: Path, meeting_file: Path) -> None:
    for line in (("start-session", "1"), ("take-up", "c"), ("give-floor",)):
        assert started(tmp_path, "-m", "facilitator", "do", str(meeting_file), *line).returncode == 0
    done = started(tmp_path, "-m", "facilitator", "open", str(meeting_file), "--exit-after-first-paint")
    assert done.returncode == 0


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    done = started(tmp_path, "-m", "facilitator", "open", str(tmp_path / "none.floor"), "--exit-after-first-paint")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "none.floor" in done.stderr


@pytest.mark.parametrize("library", ["pyqtgraph", "docx", "docxtpl", "jinja2", "openpyxl"])
def test_the_desk_starts_without_what_it_does_not_show(tmp_path: Path, library: str) -> None:
    done = started(tmp_path, "-c", f"import facilitator.app, sys; sys.exit({library!r} in sys.modules)")
    assert done.returncode == 0, f"{library} is loaded at the start"
