"""Every command and every act of the desk is in a menu, and no two share a key."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from facilitator.core.commands import COMMANDS
from facilitator.ui.actions import Actions
from facilitator.ui.deskacts import DESK_ACTS
from facilitator.ui.menus import fill_menus
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window

COVERED = {spec.name for spec in COMMANDS.values() if spec.covered_by}
Do = Callable[[str], None]


def test_no_two_acts_share_a_key(session: Session, theme: Theme) -> None:
    actions = Actions(session, theme)
    keys = Counter(key.toString() for action in actions for key in action.shortcuts())
    assert len(keys) > 15
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


def test_the_keys_of_the_floor_are_as_promised(session: Session, theme: Theme) -> None:
    actions = Actions(session, theme)
    promised = {
        "next-act": "F8",
        "undo-floor": "F9",
        "undo": "Ctrl+Z",
        "pause-or-resume": "F7",
        "point-of-order": "F2",
        "quick-entry": "F6",
        "keys": "F1",
        "palette": "Ctrl+K",
        "redo": "Ctrl+Shift+Z",
    }
    assert {name: actions.action(name).shortcut().toString() for name in promised} == promised


MOST_ENTRIES = 12


@pytest.fixture
def bar(qtbot: QtBot, session: Session, theme: Theme) -> QMenuBar:
    made = QMenuBar()
    qtbot.addWidget(made)
    fill_menus(made, Actions(session, theme, made))
    return made


def all_menus(bar: QMenuBar) -> Iterator[QMenu]:
    menus = [action.menu() for action in bar.actions()]
    while menus:
        menu = menus.pop()
        yield menu
        menus += [action.menu() for action in menu.actions() if action.menu() is not None]


def test_no_menu_is_longer_than_can_be_read_at_a_glance(bar: QMenuBar) -> None:
    counts = {menu.title(): sum(not a.isSeparator() for a in menu.actions()) for menu in all_menus(bar)}
    assert {title: count for title, count in counts.items() if not 1 < count <= MOST_ENTRIES} == {}


def test_the_menu_meeting_is_in_the_order_that_people_know(bar: QMenuBar) -> None:
    words = [action.text().replace("&", "").partition("\t")[0] for action in menu_of(bar, "Meeting").actions()]
    known = ["New…", "Open…", "Open recent", "Save a copy…", "Export", "Quit"]
    assert [one for one in words if one in known] == known
    edit = [action.data() for action in menu_of(bar, "Edit").actions() if not action.isSeparator()]
    assert edit == ["undo", "undo-floor", "redo", "cut", "copy", "paste", "select-all", "find", "trail", "preferences"]


def test_every_command_and_act_stands_once_in_a_menu_with_a_sentence(bar: QMenuBar) -> None:
    seen = [a for menu in all_menus(bar) for a in menu.actions() if a.menu() is None and not a.isSeparator()]
    assert len({a.data() for a in seen}) == len(seen)
    assert len(seen) == len(COMMANDS) + len(DESK_ACTS) - len(COVERED)
    assert [a.data() for a in seen if a.data() in COVERED] == []
    assert [a.text() for a in seen if not a.toolTip().endswith(".")] == []
    titles = [action.text().replace("&", "") for action in bar.actions()]
    assert titles == ["Meeting", "Edit", "Session", "Item", "List", "Floor", "Record", "View", "Display", "Help"]


def menu_of(bar: QMenuBar, title: str) -> QMenu:
    return next(menu for menu in bar.findChildren(QMenu) if menu.title() == f"&{title}")


def test_an_open_menu_greys_what_is_impossible_and_says_why(
    qtbot: QtBot, session: Session, theme: Theme, do: Do
) -> None:
    actions = Actions(session, theme)
    bar = QMenuBar()
    qtbot.addWidget(bar)
    fill_menus(bar, actions)
    do("start-session 2")
    do("take-up c")
    menu, pause = menu_of(bar, "Floor"), actions.action("pause-or-resume")
    sentence = pause.toolTip()
    menu.aboutToShow.emit()
    assert not pause.isEnabled()
    assert pause.toolTip() == "Nobody has the floor, so no clock runs. Give the floor first."
    assert actions.action("next-act").isEnabled()
    menu.aboutToHide.emit()
    assert pause.isEnabled()
    assert pause.toolTip() == sentence

    do("give-floor")
    menu.aboutToShow.emit()
    assert pause.isEnabled()
    assert not actions.action("point-of-order").isEnabled()
    assert actions.action("one-minute-more").isEnabled()


def test_what_is_locked_at_this_desk_stays_locked_when_a_menu_closes(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    actions = Actions(session, theme)
    bar = QMenuBar()
    qtbot.addWidget(bar)
    fill_menus(bar, actions)
    actions.action("plan").setEnabled(False)
    menu = next(m for m in bar.findChildren(QMenu) if m.title() == "Plan")
    menu.aboutToShow.emit()
    menu.aboutToHide.emit()
    assert not actions.action("plan").isEnabled()


def test_an_open_menu_names_the_selected_speaker(window: Window, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    list_menu = next(m for m in window.menuBar().findChildren(QMenu) if m.title() == "&List")
    before = window.acts.action("withdraw").text()
    window.speakers.view.select(window.speakers.waiting[1].id)
    list_menu.aboutToShow.emit()
    assert window.acts.action("withdraw").text() == "Withdraw: Chile"
    order = next(m for m in window.menuBar().findChildren(QMenu) if m.title() == "Order")
    order.aboutToShow.emit()
    assert window.acts.action("exchange").text() == "Exchange: Chile…"
    list_menu.aboutToHide.emit()
    assert window.acts.action("withdraw").text() == before


def test_the_footer_s_word_for_undo_outlives_an_open_menu(qtbot: QtBot, session: Session, theme: Theme) -> None:
    actions = Actions(session, theme)
    bar = QMenuBar()
    qtbot.addWidget(bar)
    fill_menus(bar, actions)
    menu = menu_of(bar, "Edit")
    menu.aboutToShow.emit()
    actions.action("undo").setText("Undo “Start session 1”")
    menu.aboutToHide.emit()
    assert actions.action("undo").text() == "Undo “Start session 1”"
    assert actions.action("undo").isEnabled()


def test_a_held_key_acts_once(session: Session, theme: Theme) -> None:
    actions = Actions(session, theme)
    assert [action.text() for action in actions if action.autoRepeat()] == []


def test_a_command_that_needs_nothing_is_carried_out(session: Session, theme: Theme, do: Do) -> None:
    do("start-session 2")
    actions = Actions(session, theme)
    actions.action("suspend-session").trigger()
    assert session.meeting.current_session is not None
    assert session.meeting.current_session.suspensions


def test_a_command_that_needs_something_asks_for_it(qtbot: QtBot, session: Session, theme: Theme) -> None:
    actions = Actions(session, theme)
    with qtbot.waitSignal(actions.arguments_wanted) as wanted:
        actions.action("hard-stop").trigger()
    assert wanted.args is not None
    assert wanted.args[0].name == "hard-stop"
    assert actions.action("hard-stop").text().endswith("…")


def test_closing_an_item_asks_what_becomes_of_the_waiting(qtbot: QtBot, session: Session, theme: Theme, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    actions = Actions(session, theme)
    with qtbot.waitSignal(actions.arguments_wanted) as wanted:
        actions.action("close-item").trigger()
    assert wanted.args is not None
    assert wanted.args[0].name == "close-item"
    assert session.meeting.open_item == "c"
    do("clear-list")
    actions.action("close-item").trigger()
    assert session.meeting.open_item is None
