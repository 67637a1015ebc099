"""Settling: what was done while the server was away and could not be recorded, beside what stands there."""

from PySide6.QtCore import QModelIndex, QStringListModel, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialog, QPushButton, QWidget

from facilitator.core.clock import time_label
from facilitator.core.commands import Command
from facilitator.core.ids import StatementId
from facilitator.core.saying import tr
from facilitator.core.statements import Statement
from facilitator.core.waiting import Fate, Put, made_here, text_of
from facilitator.ui.absence.words import act_line
from facilitator.ui.desk_list import DeskList
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.reach import Reach
from facilitator.ui.session import Session
from facilitator.ui.side_by_side import SideBySide
from facilitator.ui.theme import Spacing, dress

SIZE = (720, 560)
MOST_STATEMENTS = 30


class SettlingWindow(QDialog):
    """Lists what is to be settled, then what waits; the meeting goes on beneath it.

    A text is recorded as the user makes it of both; another act is done again now, or left. `settled` tells of each.
    """

    settled = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._reach = Reach(session)
        self._shown: tuple[Put, ...] = ()
        # the statement whose text stands beside, and the revision of it that was seen
        self._seen: tuple[int, int] = (0, 0)
        self._model = QStringListModel(self)
        self.view = DeskList(self)
        self._why = leading_label("text", "warn", wraps=True)
        self.texts = SideBySide(self)
        self.statement = QComboBox(self)
        self.again = QPushButton(tr("Do it again now"))
        self.copy = QPushButton(tr("Copy"))
        self.leave = QPushButton(tr("Leave it"))
        self._build(parent)
        self.refresh()

        self.view.selectionModel().currentChanged.connect(self._show)
        self.statement.currentIndexChanged.connect(self._show_standing)
        self.again.clicked.connect(self._on_again)
        self.copy.clicked.connect(self._on_copy)
        self.leave.clicked.connect(self._on_leave)
        session.settled.connect(self.refresh)

    @property
    def chosen(self) -> Put | None:
        """Give the act that is looked at."""
        row = self.view.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    @Slot()
    def refresh(self) -> None:
        """Show what there is now; what is typed over a text stays."""
        found = (*self._reach.refused, *self._reach.waiting)
        if found == self._shown and found:
            self._show_standing()
            return
        self._shown = found
        zone = self._session.meeting.definition.zone
        self._model.setStringList([act_line(one, zone) for one in found])
        if found:
            self.view.setCurrentIndex(self._model.index(0))
        self._show(QModelIndex())

    @Slot(QModelIndex)
    def _show(self, _index: QModelIndex) -> None:
        put = self.chosen
        refused = put is not None and put.fate is Fate.REFUSED
        for widget in (self.again, self.leave, self.copy):
            widget.setVisible(refused)
        if put is None:
            self._why.setText(tr("Nothing waits, and nothing is to be settled."))
            self.texts.show_texts("", "", editable=False, beside=False)
            self.statement.hide()
            return
        text = text_of(put.waiting)
        self._why.setText(put.reason if refused else tr("It is recorded as soon as the server is reached again."))
        dress(self._why, tone="warn" if refused else "dim")
        self.texts.show_texts(
            put.stands, text or put.waiting.words or put.waiting.title, editable=refused and bool(text), beside=refused
        )
        self.statement.setVisible(refused and bool(text))
        self.again.setText(tr("Record this text") if text else tr("Do it again now"))
        if refused and text:
            self._offer_statements(put)
        elif refused:
            self.again.setEnabled(not self._hangs_on_another(put))
            self.again.setToolTip(
                "" if self.again.isEnabled() else tr("It is about something that is not recorded. Do it at the desk.")
            )

    def _hangs_on_another(self, put: Put) -> bool:
        return bool(made_here(put.waiting, self._session.trail))

    def _offer_statements(self, put: Put) -> None:
        """Offer the statement of the text first, where it is in the log; else the latest."""
        (wanted,) = (c.arguments["statement"] for c in put.waiting.commands[:1])
        known = None if self._hangs_on_another(put) else StatementId(int(str(wanted)))
        meeting = self._session.shown
        said = sorted(meeting.statements(), key=lambda s: (s.id == known, s.id), reverse=True)
        self.statement.clear()
        for statement in said[:MOST_STATEMENTS]:
            name = meeting.roster.name(statement.who)
            begin = statement.begin
            when = tr("in writing") if begin is None else time_label(begin, meeting.definition.zone, seconds=True)
            self.statement.addItem(f"{name}, {when}", statement.id)
        self._seen = 0, 0
        self._show_standing()

    @Slot()
    def _show_standing(self) -> None:
        """Show the text that stands on the statement that is chosen."""
        statement = self._chosen_statement()
        if statement is not None and (statement.id, statement.gist_revision) != self._seen:
            self._seen = statement.id, statement.gist_revision
            self.texts.show_theirs(statement.gist)

    def _chosen_statement(self) -> Statement | None:
        wanted = self.statement.currentData()
        return None if wanted is None else self._session.meeting.noted(wanted)

    @Slot()
    def _on_again(self) -> None:
        put = self.chosen
        if put is None:
            return
        commands = put.waiting.commands
        if text_of(put.waiting):
            statement, revision = self._seen
            told = {"statement": statement, "text": self.texts.mine.toPlainText(), "revision": revision}
            commands = (Command(name="gist", arguments=told),)
        done = self._session.act(commands[0]) if len(commands) == 1 else self._session.act_together(commands)
        if done:
            self._settle(put)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.texts.mine.toPlainText())

    @Slot()
    def _on_leave(self) -> None:
        put = self.chosen
        if put is not None:
            self._settle(put)

    def _settle(self, put: Put) -> None:
        self._reach.settle([put.waiting.act])
        self.refresh()
        self.settled.emit()

    def _build(self, parent: QWidget) -> None:
        self.setWindowTitle(tr("Done while the server was away"))
        self.view.setModel(self._model)
        self.view.setAccessibleName(tr("Acts to be settled, and acts that wait"))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setUniformItemSizes(True)
        self.statement.setAccessibleName(tr("The statement that the text is of"))
        self.leave.setToolTip(tr("It is not recorded; what was typed stays in the copy on this computer."))
        buttons = in_row(self.statement, AIR, self.copy, self.leave, self.again, spacing=Spacing.small)
        margins = (Spacing.large, Spacing.wide, Spacing.large, Spacing.wide)
        parts = (wide(self.view, 2), self._why, wide(self.texts, 3), buttons)
        in_column(*parts, within=self, margins=margins, spacing=Spacing.small)
        self.resize(min(SIZE[0], parent.width() - 40), min(SIZE[1], parent.height() - 60))
