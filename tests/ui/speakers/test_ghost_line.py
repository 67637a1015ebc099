"""The line to type in: a blink of its cursor paints the cursor, and what is beside it is there whenever all is painted."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap, QRegion
from pytestqt.qtbot import QtBot

from facilitator.ui.speakers.ghost_line import GhostLine
from facilitator.ui.theme import Theme


@pytest.mark.parametrize(
    ("ghost", "at", "painted"),
    [("", QRect(10, 2, 4, 20), []), ("", QRect(0, 0, 400, 30), ["F6"]), ("way", QRect(30, 2, 4, 20), ["F6", "way"])],
    ids=["blink", "whole", "blink before a completion"],
)
def test_a_blink_of_the_cursor_paints_nothing_beside_it(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch, *, ghost: str, at: QRect, painted: list[str]
) -> None:
    line = GhostLine(theme, "F6")
    qtbot.addWidget(line)
    line.resize(400, 30)
    line.setText("nor")
    line.set_ghost(ghost)
    told: list[str] = []
    monkeypatch.setattr(QPainter, "drawText", lambda _self, _place, _flags, words: told.append(words))
    line.render(QPixmap(line.size()), QPoint(), QRegion(at))
    assert told == painted
