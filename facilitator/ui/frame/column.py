"""The middle of the desk: the speaker above the list, or, before the chair, beside it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QWidget

from facilitator.ui.layouts import NO_MARGINS, in_column, wide


class Column(QScrollArea):
    """Places the speaker above the list, which has what room is left; where there is too little, it scrolls.

    Before the chair both stand side by side, and what lies ahead under the speaker: that is made of what is `given`,
    when it is first shown.
    """

    def __init__(self, speaker: QWidget, speakers: QWidget, make_ahead: Callable[..., QWidget], *given: object) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # the panels in it take the focus, not the scroll area
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._make_ahead = partial(make_ahead, *given)
        self._both = QWidget()
        self._ahead: QWidget | None = None
        self._speakers = speakers
        self._first = in_column(speaker, spacing=0)
        self._rows = in_column(self._first, wide(speakers), within=self._both, margins=NO_MARGINS, spacing=0)
        self.setWidget(self._both)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show_focus)
        self.verticalScrollBar().rangeChanged.connect(self._show_keys)

    def put_beside(self, *, beside: bool) -> None:
        """Put the list beside the speaker, with what lies ahead; or under it."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(across if beside else down)
        self._rows.setStretch(0, int(beside))
        if beside and self._ahead is None:
            self._ahead = self._make_ahead()
            self._first.addWidget(self._ahead, 1)
            # what is read in order comes before the list
            self._ahead.stackUnder(self._speakers)
        if self._ahead is not None:
            self._ahead.setVisible(beside)

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
