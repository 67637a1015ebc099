"""A label that shortens its text where there is no room, and tells all of it to whoever points at it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy


class ElidedLabel(QLabel):
    """Takes what room is left in its row; `words` is the whole text."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def words(self) -> str:
        """Give the whole text."""
        return self._words

    def show_words(self, words: str) -> None:
        """Show a text, shortened where it has to be."""
        self._words = words
        self.setAccessibleName(words)
        self._shorten()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for no width at all."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Shorten to the new width."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        self.ensurePolished()
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._words if shown != self._words else "")
