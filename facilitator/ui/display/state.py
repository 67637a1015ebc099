"""What the desk has put on the room display: the view, the message, the language. This is no part of the record.

Whoever sits at the projector's desk decides what is on it; another desk on the same meeting may have a projector of its
own. A blank screen must come at once, also when the disk fails; and nobody reads in the minutes that it was blank.
"""

from PySide6.QtCore import QObject, Signal

from facilitator.core.display import View

LONGEST_MESSAGE = 140


class DisplayState(QObject):
    """The view, the message and the language; `changed` tells of each change."""

    changed = Signal()

    def __init__(self, language: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = View.FLOOR
        self._before = View.FLOOR
        self._message = ""
        self._language = language

    @property
    def view(self) -> View:
        """Give the view that was chosen."""
        return self._view

    @property
    def message(self) -> str:
        """Give the message to the room, or an empty text."""
        return self._message

    @property
    def language(self) -> str:
        """Give the language that was chosen, or an empty text for that of the meeting."""
        return self._language

    def set_view(self, view: View) -> None:
        """Show another view."""
        if view is self._view:
            return
        if self._view is not View.BLANK:
            self._before = self._view
        self._view = view
        self.changed.emit()

    def toggle_blank(self) -> None:
        """Blank the display, or bring back what it showed."""
        self.set_view(self._before if self._view is View.BLANK else View.BLANK)

    def set_message(self, message: str, *, large: bool = False) -> None:
        """Tell the room something, on the whole display where it is large; an empty message is taken away."""
        self._message = message.strip()[:LONGEST_MESSAGE]
        if large and self._message:
            self.set_view(View.MESSAGE)
        elif self._view is View.MESSAGE:
            self.set_view(self._before if self._before is not View.MESSAGE else View.FLOOR)
        self.changed.emit()

    def set_language(self, language: str) -> None:
        """Show names and words in another language."""
        self._language = language
        self.changed.emit()
