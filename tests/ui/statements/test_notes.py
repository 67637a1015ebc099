"""What is noted beneath the gist: key points and tags as chips, language, received texts, corrections."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.ids import StatementId
from facilitator.core.received_documents import received
from facilitator.core.statements import Statement
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.session import Session
from facilitator.ui.statements.correcting import CorrectionStrip
from facilitator.ui.statements.gist_text import dropped_file
from facilitator.ui.statements.notes import Notes
from facilitator.ui.statements.panel import StatementsPanel
from facilitator.ui.statements.tips import plain_tip
from facilitator.ui.theme import Theme
from tests.ui.conftest import FakeClock
from tests.ui.desks import FakeDialogs

Do = Callable[[str], None]


@pytest.fixture
def panel(  # noqa: PLR0917 - what a desk is made of
    qtbot: QtBot, session: Session, in_c: Do, heartbeat: Heartbeat, theme: Theme, dialogs: FakeDialogs
) -> Iterator[StatementsPanel]:
    box = QWidget()
    qtbot.addWidget(box)
    box.resize(400, 620)
    made = StatementsPanel(session, heartbeat, theme, box, dialogs=dialogs)
    made.setGeometry(box.rect())
    box.show()
    qtbot.waitExposed(box)
    yield made  # noqa: PT022 - the box lives as long as the test


@pytest.fixture
def notes(panel: StatementsPanel) -> Notes:
    return panel.editor.notes


def said(session: Session, number: int = 1) -> Statement:
    found = session.meeting.statement(StatementId(number))
    assert found is not None
    return found


def type_mark(notes: Notes, qtbot: QtBot, text: str) -> None:
    notes.line.setFocus()
    qtbot.keyClicks(notes.line, text)
    qtbot.keyClick(notes.line, Qt.Key.Key_Return)


def test_an_action_of_the_plan_is_typed_and_becomes_a_chip(notes: Notes, session: Session, qtbot: QtBot) -> None:
    type_mark(notes, qtbot, "19 chall")
    assert [mark.words for mark in notes.chips.marks] == ["LAP 19 · challenge"]
    assert (said(session).points[0].lap, notes.line.text()) == (19, "")


def test_the_offers_follow_what_is_typed(notes: Notes, qtbot: QtBot) -> None:
    notes.line.setFocus()
    qtbot.keyClicks(notes.line, "budget")
    assert notes.line.offered[0].startswith("Topic: Significant budget cuts")
    assert notes.line.offered[-2:] == ("Tag: budget", "Key point: budget")


def test_enter_in_the_empty_line_notes_nothing(notes: Notes, session: Session, qtbot: QtBot) -> None:
    before = session.seq
    qtbot.keyClick(notes.line, Qt.Key.Key_Return)
    assert session.seq == before


def test_backspace_in_the_empty_line_takes_off_the_last_chip(notes: Notes, session: Session, qtbot: QtBot) -> None:
    type_mark(notes, qtbot, "one theme")
    type_mark(notes, qtbot, "another")
    qtbot.keyClick(notes.line, Qt.Key.Key_Backspace)
    assert said(session).tags == ("one theme",)


def test_a_click_on_the_cross_takes_off_that_chip_only(notes: Notes, in_c: Do, session: Session, qtbot: QtBot) -> None:
    in_c("point 1 survey --lap 19")
    in_c("tag 1 gender age")
    first, tag, _ = notes.chips.marks
    qtbot.mouseClick(notes.chips, Qt.MouseButton.LeftButton, pos=notes.chips.cross_of(tag).center())
    assert (said(session).tags, len(said(session).points)) == (("age",), 1)
    place = notes.chips.cross_of(first).translated(-30, 0).center()
    qtbot.mouseClick(notes.chips, Qt.MouseButton.LeftButton, pos=place)
    assert len(said(session).points) == 1


def test_a_chip_says_in_full_what_it_means_to_whoever_points_at_it(
    qtbot: QtBot, panel: StatementsPanel, in_c: Do
) -> None:
    in_c("point 1 survey --lap 19")
    chips = panel.editor.notes.chips
    first = chips.marks[0]
    qtbot.mouseMove(chips, chips.cross_of(first).center())
    assert chips.toolTip() == plain_tip(first.meaning)
    qtbot.mouseMove(chips, chips.rect().bottomRight())
    assert chips.toolTip() == ""


def test_what_is_typed_for_one_statement_is_never_put_on_another(
    notes: Notes, panel: StatementsPanel, in_c: Do, session: Session, qtbot: QtBot
) -> None:
    qtbot.keyClicks(notes.line, "theme")
    in_c("give-floor")
    assert panel.editor.shown == 1
    qtbot.keyClick(notes.line, Qt.Key.Key_Return)
    assert (said(session, 1).tags, said(session, 2).tags) == (("theme",), ())
    qtbot.keyClicks(notes.line, "other")
    panel.editor.go_to_current()
    assert (panel.editor.shown, notes.line.text()) == (2, "")


def test_markup_in_a_mark_is_text(notes: Notes, in_c: Do, session: Session, qtbot: QtBot) -> None:
    type_mark(notes, qtbot, "<b>x</b> & {{ y }}")
    assert [mark.words for mark in notes.chips.marks] == ["<b>x</b> & {{ y }}"]
    assert plain_tip("<b>\n&") == "<qt>&lt;b&gt;<br>&amp;</qt>"


def test_a_long_mark_stays_within_the_card(notes: Notes, session: Session, qtbot: QtBot) -> None:
    notes.line.setText("word " * 400)
    qtbot.keyClick(notes.line, Qt.Key.Key_Return)
    assert len(notes.chips.marks) == 1
    assert notes.chips.cross_of(notes.chips.marks[0]).right() < notes.chips.width()


def button(notes: Notes, words: str) -> QPushButton:
    return next(b for b in notes.findChildren(QPushButton) if b.text() == words)


def test_the_language_is_chosen_from_a_menu_the_six_first(notes: Notes, session: Session) -> None:
    tool = next(t for t in notes.findChildren(QToolButton) if t.accessibleName() == "Language of the statement")
    actions = [a for a in tool.menu().actions() if not a.isSeparator()]
    assert [a.text() for a in actions[:6]] == ["Arabic", "Chinese", "English", "French", "Russian", "Spanish"]
    actions[3].trigger()
    assert (said(session).language, tool.text()) == ("fr", "French")


def test_a_text_is_chosen_kept_and_saved_again(
    notes: Notes, session: Session, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    text = tmp_path / "Afghanistan & others.pdf"
    text.write_bytes(b"%PDF text")
    dialogs.files = [text]
    button(notes, "Received").click()
    assert said(session).documents == ("Afghanistan & others.pdf",)
    assert button(notes, "Received").isChecked()
    out = tmp_path / "out.pdf"
    (kept,) = received(session.meeting)
    assert session.save_document(kept, out)
    assert out.read_bytes() == b"%PDF text"
    assert not session.save_document(kept, tmp_path / "no folder" / "out.pdf")


@pytest.mark.parametrize("forgery", ["UPDATE documents SET content = x'00'", "DELETE FROM documents"])
def test_a_text_that_is_not_as_it_was_received_is_not_saved_and_named(
    notes: Notes, session: Session, dialogs: FakeDialogs, tmp_path: Path, forgery: str
) -> None:
    text, out = tmp_path / "Afghanistan.pdf", tmp_path / "out.pdf"
    text.write_bytes(b"%PDF text")
    dialogs.files = [text, out]
    button(notes, "Received").click()
    with closing(sqlite3.connect(session.address.path)) as file, file:
        file.execute(forgery)
    told: list[str] = []
    session.refused.connect(told.append)
    notes._texts.aboutToShow.emit()
    for action in notes._texts.actions()[:2]:
        action.trigger()
    assert len(told) == 2
    assert "“Afghanistan.pdf” (statement 1)" in told[0]
    assert told[1] == told[0]
    assert not out.exists()


def test_a_file_that_is_gone_is_said_and_nothing_is_noted(
    notes: Notes, session: Session, dialogs: FakeDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.files = [tmp_path / "none.pdf"]
    with qtbot.waitSignal(session.refused) as refusal:
        button(notes, "Received").click()
    assert "“none.pdf” is not there" in refusal.args[0]
    assert (said(session).documents, button(notes, "Received").isChecked()) == ((), False)


def test_a_text_that_was_asked_for_goes_to_its_statement_though_the_floor_moved_on(
    notes: Notes, session: Session, in_c: Do, tmp_path: Path
) -> None:
    text = tmp_path / "a.txt"
    text.write_text("text")
    notes.ask_for_text()
    in_c("give-floor")
    notes.receive(text)
    assert (said(session, 1).documents, said(session, 2).documents) == (("a.txt",), ())


def test_a_file_is_dropped_on_the_card(panel: StatementsPanel, session: Session, tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("text")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(text))])
    assert not panel.editor.text.canInsertFromMimeData(data)
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    panel.editor.dropEvent(QDropEvent(QPointF(5, 5), action, data, buttons, keys))
    assert said(session).documents == ("a.txt",)
    data.setUrls([QUrl("https://example.org/a.txt")])
    assert dropped_file(data) is None


def test_a_text_is_marked_to_be_checked_and_as_checked(notes: Notes, session: Session) -> None:
    button(notes, "Check delivery").click()
    assert said(session).check_delivery
    button(notes, "Check delivery").click()
    assert not said(session).check_delivery


@pytest.fixture
def correction(panel: StatementsPanel, in_c: Do, clock: FakeClock) -> CorrectionStrip:
    clock.forward(60)
    in_c("give-floor")
    clock.forward(60)
    in_c("end")
    panel.editor.show_statement(StatementId(1))
    panel.correct()
    found = panel.window().findChild(CorrectionStrip)
    assert isinstance(found, CorrectionStrip)
    return found


def test_only_what_was_changed_is_corrected(correction: CorrectionStrip, session: Session) -> None:
    before = said(session)
    assert (correction.begin.text(), correction.end.text()) == ("15:00:00", "15:01:00")
    correction.who.setText("France")
    correction.end.setText("15:00:50")
    correction.asked_by.setText("AFG")
    correction.carry_out()
    after = said(session)
    assert (after.who, after.asked_by, after.begin, after.corrected) == ("FRA", "AFG", before.begin, True)
    assert after.spoken(session.now()) == 50


def test_company_and_person_are_corrected_where_they_were_changed(
    correction: CorrectionStrip, session: Session
) -> None:
    fields = correction.company
    fields.joint.setText("fra; Austria")
    fields.person.setText("Ms Ana Rojas")
    correction.carry_out()
    after = said(session)
    assert (after.joint, after.person, after.aligned) == (("FRA", "AUT"), "Ms Ana Rojas", ())


def test_a_wrong_correction_is_said_in_the_dialog_and_keeps_it_open(
    correction: CorrectionStrip, session: Session
) -> None:
    correction.end.setText("15:01:30")
    correction.carry_out()
    assert "Chile had the floor from 15:01:00" in correction.complaint
    correction.end.setText("half past")
    correction.carry_out()
    assert "is not a time" in correction.complaint
    correction.end.setText("15:01:00")
    correction.who.setText("Atlantis")
    correction.carry_out()
    assert "No delegation is called “Atlantis”" in correction.complaint
    assert correction.isVisible()
    assert not said(session).corrected


def test_a_statement_is_split_and_merged_in_the_dialog(
    correction: CorrectionStrip, session: Session, panel: StatementsPanel
) -> None:
    assert not correction.merge.isEnabled()
    correction.split_at.setText("15:00:20")
    correction.carry_out_split()
    assert said(session, 3).spoken(session.now()) == 40
    again = CorrectionStrip(session, StatementId(1), panel)
    assert again.other.count() == 1
    again.carry_out_merge()
    assert session.meeting.statement(StatementId(3)) is None
    assert said(session).spoken(session.now()) == 60


def test_times_of_a_correction_are_shown_with_their_day_while_they_are_typed(
    panel: StatementsPanel, session: Session, in_c: Do, clock: FakeClock, qtbot: QtBot
) -> None:
    """R7: a statement from 23:58 to 00:06, corrected in the form."""
    clock.forward((8 * 60 + 58) * 60)
    in_c("give-floor")
    clock.forward(480)
    in_c("end")
    clock.forward(240)
    form = CorrectionStrip(session, StatementId(2), panel)
    form.show()
    shown = {name: label.text() for name, label in form.readings.items()}
    assert shown == {"begin": "= 23:58, 7 April", "end": "= 00:06, 8 April", "at": ""}
    places = [widget.pos() for widget in form.findChildren(QAbstractButton)]
    form.end.selectAll()
    qtbot.keyClicks(form.end, "00:04:00")
    assert form.readings["end"].text() == "= 00:04, 8 April"
    form.begin.setText("11:59 p.m.")
    assert form.readings["begin"].text() == "= 23:59, 7 April"
    form.split_at.setText("midday")
    assert form.readings["at"].text().startswith("“midday” is not a time.")
    assert form.split_at.accessibleDescription() == form.readings["at"].text()
    assert [widget.pos() for widget in form.findChildren(QAbstractButton)] == places
    form.carry_out()
    assert said(session, 2).spoken(session.now()) == 300
    again = CorrectionStrip(session, StatementId(2), panel)
    again.end.setText("2025-04-08T00:03")
    again.carry_out()
    assert said(session, 2).spoken(session.now()) == 240
    last = CorrectionStrip(session, StatementId(2), panel)
    last.split_at.setText("00h01")
    last.carry_out_split()
    assert said(session, 2).spoken(session.now()) == 120


def test_no_button_of_the_card_is_cut_in_a_narrow_window(panel: StatementsPanel, notes: Notes) -> None:
    # the column of the record at 1366 pixels, in the longest of the languages of the United Nations
    panel.resize(399, 620)
    QApplication.processEvents()
    buttons = [b for b in notes.findChildren(QAbstractButton) if b.isVisibleTo(notes)]
    assert len(buttons) == 4
    assert [b.accessibleName() or b.text() for b in buttons if b.width() < b.sizeHint().width()] == []
    assert len({b.height() for b in buttons}) == 1
    assert max(b.geometry().right() for b in buttons) <= notes.width()
