"""The remark: one line in which what the chair says is noted while the meeting goes on; it asks nothing of anybody."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton

from facilitator.core.commands import Command
from facilitator.core.ids import DelegationCode
from facilitator.core.kind_words import named_role
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import in_row, wide
from facilitator.ui.session import Session


class RemarkBar(QFrame):
    """Lies above the footer while a remark is typed: Enter records it, Escape keeps it for later."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._chair = plain_label("heading", "faint")
        self.line = QLineEdit()
        self._record = QPushButton(tr("Record", "a button: put it on record"))
        self._build()
        self.hide()

        self.line.returnPressed.connect(self.carry_out)
        self._record.clicked.connect(self.carry_out)
        session.settled.connect(self._show_chair)

    @Slot()
    def ask(self) -> None:
        """Let a remark be typed."""
        self._show_chair()
        self.show()
        self.line.setFocus()

    def take_over(self, before: "RemarkBar") -> None:
        """Take the typed text of the bar that this one replaces, and open if that was open."""
        self.line.setText(before.line.text())
        self.setVisible(not before.isHidden())

    @Slot()
    def carry_out(self) -> None:
        """Record what is typed; what is refused stays in the line."""
        if self._session.act(Command(name="chair-says", arguments={"text": self.line.text().strip()})):
            self.line.clear()
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    @Slot()
    def _show_chair(self) -> None:
        self._chair.setText(tr("From the chair · {chair_words}", chair_words=chair_words(self._session.meeting)))

    def _build(self) -> None:
        self.setProperty("surface", "bar")
        self.setProperty("edge", "above")
        self.line.setAccessibleName(tr("What is said from the chair"))
        self.line.setPlaceholderText(tr("What the chair says, for the record; Enter records, Esc closes"))
        self.line.setToolTip(self.line.placeholderText())
        in_row(self._chair, wide(self.line), self._record, within=self, margins=(20, 6, 14, 6), spacing=12)


def chair_words(meeting: Meeting) -> str:
    """Name who presides, and as what where that is not the President."""
    chair = meeting.presiding
    name = meeting.roster.name(DelegationCode(chair.who))
    return name if chair.role == "president" else f"{name}, {named_role(chair.role)}"
