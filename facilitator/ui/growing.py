"""A page that grows with what is said on it, and scrolls where there is less room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST_LINES = 6


class ScrolledPage(QScrollArea):
    """A page that asks for all the room that it needs, and scrolls where it has less."""

    def __init__(self, page: QWidget, *, least_lines: int = LEAST_LINES) -> None:
        super().__init__()
        self._page = page
        self._least_lines = least_lines
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # widgets on the page take the focus, not the scroll area
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setProperty("surface", "page")
        self.setWidget(page)

    def sizeHint(self) -> QSize:
        """Ask for the room of the page."""
        return QSize(self._width(), self._page.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Need its width, and the height of some lines."""
        return QSize(
            self._width(), min(self._page.sizeHint().height(), self._least_lines * self.fontMetrics().lineSpacing())
        )

    def _width(self) -> int:
        return self._page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
