"""The painter of the list of speakers: one line a row, its words at the start, limit and expected time at the end."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.core.values import dataclass
from facilitator.ui.speakers.model import Index, SpeakerRole
from facilitator.ui.speakers.row import SpeakerRow, Tag
from facilitator.ui.speakers.view import SpeakersView
from facilitator.ui.theme import Spacing, Theme

# QPainter.drawText mirrors AlignLeft in right-to-left layouts, hence AlignAbsolute
START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROW_PADDING = 6
LEAST_REASON = "Article…"
GUTTER = Spacing.medium
MOST_PICTURES = 64
# horizontalAdvance is rounded to whole pixels: without this margin a name that fits would be elided
SLACK = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class RowPlaces:
    """Where everything in a row stands, seen from its corner; name and reason are shortened to their places."""

    name: QRect
    marks: tuple[QRect, ...]
    tags: tuple[QRect, ...]
    reason: QRect
    limit: QRect
    expected: QRect


class SpeakersDelegate(QStyledItemDelegate):
    """Paints one waiting request; all measures come from the fonts of the theme.

    What a row says is painted once and kept: at each act all rows move up, and glide there in many steps.
    """

    def __init__(self, theme: Theme, view: SpeakersView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._pictures: dict[tuple[SpeakerRow, int, float, bool], QPixmap] = {}
        self._measure()
        theme.changed.connect(self._measure)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the same height to every row: one line of text with air around it."""
        return QSize(0, self._height)

    @property
    def row_height(self) -> int:
        """Give the height of a row in pixels."""
        return self._height

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = index.data(SpeakerRole.ROW)
        if not isinstance(row, SpeakerRow):
            return
        direction, whole = self._view.layoutDirection(), option.rect
        painter.setLayoutDirection(direction)
        top = whole.top() + self._view.slide.offset(row.request)
        # the scroll bar's width is always reserved, so that columns do not move when it appears
        ground = QRect(whole.left(), top, self._view.width() - GUTTER, whole.height())
        if direction is Qt.LayoutDirection.RightToLeft:
            ground.moveRight(whole.right())
        self._paint_ground(painter, option, ground)
        line = ground.adjusted(Spacing.small, ROW_PADDING, -Spacing.small, 0)
        line.setHeight(self._text.height())
        self._paint_position(painter, line, index.row() + 1, row)
        painter.drawPixmap(ground.topLeft(), self._picture(row, ground.size()))

    def prepare(self, rows: Iterable[SpeakerRow]) -> None:
        """Paint rows in advance that will soon be visible."""
        for row in rows:
            self._picture(row, QSize(self._view.width() - GUTTER, self._height))

    def _picture(self, row: SpeakerRow, size: QSize) -> QPixmap:
        """Give what a row says, on nothing, as it was painted before or is now."""
        ratio = self._view.devicePixelRatioF()
        key = (row, size.width(), ratio, self._view.isRightToLeft())
        if key not in self._pictures:
            if len(self._pictures) >= MOST_PICTURES:
                self._pictures.clear()
            self._pictures[key] = self._painted(row, size, ratio)
        return self._pictures[key]

    def _painted(self, row: SpeakerRow, size: QSize, ratio: float) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setLayoutDirection(self._view.layoutDirection())
        places = self.places(row, size)
        self._paint_times(painter, places, row)
        self._paint_words(painter, places, row)
        self._paint_marks(painter, places, row)
        painter.end()
        return picture

    def places(self, row: SpeakerRow, size: QSize) -> RowPlaces:
        """Give where everything in a row of a size stands, from the right where the language is read from there."""
        whole = QRect(0, 0, size.width(), size.height())
        inner = whole.adjusted(Spacing.small, ROW_PADDING, -Spacing.small, -ROW_PADDING)
        top, tall, low = inner.top(), self._text.height(), self._label.height()
        # letters of two sizes stand on one line
        base = top + self._text.ascent() - self._label.ascent()
        expected = QRect(inner.right() - self._time_width + 1, top, self._time_width, tall)
        limit_left = expected.left() - Spacing.large - self._limit_width
        left, right = inner.left() + self._position_width, limit_left - Spacing.medium
        room = max(right - left - self._tags_width(row), self._time_width)
        name = QRect(left, top, min(self._text.horizontalAdvance(row.name) + SLACK, room), tall)
        marks, tags = [], []
        beside = name.right() + 1 + Spacing.small - SLACK
        for _ in _marks(row):
            marks.append(QRect(beside, name.center().y() - low // 2 + 1, low, low))
            beside += low + Spacing.tight
        for tag in row.tags:
            tags.append(QRect(beside, top, self._tag_width(tag), tall))
            beside += self._tag_width(tag) + Spacing.tight
        beside += Spacing.small if row.tags or marks else Spacing.tight
        # what would be little more than dots says nothing
        reason = right - beside if right - beside >= self._label.horizontalAdvance(LEAST_REASON) else 0

        def seen(place: QRect) -> QRect:
            return QStyle.visualRect(self._view.layoutDirection(), whole, place)

        return RowPlaces(
            name=seen(name),
            marks=tuple(map(seen, marks)),
            tags=tuple(map(seen, tags)),
            reason=seen(QRect(beside, base, reason, low)),
            limit=seen(QRect(limit_left, top, self._limit_width, tall)),
            expected=seen(expected),
        )

    @Slot()
    def _measure(self) -> None:
        self._pictures.clear()
        self._text_font, self._label_font = self._theme.font("text"), self._theme.font("label")
        self._text, self._label = QFontMetrics(self._text_font), QFontMetrics(self._label_font)
        self._height = self._text.height() + 2 * ROW_PADDING + Spacing.hair
        self._position_width = max(self._text.horizontalAdvance("000"), self._theme.pixels(26)) + Spacing.small
        self._time_width = self._text.horizontalAdvance("00:00")
        self._limit_width = self._text.horizontalAdvance("0:00:00")

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, ground: QRect) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accentbg"))
            painter.drawRoundedRect(ground.adjusted(0, 0, 0, -1), Spacing.radius, Spacing.radius)
            if option.state & QStyle.StateFlag.State_HasFocus:
                self._paint_focus(painter, ground)
            return
        painter.setPen(QPen(self._theme.colour("line"), 0))
        bottom = ground.bottom()
        painter.drawLine(ground.left() + Spacing.small, bottom, ground.right() - Spacing.small, bottom)

    def _paint_focus(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(self._theme.colour("accent"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), Spacing.radius, Spacing.radius)

    def _paint_position(self, painter: QPainter, line: QRect, position: int, row: SpeakerRow) -> None:
        painter.setFont(self._text_font)
        painter.setPen(self._theme.colour("faint" if row.absent else "dim"))
        painter.drawText(line, START, str(position))

    def _paint_times(self, painter: QPainter, places: RowPlaces, row: SpeakerRow) -> None:
        painter.setFont(self._text_font)
        painter.setPen(self._theme.colour("faint" if row.absent else "text" if row.reached else "warn"))
        painter.drawText(places.expected, END, row.expected)
        painter.setPen(self._theme.colour("faint" if row.absent else "dim"))
        painter.drawText(places.limit, END, row.limit)

    def _paint_words(self, painter: QPainter, places: RowPlaces, row: SpeakerRow) -> None:
        painter.setPen(self._theme.colour("dim" if row.absent else "text"))
        painter.drawText(places.name, START, _cut(row.name, self._text, places.name))
        painter.setFont(self._label_font)
        painter.setPen(self._theme.colour("faint"))
        painter.drawText(places.reason, START, _cut(row.reason, self._label, places.reason))

    def _paint_marks(self, painter: QPainter, places: RowPlaces, row: SpeakerRow) -> None:
        for (icon, token), spot in zip(_marks(row), places.marks, strict=True):
            self._theme.icon(icon, token).paint(painter, spot.adjusted(1, 1, -1, -1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tag, pill in zip(row.tags, places.tags, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("raised"))
            painter.drawRoundedRect(pill, Spacing.radius / 2, Spacing.radius / 2)
            painter.setPen(self._theme.colour(tag.tone))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, tag.text)

    def _tag_width(self, tag: Tag) -> int:
        return self._label.horizontalAdvance(tag.text) + 2 * Spacing.small

    def _tags_width(self, row: SpeakerRow) -> int:
        words = sum(self._tag_width(t) + Spacing.tight for t in row.tags)
        return words + len(_marks(row)) * (self._label.height() + Spacing.tight) + Spacing.small


def _cut(words: str, metrics: QFontMetrics, place: QRect) -> str:
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())


def _marks(row: SpeakerRow) -> tuple[tuple[str, str], ...]:
    """Give the icons behind a name, each with the token of its colour."""
    pin = (("pin", "faint"),) if row.pinned else ()
    return (*pin, ("mic-off", "warn")) if row.absent else pin
