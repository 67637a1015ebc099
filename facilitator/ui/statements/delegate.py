"""The painter of the record: name and times in one line, the gist wrapped beneath."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.core.values import dataclass
from facilitator.ui.painting import fill_rounded
from facilitator.ui.statements.lines import RecordLine
from facilitator.ui.statements.model import Index, RecordRole
from facilitator.ui.theme import Spacing, Theme
from facilitator.ui.wrapping import wrapped

# QPainter.drawText mirrors AlignLeft in right-to-left layouts, hence AlignAbsolute
START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MOST_LINES = 5
KNOWN_TEXTS = 2000
GUTTER = Spacing.medium
TEXT_LEADING = 1.3
# horizontalAdvance is rounded to whole pixels: without this margin a name that fits would be elided
SLACK = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadPlaces:
    """Where the words in the head of a line stand."""

    name: QRect
    tags: tuple[QRect, ...]
    when: QRect


class RecordDelegate(QStyledItemDelegate):
    """Paints one line of the record; its height follows the gist and the width of the view."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._known: dict[tuple[str, int], list[str]] = {}
        self._measure()
        theme.changed.connect(self._measure)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of a line at the width of the view."""
        line = index.data(RecordRole.LINE)
        lines = len(self._lines(line.text)) if isinstance(line, RecordLine) else 1
        return QSize(0, self._head_height + lines * self._line_height + 2 * Spacing.small + Spacing.tight)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line."""
        line = index.data(RecordRole.LINE)
        if not isinstance(line, RecordLine):
            return
        painter.save()
        painter.setLayoutDirection(self._view.layoutDirection())
        ground = QRect(option.rect.left(), option.rect.top(), self._width(), option.rect.height())
        ground = QStyle.visualRect(self._view.layoutDirection(), option.rect, ground)
        self._paint_ground(painter, option, ground)
        inner = ground.adjusted(Spacing.small, Spacing.small, -Spacing.small, -Spacing.small)
        head = QRect(inner.left(), inner.top(), inner.width(), self._head_height)
        self._paint_head(painter, head, line)
        self._paint_text(painter, inner.adjusted(0, self._head_height + Spacing.tight // 2, 0, 0), line)
        painter.restore()

    def _measure(self) -> None:
        self._known.clear()
        self._font = self._theme.font("text")
        self._head = QFontMetrics(self._font)
        self._small_font = self._theme.font("label")
        self._small = QFontMetrics(self._small_font)
        self._head_height = self._head.height() + Spacing.tight
        self._line_height = round(self._small.height() * TEXT_LEADING)

    def _width(self) -> int:
        """Give the width of a line; the scroll bar stands in the gutter beside it."""
        return self._view.width() - GUTTER

    def _lines(self, text: str) -> list[str]:
        width = self._width()
        key = (text, width)
        if key not in self._known:
            if len(self._known) > KNOWN_TEXTS:
                self._known.clear()
            self._known[key] = wrapped(text, self._small_font, width - 2 * Spacing.small, MOST_LINES)
        return self._known[key]

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, ground: QRect) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(self._theme.colour("accent"), 1) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accentbg"))
            painter.drawRoundedRect(ground.adjusted(1, 1, -2, -2), Spacing.radius, Spacing.radius)
            return
        painter.setPen(QPen(self._theme.colour("line"), 0))
        bottom = ground.bottom()
        painter.drawLine(ground.left() + Spacing.small, bottom, ground.right() - Spacing.small, bottom)

    def head_places(self, line: RecordLine, head: QRect) -> HeadPlaces:
        """Give where the name, the tags and the time stand in the head of a line; the name is cut to its place."""
        wide = self._head.horizontalAdvance(line.when) + SLACK
        when = QRect(head.right() - wide + 1, head.top(), wide, head.height())
        whole = when.left() - Spacing.medium - head.left()
        named = min(self._head.horizontalAdvance(line.name) + SLACK, whole // 2)
        widths, free = [], whole - named
        for tag in line.tags:
            # a tag that is as long as a sentence is cut, and covers neither the name nor the time
            widths.append(min(self._tag_width(tag), max(0, free - Spacing.tight)))
            free -= widths[-1] + Spacing.tight
        beside = sum(widths) + len(widths) * Spacing.tight
        room = max(whole - beside, self._head.horizontalAdvance("0000"))
        name = QRect(head.left(), head.top(), min(self._head.horizontalAdvance(line.name) + SLACK, room), head.height())
        tags, left = [], name.right() + 1 + Spacing.small - SLACK
        for width in widths:
            tags.append(QRect(left, head.top(), width, head.height()))
            left += width + Spacing.tight

        def seen(place: QRect) -> QRect:
            return QStyle.visualRect(self._view.layoutDirection(), head, place)

        return HeadPlaces(name=seen(name), tags=tuple(map(seen, tags)), when=seen(when))

    def _paint_head(self, painter: QPainter, head: QRect, line: RecordLine) -> None:
        places = self.head_places(line, head)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("dim"))
        painter.drawText(places.when, END, line.when)
        name = self._head.elidedText(line.name, Qt.TextElideMode.ElideRight, places.name.width())
        painter.setPen(self._theme.colour("text"))
        painter.drawText(places.name, START, name)
        painter.setFont(self._small_font)
        for tag, spot in zip(line.tags, places.tags, strict=True):
            self._paint_tag(painter, spot, tag)

    def _paint_tag(self, painter: QPainter, spot: QRect, tag: str) -> None:
        fill_rounded(painter, spot.adjusted(0, 1, 0, -1), self._theme.colour("raised"), Spacing.radius / 2)
        painter.setPen(self._theme.colour("dim"))
        words = painter.fontMetrics().elidedText(tag, Qt.TextElideMode.ElideRight, spot.width() - Spacing.small)
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)

    def _tag_width(self, tag: str) -> int:
        return self._small.horizontalAdvance(tag) + 2 * Spacing.small

    def _paint_text(self, painter: QPainter, area: QRect, line: RecordLine) -> None:
        painter.setFont(self._small_font)
        painter.setPen(self._theme.colour("warn" if line.missing else "dim"))
        for number, words in enumerate(self._lines(line.text)):
            place = QRect(area.left(), area.top() + number * self._line_height, area.width(), self._line_height)
            painter.drawText(place, START, words)
