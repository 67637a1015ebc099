"""The real program in a process of its own: without a display, through a pipe, without Qt where it needs none."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import dump, is_one_sentence

ROOT = Path(__file__).parents[2]


def facilitator(*words: str, **more: object) -> subprocess.CompletedProcess[str]:
    """Start the real program where there is no display."""
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "facilitator", *words]
    environment["PYTHONPATH"] = str(ROOT)
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, **more)  # type: ignore[call-overload,no-any-return]


@pytest.mark.parametrize("words", [(), ("open", "m.floor")])
def test_without_a_display_the_desk_says_so_in_one_sentence(meeting: Path, words: tuple[str, ...]) -> None:
    done = facilitator(*words)
    assert done.returncode == 1
    assert is_one_sentence(done.stderr)
    assert "display" in done.stderr


@pytest.mark.parametrize("words", ["do m.floor --at 2025-04-07T10:05 give-floor", "show m.floor --json", "log m.floor"])
def test_acting_and_showing_need_no_qt_and_no_word(meeting: Path, words: str) -> None:
    blocked = "import sys; sys.modules.update(dict.fromkeys(['PySide6', 'docx', 'docxtpl', 'openpyxl']))\n"
    code = f"{blocked}from facilitator.cli import main; main({words.split()!r})"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout.splitlines()[-1]) is not None


def test_minutes_and_rehearsals_need_no_qt(meeting: Path) -> None:
    for words in (f"export {meeting} --to minutes.docx", f"export {meeting} --to minutes.html", "rehearse --headless"):
        code = f"import sys; sys.modules['PySide6'] = None\nfrom facilitator.cli import main; main({words.split()!r})"
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment
        )
        assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture
def feeding(meeting: Path) -> Iterator[subprocess.Popen[str]]:
    """Start a program that takes its script through a pipe."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "facilitator", "run", str(meeting), "-"]
    with subprocess.Popen(
        command, text=True, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        yield process


def test_run_carries_out_each_line_as_it_arrives(feeding: subprocess.Popen[str], meeting: Path) -> None:
    assert feeding.stdin is not None
    assert feeding.stdout is not None
    for minute, command in ((5, "give-floor"), (6, "pause"), (7, "resume")):
        feeding.stdin.write(f"2025-04-07T10:0{minute} {command}\n")
        feeding.stdin.flush()
        printed = json.loads(feeding.stdout.readline())
        assert dump(meeting)[-1][1] == printed["seq"]  # type: ignore[index]
    out, err = feeding.communicate("2025-04-07T10:08 resume\n2025-04-07T10:09 end\n", timeout=60)
    assert (feeding.returncode, out) == (1, "")
    assert err.startswith("Line 4: ")


def test_after_a_kill_the_speaker_still_has_the_floor_with_the_right_time(
    feeding: subprocess.Popen[str], meeting: Path
) -> None:
    assert feeding.stdin is not None
    assert feeding.stdout is not None
    feeding.stdin.write("2025-04-07T10:05 give-floor\n")
    feeding.stdin.flush()
    feeding.stdout.readline()
    feeding.kill()
    feeding.wait()
    shown = json.loads(facilitator("show", str(meeting), "--json", "--at", "2025-04-07T10:07:30").stdout)
    assert (shown["speaking"]["who"], shown["speaking"]["spoken"]) == ("AFG", 150.0)
    assert facilitator("verify", str(meeting)).returncode == 0


def test_a_reader_that_goes_away_is_no_crash(meeting: Path) -> None:
    command = f"{sys.executable} -m facilitator commands --json | head -c 10"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False, env=environment)
    assert done.stderr == ""


def test_where_there_is_no_display_a_rehearsal_runs_headless_by_itself(meeting: Path) -> None:
    done = facilitator("rehearse")
    assert (done.returncode, done.stderr) == (0, "")
    assert Path("out/ccm-im-2025.docx").exists()


def test_a_library_that_qt_misses_is_named_in_one_sentence(meeting: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken" / "PySide6"
    broken.mkdir(parents=True)
    lines = "raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')"
    (broken / "__init__.py").write_text(lines)
    environment = {**os.environ, "PYTHONPATH": f"{broken.parent}{os.pathsep}{ROOT}", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "facilitator", "open", str(meeting)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, is_one_sentence(done.stderr)) == (1, True)
    assert "libEGL.so.1" in done.stderr


def test_a_bug_is_one_sentence_with_a_report_instead_of_a_traceback(meeting: Path, tmp_path: Path) -> None:
    bug = "def bug(*_):\n    raise ZeroDivisionError('on purpose')\n"
    code = f"from facilitator.cli import program\n{bug}program.read_file = bug\nprogram.main(['show', 'm.floor'])"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(tmp_path / "state")}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stdout) == (1, "")
    assert is_one_sentence(done.stderr)
    (report,) = (tmp_path / "state").rglob("crash-*.txt")
    assert str(report) in done.stderr
    assert "ZeroDivisionError: on purpose" in report.read_text(encoding="utf-8")
