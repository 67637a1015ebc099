"""Every command and every act of the desk is in a menu, and no two share a key."""

from collections import Counter
from collections.abc import Callable

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
    menu, pause, sentence = menu_of(bar, "Floor"), actions.action("pause"), actions.action("pause").toolTip()
    menu.aboutToShow.emit()
    assert not pause.isEnabled()
    assert pause.toolTip() == "Nobody has the floor, so no clock runs. Give the floor first."
    assert actions.action("give-floor").isEnabled()
    menu.aboutToHide.emit()
    assert pause.isEnabled()
    assert pause.toolTip() == sentence

    do("give-floor")
    menu.aboutToShow.emit()
    assert pause.isEnabled()
    assert not actions.action("resume").isEnabled()
    assert not actions.action("point-of-order").isEnabled()
    assert actions.action("one-minute-more").isEnabled()
    assert actions.action("pause-or-resume").isEnabled()


def test_what_is_locked_at_this_desk_stays_locked_when_a_menu_closes(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    actions = Actions(session, theme)
    bar = QMenuBar()
    qtbot.addWidget(bar)
    fill_menus(bar, actions)
    actions.action("plan").setEnabled(False)
    menu = menu_of(bar, "Item")
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
