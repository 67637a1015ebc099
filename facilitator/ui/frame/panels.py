"""The panels side by side: what the desk works on, in widths that the mouse changes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from facilitator.ui.layouts import NO_MARGINS, in_column, wide

SHARES = (1, 4, 3)


class Panels(QSplitter):
    """The agenda, the speaker above the list, and the record; the middle takes most of a larger window."""

    def __init__(self, *panels: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        for place, (panel, share) in enumerate(zip(panels, SHARES, strict=True)):
            self.addWidget(panel)
            self.setStretchFactor(place, share)
        # a splitter puts each new panel beneath the others, and a screen reader begins with the lowest
        for panel in reversed(panels):
            panel.lower()
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)


class SidePanel(QWidget):
    """The panel at the side: the agenda, and at its foot what the room sees."""

    def __init__(self, agenda: QWidget, preview: QWidget) -> None:
        super().__init__()
        in_column(wide(agenda), preview, within=self, margins=NO_MARGINS, spacing=0)
