"""Lettering: the labels and lines that a card is made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from facilitator.ui.theme import FontRole, dress


def plain_label(role: FontRole, tone: str, *, wraps: bool = False) -> QLabel:
    """Make a label for text that people type: never read as markup, wrapped only where that is wanted."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    across = QSizePolicy.Policy.Ignored if wraps else QSizePolicy.Policy.Preferred
    policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
    # without this a layout gives wrapped words one line, and cuts the second
    policy.setHeightForWidth(wraps)
    label.setSizePolicy(policy)
    dress(label, role=role, tone=tone)
    return label


def hairline() -> QFrame:
    """Make a thin line between two parts of a card."""
    line = QFrame()
    line.setProperty("surface", "line")
    return line
