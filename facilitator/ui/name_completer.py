"""The names of the roll, offered under a line of a form; the only one that is left can be taken for what is typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from facilitator.core.delegations import Roster
from facilitator.core.names import known_as


class NameCompleter(QCompleter):
    """Offers every delegation of a roll whose name has what is typed somewhere in it."""

    def __init__(self, roster: Roster, line: QLineEdit) -> None:
        super().__init__([roster.name(d.code) for d in roster.delegations], line)
        self._roster = roster
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def only_one(self, typed: str) -> str:
        """Give the one name that is offered for a part of it; nothing for a name or code, or where several are."""
        text = typed.strip()
        if not text or known_as(self._roster, text) is not None:
            return ""
        self.setCompletionPrefix(text)
        return self.currentCompletion() if self.completionCount() == 1 else ""
