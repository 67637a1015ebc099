"""The gist editor: what is typed is saved, stays with its statement, and overwrites nobody."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.core.commands import Command, read_command
from facilitator.core.ids import StatementId
from facilitator.seat import Seat
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.session import Session
from facilitator.ui.statements.chips import Chips
from facilitator.ui.statements.merging import MergingWindow
from facilitator.ui.statements.notice import GistNotice
from facilitator.ui.statements.panel import StatementsPanel
from facilitator.ui.theme import Theme
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]


def gist(session: Session, statement: int = 1) -> str:
    found = session.meeting.statement(StatementId(statement))
    assert found is not None
    return found.gist


def head(panel: StatementsPanel) -> list[str]:
    return [label.text() for label in panel.editor.findChildren(QLabel) if label.isVisibleTo(panel.editor)]


def notice(panel: StatementsPanel) -> GistNotice:
    found = panel.editor.findChild(GistNotice)
    assert isinstance(found, GistNotice)
    return found


def buttons(panel: StatementsPanel) -> list[str]:
    return [b.text() for b in notice(panel).findChildren(QPushButton) if b.isVisibleTo(panel.editor)]


@pytest.fixture
def type_in(panel: StatementsPanel, qtbot: QtBot) -> Callable[[str], None]:
    panel.go_to_current()
    qtbot.waitUntil(panel.editor.text.hasFocus)

    def typed(text: str) -> None:
        qtbot.keyClicks(panel.editor.text, text)

    return typed


def test_the_card_names_who_speaks_and_for_how_long(
    panel: StatementsPanel, clock: FakeClock, heartbeat: Heartbeat
) -> None:
    clock.forward(134)
    heartbeat.second.emit()
    assert head(panel)[:2] == ["Afghanistan", "speaking · 2:14"]


def test_a_pause_in_typing_saves_once(type_in: Do, session: Session, qtbot: QtBot) -> None:
    before = session.seq
    type_in("It reported progress.")
    assert gist(session) == ""
    qtbot.waitUntil(lambda: gist(session) == "It reported progress.", timeout=3000)
    assert session.seq == before + 1


def test_typing_without_a_pause_is_saved_meanwhile(
    type_in: Do, panel: StatementsPanel, session: Session, qtbot: QtBot
) -> None:
    panel.editor._pause.setInterval(3_600_000)
    panel.editor._latest.setInterval(20)
    type_in("It reported ")
    qtbot.waitUntil(lambda: gist(session) == "It reported", timeout=20_000)
    type_in("progress.")
    qtbot.waitUntil(lambda: gist(session) == "It reported progress.", timeout=20_000)


def test_leaving_the_field_saves_at_once(type_in: Do, panel: StatementsPanel, session: Session, qtbot: QtBot) -> None:
    type_in("It reported progress.")
    panel.view.setFocus()
    qtbot.waitUntil(lambda: gist(session) == "It reported progress.", timeout=200)


def test_closing_the_desk_saves(type_in: Do, panel: StatementsPanel, session: Session) -> None:
    type_in("It reported progress.")
    assert panel.flush()
    assert gist(session) == "It reported progress."


def test_a_window_that_replaces_another_goes_on_behind_the_blank_that_was_typed_last(
    type_in: Do, panel: StatementsPanel, session: Session, heartbeat: Heartbeat, theme: Theme
) -> None:
    type_in("Asked for ")
    assert panel.flush()
    other = StatementsPanel(session, heartbeat, theme, panel.parentWidget())
    other.take_over(panel)
    other.editor.text.insertPlainText("time")
    assert other.editor.text.text() == "Asked for time"


def test_what_is_unchanged_makes_no_new_revision(type_in: Do, panel: StatementsPanel, session: Session) -> None:
    type_in("Progress.")
    assert panel.flush()
    recorded = session.seq
    type_in("x")
    panel.editor.text.textCursor().deletePreviousChar()
    type_in(" ")
    assert panel.flush()
    assert session.seq == recorded


def test_text_typed_while_next_is_pressed_stays_with_its_statement(
    type_in: Do, panel: StatementsPanel, session: Session, in_c: Do, clock: FakeClock
) -> None:
    type_in("Afghanistan reported ")
    clock.forward(600)
    in_c("give-floor")
    type_in("progress.")
    assert panel.flush()
    assert gist(session, 1) == "Afghanistan reported progress."
    assert gist(session, 2) == ""
    assert head(panel)[0] == "Afghanistan, ended 15:10"


def test_ctrl_down_goes_to_the_current_statement(
    type_in: Do, panel: StatementsPanel, session: Session, in_c: Do, qtbot: QtBot
) -> None:
    type_in("Afghanistan reported.")
    in_c("give-floor")
    assert "Go to Chile   Ctrl+↓" in buttons(panel)
    qtbot.keyClick(panel.editor.text, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    type_in("Chile thanked.")
    assert panel.flush()
    assert (gist(session, 1), gist(session, 2)) == ("Afghanistan reported.", "Chile thanked.")
    assert head(panel)[0] == "Chile"
    assert buttons(panel) == []


@pytest.mark.parametrize("typed", ["", "more of Afghanistan"])
def test_ctrl_down_while_the_next_is_called_waits_for_their_statement_unless_somebody_types(
    type_in: Do, panel: StatementsPanel, in_c: Do, qtbot: QtBot, typed: str
) -> None:
    type_in("Afghanistan spoke. ")
    in_c("end")
    in_c("call")
    panel.editor.edit_current()
    type_in(typed)
    in_c("give-floor")
    qtbot.wait(1)
    assert panel.editor.shown == (1 if typed else 2)
    assert panel.editor.text.hasFocus()


def test_where_nobody_types_the_card_follows_the_floor(panel: StatementsPanel, in_c: Do) -> None:
    assert head(panel)[0] == "Afghanistan"
    in_c("give-floor")
    assert head(panel)[0] == "Chile"


def test_a_second_that_turns_just_when_the_floor_moves_does_not_say_that_the_card_stays_behind(
    panel: StatementsPanel, session: Session, heartbeat: Heartbeat
) -> None:
    session.act(Command(name="give-floor"))
    heartbeat.second.emit()
    assert buttons(panel) == []
    session.settle()
    assert (head(panel)[0], buttons(panel)) == ("Chile", [])


def test_what_was_begun_is_not_left_because_the_keyboard_was_elsewhere(
    type_in: Do, panel: StatementsPanel, in_c: Do
) -> None:
    type_in("Afghanistan reported")
    panel.view.setFocus()
    in_c("give-floor")
    assert head(panel)[0].startswith("Afghanistan, ended")


def test_ctrl_z_takes_back_typing_and_no_act(
    type_in: Do, panel: StatementsPanel, session: Session, qtbot: QtBot
) -> None:
    type_in("Progress")
    qtbot.keyClick(panel.editor.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.editor.text.text() == ""
    assert session.meeting.speaker is not None


def test_another_seats_text_appears_where_nothing_is_typed(
    panel: StatementsPanel, session: Session, other: Seat
) -> None:
    other.refresh()
    other.act(read_command(other.meeting, "gist", ["1", "Theirs."]))
    session.refresh()
    assert panel.editor.text.text() == "Theirs."


def write_meanwhile(session: Session, other: Seat, text: str = "Theirs.") -> None:
    other.refresh()
    other.act(Command(name="gist", arguments={"statement": 1, "text": text}))
    session.refresh()


def test_another_seats_text_is_told_and_not_overwritten(
    type_in: Do, panel: StatementsPanel, session: Session, other: Seat
) -> None:
    type_in("Mine.")
    write_meanwhile(session, other)
    assert "Another seat wrote meanwhile: “Theirs.”" in head(panel)
    assert not panel.editor.flush()
    assert gist(session) == "Theirs."
    assert panel.editor.text.text() == "Mine."


def test_the_other_text_can_be_taken(type_in: Do, panel: StatementsPanel, session: Session, other: Seat) -> None:
    type_in("Mine.")
    write_meanwhile(session, other)
    assert buttons(panel) == ["Use theirs", "Keep mine", "Side by side…"]
    panel.editor.use_theirs()
    assert panel.editor.text.text() == "Theirs."
    assert gist(session) == "Theirs."
    assert buttons(panel) == []
    assert session.trail.acts()[-1].words == "Mine.\nTheirs."


def test_ones_own_text_can_be_kept(type_in: Do, panel: StatementsPanel, session: Session, other: Seat) -> None:
    type_in("Mine.")
    write_meanwhile(session, other)
    panel.editor.keep_mine()
    assert gist(session) == "Mine."
    assert buttons(panel) == []


class OnServer:
    """A journal at a server, as far as hands on texts go: somebody else writes on the first statement."""

    away = None

    def __init__(self) -> None:
        self.told: list[int | None] = []
        self.company = self

    def hands(self, _but: str) -> dict[str, int]:
        return {"secretariat": 1}

    def write_on(self, _seat: str, statement: int | None) -> None:
        self.told.append(statement)


def test_two_hands_on_one_text_see_each_other_at_work(
    type_in: Do, panel: StatementsPanel, heartbeat: Heartbeat
) -> None:
    assert notice(panel).sentence == ""
    server = OnServer()
    panel.editor._hands._journal = server  # type: ignore[assignment]
    heartbeat.second.emit()
    assert notice(panel).sentence == "secretariat is writing on this text, too"
    type_in("Mine.")
    assert server.told == [1]
    panel.editor.text.left.emit()
    assert server.told == [1, None]


def test_of_two_texts_one_is_made_by_hand_side_by_side(
    type_in: Do, panel: StatementsPanel, session: Session, other: Seat
) -> None:
    type_in("Mine.")
    write_meanwhile(session, other)
    panel.editor.merge()
    merging = panel.window().findChild(MergingWindow)
    assert merging is not None
    texts = merging.texts
    assert (texts.theirs.toPlainText(), texts.mine.toPlainText()) == ("Theirs.", "Mine.")
    assert gist(session) == "Theirs."
    texts.both.click()
    texts.both.click()
    assert texts.mine.toPlainText() == "Theirs.\nMine."
    # another text comes meanwhile: it is shown, and not overwritten by what was made of the one before
    write_meanwhile(session, other, "Theirs, once more.")
    session.settle()
    assert texts.theirs.toPlainText() == "Theirs, once more."
    merging.record.click()
    assert gist(session) == panel.editor.text.text() == "Theirs.\nMine."
    assert buttons(panel) == []


def test_leaving_with_two_texts_keeps_both(type_in: Do, panel: StatementsPanel, session: Session, other: Seat) -> None:
    type_in("Mine.")
    write_meanwhile(session, other)
    assert panel.flush()
    assert gist(session) == "Theirs.\nMine."


def test_key_points_and_tags_are_chips(panel: StatementsPanel, in_c: Do) -> None:
    in_c("point 1 survey --lap 19 --as challenge")
    in_c("point 1 funds --lap 23 --as assistance")
    in_c("tag 1 gender")
    chips = panel.editor.findChild(Chips)
    assert chips.accessibleName() == "Key points and tags: LAP 19 · challenge, LAP 23 · assistance needed, gender"


def test_no_word_of_a_name_is_cut_beside_the_state_at_large_text(
    panel: StatementsPanel, theme: Theme, heartbeat: Heartbeat
) -> None:
    theme.set_zoom(2.0)
    heartbeat.second.emit()
    QApplication.processEvents()
    name = next(label for label in panel.editor.findChildren(QLabel) if label.text() == "Afghanistan")
    assert name.width() >= name.fontMetrics().horizontalAdvance("Afghanistan")
