"""The strip of a hand-over: a note for whoever carries on, and where the folder with sheet and copy will lie."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator.core.commands import Command
from facilitator.core.handed_over import last_of, words_of
from facilitator.core.saying import tr
from facilitator.ui.form_strip import FormStrip, Panel
from facilitator.ui.labels import leading_label
from facilitator.ui.session import Session

LINES = 3


class HandOverStrip(FormStrip):
    """Asks for the note, and records it with the hand-over; `wanted` asks for the folder.

    `can_be_made` tries whether the folder can be made, and says why not.
    """

    wanted = Signal()

    def __init__(self, session: Session, can_be_made: Callable[[], bool], parent: QWidget) -> None:
        super().__init__(parent, subject="hand-over", panel=Panel.RECORD)
        self._session = session
        self._can_be_made = can_be_made
        self.note = QPlainTextEdit(self)
        self._build()
        self.hold({"note": self.note})

    @Slot()
    def carry_out(self) -> None:
        """Record the hand-over, and ask for the folder; what is refused stays in the strip."""
        note = self.note.toPlainText().strip()
        if self._can_be_made() and self._session.act(Command(name="hand-over", arguments={"note": note})):
            self.accept()
            self.wanted.emit()

    def _build(self) -> None:
        self.note.setPlaceholderText(tr("What the next chair is to know (optional)"))
        self.note.setAccessibleName(tr("Note for the next chair"))
        self.note.setToolTip(self.note.placeholderText())
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * LINES + 14)
        self.set_title(tr("Hand the meeting over"))
        says = tr("A folder beside the meeting gets a copy of it and the sheet, as PDF and Word.")
        parts = [leading_label("text", "dim", text=says, wraps=True), self.note]
        if last_of(self._session.trail) is not None:
            before = " ".join(words_of(self._session.trail))
            parts.insert(1, leading_label("text", "dim", text=before, wraps=True))
        self.build(*parts, record=tr("Hand over"))
