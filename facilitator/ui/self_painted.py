"""Self-painted labels: labels that paint their words themselves, in the font and the colour of tokens."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel

from facilitator.ui.theme import FontRole, Theme


class SelfPaintedLabel(QLabel):
    """A label with words in plain text, a role of font and a tone; `_measure` finds its room for them anew."""

    def __init__(self, theme: Theme, role: FontRole, tone: str) -> None:
        super().__init__()
        self._theme = theme
        self._role: FontRole = role
        self._tone = tone
        self._said = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.changed.connect(self._measure)

    def text(self) -> str:
        """Give the whole of the words."""
        return self._said

    def set_tone(self, tone: str) -> None:
        """Write them in the colour of another token."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def set_role(self, role: FontRole) -> None:
        """Write them in another font."""
        if role != self._role:
            self._role = role
            self._measure()

    @Slot()
    def _measure(self) -> None:
        """Take the font of the role, and find the room that the words need."""
        self.setFont(self._theme.font(self._role))
        self.updateGeometry()
        self.update()
