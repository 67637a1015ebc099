"""Readings on the desk: beneath a line for a duration or a time stands what is read in it, while one types."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator.core.ids import Refused
from facilitator.core.meeting import Meeting
from facilitator.core.parameters import Parameter
from facilitator.core.readings import reading_of
from facilitator.ui.layouts import in_column
from facilitator.ui.theme import dress

LINES, CLOSE = 2, 2


class ReadingLabel(QLabel):
    """How a line is understood, or what is wrong with it; its space is reserved, so that nothing moves."""

    def __init__(self, line: QLineEdit, parameter: Parameter) -> None:
        super().__init__()
        self._line = line
        self._parameter = parameter
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        dress(self, role="label", tone="dim")

    def beneath(self, what: QWidget | QLayout) -> QVBoxLayout:
        """Stand close beneath the line, or beneath the row in which it is."""
        return in_column(what, self, spacing=CLOSE)

    def read(self, meeting: Meeting, said: Mapping[str, object]) -> None:
        """Show what the line is read as, with what else is said so far."""
        try:
            words = reading_of(meeting, self._parameter, self._line.text(), said)
        except Refused as wrong:
            # half-typed text is not shown as an error; recording it is refused like anything else
            words = str(wrong)
        self.setText(words)
        # screen readers read it as the description of the line
        self._line.setAccessibleDescription(words)

    def sizeHint(self) -> QSize:
        """Ask for the room of a sentence."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Need the height of some lines."""
        return QSize(0, self._room())

    def heightForWidth(self, width: int) -> int:
        """Give the same height whether something stands in it or not; only a longer sentence needs more."""
        return max(super().heightForWidth(width), self._room())

    def _room(self) -> int:
        # wrapped lines take a fraction of a pixel more than lineSpacing says
        return LINES * (self.fontMetrics().lineSpacing() + 1)
