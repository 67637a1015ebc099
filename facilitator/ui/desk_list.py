"""List of the desk: the focus is always visible and heard, also with no row selected or no rows at all."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QTimer, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QListView, QWidget

from facilitator.ui.theme import Spacing


class DeskList(QListView):
    """A list whose delegate shows the focus on a chosen row; before one is chosen, the list itself shows it.

    Who comes to it by the Tab key hears the list and then its current row.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entered = QTimer(self, singleShot=True, interval=0)
        self._entered.timeout.connect(self._tell_row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell of the current row, once Qt has told of the list itself, which it does after this."""
        super().focusInEvent(event)
        self._entered.start()

    def rowsAboutToBeRemoved(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:
        """Stay where the list is when its current row leaves: Qt would bring a neighbour into view."""
        scrolls = self.hasAutoScroll()
        self.setAutoScroll(False)
        super().rowsAboutToBeRemoved(parent, start, end)
        self.setAutoScroll(scrolls)

    @Slot()
    def _tell_row(self) -> None:
        row = self.currentIndex().row()
        if self.hasFocus() and row >= 0:
            from PySide6.QtGui import QAccessible, QAccessibleEvent

            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(row)
            QAccessible.updateAccessibility(event)

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
