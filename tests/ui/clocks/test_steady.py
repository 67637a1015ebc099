"""Labels that change at each act take room only where they need more of it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.clocks.keybutton import KeyButton
from facilitator.ui.clocks.steady import SteadyLabel
from facilitator.ui.theme import Theme

Laid = Callable[[QWidget], None]


@pytest.fixture
def laid(qtbot: QtBot) -> Laid:
    boxes = []

    def lay(widget: QWidget) -> None:
        box = QWidget()
        boxes.append(box)
        qtbot.addWidget(box)
        row = QHBoxLayout(box)
        row.addWidget(widget)
        row.addStretch()
        box.resize(400, 200)
        box.show()
        qtbot.waitExposed(box)

    return lay


def test_shorter_words_leave_everything_in_its_place_and_longer_ones_are_whole(
    qtbot: QtBot, theme: Theme, laid: Laid
) -> None:
    for widget in (SteadyLabel(theme, "text", "dim"), KeyButton(theme)):
        widget.setText("last seconds of 10:00")
        laid(widget)
        wide = widget.width()
        widget.setText("left")
        qtbot.wait(1)
        assert widget.width() == wide
        widget.setText("much longer words than those before them")
        qtbot.wait(1)
        assert widget.width() >= widget.fontMetrics().horizontalAdvance(widget.text())


def test_words_that_wrap_take_the_lines_they_need(qtbot: QtBot, theme: Theme) -> None:
    label = SteadyLabel(theme, "text", "dim", lines=2)
    label.setText("one line")
    two = label.heightForWidth(200)
    assert two == 2 * label.fontMetrics().lineSpacing()
    label.setText("word " * 60)
    assert label.heightForWidth(200) > two
    assert label.heightForWidth(2000) == two
    label.deleteLater()


def test_a_label_of_another_role_has_another_font_and_room(theme: Theme) -> None:
    label = SteadyLabel(theme, "clock", "text")
    label.setText("5:00")
    before = label.sizeHint()
    label.set_role("chair_clock")
    assert label.sizeHint().width() > before.width()
    assert label.sizeHint().height() > before.height()
    label.deleteLater()


def test_a_screen_reader_reads_the_words(theme: Theme) -> None:
    label = SteadyLabel(theme, "clock", "text")
    label.setText("5:00")
    assert (label.text(), label.accessibleName()) == ("5:00", "5:00")
    label.deleteLater()
