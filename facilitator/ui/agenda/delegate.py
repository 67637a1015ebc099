"""How a row of the agenda is drawn: a session, an item with its status by shape and colour, or a topic."""

from typing import assert_never

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.core.meeting import ItemStatus
from facilitator.ui.agenda.lines import AgendaLine
from facilitator.ui.agenda.model import ROW_ROLE
from facilitator.ui.agenda.rows import AgendaHeading, AgendaPaper, AgendaRow, AgendaTopic
from facilitator.ui.agenda.status import STATUS_TOKENS
from facilitator.ui.painting import fill
from facilitator.ui.theme import FontRole, Theme

LEFT, RIGHT, GLYPH, TEXT_LEFT, AIR, BETWEEN = 16, 16, 10, 40, 9, 8
START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class AgendaDelegate(QStyledItemDelegate):
    """Draws each row on one line; what there is no room for is shortened, and whole in the tooltip."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the same height to all rows."""
        return QSize(0, self._height("text") + AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row: AgendaRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match row:
            case AgendaLine():
                self._draw_ground(painter, option, is_open=row.status is ItemStatus.OPEN)
                self._draw_glyph(painter, option.rect, row)
                self._draw_words(painter, option.rect, row)
            case AgendaHeading():
                self._draw_ground(painter, option, is_open=False)
                self._draw_fold(painter, option.rect, row)
                self._write(painter, self._room(option.rect), "label", row.words, "faint")
            case AgendaPaper():
                self._draw_ground(painter, option, is_open=False)
                self._write(painter, self._room(option.rect), "label", row.words, "dim")
            case AgendaTopic():
                self._write(painter, self._room(option.rect), "label", row.words, "faint")
            case _:
                assert_never(row)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, is_open: bool) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        rect = option.rect
        if is_open:
            fill(painter, rect, self._theme.colour("accentbg"))
            fill(painter, QRect(rect.left(), rect.top(), 3, rect.height()), self._theme.colour("accent"))
        elif selected and option.widget is not None and option.widget.hasFocus():
            fill(painter, rect, self._theme.colour("raised"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            fill(painter, rect, self._theme.colour("panel"))
        if selected and focused:
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw_fold(self, painter: QPainter, rect: QRect, heading: AgendaHeading) -> None:
        if not heading.folds:
            return
        middle = QPointF(rect.left() + LEFT + GLYPH / 2 + 1.5, rect.center().y() + 0.5)
        shape = ((-2, -4), (2, 0), (-2, 4)) if heading.folded else ((-4, -2), (0, 2), (4, -2))
        pen = QPen(self._theme.colour("faint"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline([middle + QPointF(x, y) for x, y in shape])

    def _draw_glyph(self, painter: QPainter, rect: QRect, line: AgendaLine) -> None:
        middle = rect.center().y() + 0.5
        colour = self._theme.colour(STATUS_TOKENS[line.status])
        box = QRectF(rect.left() + LEFT + 1.5, middle - GLYPH / 2, GLYPH, GLYPH)
        painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        match line.status:
            case ItemStatus.CLOSED:
                left, low, right = QPointF(0, 5), QPointF(3.5, 8.5), QPointF(10, 1.5)
                painter.drawPolyline([box.topLeft() + point for point in (left, low, right)])
            case ItemStatus.OPEN:
                painter.setBrush(colour)
                painter.drawEllipse(box)
            case ItemStatus.SUSPENDED:
                for x in (2.5, 7.5):
                    painter.drawLine(box.topLeft() + QPointF(x, 0.5), box.topLeft() + QPointF(x, 9.5))
            case ItemStatus.PLANNED:
                painter.drawEllipse(box)
            case ItemStatus.SKIPPED:
                painter.drawLine(box.topLeft() + QPointF(0.5, 5), box.topLeft() + QPointF(9.5, 5))

    def _draw_words(self, painter: QPainter, rect: QRect, line: AgendaLine) -> None:
        shown = line.status in (ItemStatus.OPEN, ItemStatus.CLOSED) or bool(line.waiting)
        room = self._room(rect)
        aside = QFontMetrics(self._theme.font("label")).horizontalAdvance(line.aside) + 1
        painter.setFont(self._theme.font("label"))
        painter.setPen(self._theme.colour("dim" if shown else "faint"))
        painter.drawText(room, END, line.aside)
        room.setRight(room.right() - aside - BETWEEN)
        self._write(painter, room, "text", line.title, "text" if shown else "dim")

    def _room(self, rect: QRect) -> QRect:
        return rect.adjusted(TEXT_LEFT, 0, -RIGHT, 0)

    def _write(self, painter: QPainter, room: QRect, role: FontRole, text: str, token: str) -> None:
        font = self._theme.font(role)
        painter.setFont(font)
        painter.setPen(self._theme.colour(token))
        painter.drawText(room, START, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width()))

    def _height(self, role: FontRole) -> int:
        return QFontMetrics(self._theme.font(role)).height()
