"""The precedence of an item is changed with the new order in view, and recorded as one act."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.ids import ItemCode
from facilitator.ui.rules.beside import moved_words
from facilitator.ui.rules.window import RulesWindow
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme

C = ItemCode("c")
Do = Callable[[str], None]


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1366, 768)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def rules(session: Session, theme: Theme, desk: QWidget, do: Do) -> RulesWindow:
    for line in ("take-up c", "clear-list", "request FRA", "request UNMAS", "request KEN", "request LAO"):
        do(line)
    made = RulesWindow(session, theme, desk)
    made.show()
    return made


def shown(rules: RulesWindow) -> list[str]:
    model = rules.orders.orders
    return [model.data(model.index(row), Qt.ItemDataRole.UserRole)[1].request.who for row in range(model.rowCount())]


def today(session: Session) -> list[str]:
    return [r.who for r in session.meeting.items[C].waiting]


def select(rules: RulesWindow, name: str) -> None:
    rules.classes.select([c.name for c in rules.classes.classes].index(name))


def test_nothing_changes_until_something_is_changed(rules: RulesWindow, session: Session) -> None:
    assert shown(rules) == today(session) == ["FRA", "KEN", "LAO", "UNMAS"]
    assert not rules.apply.isEnabled()
    assert rules.summary.text() == "These are the rules as they are."


def test_a_class_that_is_moved_by_keys_shows_its_order_and_records_nothing(
    rules: RulesWindow, session: Session
) -> None:
    seq = session.seq
    select(rules, "organisation")
    for _ in range(2):
        QTest.keyClick(rules.classes, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown(rules) == ["UNMAS", "FRA", "KEN", "LAO"]
    assert (today(session), session.seq) == (["FRA", "KEN", "LAO", "UNMAS"], seq)
    assert rules.summary.text() == "4 change place"


def test_apply_records_one_act_that_one_undo_takes_back(rules: RulesWindow, session: Session, do: Do) -> None:
    select(rules, "organisation")
    rules.classes.up()
    rules.classes.up()
    acts = len(session.trail.acts())
    rules.carry_out()
    assert today(session) == ["UNMAS", "FRA", "KEN", "LAO"]
    assert len(session.trail.acts()) == acts + 1
    do("undo")
    assert today(session) == ["FRA", "KEN", "LAO", "UNMAS"]


def test_a_new_class_of_named_delegations_goes_in_front_of_the_selected_one(
    rules: RulesWindow, session: Session
) -> None:
    select(rules, "state")
    rules.new.label.setText("Affected States")
    rules.new.who.setText("LAO, Kenya")
    QTest.keyClick(rules.new.who, Qt.Key.Key_Return)
    assert shown(rules) == ["KEN", "LAO", "FRA", "UNMAS"]
    rules.carry_out()
    assert today(session) == ["KEN", "LAO", "FRA", "UNMAS"]


def test_a_new_class_that_cannot_be_is_a_sentence_and_stays_to_be_mended(rules: RulesWindow) -> None:
    rules.new.label.setText("Lost")
    rules.new.who.setText("Atlantis")
    rules.new.submit()
    assert "“Atlantis” is not a capacity" in rules.summary.text()
    assert rules.new.who.text() == "Atlantis"


def test_a_class_can_be_taken_out_and_put_in_again(rules: RulesWindow) -> None:
    select(rules, "civil-society")
    rules.classes.remove()
    assert "civil-society" not in [c.name for c in rules.classes.classes]
    rules.more.setCurrentIndex(rules.more.findData("civil-society"))
    rules.more.activated.emit(rules.more.currentIndex())
    assert "civil-society" in [c.name for c in rules.classes.classes]


def test_who_is_pinned_is_shown_as_staying(rules: RulesWindow, session: Session, do: Do) -> None:
    do(f"move {session.meeting.items[C].waiting[0].id} 1")
    select(rules, "organisation")
    rules.classes.up()
    rules.classes.up()
    model = rules.orders.orders
    first = model.data(model.index(0), Qt.ItemDataRole.UserRole)[1]
    assert (first.request.who, moved_words(first)) == ("FRA", "pinned, stays")
    assert rules.summary.text().endswith("1 pinned by the chair stays")


def test_the_meetings_own_order_is_taken_again(rules: RulesWindow, session: Session, do: Do) -> None:
    do("set-precedence c organisation state")
    rules.show_item()
    rules.meetings.click()
    rules.carry_out()
    assert session.meeting.items[C].precedence == ()


def test_the_preview_follows_the_list_while_the_meeting_goes_on(rules: RulesWindow, do: Do) -> None:
    do("request CHE")
    assert "CHE" in shown(rules)


def test_the_window_paints_its_rows(rules: RulesWindow) -> None:
    picture: QPixmap = rules.orders.grab()
    colours = {picture.toImage().pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, 200, 3)}
    assert len(colours) > 5


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_columns_keep_their_room_at_large_text(
    session: Session, theme: Theme, desk: QWidget, do: Do, zoom: float
) -> None:
    theme.set_zoom(zoom)
    do("take-up c")
    made = RulesWindow(session, theme, desk)
    made.show()
    QApplication.processEvents()
    assert len({widget.width() for widget in (made.items, made.classes, made.new)}) == 1
    assert (
        made.more.mapTo(made, made.more.rect().topRight()).x()
        == made.items.mapTo(made, made.items.rect().topRight()).x()
    )
    assert made.orders.width() > made.items.width()


def test_the_rules_are_those_of_the_segment_and_follow_to_the_next(
    session: Session, theme: Theme, desk: QWidget, do: Do
) -> None:
    do("take-up j")
    made = RulesWindow(session, theme, desk)
    assert made.items.currentText() == "2(j) General status and operation · Presentations by invited stakeholders"
    made.classes.select(5)
    made.classes.up()
    do("next-segment")
    assert made.items.currentText() == "2(j) General status and operation · Discussion among stakeholders"
    assert [c.name for c in made.classes.classes] == ["as-asked"]
    assert not made.apply.isEnabled()
    made.close()
