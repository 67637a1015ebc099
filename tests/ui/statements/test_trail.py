"""The trail in words."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.session import Session
from facilitator.ui.statements.trail_panel import TrailPanel
from facilitator.ui.theme import Theme
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]


@pytest.fixture
def trail(qtbot: QtBot, session: Session, theme: Theme) -> Iterator[TrailPanel]:
    box = QWidget()
    qtbot.addWidget(box)
    yield TrailPanel(session, theme, box)  # noqa: PT022 - the box lives as long as the test


def read(trail: TrailPanel) -> list[str]:
    model = trail.findChild(QListView).model()
    return [" ".join(str(model.index(row, 0).data()).split()) for row in range(model.rowCount())]


def test_the_trail_says_who_did_what_when_newest_first(in_c: Do, trail: TrailPanel, clock: FakeClock) -> None:
    clock.forward(13)
    in_c("undo")
    newest, former = read(trail)[:2]
    assert newest == "15:00:13 chair undid Next: Afghanistan"
    assert former == "15:00:00 chair Next: Afghanistan (undone)"


def test_new_acts_appear_by_themselves(in_c: Do, trail: TrailPanel) -> None:
    known = len(read(trail))
    in_c("request FRA")
    assert len(read(trail)) == known + 1
    assert "France" in read(trail)[0]
