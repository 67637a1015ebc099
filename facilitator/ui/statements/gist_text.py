"""The text field of a gist: plain text, as high as what it holds, that says when it is left."""

from math import ceil
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from facilitator.core.saying import tr

FEWEST_LINES, MOST_LINES = 2, 8
SLACK = 3


class GistText(QPlainTextEdit):
    """A plain text field of two to eight lines; `entered` and `left` tell of the focus."""

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Gist"))
        self.setPlaceholderText(tr("What is being said, in one or two sentences, third person and past tense"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """Give what is typed, without the blank around it."""
        return self.toPlainText().strip()

    def tell_whose(self, name: str) -> None:
        """Tell a screen reader whose gist it is."""
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def set_text(self, text: str) -> None:
        """Show another text; its history of undo begins anew."""
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)
        self.moveCursor(self.textCursor().MoveOperation.End)
        self._fit()

    def change_text(self, text: str) -> None:
        """Show what became of the text elsewhere, with the caret where it was among the words that stay."""
        place = _moved(self.toPlainText(), text, self.textCursor().position())
        self.set_text(text)
        self.set_place(place)

    def set_place(self, place: int) -> None:
        """Put the caret behind so many characters, or at the end where there are fewer."""
        caret = self.textCursor()
        caret.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(caret)

    def sizeHint(self) -> QSize:
        """Ask for no more width than there is."""
        return QSize(0, self.height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Refuse files, so that the drop goes to the card, which keeps them; texts are dropped and pasted as usual."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that somebody types here now."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Show all of the text, which Qt scrolls to the caret when it is first shown."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap to the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        # QPlainTextDocumentLayout gives the document height in lines, not in pixels
        lines = min(max(round(self.document().size().height()), FEWEST_LINES), MOST_LINES)
        height = ceil(lines * QFontMetricsF(self.font()).lineSpacing()) + SLACK
        fits = self.document().size().height() <= MOST_LINES
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
        # Qt scrolls to the caret while the field is still too small, and does not scroll back when it has grown
        self.horizontalScrollBar().setValue(0)
        if fits:
            self.verticalScrollBar().setValue(0)


def _moved(before: str, after: str, place: int) -> int:
    """Give where a place in a text is in another version of it: behind the same words, else before the same."""
    pairs = enumerate(zip(before, after, strict=False))
    same = next((at for at, (a, b) in pairs if a != b), min(len(before), len(after)))
    if place <= same:
        return place
    behind = len(before) - place
    if before[place:] == after[len(after) - behind :]:
        return len(after) - behind
    return min(place, len(after))


def dropped_file(source: QMimeData) -> Path | None:
    """Give the one file of this machine that is dragged, or None."""
    files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None
