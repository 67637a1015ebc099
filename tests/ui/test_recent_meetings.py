"""Recent meetings: the latest first, each stands for itself, and one that cannot be looked at is left out and said."""

import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.storage import filesystem
from facilitator.ui.settings import MOST_RECENT, Preferences, Settings
from tests.ui.test_settings import written

NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desk.json"


def test_the_last_meeting_comes_first_and_once(path: Path) -> None:
    settings = Settings(path)
    files = [path.parent / f"{i}.floor" for i in range(MOST_RECENT + 3)]
    for file in files:
        file.touch()
        settings.remember_meeting(Address.of(file))
    settings.remember_meeting(Address.of(files[5]))
    recent = settings.recent_meetings()
    assert recent[:2] == (Address.of(files[5]), Address.of(files[-1]))
    assert len(recent) == len(set(recent)) == MOST_RECENT


def test_a_meeting_whose_file_is_gone_is_not_offered(path: Path) -> None:
    settings = Settings(path)
    settings.remember_meeting(Address.of(path.parent / "gone.floor"))
    settings.remember_meeting(Address.of(path.parent / "gone.floor" / "deeper.floor"))
    assert settings.recent_meetings() == ()
    assert settings.take_notes() == ()


def test_a_meeting_whose_name_is_no_text_is_remembered(path: Path) -> None:
    settings, file = Settings(path), path.parent / os.fsdecode(b"caf\xe9.floor")
    file.touch()
    settings.remember_meeting(Address.of(file))
    settings.remember(theme="light")
    assert Settings(path).recent_meetings() == (Address.of(file),)
    assert Settings(path).preferences.theme == "light"


@pytest.fixture
def shut() -> Iterator[Path]:
    """Give a folder that may not be looked into, and be somebody else for the test where we may do everything."""
    owner = os.geteuid()
    with tempfile.TemporaryDirectory() as outer:
        folder = Path(outer) / "shut"
        folder.mkdir()
        (folder / "m.floor").touch()
        (folder.parent / "there.floor").touch()
        Path(outer).chmod(0o755)
        folder.chmod(0)
        if owner == 0:
            os.seteuid(NOBODY)
        yield folder
        os.seteuid(owner)
        folder.chmod(0o700)


def faulty_entries(folder: Path) -> dict[str, str]:
    """Give recent meetings that cannot be looked at, with what is to be said of each."""
    circle = folder / "circle.floor"
    circle.symlink_to(circle.name)
    return {
        str(circle): "circle.floor",
        str(folder / ("x" * 5000)): "xxx…xxx",
        "/" + "y/" * 4000 + "far.floor": "far.floor",
    }


def test_recent_meetings_that_cannot_be_looked_at_are_left_out_and_said(path: Path) -> None:
    files = [path.parent / "first.floor", path.parent / "last.floor"]
    for file in files:
        file.touch()
    faulty = faulty_entries(path.parent)
    settings = Settings(written(path, {"recent": [str(files[0]), *faulty, str(files[1])]}))
    assert settings.recent_meetings() == tuple(map(Address.of, files))
    notes = settings.take_notes()
    assert len(notes) == len(faulty)
    for note, said in zip(notes, faulty.values(), strict=True):
        first, _, last = said.partition("…")
        assert first in note
        assert last in note
        assert "left out of the list" in note
        assert len(note) < 250
    # they may be there again another time
    settings.remember(theme="light")
    assert len(Settings(path).preferences.recent) == len(faulty) + 2


def test_a_recent_meeting_in_a_folder_that_may_not_be_looked_into_is_left_out(shut: Path) -> None:
    there = shut.parent / "there.floor"
    settings = Settings(shut.parent / "none.json")
    settings._found = replace(settings._found, preferences=Preferences(recent=(str(shut / "m.floor"), str(there))))
    assert settings.recent_meetings() == (Address.of(there),)
    assert settings.take_notes() == ("“m.floor” cannot be looked at and is left out of the list: Permission denied.",)


@pytest.mark.parametrize("number", [5, 13, 116])
def test_a_recent_meeting_on_a_disk_that_is_gone_is_left_out(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    there = path.parent / "there.floor"
    there.touch()
    settings = Settings(written(path, {"recent": ["/mnt/share/m.floor", str(there)]}))
    looked_at = filesystem.is_file

    def away(file: Path) -> bool | None:
        if "share" in file.parts:
            raise OSError(number, os.strerror(number))
        return looked_at(file)

    monkeypatch.setattr("facilitator.storage.sqlite_store.is_file", away)
    assert settings.recent_meetings() == (Address.of(there),)
    assert os.strerror(number) in settings.take_notes()[0]


@pytest.mark.parametrize("entry", [7, None, "", "a\0b.floor", ["/a.floor"], {"path": "/a.floor"}])
def test_an_entry_that_is_no_path_stands_for_itself(path: Path, entry: object) -> None:
    there = path.parent / "there.floor"
    there.touch()
    settings = Settings(written(path, {"recent": [entry, str(there)], "theme": "light"}))
    assert settings.recent_meetings() == (Address.of(there),)
    assert settings.preferences.theme == "light"
    assert settings.take_notes()[0].endswith(": recent.")
