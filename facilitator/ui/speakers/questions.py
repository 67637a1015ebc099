"""What the list asks before a command that needs one thing more: why, or with whom."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QInputDialog, QWidget

from facilitator.core.command_table.spec import Confirmation, Spec
from facilitator.core.commands import Command
from facilitator.core.parameters import Type
from facilitator.core.saying import tr
from facilitator.core.speakers import Request
from facilitator.ui.session import Session


class RowQuestions(QObject):
    """Asks one short question about a waiting request, and turns the answer into a command."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._asked: tuple[Spec, Request] | None = None
        self._others: dict[str, object] = {}

    def ask(self, spec: Spec, question: Confirmation, request: Request, waiting: Iterable[Request]) -> QInputDialog:
        """Ask for what a command about a request needs besides: another of the waiting, or words."""
        self._asked = spec, request
        roster = self._session.meeting.roster
        dialog = QInputDialog(self._parent)
        dialog.setWindowTitle(tr(spec.label))
        dialog.setLabelText(tr(question.words, name=roster.name(request.who)))
        dialog.finished.connect(dialog.deleteLater)
        if spec.besides(request.id).type is Type.REQUEST:
            places = ((f"{place}  {roster.name(r.who)}", r.id) for place, r in enumerate(waiting, start=1))
            self._others = {words: other for words, other in places if other != request.id}
            dialog.setComboBoxItems(list(self._others))
        else:
            self._others = {}
            dialog.setTextValue(tr(question.usual))
        dialog.textValueSelected.connect(self.answer)
        dialog.open()
        return dialog

    @Slot(str)
    def answer(self, said: str) -> None:
        """Carry out the command that was asked about, with the answer."""
        if self._asked is None or (self._others and said not in self._others):
            return
        spec, request = self._asked
        told = {spec.besides(request.id).argument: self._others.get(said, said.strip())}
        self._session.act(Command(name=spec.name, arguments=spec.told(request.id) | told))
