"""A whole desk with its room display."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs, NotedWriter


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "desk.json")


@pytest.fixture
def made(session: Session, theme: Theme, settings: Settings, dialogs: FakeDialogs, writer: NotedWriter) -> Window:
    return Window(session, theme, settings, dialogs, writer)


@pytest.fixture
def window(qtbot: QtBot, made: Window) -> Iterator[Window]:
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
