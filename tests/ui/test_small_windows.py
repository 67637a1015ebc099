"""In the smallest windows, and with the longest names, nothing of card or footer is lost, and nothing scrolls."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.commands import read_command
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window

LONG = "Coalition of Local Communities Affected by Cluster Munition Remnants and Other Explosive Ordnance of the Region"
SIZES = {(1366, 744): 11, (1366, 700): 9, (1024, 640): 4}
"""How many rows of the list are seen at least; a banner takes the room of three."""
SayIn = Callable[[str], None]
Do = Callable[..., None]


def doing(window: Window) -> Do:
    session = window._session

    def do(name: str, *words: str) -> None:
        assert session.act(read_command(session.meeting, name, words))
        session.settle()

    return do


def is_whole(window: Window, widget: QWidget) -> bool:
    end = widget.mapTo(window, QPoint(widget.width(), widget.height()))
    seen = widget.visibleRegion().boundingRect()
    return end.x() <= window.width() and end.y() <= window.height() and seen.height() == widget.height()


def faults(window: Window, size: tuple[int, int], rows: int) -> list[str]:
    """Name what is wrong: another size, a column that scrolls, too few rows, or what is cut."""
    view = window.speakers.view
    shown = (window.card, window.footer, window.speakers.entry, window.card.primary_button)
    found = [type(widget).__name__ for widget in shown if not is_whole(window, widget)]
    if (window.width(), window.height()) != size:
        found.append(f"{window.width()}×{window.height()}")
    if window._column.verticalScrollBar().maximum():
        found.append("scrolls")
    if view.viewport().height() < rows * view.sizeHintForRow(0):
        found.append(f"{view.viewport().height() / view.sizeHintForRow(0):.1f} rows")
    return found


def check(qtbot: QtBot, window: Window, size: tuple[int, int], *, banner: bool) -> None:
    window.showNormal()
    for view in ("view-chair", "view-secretariat"):
        window.acts.action(view).trigger()
        window.resize(*size)
        # the layout settles in a few turns of the event loop
        for _ in range(50):
            qtbot.wait(20)
            if not (found := faults(window, size, SIZES[size] - 3 * banner)):
                break
        assert found == [], view


@pytest.mark.parametrize("code", ["en", "fr", "es"])
def test_nothing_of_card_and_footer_is_lost_in_a_small_window(
    qtbot: QtBot, theme: Theme, say_in: SayIn, request: pytest.FixtureRequest, code: str
) -> None:
    say_in(code)
    window: Window = request.getfixturevalue("window")
    theme.set_zoom(1.0)
    do = doing(window)
    do("start-session", "2")
    do("take-up", "c")
    do("give-floor")
    for banner in (False, True):
        if banner:
            do("request", "GBR", "--kind", "point-of-order")
        for size in SIZES:
            check(qtbot, window, size, banner=banner)


def test_a_name_of_110_letters_takes_no_room_from_the_list(qtbot: QtBot, window: Window, theme: Theme) -> None:
    theme.set_zoom(1.0)
    do, session = doing(window), window._session
    do("start-session", "2")
    do("take-up", "c")
    do("add-speaker", LONG, "--category", "organisation", "--request", "yes", "--item", "c")
    item = session.meeting.current
    assert item is not None
    of_long = next(r for r in item.waiting if session.meeting.roster.name(r.who) == LONG)
    do("give-floor", str(of_long.id))
    name = window.card._name
    for size in SIZES:
        check(qtbot, window, size, banner=False)
        assert (name.text(), name.toolTip(), name.height()) == (LONG, LONG, name.sizeHint().height())
    do("request", "GBR", "--kind", "point-of-order")
    for size in SIZES:
        check(qtbot, window, size, banner=True)
    do("give-floor")
    check(qtbot, window, (1024, 640), banner=True)
