"""The message to the room: one line to type, shown small under the speaker or large on the whole display."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from facilitator.core.saying import tr
from facilitator.ui.display.state import LONGEST_MESSAGE
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, in_column, in_row

WIDTH = 520


class MessageDialog(QDialog):
    """Asks for the message; `told` carries the text and whether it is large. An empty text takes the message away."""

    told = Signal(str, bool)

    def __init__(self, message: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Message to the room"))
        label = plain_label("text", "dim", text=tr("Everybody in the room reads this."))
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
        row = in_row(self.remove, AIR, self.large, self.small)
        in_column(label, self.entry, row, within=self, margins=(20, 20, 20, 16), spacing=12).addStrut(WIDTH)

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
