"""The card of a gist: whose statement it is, its text, what is noted beneath, and what there is to tell."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from facilitator.core.saying import tr
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import in_column, in_row, wide
from facilitator.ui.session import Session
from facilitator.ui.statements.gist_text import GistText
from facilitator.ui.statements.left_over import LeftOver
from facilitator.ui.statements.notes import Notes
from facilitator.ui.statements.notice import GistNotice
from facilitator.ui.theme import Spacing, Theme


class GistCard(QFrame):
    """Lays out the parts of the editor and keeps them readable at any width; the editor fills them."""

    def __init__(self, session: Session, theme: Theme, dialogs: Dialogs, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._name, self._state = leading_label("strong", wraps=True), leading_label("text", "dim")
        self._head = in_row(wide(self._name), self._state, spacing=Spacing.small)
        self.text = GistText(self)
        self.notes = Notes(session, theme, dialogs, self)
        self._notice = GistNotice(self)
        self._left_over = LeftOver(session, self)
        self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the head for the new width."""
        super().resizeEvent(event)
        self._place_head()

    def _tell_head(self, name: str, state: str) -> None:
        self._name.setText(name)
        self._state.setText(state)
        self._place_head()

    def _place_head(self) -> None:
        """Put the state under the name where a word of the name would be cut beside it."""
        self._name.ensurePolished()
        words = map(self._name.fontMetrics().horizontalAdvance, self._name.text().split())
        needed = max(words, default=0) + Spacing.small + self._state.sizeHint().width()
        narrow = needed > self.width() - 2 * Spacing.medium
        across = QBoxLayout.Direction.LeftToRight
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else across)

    @Slot()
    def _show_focus(self) -> None:
        self.setProperty("active", self.text.hasFocus())
        self.style().unpolish(self)
        self.style().polish(self)

    def _build(self) -> None:
        self.setProperty("surface", "card")
        self.setAccessibleName(tr("Gist of a statement"))
        self.setAcceptDrops(True)
        parts = (self._head, self.text, self.notes, self._notice, self._left_over)
        margins = (Spacing.medium, Spacing.medium, Spacing.medium, Spacing.medium)
        in_column(*parts, within=self, margins=margins, spacing=Spacing.small)
