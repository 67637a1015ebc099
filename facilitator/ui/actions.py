"""Actions: every command of the table and every act of the desk as a QAction, with its words, keys and icon."""

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from facilitator.core.commands import COMMANDS, Command, Spec
from facilitator.core.saying import noop, tr
from facilitator.ui.deskacts import DESK_ACTS, DeskAct
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme

MENUS = (
    noop("Meeting"), noop("Edit"), noop("Session"), noop("Item"), noop("List"), noop("Floor"), noop("Record"),
    noop("View"), noop("Display"), noop("Help"),
)  # fmt: skip
INSIDE = " ▸ "
_DESK = {act.name: act for act in DESK_ACTS}
# the floor is run from every window of the program; whatever blocked the desk would block these keys, too
EVERYWHERE = frozenset({"next-act", "end", "pause-or-resume", "point-of-order", "undo-floor"})
# the menus inside others, named after the sign
INNER = (
    noop("Export"), noop("Print"), noop("Theme"), noop("Language"), noop("Text size"), noop("Perspective"),
    noop("Plan"), noop("Order"), noop("After closing"), noop("Step by step"), noop("Speaking time"), noop("Statement"),
    noop("Correct"), noop("Roll"), noop("Server"), noop("One table"), noop("For other programs"), noop("To send out"),
    noop("Minutes"), noop("Rehearse"),
)  # fmt: skip
# the place of the commands of the meeting in a menu: between the acts of the desk of group 0 and of group 2
COMMAND_GROUP, INNER_GROUP = 0, 1


def in_order(menus: Iterable[str]) -> list[str]:
    """Give menus as they stand in the bar, each with those inside it; one that the bar does not know comes last."""
    place = {name: index for index, name in enumerate(MENUS)}
    return sorted(menus, key=lambda menu: place.get(menu.partition(INSIDE)[0], len(place)))


class Rows(Protocol):
    """The list of speakers, whose selected row the commands of the list are about."""

    def take(self, name: str) -> bool:
        """Carry out a command on the selected row; False where there is none, or it is not for that one."""

    def words(self, name: str) -> str:
        """Say what `take` would do, with the delegation; nothing where it would do nothing."""


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
        # the names of all that stands in a menu, or in one inside
        self._inside: dict[str, list[str]] = {}
        self._rows: Rows | None = None
        self._commands = QActionGroup(self)
        self._commands.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for act in DESK_ACTS:
            self._add(act, QAction(_with_keys(act), self), act.menu).setCheckable(act.checkable)
        for spec in COMMANDS.values():
            action = QAction(f"{tr(spec.label)}…" if spec.needs else tr(spec.label), self._commands)
            self._add(spec, action, "" if spec.covered_by else spec.menu)

        self._commands.triggered.connect(self._on_command)
        theme.changed.connect(self._on_theme)

    def __iter__(self) -> Iterator[QAction]:
        """Go through all actions, acts of the desk first."""
        return iter(self._actions.values())

    def let_rows_take(self, rows: Rows) -> None:
        """Set the handler that each command of the list offers itself to first, for the selected row."""
        self._rows = rows

    def words_now(self, name: str) -> str:
        """Say what a command would do to the selected row; nothing where it is not about one."""
        return self._rows.words(name) if self._rows is not None else ""

    def why_not(self, name: str) -> str:
        """Say why an act is impossible now; nothing where it is possible, or where only trying it tells."""
        if beyond := self._session.limit(name):
            return beyond
        if self.words_now(name):
            return ""
        if name in COMMANDS:
            return self._session.why_not(name)
        return _DESK[name].why_not(self._session.meeting, self._session.now(), self._session.why_not)

    def action(self, name: str) -> QAction:
        """Give the action of a command or of an act of the desk."""
        return self._actions[name]

    def groups_of(self, menu: str) -> tuple[tuple[QAction | str, ...], ...]:
        """Give what stands in a menu: its actions and the names of menus inside, in groups with a line between two.

        Acts of the desk come first, then the commands of the meeting, and behind these the menus that hold more.
        """
        placed: dict[int, dict[QAction | str, None]] = {}
        for name in self._inside.get(menu, ()):
            action, inside = self._actions[name], self._menus[name]
            if inside == menu:
                placed.setdefault(self._group(name), {})[action] = None
            else:
                child = f"{menu}{INSIDE}{inside.removeprefix(f'{menu}{INSIDE}').partition(INSIDE)[0]}"
                if not any(child in group for group in placed.values()):
                    placed.setdefault(self._group(name) or INNER_GROUP, {})[child] = None
        return tuple(tuple(placed[group]) for group in sorted(placed))

    def _group(self, name: str) -> int:
        return _DESK[name].group if name in _DESK else COMMAND_GROUP

    def in_menu(self, menu: str) -> tuple[QAction, ...]:
        """Give the actions that stand in a menu, named as in the table (`Floor`, `View ▸ Theme`)."""
        return tuple(action for name, action in self._actions.items() if self._menus[name] == menu)

    @property
    def menus(self) -> tuple[str, ...]:
        """Give the names of all menus, in the order of the first action of each."""
        return tuple(dict.fromkeys(menu for menu in self._menus.values() if menu))

    def _add(self, act: DeskAct | Spec, action: QAction, menu: str) -> QAction:
        action.setData(act.name)
        action.setProperty("icon_name", act.icon)
        action.setToolTip(tr(act.sentence))
        action.setStatusTip(tr(act.sentence))
        action.setShortcuts([QKeySequence(key) for key in act.keys.split(", ") if key])
        action.setAutoRepeat(False)
        if act.name in EVERYWHERE:
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self._actions[act.name] = action
        self._menus[act.name] = menu
        while menu:
            self._inside.setdefault(menu, []).append(act.name)
            menu = menu.rpartition(INSIDE)[0]
        return action

    def _on_command(self, action: QAction) -> None:
        spec = COMMANDS[action.data()]
        if self._rows is not None and self._rows.take(spec.name):
            return
        # do not ask for arguments if no argument makes it possible
        reason = self.why_not(spec.name) if spec.parameters else ""
        if reason:
            self._session.refused.emit(reason)
            return
        if spec.asks.when(self._session.meeting):
            self.arguments_wanted.emit(spec)
            return
        self._session.act(Command(name=spec.name))

    def afterwards(self) -> Iterator[None]:
        """Draw the icons, which are in menus only, one after another."""
        for action in self._actions.values():
            icon = action.property("icon_name")
            if icon:
                action.setIcon(self._theme.icon(icon, "dim"))
                yield

    @Slot()
    def _on_theme(self) -> None:
        deque(self.afterwards(), maxlen=0)


def _with_keys(act: DeskAct) -> str:
    """Give the label, with the keys that text fields have of themselves; bound here, they would be lost to these."""
    keys = QKeySequence(act.own_keys).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{act.words}\t{keys}" if keys else act.words
