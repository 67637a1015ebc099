"""The whole desk from top to bottom."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.keyboard import leave_keyboard
from facilitator.ui.theme import Spacing


class Whole(QWidget):
    """Header, timeline, banners, panels and foot; under the header is room for a bar such as that of a rehearsal."""

    def __init__(
        self, header: QWidget, timeline: QWidget, banners: tuple[QWidget, ...], panels: QWidget, *foot: QWidget
    ) -> None:
        super().__init__()
        self._above = QVBoxLayout()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(header)
        rows.addLayout(self._above)
        rows.addWidget(timeline)
        rows.addLayout(_with_air(banners))
        rows.addWidget(panels, 1)
        for widget in foot:
            rows.addWidget(widget)
        leave_keyboard(self)

    def put_above(self, bar: QWidget) -> None:
        """Put a bar under the header."""
        leave_keyboard(bar)
        self._above.addWidget(bar)


def _with_air(widgets: tuple[QWidget, ...]) -> QVBoxLayout:
    rows = QVBoxLayout()
    rows.setContentsMargins(Spacing.large, 0, Spacing.large, 0)
    for widget in widgets:
        rows.addWidget(widget)
    return rows
