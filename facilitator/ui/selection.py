"""Selection: which item and which statement the panels show, all of them together."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.commands import COMMANDS
from facilitator.core.ids import StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.parameters import Type
from facilitator.core.saying import tr
from facilitator.ui.actions import Actions
from facilitator.ui.agenda.panel import AgendaPanel
from facilitator.ui.session import Session
from facilitator.ui.speakers.panel import SpeakersPanel
from facilitator.ui.statements.panel import StatementsPanel

TEXTS = frozenset({Type.TEXT, Type.MINUTES_LANGUAGE})

if TYPE_CHECKING:
    from facilitator.core.minuting.gaps import Gap


class Selection(QObject):
    """Lets the panels follow the item that is open, and the item or statement at which somebody wants to look."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        agenda: AgendaPanel,
        speakers: SpeakersPanel,
        statements: StatementsPanel,
    ) -> None:
        super().__init__(agenda)
        self._session = session
        self._actions = actions
        self._agenda = agenda
        self._speakers = speakers
        self._statements = statements

        actions.action("find").triggered.connect(self.find)
        agenda.looked_at.connect(speakers.show_item)
        agenda.looked_at.connect(statements.show_item)
        speakers.open_item_wanted.connect(agenda.show_open)
        session.changed.connect(self._on_changed)

    @Slot(object)
    def show_statement(self, wanted: StatementId) -> None:
        """Show a statement in the record, in the perspective that has one."""
        statement = self._session.meeting.statement(wanted)
        if statement is not None:
            self._show_record()
            self._agenda.show_item(statement.item)
            self._statements.editor.show_statement(wanted)

    @Slot()
    def find(self) -> None:
        """Go to the search of the record, in the perspective that has one."""
        self._show_record()
        self._statements.go_to_search()

    @Slot(object)
    def show_gap(self, gap: "Gap") -> None:
        """Show the item, request or statement where something is missing in the minutes, ready to be put right."""
        desk = self._agenda.window()
        desk.raise_()
        desk.activateWindow()
        if gap.item is not None:
            self._agenda.show_item(gap.item)
            self._statements.show_item(gap.item)
        if gap.request is not None:
            self._speakers.view.select_where_it_is(gap.request)
            self._speakers.view.setFocus()
        if gap.statement is not None:
            self._show_record()
            self._statements.editor.show_statement(gap.statement)
            self._statements.editor.text.setFocus()
        if gap.command:
            self._ask(gap, desk)

    def _show_record(self) -> None:
        """Take the perspective that has the record; where it is there, the seat keeps its name."""
        perspective = self._actions.action("view-secretariat")
        if not perspective.isChecked():
            perspective.trigger()

    def _ask(self, gap: "Gap", desk: QWidget) -> None:
        """Open the form that puts a gap right: texts that are known are seen in it, what else is known is not asked."""
        from facilitator.ui.commands.prompt import ArgumentPrompt

        spec, told = COMMANDS[gap.command], dict(gap.known)
        seen = {p.argument: str(told[p.argument]) for p in spec.parameters if p.argument in told and p.type in TEXTS}
        known = {name: value for name, value in told.items() if name not in seen}
        prompt = ArgumentPrompt(self._session, spec, desk, known, usual=seen)
        # a line shows the beginning of a long text only; who translates has to read all of it
        whole = [tr("“{text}”", text=text) for text in (seen.get("original", ""),) if text not in gap.sentence]
        prompt.ask("\n".join([gap.sentence, *whole]))
        asked = [field.parameter.argument for field in prompt.fields if field.parameter.argument not in told]
        if seen and asked:
            prompt.begin_at(asked[0])
        prompt.open()

    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        if before.open_item != after.open_item:
            self._agenda.show_open()
            self._speakers.show_item(after.open_item)
            self._statements.show_item(after.open_item)
