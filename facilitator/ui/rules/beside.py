"""Two orders beside each other: the list of speakers today, and as it would be; who moves is marked, by how much."""

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.core.meeting import Meeting
from facilitator.core.preview import OrderPreview, Place
from facilitator.core.saying import tr
from facilitator.core.speakers import Request
from facilitator.ui.list_model import Index, ListModel
from facilitator.ui.theme import Spacing, Theme

ROW = Qt.ItemDataRole.UserRole
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Row = tuple[Request, Place]


class OrdersModel(ListModel[Row]):
    """Row by row who stands at a position today, and who would."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._meeting: Meeting | None = None

    def show_orders(self, meeting: Meeting, today: tuple[Request, ...], preview: OrderPreview) -> None:
        """Show two orders of the same requests."""
        self._meeting = meeting
        self.show(zip(today, preview.places, strict=True))

    def name(self, request: Request) -> str:
        """Give the name under which a request is listed."""
        return self._meeting.roster.name(request.who) if self._meeting is not None else ""

    def said(self, row: Row, role: int) -> object:
        """Give both requests of a row, or what it says."""
        today, then = row
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                moved = moved_words(then)
                return tr(
                    "{after}. {name}{value}; today {name2}",
                    after=then.after,
                    name=self.name(then.request),
                    value=f", {moved}" if moved else "",
                    name2=self.name(today),
                )
            case Qt.ItemDataRole.ToolTipRole:
                return then.reason
        return None


class OrdersDelegate(QStyledItemDelegate):
    """Paints one position of both orders: name and reason, and an arrow with the number of places."""

    def __init__(self, theme: Theme, model: OrdersModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of a name above a reason."""
        text, label = QFontMetrics(self._theme.font("text")), QFontMetrics(self._theme.font("label"))
        return QSize(0, text.height() + label.height() + 2 * Spacing.tight + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        today, then = index.data(ROW)
        painter.save()
        rect: QRect = option.rect
        painter.setPen(QPen(self._theme.colour("line"), 0))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        middle = rect.left() + rect.width() * 2 // 5
        left = QRect(rect.left() + Spacing.small, rect.top(), middle - rect.left() - Spacing.large, rect.height())
        right = QRect(middle, rect.top(), rect.right() - middle - Spacing.medium, rect.height())
        self._paint_today(painter, left, index.row() + 1, today)
        self._paint_then(painter, right, then)
        painter.restore()

    def _paint_today(self, painter: QPainter, rect: QRect, place: int, request: Request) -> None:
        painter.setFont(self._theme.font("text"))
        painter.setPen(self._theme.colour("dim"))
        # on the line of the name, since the reason stands below
        line = QRect(rect.left(), rect.top() + Spacing.tight, rect.width(), painter.fontMetrics().height())
        painter.drawText(line.adjusted(0, 0, self._digits() - line.width(), 0), RIGHT, str(place))
        self._write(painter, line.adjusted(self._digits() + Spacing.medium, 0, 0, 0), self._model.name(request))

    def _paint_then(self, painter: QPainter, rect: QRect, then: Place) -> None:
        painter.setFont(self._theme.font("label"))
        moved = moved_words(then)
        painter.setPen(self._theme.colour("warn" if then.request.pinned else "accent" if then.rises > 0 else "faint"))
        painter.drawText(rect, RIGHT, moved)
        room = rect.adjusted(0, Spacing.tight, -painter.fontMetrics().horizontalAdvance(moved) - Spacing.small, 0)
        name = QFontMetrics(self._theme.font("text")).height()
        painter.setFont(self._theme.font("strong" if then.rises else "text"))
        painter.setPen(self._theme.colour("text"))
        indent = self._digits() + Spacing.medium
        painter.drawText(QRect(room.left(), room.top(), self._digits(), name), RIGHT, str(then.after))
        first = QRect(room.left() + indent, room.top(), room.width() - indent, name)
        self._write(painter, first, self._model.name(then.request))
        painter.setFont(self._theme.font("label"))
        painter.setPen(self._theme.colour("faint"))
        self._write(painter, QRect(first.left(), first.bottom() + 1, first.width(), name), then.reason)

    def _digits(self) -> int:
        return QFontMetrics(self._theme.font("text")).horizontalAdvance("000")

    def _write(self, painter: QPainter, rect: QRect, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, LEFT, shown)


class OrdersView(QListView):
    """Shows both orders; they scroll together."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.orders = OrdersModel(self)
        self.setModel(self.orders)
        self.setItemDelegate(OrdersDelegate(theme, self.orders, self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("The order today, and as it would be"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def moved_words(place: Place) -> str:
    """Say by how many places somebody would move, or that the chair's place for them stays."""
    if place.request.pinned:
        return tr("pinned, stays")
    if not place.rises:
        return ""
    return f"{'▲' if place.rises > 0 else '▼'} {abs(place.rises)}"
