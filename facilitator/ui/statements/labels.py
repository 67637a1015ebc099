"""Labels of this room: plain text only, in a role and a tone of the theme."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from facilitator.ui.theme import FontRole, dress


def plain_label(role: FontRole, tone: str = "text", *, wraps: bool = False, text: str = "") -> QLabel:
    """Make a label that shows what people typed as it is, never as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if wraps:
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    dress(label, role=role, tone=tone)
    return label
