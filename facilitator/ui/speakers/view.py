"""The view of the list of speakers: rows are dragged in it, and it says beforehand where they would stand."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from facilitator.core.ids import RequestId
from facilitator.core.saying import tr
from facilitator.ui.lists import DeskList
from facilitator.ui.speakers.model import SpeakersModel
from facilitator.ui.speakers.slide import RowSlide
from facilitator.ui.theme import Spacing, Theme


class SpeakersView(DeskList):
    """Shows the waiting; `moved` carries a request and the position (from 1) it was dropped at, `opened` a request."""

    moved = Signal(object, object)
    opened = Signal(object)

    def __init__(self, model: SpeakersModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speakers = model
        self._theme = theme
        self._gap: int | None = None
        self.slide = RowSlide(self, model)
        self.setModel(model)
        self.setAccessibleName(tr("List of speakers"))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.doubleClicked.connect(self._open)

    @property
    def current_request(self) -> RequestId | None:
        """Give the request of the selected row, or None."""
        request = self._speakers.request_at(self.currentIndex())
        return request.id if request is not None and self.selectionModel().hasSelection() else None

    @property
    def last_seen(self) -> int:
        """Give the place (from 0) of the last row that is seen, or that of the last of all."""
        found = self.indexAt(self.viewport().rect().bottomLeft())
        return found.row() if found.isValid() else len(self._speakers.waiting) - 1

    def select(self, request: RequestId) -> None:
        """Select the row of a request and bring it into view."""
        index = self._speakers.index_of(request)
        if index.isValid():
            self.setCurrentIndex(index)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for one row; what is left in the column comes on top."""
        return QSize(super().sizeHint().width(), max(self.sizeHintForRow(0), self.fontMetrics().height()))

    def gap_at(self, point: QPoint) -> int:
        """Give the number of the row in front of which something dropped at a point would stand."""
        index = self.indexAt(point)
        if not index.isValid():
            return self._speakers.rowCount() if point.y() > 0 else 0
        return index.row() + (1 if point.y() > self.visualRect(index).center().y() else 0)

    def position_at(self, gap: int) -> int | None:
        """Give the position (from 1) the selected row would have in a gap; None where it would stay."""
        row = self.currentIndex().row()
        if row < 0 or gap in (row, row + 1):
            return None
        return gap if gap > row else gap + 1

    def rowsAboutToBeRemoved(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int
    ) -> None:
        """Let go of a selected row that leaves: its neighbour was not chosen by anybody."""
        leaving = start <= self.currentIndex().row() <= end
        super().rowsAboutToBeRemoved(parent, start, end)
        if leaving:
            self.clearSelection()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of the selected row by a click beside the rows."""
        super().mousePressEvent(event)
        if not self.indexAt(event.position().toPoint()).isValid():
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the menu of the selected row on Enter, let go of it on Escape; everything else as in any list."""
        if event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the pointer with the line that shows where the row would stand."""
        super().dragMoveEvent(event)
        if event.source() is self:
            self._show_gap(self.gap_at(event.position().toPoint()))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Take the line away."""
        super().dragLeaveEvent(event)
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell where the row was dropped; the list itself changes only when the move is recorded."""
        position = self.position_at(self.gap_at(event.position().toPoint()))
        request = self.current_request
        self._show_gap(None)
        # a copy: after a move the view would take away the row that it thinks was dragged out of it
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        if position is not None and request is not None:
            self.moved.emit(request, position)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows, and above them what a drop would do."""
        super().paintEvent(event)
        if self._gap is None:
            return
        painter = QPainter(self.viewport())
        self._paint_gap(painter, self._gap)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the rows out again when the fonts change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        request = self._speakers.request_at(index)
        if request is not None:
            self.opened.emit(request.id)

    def _show_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def _paint_gap(self, painter: QPainter, gap: int) -> None:
        position = self.position_at(gap)
        if position is None:
            return
        rows = self._speakers.rowCount()
        line = self.visualRect(self._speakers.index(min(gap, rows - 1)))
        y = line.top() if gap < rows else line.bottom()
        y = min(max(y, 1), self.viewport().height() - 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawLine(Spacing.small, y, self.viewport().width() - Spacing.small, y)
        self._paint_position(painter, y, position)

    def _paint_position(self, painter: QPainter, y: int, position: int) -> None:
        words = tr("Position {position}, pinned", position=position)
        painter.setFont(self._theme.font("heading"))
        metrics = painter.fontMetrics()
        size = metrics.size(0, words)
        left = (self.viewport().width() - size.width()) // 2 - Spacing.medium
        top = min(max(0, y - size.height() // 2 - Spacing.tight), self.viewport().height() - size.height() - 8)
        pill = QRect(left, top, size.width() + 2 * Spacing.medium, size.height() + 2 * Spacing.tight)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(pill, Spacing.radius, Spacing.radius)
        painter.setPen(self._theme.colour("on"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
