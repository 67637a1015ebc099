"""A language that puts every word of the catalogue between brackets, and what a window shows outside of them."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from facilitator.core import saying
from facilitator.core.command_table import ROWS
from facilitator.core.languages import CODES
from facilitator.core.meeting import Meeting
from facilitator.ui.display.booth import BoothWindow
from facilitator.ui.display.face import DisplayFace
from tests.catalogues import messages
from tests.phrases import SAID_TOO

NOWHERE = QModelIndex()
# what the room and the booths read is in the language of the meeting
PEN_OF_THE_ROOM = "pen.py"
IN_THE_LANGUAGE_OF_THE_MEETING = (BoothWindow, DisplayFace)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
KNOWN = frozenset((text, comment) for text, comment, _, _ in messages("fr")) | {(w.fr, "") for w in SAID_TOO}
TEXTS = frozenset(text for text, _ in KNOWN)
# the words of commands and enumerations, which nobody is to read
RAW = frozenset(
    {row.name for row in ROWS}
    | {p.name for row in ROWS for p in row.parameters}
    | {"president", "vice-president", "facilitator"}
)
# a bracket that is not closed was cut where there was no room
SAID = re.compile(r"⟦[^⟦⟧]*(?:⟧|$)")
KEYS = re.compile(
    r"\b(?:(?:Ctrl|Shift|Alt)\+)+(?:\w+|\W)|\bF\d+\b|^(?:Enter|Esc|Escape|Del|Space|Home|Page Down|B|\.| )+$"
)
# units, forms of files, hashes, marks of the program and of the search, and languages in their own words
SAME = re.compile(
    r"\b(?:min|h|s|UTC|LAP|Word|PDF|HTML|Markdown|OpenDocument|Akoma Ntoso|Excel|CSV|JSON|docx|Facilitator|English|Français|Español)\b"
    r"|\b[0-9a-f]{64}\b|\*\.\w+|(?:/[\w.-]+)+|[\w¦-]+\.floor\b"
)
LETTERS = re.compile(r"[^\W\d_]{2,}")


def bracketed(text: str, comment: str) -> str:
    """Say a text of the catalogue between brackets, with its values outside; any other as it is."""
    if (text, comment) not in KNOWN:
        return text
    said = ""
    for literal, name, _, _ in Formatter().parse(text):
        said += f"⟦{literal}⟧" if literal.strip() else literal
        said += f"{{{name}}}" if name is not None else ""
    return said


@contextmanager
def in_brackets() -> Iterator[None]:
    """Say everything between brackets for a while."""
    saying.choose("fr", bracketed)
    try:
        yield
    finally:
        saying.choose("en")


class Names:
    """The texts that people gave a meeting and what belongs to it; none of them is a word of the program."""

    def __init__(self, meeting: Meeting, *more: str) -> None:
        given = {text.strip() for text in _texts(meeting)} - TEXTS - RAW - set(CODES)
        parts = {part.strip() for text in given for part in re.split(r"[/,]", text)}
        known = (text.replace("&", "") for text in given | parts | set(more))
        self._names = tuple(sorted((text for text in known if len(text) > 1), key=len, reverse=True))
        self._found = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, self._names))})(?!\w)")

    def without(self, text: str) -> str:
        """Take the names out of a text, those too that were cut for want of room."""
        # a name that was cut may hold a shorter one
        left = self._found.sub("¦", re.sub(r"[^¦]*…", self._without_cut, text))
        return re.sub(r"[^¦]*…", self._without_cut, left) if "…" in left else left

    def _without_cut(self, found: re.Match[str]) -> str:
        begun = found[0].rstrip("…").strip()
        return "¦" if any(name.startswith(begun) for name in self._names) else found[0]


def outside(text: str, names: Names) -> str:
    """Give what stands outside the brackets and is no name of the meeting; an empty text where that is nothing."""
    # words that a label wraps by itself are told line by line
    plain = re.sub(r"</?\w+[^>]*>|\t.*", "", text).replace("&", "").replace("\n", " ")
    left = SAME.sub("¦", KEYS.sub("¦", names.without(SAID.sub("¦", plain))))
    return left if LETTERS.search(left) else ""


def shown_in(window: QWidget) -> Iterator[tuple[str, str]]:
    """Go through all texts of a window: where each stands, and what it says."""
    for widget in (window, *window.findChildren(QWidget)):
        where = f"{type(window).__name__} ▸ {type(widget).__name__}"
        if _is_of_qt(widget):
            continue
        for text in _of_widget(widget):
            yield where, text
        for action in widget.actions():
            yield from ((f"{where} ▸ action", text) for text in _of_action(action))
        if isinstance(widget, QComboBox | QAbstractItemView):
            yield from ((f"{where} ▸ item", text) for text in _of_model(widget.model()))
        if isinstance(widget, QLineEdit) and widget.completer() is not None:
            yield from ((f"{where} ▸ completer", text) for text in _of_model(widget.completer().model()))


@contextmanager
def painted(patch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, str]]]:
    """Note every text that the program paints by itself, each with what paints it."""
    found: list[tuple[str, str]] = []
    paint = QPainter.drawText

    def noted(painter: QPainter, *given: object) -> None:
        # a frame that is kept would keep the painter, longer than what it paints on
        where = Path(sys._getframe(1).f_code.co_filename).name
        if where != PEN_OF_THE_ROOM:
            found.extend((f"painted by {where}", text) for text in given if isinstance(text, str))
        paint(painter, *given)

    patch.setattr(QPainter, "drawText", noted)
    yield found
    patch.setattr(QPainter, "drawText", paint)


def windows() -> list[QWidget]:
    """Give all windows that are open now, the menus among them."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def _is_of_qt(widget: QWidget) -> bool:
    """Say whether a widget is the inside of a dialog that Qt translates itself."""
    window = widget.window()
    inside = isinstance(window, QFileDialog) and widget is not window
    return inside or (isinstance(window, QInputDialog) and isinstance(widget, QAbstractButton))


def _texts(part: object) -> Iterator[str]:
    match part:
        case Enum():
            return
        case str():
            yield part
        case tuple() | frozenset() | list():
            for one in part:
                yield from _texts(one)
        case dict():
            for key, value in part.items():
                yield from _texts(key)
                yield from _texts(value)
        case _ if is_dataclass(part):
            for field in fields(part):
                yield from _texts(getattr(part, field.name, ""))


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle(), widget.accessibleName())
    if not isinstance(widget, IN_THE_LANGUAGE_OF_THE_MEETING):
        yield widget.accessibleDescription()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QMenu() | QGroupBox():
            yield widget.title()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QFileDialog():
            yield from widget.nameFilters()
        case QMessageBox():
            yield from (widget.text(), widget.informativeText(), widget.detailedText())


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip(), action.whatsThis())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    rows = model.rowCount(NOWHERE)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(NOWHERE)
    for row in range(rows):
        for column in range(columns):
            found = (model.data(model.index(row, column), role) for role in ROLES)
            yield from (str(text) for text in found if text)
    for way, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
        heads = (model.headerData(section, way) for section in range(count))
        yield from (str(text) for text in heads if text)
