"""The strip as somebody sees it: pointed at, clicked, zoomed, and pulled in edit mode."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QToolTip, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.ids import ItemCode
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from facilitator.ui.timeline.panel import TimelinePanel
from facilitator.ui.timeline.picture import Bar, Lane
from facilitator.ui.timeline.plot import TimelinePlot
from tests.ui.conftest import FakeClock
from tests.ui.timeline.many import picture_of_many

Do = Callable[[str], None]
ROOT = Path(__file__).parents[3]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def panel(qtbot: QtBot, session: Session, theme: Theme, window: QWidget, do: Do) -> TimelinePanel:
    do("start-session 2")
    do("take-up c")
    made = TimelinePanel(session, Heartbeat(session.now, session), theme)
    made.setParent(window)
    window.resize(1366, 768)
    made.resize(1366, 84)
    window.show()
    return made


@pytest.fixture
def plot(panel: TimelinePanel) -> TimelinePlot:
    return panel.plot


def bar(plot: TimelinePlot, code: str, lane: Lane) -> tuple[Bar, QPoint]:
    """Find a bar, and a place a little inside it."""
    view, picture = plot.view, plot.drawn
    assert view is not None
    assert picture is not None
    found = next(b for b in picture.bars if b.code == code and b.lane is lane)
    x = round((view.share(found.start) + view.share(found.end)) / 2 * plot.width())
    return found, QPoint(x, plot.height() * (1 if lane is Lane.PLANNED else 2) // 4)


def test_the_strip_is_thin_until_the_plan_is_edited(panel: TimelinePanel) -> None:
    assert panel.height() <= 45
    panel.set_editable(True)
    assert panel.height() > 80
    panel.set_editable(False)
    assert panel.height() <= 45


def test_a_click_on_a_bar_chooses_its_item(qtbot: QtBot, panel: TimelinePanel, plot: TimelinePlot) -> None:
    for lane in (Lane.PLANNED, Lane.EXPECTED):
        _, place = bar(plot, "d", lane)
        with qtbot.waitSignal(panel.item_chosen, timeout=500) as chosen:
            qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=place)
        assert chosen.args == ["d"]


def test_pointing_tells_the_figures_as_plain_text(qtbot: QtBot, plot: TimelinePlot) -> None:
    _, place = bar(plot, "d", Lane.PLANNED)
    qtbot.mouseMove(plot, place)
    qtbot.waitUntil(lambda: "Planned 16:45–17:30 (45 min)" in QToolTip.text(), timeout=1000)


def test_the_wheel_zooms_around_the_mouse_and_the_buttons_come_back(plot: TimelinePlot) -> None:
    before = plot.view
    assert before is not None
    plot.zoom(4, before.at(0.75))
    near = plot.view
    assert near is not None
    assert near.seconds < before.seconds / 3
    assert near.share(before.at(0.75)) == pytest.approx(0.75)
    plot.show_session()
    assert plot.view == before


def test_the_plan_cannot_be_pulled_unless_it_is_edited(
    qtbot: QtBot, panel: TimelinePanel, plot: TimelinePlot, session: Session
) -> None:
    seq = session.seq
    pull(qtbot, plot, "d", 120)
    assert session.seq == seq
    plot.show_session()
    panel.set_editable(True)
    pull(qtbot, plot, "d", 120)
    assert session.seq > seq
    assert session.meeting.items[ItemCode("d")].plan.start > session.meeting.definition.items[4].start


def test_escape_lets_go_of_what_is_pulled(
    qtbot: QtBot, panel: TimelinePanel, plot: TimelinePlot, session: Session
) -> None:
    panel.set_editable(True)
    seq = session.seq
    _, place = bar(plot, "d", Lane.PLANNED)
    qtbot.mousePress(plot, Qt.MouseButton.LeftButton, pos=place)
    for step in range(0, 100, 10):
        qtbot.mouseMove(plot, place + QPoint(step, 0))
    assert plot.grip.moved
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    qtbot.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=place + QPoint(100, 0))
    assert session.seq == seq


def pull(qtbot: QtBot, plot: TimelinePlot, code: str, by: int) -> None:
    _, place = bar(plot, code, Lane.PLANNED)
    qtbot.mousePress(plot, Qt.MouseButton.LeftButton, pos=place)
    for step in range(0, by + 1, 20):
        qtbot.mouseMove(plot, place + QPoint(step, 0))
    qtbot.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=place + QPoint(by, 0))


def test_the_line_for_now_moves_with_the_heart(plot: TimelinePlot, clock: FakeClock, session: Session) -> None:
    clock.forward(120)
    heart = session.findChild(Heartbeat)
    assert heart is not None
    heart.second.emit()
    assert plot.drawn is not None
    assert plot.drawn.now == session.now()


def test_a_hidden_strip_loads_nothing_and_shows_what_happened_when_it_comes_back(
    panel: TimelinePanel, plot: TimelinePlot, do: Do, session: Session, clock: FakeClock
) -> None:
    panel.hide()
    clock.forward(60)
    do("suspend-item")
    session.settle()
    assert plot.drawn is not None
    assert plot.drawn.expected[0].code == "c"
    panel.show()
    assert not any(b.current for b in plot.drawn.bars)


def test_among_five_hundred_items_the_one_under_the_mouse_is_found(plot: TimelinePlot) -> None:
    plot.show_picture(picture_of_many(500))
    plot.show_whole()
    found = plot.bar_at(QPointF(plot.width() / 2, plot.height() / 4))
    assert found is not None
    assert 200 < int(found.code[1:]) < 300
