"""Labels: plain text only, in a role and a tone of the theme."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from facilitator.ui.right_to_left import start_of_line
from facilitator.ui.theme import FontRole, dress


def plain_label(role: FontRole, tone: str = "text", *, wraps: bool = False, text: str = "") -> QLabel:
    """Make a label that shows what people typed as it is, never as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    dress(label, role=role, tone=tone)
    return label


def leading_label(role: FontRole, tone: str = "text", *, wraps: bool = False, text: str = "") -> QLabel:
    """Make a plain label that begins where lines begin, whatever letters it has; one that wraps takes any width."""
    label = plain_label(role, tone, wraps=wraps, text=text)
    label.setAlignment(start_of_line())
    if wraps:
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
