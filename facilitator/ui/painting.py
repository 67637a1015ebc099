"""Painting that several rooms share."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter


def fill(painter: QPainter, rect: QRect | QRectF, colour: QColor) -> None:
    """Fill a place as `fillRect` does, at whose first call PySide makes the 180 names of Qt's gradients."""
    painter.setBackground(colour)
    painter.eraseRect(rect)


def fill_rounded(painter: QPainter, rect: QRect, colour: QColor, radius: float) -> None:
    """Fill a place with round corners and no edge, such as the ground of a selected row or of a mark."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, radius, radius)
