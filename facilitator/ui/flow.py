"""A row that flows: what does not fit goes on to the next line, from the edge at which people begin to read."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget


class FlowRow(QWidget):
    """Places widgets in lines; in right-to-left languages each line begins at the right.

    If a little width is missing, the first widget shrinks to its minimum before the line is broken. With `apart`, so
    many of the last widgets are aligned to the other end if one line holds all.
    """

    def __init__(self, *widgets: QWidget, spacing: int, apart: int = 0) -> None:
        super().__init__()
        self._widgets = widgets
        self._spacing = spacing
        self._apart = apart
        self._known: dict[tuple[int, int], list[QRect]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            widget.setParent(self)
        # without a layout, Qt sends LayoutRequest to the row itself when a widget's size hint changes
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place all anew where one needs another room."""
        if watched is self and event.type() == QEvent.Type.Show:
            self._known.clear()
        if watched is self and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self._known.clear()
            self.updateGeometry()
            self._place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place all in the new width."""
        super().resizeEvent(event)
        self._place()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines at a width."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        hints = [_wanted(widget) for widget in self._shown()]
        across = sum(h.width() for h in hints) + self._spacing * max(len(hints) - 1, 0)
        return QSize(across, max((h.height() for h in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """Need the room of the widest."""
        hints = [widget.minimumSizeHint() for widget in self._shown()]
        return QSize(max((h.width() for h in hints), default=0), max((h.height() for h in hints), default=0))

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _place(self) -> None:
        for widget, place in zip(self._shown(), self._places(self.width()), strict=True):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _places(self, width: int) -> list[QRect]:
        """Give the place of each widget in lines of a width, from the top left.

        They are known until one needs another room, which Qt tells a row that is seen: the window asks again each time
        something else does.
        """
        if not self.isVisible():
            return self._placed(width)
        key = (width, sum(1 << place for place, widget in enumerate(self._widgets) if not widget.isHidden()))
        if key not in self._known:
            self._known[key] = self._placed(width)
        return self._known[key]

    def _placed(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        at = QPoint(0, 0)
        for size in self._sizes(width):
            if at.x() > 0 and at.x() + size.width() > width:
                at = QPoint(0, at.y() + size.height() + self._spacing)
            places.append(QRect(at, size))
            at.setX(at.x() + size.width() + self._spacing)
        if self._apart and at.y() == 0:
            for place in places[-self._apart :]:
                place.translate(width - at.x() + self._spacing, 0)
        return places

    def _sizes(self, width: int) -> list[QSize]:
        shown = self._shown()
        sizes = [_wanted(widget) for widget in shown]
        if not shown:
            return sizes
        missing = sum(s.width() for s in sizes) + self._spacing * (len(sizes) - 1) - width
        least = shown[0].minimumSizeHint().width()
        if 0 < missing <= sizes[0].width() - least:
            sizes[0].setWidth(sizes[0].width() - missing)
        height = max(size.height() for size in sizes)
        return [
            QSize(min(size.width(), max(width, widget.minimumSizeHint().width())), height)
            for size, widget in zip(sizes, shown, strict=True)
        ]


def _wanted(widget: QWidget) -> QSize:
    return widget.sizeHint().boundedTo(widget.maximumSize())
