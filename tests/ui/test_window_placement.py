"""A window stands where it stood, and where that is nonsense or on no screen, somebody still finds it."""

import struct

import pytest
from PySide6.QtCore import QByteArray, QPoint, QSize
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.layouts import in_column
from facilitator.ui.window_placement import (
    FRAME,
    LEAST_SEEN,
    keep_in_sight,
    pop_up,
    show_in_place,
    stand_aside,
    stands_again,
)

Corners = tuple[int, int, int, int]


def remembered(corners: Corners) -> QByteArray:
    """Write what Qt remembers of a window, for a screen as wide as the one there is."""
    rect = struct.pack(">iiii", *corners)
    width = QApplication.primaryScreen().geometry().width()
    return QByteArray(struct.pack(">IHH", 0x1D9D0CB, 3, 0) + rect * 2 + struct.pack(">iBBi", 0, 0, 0, width) + rect)


def in_sight(window: QMainWindow) -> bool:
    seen = QApplication.primaryScreen().availableGeometry().intersected(window.geometry())
    return seen.width() >= LEAST_SEEN[0] and seen.height() >= LEAST_SEEN[1]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_a_window_stands_where_it_stood(window: QMainWindow) -> None:
    assert stands_again(window, remembered((40, 60, 539, 459)))
    assert (window.geometry().x(), window.geometry().y(), window.width(), window.height()) == (40, 60, 500, 400)


@pytest.mark.parametrize(
    "corners",
    [
        (90_000, 90_000, 90_500, 90_400),
        (-90_000, -90_000, -89_500, -89_600),
        (0, 0, 2**30, 2**30),
        (10, 10, -500, -400),
        (0, 0, 0, 0),
        (-(2**31), -(2**31), 2**31 - 1, 2**31 - 1),
        (2**31 - 1, 2**31 - 1, -(2**31), -(2**31)),
    ],
)
def test_a_place_of_nonsense_is_refused_or_brought_into_sight(window: QMainWindow, corners: Corners) -> None:
    assert not stands_again(window, remembered(corners)) or in_sight(window)


@pytest.mark.parametrize("content", [b"", b"\x01\xd9\xd0\xcb", b"nonsense" * 20])
def test_what_is_no_place_is_refused(window: QMainWindow, content: bytes) -> None:
    assert not stands_again(window, QByteArray(content))


def test_a_menu_low_on_the_screen_is_moved_up_no_further_than_it_must(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    for n in range(10):
        menu.addAction(str(n))
    screen = menu.screen().availableGeometry()
    pop_up(menu, QPoint(20, screen.bottom() - 40))
    assert menu.geometry().bottom() == screen.bottom()
    menu.hide()
    pop_up(menu, QPoint(20, 30))
    assert menu.geometry().top() == 30


def test_a_window_beside_the_desk_opens_low_and_at_its_side(window: QMainWindow, qtbot: QtBot) -> None:
    window.setGeometry(40, 30, 700, 500)
    opened, small = QWidget(), QWidget()
    for one in (opened, small):
        qtbot.addWidget(one)
    opened.resize(300, 200)
    before = small.pos()
    for one in (opened, small):
        stand_aside(one, window)
    bottom = window.screen().availableGeometry().bottom()
    assert opened.x() == window.frameGeometry().left()
    assert bottom - 60 < opened.geometry().bottom() < bottom
    assert small.pos() == before


@pytest.mark.parametrize(
    ("least", "wanted", "covers"),
    [
        (QSize(100, 100), QSize(600, 500), False),
        (QSize(100, 100), QSize(5_000, 5_000), False),
        # as it is, so as not to be useless
        (QSize(700, 560), QSize(700, 560), True),
    ],
)
def test_a_window_leaves_the_speaker_and_the_clock_in_sight_and_is_made_smaller_for_it(
    window: QMainWindow, qtbot: QtBot, least: QSize, wanted: QSize, *, covers: bool
) -> None:
    area = window.screen().availableGeometry()
    window.setGeometry(area)
    card = QWidget(window)
    keep_in_sight(card)
    card.setGeometry(250, 60, area.width() - 500, 180)
    window.show()
    opened = QWidget()
    qtbot.addWidget(opened)
    opened.setMinimumSize(least)
    opened.resize(wanted)
    stand_aside(opened, window)
    kept = card.rect().translated(card.mapToGlobal(QPoint(0, 0)))
    assert opened.geometry().adjusted(0, 0, 0, FRAME).intersects(kept) is covers
    assert opened.width() == min(wanted.width(), area.width())
    assert area.contains(opened.geometry())


@pytest.mark.parametrize("was_hidden", [False, True])
def test_what_is_shown_before_it_is_placed_comes_with_its_window_and_is_none_itself(
    qtbot: QtBot, *, was_hidden: bool
) -> None:
    part, window = QWidget(), QWidget()
    qtbot.addWidget(window)
    if was_hidden:
        show_in_place(part, shown=False)
    show_in_place(part, shown=True)
    assert not part.isVisible()
    in_column(part, within=window)
    window.show()
    assert part.isVisible()
    show_in_place(part, shown=False)
    assert not part.isVisible()
    show_in_place(part, shown=True)
    assert part.isVisible()
