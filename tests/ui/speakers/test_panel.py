"""What people see of the list of speakers, and what keys and the menu do with it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.core.clock import time_label
from facilitator.core.commands import read_command
from facilitator.core.ids import ItemCode
from facilitator.seat import Seat
from facilitator.ui.dragging import place_in
from facilitator.ui.session import Session
from facilitator.ui.speakers.panel import SpeakersPanel
from facilitator.ui.speakers.slide import CHANGE_MS
from tests.ui.speakers.conftest import listed

Do = Callable[[str], None]
# menus and dialogs are windows, and the offscreen platform says that it has none
WITHOUT_WINDOWS = pytest.mark.qt_log_ignore("This plugin does not support")
PRESENTERS = ["Afghanistan", "Chile", "Lebanon", "Mauritania", "Somalia"]


def words(panel: SpeakersPanel) -> str:
    shown = (*panel.findChildren(QLabel), *panel.findChildren(QPushButton))
    return "\n".join(one.text() for one in shown if one.isVisibleTo(panel))


def select(panel: SpeakersPanel, name: str) -> None:
    panel.view.setCurrentIndex(panel.view.model().index(listed(panel).index(name), 0))


def test_presenters_wait_from_the_start_in_order(in_c: Do, panel: SpeakersPanel) -> None:
    assert listed(panel) == PRESENTERS
    assert "List of speakers · open" in words(panel)
    assert "5 waiting · ends" in words(panel)


def test_before_an_item_is_taken_up_the_panel_says_how_to_begin(panel: SpeakersPanel) -> None:
    assert listed(panel) == []
    assert "No item is open" in words(panel)


def test_an_empty_list_says_how_to_fill_it(do: Do, panel: SpeakersPanel) -> None:
    do("start-session 1")
    do("take-up d")
    assert "Press F6" in words(panel)
    do("request FRA")
    assert "Press F6" not in words(panel)


def test_roles_to_be_named_stand_above_the_list_and_are_no_entry(do: Do, panel: SpeakersPanel) -> None:
    do("start-session 1")
    do("take-up d")
    assert "Coordinator: to be named" in words(panel)
    assert listed(panel) == []
    do("role d coordinator NOR")
    assert "to be named" not in words(panel)
    assert listed(panel) == ["Norway"]


def test_who_asks_to_speak_in_a_role_is_named_with_that(do: Do, panel: SpeakersPanel) -> None:
    for line in ("start-session 1", "take-up d", "request FRA"):
        do(line)
    assert "Coordinator: to be named" in words(panel)
    do("request NOR --capacity coordinator")
    assert "to be named" not in words(panel)
    for line in ("call", "begin"):
        do(line)
        assert "to be named" not in words(panel)


def test_the_list_of_another_item_is_shown_and_left_again(in_c: Do, panel: SpeakersPanel) -> None:
    in_c("request FRA --item d")
    panel.show_item(ItemCode("d"))
    assert listed(panel) == ["France"]
    assert "List of speakers of 1(d) · open" in words(panel)
    panel.show_open_item()
    assert listed(panel) == PRESENTERS


def test_a_closed_list_says_so(in_c: Do, panel: SpeakersPanel) -> None:
    assert "Closed" not in words(panel)
    in_c("close-list")
    assert "List of speakers\nClosed" in words(panel)
    in_c("request FRA")
    assert "List of speakers\nClosed · 1 late request" in words(panel)


def test_the_list_ends_with_its_last_speaker_whatever_the_item_is_planned_for(
    in_c: Do, panel: SpeakersPanel, session: Session
) -> None:
    found = session.forecast()
    zone = session.meeting.definition.zone
    last = time_label(found.waiting[-1].end, zone)
    assert found.expected_end is not None
    assert last != time_label(found.expected_end, zone)
    assert f"5 waiting · ends {last}" in words(panel)


def test_the_selection_stays_with_its_row_when_others_come_in_front(
    in_c: Do, session: Session, panel: SpeakersPanel
) -> None:
    in_c("request FRA")
    select(panel, "France")
    in_c("request EU --capacity group --on-behalf-of EU")
    in_c("withdraw 1")
    assert listed(panel)[panel.view.currentIndex().row()] == "France"
    assert panel.view.selectionModel().hasSelection()
    in_c(f"move {session.meeting.last_request - 1} 1")
    assert listed(panel)[0] == "France"
    assert panel.view.currentIndex().row() == 0


def test_only_another_item_resets_the_list(in_c: Do, panel: SpeakersPanel, qtbot: QtBot) -> None:
    model = panel.view.model()
    with qtbot.assertNotEmitted(model.modelReset):
        in_c("request FRA")
        in_c("move 1 4")
        in_c("absent 2")
        in_c("withdraw 3")
    with qtbot.waitSignal(model.modelReset, timeout=100):
        panel.show_item(ItemCode("d"))


def test_an_act_of_another_seat_appears(in_c: Do, panel: SpeakersPanel, session: Session, other: Seat) -> None:
    other.refresh()
    other.act(read_command(other.meeting, "request", ["KEN"]))
    session.refresh()
    assert listed(panel)[-1] == "Kenya"


def test_delete_withdraws_the_selected_row(in_c: Do, panel: SpeakersPanel, qtbot: QtBot) -> None:
    panel.view.setFocus()
    select(panel, "Chile")
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert "Chile" not in listed(panel)


def test_alt_and_arrows_move_the_selected_row_and_pin_it(in_c: Do, panel: SpeakersPanel, qtbot: QtBot) -> None:
    panel.view.setFocus()
    select(panel, "Chile")
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert listed(panel)[:3] == ["Afghanistan", "Lebanon", "Chile"]
    qtbot.keyClick(panel.view, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert listed(panel)[0] == "Chile"
    assert panel.view.currentIndex().row() == 0
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert listed(panel)[0] == "Chile"


def test_ctrl_enter_gives_the_floor_to_the_selected_row(
    in_c: Do, panel: SpeakersPanel, session: Session, qtbot: QtBot
) -> None:
    panel.view.setFocus()
    select(panel, "Lebanon")
    qtbot.keyClick(panel.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.who == "LBN"
    assert "Lebanon" not in listed(panel)


@WITHOUT_WINDOWS
def test_enter_alone_opens_the_menu_and_gives_no_floor(
    in_c: Do, panel: SpeakersPanel, session: Session, qtbot: QtBot
) -> None:
    panel.view.setFocus()
    select(panel, "Lebanon")
    with qtbot.waitSignal(panel.view.opened):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert session.meeting.speaker is None
    for menu in panel.view.findChildren(QMenu):
        menu.close()


def test_the_menu_offers_what_applies_to_the_row(in_c: Do, panel: SpeakersPanel) -> None:
    select(panel, "Chile")
    offered = [a.text() for a in panel.acts.menu().actions() if a.text()]
    assert "Give the floor" in offered
    assert "Absent" in offered
    assert "Unpin" not in offered
    assert "Is back" not in offered
    panel.acts.do("absent")
    select(panel, "Chile")
    offered = [a.text() for a in panel.acts.menu().actions() if a.text()]
    assert "Is back" in offered
    assert "Absent" not in offered


def test_an_absent_delegation_goes_to_the_end_of_its_class_and_comes_back_first(in_c: Do, panel: SpeakersPanel) -> None:
    select(panel, "Afghanistan")
    panel.acts.do("absent")
    assert listed(panel) == [*PRESENTERS[1:], "Afghanistan"]
    panel.refresh()
    assert "5 waiting, 1 absent" in words(panel)
    select(panel, "Afghanistan")
    panel.acts.do("restore")
    assert listed(panel) == PRESENTERS


@pytest.mark.parametrize("command", ["exchange", "speaks-next", "move", "amend"])
def test_what_needs_to_be_told_more_is_asked_about_the_selected_one(
    in_c: Do, panel: SpeakersPanel, session: Session, command: str
) -> None:
    wanted: list[tuple[str, object]] = []
    panel.acts.more_wanted.connect(lambda name, request: wanted.append((name, request)))
    before = session.seq
    select(panel, "Somalia")
    panel.acts.do(command)
    assert wanted == [(command, panel.waiting[4].id)]
    assert session.seq == before


def test_a_capacity_is_changed_in_the_menu(in_c: Do, panel: SpeakersPanel, session: Session) -> None:
    in_c("request FRA")
    select(panel, "France")
    capacities = next(a.menu() for a in panel.acts.menu().actions() if a.text() == "Capacity")
    next(a for a in capacities.actions() if a.text() == "Group").trigger()
    assert next(r for r in session.meeting.current.waiting if r.who == "FRA").capacity == "group"


def test_a_drop_between_two_rows_moves_the_row_there(in_c: Do, panel: SpeakersPanel) -> None:
    lebanon = panel.view.visualRect(panel.view.model().index(2, 0))
    below_the_middle = lebanon.center() + QPoint(0, lebanon.height() // 4)
    panel.view.dropped.emit(0, place_in(panel.view.gap_at(below_the_middle), 0))
    assert listed(panel)[:3] == ["Chile", "Lebanon", "Afghanistan"]


@pytest.mark.parametrize(("gap", "place"), [(0, 0), (1, None), (2, None), (3, 2), (5, 4)])
def test_a_drop_beside_itself_moves_nothing(gap: int, place: int | None) -> None:
    assert place_in(gap, 1) == place


def test_what_is_dragged_no_more_has_no_place() -> None:
    assert place_in(3, -1) is None


class TakenDrag(QDrag):
    """A drag that ends as the platform says of one that was let go over a list: something was moved."""

    def exec(self, *actions: Qt.DropAction) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


def test_a_drag_takes_nothing_out_of_the_list(
    in_c: Do, panel: SpeakersPanel, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.ui.dragging.QDrag", TakenDrag)
    select(panel, "Lebanon")
    panel.view.startDrag(Qt.DropAction.MoveAction)
    assert listed(panel) == [session.meeting.roster.name(r.who) for r in session.meeting.current.waiting]


def test_half_a_row_goes_with_the_pointer_so_that_its_new_place_can_be_read_beside_it(
    in_c: Do, panel: SpeakersPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: list[float] = []
    monkeypatch.setattr("facilitator.ui.dragging.QDrag", TakenDrag)
    monkeypatch.setattr(TakenDrag, "setPixmap", lambda _, shown: carried.append(shown.deviceIndependentSize().width()))
    select(panel, "Lebanon")
    panel.view.startDrag(Qt.DropAction.MoveAction)
    assert carried == [panel.view.visualRect(panel.view.currentIndex()).width() // 2]


def test_nobody_but_the_meeting_changes_the_list(in_c: Do, panel: SpeakersPanel) -> None:
    model, before = panel.view.model(), listed(panel)
    assert not model.removeRows(1, 1)
    assert not model.insertRows(1, 1)
    assert not model.moveRows(QModelIndex(), 0, 1, QModelIndex(), 3)
    assert not model.setData(model.index(0, 0), "Atlantis")
    model.dropMimeData(model.mimeData([model.index(0, 0)]), Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    assert listed(panel) == before


def test_rows_glide_to_their_new_place_and_are_there_in_time(in_c: Do, panel: SpeakersPanel, qtbot: QtBot) -> None:
    chile = panel.waiting[1].id
    in_c("withdraw 1")
    assert panel.view.slide.offset(chile) > 0, "it is seen where it stood at first"
    qtbot.waitUntil(lambda: panel.view.slide.offset(chile) == 0, timeout=2000)
    assert CHANGE_MS <= 150


def test_a_list_of_another_item_does_not_glide(in_c: Do, panel: SpeakersPanel) -> None:
    in_c("request FRA --item d")
    panel.show_item(ItemCode("d"))
    assert panel.view.slide.offset(panel.waiting[0].id) == 0


def test_the_next_are_in_view_again_when_the_floor_moves_on(do: Do, in_c: Do, panel: SpeakersPanel) -> None:
    for code in ("FRA", "CHE", "NOR", "KEN", "ESP", "ITA", "PRT"):
        do(f"request {code}")
    panel.go_to_entry()
    panel.view.scrollToBottom()
    assert panel.view.verticalScrollBar().value() > 0
    do("request PER")
    assert panel.view.verticalScrollBar().value() > 0
    do("give-floor")
    assert panel.view.verticalScrollBar().value() == 0


def test_the_next_stay_in_view_when_an_addition_below_is_taken_back(do: Do, in_c: Do, panel: SpeakersPanel) -> None:
    for code in ("FRA", "CHE", "NOR", "KEN", "ESP", "ITA", "PRT", "PER"):
        do(f"request {code}")
    panel.view.setCurrentIndex(panel.view.model().index(len(panel.waiting) - 1, 0))
    assert panel.view.verticalScrollBar().value() > 0
    panel.view.scrollToTop()
    do("undo")
    assert panel.view.verticalScrollBar().value() == 0


def test_the_segment_of_the_item_stands_above_the_list(do: Do, panel: SpeakersPanel) -> None:
    do("start-session 4")
    do("take-up j")
    assert "Presentations by invited stakeholders" in words(panel)
    do("next-segment")
    assert "Discussion among stakeholders" in words(panel)


def test_a_row_is_copied_as_it_is_read(in_c: Do, panel: SpeakersPanel) -> None:
    select(panel, "Chile")
    menu = panel.acts.menu()
    assert isinstance(menu, QMenu)
    assert menu.actions()[-1].text() == "Copy"
    menu.actions()[-1].trigger()
    menu.deleteLater()
    assert QApplication.clipboard().text().startswith("2. Chile, presenter, Article 4 extension request")


def test_a_double_click_does_the_first_entry_of_the_menu(
    in_c: Do, panel: SpeakersPanel, session: Session, qtbot: QtBot
) -> None:
    row = panel.view.model().index(1, 0)
    place = panel.view.visualRect(row).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    first = next(action.text() for action in panel.acts.menu().actions() if not action.isSeparator())
    assert first == "Give the floor"
    qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.meeting.speaker is not None
    assert session.meeting.speaker.who == "CHL"
