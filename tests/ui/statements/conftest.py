"""A record of 1(c) on a desk to test, with Afghanistan speaking."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.session import Session
from facilitator.ui.statements.panel import StatementsPanel
from facilitator.ui.theme import Theme


@pytest.fixture
def in_c(do: Callable[[str], None]) -> Callable[[str], None]:
    """Take up 1(c) and give the floor to its first presenter, Afghanistan."""
    do("start-session 1")
    do("take-up c")
    do("give-floor")
    return do


@pytest.fixture
def heartbeat(session: Session) -> Iterator[Heartbeat]:
    made = Heartbeat(session.now)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def panel(
    qtbot: QtBot, session: Session, in_c: Callable[[str], None], heartbeat: Heartbeat, theme: Theme
) -> Iterator[StatementsPanel]:
    # in a box without a layout: the offscreen platform complains of windows that state a smallest size
    box = QWidget()
    qtbot.addWidget(box)
    box.resize(400, 620)
    made = StatementsPanel(session, heartbeat, theme, box)
    made.setGeometry(box.rect())
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.show()
    box.setFocus()
    qtbot.waitExposed(box)
    yield made  # noqa: PT022 - the box lives as long as the test
