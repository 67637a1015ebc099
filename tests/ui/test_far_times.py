"""The desk at a meeting whose times lie at an end of the calendar: it opens, shows everything and can be used."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.core.clock import FIRST_INSTANT, LAST_INSTANT, later
from facilitator.core.commands import Command
from facilitator.core.ids import ItemCode
from facilitator.core.speakers import ListClosed
from facilitator.seat import CHAIR, Seat, fresh_act
from facilitator.storage.journal import Draft
from facilitator.storage.sqlite import open_file
from facilitator.ui.charts.figures import CHARTS, MOST_QUARTERS
from facilitator.ui.charts.page import ChartsPage
from facilitator.ui.clocks.jump_banner import JumpBanner
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.minutes.window import MinutesWindow
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
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


def test_a_file_with_a_time_that_cannot_have_been_says_so_and_one_click_puts_it_right(
    qtbot: QtBot, meeting_file: Path, theme: Theme, clock: FakeClock
) -> None:
    journal = open_file(meeting_file, clock=clock)
    seat = Seat(journal, clock=clock, steady=lambda: 0.0)
    seat.act(Command(name="take-up", arguments={"item": "c"}))
    far = Draft(act=fresh_act(), part=0, seat=CHAIR, at=LAST_INSTANT, event=ListClosed(item=ItemCode("c")))
    journal.append([far], after=seat.seq)
    seat.refresh()
    session = Session(seat)
    banner = JumpBanner(session, Heartbeat(session.now, session), theme)
    qtbot.addWidget(banner)
    assert banner.asked is not None
    assert banner.asked.words == (
        "The last act was recorded at 9999-12-31 23:59:59.999999, far ahead of the clock of this computer. "
        "Is that right?"
    )
    assert session.act(Command(name="open-list"))
    assert session.now() == LAST_INSTANT
    put_right = next(b for b in banner.findChildren(QPushButton) if b.text() == "They were ahead")
    qtbot.mouseClick(put_right, Qt.MouseButton.LeftButton)
    assert banner.asked is None
    for instant in (session.now(), *(act.at for act in session.trail.acts()[1:])):
        assert abs((instant - clock()).total_seconds()) < 0.01
    session.close()


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
        move()
    QApplication.processEvents()
    assert "Afghanistan" in minutes[0].preview.toPlainText()
