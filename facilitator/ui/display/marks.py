"""Marks: the shapes beside a clock and before an item, so that no colour stands alone."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from facilitator.core.display import ClockShape
from facilitator.core.meeting import ItemStatus


def draw_mark(painter: QPainter, mark: ClockShape, area: QRectF, colour: QColor) -> None:
    """Draw the shape of a clock: bars where it stands still, an hourglass at the last seconds, a triangle when over."""
    match mark:
        case ClockShape.NONE:
            return
        case ClockShape.STILL:
            _bars(painter, area, colour)
        case ClockShape.WARNING:
            _hourglass(painter, area, colour)
        case ClockShape.OVER:
            _triangle(painter, area, colour)


def draw_status(painter: QPainter, status: ItemStatus, area: QRectF, colour: QColor) -> None:
    """Draw where an item stands: an arrow for now, a tick for done, bars for interrupted, a ring for to come."""
    match status:
        case ItemStatus.OPEN:
            _solid(painter, colour)
            painter.drawPolygon(_points(area, (0.15, 0.05), (0.95, 0.5), (0.15, 0.95)))
        case ItemStatus.CLOSED:
            _stroke(painter, colour, area.width() * 0.14)
            painter.drawPolyline(_points(area, (0.05, 0.55), (0.38, 0.88), (0.95, 0.15)))
        case ItemStatus.SUSPENDED:
            _bars(painter, area, colour)
        case _:
            _stroke(painter, colour, area.width() * 0.09)
            painter.drawEllipse(area.adjusted(*(area.width() * part for part in (0.15, 0.15, -0.15, -0.15))))


def _bars(painter: QPainter, area: QRectF, colour: QColor) -> None:
    _solid(painter, colour)
    wide = area.width() * 0.26
    for left in (area.left() + area.width() * 0.14, area.right() - area.width() * 0.14 - wide):
        bar = QRectF(left, area.top() + area.height() * 0.08, wide, area.height() * 0.84)
        painter.drawRoundedRect(bar, wide / 4, wide / 4)


def _hourglass(painter: QPainter, area: QRectF, colour: QColor) -> None:
    _stroke(painter, colour, area.width() * 0.09)
    glass = ((0.2, 0.05), (0.8, 0.05), (0.8, 0.25), (0.5, 0.5), (0.8, 0.75), (0.8, 0.95), (0.2, 0.95))
    painter.drawPolygon(_points(area, *glass, (0.2, 0.75), (0.5, 0.5), (0.2, 0.25)))
    _solid(painter, colour)
    painter.drawPolygon(_points(area, (0.5, 0.6), (0.76, 0.95), (0.24, 0.95)))


def _triangle(painter: QPainter, area: QRectF, colour: QColor) -> None:
    _stroke(painter, colour, area.width() * 0.1)
    painter.drawPolygon(_points(area, (0.5, 0.08), (0.96, 0.92), (0.04, 0.92)))
    painter.drawLine(_point(area, 0.5, 0.4), _point(area, 0.5, 0.62))
    painter.drawPoint(_point(area, 0.5, 0.78))


def _solid(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)


def _stroke(painter: QPainter, colour: QColor, width: float) -> None:
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _point(area: QRectF, across: float, down: float) -> QPointF:
    return QPointF(area.left() + area.width() * across, area.top() + area.height() * down)


def _points(area: QRectF, *places: tuple[float, float]) -> QPolygonF:
    return QPolygonF([_point(area, across, down) for across, down in places])
