"""The field of a gist shows all that it holds, at whatever size it was filled, shown and made larger."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.statements.gist_text import GistText

GIST = "\n".join(
    (
        "Welcomed the report of the Coordinators and its annexes",
        "Encouraged all delegations to send their written texts",
        "Wished everybody a good journey home",
    )
)


@pytest.mark.parametrize("sizes", [(360,), (360, 420), (150, 360), (420, 300, 420)], ids=str)
def test_every_letter_of_three_lines_is_in_sight(qtbot: QtBot, sizes: tuple[int, ...]) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    layout = QVBoxLayout(box)
    field = GistText(box)
    layout.addWidget(field)
    layout.addStretch()
    field.set_text(GIST)
    for width in sizes:
        box.resize(width, 500)
        box.show()
        QApplication.processEvents()
    assert field.firstVisibleBlock().blockNumber() == 0
    assert (field.contentOffset().x(), field.contentOffset().y()) == (0.0, 0.0)
    assert field.horizontalScrollBar().value() == 0
