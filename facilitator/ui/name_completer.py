"""The names of the roll, offered under a line of a form; what is typed is written in full once the line is left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from facilitator.core.delegations import Roster
from facilitator.core.names import known_as


def words_completer(words: Sequence[str], line: QWidget) -> QCompleter:
    """Offer whatever of some words has what is typed somewhere in it."""
    completer = QCompleter(list(words), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer


class NameCompleter(QCompleter):
    """Offers every delegation of a roll whose name has what is typed somewhere in it."""

    def __init__(self, roster: Roster, line: QLineEdit) -> None:
        super().__init__([roster.name(d.code) for d in roster.delegations], line)
        self._roster = roster
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def in_full(self, typed: str) -> str:
        """Give the name that a code or alias stands for, or the only one offered for a part of it; else nothing.

        A name that two have in common does not say which of them a code meant.
        """
        text = typed.strip()
        known = known_as(self._roster, text) if text else None
        if known is not None:
            name = self._roster.name(known)
            return name if known_as(self._roster, name) == known else ""
        self.setCompletionPrefix(text)
        return self.currentCompletion() if text and self.completionCount() == 1 else ""
