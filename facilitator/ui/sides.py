"""Sides: what Qt does not turn by itself where the language of the desk is read from the right."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QApplication


def margins_from_start(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Give margins by the side where lines start and the one where they end."""
    return QMargins(end, top, start, bottom) if QApplication.isRightToLeft() else QMargins(start, top, end, bottom)


def start_of_line() -> Qt.AlignmentFlag:
    """Give the side where lines start, for a label: by itself it goes by the letters, and most names are Latin."""
    side = Qt.AlignmentFlag.AlignRight if QApplication.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def end_of_line() -> Qt.AlignmentFlag:
    """Give the side where lines end, for a label."""
    side = Qt.AlignmentFlag.AlignLeft if QApplication.isRightToLeft() else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
