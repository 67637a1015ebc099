"""The record in other languages: its words follow the language of the desk, what was recorded does not."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel

from facilitator.ui.session import Session
from facilitator.ui.statements.correcting import CorrectionStrip
from facilitator.ui.statements.heads import editor_head
from facilitator.ui.statements.lines import entry_line, statement_line
from tests.ui.conftest import FakeClock

Do = Callable[[str], None]
# dialogs are windows, and the offscreen platform says that it has none
WITHOUT_WINDOWS = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_line_says_in_french_what_a_statement_lacks(session: Session, in_c: Do, say_in: Do, clock: FakeClock) -> None:
    clock.forward(134)
    in_c("end")
    in_c("check-delivery 1")
    say_in("fr")
    statement = session.meeting.statement(1)
    assert statement is not None
    line = statement_line(session.meeting, statement, None, session.now())
    assert line.tags == ("1(c)", "présentateur", "à vérifier au prononcé")
    assert line.text == "Pas encore de résumé"
    name, spoken = editor_head(session.meeting, statement, session.now())
    assert (name.partition(", ")[2], spoken) == ("fin à 15:02", "2:14")


def test_what_the_chair_says_is_shown_in_spanish_and_recorded_as_it_was_typed(
    session: Session, in_c: Do, say_in: Do
) -> None:
    say_in("es")
    in_c("decide Agreed")
    entry = session.meeting.entries[0]
    line = entry_line(session.meeting, entry, None)
    assert (line.name, line.text) == ("Conclusión de la Presidencia", "Agreed")
    assert (entry.role, entry.what.text) == ("president", "Agreed")


@WITHOUT_WINDOWS
def test_the_corrections_are_asked_for_in_french(
    session: Session, in_c: Do, say_in: Do, request: pytest.FixtureRequest
) -> None:
    say_in("fr")
    panel = request.getfixturevalue("panel")
    in_c("end")
    dialog = CorrectionStrip(session, 1, panel)
    assert dialog.title.startswith("Rectifier le journal")
    assert {"Orateur", "Qualité", "Début", "Fin"} <= {label.text() for label in dialog.findChildren(QLabel)}
    assert dialog.capacity.currentText() == "présentateur"
    dialog.split_at.setText("bald")
    dialog.carry_out_split()
    assert dialog.complaint == "«\u00a0bald\u00a0» n’est pas une heure. Écrivez 18:00, ou 2025-04-07T18:00."
    dialog.close()
