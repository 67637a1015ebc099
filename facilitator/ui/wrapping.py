"""Wrapping: a text broken into the lines that fit a width, the last of them cut with an ellipsis."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from facilitator.core.white_space import on_one_line


def wrapped(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Break a text into at most so many lines of a width in pixels."""
    plain = on_one_line(text)
    layout = QTextLayout(plain, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts = _line_starts(layout, max(width, 1), most + 1)
    ends = [*starts[1:], len(plain)]
    lines = [plain[start:end].rstrip() for start, end in zip(starts, ends, strict=True)]
    if len(lines) <= most:
        return lines
    rest = plain[starts[most - 1] :]
    return [*lines[: most - 1], QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def _line_starts(layout: QTextLayout, width: int, most: int) -> list[int]:
    starts: list[int] = []
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid() and len(starts) < most:
        line.setLineWidth(width)
        starts.append(line.textStart())
        line = layout.createLine()
    layout.endLayout()
    return starts
