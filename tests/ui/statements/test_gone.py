"""A statement that leaves the log under the editor: its words are safe, nothing lands elsewhere, a hand puts them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.core.commands import Command, read_command
from facilitator.core.ids import SeatName, StatementId
from facilitator.core.minuting.gaps import gaps
from facilitator.seat import Seat
from facilitator.storage.sqlite import open_file
from facilitator.ui.session import Session
from facilitator.ui.statements.left_over import LeftOver
from facilitator.ui.statements.notice import GistNotice
from facilitator.ui.statements.panel import StatementsPanel
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]
EIGHT = "\n".join(f"Line {n} of what was said." for n in range(1, 9))


def gists(session: Session) -> dict[int, str]:
    return {s.id: s.gist for s in session.meeting.statements()}


def words(session: Session) -> str:
    return "\n".join(act.words for act in session.trail.acts())


def head(panel: StatementsPanel) -> str:
    return next(w.text() for w in panel.editor.findChildren(QLabel) if w.property("role") == "strong")


def notice(panel: StatementsPanel) -> str:
    found = panel.editor.findChild(GistNotice)
    return found.sentence if found.isVisibleTo(panel.editor) else ""


def offer(panel: StatementsPanel) -> str:
    found = panel.editor.findChild(LeftOver)
    return found.sentence if found.isVisibleTo(panel.editor) else ""


def press(panel: StatementsPanel, words: str) -> None:
    next(b for b in panel.editor.findChildren(QPushButton) if b.text() == words).click()


@pytest.fixture
def typing(panel: StatementsPanel, in_c: Do, clock: FakeClock, qtbot: QtBot) -> Do:
    """Afghanistan has spoken, Chile speaks, and the keyboard is in the gist of Chile."""
    clock.forward(600)
    in_c("give-floor")
    panel.go_to_current()
    qtbot.waitUntil(panel.editor.text.hasFocus)

    def typed(text: str) -> None:
        qtbot.keyClicks(panel.editor.text, text)

    return typed


@pytest.fixture
def eight_lines(panel: StatementsPanel, typing: Do, clock: FakeClock) -> None:
    panel.editor.text.insertPlainText(EIGHT)
    assert panel.flush()
    clock.forward(60)


@pytest.mark.usefixtures("eight_lines")
def test_after_undo_the_caret_stays_with_the_words_and_the_next_ones_go_there(
    panel: StatementsPanel, typing: Do, session: Session, in_c: Do
) -> None:
    in_c("undo")
    assert head(panel) == "Chile, undone 15:11"
    assert panel.editor.text.hasFocus()
    assert panel.editor.text.text() == EIGHT
    typing(" More")
    assert panel.flush()
    assert gists(session) == {1: ""}
    assert f"{EIGHT} More" in words(session)
    in_c("give-floor")
    typing(" and more")
    assert panel.flush()
    assert gists(session) == {1: "", 3: ""}
    assert f"{EIGHT} More and more" in words(session)


@pytest.mark.usefixtures("eight_lines")
def test_the_text_is_offered_on_the_statement_that_begins_anew_and_put_there_by_hand(
    panel: StatementsPanel, session: Session, in_c: Do, qtbot: QtBot
) -> None:
    in_c("undo")
    assert offer(panel) == ""
    in_c("give-floor")
    qtbot.keyClick(panel.editor.text, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert head(panel) == "Chile"
    assert panel.editor.text.text() == ""
    assert offer(panel) == "8 lines typed on Chile, undone 15:11"
    press(panel, "Put here")
    assert gists(session)[3] == EIGHT
    assert panel.editor.text.text() == EIGHT
    assert offer(panel) == ""


@pytest.fixture
def begun_anew(panel: StatementsPanel, eight_lines: None, in_c: Do) -> None:
    """Chile speaks anew after the undo, the eight lines are offered."""
    in_c("undo")
    in_c("give-floor")
    panel.editor.edit_current()


@pytest.mark.usefixtures("begun_anew")
@pytest.mark.parametrize(("choice", "expected"), [("Put here", f"{EIGHT} More"), ("Leave", "More")])
def test_the_keyboard_is_at_the_end_of_the_text_after_either_choice(
    panel: StatementsPanel, session: Session, qtbot: QtBot, choice: str, expected: str
) -> None:
    button = next(b for b in panel.editor.findChildren(QPushButton) if b.text() == choice)
    button.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.editor.text.hasFocus()
    qtbot.keyClicks(panel.editor.text, " More")
    assert panel.editor.text.text() == expected
    assert panel.flush()
    assert gists(session)[3] == expected


@pytest.mark.usefixtures("eight_lines")
def test_what_is_typed_meanwhile_stays_before_what_is_put(
    panel: StatementsPanel, typing: Do, session: Session, in_c: Do
) -> None:
    in_c("undo")
    in_c("give-floor")
    panel.editor.edit_current()
    typing("Thanked.")
    press(panel, "Put here")
    assert gists(session)[3] == f"Thanked.\n{EIGHT}"
    in_c("undo")
    assert gists(session)[3] == "Thanked."
    assert offer(panel) == "8 lines typed on Chile, undone 15:11"


@pytest.mark.usefixtures("eight_lines")
def test_it_can_be_left(panel: StatementsPanel, session: Session, in_c: Do) -> None:
    in_c("undo")
    in_c("give-floor")
    panel.editor.edit_current()
    press(panel, "Leave")
    assert offer(panel) == ""
    assert gists(session)[3] == ""
    assert EIGHT in words(session)


@pytest.mark.usefixtures("eight_lines")
def test_it_is_not_offered_on_a_statement_it_cannot_belong_to(panel: StatementsPanel, in_c: Do) -> None:
    in_c("undo")
    panel.editor.show_statement(StatementId(1))
    assert offer(panel) == ""
    in_c("give-floor 3")
    panel.editor.edit_current()
    assert head(panel) == "Lebanon"
    assert offer(panel) == "8 lines typed on Chile, undone 15:11"


@pytest.mark.usefixtures("eight_lines")
def test_redo_brings_statement_and_words_back_under_the_caret(
    panel: StatementsPanel, typing: Do, session: Session, in_c: Do
) -> None:
    in_c("undo")
    typing(" More")
    in_c("redo")
    assert head(panel) == "Chile"
    assert panel.flush()
    assert gists(session)[2] == f"{EIGHT} More"
    assert notice(panel) == ""


@pytest.fixture
def colleague(session: Session, clock: FakeClock) -> Seat:
    """A seat of another name at the same file."""
    return Seat(open_file(session.address.path), SeatName("secretariat"), clock=clock)


def act(seat: Seat, line: str) -> None:
    name, *rest = line.split()
    seat.refresh()
    seat.act(read_command(seat.meeting, name, rest))


def test_another_seat_that_undoes_is_told_of_and_takes_no_word_away(  # noqa: PLR0917 - the scene
    panel: StatementsPanel, in_c: Do, session: Session, colleague: Seat, clock: FakeClock, qtbot: QtBot
) -> None:
    act(colleague, "give-floor")
    session.refresh()
    panel.go_to_current()
    qtbot.waitUntil(panel.editor.text.hasFocus)
    qtbot.keyClicks(panel.editor.text, "Chile thanked")
    clock.forward(60)
    act(colleague, "undo")
    session.refresh()
    session.settle()
    assert head(panel) == "Chile, undone 15:01"
    told = "Undone by secretariat at 15:01. What is typed here is kept in the trail and offered where it may belong."
    assert notice(panel) == told
    qtbot.keyClicks(panel.editor.text, " everybody.")
    qtbot.waitUntil(lambda: "Chile thanked everybody." in words(session), timeout=5000)
    assert gists(session) == {1: ""}
    colleague.journal.close()


def test_a_void_statement_keeps_what_is_being_typed(
    panel: StatementsPanel, typing: Do, session: Session, in_c: Do
) -> None:
    typing("Typed while the chair looks for Chile")
    in_c("absent")
    assert head(panel) == "Chile, absent 15:10"
    assert panel.flush()
    assert gists(session) == {1: ""}
    assert "Typed while the chair looks for Chile" in words(session)


def test_a_part_that_is_merged_away_keeps_what_is_being_typed(
    panel: StatementsPanel, session: Session, in_c: Do, clock: FakeClock, qtbot: QtBot
) -> None:
    in_c("request AFG")
    clock.forward(60)
    in_c("give-floor 6")
    in_c("end")
    panel.editor.edit_current()
    assert panel.editor.shown == StatementId(2)
    qtbot.keyClicks(panel.editor.text, "Second")
    in_c("correct 1 --capacity national")
    in_c("merge 1 2")
    qtbot.keyClicks(panel.editor.text, " part")
    assert panel.flush()
    assert gists(session) == {1: ""}
    panel.editor.show_statement(StatementId(1))
    assert offer(panel) == "1 line typed on Afghanistan, merged 15:01"
    press(panel, "Put here")
    assert gists(session) == {1: "Second part"}


def test_a_mark_that_is_half_typed_stays_with_its_statement(
    panel: StatementsPanel, typing: Do, session: Session, in_c: Do, qtbot: QtBot
) -> None:
    line = panel.editor.notes.line
    line.setFocus()
    qtbot.keyClicks(line, "surv")
    in_c("undo")
    assert line.text() == "surv"
    panel.editor.show_statement(StatementId(1))
    assert line.text() == ""
    assert panel.half_typed == ("surv",)
    panel.editor.show_statement(StatementId(2))
    qtbot.keyClicks(line, "ey")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "survey" in words(session)
    assert all(not s.points and not s.tags and not s.topics for s in session.meeting.statements())


def test_two_texts_are_offered_one_after_the_other(
    panel: StatementsPanel, typing: Do, session: Session, in_c: Do, clock: FakeClock
) -> None:
    for text in ("First", "Second"):
        panel.editor.edit_current()
        typing(text)
        assert panel.flush()
        clock.forward(60)
        in_c("undo")
        in_c("give-floor")
    panel.editor.edit_current()
    assert offer(panel) == "1 line typed on Chile, undone 15:12 (and 1 more)"
    press(panel, "Put here")
    assert offer(panel) == "1 line typed on Chile, undone 15:11"
    press(panel, "Put here")
    assert gists(session)[4] == "Second\nFirst"


def test_nothing_is_put_where_another_seat_has_just_written(
    panel: StatementsPanel, typing: Do, session: Session, in_c: Do, colleague: Seat
) -> None:
    typing("Text")
    assert panel.flush()
    in_c("undo")
    in_c("give-floor")
    panel.editor.edit_current()
    typing("Mine")
    colleague.refresh()
    colleague.act(Command(name="gist", arguments={"statement": 3, "text": "Theirs"}))
    session.refresh()
    session.settle()
    assert "Another seat wrote meanwhile: “Theirs”" in notice(panel)
    assert offer(panel) == ""
    colleague.journal.close()


def test_a_statement_whose_item_and_speaker_are_undone_as_well_keeps_its_words_and_its_name(
    panel: StatementsPanel, session: Session, in_c: Do, qtbot: QtBot
) -> None:
    for line in (
        "end",
        "insert-item Other",
        "take-up other",
        "add-speaker Newcomer --category organisation --request yes",
        "give-floor",
    ):
        in_c(line)
    panel.editor.edit_current()
    shown = panel.editor.shown
    qtbot.keyClicks(panel.editor.text, "Said something.")
    for _ in range(4):
        in_c("undo")
    assert "other" not in session.meeting.items
    assert head(panel) == "Newcomer, undone 15:00"
    qtbot.keyClicks(panel.editor.notes.line, "survey")
    qtbot.keyClick(panel.editor.notes.line, Qt.Key.Key_Return)
    assert panel.flush()
    assert "Said something." in words(session)
    assert [gap.statement for gap in gaps(session.meeting) if gap.item == "other"] == [shown]
    in_c(f"place-text {shown} 1")
    assert gists(session) == {1: "Said something."}
