"""Words that are typed before anybody has spoken: they wait for the first statement, and go nowhere else."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.ids import StatementId
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.session import Session
from facilitator.ui.statements.editor import PAUSE_MS
from facilitator.ui.statements.panel import StatementsPanel
from facilitator.ui.theme import Theme

Do = Callable[[str], None]


@pytest.fixture
def early(qtbot: QtBot, session: Session, do: Do, heartbeat: Heartbeat, theme: Theme) -> Iterator[StatementsPanel]:
    """Afghanistan is called, nobody has spoken in the meeting, and the caret is in the gist."""
    do("start-session 1")
    do("take-up c")
    do("call")
    box = QWidget()
    qtbot.addWidget(box)
    box.resize(400, 620)
    made = StatementsPanel(session, heartbeat, theme, box)
    made.setGeometry(box.rect())
    box.show()
    qtbot.waitExposed(box)
    made.editor.edit_current()
    yield made  # noqa: PT022 - the box lives as long as the test


def test_they_become_the_gist_of_the_first_who_speaks_and_the_caret_stays(
    early: StatementsPanel, do: Do, session: Session, qtbot: QtBot
) -> None:
    text = early.editor.text
    qtbot.keyClicks(text, "Presented its request")
    text.set_place(9)
    do("give-floor")
    qtbot.waitUntil(lambda: early.editor.shown == 1)
    assert (text.text(), text.textCursor().position()) == ("Presented its request", 9)
    qtbot.waitUntil(lambda: gist(session) == "Presented its request", timeout=4 * PAUSE_MS)


def test_going_to_the_current_statement_by_hand_takes_them_along(
    early: StatementsPanel, do: Do, session: Session, qtbot: QtBot
) -> None:
    qtbot.keyClicks(early.editor.text, "Presented its request ")
    do("give-floor")
    early.editor.edit_current()
    qtbot.keyClicks(early.editor.text, "and plan")
    assert early.editor.flush()
    assert gist(session) == "Presented its request and plan"
    assert early.half_typed == ()


def test_they_wait_while_another_statement_is_edited(
    early: StatementsPanel, do: Do, session: Session, qtbot: QtBot
) -> None:
    qtbot.keyClicks(early.editor.text, "Presented its request")
    do("written FRA")
    early.editor.show_statement(StatementId(1))
    assert early.editor.text.text() == ""
    assert early.half_typed == ("Presented its request",)
    do("give-floor")
    early.editor.edit_current()
    assert early.editor.text.text() == "Presented its request"
    assert early.editor.flush()
    assert gist(session, 2) == "Presented its request"
    assert gist(session, 1) == ""


def test_closing_asks_about_them(early: StatementsPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(early.editor.text, "Presented its request")
    assert early.half_typed == ("Presented its request",)
    assert early.flush()
    assert early.editor.text.text() == "Presented its request"


def gist(session: Session, statement: int = 1) -> str:
    found = session.meeting.statement(StatementId(statement))
    return found.gist if found is not None else ""
