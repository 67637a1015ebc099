"""In every window, whatever can be used has a role and a name for those who do not see it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from facilitator.address import Address
from facilitator.core.command_table import ROWS
from facilitator.core.command_table.spec import Form
from facilitator.core.commands import COMMANDS
from facilitator.exchange.definition import shipped_definitions
from facilitator.ui.absence.settling import SettlingWindow
from facilitator.ui.start.screen import StartScreen
from facilitator.ui.statements.merging import MergingWindow
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.access.hearing import Heard, Role, dump

ASKING = [row.name for row in ROWS if row.needs and row.asks.form is Form.PROMPT]
OPENED_BY = (
    "charts", "advice", "minutes", "set-precedence", "trail", "keys", "palette", "booth-sheet", "display-say",
    "manual", "about", "verify", "preferences", "hand-over-meeting", "paper", "attendance", "persons", "requests", "web-pages",
)  # fmt: skip


def opened(window: Window, name: str) -> QWidget:
    """Open the window of an act, or its strip in the desk, and give it."""
    before = {id(w) for w in QApplication.topLevelWidgets() if w.isVisible()}
    window.acts.action(name).trigger()
    QCoreApplication.processEvents()
    new = [w for w in QApplication.topLevelWidgets() if w.isVisible() and id(w) not in before]
    if window.strips.open is not None:
        assert new == []
        return window.strips.open
    assert len(new) == 1, new
    return new[0]


def closed(made: QWidget) -> None:
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def untold(told: list[Heard]) -> list[str]:
    """Give what can be used and is not told of; a window in which nothing can be used was not looked at."""
    rows = [one for one in told if one.kind == "row"]
    controls = [one for one in told if one.is_interactive]
    return [str(one) for one in (*controls, *rows) if not one.is_told]


def test_the_desk_at_work_tells_of_everything(running: Window) -> None:
    told = dump(running)
    assert untold(told) == []
    assert len([one for one in told if one.is_interactive]) > 20
    names = {one.name for one in told}
    lists = {"Agenda", "List of speakers", "Record of statements"}
    assert lists | {"Add to the list of speakers", "Gist of Chile, speaking"} <= names
    assert any(one.kind == "row" and "Lebanon" in one.name for one in told)


def test_the_clocks_can_be_read_and_have_their_figures(running: Window) -> None:
    names = [one.name for one in dump(running)]
    assert any("Chile" in name and "10:00" in name and "left of" in name for name in names)
    assert any("15:00:00" in name and "Time of day" in name for name in names)


@pytest.mark.parametrize("name", OPENED_BY)
def test_each_window_tells_of_everything(running: Window, name: str) -> None:
    made = opened(running, name)
    told = dump(made)
    assert untold(told) == []
    assert made.windowTitle() or made.accessibleName()
    assert any(one.is_interactive for one in told) or name == "booth-sheet"
    closed(made)


def test_windows_that_banners_and_the_gist_open_tell_of_everything(running: Window) -> None:
    running.server.open()
    running.statements.editor.merge()
    for kind in (SettlingWindow, MergingWindow):
        made = running.findChild(kind)
        assert made is not None
        told = dump(made)
        assert untold(told) == []
        assert any(one.is_interactive for one in told)
        closed(made)


@pytest.mark.parametrize("name", ASKING)
def test_each_prompt_tells_of_every_field(running: Window, name: str) -> None:
    # whatever is possible at this moment: the prompt is what is looked at
    running.acts.arguments_wanted.emit(COMMANDS[name])
    QCoreApplication.processEvents()
    made = running.strips.open
    assert made is not None
    told = dump(made)
    assert untold(told) == []
    wanted = len(COMMANDS[name].parameters)
    assert len([one for one in told if one.role in (Role.EditableText, Role.ComboBox)]) >= min(wanted, 1)
    closed(made)


def test_the_corrections_tell_of_everything(running: Window) -> None:
    running.statements.editor.show_statement(running.statements.editor.shown)
    running.statements.correct()
    made = running.strips.open
    assert made is not None
    assert untold(dump(made)) == []
    closed(made)


def test_the_remark_from_the_chair_tells_of_everything(running: Window) -> None:
    running.acts.action("chair-says").trigger()
    told = dump(running)
    assert untold(told) == []
    assert any(one.name == "What is said from the chair" for one in told)


def test_the_hints_tell_of_everything(running: Window) -> None:
    running.acts.action("hints").trigger()
    told = dump(running)
    assert untold(told) == []
    assert any(one.name == "Do not show again" and one.role is Role.CheckBox for one in told)


def test_the_start_tells_of_everything(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    start = StartScreen(theme, (Address.of(tmp_path / "meeting.floor"),), shipped_definitions())
    qtbot.addWidget(start)
    start.show()
    told = dump(start)
    assert untold(told) == []
    # three choices, a recent meeting and the backups, six things wanted less often
    assert len([one for one in told if one.role is Role.PushButton]) == 11


def test_the_room_display_and_the_booth_sheet_say_what_they_show(running: Window) -> None:
    running.display.room.show()
    running.display.refresh()
    said = [one for one in dump(running.display.room) if "Chile" in one.description]
    assert said
    assert all(one.name for one in said)
    booth = opened(running, "booth-sheet")
    assert any("Chile" in one.description and one.name for one in dump(booth))
    closed(booth)


def test_every_entry_of_the_menus_has_words(window: Window) -> None:
    actions = [action for menu in window.findChildren(QMenu) for action in menu.actions()]
    assert len(actions) > 80
    assert [a.data() for a in actions if not a.text() and not a.isSeparator()] == []
