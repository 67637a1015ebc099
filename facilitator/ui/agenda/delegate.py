"""How a row of the agenda is drawn: status by shape and colour, title, times, and how many wait."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.core.meeting import ItemStatus
from facilitator.ui.agenda.lines import AgendaLine
from facilitator.ui.agenda.model import LINE_ROLE
from facilitator.ui.agenda.status import STATUS_TOKENS
from facilitator.ui.theme import FontRole, Theme

LEFT, RIGHT, GLYPH, TEXT_LEFT, AIR, COUNT = 20, 20, 10, 46, 7, 28
WRAP = int(Qt.TextFlag.TextWordWrap)
Index = QModelIndex | QPersistentModelIndex


class AgendaDelegate(QStyledItemDelegate):
    """Draws one item on two or more lines; long titles wrap and are never cut."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = 240

    def set_width(self, width: int) -> None:
        """Wrap to the width of the view."""
        self._width = width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of the wrapped lines."""
        line: AgendaLine = index.data(LINE_ROLE)
        title = self._text_rect("text", line.title, COUNT if line.waiting else 0).height()
        second = self._text_rect("label", line.second, 0).height()
        return QSize(0, title + 2 + second + 2 * AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        line: AgendaLine = index.data(LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, line)
        self._draw_glyph(painter, option.rect, line)
        self._draw_words(painter, option.rect, line)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, line: AgendaLine) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        rect = option.rect
        if line.status is ItemStatus.OPEN:
            painter.fillRect(rect, self._theme.colour("accentbg"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._theme.colour("accent"))
        elif selected and option.widget is not None and option.widget.hasFocus():
            painter.fillRect(rect, self._theme.colour("raised"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.colour("panel"))
        if selected and focused:
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw_glyph(self, painter: QPainter, rect: QRect, line: AgendaLine) -> None:
        middle = rect.top() + AIR + self._height("text") / 2
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
        title = self._text_rect("text", line.title, COUNT if line.waiting else 0)
        title.moveTo(rect.left() + TEXT_LEFT, rect.top() + AIR)
        self._draw(painter, title, "text", line.title, "text" if shown else "dim")
        second = self._text_rect("label", line.second, 0)
        second.moveTo(rect.left() + TEXT_LEFT, title.bottom() + 3)
        self._draw(painter, second, "label", line.second, "dim" if line.status is ItemStatus.OPEN else "faint")
        if line.waiting:
            count = QRect(rect.right() - RIGHT - COUNT, title.top(), COUNT, self._height("label") + 3)
            painter.setFont(self._theme.font("label"))
            painter.setPen(self._theme.colour("dim"))
            painter.drawText(count, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(line.waiting))

    def _draw(self, painter: QPainter, rect: QRect, role: FontRole, text: str, token: str) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(token))
        painter.drawText(rect, WRAP, text)

    def _text_rect(self, role: FontRole, text: str, kept_free: int) -> QRect:
        width = max(80, self._width - TEXT_LEFT - RIGHT - kept_free)
        bounds = QFontMetrics(self._theme.font(role)).boundingRect(QRect(0, 0, width, 10_000), WRAP, text)
        return QRect(0, 0, width, bounds.height())

    def _height(self, role: FontRole) -> int:
        return QFontMetrics(self._theme.font(role)).height()
