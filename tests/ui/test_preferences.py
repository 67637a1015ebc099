"""The window of preferences: each change holds at once, is remembered, and shows what was changed elsewhere."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from facilitator.ui.preferences import PreferencesWindow
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window

Do = Callable[[str], None]


@pytest.fixture
def opened(window: Window) -> Iterator[PreferencesWindow]:
    window.acts.action("preferences").trigger()
    (made,) = window.findChildren(PreferencesWindow)
    yield made
    made.close()


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(next(n for n in range(box.count()) if box.itemData(n) == value))
    box.activated.emit(box.currentIndex())


def test_theme_and_text_size_change_at_once_and_are_remembered(
    opened: PreferencesWindow, theme: Theme, settings: Settings, window: Window
) -> None:
    choose(opened.theme, "light")
    assert (theme.name, settings.preferences.theme) == ("light", "light")
    assert window.acts.action("theme-light").isChecked()
    choose(opened.size_of_text, 1.5)
    assert (theme.zoom, settings.preferences.auto_text) == (1.5, False)
    choose(opened.size_of_text, 0.0)
    assert settings.preferences.auto_text
    window.acts.action("larger-text").trigger()
    assert opened.size_of_text.currentData() == theme.zoom


def test_language_and_seat_are_asked_for(qtbot: QtBot, opened: PreferencesWindow, window: Window) -> None:
    with qtbot.waitSignal(window.language_wanted) as wanted:
        choose(opened.language, "fr")
    assert wanted.args == ["fr"]
    opened.seat.setText("  Front   desk ")
    with qtbot.waitSignal(opened._session.seat_wanted) as named:
        opened.seat.editingFinished.emit()
    assert named.args == ["Front desk"]


def test_switches_are_those_of_the_menus(opened: PreferencesWindow, window: Window, settings: Settings) -> None:
    for name, check in opened.checks.items():
        before = window.acts.action(name).isChecked()
        check.click()
        assert window.acts.action(name).isChecked() is not before, name
        window.acts.action(name).trigger()
        assert check.isChecked() is before, name
    opened.hints.click()
    assert not settings.preferences.hints


def test_who_is_called_begins_after_the_seconds_that_are_chosen(
    opened: PreferencesWindow, window: Window, do: Do, session: Session, settings: Settings
) -> None:
    do("start-session 2")
    do("take-up c")
    choose(opened.begin_after, 15)
    do("call")
    assert window.primary.seconds_to_begin == pytest.approx(15.0)
    choose(opened.begin_after, None)
    assert window.primary.seconds_to_begin == pytest.approx(session.meeting.definition.settings.begin_after)
    choose(opened.begin_after, 0)
    window.primary.tick()
    assert session.meeting.speaker is not None
    assert settings.preferences.begin_after == 0


def test_the_screen_of_the_room_is_chosen_by_name(
    opened: PreferencesWindow, window: Window, settings: Settings
) -> None:
    names = [opened.room_screen.itemText(n) for n in range(opened.room_screen.count())]
    assert names == ["Any that is not the desk’s", *window.display.projector.names()]
    choose(opened.room_screen, names[1])
    assert settings.preferences.display_screen == names[1]


def test_a_blank_room_is_marked_at_the_desk_and_one_click_brings_it_back(window: Window) -> None:
    mark = window.footer._blank
    assert mark.isHidden()
    window.acts.action("display-blank").trigger()
    assert mark.isHidden(), "the display is off"
    window.acts.action("display").trigger()
    assert not mark.isHidden()
    mark.click()
    assert mark.isHidden()
    assert window.acts.action("display-floor").isChecked()
