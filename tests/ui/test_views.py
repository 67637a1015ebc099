"""Where large text leaves too little room, less is shown and nothing is cut."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.desks import drag_panels


@pytest.fixture
def large(qtbot: QtBot, window: Window, theme: Theme) -> Window:
    window.showNormal()
    window.resize(1366, 768)
    theme.set_zoom(2.0)
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


def zoom(qtbot: QtBot, theme: Theme, *factors: float) -> None:
    for factor in factors:
        theme.set_zoom(factor)
        qtbot.wait(20)


@pytest.mark.parametrize("steps", [(2.0, 1.0), (1.1, 1.2, 1.3, 1.4, 1.3, 1.2, 1.1, 1.0)], ids=["at once", "by steps"])
@pytest.mark.parametrize("wider", [98, 0, -30])
def test_at_the_usual_text_all_is_back_as_it_was(
    qtbot: QtBot, window: Window, theme: Theme, wider: int, steps: tuple[float, ...]
) -> None:
    window.showNormal()
    window.resize(1400, 800)
    qtbot.wait(20)
    before = drag_panels(qtbot, window, wider)
    zoom(qtbot, theme, *steps)
    assert window.timeline.isVisible()
    assert window.acts.action("timeline").isChecked()
    assert window._panels.sizes() == before


def test_each_perspective_has_its_own_widths_also_after_large_text(qtbot: QtBot, window: Window, theme: Theme) -> None:
    window.showNormal()
    window.resize(1400, 800)
    secretariat = drag_panels(qtbot, window, 98)
    window.acts.action("view-chair").trigger()
    chair = drag_panels(qtbot, window, -20)
    zoom(qtbot, theme, 2.0)
    window.acts.action("view-secretariat").trigger()
    zoom(qtbot, theme, 1.0)
    assert window._panels.sizes() == secretariat
    window.acts.action("view-chair").trigger()
    assert window._panels.sizes() == chair


def test_a_timeline_that_was_put_away_does_not_come_back_by_itself(qtbot: QtBot, window: Window, theme: Theme) -> None:
    window.showNormal()
    window.resize(1366, 768)
    window.acts.action("timeline").trigger()
    theme.set_zoom(2.0)
    qtbot.wait(20)
    theme.set_zoom(1.0)
    qtbot.wait(20)
    assert not window.timeline.isVisible()


def test_the_quick_entry_and_the_primary_key_are_whole_at_the_largest_text(window: Window, large: Window) -> None:
    window.speakers.go_to_entry()
    entry = QApplication.focusWidget()
    assert entry is not None
    assert entry.height() >= entry.minimumSizeHint().height()
    assert inside(window, entry)
    assert window.card.primary_button.height() >= window.card.primary_button.sizeHint().height()
