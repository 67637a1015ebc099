"""Labels of this room: plain text only, in a role and a tone of the theme."""

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from facilitator.ui.sides import start_of_line
from facilitator.ui.theme import FontRole, dress


def plain_label(role: FontRole, tone: str = "text", *, wraps: bool = False, text: str = "") -> QLabel:
    """Make a label that shows what people typed as it is, never as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(start_of_line())
    label.setWordWrap(wraps)
    if wraps:
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    dress(label, role=role, tone=tone)
    return label


def plain_tip(text: str) -> str:
    """Give a text as a tool tip that shows it as it is: Qt guesses markup in tool tips."""
    return f"<qt>{'<br>'.join(map(html.escape, text.splitlines()))}</qt>" if text else ""
