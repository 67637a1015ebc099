"""What the desk remembers is there at the next start, and a bad file of settings stops nothing."""

from pathlib import Path

import pytest

from facilitator.ui.settings import MOST_RECENT, Preferences, Settings


def test_what_is_remembered_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "somewhere" / "desk.json"
    Settings(path).remember(theme="light", zoom=1.2, panels=(1, 2, 3))
    again = Settings(path).preferences
    assert (again.theme, again.zoom, again.panels) == ("light", 1.2, (1, 2, 3))


@pytest.mark.parametrize("content", ["", "{", '{"theme": "pink"}', '{"zoom": "large"}', "[]"])
def test_a_bad_file_gives_the_usual_settings(tmp_path: Path, content: str) -> None:
    path = tmp_path / "desk.json"
    path.write_text(content, encoding="utf-8")
    assert Settings(path).preferences == Preferences()


def test_the_last_meeting_comes_first_and_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "desk.json")
    files = [tmp_path / f"{i}.floor" for i in range(MOST_RECENT + 3)]
    for file in files:
        file.touch()
        settings.remember_meeting(file)
    settings.remember_meeting(files[5])
    recent = settings.recent_meetings()
    assert recent[:2] == (files[5], files[-1])
    assert len(recent) == len(set(recent)) == MOST_RECENT


def test_a_meeting_whose_file_is_gone_is_not_offered(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "desk.json")
    settings.remember_meeting(tmp_path / "gone.floor")
    assert settings.recent_meetings() == ()


def test_settings_that_cannot_be_written_stop_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    settings = Settings(tmp_path / "file" / "desk.json")
    settings.remember(theme="light")
    assert settings.preferences.theme == "light"
