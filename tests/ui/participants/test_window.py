"""A list of participants is looked at in a window, its questions are answered, and one act takes it over."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.commands import COMMANDS
from facilitator.core.ids import DelegationCode
from facilitator.core.participants.fields import ListField
from facilitator.core.saying import saying_in
from facilitator.exchange.participant_lists import directory
from facilitator.exchange.sheets import read_book
from facilitator.importing import serve_lists
from facilitator.ui.commands.fields import field_for
from facilitator.ui.participants.tables import ListTable
from facilitator.ui.participants.window import COLUMNS, DELEGATIONS, OPEN, ParticipantsWindow
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme
from facilitator.ui.window import Window
from tests.exchange.workbooks import text
from tests.ui.access.hearing import dump
from tests.ui.desks import FakeDialogs, NotedWriter

LIST = (
    ("Country", "Name", "Status", "Work"),
    ("France", "Ann ROY", "State Party", "Envoy"),
    ("Equador", "Luis RUIZ", "State Party", ""),
    ("Slovania", "Eve NOV", "State Party", ""),
    ("Mine Watch", "Bo LI", "", "Director"),
    ("Chile", "Ana DÍAZ", "Friend", ""),
)


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1366, 768)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(text(LIST), encoding="utf-8")
    return path


@pytest.fixture
def window(session: Session, theme: Theme, desk: QWidget, file: Path) -> ParticipantsWindow:
    made = ParticipantsWindow(session, theme, read_book(file), directory(), desk)
    made.show()
    return made


def column(table: ListTable, place: int) -> list[str]:
    return [table.model().index(row, place).data() for row in range(table.model().rowCount())]


def choose(box: QComboBox, value: object) -> None:
    """Choose as by the keyboard: the choice is taken at once."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_what_was_understood_is_seen_and_nothing_is_recorded(window: ParticipantsWindow, session: Session) -> None:
    seq = session.seq
    assert column(window.delegations, 1) == ["Equador", "France", "Chile"]
    assert column(window.delegations, 3) == ["nearest spelling: look at it", "by its name", "by its name"]
    assert column(window.persons, 1) == ["Ann ROY", "Luis RUIZ", "Ana DÍAZ"]
    assert list(window.settling.answers) == ["slovania", "mine watch", "equador"]
    assert window.summary.text().startswith("0 new on the roll, 0 changed, 3 as they are. 3 persons new or changed.")
    assert session.seq == seq


def test_it_opens_where_something_is_to_be_settled(
    window: ParticipantsWindow, session: Session, theme: Theme, desk: QWidget, tmp_path: Path
) -> None:
    assert window._pages.currentIndex() == OPEN
    whole = tmp_path / "whole.csv"
    whole.write_text("Country\nFrance\n", encoding="utf-8")
    other = ParticipantsWindow(session, theme, read_book(whole), directory(), desk)
    assert other._pages.currentIndex() == DELEGATIONS
    assert not other.import_button.isEnabled()


def test_an_answer_brings_the_rows_in_and_can_be_taken_back(window: ParticipantsWindow) -> None:
    choose(window.settling.answers["slovania"], "SVN")
    assert "Slovania" in column(window.delegations, 1)
    assert "Eve NOV" in column(window.persons, 1)
    assert any(label.text() == "“Slovania” is settled." for label in window.settling.findChildren(QLabel))
    choose(window.settling.answers["slovania"], "")
    assert "Slovania" not in column(window.delegations, 1)


def test_the_nearest_spelling_is_looked_at_and_may_be_somebody_else(window: ParticipantsWindow) -> None:
    box = window.settling.answers["equador"]
    assert box.currentText() == "Ecuador (ECU)"
    choose(box, "none")
    assert column(window.delegations, 1) == ["France", "Chile"]
    choose(window.settling.answers["equador"], "GNQ")
    assert "GNQ · Equatorial Guinea" in column(window.delegations, 2)


def test_all_who_are_on_no_roll_come_as_one_category(window: ParticipantsWindow) -> None:
    choose(window.others, "ngo")
    assert list(window.settling.answers) == ["slovania", "equador"]
    row = column(window.delegations, 1).index("Mine Watch")
    assert column(window.delegations, 4)[row] == "Civil society (not said in the list)"


