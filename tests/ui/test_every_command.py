"""Every command of the table at the desk: where it is reached, whom it is offered for, and what its form offers."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from facilitator.core.command_table import ROWS
from facilitator.core.command_table.spec import MenuForm, What
from facilitator.core.meeting import Meeting
from facilitator.core.parameters import MANY
from facilitator.ui.actions import MENUS
from facilitator.ui.commands.fields import OFFERS, field_for
from facilitator.ui.deskacts import DESK_ACTS
from facilitator.ui.session import Session
from facilitator.ui.speakers.acts import STEPS
from facilitator.ui.speakers.panel import SpeakersPanel
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.ui.speakers.conftest import heartbeat, in_c, panel

__all__ = ["heartbeat", "in_c", "panel"]

Do = Callable[[str], None]
LISTS = [
    (),
    ("absent 2", "move 4 1", "close-list", "request FRA", "request NOR --kind point-of-order"),
    ("in-writing 1 2 3 4",),
]


def test_every_command_stands_in_a_menu_or_an_act_of_the_desk_covers_it() -> None:
    assert {row.bar_menu for row in ROWS} <= set(MENUS)
    assert {row.covered_by for row in ROWS if row.covered_by} <= {act.name for act in DESK_ACTS}


def test_a_form_can_offer_whatever_a_command_is_about() -> None:
    assert set(OFFERS) == set(What) - {What.NOTHING}


def test_every_icon_is_there(theme: Theme) -> None:
    rows = [row.about.row.icon for row in ROWS if row.about.row is not None]
    assert [icon for icon in (*(row.icon for row in ROWS), *rows) if icon and theme.icon(icon, "dim").isNull()] == []


def entries(menu: QMenu) -> list[str]:
    actions: Iterable[QAction] = menu.actions()
    named = (a for a in actions if not a.isSeparator() and a.menu() is None)
    # Copy is no command of the meeting and has no name
    return [str(action.data()) for action in named if action.data() is not None]


@pytest.mark.parametrize("acts", LISTS, ids=["as planned", "in disorder", "one alone"])
def test_the_menu_of_a_row_holds_the_commands_of_which_it_is_a_candidate(
    panel: SpeakersPanel, session: Session, in_c: Do, acts: tuple[str, ...]
) -> None:
    for line in acts:
        in_c(line)
    assert session.meeting.current is not None
    for request in session.meeting.current.waiting:
        panel.view.select(request.id)
        menu = panel.acts.menu()
        assert menu is not None
        wanted = {
            row.name: row.about.row for row in ROWS if row.about.row and _is_for(session.meeting, row.name, request.id)
        }
        steps = set(STEPS) if any(row.shown is MenuForm.STEPS for row in wanted.values()) else set()
        assert set(entries(menu)) == {name for name, row in wanted.items() if row.shown is MenuForm.ENTRY} | steps
        assert len([a for a in menu.actions() if a.menu() is not None]) == 2
        menu.deleteLater()


def _is_for(meeting: Meeting, name: str, request: int) -> bool:
    return request in next(row for row in ROWS if row.name == name).about.candidates(meeting)


def test_a_form_offers_nothing_but_candidates(session: Session, in_c: Do) -> None:
    for line in (*LISTS[1], "give-floor", "end", "decide Agreed", "decide Noted", "strike 1", "skip-item d", "call"):
        in_c(line)
    meeting, offering = session.meeting, 0
    for row in ROWS:
        for parameter in filter(row.is_about, row.parameters):
            widget = field_for(meeting, row, parameter).widget
            candidates = {str(one) for one in row.about.candidates(meeting)}
            if isinstance(widget, QComboBox):
                offering += 1
                offered = {widget.itemData(index) for index in range(widget.count())} - {""}
                assert offered <= candidates, row.name
                assert len(offered) == len(candidates), row.name
            else:
                assert parameter.type in MANY or not candidates, row.name
    assert offering > 30


def test_a_row_says_which_command_is_locked_at_a_desk_that_only_runs(window: Window) -> None:
    window.acts.action("run-only").trigger()
    locked = {str(action.data()) for action in window.acts if not action.isEnabled()}
    assert locked == {row.name for row in ROWS if row.locked} | {act.name for act in DESK_ACTS if act.locked}


def test_what_is_greyed_in_a_menu_says_why(window: Window) -> None:
    bar: QWidget = window.menuBar()
    menus = [menu for menu in bar.findChildren(QMenu) if menu.actions()]
    for menu in menus:
        menu.aboutToShow.emit()
        greyed = [a for a in menu.actions() if a.data() and not a.isEnabled()]
        assert [a.data() for a in greyed if a.toolTip() != window.acts.why_not(a.data())] == []
        menu.aboutToHide.emit()
