"""What can be done with one row of the list of speakers: a menu, and a key for each of its acts."""

from collections.abc import Callable
from itertools import groupby
from typing import assert_never

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QStyle

from facilitator.core.command_table.spec import Confirmation, MenuForm, MenuPlace, Selected
from facilitator.core.commands import COMMANDS, Command
from facilitator.core.ids import RequestId
from facilitator.core.kind_words import titled
from facilitator.core.saying import noop, tr
from facilitator.core.speakers import Capacity, Kind, Request
from facilitator.core.values import dataclass
from facilitator.ui.clipboard import copy_rows
from facilitator.ui.panelkeys import SPEAKERS, keys_in
from facilitator.ui.session import Session
from facilitator.ui.speakers.model import SpeakersModel
from facilitator.ui.speakers.view import SpeakersView
from facilitator.ui.theme import Theme
from facilitator.ui.window_placement import pop_up


@dataclass(frozen=True, slots=True, kw_only=True)
class ListStep:
    """A step that moves a request along the list: its label and icon, and the position it leads to, from 1."""

    label: str
    icon: str
    position: Callable[[int], int]


STEPS: dict[str, ListStep] = {
    "top": ListStep(label=noop("Move to the top"), icon="chevron-up", position=lambda _: 1),
    "up": ListStep(label=noop("Move up"), icon="arrow-up", position=lambda place: place - 1),
    "down": ListStep(label=noop("Move down"), icon="arrow-down", position=lambda place: place + 1),
}
IN_MENU = sorted(
    ((spec.about.row, spec) for spec in COMMANDS.values() if spec.about.row is not None), key=lambda pair: pair[0].place
)


class RowActs(QObject):
    """The menu of a row and the keys of the list; each choice becomes one command.

    `more_wanted` carries the name of a command and the request or the item it is about, where it needs to be told more.
    """

    more_wanted = Signal(str, object)

    def __init__(self, session: Session, model: SpeakersModel, view: SpeakersView, theme: Theme) -> None:
        super().__init__(view)
        self._session = session
        self._model = model
        self._view = view
        self._theme = theme
        entries: dict[str, MenuPlace] = {spec.name: row for row, spec in IN_MENU if row.shown is MenuForm.ENTRY}
        self._icons = {name: act.icon for acts in (entries, STEPS) for name, act in acts.items()}
        self._actions = {name: self._action(name, act.label) for acts in (entries, STEPS) for name, act in acts.items()}
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu_at)
        view.opened.connect(self._menu_of)
        view.doubled.connect(self.do_first)
        view.moved.connect(self.move_to)

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
        self._show_icons()
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for _, group in groupby(IN_MENU, key=lambda pair: pair[0].group):
            if not menu.isEmpty():
                menu.addSeparator()
            for row, spec in group:
                if request.id in spec.about.candidates(self._session.meeting):
                    self._add(menu, request, spec.name, row.shown)
        menu.addSeparator()
        menu.addAction(tr("Copy")).triggered.connect(self.copy)
        return menu

    @Slot()
    def copy(self) -> None:
        """Put the selected row on the clipboard, as it is read."""
        copy_rows(self._view)

    @Slot(object)
    def do_first(self, request: RequestId) -> None:
        """Do the first of what can be done with a request."""
        self._view.select(request)
        first = (spec.name for row, spec in IN_MENU if row.shown is MenuForm.ENTRY)
        candidates = (n for n in first if request in COMMANDS[n].about.candidates(self._session.meeting))
        name = next(candidates, None)
        if name is not None:
            self.do(name)

    def do(self, name: str) -> None:
        """Carry out an act on the selected row: a command, or a step; one that does not apply does nothing."""
        request = self._request()
        if request is None:
            return
        if name in STEPS:
            self._step(request, STEPS[name])
            return
        spec = COMMANDS[name]
        if request.id not in spec.about.candidates(self._session.meeting):
            return
        match spec.about.selected:
            case Selected.MORE | Confirmation():
                self.more_wanted.emit(name, request.id)
            case Selected.NO | Selected.AT_ONCE:
                self._session.act(Command(name=name, arguments=spec.told(request.id)))
            case _:
                assert_never(spec.about.selected)

    def take(self, name: str) -> bool:
        """Carry out a command of the list on the selected row; False where there is none, or it is not for that one."""
        if self._taking(name) is None:
            return False
        self.do(name)
        return True

    def words(self, name: str) -> str:
        """Say what `take` would do, with the delegation; nothing where it would do nothing."""
        request = self._taking(name)
        if request is None:
            return ""
        who = self._session.meeting.roster.name(request.who)
        spec = COMMANDS[name]
        return tr("{act}: {who}", act=tr(spec.label), who=who) + (
            "" if spec.about.selected is Selected.AT_ONCE else "…"
        )

    def _taking(self, name: str) -> Request | None:
        """Give the selected request where a command is for it.

        A command that takes somebody by itself is for the selected one alone, also where it would do nothing.
        """
        request, spec = self._request(), COMMANDS.get(name)
        if request is None or spec is None or spec.about.selected is Selected.NO:
            return None
        fits = request.id in spec.about.candidates(self._session.meeting)
        return request if fits or not spec.needs_one else None

    def _request(self) -> Request | None:
        wanted = self._view.current_request
        return None if wanted is None else self._model.request_at(self._model.index_of(wanted))

    def _step(self, request: Request, step: ListStep) -> None:
        position = step.position(self._model.index_of(request.id).row() + 1)
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
            pop_up(menu, at - QPoint(menu.sizeHint().width(), 0) if menu.isRightToLeft() else at)

    def _add(self, menu: QMenu, request: Request, name: str, shown: MenuForm) -> None:
        match shown:
            case MenuForm.ENTRY:
                menu.addAction(self._actions[name])
            case MenuForm.STEPS:
                menu.addActions([self._actions[step] for step in STEPS])
            case MenuForm.CHOICES:
                self._add_amendments(menu, request)
            case _:
                assert_never(shown)

    def _add_amendments(self, menu: QMenu, request: Request) -> None:
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

    def _action(self, name: str, label: str) -> QAction:
        action = QAction(tr(label), self._view)
        action.setData(name)
        action.setShortcut(QKeySequence(keys_in(SPEAKERS, name)))
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
        for name, icon in self._icons.items():
            self._actions[name].setIcon(self._theme.icon(icon, "dim"))
