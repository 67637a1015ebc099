"""A list of sentences: each line wraps, and none is cut or edited."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionFocusRect,
    QStyleOptionViewItem,
)

FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
BESIDE, ABOVE = 3, 1
HIGHEST = 100_000


class WholeSentences(QStyledItemDelegate):
    """Measures and draws a sentence in one way: Qt's own delegate drops the last word of a line that just fits."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Ask for the width of the list, and for the height of all lines of the sentence."""
        width = max(1, self._view.viewport().width() - 2 * self._view.spacing())
        room = QRect(0, 0, width - 2 * BESIDE, HIGHEST)
        words = str(index.data())
        return QSize(width, option.fontMetrics.boundingRect(room, int(FLAGS), words).height() + 2 * ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground, the sentence in as many lines as it needs, and where the keyboard is."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        words, style = shown.text, self._view.style()
        shown.text = ""
        focused = bool(shown.state & QStyle.StateFlag.State_HasFocus)
        shown.state &= ~QStyle.StateFlag.State_HasFocus
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._view)
        place: QRect = shown.rect
        if focused:
            frame = QStyleOptionFocusRect()
            frame.initFrom(self._view)
            frame.rect = place
            style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, frame, painter, self._view)
        painter.save()
        painter.setFont(shown.font)
        painter.setPen(shown.palette.color(QPalette.ColorRole.Text))
        painter.drawText(place.adjusted(BESIDE, ABOVE, -BESIDE, -ABOVE), int(FLAGS), words)
        painter.restore()


def wrapped(made: QListView, name: str) -> None:
    """Let the lines of a list wrap, under a name for those who hear it."""
    made.setAccessibleName(name)
    made.setWordWrap(True)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setResizeMode(QListView.ResizeMode.Adjust)
    made.setSpacing(3)
    made.setItemDelegate(WholeSentences(made))
