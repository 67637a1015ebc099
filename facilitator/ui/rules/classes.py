"""The classes of a precedence in their order: dragged, or moved by keys, taken out and put in."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.core.class_words import criteria_words
from facilitator.core.meeting import Meeting
from facilitator.core.precedence import PrecedenceClass
from facilitator.core.saying import tr
from facilitator.ui.panelkeys import RULES, keys_in
from facilitator.ui.theme import FontRole, Spacing, Theme

Index = QModelIndex | QPersistentModelIndex
NAME = Qt.ItemDataRole.UserRole


class ClassesDelegate(QStyledItemDelegate):
    """Paints a class: its label, and beneath it in small who is in it."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Give the height of two lines."""
        text, label = QFontMetrics(self._theme.font("text")), QFontMetrics(self._theme.font("label"))
        return QSize(0, text.height() + label.height() + 2 * Spacing.tight)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        label, _, who = str(index.data()).partition("\n")
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accentbg"))
            painter.drawRoundedRect(option.rect, Spacing.tight, Spacing.tight)
        inside = option.rect.adjusted(Spacing.small, Spacing.tight, -Spacing.small, -Spacing.tight)
        above, below = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        lines: tuple[tuple[str, FontRole, str, Qt.AlignmentFlag], ...] = (
            (label, "text", "text", above),
            (who, "label", "faint", below),
        )
        for words, role, tone, place in lines:
            font = self._theme.font(role)
            painter.setFont(font)
            painter.setPen(self._theme.colour(tone))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | place, shown)
        painter.restore()


class ClassesView(QListWidget):
    """Holds classes, the first to speak on top; `reordered` tells of every change made here."""

    reordered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(ClassesDelegate(theme, self))
        self._known: dict[str, PrecedenceClass] = {}
        self.setAccessibleName(tr("Classes of speakers, first to last"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setProperty("surface", "popup")
        for name in ("up", "down", "remove"):
            self._add_key(keys_in(RULES, name), name)
        self.model().rowsMoved.connect(self._on_moved)

    @property
    def classes(self) -> tuple[PrecedenceClass, ...]:
        """Give the classes in their order."""
        return tuple(self._known[self.item(row).data(NAME)] for row in range(self.count()))

    def show_classes(self, meeting: Meeting, classes: Iterable[PrecedenceClass]) -> None:
        """Show these classes, and no others."""
        self.clear()
        self._known.clear()
        for one in classes:
            self._insert(meeting, one, self.count())
        self.setCurrentRow(0)

    def put_in(self, meeting: Meeting, one: PrecedenceClass) -> None:
        """Put a class in front of the selected one; one of the same name is replaced."""
        for row in range(self.count()):
            if self.item(row).data(NAME) == one.name:
                self.takeItem(row)
                break
        row = max(self.currentRow(), 0)
        self._insert(meeting, one, row)
        self.setCurrentRow(row)
        self.reordered.emit()

    @Slot()
    def up(self) -> None:
        """Let the selected class speak before the one above it."""
        self._step(-1)

    @Slot()
    def down(self) -> None:
        """Let the selected class speak behind the one below it."""
        self._step(1)

    @Slot()
    def remove(self) -> None:
        """Take the selected class out; who was in it falls into whichever class admits them then."""
        if self.currentRow() >= 0 and self.count() > 1:
            self.takeItem(self.currentRow())
            self.reordered.emit()

    def _insert(self, meeting: Meeting, one: PrecedenceClass, row: int) -> None:
        words = criteria_words(meeting, one)
        item = QListWidgetItem(f"{tr(one.label)}\n{words}")
        item.setToolTip(words)
        item.setData(NAME, one.name)
        self._known[one.name] = one
        self.insertItem(row, item)

    def _step(self, by: int) -> None:
        row = self.currentRow()
        if row < 0 or not 0 <= row + by < self.count():
            return
        self.insertItem(row + by, self.takeItem(row))
        self.setCurrentRow(row + by)
        self.reordered.emit()

    def _add_key(self, keys: str, name: str) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect({"up": self.up, "down": self.down, "remove": self.remove}[name])
        self.addAction(action)

    @Slot()
    def _on_moved(self) -> None:
        self.reordered.emit()
