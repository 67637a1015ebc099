"""A day at the desk writes the meeting, its settings and what was exported, and nothing else that a user has."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.exchange.forms import RecordChoice
from facilitator.print_job import prepare_record
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.window import Window
from tests.touched import strays, watched


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty folder for temporary files."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_a_day_at_the_desk_writes_what_it_was_told_to(
    window: Window, session: Session, settings: Settings, do: Callable[[str], None], temporary: Path
) -> None:
    tmp_path = temporary.parent
    before = set(tmp_path.rglob("*"))
    with watched() as found:
        for line in ("start-session 2", "take-up c", "request FRA", "give-floor", "gist 1 Thanked", "end", "undo"):
            do(line)
        settings.remember(sound=True)
        window.doors.open_minutes()
        for suffix in (".md", ".pdf", ".xlsx"):
            job = prepare_record(session, tmp_path / f"minutes{suffix}", RecordChoice())
            job.finish(job.render())
    exports = tuple(tmp_path / f"minutes{suffix}" for suffix in (".md", ".pdf", ".xlsx"))
    allowed = (tmp_path / "ccm.floor", tmp_path / "desk.json", temporary, *exports)
    assert strays(found, allowed) == []
    assert strays({str(path) for path in set(tmp_path.rglob("*")) - before}, allowed) == []
    assert all(path.is_file() for path in exports)
    assert list(temporary.iterdir()) == []
