"""Editing: the definition that is being prepared, what it was before each step, and what is wrong with it now."""

from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.core.agenda import Definition
from facilitator.core.delegations import Delegation, Roster
from facilitator.core.ids import Refused
from facilitator.core.preparing.field_paths import FieldPath, value_at
from facilitator.core.preparing.prepared import PreparedMeeting

_MOST_STEPS = 500
# a check of a long agenda takes some milliseconds: not at each key
_SOON = 120


class DefinitionConflict(Protocol):
    """One thing for which no meeting can be made: the path of its field, and the sentence."""

    @property
    def where(self) -> FieldPath:
        """Give the path of the field."""

    @property
    def sentence(self) -> str:
        """Say what is wrong."""


Check = Callable[[Definition, Collection[str]], Sequence[DefinitionConflict]]
Fixed = Callable[[FieldPath], str]


class Wrong:
    """A text in a field that could not be understood, so that the definition does not have it."""

    def __init__(self, where: FieldPath, text: str, sentence: str) -> None:
        self.where = where
        self.text = text
        self.sentence = sentence


def nothing_fixed(_: FieldPath) -> str:
    """Let every field be changed."""
    return ""


class Editing(QObject):
    """Holds what is prepared; each change is a step that can be undone, those of one field in a row a single one.

    `fixed` gives the reason for which a field cannot be changed any more, nothing for all others. `changed` tells of
    each change, `checked` that the conflicts are known anew, `refused` carries why something cannot be done.
    """

    changed = Signal()
    checked = Signal()
    refused = Signal(str)

    def __init__(
        self,
        prepared: PreparedMeeting,
        delegations: Sequence[Delegation],
        check: Check,
        parent: QObject | None = None,
        *,
        fixed: Fixed = nothing_fixed,
    ) -> None:
        super().__init__(parent)
        self._now = prepared
        self._kept: Definition | None = prepared.definition
        self._before: list[PreparedMeeting] = []
        self._after: list[PreparedMeeting] = []
        self._field: FieldPath | None = None
        self._check = check
        self._wrong: dict[FieldPath, Wrong] = {}
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self.roster = Roster(delegations=tuple(delegations))
        self.fixed = fixed
        self.conflicts: tuple[DefinitionConflict, ...] = ()

        self._soon.timeout.connect(self.check)
        self.check()

    @property
    def prepared(self) -> PreparedMeeting:
        """Give what is prepared as it stands."""
        return self._now

    @property
    def definition(self) -> Definition:
        """Give the definition as it stands."""
        return self._now.definition

    @property
    def is_changed(self) -> bool:
        """Say whether something was changed that is kept nowhere else."""
        return bool(self._wrong) or self.definition != self._kept

    @property
    def can_undo(self) -> bool:
        """Say whether there is a step to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Say whether there is a step to take again."""
        return bool(self._after)

    def apply(self, prepared: PreparedMeeting, *, field: FieldPath | None = None) -> None:
        """Go on with this; changes of one `field` in a row are one step."""
        if prepared == self._now:
            return
        if field is None or field != self._field:
            self._before = [*self._before[-_MOST_STEPS:], self._now]
        self._field = field
        self._after.clear()
        self._show(prepared)

    def put(self, path: FieldPath, value: object) -> None:
        """Put a value into a field."""
        self.understand(path)
        if value_at(self.definition, path) != value:
            self.apply(self._now.with_value(path, value), field=path)

    def attempt(self, change: Callable[[], tuple[PreparedMeeting, int]]) -> int:
        """Make a change of the agenda that may be refused; give the row that it leads to, or -1."""
        try:
            prepared, row = change()
        except Refused as why:
            self.refused.emit(str(why))
            return -1
        self.apply(prepared)
        return row

    def complain(self, path: FieldPath, text: str, sentence: str) -> None:
        """Say that what is typed in a field is not understood; it stays there."""
        self._wrong[path] = Wrong(path, text, sentence)
        self.check()

    def not_understood(self, path: FieldPath) -> str | None:
        """Give what is typed in a field and not understood; None where the field is as the definition says."""
        wrong = self._wrong.get(path)
        return None if wrong is None else wrong.text

    def understand(self, path: FieldPath) -> None:
        """Say that what is typed in a field is understood."""
        if self._wrong.pop(path, None) is not None:
            self._soon.start()

    def use_roll(self, delegations: Sequence[Delegation]) -> None:
        """Use another list of delegations."""
        self.roster = Roster(delegations=tuple(delegations))
        self.changed.emit()
        self.check()

    def keep(self) -> None:
        """Note that what stands is kept in a file."""
        self._kept = self.definition
        self._field = None
        self.changed.emit()

    def keep_nowhere(self) -> None:
        """Note that what stands is in no file, as that of a draft."""
        self._kept = None
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            self._after.append(self._now)
            self._step_to(self._before.pop())

    @Slot()
    def redo(self) -> None:
        """Take the step again that was taken back."""
        if self._after:
            self._before.append(self._now)
            self._step_to(self._after.pop())

    @Slot()
    def check(self) -> None:
        """Find what is wrong now: what was not understood first, then what no meeting can be run from."""
        self._soon.stop()
        codes = frozenset(one.code for one in self.roster.delegations)
        found = self._check(self.prepared.finished, codes)
        self.conflicts = (*self._wrong.values(), *found)
        self.checked.emit()

    def _step_to(self, prepared: PreparedMeeting) -> None:
        self._field = None
        self._wrong.clear()
        self._show(prepared)

    def _show(self, prepared: PreparedMeeting) -> None:
        self._now = prepared
        self.changed.emit()
        self._soon.start()
