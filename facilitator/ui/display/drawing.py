"""The drawing of the room display: where each thing stands, as shares of the screen, for any size of it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from facilitator.core.display import ClockShape, DisplayClock, DisplayContents, View
from facilitator.core.meeting import ItemStatus
from facilitator.ui.display.marks import draw_mark, draw_status
from facilitator.ui.display.pen import BOTTOM, CENTRE, LEFT, MEDIUM, MIDDLE, RIGHT, STRONG, TOP, Hand, Pen, Written
from facilitator.ui.theme import Theme

MARGIN = 0.047
LEFT_SHARE, GAP_SHARE = 0.63, 0.05
BAR_ROOM = 6.5
TONES = {ClockShape.NONE: "text", ClockShape.STILL: "dim", ClockShape.WARNING: "warn", ClockShape.OVER: "over"}


def draw_display(painter: QPainter, area: QRectF, contents: DisplayContents, theme: Theme) -> tuple[Written, ...]:
    """Draw the room display into an area, and give what was written."""
    pen = Pen(painter, theme)
    pen.fill(area, "bg")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _VIEWS[contents.view](_Board(pen, area, contents))
    return tuple(pen.written)


class _Board:
    """One drawing: hundredths of the height are the unit, so that every size of screen looks the same."""

    def __init__(self, pen: Pen, area: QRectF, contents: DisplayContents) -> None:
        self._pen = pen
        self._area = area
        self._contents = contents
        # on a narrow screen the unit follows the width, so that everything is a little smaller
        self._unit = min(area.height(), area.width() * 0.66) / 100
        self._height = area.height() / 100
        self._margin = area.width() * MARGIN
        self._inner = area.width() - 2 * self._margin

    def nothing(self) -> None:
        """Show nothing at all."""

    def floor(self) -> None:
        """Show who has the floor, the clock, and who comes next."""
        contents = self._contents
        self._head()
        foot = 70.0 if contents.upcoming or contents.count else 94.0
        bottom = foot - 11.0 if contents.message else foot - 2.0
        if contents.message:
            self._message_line(foot - 10.0)
        self._speaker(13.0, bottom)
        if foot < 90:
            self._line(foot)
            self._coming(foot)

    def clock(self) -> None:
        """Show the clock as large as it fits; the time of day while no clock runs."""
        contents = self._contents
        self._head(time=contents.clock is not None)
        name = Hand(size=self._u(9), weight=STRONG, lines=2, where=CENTRE | MIDDLE)
        self._pen.write(contents.name, self._rect(0, 13, 1, 14), name)
        shown = contents.clock or DisplayClock(figure=contents.time)
        lines = 2 if shown.words else 1
        figure = Hand(
            size=self._u(24 if shown.words else 56),
            ink=TONES[shown.mark],
            weight=MEDIUM,
            lines=lines,
            where=CENTRE | MIDDLE,
        )
        self._pen.write(shown.figure, self._rect(0, 27, 1, 52), figure)
        if shown.mark is not ClockShape.NONE:
            size = self._u(9)
            place = QRectF(self._area.center().x() - size / 2, self._y(79), size, size)
            draw_mark(self._pen.painter, shown.mark, place, self._pen.colour(TONES[shown.mark]))
        under = Hand(size=self._u(5), ink="dim", where=CENTRE | TOP)
        self._pen.write(shown.under or contents.line, self._rect(0, 89, 1, 8), under)

    def agenda(self) -> None:
        """Show the agenda of the day, with a shape and a word for where each item stands."""
        contents = self._contents
        self._head()
        bottom = 84.0 if contents.message else 95.0
        if contents.message:
            self._message_line(86.0)
        rows = len(contents.agenda)
        height = min(9.5, (bottom - 14.0) / max(rows, 1))
        for index in range(rows):
            self._agenda_row(index, 14.0 + index * height, height)

    def message(self) -> None:
        """Show the message to the room in large letters."""
        self._head()
        hand = Hand(size=self._u(13), weight=STRONG, lines=6, where=CENTRE | MIDDLE)
        self._pen.write(self._contents.message, self._rect(0, 16, 1, 76), hand)

    def strip(self) -> None:
        """Show name and clock on one line, beside a presentation."""
        contents, high = self._contents, self._area.height()
        left = QRectF(self._area.left() + self._margin, self._area.top(), self._inner * 0.6, high)
        self._pen.write(contents.name, left, Hand(size=high * 0.5, weight=STRONG, lines=2))
        shown = contents.clock or DisplayClock(figure=contents.time)
        # beside the name, never over it, also in a preview that is no strip
        size = min(high * 0.42, self._inner * 0.06)
        room = 0.0 if shown.mark is ClockShape.NONE else size * 1.5
        right = QRectF(left.right() + room, left.top(), self._inner * 0.4 - room, high)
        ink = TONES[shown.mark]
        taken = self._pen.write(
            shown.figure, right, Hand(size=high * 0.56, ink=ink, weight=MEDIUM, where=RIGHT | MIDDLE)
        )
        place = QRectF(taken.left() - size * 1.5, self._area.center().y() - size / 2, size, size)
        draw_mark(self._pen.painter, shown.mark, place, self._pen.colour(ink))

    def _head(self, *, time: bool = True) -> None:
        heading = Hand(size=self._u(4.4), ink="dim", lines=2)
        self._pen.write(self._contents.heading, self._rect(0, 2, 0.8, 8), heading)
        if time:
            day = Hand(size=self._u(4.4), ink="dim", where=RIGHT | MIDDLE)
            self._pen.write(self._contents.time, self._rect(0.82, 2, 0.18, 8), day)
        self._line(11)

    def _speaker(self, top: float, bottom: float) -> None:
        contents = self._contents
        wide = LEFT_SHARE if contents.clock is not None else 1.0
        name = Hand(size=self._u(12), weight=STRONG, lines=4, ink="dim" if contents.vacant else "text")
        line = Hand(size=self._u(4.6), ink="dim", lines=3, where=LEFT | TOP)
        below = (15.0 if contents.line else 0.0) + (BAR_ROOM if contents.clock is not None else 0.0)
        given = self._rect(0, top, wide, bottom - top - below)
        high = self._pen.measure(contents.name, given, name).height() / self._height
        said = self._rect(0, 0, wide, 13.0)
        high_line = self._pen.measure(contents.line, said, line).height() / self._height if contents.line else 0.0
        whole = high + (high_line + 1.5 if contents.line else 0.0) + (BAR_ROOM if contents.clock is not None else 0.0)
        start = top + (bottom - top - whole) / 2
        self._pen.write(contents.name, self._rect(0, start, wide, high + 0.2), name)
        self._pen.write(contents.line, self._rect(0, start + high + 1.5, wide, 13.0), line)
        if contents.clock is not None:
            self._bar(contents.clock, start + whole - 1.6, wide)
            self._clock(contents.clock, (top + bottom) / 2)

    def _clock(self, clock: DisplayClock, middle: float) -> None:
        if clock.words:
            self._words(clock, middle)
            return
        left, ink = LEFT_SHARE + GAP_SHARE, TONES[clock.mark]
        figure = Hand(size=self._u(21), ink=ink, weight=MEDIUM, where=RIGHT | BOTTOM)
        self._pen.write(clock.figure, self._rect(left, middle - 22, 1.0 - left, 29), figure)
        under = Hand(size=self._u(4.2), ink=ink if ink != "text" else "dim", lines=2, where=RIGHT | TOP)
        below = self._pen.write(clock.under, self._rect(left + 0.06, middle + 8, 0.94 - left, 11), under)
        size = self._u(4.2)
        place = QRectF(below.left() - size * 1.4, below.top() + size * 0.15, size, size)
        draw_mark(self._pen.painter, clock.mark, place, self._pen.colour(ink))

    def _words(self, clock: DisplayClock, middle: float) -> None:
        left, ink = LEFT_SHARE + GAP_SHARE, TONES[clock.mark]
        hand = Hand(size=self._u(10), ink=ink, weight=STRONG, lines=2, where=RIGHT | TOP)
        given = self._rect(left, middle - 12, 1.0 - left, 32)
        high = self._pen.measure(clock.figure, given, hand).height()
        size = self._u(9)
        given.moveTop(self._y(middle) - (high - size * 1.2) / 2)
        taken = self._pen.write(clock.figure, given, hand)
        place = QRectF(given.right() - size, taken.top() - size * 1.2, size, size)
        draw_mark(self._pen.painter, clock.mark, place, self._pen.colour(ink))

    def _bar(self, clock: DisplayClock, top: float, wide: float) -> None:
        if clock.share is None:
            return
        track = self._rect(0, top, wide, 1.6)
        radius = track.height() / 2
        self._pen.fill(track, "raised", radius)
        used = QRectF(track)
        used.setWidth(max(track.height(), track.width() * clock.share))
        ink = TONES[clock.mark]
        self._pen.fill(used, "accent" if ink == "text" else ink, radius)

    def _coming(self, top: float) -> None:
        contents = self._contents
        label = Hand(size=self._u(3.4), ink="faint", where=LEFT | MIDDLE)
        name = Hand(size=self._u(4.6), weight=MEDIUM, lines=4, where=LEFT | TOP)
        note = Hand(size=self._u(3.0), ink="dim", lines=2, where=LEFT | TOP)
        for index, coming in enumerate(contents.upcoming):
            left = index * 0.27
            self._pen.write(coming.label, self._rect(left, top + 2.5, 0.25, 5), label)
            taken = self._pen.write(coming.name, self._rect(left, top + 8, 0.25, 13.5), name)
            after = (taken.bottom() - self._area.top()) / self._height
            self._pen.write(coming.line, self._rect(left, after + 0.6, 0.25, min(7.0, 98 - after - 0.6)), note)
        if contents.count:
            count_label = Hand(size=self._u(3.4), ink="faint", where=RIGHT | MIDDLE)
            self._pen.write(contents.count_label, self._rect(0.79, top + 2.5, 0.21, 5), count_label)
            count = Hand(size=self._u(4.6), weight=MEDIUM, where=RIGHT | TOP)
            self._pen.write(contents.count, self._rect(0.86, top + 8, 0.14, 9), count)

    def _agenda_row(self, index: int, top: float, height: float) -> None:
        line = self._contents.agenda[index]
        current = line.status is ItemStatus.OPEN
        if current:
            box = self._rect(0, top + 0.3, 1, height - 0.6).adjusted(-self._u(2), 0, self._u(2), 0)
            self._pen.fill(box, "accentbg", self._u(1.2))
        size = self._height * height * 0.4
        ink = "accent" if current else "dim"
        middle = self._y(top + height / 2)
        place = QRectF(self._area.left() + self._margin, middle - size / 2, size, size)
        draw_status(self._pen.painter, line.status, place, self._pen.colour(ink))
        text = self._u(min(4.6, height * 0.55))
        weight = STRONG if current else MEDIUM
        quiet = "text" if line.status in (ItemStatus.OPEN, ItemStatus.PLANNED) else "dim"
        self._pen.write(line.label, self._rect(0.055, top, 0.08, height), Hand(size=text, ink=quiet, weight=weight))
        self._pen.write(line.title, self._rect(0.14, top, 0.62, height), Hand(size=text, ink=quiet, weight=weight))
        self._pen.write(line.words, self._rect(0.77, top, 0.23, height), Hand(size=text, ink=ink, where=RIGHT | MIDDLE))

    def _message_line(self, top: float) -> None:
        box = self._rect(0, top, 1, 8).adjusted(-self._u(2), 0, self._u(2), 0)
        self._pen.fill(box, "raised", self._u(1.2))
        hand = Hand(size=self._u(4.4), weight=MEDIUM, lines=2, where=CENTRE | MIDDLE)
        self._pen.write(self._contents.message, self._rect(0, top + 0.4, 1, 7.2), hand)

    def _line(self, top: float) -> None:
        thick = max(1.0, self._area.height() / 720)
        self._pen.fill(QRectF(self._area.left() + self._margin, self._y(top), self._inner, thick), "line")

    def _rect(self, left: float, top: float, wide: float, high: float) -> QRectF:
        """Give a rectangle: across in shares of the inner width, down in hundredths of the height."""
        return QRectF(
            self._area.left() + self._margin + left * self._inner,
            self._y(top),
            wide * self._inner,
            high * self._height,
        )

    def _y(self, top: float) -> float:
        return self._area.top() + top * self._height

    def _u(self, size: float) -> float:
        return size * self._unit


_VIEWS: dict[View, Callable[[_Board], None]] = {
    View.FLOOR: _Board.floor,
    View.CLOCK: _Board.clock,
    View.AGENDA: _Board.agenda,
    View.MESSAGE: _Board.message,
    View.BLANK: _Board.nothing,
    View.SLIDES: _Board.strip,
}
