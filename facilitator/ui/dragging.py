"""Lists whose rows are dragged: a drag only says where a row is wanted, and whoever owns the order changes it."""

from PySide6.QtCore import QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QWidget

from facilitator.ui.desk_list import DeskList
from facilitator.ui.theme import Spacing, Theme


def place_in(gap: int, row: int) -> int | None:
    """Give the place (from 0) that a row would have in a gap; None where it would stay, or is no row."""
    if row < 0 or gap in (row, row + 1):
        return None
    return gap - 1 if gap > row else gap


class DragList(DeskList):
    """A list of one column, one row selected at a time, that shows beforehand where the dragged row would stand.

    `dropped` carries the row that was dragged, where it stands at the drop, and the place (both from 0) that it would
    have in the order; it is not told where the row would stay. The list never changes its model.
    """

    dropped = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over: QPoint | None = None
        self._dragged = QPersistentModelIndex()
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)

    def place_words(self, place: int) -> str:
        """Say beside the line what a drop at a place (from 0) would do; nothing where the line says it all."""
        return ""

    def gap_at(self, point: QPoint) -> int:
        """Give the number of the row in front of which something dropped at a point would stand."""
        index = self.indexAt(point)
        if not index.isValid():
            return self.model().rowCount() if point.y() > 0 else 0
        return index.row() + (1 if point.y() > self.visualRect(index).center().y() else 0)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Run a drag of the selected row.

        Qt's own implementation removes the row from the model after a move, even if the drop was refused.
        """
        chosen = self.selectedIndexes()
        if not chosen:
            return
        index = chosen[0]
        place = self.visualRect(index)
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index]))
        shown = self._carried(place)
        drag.setPixmap(self.viewport().grab(shown))
        drag.setHotSpot(self.viewport().mapFromGlobal(self.cursor().pos()) - shown.topLeft())
        self._dragged = QPersistentModelIndex(index)
        drag.exec(Qt.DropAction.MoveAction)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Follow the pointer with the line that shows where the row would stand."""
        # the base class scrolls near the edges
        super().dragMoveEvent(event)
        if event.source() is self:
            self._hold_over(event.position().toPoint())
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the line away."""
        super().dragLeaveEvent(event)
        self._hold_over(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where the row was dropped."""
        self._hold_over(None)
        self.setState(QAbstractItemView.State.NoState)
        if event.source() is not self:
            event.ignore()
            return
        event.acceptProposedAction()
        # another seat may have moved or removed the row during the drag
        row = self._dragged.row()
        place = place_in(self.gap_at(event.position().toPoint()), row)
        if place is not None:
            self.dropped.emit(row, place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and above them what a drop would do."""
        super().paintEvent(event)
        # the rows may have changed under a resting mouse, so the line is computed at each painting
        gap = None if self._over is None else self.gap_at(self._over)
        place = None if gap is None else place_in(gap, self._dragged.row())
        if gap is None or place is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self._height_of(gap)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawLine(Spacing.small, y, self.viewport().width() - Spacing.small, y)
        words = self.place_words(place)
        if words:
            self._paint_words(painter, y, words)
        painter.end()

    def _carried(self, row: QRect) -> QRect:
        """Give what of a row goes with the pointer: half of it, so that the words at the other end stay readable."""
        if not self.place_words(0):
            return row
        left = row.right() - row.width() // 2 if self.isRightToLeft() else row.left()
        return QRect(left, row.top(), row.width() // 2, row.height())

    def _hold_over(self, point: QPoint | None) -> None:
        self._over = point
        self.viewport().update()

    def _height_of(self, gap: int) -> int:
        rows = self.model().rowCount()
        line = self.visualRect(self.model().index(min(gap, rows - 1), 0))
        y = line.top() if gap < rows else line.bottom()
        return min(max(y, 1), self.viewport().height() - 2)

    def _paint_words(self, painter: QPainter, y: int, words: str) -> None:
        painter.setFont(self._theme.font("heading"))
        size = painter.fontMetrics().size(0, words)
        width = size.width() + 2 * Spacing.medium
        left = Spacing.wide if self.isRightToLeft() else self.viewport().width() - width - Spacing.wide
        top = min(max(0, y - size.height() // 2 - Spacing.tight), self.viewport().height() - size.height() - 8)
        pill = QRect(left, top, width, size.height() + 2 * Spacing.tight)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(pill, Spacing.radius, Spacing.radius)
        painter.setPen(self._theme.colour("on"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
