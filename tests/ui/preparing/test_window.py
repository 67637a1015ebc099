"""A meeting of one's own is prepared in a window, by keys and by mouse, and made; nothing typed is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from facilitator.core.preparing.beginnings import begun_from, empty
from facilitator.drafts import left_behind
from facilitator.exchange.definition import load_definition, shipped_definitions
from facilitator.preparation import Preparation
from facilitator.preparing import Preparations
from facilitator.ui.meeting_menu import PrepareMenu
from facilitator.ui.preparing.window import AGENDA, LIMITS, ORDER, SESSIONS, WORDS, PrepareWindow
from facilitator.ui.theme import Theme
from tests.ui.access.hearing import dump
from tests.ui.access.test_controls import untold
from tests.ui.desks import FakeDialogs

AGENDA_TEXT = "1. Opening\n2. Work\n(a) One\n(b) Two\n3. End"


@pytest.fixture
def preparations(qtbot: QtBot, theme: Theme, dialogs: FakeDialogs, tmp_path: Path) -> Preparations:
    return Preparations(theme, dialogs, tmp_path / "drafts", theme)


@pytest.fixture
def window(qtbot: QtBot, preparations: Preparations) -> Iterator[PrepareWindow]:
    made = preparations.open(empty("Europe/Zurich", "en"))
    made.activateWindow()
    yield made
    if isValid(made):
        made.close_surely()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def titles(window: PrepareWindow) -> list[str]:
    return [f"{item.label} {item.title}" for item in window.editing.definition.items]


def fill(window: PrepareWindow) -> None:
    """Say what a meeting needs: a title, days, an agenda that is pasted."""
    title = window.meeting.form.fields[("title",)]
    QTest.keyClicks(title, "Standing Committee")
    window.go_to_page(SESSIONS)
    window.sessions.days.setValue(3)
    window.sessions.add_button.click()
    window.go_to_page(AGENDA)
    QGuiApplication.clipboard().setText(AGENDA_TEXT)
    QTest.keyClick(window.agenda.tree, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    window.editing.check()


def test_from_empty_to_a_meeting(
    window: PrepareWindow, preparations: Preparations, dialogs: FakeDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.conflict.text() == "The meeting has no title yet."
    window.make_button.click()
    assert dialogs.asked == []
    fill(window)
    assert window.conflict.text() == "Nothing is missing: the meeting can be made."
    assert titles(window) == ["1 Opening", "2 Work", "2(a) One", "2(b) Two", "3 End"]
    saved, file = tmp_path / "own.toml", tmp_path / "own.floor"
    dialogs.files = [saved, file]
    window.save_button.click()
    assert load_definition(saved)[0] == window.editing.prepared.finished
    assert not window.isWindowModified()
    with qtbot.waitSignal(preparations.made) as made:
        window.make_button.click()
    journal, to_settle = made.args
    assert len(journal.read()) == 1
    assert to_settle is None
    journal.close()
    assert not window.isVisible()


def test_what_is_typed_in_the_tree_by_keys(window: PrepareWindow) -> None:
    fill(window)
    tree = window.agenda.tree
    tree.setFocus()
    tree.select(4)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    line = tree.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "Later")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert titles(window)[-1] == "3(a) Later"
    line = tree.findChildren(QLineEdit)[-1]
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert titles(window)[-1] == "3(b) "
    QTest.keyClick(tree.findChildren(QLineEdit)[-1], Qt.Key.Key_Return)
    assert titles(window)[-1] == "3(a) Later"
    tree.select(0)
    for key, wanted in (
        (Qt.Key.Key_Down, ["1 Work", "1(a) One", "1(b) Two", "2 Opening"]),
        (Qt.Key.Key_Up, ["1 Opening", "2 Work"]),
    ):
        QTest.keyClick(tree, key, Qt.KeyboardModifier.AltModifier)
        assert titles(window)[: len(wanted)] == wanted
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    assert titles(window)[0] == "1 Work"
    window.editing.undo()
    assert titles(window)[0] == "1 Opening"


def test_an_item_is_dropped_in_front_of_another(window: PrepareWindow) -> None:
    fill(window)
    window.agenda.tree.dropped.emit(4, 1)
    assert titles(window) == ["1 Opening", "2 End", "3 Work", "3(a) One", "3(b) Two"]
    window.agenda.tree.dropped.emit(2, 3)
    assert titles(window)[2] == "3 Work"
    assert window.editing.can_undo


def test_what_is_not_understood_stays_and_is_the_first_conflict(window: PrepareWindow) -> None:
    fill(window)
    window.go_to_page(LIMITS)
    line = window.limits.limits.fields["limits", "national"]
    assert isinstance(line, QLineEdit)
    line.setText("")
    QTest.keyClicks(line, "soon")
    assert "“soon” is not a duration" in window.conflict.text()
    window.go_to_page(ORDER)
    window.go_to_conflict()
    assert line.text() == "soon"
    assert window.focusWidget() is line
    line.selectAll()
    QTest.keyClicks(line, "4")
    window.editing.check()
    assert window.editing.definition.limits["national"] == 240.0
    assert window.conflict.text() == "Nothing is missing: the meeting can be made."
    window.editing.undo()
    window.editing.undo()
    assert window.editing.definition.limits["national"] == 180.0


def test_what_is_offered_under_a_line_is_taken_by_its_keys(window: PrepareWindow, qtbot: QtBot) -> None:
    zone = window.meeting.form.fields[("zone",)]
    assert isinstance(zone, QLineEdit)
    zone.setFocus()
    zone.clear()
    QTest.keyClicks(zone, "vienna")
    popup = zone.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    window.words.setFocus()
    zone.editingFinished.emit()
    assert (zone.text(), window.editing.definition.zone) == ("Europe/Vienna", "Europe/Vienna")


def test_roles_topics_and_segments_of_an_item(window: PrepareWindow) -> None:
    fill(window)
    panel = window.agenda.panel
    window.agenda.tree.select(1)
    QTest.keyClicks(panel.form.fields["roles", "coordinator"], "Chile; FRA")
    panel.topics.edited.emit(0, 1, "Funding")
    panel.topics.edited.emit(0, 2, "2.a, 3")
    panel.segments.edited.emit(0, 0, "panel")
    panel.segments.edited.emit(0, 3, "guest 5 min")
    item = window.editing.definition.items[1]
    assert [(holder.role.value, holder.who) for holder in item.roles] == [
        ("coordinator", "CHL"),
        ("coordinator", "FRA"),
    ]
    assert (item.topics[0].title, item.topics[0].feeds) == ("Funding", ("2.a", "3"))
    assert item.segments[0].limits == {"guest": 300.0}
    window.order.reveal(("items", 1, "segments", 0, "precedence"))
    window.order.use_usual()
    window.order.table.edited.emit(3, 1, "guest")
    assert window.editing.definition.items[1].segments[0].precedence[3].capacities == ("guest",)
    window.go_to_page(WORDS)
    window.words.table.edited.emit(0, 1, "Comité permanent")
    assert window.editing.definition.glossary.say("Standing Committee", "fr") == "Comité permanent"


def test_in_a_meeting_that_was_made_codes_and_numbers_stay_and_documents_are_noted_at_the_desk(
    window: PrepareWindow,
) -> None:
    fill(window)
    assert window.agenda.panel.documents.isEnabled()
    window.editing.apply(begun_from(window.editing.prepared.finished, codes_kept=True))
    tree = window.agenda.tree
    tree.select(0)
    QTest.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    # what was announced by its number keeps it, until somebody numbers anew
    assert titles(window)[:2] == ["2 Work", "2(a) One"]
    assert [item.code for item in window.editing.definition.items] == ["2", "2.a", "2.b", "1", "3"]
    assert not window.agenda.panel.documents.isEnabled()


def test_what_was_prepared_is_asked_about_and_kept_as_a_draft(
    window: PrepareWindow, preparations: Preparations, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    fill(window)
    (preparation,) = preparations.findChildren(Preparation)
    preparation.keep_draft()
    drafts = tmp_path / "drafts"
    assert left_behind(drafts) == ()
    for lock in drafts.glob("*.lock"):
        # what a program that was killed leaves: no process has the lock
        lock.unlink()
    (kept,) = left_behind(drafts)
    assert kept.prepared == window.editing.prepared
    assert len(preparations.notes()) == 1
    whole = kept.path.read_text(encoding="utf-8")
    kept.path.write_text(whole.replace("Europe/Zurich", "Europe/Zurech"), encoding="utf-8")
    assert left_behind(drafts) == (), "what no window can show is left where it is"
    kept.path.write_text("[" * 100_000, encoding="utf-8")
    assert left_behind(drafts) == ()
    kept.path.write_text(whole, encoding="utf-8")
    preparations.begin(window, "+draft0")
    again = preparations.findChildren(Preparation)[-1]
    assert again.window.editing.is_changed
    assert again.window.editing.prepared == kept.prepared
    assert not kept.path.exists()
    assert len(list(drafts.glob("*.json"))) == 1
    again.window.close_surely()
    window.close()
    assert window.isVisible()
    dialogs.agree()
    assert not window.isVisible()
    assert list(drafts.glob("*.json")) == []


def test_every_template_is_shown_on_every_page_as_it_is(preparations: Preparations, window: PrepareWindow) -> None:
    for name in shipped_definitions():
        definition, roll = load_definition(name)
        made = preparations.open(begun_from(definition), roll)
        for page in range(6):
            made.go_to_page(page)
            assert untold(dump(made)) == []
        for row in range(len(definition.items)):
            made.agenda.tree.select(row)
        assert made.editing.definition == definition
        assert made.editing.conflicts == ()
        assert not made.editing.is_changed
        made.close()


def test_the_menu_offers_all_that_a_meeting_can_be_prepared_from(window: PrepareWindow) -> None:
    menu = PrepareMenu(shipped_definitions(), ["A & B"], window)
    chosen: list[str] = []
    menu.chosen.connect(chosen.append)
    for action in menu.actions():
        action.trigger()
    assert chosen == ["+draft0", "+empty", "+document", *shipped_definitions(), "+former", "+file"]
    assert len(menu.actions()) <= 12


def test_days_are_moved_together(window: PrepareWindow) -> None:
    fill(window)
    window.sessions.table.edited.emit(0, 2, "9:30")
    assert window.editing.definition.sessions[0].start.minute == 30
    window.sessions.table.removed.emit(5)
    assert len(window.editing.definition.sessions) == 5
