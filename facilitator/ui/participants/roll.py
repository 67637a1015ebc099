"""The roll as a list: a box to tick for each delegation under the heading of its category."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.core.ids import DelegationCode
from facilitator.core.roll_rows import RollRow
from facilitator.core.saying import tr
from facilitator.ui.desk_list import DeskList
from facilitator.ui.list_model import Index, ListModel
from facilitator.ui.painting import fill_rounded
from facilitator.ui.theme import Spacing, Theme

ROW_ROLE = Qt.ItemDataRole.UserRole
_BOX = 16


class RollModel(ListModel[RollRow]):
    """The roll by category; headings cannot be selected."""

    def show_rows(self, rows: Sequence[RollRow]) -> None:
        """Show these rows; where they are the same delegations the selection stays."""
        if [row.code for row in rows] != [row.code for row in self._rows]:
            self.show(rows)
            return
        self._rows = tuple(rows)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def said(self, row: RollRow, role: int) -> object:
        """Give a name, and for a screen reader whether it is ticked and by what that is known."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole if row.code is None:
                return f"{row.name}, {row.how}"
            case Qt.ItemDataRole.AccessibleTextRole:
                here = row.how if row.here else tr("not noted")
                return f"{row.name}, {here}"
            case Qt.ItemDataRole.ToolTipRole:
                return f"{row.name} ({row.code})" if row.code else None
            case _:
                return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let delegations be chosen, and no headings."""
        row = self.row(index)
        return super().flags(index) if row is not None and row.code is not None else Qt.ItemFlag.ItemIsEnabled


class RollDelegate(QStyledItemDelegate):
    """Paints a box, a name, and at the right by what it is known that the delegation is there."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of one line."""
        return QSize(0, QFontMetrics(self._theme.font("text")).height() + Spacing.medium)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a delegation or a heading."""
        row = index.data(ROW_ROLE)
        painter.save()
        if row.code is not None and option.state & QStyle.StateFlag.State_Selected:
            fill_rounded(painter, option.rect, self._theme.colour("accentbg"), Spacing.radius)
        inner = option.rect.adjusted(Spacing.small, 0, -Spacing.small, 0)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        lead, end = (
            (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)
            if rtl
            else (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._theme.font("label"))
        painter.setPen(self._theme.colour("dim"))
        painter.drawText(inner, end | middle, row.how)
        taken = painter.fontMetrics().horizontalAdvance(row.how) + Spacing.medium
        inner = inner.adjusted(taken, 0, 0, 0) if rtl else inner.adjusted(0, 0, -taken, 0)
        if row.code is not None:
            size = round(_BOX * max(1.0, self._theme.zoom))
            self._paint_box(painter, box_of(inner, size, rtl=rtl), ticked=row.here, sure=row.noted)
            beside = size + Spacing.small
            inner = inner.adjusted(0, 0, -beside, 0) if rtl else inner.adjusted(beside, 0, 0, 0)
        painter.setFont(self._theme.font("text" if row.code is not None else "heading"))
        painter.setPen(self._theme.colour("text" if row.code is not None else "faint"))
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, lead | middle, name)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRect, *, ticked: bool, sure: bool) -> None:
        """Paint the box: full where somebody was noted, only ticked where it is known by the record."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent" if ticked else "faint"), 1))
        painter.setBrush(self._theme.colour("accent") if ticked and sure else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            self._theme.icon("check", "panel" if sure else "accent").paint(painter, box)


def box_of(inner: QRect, size: int, *, rtl: bool) -> QRect:
    """Give the place of the box at the beginning of a row."""
    left = inner.right() - size if rtl else inner.left()
    return QRect(left, inner.center().y() - size // 2, size, size)


class RollList(DeskList):
    """The list of the roll. `toggled` carries the codes that are to be ticked or not, `typed` what is typed in it."""

    toggled = Signal(object)
    typed = Signal(str)

    def __init__(self, model: RollModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.roll = model
        self.setModel(model)
        self.setItemDelegate(RollDelegate(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Roll of delegations"))

    @property
    def chosen(self) -> tuple[DelegationCode, ...]:
        """Give the codes of the selected rows, from the top."""
        rows = (self.roll.row(index) for index in sorted(self.selectedIndexes(), key=lambda one: one.row()))
        return tuple(row.code for row in rows if row is not None and row.code is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick what is selected by Space or Enter; letters go to the search."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            if self.chosen:
                self.toggled.emit(self.chosen)
            event.accept()
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & _COMMANDING:
            self.typed.emit(event.text())
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick a row by its box."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.roll.row(index)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if row is None or row.code is None or not plain or event.button() is not Qt.MouseButton.LeftButton:
            return
        place = self.visualRect(index)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = place.right() - event.position().x() if rtl else event.position().x() - place.left()
        if at <= _BOX + 2 * Spacing.small:
            self.toggled.emit((row.code,))


_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
