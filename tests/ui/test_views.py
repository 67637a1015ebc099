"""Where large text leaves too little room, less is shown and nothing is cut."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.views import text_for
from facilitator.ui.window import Window
from tests.ui.desks import drag_panels

Do = Callable[[str], None]


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
    assert (window.agenda.isVisible(), window.statements.isVisible()) == (False, False)
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


@pytest.mark.parametrize(
    ("width", "height", "factor"),
    [(1366, 768, 1.0), (1366, 700, 1.0), (1024, 640, 1.0), (1920, 1080, 1.2), (2560, 1440, 1.5), (2560, 768, 1.0)],
)
def test_text_grows_with_the_window(width: int, height: int, factor: float) -> None:
    assert text_for(width, height) == factor


def test_a_size_chosen_by_hand_stays_until_the_text_is_to_grow_again(
    qtbot: QtBot, window: Window, theme: Theme, settings: Settings
) -> None:
    window.showNormal()
    window.resize(1366, 768)
    window.acts.action("larger-text").trigger()
    window.resize(1400, 800)
    qtbot.wait(20)
    assert theme.zoom == 1.1
    assert not window.acts.action("auto-text").isChecked()
    window.acts.action("auto-text").trigger()
    assert theme.zoom == 1.0
    assert settings.preferences.auto_text


def rows_seen(window: Window) -> float:
    view = window.speakers.view
    return view.viewport().height() / view.sizeHintForRow(0)


@pytest.mark.parametrize("view", ["view-secretariat", "view-chair"])
@pytest.mark.parametrize(
    ("width", "height", "factor", "banner", "rows"),
    [
        (1366, 744, 1.0, False, 11),
        (1366, 744, 1.0, True, 8),
        (1366, 700, 1.0, False, 9),
        (1024, 640, 1.0, False, 4),
        (1366, 744, 2.0, False, 4),
        (2560, 1400, 1.5, False, 11),
    ],
)
def test_the_list_has_the_room(
    qtbot: QtBot, window: Window, theme: Theme, do: Do, *,
    view: str, width: int, height: int, factor: float, banner: bool, rows: int,
) -> None:  # fmt: skip
    window.showNormal()
    window.resize(width, height)
    for line in ("start-session 2", "take-up c", "give-floor"):
        do(line)
    if banner:
        do("request GBR --kind point-of-order")
    window.acts.action(view).trigger()
    theme.set_zoom(factor)
    qtbot.wait(20)
    assert rows_seen(window) >= rows + (view == "view-chair" and rows == 11)
    assert inside(window, window.footer)
    assert inside(window, window.speakers.entry)
    assert window.speakers.view.visibleRegion().boundingRect().height() >= rows * window.speakers.view.sizeHintForRow(0)


@pytest.mark.parametrize("height", [744, 676])
def test_before_the_chair_what_follows_makes_room_for_a_banner(
    qtbot: QtBot, window: Window, theme: Theme, do: Do, height: int
) -> None:
    window.showNormal()
    theme.set_zoom(1.0)
    window.acts.action("view-chair").trigger()
    window.resize(1366, height)
    for line in ("start-session 1", "take-up a", "request FRA", "request NOR", "request CHE", "request LAO"):
        do(line)
    for line in ("give-floor", "request CUB --kind point-of-order"):
        do(line)
    qtbot.wait(40)
    assert window._column.verticalScrollBar().maximum() == 0
    assert inside(window, window.speakers.entry)
