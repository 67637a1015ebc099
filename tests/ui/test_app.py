"""The program as started: it draws its first window and ends, and loads nothing that it does not show.

With `--exit-after-first-paint` it ends once a window is drawn, and never where there is none.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def started(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program with settings and data in a folder of their own."""
    places = {name: str(folder / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env=os.environ | places | environment,
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


def start_screen(folder: Path, sabotage: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as started from a menu, and something before that."""
    run = "sys.exit(facilitator.app.run_desk(None, say=print, exit_after_first_paint=True))"
    return started(folder, "-c", f"import sys\nimport facilitator.app\n{sabotage}\n{run}", **environment)


BROKEN_FILES = {
    "nothing": b"",
    "a letter": b"Dear colleague,",
    "a database": b"SQLite format 3\x00" + b"\x07" * 600,
}


@pytest.mark.parametrize("broken", BROKEN_FILES)
def test_a_file_that_cannot_be_opened_is_told_in_a_window_and_in_one_sentence(tmp_path: Path, broken: str) -> None:
    (tmp_path / "m.floor").write_bytes(BROKEN_FILES[broken])
    done = started(tmp_path, "-m", "facilitator", "open", str(tmp_path / "m.floor"), "--exit-after-first-paint")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("“m.floor” is not a meeting")
    assert done.stderr.count("\n") == 1


def test_a_rehearsal_that_cannot_be_made_is_told_in_a_window(tmp_path: Path) -> None:
    (tmp_path / "XDG_DATA_HOME").touch()
    sabotage = "from facilitator.rehearsing import Rehearsal"
    run = "sys.exit(facilitator.app.run_desk(None, say=print, exit_after_first_paint=True, rehearse=Rehearsal()))"
    done = started(tmp_path, "-c", f"import sys\nimport facilitator.app\n{sabotage}\n{run}")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.count("\n") == 1
    assert "ccm-im-2025-rehearsal" in done.stdout


def test_settings_of_nonsense_stop_nothing(tmp_path: Path, meeting_file: Path) -> None:
    shelf = tmp_path / "XDG_CONFIG_HOME" / "facilitator"
    shelf.mkdir(parents=True)
    nonsense = {
        "theme": "pink",
        "zoom": "large",
        "geometry": "AdnQywADAAD//////////////////////////////////////////////////w==",
        "panels": [2**80],
        "display_language": "zz",
        "language": "tlh",
        "perspective": 7,
        "recent": [str(meeting_file), "/" + "x" * 5000, "/root/\ud800/m.floor", None],
        "timeline": "no",
    }
    for opens in (
        start_screen,
        lambda f: started(f, "-m", "facilitator", "open", str(meeting_file), "--exit-after-first-paint"),
    ):
        (shelf / "desk.json").write_text(json.dumps(nonsense), encoding="utf-8")
        done = opens(tmp_path)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("stopped", ["Settings", "Language", "Theme", "Desk"])
def test_a_bug_before_the_first_window_is_told_in_one_with_a_report(tmp_path: Path, stopped: str) -> None:
    done = start_screen(tmp_path, f"def bug(*_):\n    raise ZeroDivisionError\nfacilitator.app.{stopped} = bug")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.count("\n") == 1
    (report,) = (tmp_path / "XDG_STATE_HOME").rglob("crash-*.txt")
    assert str(report) in done.stdout
    assert "ZeroDivisionError" in report.read_text(encoding="utf-8")


def test_a_bug_while_a_meeting_opens_ends_at_the_start_screen(tmp_path: Path, meeting_file: Path) -> None:
    sabotage = "def bug(*_, **__):\n    raise ZeroDivisionError\nimport facilitator.desk\nfacilitator.desk.Window = bug"
    run = f"sys.exit(facilitator.app.run_desk(Address({str(meeting_file)!r}), say=print, exit_after_first_paint=True))"
    done = started(
        tmp_path,
        "-c",
        f"import sys\nfrom facilitator.address import Address\nimport facilitator.app\n{sabotage}\n{run}",
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert "so this cannot be done. What was recorded is safe." in done.stdout
    assert "facilitator.desk" not in done.stdout


def without(missing: str) -> str:
    """Write the code that takes a file of the program away."""
    return (
        "from facilitator import resources\n"
        "known = resources.path\n"
        "def path(*parts):\n"
        f"    if '/'.join(parts) == {missing!r}:\n"
        "        raise resources.ResourceMissing('/'.join(parts) + ' is missing; install the program again.')\n"
        "    return known(*parts)\n"
        "resources.path = path"
    )


@pytest.mark.parametrize("missing", ["styles/tokens.json", "meetings"])
def test_a_file_of_the_program_that_is_missing_is_told_in_a_window(tmp_path: Path, missing: str) -> None:
    done = start_screen(tmp_path, without(missing))
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout == f"{missing} is missing; install the program again.\n"


def test_a_bug_while_something_is_painted_is_told_and_the_program_lives(tmp_path: Path) -> None:
    done = start_screen(tmp_path, without("icons/presentation.svg"))
    assert done.returncode == 0
    assert "A report is in" in done.stdout


@pytest.mark.parametrize(
    ("screen", "reason"),
    [
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":7654"}, "could not connect to display :7654"),
        ({"QT_QPA_PLATFORM": "no-such-screen"}, "no-such-screen"),
    ],
)
def test_a_screen_that_is_not_there_is_one_sentence(
    tmp_path: Path, meeting_file: Path, screen: dict[str, str], reason: str
) -> None:
    for words in (("open", str(meeting_file)), (), ("rehearse", "--out", str(tmp_path / "out"))):
        done = started(tmp_path, "-m", "facilitator", *words, **screen)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.count("\n") == 1
        assert reason in done.stderr


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    done = started(tmp_path, "-m", "facilitator", "open", str(tmp_path / "none.floor"), "--exit-after-first-paint")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "none.floor" in done.stderr


# what is in no panel: libraries of charts, forms, lists and pages, and our own windows and readers
NOT_AT_FIRST = frozenset(
    {
        "numpy", "pyqtgraph", "docx", "docxtpl", "jinja2", "lxml", "openpyxl", "icalendar", "typst", "psycopg", "jsonschema",
        "rapidfuzz", "sqlite_utils", "email", "PySide6.QtPrintSupport", "facilitator.core.minutes", "facilitator.rehearsal",
        "facilitator.exchange.definition", "facilitator.exchange.mail", "facilitator.ui.charts.page", "facilitator.ui.file_dialog",
        "facilitator.ui.manual.window", "facilitator.ui.minutes.window", "facilitator.ui.participants.window",
        "facilitator.ui.preparing.window", "facilitator.ui.requests.window", "facilitator.ui.rules.window",
        "facilitator.ui.start.screen",
    }
)  # fmt: skip


def test_the_desk_is_painted_without_what_it_does_not_show(tmp_path: Path, meeting_file: Path) -> None:
    words = ["open", str(meeting_file), "--exit-after-first-paint"]
    tell = "atexit.register(lambda: print(*sys.modules, builtins.__import__.__name__))"
    run = f"import atexit, builtins, sys\nfrom facilitator.cli import main\n{tell}\nmain({words})"
    done = started(tmp_path, "-c", run)
    assert done.returncode == 0
    loaded = set(done.stdout.split())
    assert "facilitator.ui.timeline.plot" in loaded
    assert NOT_AT_FIRST & loaded == set()
    # and no hook of PySide reads and keeps the source of each module
    assert "__feature_import__" not in loaded
