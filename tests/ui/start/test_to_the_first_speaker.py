"""From the start screen to the first speaker called, in the shipped meeting, on a day that is not its own: eight actions."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.day_questions import DayChoice
from facilitator.desk import Desk
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.desks import FakeDialogs, desk_of

MOST_ACTIONS = 8


@pytest.fixture
def desk(qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    dialogs = FakeDialogs(tmp_path / "mine.floor")
    with desk_of(qapp, theme, dialogs, tmp_path) as made:
        yield made


def test_eight_actions_name_the_seat_settle_the_day_and_call_the_first_speaker(qtbot: QtBot, desk: Desk) -> None:
    start = desk.show_start()
    qtbot.waitExposed(start)
    start.activateWindow()
    qtbot.waitUntil(start.isActiveWindow)
    qtbot.keyClicks(start, "3")
    # the second action is the Enter that keeps the meeting under the name that the dialog of the system proposes
    actions = 2
    window = desk.shown
    assert isinstance(window, Window)
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line, session = window.speakers.entry.line, window._session

    qtbot.keyClick(line, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert session.seat_name == "chair"
    qtbot.mouseClick(window.day._answers[DayChoice.MOVE], Qt.MouseButton.LeftButton)
    assert window.day.isHidden()
    actions += 2
    for _ in range(2):
        window.primary._deaf_until = 0.0
        qtbot.keyClick(line, Qt.Key.Key_F8)
        actions += 1
    item = session.meeting.current
    assert session.meeting.current_session is not None
    assert item is not None
    if not item.waiting:
        # in the morning nobody is on the list yet; in the afternoon those who present are
        qtbot.keyClicks(line, "fra")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        actions += 1
    window.primary._deaf_until = 0.0
    qtbot.keyClick(line, Qt.Key.Key_F8)
    actions += 1
    assert session.meeting.called is not None
    assert actions <= MOST_ACTIONS
    assert {act.seat for act in session.trail.acts()} == {"chair"}
