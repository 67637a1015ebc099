"""The remark: one line in which what the chair says is noted while the meeting goes on; it asks nothing of anybody."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton

from facilitator.core.commands import Command
from facilitator.core.ids import DelegationCode
from facilitator.core.kind_words import named_role
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.ui.session import Session
from facilitator.ui.theme import dress


class RemarkBar(QFrame):
    """Lies above the footer while a remark is typed: Enter records it, Escape keeps it for later."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._chair = QLabel()
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
        """Hold what is typed in another bar that gives way to this one, open where that is."""
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
        self._chair.setTextFormat(Qt.TextFormat.PlainText)
        dress(self._chair, role="heading", tone="faint")
        self.line.setAccessibleName(tr("What is said from the chair"))
        self.line.setPlaceholderText(tr("What the chair says, for the record; Enter records, Esc closes"))
        self.line.setToolTip(self.line.placeholderText())
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 14, 6)
        row.setSpacing(12)
        row.addWidget(self._chair)
        row.addWidget(self.line, 1)
        row.addWidget(self._record)


def chair_words(meeting: Meeting) -> str:
    """Name who presides, and as what where that is not the President."""
    chair = meeting.presiding
    name = meeting.roster.name(DelegationCode(chair.who))
    return name if chair.role == "president" else f"{name}, {named_role(chair.role)}"
