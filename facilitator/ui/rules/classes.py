"""The classes of a precedence in their order: dragged, or moved by keys, taken out and put in."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.core.class_words import criteria_words
from facilitator.core.meeting import Meeting
from facilitator.core.precedence import PrecedenceClass
from facilitator.core.saying import tr
from facilitator.ui.dragging import DragList
from facilitator.ui.painting import fill_rounded
from facilitator.ui.panelkeys import RULES, keys_in
from facilitator.ui.theme import FontRole, Spacing, Theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class ClassesDelegate(QStyledItemDelegate):
    """Paints a class: its label, and beneath it in small who is in it."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of two lines."""
        text, label = QFontMetrics(self._theme.font("text")), QFontMetrics(self._theme.font("label"))
        return QSize(0, text.height() + label.height() + 2 * Spacing.tight)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        label, _, who = str(index.data()).partition("\n")
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            fill_rounded(painter, option.rect, self._theme.colour("accentbg"), Spacing.tight)
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


class ClassesModel(QAbstractListModel):
    """Classes in the order in which they are to speak; only its own steps change it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._classes: list[PrecedenceClass] = []
        self._who: list[str] = []

    @property
    def classes(self) -> tuple[PrecedenceClass, ...]:
        """Give the classes in their order."""
        return tuple(self._classes)

    def show(self, meeting: Meeting, classes: Iterable[PrecedenceClass]) -> None:
        """Hold these classes, and no others."""
        self.beginResetModel()
        self._classes = list(classes)
        self._who = [criteria_words(meeting, one) for one in self._classes]
        self.endResetModel()

    def put(self, meeting: Meeting, one: PrecedenceClass, row: int) -> None:
        """Put a class in front of a row."""
        self.beginInsertRows(NOWHERE, row, row)
        self._classes.insert(row, one)
        self._who.insert(row, criteria_words(meeting, one))
        self.endInsertRows()

    def take(self, row: int) -> None:
        """Take the class of a row out."""
        self.beginRemoveRows(NOWHERE, row, row)
        del self._classes[row], self._who[row]
        self.endRemoveRows()

    def move(self, row: int, place: int) -> None:
        """Let the class of a row stand at another place."""
        self.beginMoveRows(NOWHERE, row, row, NOWHERE, place + 1 if place > row else place)
        self._classes.insert(place, self._classes.pop(row))
        self._who.insert(place, self._who.pop(row))
        self.endMoveRows()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the classes."""
        return 0 if parent.isValid() else len(self._classes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a row says."""
        if not 0 <= index.row() < len(self._classes):
            return None
        who = self._who[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{tr(self._classes[index.row()].label)}\n{who}"
            case Qt.ItemDataRole.ToolTipRole:
                return who
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that rows can be selected and dragged, and dropped between each other."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Say that a drop moves."""
        return Qt.DropAction.MoveAction


class ClassesView(DragList):
    """Shows classes, the first to speak on top; `reordered` tells of every change made here."""

    reordered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._held = ClassesModel(self)
        self.setModel(self._held)
        self.setItemDelegate(ClassesDelegate(theme, self))
        self.setAccessibleName(tr("Classes of speakers, first to last"))
        self.setProperty("surface", "popup")
        for name in ("up", "down", "remove"):
            self._add_key(keys_in(RULES, name), name)
        self.dropped.connect(self._move)

    @property
    def classes(self) -> tuple[PrecedenceClass, ...]:
        """Give the classes in their order."""
        return self._held.classes

    def show_classes(self, meeting: Meeting, classes: Iterable[PrecedenceClass]) -> None:
        """Show these classes, and no others."""
        self._held.show(meeting, classes)
        self.select(0)

    def select(self, row: int) -> None:
        """Select the class of a row."""
        self.setCurrentIndex(self._held.index(row))

    def put_in(self, meeting: Meeting, one: PrecedenceClass) -> None:
        """Put a class in front of the selected one; one of the same name is replaced."""
        for row, known in enumerate(self.classes):
            if known.name == one.name:
                self._held.take(row)
                break
        row = max(self.currentIndex().row(), 0)
        self._held.put(meeting, one, row)
        self.select(row)
        self.reordered.emit()

    @Slot()
    def up(self) -> None:
        """Let the selected class speak before the one above it."""
        self._move(self.currentIndex().row(), self.currentIndex().row() - 1)

    @Slot()
    def down(self) -> None:
        """Let the selected class speak behind the one below it."""
        self._move(self.currentIndex().row(), self.currentIndex().row() + 1)

    @Slot()
    def remove(self) -> None:
        """Remove the selected class; its members are then placed by whichever class admits them."""
        row = self.currentIndex().row()
        if row >= 0 and len(self.classes) > 1:
            self._held.take(row)
            self.reordered.emit()

    @Slot(object, object)
    def _move(self, row: int, place: int) -> None:
        if row >= 0 and 0 <= place < len(self.classes):
            self._held.move(row, place)
            self.select(place)
            self.reordered.emit()

    def _add_key(self, keys: str, name: str) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect({"up": self.up, "down": self.down, "remove": self.remove}[name])
        self.addAction(action)
