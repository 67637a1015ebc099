"""What the desk has put on the room display: the view, the message, the language. This is no part of the record.

Whoever sits at the projector's desk decides what is on it; another desk on the same meeting may have a projector of its
own. A blank screen must come at once, also when the disk fails; and nobody reads in the minutes that it was blank.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from facilitator.core.display import View
from facilitator.core.values import dataclass

LONGEST_MESSAGE = 140


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplayChoice:
    """What is on the display: the view, the one to which a blank display goes back, the message, and the language."""

    view: View = View.FLOOR
    before: View = View.FLOOR
    message: str = ""
    language: str = ""


class DisplayState(QObject):
    """The view, the message and the language; `changed` tells of each change."""

    changed = Signal()

    def __init__(self, language: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = DisplayChoice(language=language)

    @property
    def shown(self) -> DisplayChoice:
        """Give all of it, for another desk that takes the place of this one."""
        return self._shown

    @property
    def view(self) -> View:
        """Give the view that was chosen."""
        return self._shown.view

    @property
    def message(self) -> str:
        """Give the message to the room, or an empty text."""
        return self._shown.message

    @property
    def language(self) -> str:
        """Give the language that was chosen, or an empty text for that of the meeting."""
        return self._shown.language

    def show(self, shown: DisplayChoice) -> None:
        """Show all that is wanted at once."""
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def set_view(self, view: View) -> None:
        """Show another view."""
        self.show(_viewing(self._shown, view))

    def toggle_blank(self) -> None:
        """Blank the display, or bring back what it showed."""
        self.set_view(self._shown.before if self.view is View.BLANK else View.BLANK)

    def set_message(self, message: str, *, large: bool = False) -> None:
        """Tell the room something, on the whole display where it is large; an empty message is taken away."""
        shown = replace(self._shown, message=message.strip()[:LONGEST_MESSAGE])
        if large and shown.message:
            shown = _viewing(shown, View.MESSAGE)
        elif shown.view is View.MESSAGE:
            shown = _viewing(shown, shown.before if shown.before is not View.MESSAGE else View.FLOOR)
        self.show(shown)

    def set_language(self, language: str) -> None:
        """Show names and words in another language."""
        self.show(replace(self._shown, language=language))


def _viewing(shown: DisplayChoice, view: View) -> DisplayChoice:
    if view is shown.view:
        return shown
    return replace(shown, view=view, before=shown.before if shown.view is View.BLANK else shown.view)
