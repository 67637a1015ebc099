"""The strip: one widget that draws the whole timeline in batches, whatever the number of items."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from facilitator.core.clock import later
from facilitator.ui.painting import fill
from facilitator.ui.theme import Spacing, Theme
from facilitator.ui.timeline.lanes import Lanes, lanes_in
from facilitator.ui.timeline.picture import Bar, Lane, Picture
from facilitator.ui.timeline.placing import place, place_marks
from facilitator.ui.timeline.scale import VisibleTime, marks

THIN = 5.0
RADIUS = 4.0
BETWEEN = 1.0
MARK_GAP, MARK_ROOM = 14.0, 110.0
FAR = 20.0
TONES: dict[tuple[Lane, bool], tuple[str, str, str]] = {
    (Lane.PLANNED, False): ("raised", "", "dim"),
    (Lane.PLANNED, True): ("raised", "", "text"),
    (Lane.KEPT, False): ("accentbg", "", "dim"),
    (Lane.KEPT, True): ("accent", "", "on"),
    (Lane.EXPECTED, False): ("bg", "faint", "dim"),
    (Lane.EXPECTED, True): ("accentbg", "accent", "text"),
}


class Strip(QLabel):
    """Bars, breaks, hard stops, the axis and the line for now.

    To a screen reader it is a text: what it describes. Qt has no word for a drawing that is no picture.
    """

    def __init__(self, theme: Theme, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zone = zone
        self._picture: Picture | None = None
        self._view: VisibleTime | None = None
        self._effect: tuple[Bar, ...] = ()
        self._focus: str | None = None
        theme.changed.connect(self.update)

    @property
    def drawn(self) -> Picture | None:
        """Give what is drawn."""
        return self._picture

    @property
    def view(self) -> VisibleTime | None:
        """Give the stretch of time in view."""
        return self._view

    def show_effect(self, bars: tuple[Bar, ...]) -> None:
        """Show, in outline, where all would be if the plan were changed so; nothing clears it."""
        self._effect = bars
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw everything that is in view."""
        painter = QPainter(self)
        fill(painter, self.rect(), self._theme.colour("bg"))
        if self._picture is not None and self._view is not None:
            painter.setFont(self._theme.font("label"))
            drawing = _Drawing(painter, self._theme, self._picture, self._view, self.size())
            drawing.draw(self._zone, self._effect, self._focus)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), Spacing.radius, Spacing.radius)
        painter.end()


