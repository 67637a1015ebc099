"""The line in which key points, topics and tags are typed, with what is offered beneath it."""

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from facilitator.core.ids import StatementId
from facilitator.core.marks import Mark, offers
from facilitator.core.saying import tr
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, dress


class MarkLine(QLineEdit):
    """Takes what is typed for one statement: Enter puts the first offer there, or the one that is chosen.

    `left_empty` tells of Backspace in the empty line.
    """

    left_empty = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: StatementId | None = None
        self._drafts: dict[StatementId | None, str] = {}
        self._offered: tuple[Mark, ...] = ()
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(9)
        self._completer.setWidget(self)
        popup = self._completer.popup()
        if popup is not None:
            popup.setProperty("surface", "popup")
            popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        dress(self, role="text")
        self.setPlaceholderText(tr("Key point, topic or tag: 19 chall…"))
        self.setToolTip(self.placeholderText())
        self.setAccessibleName(tr("Key point, topic or tag"))
        self.setMaxLength(2000)

        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self.take_first)
        self._completer.activated.connect(self._take)

    @property
    def offered(self) -> tuple[str, ...]:
        """Give the words of what is offered now."""
        return tuple(mark.words for mark in self._offered)

    @property
    def is_busy(self) -> bool:
        """Say whether somebody types here."""
        return self.hasFocus() or bool(self.text())

    @property
    def drafts(self) -> dict[StatementId | None, str]:
        """Give what is half typed, by the statement it is for."""
        here = {self._shown: self.text()}
        return {number: text for number, text in (self._drafts | here).items() if text.strip()}

    def take_over(self, drafts: dict[StatementId | None, str]) -> None:
        """Take the unsaved marks of the line that this one replaces."""
        self._drafts = dict(drafts)
        self.setText(drafts.get(self._shown, ""))

    def show_statement(self, wanted: StatementId | None) -> None:
        """Take marks for another statement from now on; what is half typed for the former is kept for it."""
        if wanted != self._shown:
            drafts = self.drafts
            self._shown = wanted
            self._drafts = drafts
            self.setText(drafts.get(wanted, ""))
            self._close_offers()
        self.setEnabled(wanted is not None)

    @Slot()
    def take_first(self) -> None:
        """Put the first of what is offered on the statement."""
        self._offer(self.text(), show=False)
        if self.text().strip() and self._offered:
            self._put(self._offered[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the offers with Down, tell of Backspace in the empty line; everything else is typing."""
        if event.key() == Qt.Key.Key_Down and not event.modifiers():
            self._offer(self.text())
            return
        if event.key() == Qt.Key.Key_Backspace and not self.text() and not event.isAutoRepeat():
            self.left_empty.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the offers with the line, unless they are what took the keyboard."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._close_offers()

    def _offer(self, typed: str, *, show: bool = True) -> None:
        statement = self._session.meeting.noted(self._shown) if self._shown is not None else None
        self._offered = offers(self._session.meeting, statement, typed) if statement is not None else ()
        self._words.setStringList([mark.words for mark in self._offered])
        if show and self._offered and self.hasFocus():
            self._make_room()
            self._completer.complete()

    @Slot(str)
    def _take(self, words: str) -> None:
        chosen = next((mark for mark in self._offered if mark.words == words), None)
        if chosen is not None:
            self._put(chosen)

    def _make_room(self) -> None:
        """Make the popup high enough: QCompleter computes its height without the padding of the style sheet."""
        popup = self._completer.popup()
        if popup is not None:
            popup.setMinimumHeight(len(self._offered) * popup.sizeHintForRow(0) + 2 * Spacing.small)

    def _close_offers(self) -> None:
        # the completer owns its popup: keeping a Python reference, or setting one, would free it twice
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()

    def _put(self, mark: Mark) -> None:
        if self._session.act(mark.command):
            self.clear()
            self._offered = ()
            self._close_offers()
