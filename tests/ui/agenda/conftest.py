"""An agenda to look at, and what its rows say."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from facilitator.ui.agenda.model import AgendaModel
from facilitator.ui.agenda.panel import AgendaPanel
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme


@pytest.fixture
def panel(qtbot: QtBot, session: Session, theme: Theme) -> AgendaPanel:
    made = AgendaPanel(session, Heartbeat(session.now, session), theme)
    qtbot.addWidget(made)
    made.resize(252, 600)
    made.show()
    return made


def index_of(panel: AgendaPanel, code: str) -> QModelIndex:
    model = panel.view.model()
    assert isinstance(model, AgendaModel)
    return model.index(model.row_of(code), 0)


def words(panel: AgendaPanel) -> list[str]:
    rows = range(panel.view.model().rowCount())
    return [str(panel.view.model().index(row, 0).data(Qt.ItemDataRole.DisplayRole)) for row in rows]
