"""The chart: bars of one table, with fixed axes and words that never touch."""

from collections.abc import Mapping, Sequence

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.core.clock import duration_label
from facilitator.core.saying import tr
from facilitator.ui.charts.figures import LOAD_STEP, Figures, Line
from facilitator.ui.theme import Theme

MOST = 20
BAR, PAIR, OUTLINE = 0.62, 0.74, 1.4
ROW, HEAD = 25, 64
# names take what room there is beyond the least for the bars, in letters
NAMES_SHARE, LEAST_BARS = 0.34, 26
# a row of bars is 1 high, and a day takes somewhat more; a window of the chart has room for so many days
DAY, MOST_DAYS, DAY_ROWS = 1.5, 14, 5
HOUR, MORNING, EVENING = 3600.0, 36000.0, 64800.0
AIR = 10.0
STEPS = (60, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 14400, 36000)


class Chart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Bars from left to right, or upright where they follow the time."""

    _figures: Figures | None = None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None, enableMenu=False)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAntialiasing(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot = self.getPlotItem()
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.getViewBox().setDefaultPadding(0.0)
        self._beside = pg.BarGraphItem(x=[], y0=[], height=[], width=BAR)
        self._bars = pg.BarGraphItem(x=[], y0=[], height=[], width=BAR)
        self._plot.addItem(self._beside)
        self._plot.addItem(self._bars)
        self._words: list[pg.TextItem] = []
        self.setAccessibleName(tr("Chart"))
        theme.changed.connect(self.draw)

    def show_figures(self, figures: Figures) -> None:
        """Show another chart, or the same with new figures."""
        self._figures = figures
        rows = DAY_ROWS * len(figures.days[:MOST_DAYS]) if figures.upright else len(figures.lines[:MOST])
        self.setMinimumHeight(HEAD + ROW * max(8, rows))
        self.draw()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Put the words where the new size has room."""
        super().resizeEvent(event)
        self.draw()

    def wheelEvent(self, event: object) -> None:
        """Leave the wheel to the page: the axes are fixed."""
        event.ignore()  # type: ignore[attr-defined]

    def draw(self) -> None:
        """Draw the bars in the colours and fonts of the theme."""
        if self._figures is None:
            return
        self.setBackground(self._theme.colour("panel"))
        pens = {"brush": self._theme.colour("accent"), "pen": QPen(Qt.PenStyle.NoPen)}
        outline = {"brush": self._theme.colour("raised"), "pen": QPen(self._theme.colour("faint"), 0)}
        if self._figures.upright:
            self._draw_upright(self._figures, pens)
        else:
            self._draw_across(self._figures, pens, outline)

    def _draw_across(self, figures: Figures, pens: Mapping[str, object], outline: Mapping[str, object]) -> None:
        lines, axes = figures.lines[:MOST], figures.axes
        places = [float(-number) for number in range(len(lines))]
        paired = any(line.beside is not None for line in lines)
        besides = [line.beside or 0.0 for line in lines] if paired else []
        thick = BAR * 0.55 if paired else BAR
        zeros = [0.0] * len(lines)
        self._set(self._bars, x0=zeros, y=places, width=[line.value for line in lines], height=thick, **pens)
        at = places if paired else []
        self._set(self._beside, x0=[0.0] * len(at), y=at, width=besides, height=PAIR, **outline)
        longest = max([1.0, *(line.value for line in lines), *besides])
        metrics = QFontMetricsF(self._theme.font("label"))
        names = self._names(lines, metrics)
        side = self._axis("left", [(place, name) for place, name in zip(places, names, strict=True)], axes[1])
        side.setWidth(max([40.0, *(metrics.horizontalAdvance(name) for name in names)]) + AIR + self._title_room())
        room = max(1.0, self.width() - side.width() - metrics.horizontalAdvance("0:00:00") - 3 * AIR)
        step = self._step(longest, room, metrics)
        self._axis("bottom", [(t, _minutes(t)) for t in _ticks(longest, step)], axes[0])
        self._axis("top", None)
        rows = max(8, len(lines))
        self._plot.setRange(
            QRectF(0.0, 0.6 - rows, longest * (self.width() - side.width()) / room, float(rows)), padding=0
        )
        words = [
            (max(line.value, line.beside or 0.0), p, duration_label(line.value))
            for line, p in zip(lines, places, strict=True)
        ]
        self._write(words, (-0.06, 0.5))

    def _draw_upright(self, figures: Figures, pens: Mapping[str, object]) -> None:
        """Draw a row for each day along one axis of hours, so that lunch and night are seen as the gaps they are."""
        days = figures.days[:MOST_DAYS]
        lines = [line for line in figures.lines if line.day in days]
        floors = {day: -number * DAY for number, day in enumerate(days)}
        at = [line.second + LOAD_STEP / 2 for line in lines]
        low = [floors[line.day] for line in lines]
        heights = [min(1.0, line.value / LOAD_STEP) for line in lines]
        self._set(self._bars, x=at, y0=low, height=heights, width=LOAD_STEP * BAR, **pens)
        self._set(self._beside, x=[], y0=[], height=[], width=BAR)
        metrics = QFontMetricsF(self._theme.font("label"))
        ticks = [(floor, day) for day, floor in floors.items()]
        ticks += [(floor + 1.0, _minutes(LOAD_STEP)) for floor in floors.values()]
        side = self._axis("left", ticks, figures.axes[1])
        words = max((metrics.horizontalAdvance(name) for _, name in ticks), default=40.0)
        side.setWidth(words + AIR + self._title_room())
        room = max(1.0, self.width() - side.width() - AIR)
        needed = metrics.horizontalAdvance("00:00") + 2 * AIR
        first, last = _hours(lines)
        marks = _hour_marks(first, last, needed / room)
        self._axis("bottom", [(mark, f"{int(mark // HOUR):02}:00") for mark in marks], figures.axes[0])
        self._axis("top", None)
        lowest = min(floors.values(), default=0.0)
        half = (last - first) * needed / 2 / room
        self._plot.setRange(QRectF(first - half, lowest, last - first + 2 * half, 1.15 - lowest), padding=0)
        self._write([], (0.5, 1.0))

    def _names(self, lines: Sequence[Line], metrics: QFontMetricsF) -> list[str]:
        bars = LEAST_BARS * metrics.averageCharWidth()
        room = max(self.width() * NAMES_SHARE, self.width() - bars)
        return [metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, room) for line in lines]

    def _step(self, longest: float, room: float, metrics: QFontMetricsF) -> float:
        needed = metrics.horizontalAdvance("00 h 00") + 2 * AIR
        return float(next((s for s in STEPS if s / longest * room >= needed), STEPS[-1]))

    def _title_room(self) -> float:
        return QFontMetricsF(self._theme.font("label")).height() + AIR / 2

    def _axis(self, side: str, ticks: list[tuple[float, str]] | None, title: str = "") -> pg.AxisItem:
        axis = self._plot.getAxis(side)
        self._plot.showAxis(side, ticks is not None)
        axis.setTicks([ticks or []])
        axis.setStyle(tickLength=0, tickTextOffset=6, tickFont=self._theme.font("label"), hideOverlappingLabels=True)
        axis.setTextPen(self._theme.colour("dim"))
        axis.setPen(QPen(self._theme.colour("line"), 0))
        # last: each pen above also colours the title
        size = f"{self._theme.font('label').pixelSize()}px"
        axis.setLabel(title or None, **{"color": self._theme.colour("dim").name(), "font-size": size})
        return axis

    def _write(self, words: Sequence[tuple[float, float, str]], anchor: tuple[float, float]) -> None:
        while len(self._words) < len(words):
            item = pg.TextItem()
            self._plot.addItem(item, ignoreBounds=True)
            self._words.append(item)
        for number, item in enumerate(self._words):
            item.setVisible(number < len(words))
            if number < len(words):
                x, y, text = words[number]
                item.setFont(self._theme.font("label"))
                item.setAnchor(anchor)
                item.setText(text, color=self._theme.colour("text"))
                item.setPos(x, y)

    @staticmethod
    def _set(bars: pg.BarGraphItem, **options: object) -> None:
        # setOpts merges options: x0 or width left over from the other orientation would still apply
        unset = dict.fromkeys(("x", "x0", "x1", "y", "y0", "y1", "width", "height"))
        bars.setOpts(**{**unset, **options})


def _hours(lines: Sequence[Line]) -> tuple[float, float]:
    """Give the full hours between which all lines lie, as seconds of the day."""
    first = min((line.second for line in lines), default=MORNING)
    last = max((line.second + LOAD_STEP for line in lines), default=EVENING)
    return first // HOUR * HOUR, -(-last // HOUR) * HOUR


def _hour_marks(first: float, last: float, needed: float) -> list[float]:
    """Give the hours that are written, so that each has the share of the width that it needs."""
    apart = next((n for n in (1, 2, 3, 6) if n * HOUR / (last - first) >= needed), 12)
    return [first + n * HOUR for n in range(0, int((last - first) // HOUR) + 1, apart)]


def _ticks(longest: float, step: float) -> list[float]:
    return [number * step for number in range(int(longest // step) + 1)]


def _minutes(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{minutes // 60} h {minutes % 60:02}" if minutes >= 60 else tr("{minutes} min", minutes=minutes)