class _Drawing:
    """One drawing of the strip; it lives as long as the painter."""

    def __init__(self, painter: QPainter, theme: Theme, picture: Picture, view: VisibleTime, size: QSize) -> None:
        self._painter = painter
        self._theme = theme
        self._picture = picture
        self._view = view
        self._width = float(size.width())
        self._metrics = QFontMetricsF(painter.font())
        self._lanes: Lanes = lanes_in(size.height(), self._metrics.height())
        self._now = self._x(picture.now)

    def draw(self, zone: str, effect: tuple[Bar, ...], focus: str | None) -> None:
        self._axis(zone)
        self._breaks()
        for bars in (self._picture.planned, self._picture.expected, self._picture.kept):
            self._bars(bars)
        if effect:
            self._outlines(effect, "accentbg")
        elif focus is not None:
            self._outlines([b for b in self._picture.bars if b.code == focus])
        self._stops()
        changed = {bar.code for bar in effect}
        shown = [b for b in self._picture.bars if b.code not in changed or b.lane is Lane.KEPT]
        for plan in (True, False) if self._lanes.plan_has_words else (False,):
            self._labels([b for b in (*shown, *effect) if (b.lane is Lane.PLANNED) is plan])
        self._now_line()

    def _x(self, instant: datetime) -> float:
        return self._view.share(instant) * self._width

    def _rect(self, bar: Bar) -> QRectF | None:
        """Give the visible part of a bar, or None where none is."""
        left, right = self._x(bar.start), self._x(bar.end)
        if right < 0 or left > self._width:
            return None
        left, right = max(left, -FAR), min(right, self._width + FAR)
        width = max(1.0, right - left - BETWEEN)
        return QRectF(left, self._lanes.edge(bar.lane), width, self._lanes.height(bar.lane))

    def _bars(self, bars: Iterable[Bar]) -> None:
        thin: dict[tuple[Lane, bool], list[QRectF]] = {}
        for bar in bars:
            rect = self._rect(bar)
            if rect is None:
                continue
            look = (bar.lane, bar.current)
            if rect.width() <= THIN:
                thin.setdefault(look, []).append(rect)
            else:
                self._use(look)
                self._painter.drawRoundedRect(rect, RADIUS, RADIUS)
                self._after_stop(bar, rect)
        for look, rects in thin.items():
            self._use(look)
            self._painter.drawRects(rects)

    def _use(self, look: tuple[Lane, bool]) -> None:
        fill, edge, _ = TONES[look]
        self._painter.setBrush(self._theme.colour(fill))
        self._painter.setPen(QPen(self._theme.colour(edge), 1) if edge else Qt.PenStyle.NoPen)

    def _after_stop(self, bar: Bar, rect: QRectF) -> None:
        """Hatch what is expected after the hard stop of the session it began in."""
        if bar.lane is not Lane.EXPECTED:
            return
        stop = next((s for s in self._picture.stops if bar.start < s < bar.end), None)
        if stop is None and any(s.end <= bar.start < later(s.end, 60) for s in self._picture.sessions):
            stop = bar.start
        if stop is None:
            return
        left = max(rect.left(), self._x(stop))
        late = QRectF(left, rect.top(), rect.right() - left, rect.height())
        over = self._theme.colour("over")
        self._painter.setPen(QPen(over, 1))
        self._painter.setBrush(_hatch(over))
        self._painter.drawRoundedRect(late, RADIUS, RADIUS)

    def _outlines(self, bars: Iterable[Bar], fill: str = "") -> None:
        self._painter.setBrush(self._theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._theme.colour("text"), 1.5))
        for bar in bars:
            rect = self._rect(bar)
            if rect is not None:
                self._painter.drawRoundedRect(rect, RADIUS, RADIUS)

    def _breaks(self) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        quiet = self._theme.colour("line")
        quiet.setAlphaF(0.6)
        self._painter.setBrush(_hatch(quiet))
        top, foot = self._lanes.top, self._lanes.below + self._lanes.bar
        spans = [(max(0.0, self._x(s.start)), min(self._width, self._x(s.end))) for s in self._picture.breaks]
        self._painter.drawRects([QRectF(left, top, right - left, foot - top) for left, right in spans if right > left])

    def _stops(self) -> None:
        pen = QPen(self._theme.colour("over"), 2, Qt.PenStyle.DashLine)
        pen.setDashPattern([2, 1.5])
        self._painter.setPen(pen)
        xs = [self._x(stop) for stop in self._picture.stops]
        top = self._lanes.top - self._lanes.gap
        self._painter.drawLines([QLineF(x, top, x, self._lanes.foot) for x in xs if 0 <= x <= self._width])

    def _now_line(self) -> None:
        if 0 <= self._now <= self._width:
            self._painter.setPen(QPen(self._theme.colour("text"), 2))
            self._painter.drawLine(QLineF(self._now, self._lanes.top - self._lanes.gap, self._now, self._lanes.foot))

    def _labels(self, row: Iterable[Bar]) -> None:
        usual, strong = self._theme.font("label"), self._theme.font("heading")
        measures = {font.weight(): partial(_advance, QFontMetricsF(font)) for font in (usual, strong)}
        right_before = -FAR
        for bar in sorted(row, key=lambda b: b.start):
            rect = self._rect(bar)
            if rect is None or rect.width() <= THIN:
                continue
            font = strong if bar.lane is Lane.KEPT and bar.current else usual
            left = max(0.0, rect.left(), right_before)
            right = min(self._width, rect.right())
            found = place((bar.label, bar.brief), left, right, self._line_in(bar), measures[font.weight()])
            right_before = max(right_before, right)
            if found is None:
                continue
            self._painter.setFont(font)
            self._painter.setPen(self._theme.colour(TONES[bar.lane, bar.current][2]))
            self._write(found.text, found.x, rect.top(), self._lanes.bar)

    def _line_in(self, bar: Bar) -> float | None:
        """Give the line that words of a bar have to keep clear of: now, or a hard stop inside the bar."""
        if bar.lane is Lane.KEPT and bar.current:
            return None
        inside = (self._x(s) for s in self._picture.stops if bar.start < s < bar.end)
        return next(inside, self._now)

    def _axis(self, zone: str) -> None:
        measure = partial(_advance, self._metrics)
        found = list(marks(self._view, self._width, max(MARK_ROOM, measure("00:00") + MARK_GAP), zone))
        self._painter.setPen(QPen(self._theme.colour("line"), 1))
        top = self._lanes.top - self._lanes.gap / 2
        lines = [QLineF(x, top, x, self._lanes.foot) for x in (round(self._x(m.at)) + 0.5 for m in found)]
        self._painter.drawLines(lines)
        places = place_marks(((self._x(m.at), m.label) for m in found), self._width, measure, MARK_GAP / 2)
        self._painter.setPen(self._theme.colour("faint"))
        for placed in places:
            self._write(placed.text, placed.x, self._lanes.axis, self._metrics.height())

    def _write(self, text: str, x: float, top: float, height: float) -> None:
        base = top + (height + self._metrics.ascent() - self._metrics.descent()) / 2
        self._painter.drawText(QPointF(x, base), text)


def _hatch(colour: QColor) -> QBrush:
    return QBrush(colour, Qt.BrushStyle.BDiagPattern)


def _advance(metrics: QFontMetricsF, text: str) -> float:
    return metrics.horizontalAdvance(text)
