"""The card of the present speaker, as somebody sees it and clicks on it."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.chair_sentences import sentence
from facilitator.core.meeting import Meeting
from facilitator.ui.actions import Actions
from facilitator.ui.clocks.banner import PointOfOrderBanner
from facilitator.ui.clocks.card import NowSpeaking
from facilitator.ui.clocks.primary import PrimaryAct
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]


@pytest.fixture
def heart(session: Session) -> Heartbeat:
    return Heartbeat(session.now, session)


@pytest.fixture
def card(qtbot: QtBot, session: Session, theme: Theme, heart: Heartbeat, do: Do) -> NowSpeaking:
    do("start-session 2")
    do("take-up c")
    made = NowSpeaking(session, PrimaryAct(session, session), Actions(session, theme, session), heart, theme)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


def texts(card: NowSpeaking) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible() and label.text()]


def button(card: NowSpeaking | PointOfOrderBanner, words: str) -> QPushButton:
    return next(b for b in card.findChildren(QPushButton) if b.text().startswith(words) and b.isVisible())


def test_a_click_calls_and_the_card_shows_who(qtbot: QtBot, card: NowSpeaking, session: Session) -> None:
    qtbot.mouseClick(button(card, "Call Afghanistan"), Qt.MouseButton.LeftButton)
    assert session.meeting.called is not None
    assert "Afghanistan" in texts(card)
    assert button(card, "Begin: Afghanistan")


def test_the_clock_moves_with_the_heart(card: NowSpeaking, heart: Heartbeat, clock: FakeClock, do: Do) -> None:
    do("give-floor")
    assert "10:00" in texts(card)
    clock.forward(74)
    heart.second.emit()
    assert "8:46" in texts(card)


def test_the_menu_of_the_card_has_its_acts_and_copies_who_speaks(card: NowSpeaking, do: Do) -> None:
    do("give-floor")
    assert [action.data() for action in card.actions()][:4] == ["next-act", "pause-or-resume", "one-minute-more", "end"]
    card.actions()[-1].trigger()
    assert QGuiApplication.clipboard().text().startswith("Afghanistan")


def test_what_the_chair_says_is_shown_and_can_be_copied(
    qtbot: QtBot, card: NowSpeaking, session: Session, do: Do
) -> None:
    do("give-floor")
    said = sentence(session.meeting, now=session.now())
    assert f"“{said}”" in texts(card)
    card.copy_sentence()
    assert QGuiApplication.clipboard().text() == said


def test_what_the_chair_says_is_made_at_an_act_and_not_at_each_second(
    card: NowSpeaking, heart: Heartbeat, clock: FakeClock, do: Do, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def noted(meeting: Meeting, *, now: datetime) -> str:
        made.append(sentence(meeting, now=now))
        return made[-1]

    monkeypatch.setattr("facilitator.ui.clocks.card.sentence", noted)
    do("give-floor")
    assert f"“{made[-1]}”" in texts(card)
    before = len(made)
    clock.forward(1)
    heart.second.emit()
    assert "9:59" in texts(card)
    assert len(made) == before


def test_the_buttons_of_the_clock_rest_while_nobody_speaks(card: NowSpeaking, do: Do) -> None:
    assert not button(card, "Pause").isEnabled()
    assert not button(card, "End").isEnabled()
    do("give-floor")
    assert button(card, "Pause").isEnabled()
    do("pause")
    assert button(card, "Resume").isEnabled()


def test_the_button_shows_that_it_is_deaf(qtbot: QtBot, card: NowSpeaking) -> None:
    qtbot.mouseClick(button(card, "Call"), Qt.MouseButton.LeftButton)
    assert button(card, "Begin").deaf


def test_a_point_of_order_is_a_banner_until_it_is_dealt_with(
    qtbot: QtBot, card: NowSpeaking, session: Session, theme: Theme, do: Do
) -> None:
    banner, desk = PointOfOrderBanner(session, theme), QWidget()
    banner.setParent(desk)
    desk.show()
    qtbot.addWidget(desk)
    assert banner.isHidden()
    do("give-floor")
    do("request CUB --kind point-of-order")
    assert not banner.isHidden()
    assert "Point of order: Cuba" in [label.text() for label in banner.findChildren(QLabel)]
    qtbot.mouseClick(button(banner, "Give the floor"), Qt.MouseButton.LeftButton)
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.who == "CUB"
    assert "Point of order: Cuba has the floor" in [label.text() for label in banner.findChildren(QLabel)]
    with qtbot.waitSignal(banner.more_wanted) as wanted:
        qtbot.mouseClick(button(banner, "The chair states"), Qt.MouseButton.LeftButton)
    assert wanted.args == ["state", session.meeting.speaker.request]
    do("give-floor")
    assert banner.isHidden()


def test_a_withdrawn_point_of_order_leaves_the_banner(
    qtbot: QtBot, card: NowSpeaking, session: Session, theme: Theme, do: Do
) -> None:
    banner = PointOfOrderBanner(session, theme)
    qtbot.addWidget(banner)
    do("request CUB --kind point-of-order")
    do("request FRA --kind point-of-order")
    assert "Point of order: Cuba, and 1 more" in [label.text() for label in banner.findChildren(QLabel)]
    banner.show()
    qtbot.mouseClick(button(banner, "Withdrawn"), Qt.MouseButton.LeftButton)
    assert "Point of order: France" in [label.text() for label in banner.findChildren(QLabel)]


def test_the_key_for_a_point_of_order_says_where_there_is_none(
    qtbot: QtBot, card: NowSpeaking, session: Session, theme: Theme
) -> None:
    banner = PointOfOrderBanner(session, theme)
    qtbot.addWidget(banner)
    with qtbot.waitSignal(session.refused) as refused:
        banner.give_floor()
    assert refused.args == ["No point of order waits."]


def test_the_card_does_not_grow_when_the_last_seconds_begin(
    card: NowSpeaking, heart: Heartbeat, clock: FakeClock, do: Do
) -> None:
    do("give-floor")
    QApplication.processEvents()
    before = card.sizeHint().height()
    for seconds in (9 * 60 + 40, 60):
        clock.forward(seconds)
        heart.second.emit()
        QApplication.processEvents()
        assert card.sizeHint().height() == before


def test_the_banner_stands_clear_of_its_neighbours_and_never_cuts_a_name(
    qtbot: QtBot, card: NowSpeaking, session: Session, theme: Theme, do: Do
) -> None:
    theme.set_zoom(2.0)
    banner = PointOfOrderBanner(session, theme)
    qtbot.addWidget(banner)
    do("give-floor")
    do("request GBR --kind point-of-order")
    banner.resize(1326, banner.heightForWidth(1326))
    banner.show()
    assert banner.contentsRect().top() >= 8
    words = next(label for label in banner.findChildren(QLabel) if label.text().startswith("Point of order"))
    assert words.height() >= words.heightForWidth(words.width())


def test_shorter_words_under_the_clock_stand_at_the_edge_after_longer_ones(
    card: NowSpeaking, heart: Heartbeat, clock: FakeClock, do: Do
) -> None:
    do("give-floor")
    clock.forward(12 * 60 + 5)
    heart.second.emit()
    do("give-floor")
    for words in ("10:00", "of 10:00"):
        label = next(one for one in card.findChildren(QLabel) if one.text() == words)
        assert label.alignment() & Qt.AlignmentFlag.AlignRight


def test_the_card_names_the_segment_of_the_item(card: NowSpeaking, do: Do) -> None:
    card.resize(900, 300)
    do("take-up j")
    assert "Presentations by invited stakeholders" in texts(card)
    do("next-segment")
    assert "Discussion among stakeholders" in texts(card)
    do("take-up c")
    assert "Discussion among stakeholders" not in texts(card)
