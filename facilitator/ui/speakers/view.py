"""The view of the list of speakers: rows are dragged in it, chosen by mouse and keys, and glide to their places."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.core.ids import RequestId
from facilitator.core.saying import tr
from facilitator.ui.dragging import DragList
from facilitator.ui.speakers.model import SpeakersModel
from facilitator.ui.speakers.slide import RowSlide
from facilitator.ui.theme import Theme


class SpeakersView(DragList):
    """Shows the waiting; `moved` carries a request and the position (from 1) it was dropped at.

    `opened` and `doubled`, by a double click, carry a request.
    """

    moved = Signal(object, object)
    opened = Signal(object)
    doubled = Signal(object)

    def __init__(self, model: SpeakersModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._speakers = model
        self.slide = RowSlide(self, model)
        self.setModel(model)
        self.setAccessibleName(tr("List of speakers"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.doubleClicked.connect(self._on_double_clicked)
        self.dropped.connect(self._on_dropped)

    @property
    def current_request(self) -> RequestId | None:
        """Give the request of the selected row, or None."""
        request = self._speakers.request_at(self.currentIndex())
        return request.id if request is not None and self.selectionModel().hasSelection() else None

    @property
    def last_seen(self) -> int:
        """Give the place (from 0) of the last row that is seen, or that of the last of all."""
        if not self.isVisible():
            return len(self._speakers.waiting) - 1
        found = self.indexAt(self.viewport().rect().bottomLeft())
        return found.row() if found.isValid() else len(self._speakers.waiting) - 1

    def select(self, request: RequestId) -> None:
        """Select the row of a request and bring it into view."""
        index = self._speakers.index_of(request)
        if index.isValid():
            self.setCurrentIndex(index)

    def select_where_it_is(self, request: RequestId) -> None:
        """Select the row of a request, in view or not."""
        self.setAutoScroll(False)
        self.select(request)
        self.setAutoScroll(True)

    def sizeHint(self) -> QSize:
        """Ask for one row; what is left in the column comes on top."""
        return QSize(super().sizeHint().width(), max(self.sizeHintForRow(0), self.fontMetrics().height()))

    def place_words(self, place: int) -> str:
        """Say at which position a row would be pinned."""
        return tr("Position {position}, pinned", position=place + 1)

    def rowsAboutToBeRemoved(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:
        """Clear the selection if its row is removed: Qt would select a neighbour, which the user did not choose."""
        leaving = start <= self.currentIndex().row() <= end
        super().rowsAboutToBeRemoved(parent, start, end)
        if leaving:
            self.clearSelection()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Clear the selection by a click beside the rows."""
        super().mousePressEvent(event)
        if not self.indexAt(event.position().toPoint()).isValid():
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu of the selected row on Enter, clear the selection on Escape; other keys as in any list."""
        if event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out again when the fonts change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        request = self._speakers.request_at(index)
        if request is not None:
            self.opened.emit(request.id)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        request = self._speakers.request_at(index)
        if request is not None:
            self.doubled.emit(request.id)

    @Slot(object, object)
    def _on_dropped(self, row: int, place: int) -> None:
        self.moved.emit(self._speakers.waiting[row].id, place + 1)
