"""The agenda folds by day, shows the documents of the open item, and lets its rows be copied."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from facilitator.core.forecast import forecast
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import Meeting
from facilitator.ui.agenda.lines import agenda_line
from facilitator.ui.agenda.panel import AgendaPanel
from facilitator.ui.agenda.rows import AgendaHeading, agenda_rows, folded_days
from facilitator.ui.session import Session
from tests.ui.agenda.conftest import index_of, words

Do = Callable[[str], None]


def fold_by_click(qtbot: QtBot, panel: AgendaPanel, words: str) -> None:
    model = panel.view.model()
    heading = next(
        model.index(r, 0) for r in range(model.rowCount()) if str(model.index(r, 0).data()).startswith(words)
    )
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(heading).center())


def test_a_click_folds_a_day_and_another_unfolds_it(qtbot: QtBot, panel: AgendaPanel) -> None:
    before = words(panel)
    panel.view.setCurrentIndex(index_of(panel, "a"))
    with qtbot.assertNotEmitted(panel.looked_at):
        fold_by_click(qtbot, panel, "Mon 7 April")
    assert words(panel)[:2] == ["Mon 7 April · 6 items", "Tue 8 April · Morning"]
    fold_by_click(qtbot, panel, "Mon 7 April")
    assert words(panel) == before


def test_left_goes_to_the_day_and_folds_it_and_right_unfolds_it(qtbot: QtBot, panel: AgendaPanel) -> None:
    panel.view.setCurrentIndex(index_of(panel, "g"))
    qtbot.keyClick(panel.view, Qt.Key.Key_Left)
    assert panel.view.currentIndex().data() == "Tue 8 April · Morning"
    qtbot.keyClick(panel.view, Qt.Key.Key_Left)
    assert words(panel)[-1] == "Tue 8 April · 6 items"
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    assert words(panel)[-1] == "Closing"


def test_whoever_looks_at_an_item_of_a_folded_day_sees_it(qtbot: QtBot, panel: AgendaPanel, do: Do) -> None:
    fold_by_click(qtbot, panel, "Mon 7 April")
    panel.show_item(ItemCode("c"))
    assert panel.view.currentIndex().data() == "1(c) Clearance"
    fold_by_click(qtbot, panel, "Mon 7 April")
    do("start-session 2")
    do("take-up c")
    panel.show_open()
    assert panel.view.currentIndex().data() == "1(c) Clearance"


def three_weeks(session: Session) -> Meeting:
    """Sixty items on fifteen working days, four a day, without short titles; the shipped meeting otherwise."""
    meeting = session.meeting
    first, pattern = meeting.sessions[0], next(iter(meeting.items.values()))
    sessions, items = [], {}
    for day in range(15):
        start = first.plan.start + timedelta(days=day + 2 * (day // 5))
        plan = replace(first.plan, number=day + 1, start=start, end=start + timedelta(hours=3))
        sessions.append(replace(first, plan=plan))
        for place in range(4):
            code = ItemCode(f"n{day * 4 + place + 1}")
            begin = start + timedelta(minutes=45 * place)
            title = (
                f"Consideration of question {code} of the agenda, with a title that no panel has room for on one line"
            )
            item = replace(
                pattern.plan,
                code=code,
                label=code,
                title=title,
                short="",
                start=begin,
                end=begin + timedelta(minutes=45),
                roles=(),
            )
            items[code] = replace(pattern, plan=item, waiting=(), roles=())
    return replace(meeting, sessions=tuple(sessions), items=items)


def test_sixty_items_over_three_weeks_are_folded_but_for_the_day_that_comes(session: Session) -> None:
    meeting, now = three_weeks(session), session.now()
    folded = folded_days(meeting, {}, now)
    rows = agenda_rows(meeting, forecast(meeting, now), now, folded)
    assert len(rows) == 15 + 4
    assert [row.words for row in rows if isinstance(row, AgendaHeading)][:2] == [
        "Mon 7 April · Morning",
        "Tue 8 April · 4 items",
    ]
    last = rows[-1]
    assert isinstance(last, AgendaHeading)
    assert last.words == "Fri 25 April · 4 items"
    assert (
        len(agenda_rows(meeting, forecast(meeting, now), now, folded_days(meeting, {last.day: False}, now))) == 15 + 8
    )


def test_of_many_days_today_is_unfolded_while_nothing_is_open(session: Session) -> None:
    meeting, now = three_weeks(session), session.now() + timedelta(days=9)
    rows = agenda_rows(meeting, forecast(meeting, now), now, folded_days(meeting, {}, now))
    assert [row.words for row in rows if isinstance(row, AgendaHeading) and not row.folded] == [
        "Wed 16 April · Morning"
    ]


def test_a_day_beyond_a_week_is_named_by_its_date(session: Session) -> None:
    meeting, now = three_weeks(session), session.now()
    found = forecast(meeting, now)
    assert agenda_line(meeting, meeting.items[ItemCode("n5")], found, now).second.startswith("Tue 10:00")
    assert agenda_line(meeting, meeting.items[ItemCode("n21")], found, now).second.startswith("14 April 10:00")


def test_documents_of_the_open_item_stand_under_it_and_are_read(panel: AgendaPanel, do: Do) -> None:
    for line in ("start-session 2", "take-up c", "document c CCM/IM/2025/3 --title Request", "take-up d"):
        do(line)
    assert "CCM/IM/2025/3 Request" not in words(panel)
    do("take-up c")
    place = words(panel).index("1(c) Clearance")
    assert words(panel)[place + 1] == "CCM/IM/2025/3 Request"
    spoken = panel.view.model().index(place + 1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Document CCM/IM/2025/3 Request"


def test_a_row_is_copied_as_it_is_read(panel: AgendaPanel) -> None:
    panel.view.customContextMenuRequested.emit(panel.view.visualRect(index_of(panel, "b")).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    menu.close()
    assert QApplication.clipboard().text() == "1(b) Stockpile destruction, planned, 11:30 → 16:30"


def test_a_double_click_opens_a_copy_of_a_document(
    qtbot: QtBot, panel: AgendaPanel, do: Do, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    (tmp_path / "request.txt").write_text("Until 2030.", encoding="utf-8")
    for line in ("start-session 2", "take-up c", f"document c CCM/3 {tmp_path / 'request.txt'} --title request.txt"):
        do(line)
    place = words(panel).index("CCM/3 request.txt")
    spot = panel.view.visualRect(panel.view.model().index(place, 0)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [Path(url.toLocalFile()).name for url in opened] == ["request.txt"]
    assert Path(opened[0].toLocalFile()).read_text(encoding="utf-8") == "Until 2030."
