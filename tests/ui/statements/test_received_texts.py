"""What is done with a text that was received: opened by the system's program, taken off its statement."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from facilitator.core.commands import Command
from facilitator.core.ids import StatementId
from facilitator.core.statements import Statement
from facilitator.ui.session import Session
from facilitator.ui.statements.notes import Notes
from facilitator.ui.theme import Theme
from tests.ui.desks import FakeDialogs

Do = Callable[[str], None]


@pytest.fixture
def notes(qtbot: QtBot, session: Session, in_c: Do, theme: Theme) -> Notes:
    assert in_c
    made = Notes(session, theme, FakeDialogs())
    qtbot.addWidget(made)
    made.show_statement(StatementId(1), said(session))
    return made


def said(session: Session) -> Statement:
    found = session.meeting.statement(StatementId(1))
    assert found is not None
    return found


def choose(notes: Notes, label: str) -> None:
    notes._texts.aboutToShow.emit()
    next(action for action in notes._texts.actions() if action.text() == label).trigger()


def test_a_received_text_is_opened_by_the_program_of_the_system_from_a_private_copy(
    notes: Notes, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    programs = True

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return programs

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    text = tmp_path / "Afghanistan.pdf"
    text.write_bytes(b"%PDF text")
    notes.receive(text)
    choose(notes, "Open “Afghanistan.pdf”")
    assert [(path.name, path.read_bytes()) for path in opened] == [("Afghanistan.pdf", b"%PDF text")]
    assert opened[0] != text
    private = opened[0].parent.parent
    assert private.stat().st_mode & 0o077 == 0
    told: list[str] = []
    session.refused.connect(told.append)
    programs = False
    choose(notes, "Open “Afghanistan.pdf”")
    assert "Save it instead" in told[0]


def test_a_text_of_the_wrong_delegation_is_taken_off_in_the_menu_and_undo_brings_it_back(
    notes: Notes, session: Session, tmp_path: Path
) -> None:
    for name in ("Afghanistan.pdf", "Norway & others.pdf"):
        (tmp_path / name).write_bytes(name.encode())
        notes.receive(tmp_path / name)
    choose(notes, "Take “Norway && others.pdf” off this statement")
    assert said(session).documents == ("Afghanistan.pdf",)
    choose(notes, "Take “Afghanistan.pdf” off this statement")
    assert said(session).documents == ()
    session.act(Command(name="undo"))
    assert said(session).documents == ("Afghanistan.pdf",)
