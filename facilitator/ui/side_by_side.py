"""Side by side: what stands in the meeting, and what was done or typed here, of which the text of both is made."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from facilitator.core.saying import tr
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import NO_MARGINS, in_column, in_row, wide
from facilitator.ui.theme import Spacing


class SideBySide(QWidget):
    """Two texts, each under its heading, first that of others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theirs, self.mine = QPlainTextEdit(), QPlainTextEdit()
        self._theirs_head = leading_label("heading", "faint")
        self._mine_head = leading_label("heading", "faint")
        self.theirs.setReadOnly(True)
        for text in (self.theirs, self.mine):
            text.setTabChangesFocus(True)
            text.setMinimumHeight(4 * text.fontMetrics().lineSpacing())
        self.both = QPushButton(tr("Put both texts here"))
        self.both.setProperty("rank", "quiet")
        self.both.clicked.connect(self._put_both)
        left = in_column(self._theirs_head, wide(self.theirs), spacing=Spacing.tight)
        right = in_column(self._mine_head, wide(self.mine), self.both, spacing=Spacing.tight)
        in_row(wide(left), wide(right), within=self, margins=NO_MARGINS, spacing=Spacing.small)

    def show_texts(self, theirs: str, mine: str, *, editable: bool, beside: bool = True) -> None:
        """Show two texts; the second can be changed where it is a text that is recorded.

        Where nothing stands `beside`, the second has the room of both.
        """
        for shown in (self._theirs_head, self.theirs):
            shown.setVisible(beside)
        heads = (tr("Stands there"), tr("Done here, as you record it") if editable else tr("Done here"))
        for label, text, head, words in (
            (self._theirs_head, self.theirs, heads[0], theirs),
            (self._mine_head, self.mine, heads[1], mine),
        ):
            label.setText(head)
            text.setAccessibleName(head)
            text.setPlainText(words)
        self.mine.setReadOnly(not editable)
        self.both.setVisible(editable and beside)

    def show_theirs(self, theirs: str) -> None:
        """Show another text of others."""
        self.theirs.setPlainText(theirs)

    @Slot()
    def _put_both(self) -> None:
        """Put what stands there before what is typed here, once."""
        theirs, mine = self.theirs.toPlainText().strip(), self.mine.toPlainText().strip()
        if theirs and theirs not in mine:
            self.mine.setPlainText(f"{theirs}\n{mine}".strip())
        self.mine.setFocus()
