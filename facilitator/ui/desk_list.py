"""List of the desk: the focus is always visible, also with no row selected or no rows at all."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QListView

from facilitator.ui.theme import Spacing


class DeskList(QListView):
    """A list whose delegate shows the focus on a chosen row; before one is chosen, the list itself shows it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and a line around the current one, or around all, where none is chosen."""
        super().paintEvent(event)
        if not self.hasFocus() or self.selectionModel() is None or self.selectionModel().hasSelection():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1))
        painter.drawRoundedRect(self._ring(), Spacing.radius, Spacing.radius)
        painter.end()

    def _ring(self) -> QRect:
        whole = self.viewport().rect()
        row = self.visualRect(self.currentIndex()).intersected(whole)
        return (whole if row.isEmpty() else row).adjusted(1, 1, -2, -2)
