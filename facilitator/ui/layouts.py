"""Layouts: widgets beside or beneath one another, in one expression, and read in that order by a screen reader."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from facilitator.core.values import dataclass

Margins = tuple[int, int, int, int] | QMargins
NO_MARGINS = QMargins()
EVERYWHERE = Qt.AlignmentFlag(0)
B = TypeVar("B", bound=QBoxLayout)


@dataclass(frozen=True, slots=True)
class Laid:
    """A widget or a layout with its share of the room that is left, and where it stands in its own place."""

    what: QWidget | QLayout
    share: int = 0
    alignment: Qt.AlignmentFlag = EVERYWHERE


@dataclass(frozen=True, slots=True)
class Air:
    """Nothing, in a share of the room that is left."""

    share: int = 0


Part = QWidget | QLayout | Laid | Air | int
AIR = Air()


def wide(what: QWidget | QLayout, share: int = 1) -> Laid:
    """Give a part the room that is left, or a share of it."""
    return Laid(what, share)


def in_row(
    *parts: Part, within: QWidget | None = None, margins: Margins | None = None, spacing: int | None = None
) -> QHBoxLayout:
    """Lay parts beside one another, as the layout of a widget where one is given; a number is a distance in pixels."""
    return _filled(QHBoxLayout(within) if within is not None else QHBoxLayout(), parts, margins, spacing)


def in_column(
    *parts: Part, within: QWidget | None = None, margins: Margins | None = None, spacing: int | None = None
) -> QVBoxLayout:
    """Lay parts beneath one another, as the layout of a widget where one is given; a number is a distance in pixels."""
    return _filled(QVBoxLayout(within) if within is not None else QVBoxLayout(), parts, margins, spacing)


def _filled(box: B, parts: Iterable[Part], margins: Margins | None, spacing: int | None) -> B:
    if margins is not None:
        box.setContentsMargins(margins if isinstance(margins, QMargins) else QMargins(*margins))
    if spacing is not None:
        box.setSpacing(spacing)
    for part in parts:
        match part:
            case Air():
                box.addStretch(part.share)
            case int():
                box.addSpacing(part)
            case Laid():
                _add(box, part)
            case _:
                _add(box, Laid(part))
    if box.parentWidget() is not None:
        _read_in_order(box)
    return box


def _read_in_order(layout: QLayout) -> None:
    """Put the widgets of a layout behind one another among the children of their widget, which is how they are read."""
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.raise_()
        elif inner is not None:
            _read_in_order(inner)


def _add(box: QBoxLayout, laid: Laid) -> None:
    if isinstance(laid.what, QWidget):
        box.addWidget(laid.what, laid.share, laid.alignment)
    else:
        box.addLayout(laid.what, laid.share)
