"""The menu of a line of the record: open it, correct it, follow it up or strike it, and copy it."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QListView, QMenu

from facilitator.core.commands import Command
from facilitator.core.saying import tr
from facilitator.ui.session import Session
from facilitator.ui.statements.lines import RecordLine
from facilitator.ui.statements.model import RecordModel
from facilitator.ui.window_placement import pop_up

OPEN, CORRECT, FOLLOW_UP, STRIKE, COPY = "open", "correct", "follow-up", "strike", "copy"


class RecordMenu(QObject):
    """Pops up on a line of the record; two signals carry a statement, `follow_up_wanted` the number of an entry."""

    open_wanted = Signal(object)
    correct_wanted = Signal(object)
    follow_up_wanted = Signal(int)

    def __init__(self, session: Session, model: RecordModel, view: QListView) -> None:
        super().__init__(view)
        self._session = session
        self._model = model
        self._view = view
        self._line: RecordLine | None = None
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._pop_up)

    @Slot(QPoint)
    def _pop_up(self, place: QPoint) -> None:
        self._line = self._model.line_at(self._view.indexAt(place))
        if self._line is None:
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label, name in line_choices(self._line):
            menu.addAction(label).setData(name)
        menu.triggered.connect(self._on_chosen)
        pop_up(menu, self._view.viewport().mapToGlobal(place))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        line, name = self._line, action.data()
        if line is None:
            return
        if name == OPEN:
            self.open_wanted.emit(line.statement)
        elif name == CORRECT:
            self.correct_wanted.emit(line.statement)
        elif name == FOLLOW_UP:
            self.follow_up_wanted.emit(line.key[1])
        elif name == STRIKE:
            self._session.act(Command(name="strike", arguments={"entry": line.key[1]}))
        elif name == COPY:
            QGuiApplication.clipboard().setText(line.spoken)


def line_choices(line: RecordLine) -> Iterator[tuple[str, str]]:
    """Give what can be done with a line: a label and the name of the act each. A click opens a statement."""
    if line.statement is not None:
        yield tr("Open", "a statement of the record"), OPEN
        yield tr("Correct…"), CORRECT
    else:
        if line.followed:
            yield tr("Follow up…"), FOLLOW_UP
        yield tr("Strike"), STRIKE
    yield tr("Copy"), COPY
