"""Verifying: whether the record is unchanged since it was recorded, also against the hash that was printed."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from facilitator.core.saying import tr
from facilitator.core.trail import Trail
from facilitator.storage.journal import Journal
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, in_column, in_row
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, dress

WIDTH, LINES = 560, 4


class VerifyWindow(QDialog):
    """Says what `facilitator verify` says; the meeting goes on beneath it."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Verify the record"))
        self._session = session
        self.head = QLineEdit(self)
        self.head.setPlaceholderText(tr("The hash that is printed in the minutes, if there is one"))
        self.head.setAccessibleName(tr("Hash that is printed in the minutes"))
        self.verdict = plain_label("text", wraps=True)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # room for the longest verdict, so that nothing moves
        self.verdict.setMinimumHeight(LINES * self.verdict.fontMetrics().lineSpacing())
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        again = QPushButton(tr("Verify"), self)
        again.setDefault(True)
        close = QPushButton(tr("Close", "a button: put a window away"), self)
        again.clicked.connect(self.verify)
        close.clicked.connect(self.close)
        margins = (Spacing.large, Spacing.large, Spacing.large, Spacing.large)
        parts = (self.verdict, self.head, in_row(AIR, close, again, spacing=Spacing.small))
        in_column(*parts, within=self, margins=margins, spacing=Spacing.medium)
        self.resize(WIDTH, self.sizeHint().height())
        self.verify()

    @Slot()
    def verify(self) -> None:
        """Check every event and document against its hash, and the chain against the hash that was typed."""
        self._session.on_file(partial(self._verify, self.head.text().strip() or None))

    def _verify(self, head: str | None, _: Trail, journal: Journal) -> str:
        found = journal.verify(head)
        dress(self.verdict, tone="ok" if found.unchanged else "over")
        self.verdict.setText(found.sentence)
        return found.sentence
