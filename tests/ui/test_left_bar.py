"""A menu that is put away: the keys are again where they were, and letters go there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from facilitator.ui.window import Window


def test_after_one_escape_from_a_menu_letters_go_where_they_went_before(qtbot: QtBot, window: Window) -> None:
    window.activateWindow()
    window.speakers.go_to_entry()
    before, bar = window.focusWidget(), window.menuBar()
    first, second = bar.actions()[5:7]
    menu = first.menu()
    assert isinstance(menu, QMenu)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(first).center())
    qtbot.waitUntil(menu.isVisible)
    # the next menu opens in its place, and one Escape leaves them all
    QTest.keyClick(menu, Qt.Key.Key_Right)
    other = second.menu()
    assert isinstance(other, QMenu)
    qtbot.waitUntil(other.isVisible)
    qtbot.wait(1)
    assert other.isVisible()
    QTest.keyClick(other, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.focusWidget() is before)
