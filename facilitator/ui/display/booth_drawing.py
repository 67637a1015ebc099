"""The drawing of the booth sheet: one large line for now, five for next, in columns."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from facilitator.core.booth import MOST_NEXT, BoothLine, BoothSheet
from facilitator.core.clock import duration_label
from facilitator.ui.display.pen import BOTTOM, LEFT, MEDIUM, MIDDLE, RIGHT, STRONG, TOP, Hand, Pen, Written
from facilitator.ui.theme import Theme

MARGIN = 0.035
MARK, NAME, LANGUAGE, TEXT, LIMIT = (0, 0.055), (0.065, 0.465), (0.55, 0.15), (0.71, 0.18), (0.89, 0.11)
COLUMNS = ((NAME, LEFT), (LANGUAGE, LEFT), (TEXT, LEFT), (LIMIT, RIGHT))
UNKNOWN = "–"


def draw_booth(painter: QPainter, area: QRectF, sheet: BoothSheet, theme: Theme) -> tuple[Written, ...]:
    """Draw the booth sheet into an area, and give what was written."""
    pen = Pen(painter, theme)
    pen.fill(area, "bg")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    board = _Board(pen, area)
    board.head(sheet)
    board.now(sheet)
    for index, line in enumerate(sheet.next):
        board.row(index, line)
    return tuple(pen.written)


class _Board:
    """One drawing of the sheet; hundredths of the height are the unit."""

    def __init__(self, pen: Pen, area: QRectF) -> None:
        self._pen = pen
        self._area = area
        self._unit = min(area.height(), area.width() * 0.7) / 100
        self._margin = area.width() * MARGIN

    def head(self, sheet: BoothSheet) -> None:
        quiet = Hand(size=4.4 * self._unit, ink="dim", lines=2)
        self._pen.write(sheet.heading, self._rect((0, 0.45), 2, 7), quiet)
        self._pen.write(sheet.presides, self._rect((0.46, 0.4), 2, 7), Hand(size=3.4 * self._unit, ink="dim", lines=3))
        day = Hand(size=4.4 * self._unit, ink="dim", where=RIGHT | MIDDLE)
        self._pen.write(sheet.time, self._rect((0.87, 0.13), 2, 7), day)
        for (column, side), words in zip(COLUMNS, sheet.columns, strict=True):
            hand = Hand(size=2.8 * self._unit, ink="faint", where=side | MIDDLE)
            self._pen.write(words, self._rect(column, 10.5, 4), hand)
        self._line(15)

    def now(self, sheet: BoothSheet) -> None:
        box = self._rect((0, 1), 16.5, 20).adjusted(-self._unit * 1.5, 0, self._unit * 1.5, 0)
        self._pen.fill(box, "accentbg", self._unit)
        line = sheet.now
        if line is None:
            self._pen.write("–", self._rect(NAME, 16.5, 20), Hand(size=8 * self._unit, ink="dim"))
            return
        where = self._rect(MARK, 16.5, 20)
        self._pen.write(sheet.mark, where, Hand(size=2.8 * self._unit, ink="accent", weight=STRONG))
        self._cells(line, 16.5, 20, large=True)

    def row(self, index: int, line: BoothLine) -> None:
        high = 56.0 / MOST_NEXT
        top = 39.0 + index * high
        if index:
            self._line(top)
        number = Hand(size=4 * self._unit, ink="faint")
        self._pen.write(str(index + 1), self._rect(MARK, top, high), number)
        self._cells(line, top, high, large=False)

    def _cells(self, line: BoothLine, top: float, high: float, *, large: bool) -> None:
        size = (7.5 if large else 4.6) * self._unit
        small = (3.6 if large else 2.9) * self._unit
        name = Hand(size=size, weight=STRONG if large else MEDIUM, lines=2, where=LEFT | BOTTOM)
        self._pen.write(line.name, self._rect(NAME, top + 0.6, high * 0.6), name)
        role = Hand(size=small, ink="dim", lines=2, where=LEFT | TOP)
        self._pen.write(line.role, self._rect(NAME, top + 0.8 + high * 0.6, high * 0.38 - 1), role)
        cell = Hand(size=small * 1.25, ink="text", lines=2)
        self._pen.write(line.language or UNKNOWN, self._rect(LANGUAGE, top, high), cell)
        text = Hand(size=small * 1.25, ink="ok" if line.received else "dim", lines=2)
        self._pen.write(line.text or UNKNOWN, self._rect(TEXT, top, high), text)
        limit = UNKNOWN if line.limit is None else duration_label(line.limit)
        self._pen.write(limit, self._rect(LIMIT, top, high), Hand(size=small * 1.25, where=RIGHT | MIDDLE))

    def _line(self, top: float) -> None:
        where = self._rect((0, 1), top, 0.1)
        where.setHeight(max(1.0, self._area.height() / 720))
        self._pen.fill(where, "line")

    def _rect(self, column: tuple[float, float], top: float, high: float) -> QRectF:
        """Give a cell: across in shares of the inner width, down in hundredths of the height."""
        inner = self._area.width() - 2 * self._margin
        unit = self._area.height() / 100
        left = self._area.left() + self._margin + column[0] * inner
        return QRectF(left, self._area.top() + top * unit, column[1] * inner, high * unit)
