"""Right to left: helpers for what Qt does not mirror by itself."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QApplication


def margins_from_start(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Give margins by the leading and the trailing side of the layout direction."""
    return QMargins(end, top, start, bottom) if QApplication.isRightToLeft() else QMargins(start, top, end, bottom)


def start_of_line() -> Qt.AlignmentFlag:
    """Give the leading alignment for a label.

    By itself Qt aligns by the script of the text, and most names are Latin.
    """
    side = Qt.AlignmentFlag.AlignRight if QApplication.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def end_of_line() -> Qt.AlignmentFlag:
    """Give the trailing alignment for a label."""
    side = Qt.AlignmentFlag.AlignLeft if QApplication.isRightToLeft() else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
