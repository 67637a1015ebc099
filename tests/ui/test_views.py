"""Where large text leaves too little room, less is shown and nothing is cut."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.window import Window


@pytest.fixture
def large(qtbot: QtBot, window: Window) -> Window:
    window.showNormal()
    window.resize(1366, 768)
    window._theme.set_zoom(2.0)
    qtbot.wait(20)
    return window


def inside(window: Window, widget: QWidget) -> bool:
    end = widget.mapTo(window, QPoint(widget.width(), widget.height()))
    return end.x() <= window.width() and end.y() <= window.height()


def test_at_the_largest_text_the_perspective_shows_its_side_panel_only(window: Window, large: Window) -> None:
    assert not window.timeline.isVisible()
    assert (window.agenda.isVisible(), window.statements.isVisible()) == (False, True)
    window.acts.action("view-chair").trigger()
    assert (window.agenda.isVisible(), window.statements.isVisible()) == (True, False)
    assert (window.width(), window.height()) == (1366, 768)


def test_at_the_usual_text_all_is_back_as_it_was(qtbot: QtBot, window: Window) -> None:
    window.showNormal()
    window.resize(1366, 768)
    qtbot.wait(20)
    before = window._panels.sizes()
    window._theme.set_zoom(2.0)
    qtbot.wait(20)
    window._theme.set_zoom(1.0)
    qtbot.wait(20)
    assert window.timeline.isVisible()
    assert window.acts.action("timeline").isChecked()
    assert window._panels.sizes() == before


def test_a_timeline_that_was_put_away_does_not_come_back_by_itself(qtbot: QtBot, window: Window) -> None:
    window.showNormal()
    window.resize(1366, 768)
    window.acts.action("timeline").trigger()
    window._theme.set_zoom(2.0)
    qtbot.wait(20)
    window._theme.set_zoom(1.0)
    qtbot.wait(20)
    assert not window.timeline.isVisible()


def test_the_quick_entry_and_the_primary_key_are_whole_at_the_largest_text(window: Window, large: Window) -> None:
    window.speakers.go_to_entry()
    entry = QApplication.focusWidget()
    assert entry is not None
    assert entry.height() >= entry.minimumSizeHint().height()
    assert inside(window, entry)
    assert window.card.primary_button.height() >= window.card.primary_button.sizeHint().height()
