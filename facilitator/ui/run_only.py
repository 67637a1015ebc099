"""Run only: a lock for those who keep the meeting running and must not change its plan by mistake."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar, QToolButton

from facilitator.core.commands import COMMANDS
from facilitator.core.saying import tr
from facilitator.ui.actions import Actions
from facilitator.ui.deskacts import DESK_ACTS
from facilitator.ui.notes_only import NotesOnly
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings
from facilitator.ui.theme import Theme

LOCKED = frozenset(spec.name for spec in COMMANDS.values() if spec.locked)


class RunOnly(QObject):
    """Locks the plan at this desk and shows a lock in the bar of menus; a click on it, or the menu, takes it off."""

    def __init__(self, session: Session, *, actions: Actions, settings: Settings, theme: Theme, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._session = session
        self._settings = settings
        self._theme = theme
        self._action = actions.action("run-only")
        self._editing = [actions.action(name) for name in (*LOCKED, *(act.name for act in DESK_ACTS if act.locked))]
        self.lock = QToolButton(bar)
        self.lock.setText(tr("Run only"))
        self.lock.setProperty("rank", "quiet")
        self.lock.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.lock.setToolTip(tr("The plan is locked at this desk. Click to unlock it."))
        self.lock.setAccessibleName(tr("Run only: the plan is locked. Press to unlock it"))
        bar.setCornerWidget(self.lock)
        NotesOnly(session, actions=actions, settings=settings, parent=self)
        self._action.setChecked(settings.preferences.run_only)
        self._apply()

        self._action.toggled.connect(self._on_toggled)
        self.lock.clicked.connect(self._action.toggle)
        theme.changed.connect(self._show_icon)

    @property
    def on(self) -> bool:
        """Say whether the plan is locked."""
        return self._action.isChecked()

    def _on_toggled(self) -> None:
        self._settings.remember(run_only=self.on)
        self._apply()

    def _apply(self) -> None:
        self._session.set_locked(LOCKED if self.on else frozenset())
        for action in self._editing:
            _lock(action, locked=self.on)
        self.lock.setVisible(self.on)
        self._show_icon()

    def _show_icon(self) -> None:
        self.lock.setIcon(self._theme.icon("lock", "warn"))


def _lock(action: QAction, *, locked: bool) -> None:
    if locked and action.isCheckable():
        action.setChecked(False)
    action.setEnabled(not locked)
