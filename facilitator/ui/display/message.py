"""The message to the room: one line to type, shown small under the speaker or large on the whole display."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from facilitator.core.saying import tr
from facilitator.ui.display.state import LONGEST_MESSAGE
from facilitator.ui.form_strip import FormStrip
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, in_row, wide
from facilitator.ui.theme import Spacing, dress


class MessageStrip(FormStrip):
    """Asks for the message; `told` carries the text and whether it is large. An empty text takes the message away."""

    told = Signal(str, bool)

    def __init__(self, message: str, parent: QWidget) -> None:
        super().__init__(parent, subject="message to the room")
        self.entry = QLineEdit(message)
        self.entry.setPlaceholderText(tr("Coffee is served until 11:15"))
        self.entry.setAccessibleName(tr("Message to the room"))
        self.large = QPushButton(tr("Show large"))
        self.remove = QPushButton(tr("Take it away"))
        self.remove.setEnabled(bool(message))
        self._room = plain_label("label", "faint")
        everybody = plain_label("text", "dim", text=tr("Everybody in the room reads this."), wraps=True)
        self.set_title(tr("Message to the room"))
        self.build(
            in_row(wide(everybody), AIR, self._room, spacing=Spacing.small),
            self.entry,
            record=tr("Show under the speaker"),
            beside=(self.large, self.remove),
        )
        self.hold({"message": self.entry})
        self._show_room()

        self.entry.textChanged.connect(self._show_room)
        self.large.clicked.connect(self._on_large)
        self.remove.clicked.connect(self._on_remove)

    @Slot()
    def carry_out(self) -> None:
        """Show the message under the speaker."""
        self._tell(self.entry.text(), large=False)

    def _on_large(self) -> None:
        self._tell(self.entry.text(), large=True)

    def _on_remove(self) -> None:
        self._tell("", large=False)

    def _tell(self, text: str, *, large: bool) -> None:
        if len(text) > LONGEST_MESSAGE:
            self.complain(tr("The room shows {most} letters. Shorten the message.", most=LONGEST_MESSAGE))
            return
        self.accept()
        self.told.emit(text, large)

    @Slot()
    def _show_room(self) -> None:
        """Say how many letters still fit."""
        left = LONGEST_MESSAGE - len(self.entry.text())
        words = tr("{left} of {most} letters left", left=left, most=LONGEST_MESSAGE)
        self._room.setText(words if left >= 0 else tr("{more} letters too many", more=-left))
        dress(self._room, tone="faint" if left >= 0 else "over")
        self.entry.setAccessibleDescription(self._room.text())