def test_a_column_is_mapped_by_hand(window: ParticipantsWindow) -> None:
    window.show_page(COLUMNS)
    assert column(window.persons, 2) == ["", "", ""]
    choose(window.columns.boxes["D"], ListField.FUNCTION)
    assert column(window.persons, 2) == ["Envoy", "", ""]


def test_the_import_is_one_act_that_undo_takes_back(window: ParticipantsWindow, session: Session, qtbot: QtBot) -> None:
    choose(window.others, "ngo")
    acts = len(session.trail.acts())
    QTest.mouseClick(window.import_button, Qt.MouseButton.LeftButton)
    assert len(session.trail.acts()) == acts + 1
    assert session.trail.acts()[-1].title == "Participants from list.csv"
    assert DelegationCode("MINEWATC") in session.meeting.roster
    assert not window.isVisible()


def test_persons_of_the_list_are_offered_where_a_person_is_asked_for(
    window: ParticipantsWindow, session: Session
) -> None:
    window.take_over()
    fields = {p.name: field_for(session.meeting, COMMANDS["request"], p) for p in COMMANDS["request"].parameters}
    line = fields["person"].widget
    assert isinstance(line, QLineEdit)
    completer = line.completer()
    completer.setCompletionPrefix("díaz")
    assert (completer.completionCount(), completer.currentCompletion()) == (1, "Ana DÍAZ")


def test_who_is_not_on_the_list_leaves_the_roll_where_that_is_ticked(
    window: ParticipantsWindow, session: Session
) -> None:
    before = len(session.meeting.roster.delegations)
    window.retire.setChecked(True)
    window.take_over()
    assert len(session.meeting.roster.delegations) < before
    assert DelegationCode("FRA") in session.meeting.roster


def test_run_only_keeps_the_roll_and_says_why(window: ParticipantsWindow, session: Session) -> None:
    session.set_locked(frozenset({"rename"}))
    seq = session.seq
    window.take_over()
    assert session.seq == seq
    assert "locked" in window.summary.text()
    assert window.isVisible()


def test_a_roll_that_changes_meanwhile_is_taken_into_account(
    window: ParticipantsWindow, session: Session, do: object
) -> None:
    do("add-speaker Slovania --category state")  # type: ignore[operator]
    assert "slovania" not in window.settling.answers


def test_a_screen_reader_hears_every_control(window: ParticipantsWindow) -> None:
    for page in range(4):
        window.show_page(page)
        told = dump(window)
        assert [str(one) for one in told if one.is_interactive and not one.is_told] == []


def test_no_word_of_it_is_left_in_english(session: Session, theme: Theme, desk: QWidget, file: Path) -> None:
    with saying_in("fr", lambda words, _: f"[{words}]"):
        made = ParticipantsWindow(session, theme, read_book(file), directory(), desk)
        words = [
            made.summary.text(),
            made.retire.text(),
            made.import_button.text(),
            *(b.text() for b in made._tabs.buttons()),
        ]
        words += column(made.delegations, 3) + [
            made.delegations.model().headerData(n, Qt.Orientation.Horizontal) for n in range(6)
        ]
        words += [box.itemText(n) for box in (made.settling.answers["mine watch"],) for n in range(3)]
        assert [word for word in words if not word.startswith("[")] == []


@pytest.fixture
def whole(session: Session, theme: Theme, settings: Settings, qtbot: QtBot, file: Path) -> Window:
    made = Window(session, theme, settings, FakeDialogs(file, file), NotedWriter())
    qtbot.addWidget(made)
    serve_lists(made)
    made.show()
    return made


def test_the_menu_asks_for_a_file_and_opens_one_window(whole: Window, qtbot: QtBot) -> None:
    for _ in range(2):
        whole.acts.action("participants").trigger()
        qtbot.waitUntil(lambda: whole.findChild(ParticipantsWindow) is not None)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(whole.findChildren(ParticipantsWindow)) == 1


def test_what_is_no_list_is_said_on_the_desk(whole: Window, qtbot: QtBot, file: Path) -> None:
    file.write_bytes(b"%PDF-1.7")
    whole.acts.action("participants").trigger()
    qtbot.waitUntil(lambda: "this is a PDF" in whole.notice.text)
    assert whole.findChild(ParticipantsWindow) is None
