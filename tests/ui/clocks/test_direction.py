"""Where a language is read from the right, the bar fills from there, and a key stands at the left of its words."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from facilitator.ui.clocks.bar import TimeBar
from facilitator.ui.clocks.keybutton import KeyButton
from facilitator.ui.theme import Theme


def inked(picture: QImage) -> list[int]:
    """Give the columns that differ from the ground, along the middle of a button."""
    middle = picture.height() // 2
    ground = QColor(picture.pixel(6, middle))
    rows = range(middle - 8, middle + 8)
    inside = range(6, picture.width() - 6)
    return [x for x in inside if any(QColor(picture.pixel(x, y)) != ground for y in rows)]


def parts(columns: list[int]) -> tuple[int, int]:
    """Give how wide what stands left and right of the widest gap is."""
    gap = max(range(1, len(columns)), key=lambda i: columns[i] - columns[i - 1])
    return columns[gap - 1] - columns[0], columns[-1] - columns[gap]


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> TimeBar:
    made = TimeBar(theme)
    qtbot.addWidget(made)
    made.resize(100, 8)
    made.show_share(0.25, "over")
    return made


@pytest.fixture
def button(qtbot: QtBot, theme: Theme) -> KeyButton:
    made = KeyButton(theme, key="F7")
    qtbot.addWidget(made)
    made.setText("Pause_the_clock")
    made.resize(made.sizeHint())
    return made


def test_from_the_left_the_bar_fills_from_there_and_the_key_is_last(bar: TimeBar, button: KeyButton) -> None:
    picture = bar.grab().toImage()
    assert picture.pixelColor(10, 4) != picture.pixelColor(90, 4) == picture.pixelColor(50, 4)
    words, key = parts(inked(button.grab().toImage()))
    assert words > key


@pytest.mark.usefixtures("right_to_left")
def test_from_the_right_the_bar_fills_from_there_and_the_key_is_leftmost(bar: TimeBar, button: KeyButton) -> None:
    picture = bar.grab().toImage()
    assert picture.pixelColor(90, 4) != picture.pixelColor(10, 4) == picture.pixelColor(50, 4)
    key, words = parts(inked(button.grab().toImage()))
    assert words > key
