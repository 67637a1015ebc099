"""The Tab key goes through the desk as it is read, and wherever it stands can be seen, in every theme."""

from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.session import Session
from facilitator.ui.theme import Theme, ThemeName
from facilitator.ui.window import Window
from tests.ui.access.hearing import heard, place, tab_stops
from tests.ui.jumping import jumps_of

A_LINE = 24  # what begins within so many pixels stands on one line
AROUND = 14
CARET = 60  # a blinking caret changes fewer pixels than this
SEEN = 30  # how much a colour differs at least


def panel_of(window: Window, widget: QWidget) -> int:
    """Give the number of the panel that a widget stands in, in the order in which the desk is read."""
    panels = (
        window.timeline, window.banner, window.jumps, window.agenda, window.display.preview, window.card, window.speakers,
        window.statements, window.remark, window.footer,
    )  # fmt: skip
    return next(number for number, panel in enumerate(panels) if panel.isAncestorOf(widget))


def read(widgets: list[QWidget]) -> list[QWidget]:
    """Put widgets in the order in which they are read: line by line, each from left to right."""
    down = sorted(widgets, key=place)
    lines: list[list[QWidget]] = []
    for widget in down:
        if lines and place(widget)[0] - place(lines[-1][0])[0] < A_LINE:
            lines[-1].append(widget)
        else:
            lines.append([widget])
    return [w for line in lines for w in sorted(line, key=lambda w: place(w)[1])]


def test_tab_goes_through_the_desk_in_reading_order(running: Window) -> None:
    running.acts.action("chair-says").trigger()
    stops = tab_stops(running)
    assert len(stops) > 18
    order = [panel_of(running, stop) for stop in stops]
    assert order == sorted(order), [str(heard(stop)) for stop in stops]
    for _, group in groupby(stops, key=lambda stop: panel_of(running, stop)):
        found = list(group)
        assert [str(heard(w)) for w in found] == [str(heard(w)) for w in read(found)]


def test_tab_comes_to_the_question_about_a_jump_of_the_clock_where_it_stands(running: Window, session: Session) -> None:
    running.jumps.go_on(jumps_of(session, "set"))
    stops = tab_stops(running)
    answers = [heard(stop).name for stop in stops if running.jumps.isAncestorOf(stop)]
    assert answers == ["It counts", "Leave it out", "The clock was behind"]
    order = [panel_of(running, stop) for stop in stops]
    assert order == sorted(order)


def test_the_tab_key_really_goes_there(qtbot: QtBot, running: Window) -> None:
    running.activateWindow()
    running.agenda.view.setFocus()
    gone: list[str] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        gone.append(heard(focused).name)
        if focused is running.statements.editor.text:
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert gone[0] == "Agenda"
    assert gone[-1] == "Gist of Chile, speaking"
    assert gone.index("List of speakers") < gone.index("Add to the list of speakers")


def seen(window: Window, widget: QWidget) -> QImage:
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return window.grab(area.intersected(window.rect())).toImage()


def changed(before: QImage, after: QImage) -> int:
    """Count the pixels whose colour differs so much that it is seen."""
    assert before.size() == after.size()
    one, other = (bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()) for image in (before, after))
    pairs = zip(one[::4], other[::4], one[1::4], other[1::4], one[2::4], other[2::4], strict=True)
    return sum(1 for b, bb, g, gg, r, rr in pairs if abs(b - bb) + abs(g - gg) + abs(r - rr) > SEEN)


def unseen(qtbot: QtBot, window: Window) -> list[str]:
    """Give the tab stops whose focus cannot be seen."""
    window.activateWindow()
    found = []
    for stop in tab_stops(window):
        others = (window.speakers.entry, window.agenda.view)
        elsewhere = next(w for w in others if w is not stop and not w.isAncestorOf(stop))
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        before = seen(window, stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.wait(1)
        assert QApplication.focusWidget() is stop
        if changed(before, seen(window, stop)) < CARET:
            found.append(str(heard(stop)))
    return found


@pytest.mark.parametrize("name", ["dark", "light", "contrast"])
def test_the_focus_is_seen_wherever_it_stands(qtbot: QtBot, running: Window, theme: Theme, name: ThemeName) -> None:
    theme.set_theme(name)
    assert unseen(qtbot, running) == []


def test_the_focus_is_seen_where_nothing_has_happened_yet(qtbot: QtBot, window: Window) -> None:
    assert unseen(qtbot, window) == []
