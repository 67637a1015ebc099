"""The record: what was said, newest first, findable, and one click from its gist."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.core.ids import ItemCode
from facilitator.ui.session import Session
from facilitator.ui.statements.lines import RecordLine
from facilitator.ui.statements.menu import line_choices
from facilitator.ui.statements.model import PAGE, RecordRole
from facilitator.ui.statements.panel import StatementsPanel
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]


def lines(panel: StatementsPanel) -> list[RecordLine]:
    model = panel.view.model()
    return [model.index(row, 0).data(RecordRole.LINE) for row in range(model.rowCount())]


def names(panel: StatementsPanel) -> list[str]:
    return [line.name for line in lines(panel)]


def heading(panel: StatementsPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.property("role") == "heading"]


def hear_two(in_c: Do, clock: FakeClock) -> None:
    """Afghanistan has spoken for 6:40 and Chile speaks."""
    clock.forward(400)
    in_c("give-floor")


def todo_button(panel: StatementsPanel) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if b.text().endswith("to do"))


def test_who_speaks_is_in_the_card_and_not_in_the_list(panel: StatementsPanel) -> None:
    assert lines(panel) == []


def test_what_was_said_stands_newest_first_with_its_times(panel: StatementsPanel, in_c: Do, clock: FakeClock) -> None:
    hear_two(in_c, clock)
    in_c("gist 1 Reported.")
    clock.forward(60)
    in_c("give-floor")
    assert names(panel) == ["Chile", "Afghanistan"]
    assert [line.when for line in lines(panel)] == ["15:06 · 1:00", "15:00 · 6:40"]
    assert [line.text for line in lines(panel)] == ["No gist yet", "Reported."]
    assert todo_button(panel).text() == "1 to do"


def whole_button(panel: StatementsPanel) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if b.text().startswith(("Whole", "Only")))


def test_the_record_is_that_of_the_item_it_names(panel: StatementsPanel, in_c: Do, clock: FakeClock) -> None:
    hear_two(in_c, clock)
    in_c("end")
    in_c("take-up d")
    in_c("written FRA")
    in_c("chair-says Welcome.")
    assert (heading(panel), names(panel)) == (["Record of 1(d)"], ["President", "France"])
    panel.show_item(ItemCode("c"))
    assert (heading(panel), names(panel)) == (["Record of 1(c)"], ["Chile", "Afghanistan"])
    panel.show_item(ItemCode("e"))
    assert (heading(panel), names(panel)) == (["Record of 1(e)"], [])
    panel.show_item(None)
    assert (heading(panel), names(panel)) == (["Record of 1(d)"], ["President", "France"])


def test_the_whole_meeting_is_one_click_away_and_its_lines_carry_their_items(
    panel: StatementsPanel, in_c: Do, clock: FakeClock
) -> None:
    hear_two(in_c, clock)
    in_c("end")
    in_c("take-up d")
    whole_button(panel).click()
    assert heading(panel) == ["Record of the whole meeting"]
    assert [line.tags[0] for line in lines(panel)] == ["1(c)", "1(c)"]
    panel.show_item(ItemCode("c"))
    assert (heading(panel), len(lines(panel))) == (["Record of the whole meeting"], 2)
    assert "1(c)" not in lines(panel)[0].tags
    assert whole_button(panel).text() == "Only 1(c)"
    whole_button(panel).click()
    assert heading(panel) == ["Record of 1(c)"]


def test_the_heading_says_of_what_is_found_and_to_do(panel: StatementsPanel, in_c: Do, clock: FakeClock) -> None:
    hear_two(in_c, clock)
    in_c("end")
    in_c("take-up d")
    assert names(panel) == []
    todo_button(panel).click()
    assert (heading(panel), names(panel)) == (["To do in the whole meeting"], ["Chile", "Afghanistan"])
    todo_button(panel).click()
    panel.findChildren(QLineEdit)[-1].setText("afgh")
    assert (heading(panel), names(panel)) == (["Found in the whole meeting"], ["Afghanistan"])
    panel.findChildren(QLineEdit)[-1].clear()
    assert (heading(panel), names(panel)) == (["Record of 1(d)"], [])


def test_what_the_chair_says_stands_in_its_place(
    panel: StatementsPanel, in_c: Do, session: Session, clock: FakeClock
) -> None:
    hear_two(in_c, clock)
    clock.forward(60)
    in_c("chair-says Order.")
    in_c("recommend Share-maps --by NOR")
    in_c("decide Agreed")
    in_c("give-floor")
    assert names(panel) == ["President's conclusion", "Suggestion of Norway", "President", "Chile", "Afghanistan"]
    assert lines(panel)[2].text == "From the chair: Order."


def test_a_click_opens_the_gist_of_a_line(panel: StatementsPanel, in_c: Do, clock: FakeClock) -> None:
    hear_two(in_c, clock)
    in_c("gist 1 Reported.")
    panel.view.clicked.emit(panel.view.model().index(names(panel).index("Afghanistan"), 0))
    assert panel.editor.shown == 1
    assert panel.editor.text.text() == "Reported."
    assert "Afghanistan" in names(panel), "a line that is edited stays where it is"


def test_the_search_ignores_accents_and_case(panel: StatementsPanel, in_c: Do, clock: FakeClock) -> None:
    hear_two(in_c, clock)
    in_c("gist 1 Côte-d'Ivoire's-help-was-welcome")
    search = search_line(panel)
    search.setText("COTE help")
    assert names(panel) == ["Afghanistan"]
    search.setText("nothing like it")
    assert names(panel) == []
    assert "Nothing in the record has these words." in [label.text() for label in panel.findChildren(QLabel)]
    search.clear()
    assert names(panel) == ["Afghanistan"]


def test_escape_takes_the_search_away(panel: StatementsPanel, in_c: Do, clock: FakeClock, qtbot: QtBot) -> None:
    hear_two(in_c, clock)
    panel.window().activateWindow()
    panel.go_to_search()
    qtbot.keyClicks(search_line(panel), "nothing like it")
    qtbot.keyClick(search_line(panel), Qt.Key.Key_Escape)
    assert search_line(panel).text() == ""
    assert names(panel) == ["Afghanistan"]


def test_the_selection_stays_with_its_line(panel: StatementsPanel, in_c: Do, clock: FakeClock) -> None:
    hear_two(in_c, clock)
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))
    clock.forward(10)
    in_c("give-floor")
    in_c("gist 1 Later")
    assert panel.view.currentIndex().data() == "Afghanistan"


def test_markup_is_shown_as_it_was_typed(panel: StatementsPanel, in_c: Do, clock: FakeClock, qtbot: QtBot) -> None:
    hear_two(in_c, clock)
    in_c("gist 1 <b>bold</b>")
    assert lines(panel)[0].text == "<b>bold</b>"
    panel.editor.show_statement(1)
    assert panel.editor.text.text() == "<b>bold</b>"


def test_a_long_record_comes_page_by_page(panel: StatementsPanel, in_c: Do, session: Session) -> None:
    for number in range(PAGE + 20):
        in_c(f"chair-says {number}")
    assert len(lines(panel)) == PAGE, "the newest come first, the oldest wait to be scrolled to"
    assert lines(panel)[0].text == f"From the chair: {PAGE + 19}"
    model = panel.view.model()
    model.fetchMore(QModelIndex())
    assert len(lines(panel)) == PAGE + 20
    assert not model.canFetchMore(QModelIndex())


def test_what_is_to_do_can_be_shown_alone_and_reached_by_a_click(
    panel: StatementsPanel, in_c: Do, clock: FakeClock, qtbot: QtBot
) -> None:
    hear_two(in_c, clock)
    clock.forward(60)
    in_c("give-floor")
    in_c("gist 1 Reported.")
    in_c("check-delivery 1")
    in_c("gist 2 Thanked.")
    todo_button(panel).click()
    assert [(line.name, line.tags[-1]) for line in lines(panel)] == [("Afghanistan", "check against delivery")]
    panel.view.clicked.emit(panel.view.model().index(0, 0))
    assert panel.editor.shown == 1
    in_c("check-delivery 1 no")
    assert not todo_button(panel).isVisibleTo(panel)
    assert names(panel) == ["Lebanon", "Chile", "Afghanistan"]


def test_the_search_takes_filters_and_any_text(panel: StatementsPanel, in_c: Do, clock: FakeClock) -> None:
    hear_two(in_c, clock)
    in_c("gist 1 Reported.")
    in_c("end")
    in_c("recommend Workshop --by CHL")
    search = search_line(panel)
    for typed, found in {
        "by:chl": ["Suggestion of Chile", "Chile"],
        "by:afg rep": ["Afghanistan"],
        "item:d": [],
        '"': [],
        "NEAR(": [],
        "*": [],
    }.items():
        search.setText(typed)
        assert names(panel) == found, typed


def test_a_search_follows_what_is_typed_meanwhile(panel: StatementsPanel, in_c: Do, clock: FakeClock) -> None:
    hear_two(in_c, clock)
    search_line(panel).setText("progress")
    assert names(panel) == []
    in_c("gist 1 Progress.")
    assert names(panel) == ["Afghanistan"]


def test_what_was_struck_leaves_the_record(panel: StatementsPanel, in_c: Do) -> None:
    in_c("chair-says One")
    in_c("chair-says Two")
    in_c("strike 1")
    assert [line.text for line in lines(panel)] == ["From the chair: Two"]
    in_c("reinstate 1")
    assert len(lines(panel)) == 2


def test_a_suggestion_is_followed_up_from_its_line_and_says_how_it_stands(panel: StatementsPanel, in_c: Do) -> None:
    in_c("chair-says One")
    in_c("recommend Workshop --by CHL,FRA")
    suggestion, remark = lines(panel)
    assert suggestion.name == "Suggestion of Chile, France"
    assert [name for _, name in line_choices(suggestion)] == ["follow-up", "strike", "copy"]
    assert [name for _, name in line_choices(remark)] == ["strike", "copy"]
    in_c("follow-up 2 --owner ISU --status under-way")
    assert lines(panel)[0].tags == ("Under way · ISU",)


def search_line(panel: StatementsPanel) -> QLineEdit:
    return next(e for e in panel.findChildren(QLineEdit) if e.accessibleName() == "Search everything said")


def test_what_is_looked_for_is_found_with_who_has_the_floor_too(panel: StatementsPanel, in_c: Do) -> None:
    in_c("gist 1 Clearance.")
    assert names(panel) == []
    search_line(panel).setText("clear")
    assert names(panel) == ["Afghanistan"]
    search_line(panel).clear()
    assert names(panel) == []


def test_who_was_interrupted_does_not_speak(panel: StatementsPanel, in_c: Do) -> None:
    in_c("request FRA --kind point-of-order")
    in_c("give-floor")
    assert [(line.name, line.when) for line in lines(panel)] == [("Afghanistan", "15:00 · interrupted")]


def menu_on(panel: StatementsPanel, row: int) -> QMenu:
    view = panel.view
    view.customContextMenuRequested.emit(view.visualRect(view.model().index(row, 0)).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_line_has_a_menu_that_opens_strikes_and_copies(
    panel: StatementsPanel, in_c: Do, session: Session, clock: FakeClock
) -> None:
    hear_two(in_c, clock)
    in_c("gist 1 Reported.")
    in_c("chair-says Order.")
    menu = menu_on(panel, 0)
    assert [action.text() for action in menu.actions()] == ["Strike", "Copy"]
    menu.actions()[0].trigger()
    menu.close()
    assert session.meeting.entries == ()
    session.settle()
    menu = menu_on(panel, 0)
    assert [action.text() for action in menu.actions()] == ["Open", "Correct…", "Copy"]
    menu.actions()[2].trigger()
    assert QApplication.clipboard().text() == "Afghanistan, presenter, 15:00 · 6:40, Reported."
    menu.actions()[0].trigger()
    menu.close()
    assert panel.editor.shown == 1
