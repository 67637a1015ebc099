"""A column of two panels: the upper has the height that its words need, the lower what is left."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget


class Column(QScrollArea):
    """Places one panel above another; where large text leaves no room for both, it scrolls and cuts nothing."""

    def __init__(self, above: QWidget, below: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # the panels in it take the focus, not the scroll area
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._both = QWidget()
        rows = QVBoxLayout(self._both)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(above)
        rows.addWidget(below, 1)
        self.setWidget(self._both)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show_focus)
        self.verticalScrollBar().rangeChanged.connect(self._show_keys)

    @Slot()
    def _show_keys(self) -> None:
        # keep the position of a user who has scrolled
        if self.verticalScrollBar().value() == 0:
            self._show_focus(None, QApplication.focusWidget())

    @Slot(QWidget, QWidget)
    def _show_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._both.isAncestorOf(now):
            return
        top = now.mapTo(self._both, QPoint(0, 0))
        for y in (top.y() + now.height(), top.y()):
            self.ensureVisible(top.x(), y, 0, 0)
