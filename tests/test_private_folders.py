"""What the desk keeps in the temporary folder is private and goes with it; what a killed desk left goes at the next start."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NoReturn

import pytest

from facilitator import private_folders
from facilitator.private_folders import A_DAY_SECONDS, OWNER, PREFIX, PrivateFolder, remove_left_over

KEEPS = """
import time
from facilitator.private_folders import PrivateFolder
kept = PrivateFolder()
(kept.path / "copy.docx").write_text("As delivered.")
print(kept.path, flush=True)
time.sleep(60)
"""


def test_a_folder_is_for_its_user_alone_and_goes_with_it() -> None:
    kept = PrivateFolder()
    path = kept.path
    assert path.stat().st_mode & 0o077 == 0
    del kept
    assert not path.exists()


def test_what_a_killed_desk_left_is_removed_and_what_is_in_use_stays(tmp_path: Path) -> None:
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    command = [sys.executable, "-c", KEEPS]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as desk:
        assert desk.stdout is not None
        folder = Path(desk.stdout.readline().strip())
        assert folder.parent == tmp_path
        remove_left_over(tmp_path)
        assert (folder / "copy.docx").exists(), "its desk still runs"
        desk.send_signal(signal.SIGKILL)
    assert folder.exists()
    remove_left_over(tmp_path)
    assert not folder.exists()


def test_what_has_no_owner_goes_after_a_day_and_what_is_not_ours_stays(tmp_path: Path) -> None:
    names = {"old": f"{PREFIX}old", "new": f"{PREFIX}new", "other": "something-else"}
    for name in names.values():
        (tmp_path / name).mkdir()
    before = time.time() - 2 * A_DAY_SECONDS
    for name in ("old", "other"):
        os.utime(tmp_path / names[name], (before, before))
    remove_left_over(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted((names["new"], names["other"]))
    assert not list(tmp_path.rglob(OWNER))


def test_where_no_temporary_folder_can_be_made_nothing_is_removed_and_nothing_fails(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full() -> NoReturn:
        raise FileNotFoundError

    monkeypatch.setattr(private_folders, "gettempdir", full)
    remove_left_over()


def test_what_a_killed_command_line_left_goes_when_the_next_folder_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (left := tmp_path / f"{PREFIX}left").mkdir()
    (left / OWNER).touch()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    private_folders._remove_left_over_once.cache_clear()
    with PrivateFolder() as made:
        assert list(tmp_path.iterdir()) == [made.path]
