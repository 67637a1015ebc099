"""The message to the room: one line to type, shown small under the speaker or large on the whole display."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from facilitator.core.saying import tr
from facilitator.ui.display.state import LONGEST_MESSAGE
from facilitator.ui.theme import dress

WIDTH = 520


class MessageDialog(QDialog):
    """Asks for the message; `told` carries the text and whether it is large. An empty text takes the message away."""

    told = Signal(str, bool)

    def __init__(self, message: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Message to the room"))
        label = QLabel(tr("Everybody in the room reads this."))
        dress(label, role="text", tone="dim")
        self.entry = QLineEdit(message)
        self.entry.setMaxLength(LONGEST_MESSAGE)
        self.entry.setPlaceholderText(tr("Coffee is served until 11:15"))
        self.entry.setAccessibleName(tr("Message to the room"))
        self.entry.selectAll()
        self.small = QPushButton(tr("Show under the speaker"))
        self.large = QPushButton(tr("Show large"))
        self.remove = QPushButton(tr("Take it away"))
        self.small.setDefault(True)
        self.small.setProperty("rank", "primary")
        self.remove.setEnabled(bool(message))
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch()
        row.addWidget(self.large)
        row.addWidget(self.small)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(label)
        whole.addWidget(self.entry)
        whole.addLayout(row)
        whole.addStrut(WIDTH)

        self.small.clicked.connect(self._on_small)
        self.large.clicked.connect(self._on_large)
        self.remove.clicked.connect(self._on_remove)

    def _on_small(self) -> None:
        self._tell(self.entry.text(), large=False)

    def _on_large(self) -> None:
        self._tell(self.entry.text(), large=True)

    def _on_remove(self) -> None:
        self._tell("", large=False)

    def _tell(self, text: str, *, large: bool) -> None:
        self.accept()
        self.told.emit(text, large)
