"""What changes by itself is announced to screen readers, once, and after it was painted."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.commands import Command
from facilitator.seat import Seat
from facilitator.ui.screen_reader import say
from facilitator.ui.session import Session
from facilitator.ui.window import Window
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]


@pytest.fixture
def said(window: Window) -> list[str]:
    told: list[str] = []
    window.announcer.said.connect(told.append)
    return told


def test_speaker_list_and_phase_are_announced(said: list[str], window: Window, do: Do, clock: FakeClock) -> None:
    do("start-session 2")
    do("take-up c")
    do("give-floor")
    do("request FRA")
    clock.forward(571)
    window.card.bell.listen()
    clock.forward(30)
    window.card.bell.listen()
    assert said[-4:] == [
        "Afghanistan has the floor.",
        "France is on the list, 5 of 5.",
        "Afghanistan: 30 seconds left.",
        "Afghanistan: the time is up.",
    ]


def test_acts_of_others_that_come_together_are_one_sentence(said: list[str], session: Session, other: Seat) -> None:
    for name, arguments in (("start-session", {"session": 2}), ("take-up", {"item": "c"}), ("give-floor", {})):
        other.act(Command(name=name, arguments=arguments))
    session.refresh()
    assert said == []
    session.settle()
    assert len(said) == 1
    assert "1(c) is open" in said[0]
    assert said[0].endswith("Afghanistan has the floor.")


def test_a_refusal_is_announced_at_once(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    def note(event: QAccessibleAnnouncementEvent) -> None:
        told.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    window.acts.action("pause").trigger()
    assert told == [(window.notice.text, QAccessible.AnnouncementPoliteness.Assertive)]


def test_what_is_said_before_a_window_is_seen_is_said_after_that(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    desk = QWidget()
    qtbot.addWidget(desk)
    say(QLabel(desk), "The clock was set.", at_once=True)
    assert told == []
    desk.show()
    qtbot.waitUntil(lambda: told == ["The clock was set."])
    say(desk, "Chile has the floor.")
    assert told[1:] == ["Chile has the floor."]


def test_the_platform_takes_the_announcement(window: Window) -> None:
    QAccessible.setActive(True)
    try:
        say(window, "Chile has the floor.")
        say(QWidget(window), "Chile: the time is up.", at_once=True)
    finally:
        QAccessible.setActive(False)
