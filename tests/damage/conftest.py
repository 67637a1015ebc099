"""The meeting to damage, made once."""

from pathlib import Path

import pytest

from tests.damage.meeting import make


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the meeting once."""
    path = tmp_path_factory.mktemp("whole") / "m.floor"
    make(path)
    return path


@pytest.fixture(autouse=True)
def one_application(qapp: object) -> object:
    """A PDF is drawn by Qt, which knows one application only."""
    return qapp
