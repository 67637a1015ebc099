"""Every command and every act of the desk is in a menu, and no two share a key."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar
from pytestqt.qtbot import QtBot

from facilitator.core.commands import COMMANDS
from facilitator.ui.actions import Actions
from facilitator.ui.deskacts import DESK_ACTS
from facilitator.ui.menus import fill_menus
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme

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
        "undo": "F9",
        "pause-or-resume": "F7",
        "point-of-order": "F2",
        "quick-entry": "F6",
        "keys": "F1",
        "palette": "Ctrl+K",
        "redo": "Ctrl+Shift+Z",
    }
    assert {name: actions.action(name).shortcut().toString() for name in promised} == promised
    assert QKeySequence("Ctrl+Z") in actions.action("undo").shortcuts()


def test_every_command_and_act_stands_in_a_menu_with_a_sentence(qtbot: QtBot, session: Session, theme: Theme) -> None:
    actions = Actions(session, theme)
    bar = QMenuBar()
    qtbot.addWidget(bar)
    fill_menus(bar, actions)
    seen = []
    menus = [action.menu() for action in bar.actions()]
    while menus:
        menu = menus.pop()
        seen += [action for action in menu.actions() if action.menu() is None]
        menus += [action.menu() for action in menu.actions() if action.menu() is not None]
    assert len(seen) == len(COMMANDS) + len(DESK_ACTS)
    assert [a.text() for a in seen if not a.toolTip().endswith(".")] == []
    titles = [action.text().replace("&", "") for action in bar.actions()]
    assert titles == ["Meeting", "Edit", "Session", "Item", "List", "Floor", "Record", "View", "Display", "Help"]


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
