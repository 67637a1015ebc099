"""The view of the agenda: items are entered, and days folded and unfolded, by keys as by the mouse."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from facilitator.core.saying import tr
from facilitator.ui.desk_list import DeskList


class AgendaView(DeskList):
    """A list without a frame; `entered_item` carries a row, `folded` a row and whether its day is to be folded."""

    entered_item = Signal(QModelIndex)
    folded = Signal(QModelIndex, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Agenda"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter the current row by Enter; fold its day by Left, unfold it by Right."""
        index = self.currentIndex()
        if not index.isValid():
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered_item.emit(index)
            case Qt.Key.Key_Left | Qt.Key.Key_Right if not event.modifiers():
                towards_start = (event.key() == Qt.Key.Key_Left) is not self.isRightToLeft()
                self.folded.emit(index, towards_start)
            case _:
                super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Come up with the current row in sight."""
        super().showEvent(event)
        self.scrollTo(self.currentIndex())
