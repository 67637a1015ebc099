"""A chair's whole day at the desk, from the first gavel to the last, by F8, F9, F7, Shift+F8 and quick entry alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from facilitator.address import Address
from facilitator.core.acts.opening import open_meeting
from facilitator.core.agenda import MeetingSettings
from facilitator.core.ids import ActId
from facilitator.seat import CHAIR, Seat
from facilitator.storage.journal import Draft
from facilitator.storage.opening import create_journal
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.room import START, definition, item, roster
from tests.ui.conftest import FakeClock
from tests.ui.desks import FakeDialogs, NotedWriter

SHIFT = Qt.KeyboardModifier.ShiftModifier
F8, F9, F7 = Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F7


@pytest.fixture
def chair(qtbot: QtBot, theme: Theme, settings: Settings, tmp_path: Path) -> Iterator["Chair"]:
    """A desk at a meeting of two sessions with an item each, on its day."""
    clock = FakeClock(START)
    planned = definition(items=(item("c", 0, 90), item("d", 300, 60)), settings=MeetingSettings(begin_after=5))
    made = open_meeting(planned, roster(), START)
    drafts = [Draft(act=ActId("making"), part=n, seat=CHAIR, at=START, event=event) for n, event in enumerate(made)]
    session = Session(Seat(create_journal(Address.of(tmp_path / "day.floor"), drafts, clock=clock), clock=clock))
    window = Window(session, theme, settings, FakeDialogs(), NotedWriter())
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    window.show()
    qtbot.waitExposed(window)
    yield Chair(qtbot, window, session, clock)
    window.let_go()
    window.hide()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Chair:
    """Somebody who presses keys, and looks at nothing but the button and the card."""

    def __init__(self, qtbot: QtBot, window: Window, session: Session, clock: FakeClock) -> None:
        self._qtbot = qtbot
        self._window = window
        self._clock = clock
        self.session = session

    @property
    def button(self) -> str:
        self._window.primary.refresh()
        return self._window.primary.label

    @property
    def floor(self) -> str:
        """Say who has the floor, or is called."""
        meeting = self.session.meeting
        speaker, called = meeting.speaker, meeting.called
        if speaker is not None:
            return f"{speaker.who} paused" if speaker.paused else str(speaker.who)
        return f"{called.who} called" if called is not None else ""

    def press(self, *keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> "Chair":
        """Press keys where the caret is usually, some seconds after the act before."""
        self._clock.forward(20)
        self._window.primary._deaf_until = 0.0
        for key in keys:
            self._qtbot.keyClick(self._window.speakers.entry.line, key, with_)
        self.session.settle()
        return self

    def adds(self, *typed: str) -> None:
        for words in typed:
            self._qtbot.keyClicks(self._window.speakers.entry.line, words)
            self.press(Qt.Key.Key_Return)


def test_every_act_of_a_day_by_four_keys_and_quick_entry(chair: Chair) -> None:
    assert chair.button == "Start the morning session"
    assert chair.press(F8).button == "Take up 1(c)"
    chair.press(F8)
    chair.adds("fra", "nor", "swi")
    assert chair.button == "Call France"
    assert chair.press(F8).floor == "FRA called"
    assert chair.press(F8).floor == "FRA"
    assert chair.button == "Next: Norway"
    assert chair.press(F8).floor == "NOR called"
    assert chair.press(F9).floor == "FRA", "the wrong call is taken back"
    assert chair.press(F7).floor == "FRA paused"
    assert chair.press(F7).floor == "FRA"
    chair.adds("!chi")
    assert chair.button == "Point of order: Chile"
    assert chair.press(F8).floor == "CHL"
    assert chair.button == "Return the floor to France"
    assert chair.press(F8).floor == "FRA"
    assert chair.press(F8, with_=SHIFT).floor == "", "Shift+F8 ends and calls nobody"
    for who in ("NOR", "CHE"):
        assert chair.press(F8).floor == f"{who} called"
        assert chair.press(F8).floor == who
    assert chair.button == "End: Switzerland"
    chair.press(F8)
    assert chair.button == "Suspend until 15:00"
    assert chair.press(F8).button == "again: Suspend until 15:00"
    assert chair.session.meeting.current_session is not None
    assert chair.press(F8).button == "Start the afternoon session"
    assert chair.session.meeting.sessions[0].rose is not None


def test_the_day_goes_on_to_its_last_gavel(chair: Chair) -> None:
    chair.press(F8).press(F8)
    chair.adds("fra")
    chair.press(F8).press(F8).press(F8, with_=SHIFT).press(F8, F8)
    chair._clock.forward(4.8 * 3600)
    assert chair.button == "Start the afternoon session"
    assert chair.press(F8).button == "Take up 1(d)"
    chair.press(F8)
    chair.adds("ken")
    chair.press(F8).press(F8)
    assert chair.floor == "KEN"
    chair.press(F8)
    assert chair.button == "Close the meeting"
    assert chair.press(F8).button == "again: Close the meeting"
    assert chair.press(F8).button == "Nobody to call"
    assert chair.session.meeting.closed is not None
    assert chair.press(F9).session.meeting.closed is None, "F9 takes back the last gavel, too"
    titles = [act.title for act in chair.session.trail.acts() if not act.undone]
    assert titles[1:3] == ["Start session 1", "Take up 1(c)"]
    assert "Close session 1" in titles
