"""Notes only: a seat for a note-taker, who writes gists and marks and can do nothing else by mistake."""

from PySide6.QtCore import QObject, Slot

from facilitator.core.commands import COMMANDS
from facilitator.core.saying import tr
from facilitator.ui.actions import Actions
from facilitator.ui.session import Session
from facilitator.ui.settings import Settings

NOTES = frozenset(spec.name for spec in COMMANDS.values() if spec.menu == "Record ▸ Statement") | {
    "place-text", "leave-text", "undo", "redo",
}  # fmt: skip
"""What is written on a statement, and taking that back."""

BEYOND = frozenset(COMMANDS) - NOTES | {
    "next-act", "pause-or-resume", "point-of-order", "one-minute-more", "quick-entry", "participants", "sign-in-sheet",
    "edit-plan", "paper",
}  # fmt: skip
"""The commands, and the acts of the desk that lead to them, which such a seat does not do."""


class NotesOnly(QObject):
    """Limits the seat as long as its action is checked, also at the next start."""

    def __init__(self, session: Session, *, actions: Actions, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._action = actions.action("notes-only")
        self._action.setChecked(settings.preferences.notes_only)
        self._apply()

        self._action.toggled.connect(self._on_toggled)

    @Slot()
    def _on_toggled(self) -> None:
        self._settings.remember(notes_only=self._action.isChecked())
        self._apply()

    def _apply(self) -> None:
        self._session.limit = _beyond_notes if self._action.isChecked() else _nothing


def _beyond_notes(name: str) -> str:
    if name not in BEYOND:
        return ""
    return tr("This seat takes notes only: gists, points, tags and what is on the text. View ▸ Notes only ends that.")


def _nothing(_: str) -> str:
    return ""
