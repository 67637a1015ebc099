"""A list of speakers under 1(c) on a desk to test."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.session import Session
from facilitator.ui.speakers.panel import SpeakersPanel
from facilitator.ui.theme import Theme


@pytest.fixture
def in_c(do: Callable[[str], None]) -> Callable[[str], None]:
    """Take up 1(c), whose five presenters wait from the start."""
    do("start-session 1")
    do("take-up c")
    return do


@pytest.fixture
def heartbeat(session: Session) -> Iterator[Heartbeat]:
    made = Heartbeat(session.now)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def panel(qtbot: QtBot, session: Session, heartbeat: Heartbeat, theme: Theme) -> Iterator[SpeakersPanel]:
    # in a box without a layout: the offscreen platform complains of windows that state a smallest size
    box = QWidget()
    qtbot.addWidget(box)
    box.resize(690, 420)
    made = SpeakersPanel(session, heartbeat, theme, box)
    made.setGeometry(box.rect())
    box.show()
    qtbot.waitExposed(box)
    yield made  # noqa: PT022 - the box lives as long as the test


def listed(panel: SpeakersPanel) -> list[str]:
    """Give the names on the list as they are read, front to back."""
    model = panel.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
