"""Merging: two texts of one statement side by side, of which one is made by hand."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from facilitator.core.commands import Command
from facilitator.core.saying import tr
from facilitator.core.statements import Statement
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.session import Session
from facilitator.ui.side_by_side import SideBySide
from facilitator.ui.theme import Spacing

SIZE = (720, 380)


class MergingWindow(QDialog):
    """Shows what another seat wrote, as it stands now, beside what stands here; `merged` carries the text of both.

    Nothing waits for it, and it names the text that was seen: what is written meanwhile is shown, and not overwritten.
    """

    merged = Signal(str)

    def __init__(self, session: Session, statement: Statement, mine: str, *, whose: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._statement = statement.id
        self._revision = statement.gist_revision
        self.setWindowTitle(tr("Two texts on one statement"))
        self.texts = SideBySide(self)
        self.texts.show_texts(statement.gist, mine, editable=True)
        self.record = QPushButton(tr("Record this text"))
        heading = leading_label("strong", text=whose)
        margins = (Spacing.large, Spacing.wide, Spacing.large, Spacing.wide)
        buttons = in_row(AIR, self.record)
        in_column(heading, wide(self.texts), buttons, within=self, margins=margins, spacing=Spacing.small)
        self.resize(min(SIZE[0], parent.width() - 40), min(SIZE[1], parent.height() - 60))
        self.texts.mine.setFocus()

        self.record.clicked.connect(self._on_record)
        session.settled.connect(self._on_settled)

    @Slot()
    def _on_settled(self) -> None:
        statement = self._session.meeting.noted(self._statement)
        if statement is not None and statement.gist_revision != self._revision:
            self._revision = statement.gist_revision
            self.texts.show_theirs(statement.gist)

    @Slot()
    def _on_record(self) -> None:
        text = self.texts.mine.toPlainText().strip()
        arguments = {"statement": self._statement, "text": text, "revision": self._revision}
        if self._session.act(Command(name="gist", arguments=arguments)):
            self.merged.emit(text)
            self.close()
