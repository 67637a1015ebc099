"""The face of the room display: paints its contents at any size, alike on the projector and on the desk."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.core.display import DisplayContents, View
from facilitator.core.saying import tr
from facilitator.ui.display.drawing import draw_display
from facilitator.ui.display.pen import Written
from facilitator.ui.theme import Theme


class DisplayFace(QWidget):
    """Shows contents and nothing else: it knows neither session nor desk, so no fault of theirs can reach the room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._contents = DisplayContents(view=View.BLANK)
        self._written: tuple[Written, ...] = ()
        self.setAccessibleName(tr("Room display"))

    @property
    def contents(self) -> DisplayContents:
        """Give what is shown."""
        return self._contents

    @property
    def written(self) -> tuple[Written, ...]:
        """Give what the last painting wrote, and where."""
        return self._written

    def show_contents(self, contents: DisplayContents) -> None:
        """Show other contents in the next frame."""
        if contents == self._contents:
            return
        self._contents = contents
        self.setAccessibleDescription(", ".join(contents.texts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the contents."""
        painter = QPainter(self)
        self._written = draw_display(painter, QRectF(self.rect()), self._contents, self._theme)
        painter.end()
