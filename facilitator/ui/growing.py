"""A dialog that grows with what is said in it, so that nothing of it is cut."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from facilitator.ui.form_lines import FormLines

BESIDE = 40
USUAL_LETTER = 9  # average width of a character in pixels at the usual text size


class GrowingDialog(QDialog):
    """Grows to the height that its text needs at its width, up to the desk's.

    Qt underestimates the height of wrapped labels. What can scroll in it does so where the desk is lower. What is
    filled in its lines is selected when they take the keyboard.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: FormLines | None = None

    def showEvent(self, event: QShowEvent) -> None:
        """Grow to what is said already, and from now on where more room is asked for."""
        super().showEvent(event)
        self._grow()
        if self._lines is None:
            self._lines = FormLines(self)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow where more room is asked for."""
        if watched is self and event.type() == QEvent.Type.LayoutRequest:
            self._grow()
        return super().eventFilter(watched, event)

    def room_for(self, least: int) -> int:
        """Give a least width in pixels that grows with the text, so that sentences keep their number of lines."""
        return max(least, least * self.fontMetrics().averageCharWidth() // USUAL_LETTER)

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        width = max(self.width(), layout.totalMinimumSize().width())
        tall = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        parent = self.parentWidget()
        most = parent.window().height() - BESIDE if parent is not None else tall
        high = max(self.height(), min(tall, max(most, layout.totalMinimumSize().height())))
        if width > self.width() or high > self.height():
            self.resize(width, high)


class ScrolledPage(QScrollArea):
    """A page that asks for all the room that it needs, and scrolls where it has less."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # widgets on the page take the focus, not the scroll area
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)

    def sizeHint(self) -> QSize:
        """Ask for the room of the page."""
        return QSize(self._width(), self._page.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Need its width, and the height of some lines."""
        return QSize(self._width(), min(self._page.sizeHint().height(), 6 * self.fontMetrics().lineSpacing()))

    def _width(self) -> int:
        return self._page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
