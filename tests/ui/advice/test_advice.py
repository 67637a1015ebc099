"""Will everybody be heard: the chair slides a limit, sees the end move, and applies it by one click."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.forecast import forecast
from facilitator.core.order import limit_of
from facilitator.ui.advice.strip import AdviceStrip
from facilitator.ui.advice.whatif import highest_limit, what_if
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]
WAITING = ["FRA", "DEU", "NOR", "CHE", "MEX", "PER", "CUB", "ZAF", "NLD", "SWE"]


@pytest.fixture
def late(session: Session, do: Do, clock: FakeClock) -> Session:
    """Ten wait besides the presenters, and an hour is left."""
    do("start-session 2")
    do("take-up c")
    for who in WAITING:
        do(f"request {who}")
    clock.forward(2 * 3600)
    return session


def test_nothing_is_to_be_changed_while_limits_and_list_stay(late: Session) -> None:
    what = what_if(late.meeting, late.now(), cap=None, closed=False)
    assert (what.gained, what.commands, what.label) == ("as now", (), "")


def test_a_lower_limit_moves_the_end_as_the_forecast_says(late: Session) -> None:
    what = what_if(late.meeting, late.now(), cap=120, closed=False)
    assert what.gained.endswith("earlier")
    assert what.label == "Set 2 min"
    end = forecast(late.meeting, late.now(), cap=120).expected_end
    for command in what.commands:
        assert late.act(command)
    assert forecast(late.meeting, late.now()).expected_end == end
    assert {limit_of(late.meeting, r) for r in late.meeting.items["c"].waiting} == {120.0}


def test_a_limit_and_a_closed_list_are_said_and_done_together(late: Session) -> None:
    what = what_if(late.meeting, late.now(), cap=60, closed=True)
    assert what.label == "Set 1 min and close the list"
    assert [c.name for c in what.commands][-1] == "close-list"


def test_without_an_open_item_there_is_nothing_to_ask(session: Session) -> None:
    assert highest_limit(session.meeting) is None
    assert what_if(session.meeting, session.now(), cap=60, closed=True).commands == ()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> QWidget:
    assert theme
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    return made


@pytest.fixture
def strip(late: Session, desk: QWidget) -> AdviceStrip:
    made = AdviceStrip(late, Heartbeat(late.now, late), desk)
    made.open()
    return made


def button(strip: AdviceStrip, words: str) -> QPushButton:
    return next(b for b in strip.findChildren(QPushButton) if b.text() == words and b.isVisible())


def test_the_slider_shows_and_the_button_does(strip: AdviceStrip, late: Session) -> None:
    slider = strip.findChild(QSlider)
    assert slider is not None
    assert slider.value() == slider.maximum() == 60
    slider.setValue(6)
    assert strip.what is not None
    assert strip.what.gained.endswith("earlier")
    button(strip, "Set 1 min").click()
    assert {limit_of(late.meeting, r) for r in late.meeting.items["c"].waiting} == {60.0}


def test_closing_the_list_is_tried_before_it_is_done(strip: AdviceStrip, late: Session) -> None:
    box = strip.findChild(QCheckBox)
    assert box is not None
    box.setChecked(True)
    assert late.meeting.items["c"].list_open
    button(strip, "Close the list").click()
    assert not late.meeting.items["c"].list_open


def test_advice_is_followed_by_one_click(strip: AdviceStrip, late: Session) -> None:
    advised = next(a for a in late.forecast().advised if a.commands and a.commands[0].name == "set-limit")
    button(strip, advised.label).click()
    assert forecast(late.meeting, late.now()).not_reached == 0


def test_limits_and_a_closed_list_are_one_act_that_one_undo_takes_back(
    strip: AdviceStrip, late: Session, do: Do
) -> None:
    before, acts = late.meeting, len(late.trail.acts())
    slider, box = strip.findChild(QSlider), strip.findChild(QCheckBox)
    assert slider is not None
    assert box is not None
    slider.setValue(6)
    box.setChecked(True)
    button(strip, "Set 1 min and close the list").click()
    assert {limit_of(late.meeting, r) for r in late.meeting.items["c"].waiting} == {60.0}
    assert not late.meeting.items["c"].list_open
    assert [a.title for a in late.trail.acts()[acts:]] == ["Limits for presenter, national: 1:00"]
    do("undo")
    assert late.meeting.items == before.items
    assert [limit_of(late.meeting, r) for r in late.meeting.items["c"].waiting] == [
        limit_of(before, r) for r in before.items["c"].waiting
    ]


def test_nothing_in_the_strip_is_cut_when_the_sentences_grow(strip: AdviceStrip, clock: FakeClock) -> None:
    clock.forward(3 * 24 * 3600)
    strip.refresh()
    QApplication.processEvents()
    cut = [b.text() for b in strip.findChildren(QPushButton) if b.isVisible() and b.height() < b.sizeHint().height()]
    assert cut == []
