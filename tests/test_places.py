"""Where the program keeps what it keeps: where the platform wants it; packed on a stick, in one folder beside itself."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from facilitator import __version__, itself, places
from facilitator.address import Address
from facilitator.cli.program import program


@pytest.fixture
def packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be a packed program in a folder of its own."""
    folder = tmp_path / "facilitator-1.0"
    folder.mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "facilitator"))
    return folder


ALL = (places.settings, places.data, places.reports, places.meetings)


def test_the_platform_says_where_unless_a_stick_does(packed: Path) -> None:
    assert places.portable() is None
    assert not any(place().is_relative_to(packed) for place in ALL)


def test_a_folder_beside_the_program_keeps_everything(packed: Path) -> None:
    (packed / "Facilitator-data").mkdir()
    assert all(place().is_relative_to(packed / "Facilitator-data") for place in ALL)
    assert Address("postgresql://host/base#im").beside("-list.pdf").is_relative_to(packed)


def test_a_file_beside_the_program_asks_for_that_folder(packed: Path) -> None:
    (packed / "portable").touch()
    assert places.data() == packed / "Facilitator-data"
    assert places.meetings().is_dir()


def test_on_a_mac_the_folder_stands_beside_the_bundle(packed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = packed / "Facilitator.app" / "Contents" / "MacOS"
    inside.mkdir(parents=True)
    monkeypatch.setattr(sys, "executable", str(inside / "facilitator"))
    (packed / "Facilitator-data").mkdir()
    assert places.program() == packed / "Facilitator.app"
    assert places.settings() == packed / "Facilitator-data"


def test_a_checkout_has_no_stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / "Facilitator-data").mkdir()
    assert places.portable() is None


def test_meetings_go_to_the_documents_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path / "Papers"))
    assert places.meetings() == tmp_path
    (tmp_path / "Papers").mkdir()
    assert places.meetings() == tmp_path / "Papers"


@pytest.mark.parametrize(("found", "left"), [({}, None), ({"LD_LIBRARY_PATH_ORIG": "/opt/lib"}, "/opt/lib")])
def test_what_a_packed_program_starts_gets_the_libraries_of_the_system(
    packed: Path, monkeypatch: pytest.MonkeyPatch, found: dict[str, str], left: str | None
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name, value in {"LD_LIBRARY_PATH": str(packed / "_internal"), **found}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("PYINSTALLER_RESET_ENVIRONMENT", raising=False)
    places.settle()
    assert os.environ.get("LD_LIBRARY_PATH") == left
    assert os.environ.pop("PYINSTALLER_RESET_ENVIRONMENT") == "1", "the program as its own child misses its libraries"


def test_only_here_is_noted_for_the_next_start(packed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    (packed / "portable").touch()
    with places.caching_inside():
        assert os.environ["XDG_CACHE_HOME"] == str(packed / "Facilitator-data" / "cache")
    assert "XDG_CACHE_HOME" not in os.environ


def test_a_packed_program_is_its_own_child(packed: Path) -> None:
    assert itself.command("serve", "m.floor") == [str(packed / "facilitator"), "serve", "m.floor"]
    assert itself.of_one_file("typst_child.py", "--typeset") == [str(packed / "facilitator"), "--typeset"]


def test_a_child_runs_this_program_and_nothing_that_lies_in_the_folder(tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('a stranger')")
    done = subprocess.run([*itself.command("commands")], cwd=tmp_path, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "request" in {row["name"] for row in json.loads(done.stdout)}


def test_the_version_says_where_everything_is(packed: Path) -> None:
    (packed / "Facilitator-data").mkdir()
    done = CliRunner().invoke(program, ["--version"])
    assert done.exit_code == 0
    first, *others = done.output.splitlines()
    assert first.startswith(f"facilitator {__version__}, Python 3")
    assert others[:2] == [f"Program: {packed}", f"Settings: {packed / 'Facilitator-data'} (beside the program)"]
    assert len(others) == len({line.partition(": ")[0] for line in others}) == 5


@pytest.mark.parametrize("word", ["no-such.floor", "NO-SUCH.FLOOR", "postgresql://nowhere.invalid/base#im"])
def test_a_meeting_alone_is_opened_as_by_a_double_click(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    monkeypatch.setattr("facilitator.cli.program._desk", lambda address, **_: opened.append(address) or 0)
    assert CliRunner().invoke(program, [word]).exit_code == 0
    assert [str(address.text) for address in opened if isinstance(address, Address)] == [
        word if "://" in word else str(Path(word).absolute())
    ]


def test_what_is_no_meeting_is_no_command() -> None:
    assert "No such command" in CliRunner().invoke(program, ["opne"]).output


@pytest.mark.parametrize(
    ("asked", "doors"),
    [(r"sys\.executable", {"itself.py", "places.py"}), ("multiprocessing", set()), ("platformdirs", {"places.py"})],
)
def test_the_program_starts_itself_and_asks_for_its_folders_through_one_door(asked: str, doors: set[str]) -> None:
    """A packed program is its own Python, and one on a stick writes nothing elsewhere."""
    package = Path(places.__file__).parent
    found = {path for path in package.rglob("*.py") if re.search(asked, path.read_text(encoding="utf-8"))}
    assert {path.relative_to(package).as_posix() for path in found} == doors
