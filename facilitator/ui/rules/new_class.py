"""A new class: what it is called, and who is in it."""

import re

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from facilitator.core.class_words import SECOND, class_of_words
from facilitator.core.delegations import CATEGORY_WORDS
from facilitator.core.ids import Refused
from facilitator.core.kind_words import named
from facilitator.core.languages import said
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.core.speakers import Capacity
from facilitator.ui.layouts import NO_MARGINS, in_column, in_row, wide
from facilitator.ui.screen_reader import name_choice
from facilitator.ui.theme import Spacing


def admitted() -> dict[str, str]:
    """Give who can be in a class besides delegations: as it is read on screen, and as `class_of_words` reads it."""
    capacities = {named(capacity): capacity.value for capacity in Capacity}
    categories = {said(words.name): words.name.en for words in CATEGORY_WORDS.values()}
    return {**capacities, **categories, tr("second statements"): SECOND}


def as_criteria(typed: str) -> str:
    """Turn the words of the screen among what is typed into those that `class_of_words` reads."""
    known = admitted()
    # compare with case: in French the words for the chair and the Presidency differ by a capital only
    folded = {words.casefold(): criterion for words, criterion in known.items()}
    parts = (part.strip() for part in re.split(r"[+,;]", typed))
    return ", ".join(known.get(part) or folded.get(part.casefold(), part) for part in parts)


class NewClass(QWidget):
    """Two lines and a button; `made` carries a PrecedenceClass, `wrong` the sentence why there is none."""

    made = Signal(object)
    wrong = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting: Meeting | None = None
        self.label = QLineEdit()
        self.who = QLineEdit()
        self.words = QComboBox()
        self.add = QPushButton(tr("Add class"))
        self._build()

        self.words.activated.connect(self._on_word)
        self.add.clicked.connect(self.submit)
        for line in (self.label, self.who):
            line.returnPressed.connect(self.submit)

    def set_meeting(self, meeting: Meeting) -> None:
        """Read names of delegations by this meeting's roll."""
        self._meeting = meeting

    @Slot()
    def submit(self) -> None:
        """Make the class that is written, or say what is wrong with it."""
        label = self.label.text().strip()
        if not label or self._meeting is None:
            self.wrong.emit(tr("Type what the new class is called."))
            self.label.setFocus()
            return
        try:
            made = class_of_words(self._meeting, label, as_criteria(self.who.text()))
        except Refused as refusal:
            self.wrong.emit(str(refusal))
            self.who.setFocus()
            return
        self.label.clear()
        self.who.clear()
        self.made.emit(made)

    @Slot(int)
    def _on_word(self, row: int) -> None:
        if row > 0:
            parts = [part.strip() for part in self.who.text().split(",") if part.strip()]
            self.who.setText(", ".join([*parts, self.words.itemText(row)]))
        self.words.setCurrentIndex(0)

    def _build(self) -> None:
        self.label.setPlaceholderText(tr("New class, such as Affected States"))
        self.label.setToolTip(self.label.placeholderText())
        self.label.setAccessibleName(tr("Name of the new class"))
        self.who.setPlaceholderText(tr("Who: AFG, LAO, or choose"))
        more = tr("Delegations, capacities and categories, with commas between; empty admits everybody.")
        self.who.setToolTip(f"{self.who.placeholderText()}\n{more}")
        self.who.setAccessibleName(tr("Who is in the new class"))
        self.words.addItems([tr("choose…"), *admitted()])
        name_choice(self.words, tr("Add a capacity or category to the new class"))
        self.words.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        below = in_row(wide(self.words), self.add, spacing=Spacing.small)
        in_column(self.label, self.who, below, within=self, margins=NO_MARGINS, spacing=Spacing.small)
