"""The desk at a meeting whose times lie at an end of the calendar: it opens, shows everything and can be used."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from facilitator.core.clock import FIRST_INSTANT, LAST_INSTANT, later
from facilitator.ui.charts.figures import CHARTS, MOST_QUARTERS
from facilitator.ui.charts.page import ChartsPage
from facilitator.ui.minutes.window import MinutesWindow
from facilitator.ui.session import Session
from facilitator.ui.window import Window
from tests.ui.conftest import AFTERNOON, FakeClock

Do = Callable[[str], None]
# when the floor is given, and now
CASES = {
    "the year 1": (FIRST_INSTANT, FIRST_INSTANT),
    "the year 1, now": (FIRST_INSTANT, AFTERNOON),
    "the end": (later(LAST_INSTANT, -10), LAST_INSTANT),
    "the end, now": (LAST_INSTANT, AFTERNOON),
    "a thousand years": (AFTERNOON.replace(year=3025), AFTERNOON),
}


@pytest.fixture(params=CASES)
def far(request: pytest.FixtureRequest, session: Session, do: Do, clock: FakeClock) -> tuple[datetime, datetime]:
    """Give the floor at a far time, then let the clock show another."""
    at, now = CASES[request.param]
    clock.instant = at
    for line in ("start-session 2", "take-up c", "request FRA", "give-floor"):
        do(line)
    clock.instant = now
    return at, now


def test_the_desk_opens_beats_and_acts(
    far: tuple[datetime, datetime], window: Window, session: Session, do: Do, clock: FakeClock
) -> None:
    for _ in range(3):
        clock.instant = later(clock.instant, 1)
        window.heartbeat.second.emit()
        QApplication.processEvents()
    assert not window.grab().isNull()
    assert any(label.text() == "Afghanistan" for label in window.findChildren(QLabel))
    do("pause")
    do("undo")
    do("undo")
    assert session.meeting.speaker is None
    assert session.now() >= max(far)


def test_every_window_of_it_opens(far: tuple[datetime, datetime], window: Window) -> None:
    assert far
    for name in ("charts", "advice", "trail", "set-precedence", "minutes", "booth-sheet"):
        window.acts.action(name).trigger()
    charts, minutes = window.findChildren(ChartsPage), window.findChildren(MinutesWindow)
    assert charts
    assert minutes
    for name in CHARTS:
        charts[0].show_chart(name)
        assert charts[0].figures is not None
        assert len(charts[0].figures.lines) <= MOST_QUARTERS
    for move in (window.timeline._fit, window.timeline._nearer, window.timeline._further):
        window.timeline.load()
        move()
    QApplication.processEvents()
    assert "Afghanistan" in minutes[0].preview.toPlainText()
