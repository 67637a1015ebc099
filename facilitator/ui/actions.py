"""Actions: every command of the table and every act of the desk as a QAction, with its words, keys and icon."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from facilitator.core.commands import COMMANDS, Command, Spec
from facilitator.core.saying import noop, tr
from facilitator.ui.deskacts import DESK_ACTS, DeskAct
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme

# undo is asked for in the heat of the moment: one key beside the usual one
MORE_KEYS = {"undo": "F9"}


MENUS = (
    noop("Meeting"), noop("Edit"), noop("Session"), noop("Item"), noop("List"), noop("Floor"), noop("Record"),
    noop("View"), noop("Display"), noop("Help"),
)  # fmt: skip
INSIDE = " ▸ "
# the menus inside others, named after the sign
INNER = (noop("Export"), noop("Theme"), noop("Language"), noop("Perspective"))


def in_order(menus: Iterable[str]) -> list[str]:
    """Give menus as they stand in the bar, each with those inside it; one that the bar does not know comes last."""
    place = {name: index for index, name in enumerate(MENUS)}
    return sorted(menus, key=lambda menu: place.get(menu.partition(INSIDE)[0], len(place)))


class Actions(QObject):
    """All actions of the desk by name.

    A command that needs nothing is carried out; one that needs arguments is told by `arguments_wanted` with its Spec;
    an act of the desk only triggers, and the window says what it does. A command of the list takes the selected row.
    """

    arguments_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, str] = {}
        self._taken_by_row: Callable[[str], bool] = _no_row
        self._commands = QActionGroup(self)
        self._commands.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for act in DESK_ACTS:
            self._add_desk_act(act)
        for spec in COMMANDS.values():
            self._add_command(spec)
        self._show_icons()

        self._commands.triggered.connect(self._on_command)
        theme.changed.connect(self._show_icons)

    def __iter__(self) -> Iterator[QAction]:
        """Go through all actions, acts of the desk first."""
        return iter(self._actions.values())

    def let_rows_take(self, taken: Callable[[str], bool]) -> None:
        """Offer each command of the list to the selected row first; `taken` says whether one took it."""
        self._taken_by_row = taken

    def action(self, name: str) -> QAction:
        """Give the action of a command or of an act of the desk."""
        return self._actions[name]

    def in_menu(self, menu: str) -> tuple[QAction, ...]:
        """Give the actions that stand in a menu, named as in the table (`Floor`, `View ▸ Theme`)."""
        return tuple(action for name, action in self._actions.items() if self._menus[name] == menu)

    @property
    def menus(self) -> tuple[str, ...]:
        """Give the names of all menus, in the order of the first action of each."""
        return tuple(dict.fromkeys(menu for menu in self._menus.values() if menu))

    def _add_command(self, spec: Spec) -> None:
        needs = any(parameter.required for parameter in spec.parameters)
        action = QAction(f"{tr(spec.label)}…" if needs else tr(spec.label), self._commands)
        action.setData(spec.name)
        self._prepare(action, tr(spec.sentence), _keys_of(spec), spec.icon)
        self._actions[spec.name] = action
        self._menus[spec.name] = spec.menu

    def _add_desk_act(self, act: DeskAct) -> None:
        action = QAction(tr(act.label), self)
        action.setData(act.name)
        action.setCheckable(act.checkable)
        self._prepare(action, tr(act.sentence), act.keys, act.icon)
        self._actions[act.name] = action
        self._menus[act.name] = act.menu

    def _prepare(self, action: QAction, sentence: str, keys: str, icon: str) -> None:
        action.setProperty("icon_name", icon)
        action.setToolTip(sentence)
        action.setStatusTip(sentence)
        action.setShortcuts([QKeySequence(key) for key in keys.split(", ") if key])
        action.setAutoRepeat(False)

    def _on_command(self, action: QAction) -> None:
        spec = COMMANDS[action.data()]
        if spec.menu == "List" and self._taken_by_row(spec.name):
            return
        if any(parameter.required for parameter in spec.parameters) or self._is_open_question(spec):
            self.arguments_wanted.emit(spec)
            return
        self._session.act(Command(name=spec.name))

    def _is_open_question(self, spec: Spec) -> bool:
        """Say whether a command leaves open what the chair has to say: what becomes of the waiting of a closed item."""
        item = self._session.meeting.current
        return spec.name == "close-item" and item is not None and bool(item.waiting)

    def _show_icons(self) -> None:
        for action in self._actions.values():
            icon = action.property("icon_name")
            if icon:
                action.setIcon(self._theme.icon(icon, "dim"))


def _no_row(_: str) -> bool:
    return False


def _keys_of(spec: Spec) -> str:
    return ", ".join(keys for keys in (MORE_KEYS.get(spec.name, ""), spec.keys) if keys)
