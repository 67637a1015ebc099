"""A programme in a document is seen row by row, corrected, and takes the place of sessions and agenda as one step."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.preparing.beginnings import empty
from facilitator.exchange.conflicts import conflicts_of
from facilitator.exchange.participant_lists import directory
from facilitator.exchange.programme_documents import programme_text
from facilitator.ui.preparing.document import DocumentWindow
from facilitator.ui.preparing.editing import Editing
from facilitator.ui.theme import Theme
from tests.ui.desks import FakeDialogs

TEXT = "Workshop on clearance\nMonday, 7 April 2025\n10:00–11:00\t1. Opening\n2. Clearance (Presenters: Chile)\nWords of no item"


def test_rows_are_corrected_and_taken_over_as_one_step(qtbot: QtBot, theme: Theme) -> None:
    desk = QWidget()
    qtbot.addWidget(desk)
    editing = Editing(empty("Europe/Zurich", "en"), directory().delegations, conflicts_of, desk)
    window = DocumentWindow(editing, theme, FakeDialogs(), lambda text: programme_text("pasted text", text), desk)
    window.show()
    assert not window.take_button.isEnabled()
    window.checked.text.setPlainText(TEXT)
    qtbot.waitUntil(window.take_button.isEnabled)
    assert [row.cells[1] for row in window.checked.model.rows] == [
        "Title of the meeting",
        "Day",
        "Item",
        "Item",
        "Not taken",
    ]
    window.checked.answered.emit(4, "item")
    assert window.checked.model.rows[4].cells[1] == "Item"
    window.take_over()
    plan = editing.definition
    assert (plan.title, [item.title for item in plan.items]) == (
        "Workshop on clearance",
        ["Opening", "Clearance", "Words of no item"],
    )
    assert len(plan.sessions) == 1
    editing.undo()
    assert editing.definition.items == ()
