"""What the list asks before two of its acts: why somebody speaks next, and with whom somebody exchanges places."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QInputDialog, QWidget

from facilitator.core.commands import Command
from facilitator.core.ids import RequestId
from facilitator.core.saying import tr
from facilitator.core.speakers import Request
from facilitator.ui.session import Session


class RowQuestions(QObject):
    """Asks one short question about a waiting request, and turns the answer into a command."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._request: RequestId | None = None
        self._others: dict[str, RequestId] = {}

    def ask_why(self, request: Request) -> QInputDialog:
        """Ask for the reason of a courtesy of the chair."""
        question = tr("Why does {name} speak next? The reason is shown in the list.", name=self._name(request))
        dialog = self._dialog(request, tr("Speaks next"), question)
        dialog.setTextValue(tr("Minister"))
        dialog.textValueSelected.connect(self.speaks_next)
        dialog.open()
        return dialog

    def ask_whom(self, request: Request, waiting: Iterable[Request]) -> QInputDialog:
        """Ask which of the waiting takes the place of a request."""
        roster = self._session.meeting.roster
        places = ((f"{place}  {roster.name(r.who)}", r.id) for place, r in enumerate(waiting, start=1))
        self._others = {words: other for words, other in places if other != request.id}
        question = tr("With whom does {name} exchange places?", name=self._name(request))
        dialog = self._dialog(request, tr("Exchange"), question)
        dialog.setComboBoxItems(list(self._others))
        dialog.textValueSelected.connect(self.exchange)
        dialog.open()
        return dialog

    @Slot(str)
    def speaks_next(self, why: str) -> None:
        """Put the request in question to the front, for the reason given."""
        self._session.act(Command(name="speaks-next", arguments={"request": self._request, "why": why.strip()}))

    @Slot(str)
    def exchange(self, chosen: str) -> None:
        """Exchange the request in question with the chosen one."""
        if chosen in self._others:
            self._session.act(
                Command(name="exchange", arguments={"first": self._request, "second": self._others[chosen]})
            )

    def _name(self, request: Request) -> str:
        return self._session.meeting.roster.name(request.who)

    def _dialog(self, request: Request, title: str, question: str) -> QInputDialog:
        self._request = request.id
        dialog = QInputDialog(self._parent)
        dialog.setWindowTitle(title)
        dialog.setLabelText(question)
        dialog.finished.connect(dialog.deleteLater)
        return dialog
