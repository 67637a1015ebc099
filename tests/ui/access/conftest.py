"""A whole desk at work, to be heard and gone through by the Tab key."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from facilitator.print_job import prepare_record
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs


@pytest.fixture
def window(qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path) -> Iterator[Window]:
    """The desk of the shipped meeting, shown."""
    settings = Settings(tmp_path / "desk.json")
    made = Window(session, theme, settings, FakeDialogs(), prepare_record)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.setWindowState(Qt.WindowState.WindowNoState)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.let_go()
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def running(window: Window, do: Callable[[str], None]) -> Window:
    """The same desk while somebody speaks, somebody waits with a point of order, and something was said before."""
    for line in (
        "start-session 2",
        "take-up c",
        "give-floor",
        "tag 1 gender",
        "give-floor",
        "request FRA",
        "request CUB --kind point-of-order",
    ):
        do(line)
    return window
