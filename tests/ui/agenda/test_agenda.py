"""The agenda says where each item stands, and takes one up by a double click or Enter."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from facilitator.core.forecast import forecast
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemStatus
from facilitator.ui.agenda.lines import AgendaLine, agenda_line, progress_label
from facilitator.ui.agenda.menu import item_choices
from facilitator.ui.agenda.panel import AgendaPanel
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from tests.ui.agenda.conftest import index_of, words
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]


def line_of(session: Session, code: str) -> AgendaLine:
    meeting, now = session.meeting, session.now()
    return agenda_line(meeting, meeting.items[ItemCode(code)], forecast(meeting, now), now)


def test_a_planned_item_says_when_and_how_many_wait(session: Session, clock: FakeClock) -> None:
    clock.forward(-5 * 3600)
    line = line_of(session, "c")
    assert (line.title, line.second, line.waiting) == ("1(c) Clearance", "15:00", 5)
    assert line.spoken == "1(c) Clearance, planned, 15:00, 5 waiting"


def test_an_item_of_another_day_names_the_day(session: Session) -> None:
    assert line_of(session, "f").second.startswith("Tue ")


def test_an_open_item_says_since_when_and_when_it_should_end(session: Session, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    line = line_of(session, "c")
    assert line.status is ItemStatus.OPEN
    assert line.second.startswith("since 15:00 · expected end 1")


def test_a_closed_item_says_when_it_was_kept_and_what_was_heard(session: Session, do: Do, clock: FakeClock) -> None:
    do("start-session 2")
    do("take-up c")
    do("give-floor")
    clock.forward(3600)
    do("end")
    do("close-item --waiting carry")
    assert line_of(session, "c").second == "15:00–16:00 · 1 statement"
    assert progress_label(session.meeting) == "1 of 12"


def test_an_item_that_was_left_with_everybody_heard_is_done(session: Session, do: Do) -> None:
    for line in ("start-session 1", "take-up opening", "take-up a"):
        do(line)
    assert progress_label(session.meeting) == "1 of 12"
    for line in ("request fra", "take-up b"):
        do(line)
    assert progress_label(session.meeting) == "1 of 12"


def test_a_late_plan_shows_planned_and_expected(session: Session, do: Do, clock: FakeClock) -> None:
    clock.forward(1200)
    do("start-session 2")
    do("take-up c")
    for who in ("FRA", "CHE", "NOR", "PER", "MEX", "ZAF", "JPN", "CAN", "AUS", "NZL", "BEL", "ESP", "ITA"):
        do(f"request {who}")
    planned, _, expected = line_of(session, "d").second.partition(" → ")
    assert planned == "16:45"
    assert expected > planned


def test_an_opening_that_is_called_so_is_named_once(session: Session) -> None:
    assert line_of(session, next(iter(session.meeting.items))).title == "Opening"


def test_enter_and_a_double_click_take_an_item_up(qtbot: QtBot, panel: AgendaPanel, session: Session, do: Do) -> None:
    do("start-session 2")
    view = panel.view
    view.setCurrentIndex(index_of(panel, "c"))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert session.meeting.open_item == "c"
    place = view.visualRect(index_of(panel, "a")).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.meeting.open_item == "a"
    assert session.meeting.items["c"].status is ItemStatus.SUSPENDED


def test_looking_at_an_item_takes_nothing_up(qtbot: QtBot, panel: AgendaPanel, session: Session) -> None:
    with qtbot.waitSignal(panel.looked_at) as looked:
        panel.view.setCurrentIndex(index_of(panel, "d"))
    assert looked.args == ["d"]
    assert session.meeting.open_item is None


def test_rows_stay_where_they_are_when_something_changes(qtbot: QtBot, panel: AgendaPanel, do: Do) -> None:
    resets: list[int] = []
    panel.view.model().modelReset.connect(lambda: resets.append(1))
    panel.view.setCurrentIndex(index_of(panel, "d"))
    do("start-session 2")
    do("take-up c")
    do("take-up j")
    assert resets == []
    assert panel.view.currentIndex() == index_of(panel, "d")


def test_the_menu_offers_what_can_be_done_with_the_item(qtbot: QtBot, panel: AgendaPanel, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    view = panel.view
    place: QPoint = view.visualRect(index_of(panel, "c")).center()
    view.customContextMenuRequested.emit(place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Suspend"
    menu.actions()[0].trigger()
    menu.close()


def test_closing_asks_what_becomes_of_the_waiting(session: Session, do: Do) -> None:
    do("start-session 2")
    do("take-up c")
    fates = [command.arguments.get("waiting") for label, command in item_choices(line_of(session, "c"))]
    assert fates == [None, "carry", "written", "not-reached"]
    assert [label for label, _ in item_choices(line_of(session, "d"))] == ["Take up\tEnter", "Skip"]


def test_items_stand_under_their_day_and_session(panel: AgendaPanel) -> None:
    assert words(panel)[:5] == [
        "Mon 7 April · Morning",
        "Opening",
        "1(a) Universalization",
        "1(b) Stockpile destruction",
        "Mon 7 April · Afternoon",
    ]


def test_the_topics_of_the_open_item_fold_out_under_it(panel: AgendaPanel, session: Session, do: Do) -> None:
    closed = words(panel)
    for line in ("start-session 2", "take-up j"):
        do(line)
    topics = [f"{topic.code} {topic.title}" for topic in session.meeting.items["j"].plan.topics]
    place = closed.index("2(j) General status and operation") + 1
    assert topics
    assert words(panel)[place : place + len(topics)] == topics
    do("take-up c")
    assert words(panel) == closed


def test_what_is_no_item_cannot_be_chosen(qtbot: QtBot, panel: AgendaPanel, session: Session, do: Do) -> None:
    do("start-session 2")
    heading = panel.view.model().index(0, 0)
    with qtbot.assertNotEmitted(panel.looked_at):
        qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(heading).center())
    assert session.meeting.open_item is None


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("width", [200, 252, 500])
def test_every_row_has_one_line_and_its_whole_title_is_told(
    panel: AgendaPanel, theme: Theme, width: int, zoom: float
) -> None:
    theme.set_zoom(zoom)
    panel.resize(width, 600)
    view = panel.view
    QApplication.processEvents()
    heights = {view.visualRect(view.model().index(row, 0)).height() for row in range(view.model().rowCount())}
    assert heights == {26 if zoom == 1.0 else round(theme.pixels(14) * 1.21) + 9}
    told = str(index_of(panel, "b").data(Qt.ItemDataRole.ToolTipRole))
    assert told.startswith("Storage and stockpile destruction (Article 3)")


def test_all_of_the_shipped_meeting_is_seen_beside_a_low_window(panel: AgendaPanel) -> None:
    panel.resize(252, 560)
    QApplication.processEvents()
    assert not panel.view.verticalScrollBar().isVisible()


def test_an_open_or_suspended_item_names_its_segment(session: Session, do: Do) -> None:
    assert line_of(session, "j").second.startswith("Tue 15:00")
    for line in ("start-session 2", "take-up j"):
        do(line)
    assert line_of(session, "j").second.startswith("Presentations by invited stakeholders · since 15:00")
    do("next-segment")
    do("take-up c")
    assert line_of(session, "j").second.startswith("Discussion among stakeholders · 15:00–15:00")
    do("take-up j")
    do("close-item")
    assert "Discussion" not in line_of(session, "j").second
