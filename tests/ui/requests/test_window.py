"""Requests in advance are pasted, understood, corrected and taken over at the desk; what is open stays above the list."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.advance.understood import AdvanceText
from facilitator.exchange.advance_lists import advance_text, read_advance
from facilitator.ui.requests.window import RequestsWindow
from facilitator.ui.session import Session
from facilitator.ui.speakers.summary import lines_words
from facilitator.ui.theme import Theme
from tests.ui.desks import FakeDialogs

TEXT = "Norway, H.E. Ms Anna Berg, Minister, until 11:30\nRuritania\nElbonia"


def pasted(text: str) -> AdvanceText:
    return advance_text("pasted text", text)


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def window(desk: QWidget, session: Session, theme: Theme) -> RequestsWindow:
    made = RequestsWindow(session, theme, FakeDialogs(), pasted, desk)
    made.show()
    return made


def shown(window: RequestsWindow) -> list[tuple[str, ...]]:
    return [row.cells for row in window.checked.model.rows]


def answer(window: RequestsWindow, row: int, value: str) -> None:
    window.checked.table.selectRow(row)
    box = window.checked.answer
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_pasted_text_is_corrected_and_taken_over_as_one_act(
    qtbot: QtBot, window: RequestsWindow, session: Session, tmp_path: Path
) -> None:
    assert not window.take_button.isEnabled()
    window.checked.text.setPlainText(TEXT)
    qtbot.waitUntil(lambda: len(shown(window)) == 3)
    assert shown(window)[0][1] == "Norway"
    assert [cells[1] for cells in shown(window)[1:]] == ["to settle", "to settle"]
    answer(window, 1, "CHL")
    answer(window, 2, "none")
    assert [cells[1] for cells in shown(window)] == ["Norway", "Chile", "left out"]
    answer(window, 2, "")
    (tmp_path / "m.txt").write_text("Ruritania", encoding="utf-8")
    window.take_over()
    item = window.item
    assert item is not None
    assert [r.who for r in session.meeting.items[item].waiting][-2:] == ["NOR", "CHL"]
    left = list(session.meeting.open_lines.values())
    assert lines_words(left) == "To settle: “Elbonia” asks for the floor and names nobody of the roll"
    window.show_handed(read_advance(tmp_path / "m.txt"))
    assert window.checked.text.toPlainText() == "Ruritania"
    window.complain("It is no list.")
    assert window.summary.text() == "It is no list."
