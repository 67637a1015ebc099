"""Attendance is ticked on the roll, and a sign-in sheet is looked at before it counts."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.attendance import notes_by_session
from facilitator.core.commands import Command
from facilitator.exchange.participant_lists import directory
from facilitator.exchange.sheets import read_book
from facilitator.ui.participants.roll import RollList
from facilitator.ui.participants.roll_window import RollWindow
from facilitator.ui.participants.sheet_window import OPEN, SheetWindow
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1366, 768)
    qtbot.addWidget(made)
    return made


def noted(session: Session, number: int = 1) -> set[str]:
    return set(notes_by_session(session.meeting).get(number, {}))


def select(view: RollList, *codes: str) -> None:
    view.clearSelection()
    for place in range(view.roll.rowCount()):
        row = view.roll.row(view.roll.index(place))
        if row is not None and row.code in codes:
            view.selectionModel().select(view.roll.index(place), view.selectionModel().SelectionFlag.Select)


def test_the_roll_is_ticked_by_typing_by_space_and_by_the_box(
    session: Session, theme: Theme, desk: QWidget, qtbot: QtBot
) -> None:
    window = RollWindow(session, theme, desk)
    window.show()
    assert "States Parties 0 of " in window.counts.text()
    for name in ("fra", "civ"):
        qtbot.keyClicks(window.search, name)
        qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert noted(session) == {"FRA", "CIV"}
    assert window.search.text() == ""
    select(window.view, "NOR", "SWE", "FRA")
    qtbot.keyClick(window.view, Qt.Key.Key_Space)
    assert noted(session) == {"FRA", "CIV", "NOR", "SWE"}
    assert "States Parties 4 of " in window.counts.text()
    assert window.tick.text() == "Not present"
    assert set(window.view.chosen) == {"NOR", "SWE", "FRA"}, "the same rows stay selected after an act"
    qtbot.keyClick(window.view, Qt.Key.Key_Space)
    assert noted(session) == {"CIV"}
    session.act(Command(name="undo"))
    assert noted(session) == {"FRA", "CIV", "NOR", "SWE"}
    window.search.setText("chile")
    box = window.view.visualRect(window.view.roll.index(0))
    qtbot.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 12, box.center().y()))
    assert "CHL" in noted(session)
    qtbot.keyClicks(window.search, "xx")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.complaint.text() == "Nobody on the roll is called “chilexx”."


def test_another_session_is_noted_by_itself_and_what_was_said_cannot_be_unticked(
    session: Session, theme: Theme, desk: QWidget, qtbot: QtBot
) -> None:
    for name, arguments in (("start-session", {"session": 1}), ("present", {"who": ("NOR",)})):
        session.act(Command(name=name, arguments=arguments))
    window = RollWindow(session, theme, desk)
    window.show()
    window.sessions.setCurrentIndex(1)
    window.sessions.activated.emit(1)
    window.toggle(("FRA",))  # type: ignore[arg-type]
    assert (noted(session), noted(session, 2)) == ({"NOR"}, {"FRA"})
    assert not window.leave.isEnabled()
    window.sessions.setCurrentIndex(0)
    window.sessions.activated.emit(0)
    presidency = session.meeting.definition.presidency
    window.toggle((presidency,))
    assert "Nobody noted" in window.complaint.text()
    select(window.view, "NOR")
    qtbot.mouseClick(window.leave, Qt.MouseButton.LeftButton)
    rows = {row.code: row.how for place in range(window.view.roll.rowCount())
            if (row := window.view.roll.row(window.view.roll.index(place))) is not None}  # fmt: skip
    assert rows["NOR"] == "noted as present, has left"  # type: ignore[index]


def test_a_sign_in_sheet_is_seen_settled_and_taken_over_as_one_act(
    session: Session, theme: Theme, desk: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "signed.csv"
    path.write_text("Country,Signature,Session\nFrance,x,1\nSlovania,x,2\nChile,,1\n", encoding="utf-8")
    window = SheetWindow(session, theme, read_book(path), directory(), desk)
    window.show()
    assert window._tabs.checkedId() == OPEN
    assert window.summary.text() == "Session 1: 1 signed, 1 of them not noted yet. 1 row has no signature."
    assert noted(session) == set()
    box = window.settling.answers["slovania"]
    box.setCurrentIndex(box.findData("SVN"))
    box.activated.emit(box.currentIndex())
    window.take_over()
    assert (noted(session), noted(session, 2)) == ({"FRA"}, {"SVN"})
    session.act(Command(name="undo"))
    assert (noted(session), noted(session, 2)) == (set(), set())
