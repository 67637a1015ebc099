"""What can be done with one row of the list of speakers: a menu, and a key for each of its acts."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QStyle

from facilitator.core.commands import COMMANDS, Command
from facilitator.core.ids import RequestId
from facilitator.core.kind_words import titled
from facilitator.core.meeting import Meeting
from facilitator.core.order import must_be_admitted
from facilitator.core.saying import noop, tr
from facilitator.core.speakers import Capacity, Kind, Request
from facilitator.ui.panelkeys import SPEAKERS, keys_in
from facilitator.ui.session import Session
from facilitator.ui.speakers.model import SpeakersModel
from facilitator.ui.speakers.questions import RowQuestions
from facilitator.ui.speakers.view import SpeakersView
from facilitator.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class RowAct:
    """One act on a waiting request: its label and icon, and when it is offered; its keys are in the table of panels."""

    name: str
    label: str
    icon: str
    offered: Callable[[Meeting, Request], bool] = lambda *_: True
    group: int = 0


ROW_ACTS: tuple[RowAct, ...] = (
    RowAct(name="give-floor", label=noop("Give the floor"), icon="mic"),
    RowAct(name="call", label=noop("Call"), icon="megaphone"),
    RowAct(name="speaks-next", label=noop("Speaks next…"), icon="arrow-up-to-line"),
    RowAct(name="top", label=noop("Move to the top"), icon="chevron-up", group=1),
    RowAct(name="up", label=noop("Move up"), icon="arrow-up", group=1),
    RowAct(name="down", label=noop("Move down"), icon="arrow-down", group=1),
    RowAct(name="exchange", label=noop("Exchange with…"), icon="arrow-left-right", group=1),
    RowAct(name="unpin", label=noop("Unpin"), icon="pin-off", group=1, offered=lambda _, r: r.pinned),
    RowAct(name="absent", label=noop("Absent"), icon="mic-off", group=2, offered=lambda _, r: not r.absent),
    RowAct(name="restore", label=noop("Is back"), icon="corner-up-left", group=2, offered=lambda _, r: r.absent),
    RowAct(name="admit", label=noop("Admit"), icon="check", group=2, offered=must_be_admitted),
    RowAct(name="in-writing", label=noop("Take in writing"), icon="file-text", group=4),
    RowAct(name="withdraw", label=noop("Withdraw"), icon="x", group=4),
)
# the commands of the list that are about one request, and those of them that still need to be told something
OF_ONE = frozenset(
    {"absent", "admit", "amend", "exchange", "in-writing", "move", "restore", "speaks-next", "unpin", "withdraw"}
)
NEED_MORE = frozenset({"amend", "move"})
ASK = NEED_MORE | {"exchange", "speaks-next"}
AMEND_GROUP = 3


class RowActs(QObject):
    """The menu of a row and the keys of the list; each choice becomes one command.

    `more_wanted` carries the name of a command and the request it is about, where it needs to be told more.
    """

    more_wanted = Signal(str, object)

    def __init__(self, session: Session, model: SpeakersModel, view: SpeakersView, theme: Theme) -> None:
        super().__init__(view)
        self._session = session
        self._model = model
        self._view = view
        self._theme = theme
        self.questions = RowQuestions(session, view)
        self._actions = {act.name: self._action(act) for act in ROW_ACTS}
        self._show_icons()
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu_at)
        view.opened.connect(self._menu_of)
        view.moved.connect(self.move_to)
        theme.changed.connect(self._show_icons)

    @Slot(object, object)
    def move_to(self, request: RequestId, position: int) -> None:
        """Put a request at a position (from 1); it is pinned there."""
        if self._session.act(Command(name="move", arguments={"request": request, "position": position})):
            self._view.select(request)

    def menu(self) -> QMenu | None:
        """Build the menu of the selected row; None where none is selected."""
        request = self._request()
        if request is None:
            return None
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = 0
        for act in ROW_ACTS:
            if act.group != group:
                self._add_amendments(menu, request, between=(group, act.group))
                menu.addSeparator()
                group = act.group
            if act.offered(self._session.meeting, request):
                menu.addAction(self._actions[act.name])
        return menu

    def do(self, name: str) -> None:
        """Carry out an act on the selected row; one that does not apply does nothing."""
        request = self._request()
        act = next(a for a in ROW_ACTS if a.name == name)
        if request is None or not act.offered(self._session.meeting, request):
            return
        match name:
            case "top":
                self.move_to(request.id, 1)
            case "up" | "down":
                self._step(request, -1 if name == "up" else 1)
            case "speaks-next":
                self.questions.ask_why(request)
            case "exchange":
                self.questions.ask_whom(request, self._model.waiting)
            case "in-writing":
                self._session.act(Command(name=name, arguments={"requests": (request.id,)}))
            case _:
                self._session.act(Command(name=name, arguments={"request": request.id}))

    def take(self, name: str) -> bool:
        """Carry out a command of the list on the selected row; False where there is none, or it is not for that one."""
        request = self._taking(name)
        if request is None:
            return False
        if name in NEED_MORE:
            self.more_wanted.emit(name, request.id)
        else:
            self.do(name)
        return True

    def words(self, name: str) -> str:
        """Say what `take` would do, with the delegation; nothing where it would do nothing."""
        request = self._taking(name)
        if request is None:
            return ""
        who = self._session.meeting.roster.name(request.who)
        return tr("{act}: {who}", act=tr(COMMANDS[name].label), who=who) + ("…" if name in ASK else "")

    def _taking(self, name: str) -> Request | None:
        """Give the selected request where a command of the list is for it; absent is never for anybody else."""
        request = self._request()
        if request is None or name not in OF_ONE:
            return None
        fits = all(act.offered(self._session.meeting, request) for act in ROW_ACTS if act.name == name)
        return request if fits or name == "absent" else None

    def _request(self) -> Request | None:
        wanted = self._view.current_request
        return None if wanted is None else self._model.request_at(self._model.index_of(wanted))

    def _step(self, request: Request, by: int) -> None:
        position = self._model.index_of(request.id).row() + 1 + by
        if 1 <= position <= self._model.rowCount():
            self.move_to(request.id, position)

    @Slot(QPoint)
    def _menu_at(self, point: QPoint) -> None:
        index = self._view.indexAt(point)
        if index.isValid():
            self._view.setCurrentIndex(index)
            self._pop_up(self._view.viewport().mapToGlobal(point))

    @Slot(object)
    def _menu_of(self, request: RequestId) -> None:
        self._view.select(request)
        row = self._view.visualRect(self._model.index_of(request))
        spot = QStyle.visualPos(self._view.layoutDirection(), row, row.bottomLeft() + QPoint(row.height(), 0))
        self._pop_up(self._view.viewport().mapToGlobal(spot))

    def _pop_up(self, at: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.popup(at - QPoint(menu.sizeHint().width(), 0) if menu.isRightToLeft() else at)

    def _add_amendments(self, menu: QMenu, request: Request, *, between: tuple[int, int]) -> None:
        if not between[0] < AMEND_GROUP <= between[1]:
            return
        menu.addSeparator()
        capacities = menu.addMenu(tr("Capacity"))
        for capacity in Capacity:
            self._add_choice(capacities, capacity, chosen=request.capacity is capacity)
        kinds = menu.addMenu(tr("Kind"))
        for kind in Kind:
            self._add_choice(kinds, kind, chosen=request.kind is kind)

    def _add_choice(self, menu: QMenu, value: Capacity | Kind, *, chosen: bool) -> None:
        action = menu.addAction(titled(value))
        action.setCheckable(True)
        action.setChecked(chosen)
        action.setData(value)
        action.triggered.connect(self._amend)

    @Slot()
    def _amend(self) -> None:
        action = self.sender()
        request = self._request()
        if not isinstance(action, QAction) or request is None:
            return
        value = action.data()
        words = {"capacity": Capacity(value)} if value in set(Capacity) else {"kind": Kind(value)}
        self._session.act(Command(name="amend", arguments={"request": request.id, **words}))

    def _action(self, act: RowAct) -> QAction:
        action = QAction(tr(act.label), self._view)
        action.setData(act.name)
        action.setShortcut(QKeySequence(keys_in(SPEAKERS, act.name)))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self._triggered)
        self._view.addAction(action)
        return action

    @Slot()
    def _triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.do(str(action.data()))

    def _show_icons(self) -> None:
        for act in ROW_ACTS:
            self._actions[act.name].setIcon(self._theme.icon(act.icon, "dim"))
