"""The entry in the menu of a user, the manual page, and what a desktop is told of the program."""

import gzip
import shlex
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from click.testing import CliRunner

from facilitator import itself, places, resources
from facilitator.cli.manual_page import manual_page
from facilitator.cli.menu_entry import ENTRY, ICON, KIND, PAGE, quoted
from facilitator.cli.program import program
from facilitator.core.commands import COMMANDS
from facilitator.storage.contents import APPLICATION_ID

FILES = {ENTRY, ICON, KIND, PAGE}


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the user a folder of entries in which something lies already; no program reads it anew."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    monkeypatch.setattr(sys, "platform", "linux")
    (tmp_path / "applications").mkdir()
    (tmp_path / "applications" / "other.desktop").touch()
    return tmp_path


def files_in(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


def test_an_entry_is_put_there_and_taken_away_whole(share: Path) -> None:
    before = files_in(share)
    assert CliRunner().invoke(program, ["menu-entry"]).exit_code == 0
    assert files_in(share) == before | FILES
    assert CliRunner().invoke(program, ["menu-entry", "--remove"]).exit_code == 0
    assert files_in(share) == before


def test_the_entry_starts_this_program_wherever_it_is(share: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", '/media/a stick/5% "new"/facilitator')
    CliRunner().invoke(program, ["menu-entry"])
    lines = (share / ENTRY).read_text(encoding="utf-8").splitlines()
    starts = [line.removeprefix("Exec=").replace("\\\\", "\\") for line in lines if line.startswith("Exec=")]
    assert [shlex.split(one.replace("%%", "%")) for one in starts] == [
        [sys.executable, "open", "%f"],
        [sys.executable, "rehearse"],
    ]


def test_a_word_is_quoted_as_the_desktop_reads_it() -> None:
    assert quoted("a b") == '"a b"'
    assert quoted('50% "$x" \\') == '"50%% \\\\"\\\\$x\\\\" \\\\\\\\"'


def test_a_folder_that_cannot_be_written_is_named_in_a_sentence(share: Path) -> None:
    (share / "icons").touch()
    done = CliRunner().invoke(program, ["menu-entry"])
    assert done.exit_code == 1
    assert str(share / "icons") in done.output
    assert "cannot be written" in done.output


def test_other_systems_need_no_entry(share: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert CliRunner().invoke(program, ["menu-entry"]).exit_code == 1
    assert not (share / ENTRY).exists()


def test_from_source_the_entry_names_the_command_that_was_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    called = tmp_path / "bin" / places.NAME
    called.parent.mkdir()
    called.touch(mode=0o755)
    monkeypatch.setattr(sys, "argv", [str(called), "menu-entry"])
    assert itself.for_a_menu() == [str(called)]
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "facilitator" / "__main__.py"), "menu-entry"])
    assert itself.for_a_menu() == [sys.executable, "-P", "-m", "facilitator"]


def test_the_entry_and_the_kind_of_file_speak_three_languages_of_one_program() -> None:
    entry = resources.text("desktop", "facilitator.desktop").splitlines()
    for key in ("GenericName", "Comment", "Keywords"):
        assert {f"{key}{end}" for end in ("", "[fr]", "[es]")} <= {line.partition("=")[0] for line in entry}
    kind = ET.fromstring(resources.text("desktop", "facilitator.xml"))
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    (mime,) = kind.findall("m:mime-type", space)
    assert f"MimeType={mime.get('type')};" in entry
    assert [one.get("pattern") for one in mime.findall("m:glob", space)] == ["*.floor"]
    assert [one.get("value") for one in mime.iter(f"{{{space['m']}}}match")][-1] == hex(APPLICATION_ID)
    assert "facilitator rehearse" in "\n".join(entry)


def test_the_manual_page_has_every_command_and_every_act() -> None:
    page = manual_page(program)
    named = {
        line.removeprefix(".SS ").split()[0].replace("\\-", "-") for line in page.splitlines() if line.startswith(".SS")
    }
    context = program.make_context("facilitator", ["show", "x.floor"], resilient_parsing=True)
    assert named == set(program.list_commands(context))
    acts = {
        line.removeprefix(".B ").split()[0].replace("\\-", "-")
        for line in page.partition(".SH ACTS")[2].splitlines()
        if line.startswith(".B ")
    }
    assert set(COMMANDS) <= acts


def test_no_line_of_the_manual_page_is_an_order_by_accident() -> None:
    orders = {line.split()[0] for line in manual_page(program).splitlines() if line.startswith((".", "'"))}
    assert orders == {".TH", ".SH", ".SS", ".TP", ".B", ".RI", ".I", ".br"}


def test_the_packed_page_is_the_same_each_time(share: Path) -> None:
    CliRunner().invoke(program, ["menu-entry"])
    first = (share / PAGE).read_bytes()
    CliRunner().invoke(program, ["menu-entry"])
    assert (share / PAGE).read_bytes() == first
    assert gzip.decompress(first).decode() == manual_page(program)


def test_the_licences_of_the_wheel_are_files_of_the_tree() -> None:
    root = Path(places.__file__).parents[1]
    declared = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["license-files"]
    assert all(list(root.glob(pattern)) for pattern in declared)
