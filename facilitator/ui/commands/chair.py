"""Who takes the chair, and as what: the second entry follows the first until somebody chooses there."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QComboBox

from facilitator.core.acts.roles import role_in_chair
from facilitator.core.meeting import Meeting
from facilitator.core.names import known_as
from facilitator.core.parameters import Type
from facilitator.ui.commands.fields import Field


class ChairFields(QObject):
    """Ties the two entries of a prompt in which somebody takes the chair; nothing in any other prompt.

    `touched` has the names of the entries in which something was chosen before, and is put back.
    """

    def __init__(self, meeting: Meeting, fields: Sequence[Field], touched: Collection[str], parent: QObject) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._who = next((f for f in fields if f.parameter.type is Type.CHAIR), None)
        self._as = next((f.widget for f in fields if f.parameter.type is Type.PRESIDES_AS), None)
        self._by_hand = any(f.parameter.type is Type.PRESIDES_AS and f.parameter.argument in touched for f in fields)
        if self._who is not None and isinstance(self._who.widget, QComboBox) and isinstance(self._as, QComboBox):
            self._who.widget.currentTextChanged.connect(self._follow)
            self._as.activated.connect(self._on_chosen)
            self._follow()

    @Slot()
    def _on_chosen(self) -> None:
        self._by_hand = True

    @Slot()
    def _follow(self) -> None:
        if self._by_hand or self._who is None or not isinstance(self._as, QComboBox):
            return
        word, chair = self._who.word(), self._meeting.presiding
        who = known_as(self._meeting.roster, word) or word
        role = chair.role if who == chair.who else role_in_chair(self._meeting, who)
        self._as.setCurrentIndex(self._as.findData(role))
