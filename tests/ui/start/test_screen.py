"""The start screen offers three choices and the meetings opened lately, all by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.address import Address
from facilitator.ui.start.choice import ChoiceCard
from facilitator.ui.start.screen import StartScreen
from facilitator.ui.theme import Theme


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> StartScreen:
    made = StartScreen(theme, [Address("/meetings/im-2025.floor")], ["ccm-im-2025"])
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_three_choices_are_offered_first(screen: StartScreen) -> None:
    names = [button.accessibleName() for button in screen.findChildren(QPushButton) if button.accessibleName()]
    assert names == ["Rehearse", "Open a meeting", "Make a meeting"]


def test_tab_goes_through_the_choices_in_reading_order(qtbot: QtBot, screen: StartScreen) -> None:
    screen.activateWindow()
    first = screen.findChildren(QPushButton)[0]
    first.setFocus()
    seen = []
    for _ in range(4):
        focused = screen.focusWidget()
        assert isinstance(focused, QPushButton)
        seen.append(focused.accessibleName() or focused.text().split()[0])
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == ["Rehearse", "Open a meeting", "Make a meeting", "im-2025"]


def test_a_click_chooses(qtbot: QtBot, screen: StartScreen) -> None:
    rehearse, open_ = screen.findChildren(QPushButton)[:2]
    with qtbot.waitSignal(screen.rehearse_wanted):
        rehearse.click()
    with qtbot.waitSignal(screen.open_wanted):
        open_.click()


def test_a_meeting_is_made_from_a_shipped_definition_or_a_file(qtbot: QtBot, screen: StartScreen) -> None:
    make = screen.findChildren(QPushButton)[2]
    wanted: list[str] = []
    screen.make_wanted.connect(wanted.append)
    for place in (0, 1):
        make.click()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.actions()[place].trigger()
        menu.close()
    assert wanted == ["ccm-im-2025", ""]


def test_a_recent_meeting_opens_by_a_click(qtbot: QtBot, screen: StartScreen) -> None:
    recent = screen.findChildren(QPushButton)[3]
    with qtbot.waitSignal(screen.recent_wanted) as wanted:
        recent.click()
    assert wanted.args == [Address("/meetings/im-2025.floor")]


def test_what_went_wrong_is_said_under_the_choices(screen: StartScreen) -> None:
    screen.tell("There is no file “x.floor”.")
    assert screen._notice.isVisible()
    assert screen._notice.text() == "There is no file “x.floor”."


def test_enter_presses_a_card_and_takes_the_first_definition(qtbot: QtBot, screen: StartScreen) -> None:
    make = screen.findChildren(QPushButton)[2]
    wanted: list[str] = []
    screen.make_wanted.connect(wanted.append)
    qtbot.keyClick(make, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert wanted == ["ccm-im-2025"]


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_no_word_of_a_choice_is_cut_or_overlaps_at_large_text(screen: StartScreen, theme: Theme, zoom: float) -> None:
    theme.set_zoom(zoom)
    QApplication.processEvents()
    cards = screen.findChildren(ChoiceCard)
    assert len({card.height() for card in cards}) == 1
    for card in cards:
        assert card.height() >= card.heightForWidth(card.width())


def test_the_window_has_the_name_of_the_program_in_every_language(screen: StartScreen) -> None:
    assert screen.windowTitle() == "Facilitator"
