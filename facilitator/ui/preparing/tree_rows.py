"""Rows of the agenda tree: each item at its depth, with its label, title and hours, edited in place."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.core.preparing.prepared import PreparedMeeting, depths
from facilitator.core.preparing.readings_of_fields import shown_hours
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.ui.list_model import Index, ListModel
from facilitator.ui.painting import fill_rounded
from facilitator.ui.theme import Spacing, Theme

ROW = Qt.ItemDataRole.UserRole
_INDENT = 24
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeRow:
    """An item as the tree shows it."""

    label: str
    title: str
    depth: int
    hours: str
    own_hours: bool
    wrong: str = ""


def tree_rows(prepared: PreparedMeeting, wrong: dict[int, str]) -> tuple[TreeRow, ...]:
    """Give the rows of an agenda; `wrong` says of some what is wrong with them. A day is said where it begins."""
    plan = prepared.definition
    rows: list[TreeRow] = []
    before = ""
    for place, (item, depth) in enumerate(zip(plan.items, depths(plan), strict=True)):
        day, _, clocks = shown_hours(item, plan.zone).partition(", ")
        hours = clocks if day == before or not day else f"{day}, {clocks}"
        before = day or before
        rows.append(
            TreeRow(
                label=item.label,
                title=item.title,
                depth=depth,
                hours=hours if plan.sessions else "",
                own_hours=item.code not in prepared.spread,
                wrong=wrong.get(place, ""),
            )
        )
    return tuple(rows)


class TreeModel(ListModel[TreeRow]):
    """The rows of the tree. `titled` carries a row and the title typed in it."""

    titled = Signal(int, str)

    def show_rows(self, rows: Sequence[TreeRow]) -> None:
        """Show these rows; where they are as many as before, what is selected and edited stays."""
        if len(rows) != len(self._rows):
            self.show(rows)
        elif tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def said(self, row: TreeRow, role: int) -> object:
        """Give what a row tells in a role."""
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.EditRole:
                return row.title
            case Qt.ItemDataRole.DisplayRole:
                return f"{row.label} {row.title}".strip()
            case Qt.ItemDataRole.AccessibleTextRole:
                words = tr("{label} {title}, at depth {n}", label=row.label, title=row.title, n=row.depth + 1)
                return ", ".join(part for part in (words, row.hours, row.wrong) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return row.wrong or f"{row.label} {row.title}".strip()
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed as a title."""
        row = self.row(index)
        if row is None or role != Qt.ItemDataRole.EditRole:
            return False
        if str(value) != row.title:
            self.titled.emit(index.row(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that rows can be edited and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        own = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | own

    def supportedDropActions(self) -> Qt.DropAction:
        """Say that a drop moves."""
        return Qt.DropAction.MoveAction


class TreeDelegate(QStyledItemDelegate):
    """Paints an item and edits its title. The signals tell of the keys that mean more than text while one types.

    `entered` says that Enter ended a title, `deeper` and `higher` that it is to be indented or outdented, `pasted`
    carries several lines that were pasted, `left` says that a title was left by Esc.
    """

    entered = Signal()
    deeper = Signal()
    higher = Signal()
    left = Signal()
    pasted = Signal(str)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of a line with air around it."""
        return QSize(0, QFontMetrics(self._theme.font("text")).height() + 2 * Spacing.small)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint label, title and hours of an item."""
        row: TreeRow = index.data(ROW)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            fill_rounded(painter, option.rect, self._theme.colour("accentbg"), Spacing.tight)
        inside = self._inside(option.rect, row)
        painter.setFont(self._theme.font("text"))
        painter.setPen(self._theme.colour("faint"))
        painter.drawText(inside, LEFT, row.label)
        title = self._title_rect(option.rect, row)
        words = row.title or tr("no title yet")
        painter.setPen(self._theme.colour("over" if row.wrong else "text" if row.title else "faint"))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, title.width())
        painter.drawText(title, LEFT, shown)
        painter.setFont(self._theme.font("label"))
        painter.setPen(self._theme.colour("dim" if row.own_hours else "faint"))
        painter.drawText(inside, RIGHT, row.hours)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Give a line for the title."""
        line = QLineEdit(parent)
        line.setAccessibleName(tr("Title of the item"))
        line.setPlaceholderText(tr("Title; Tab puts it under the one before, Enter goes on with the next"))
        return line

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the line where the title stands."""
        row: TreeRow = index.data(ROW)
        place = self._title_rect(option.rect, row)
        editor.setGeometry(place.adjusted(-Spacing.small, 1, 0, -1))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand on what was typed."""
        if isinstance(editor, QLineEdit):
            model.setData(index, " ".join(editor.text().split()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch the keys of the tree while a title is typed."""
        if isinstance(watched, QLineEdit) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            told = self._meant(event)
            if told is not None:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
                told.emit()
                return True
            lines = QGuiApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
            if "\n" in lines.strip():
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
                self.pasted.emit(lines)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
                self.entered.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.RevertModelCache)
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _meant(self, event: QKeyEvent) -> SignalInstance | None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Tab or (alt and event.key() == Qt.Key.Key_Right):
            return self.deeper
        if event.key() == Qt.Key.Key_Backtab or (alt and event.key() == Qt.Key.Key_Left):
            return self.higher
        return None

    def _inside(self, rect: QRect, row: TreeRow) -> QRect:
        return rect.adjusted(Spacing.small + _INDENT * row.depth, 0, -Spacing.small, 0)

    def _title_rect(self, rect: QRect, row: TreeRow) -> QRect:
        inside = self._inside(rect, row)
        label = QFontMetrics(self._theme.font("text")).horizontalAdvance(row.label)
        hours = QFontMetrics(self._theme.font("label")).horizontalAdvance(row.hours)
        return inside.adjusted(label + Spacing.medium, 0, -hours - Spacing.medium, 0)
