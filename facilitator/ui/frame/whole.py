"""The whole desk from top to bottom."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.keyboard import leave_keyboard
from facilitator.ui.layouts import NO_MARGINS, in_column, wide
from facilitator.ui.theme import Spacing


class Whole(QWidget):
    """Header, timeline, banners, panels and foot; under the header is room for a bar such as that of a rehearsal."""

    def __init__(
        self, header: QWidget, timeline: QWidget, banners: tuple[QWidget, ...], panels: QWidget, *foot: QWidget
    ) -> None:
        super().__init__()
        self._above = QVBoxLayout()
        across = in_column(*banners, margins=(Spacing.large, 0, Spacing.large, 0))
        above = (header, self._above, timeline, across)
        in_column(*above, wide(panels), *foot, within=self, margins=NO_MARGINS, spacing=0)
        leave_keyboard(self)

    def put_above(self, bar: QWidget) -> None:
        """Put a bar under the header."""
        leave_keyboard(bar)
        self._above.addWidget(bar)
