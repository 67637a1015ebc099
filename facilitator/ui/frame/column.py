"""A column of two panels: the upper has the height that its words need, the lower what is left."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

LEAST_BELOW = 150


class Column(QWidget):
    """Places an upper panel and a lower one; Qt's own box would share a lack of room and cut words in both."""

    def __init__(self, above: QWidget, below: QWidget) -> None:
        super().__init__()
        self._above = above
        self._below = below
        for panel in (above, below):
            panel.setParent(self)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the height of both."""
        above, below = self._above.sizeHint(), self._below.sizeHint()
        return QSize(max(above.width(), below.width()), above.height() + below.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Need what the buttons of the upper panel need across, and little in height."""
        return QSize(self._above.minimumSizeHint().width(), 2 * LEAST_BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the new height."""
        super().resizeEvent(event)
        self._share()

    def event(self, event: QEvent) -> bool:
        """Share the height again where a panel needs more or less of it than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return super().event(event)

    def _share(self) -> None:
        wanted = max(self._above.heightForWidth(self.width()), self._above.minimumSizeHint().height())
        height = min(wanted, max(0, self.height() - LEAST_BELOW))
        self._above.setGeometry(0, 0, self.width(), height)
        self._below.setGeometry(0, height, self.width(), self.height() - height)
