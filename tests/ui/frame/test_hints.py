"""Hints beside the desk: one after the other, pointing at what they are about, gone for good where that is wished."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.frame.hint_card import HintCard
from facilitator.ui.frame.hints import Hints, desk_hints
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "desk.json")


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    made.setLayout(QHBoxLayout())
    for _ in range(4):
        line = QLineEdit()
        line.setMaximumWidth(260)
        made.layout().addWidget(line)
    made.resize(1366, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def hints(desk: QWidget, theme: Theme, settings: Settings) -> Hints:
    speakers, primary, entry, record = desk.findChildren(QLineEdit)
    made = Hints(desk_hints(speakers=speakers, primary=primary, entry=entry, record=record), desk, theme, settings)
    made.start()
    return made


def card_of(hints: Hints) -> HintCard:
    assert hints.card is not None
    return hints.card


def target_of(hints: Hints) -> QRect:
    target = hints._left[0].target
    return QRect(target.mapTo(target.window(), QPoint(0, 0)), target.size())


def where(widget: QWidget) -> tuple[int, int]:
    place = widget.mapToGlobal(widget.rect().center())
    return place.x(), place.y()


def button(card: HintCard, words: str) -> QPushButton:
    return next(b for b in card.findChildren(QPushButton) if b.text() == words)


def test_each_hint_rings_its_place_and_the_button_stays_under_the_mouse_to_the_end(hints: Hints, desk: QWidget) -> None:
    titles, places = [], set()
    for number in range(1, 5):
        card = card_of(hints)
        titles.append(card.title)
        assert card.accessibleName().startswith(f"Hint {number} of 4: ")
        assert desk.rect().contains(card.geometry())
        assert not card.geometry().intersects(target_of(hints))
        assert hints._ring.geometry().contains(target_of(hints))
        places.add(where(button(card, "Next hint" if number < 4 else "Done")))
        button(card, "Next hint" if number < 4 else "Done").click()
    assert len(set(titles)) == 4
    assert len(places) == 1
    assert hints._ring.isHidden()
    assert hints.card is None
    assert hints.wanted


def test_no_word_of_a_hint_is_cut(hints: Hints, theme: Theme) -> None:
    for zoom in (1.0, 2.0):
        theme.set_zoom(zoom)
        card = card_of(hints)
        assert card.height() >= card.layout().heightForWidth(card.width())
        for foot in (*card.findChildren(QPushButton), *card.findChildren(QCheckBox)):
            assert foot.width() >= foot.sizeHint().width()


def test_what_is_not_on_the_screen_has_no_hint(hints: Hints, desk: QWidget) -> None:
    desk.findChildren(QLineEdit)[3].hide()
    hints.start()
    assert card_of(hints).accessibleName().startswith("Hint 1 of 3: ")


def test_whoever_wants_no_hints_is_not_asked_again(hints: Hints, settings: Settings, tmp_path: Path) -> None:
    card_of(hints).findChildren(QCheckBox)[0].click()
    button(card_of(hints), "Close").click()
    assert hints.card is None
    assert not Settings(tmp_path / "desk.json").preferences.hints
    hints.start()
    assert hints.card is not None


def test_a_hint_takes_no_key_until_tab_comes_to_it_and_escape_closes_it(
    qtbot: QtBot, hints: Hints, desk: QWidget
) -> None:
    desk.activateWindow()
    line = desk.findChildren(QLineEdit)[0]
    line.setFocus()
    hints.show_next()
    assert QApplication.focusWidget() is line
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert card_of(hints).isAncestorOf(focused)
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert hints.card is None


def test_a_hint_stays_inside_and_its_ring_around_its_place_when_the_desk_grows(hints: Hints, desk: QWidget) -> None:
    desk.resize(1800, 900)
    QApplication.processEvents()
    assert desk.rect().contains(card_of(hints).geometry())
    assert hints._ring.geometry().contains(target_of(hints))


def test_escape_closes_the_hints_wherever_the_keys_go(qtbot: QtBot, hints: Hints, desk: QWidget) -> None:
    desk.activateWindow()
    line = desk.findChildren(QLineEdit)[2]
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert hints.card is None


def test_a_panel_that_is_hidden_meanwhile_is_pointed_at_no_more(hints: Hints, desk: QWidget) -> None:
    desk.findChildren(QLineEdit)[0].hide()
    QApplication.processEvents()
    assert card_of(hints).accessibleName().startswith("Hint 2 of 4: ")


def test_no_hint_covers_what_must_stay_in_sight(desk: QWidget, theme: Theme, settings: Settings) -> None:
    speakers, primary, entry, record = desk.findChildren(QLineEdit)
    clock = QWidget(desk)
    clock.setGeometry(900, 360, 460, 330)
    clock.show()
    given = desk_hints(speakers=speakers, primary=primary, entry=entry, record=record)
    made = Hints(given, desk, theme, settings, clear=(clock,))
    made.start()
    assert not card_of(made).geometry().intersects(clock.geometry())
