"""The chart: bars of one table, with fixed axes and words that never touch."""

from collections.abc import Mapping, Sequence

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.core.clock import duration_label
from facilitator.core.saying import tr
from facilitator.ui.charts.figures import Figures, Line
from facilitator.ui.theme import Theme

MOST = 20
BAR, PAIR, OUTLINE = 0.62, 0.74, 1.4
ROW, HEAD = 25, 46
NAMES_SHARE = 0.34
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
        rows = 0 if figures.upright else len(figures.lines[:MOST])
        self.setMinimumHeight(min(HEAD + ROW * max(8, rows), HEAD + ROW * MOST))
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
        lines = self._figures.lines if self._figures.upright else self._figures.lines[:MOST]
        pens = {"brush": self._theme.colour("accent"), "pen": QPen(Qt.PenStyle.NoPen)}
        outline = {"brush": self._theme.colour("raised"), "pen": QPen(self._theme.colour("faint"), 0)}
        if self._figures.upright:
            self._draw_upright(lines, pens)
        else:
            self._draw_across(lines, pens, outline)

    def _draw_across(self, lines: Sequence[Line], pens: Mapping[str, object], outline: Mapping[str, object]) -> None:
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
        side = self._axis("left", [(place, name) for place, name in zip(places, names, strict=True)])
        side.setWidth(max([40.0, *(metrics.horizontalAdvance(name) for name in names)]) + AIR)
        room = max(1.0, self.width() - side.width() - metrics.horizontalAdvance("0:00:00") - 3 * AIR)
        step = self._step(longest, room, metrics)
        self._axis("bottom", [(t, _minutes(t)) for t in _ticks(longest, step)])
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

    def _draw_upright(self, lines: Sequence[Line], pens: Mapping[str, object]) -> None:
        places = [float(number) for number in range(len(lines))]
        self._set(self._bars, x=places, y0=[0.0] * len(lines), height=[line.value for line in lines], width=BAR, **pens)
        self._set(self._beside, x=[], y0=[], height=[], width=BAR)
        metrics = QFontMetricsF(self._theme.font("label"))
        highest = max([900.0, *(line.value for line in lines)])
        side = self._axis("left", [(t, _minutes(t)) for t in _ticks(highest, 300)])
        side.setWidth(metrics.horizontalAdvance("00 min") + AIR)
        room = (self.width() - side.width()) / max(1, len(lines))
        every = max(1, int(-(-(metrics.horizontalAdvance("Mon 00:00") + AIR) // max(1.0, room))))
        self._axis("bottom", [(p, line.name) for p, line in zip(places, lines, strict=True) if int(p) % every == 0])
        self._axis("top", None)
        half = every / 2 + 0.2
        self._plot.setRange(QRectF(-half, 0.0, max(8.0, len(lines)) - 1 + 2 * half, highest * 1.06), padding=0)
        self._write([], (0.5, 1.0))

    def _names(self, lines: Sequence[Line], metrics: QFontMetricsF) -> list[str]:
        room = self.width() * NAMES_SHARE
        return [metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, room) for line in lines]

    def _step(self, longest: float, room: float, metrics: QFontMetricsF) -> float:
        needed = metrics.horizontalAdvance("00 h 00") + 2 * AIR
        return float(next((s for s in STEPS if s / longest * room >= needed), STEPS[-1]))

    def _axis(self, side: str, ticks: list[tuple[float, str]] | None) -> pg.AxisItem:
        axis = self._plot.getAxis(side)
        self._plot.showAxis(side, ticks is not None)
        axis.setTicks([ticks or []])
        axis.setStyle(tickLength=0, tickTextOffset=6, tickFont=self._theme.font("label"), hideOverlappingLabels=True)
        axis.setTextPen(self._theme.colour("dim"))
        axis.setPen(QPen(self._theme.colour("line"), 0))
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


def _ticks(longest: float, step: float) -> list[float]:
    return [number * step for number in range(int(longest // step) + 1)]


def _minutes(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{minutes // 60} h {minutes % 60:02}" if minutes >= 60 else tr("{minutes} min", minutes=minutes)
