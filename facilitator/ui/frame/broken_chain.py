"""The banner of a broken chain: the record is not as it was recorded, and what can be saved of it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from facilitator.core.saying import tr
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import in_column, in_row, wide
from facilitator.ui.screen_reader import leave_unheard, say
from facilitator.ui.theme import Spacing, Theme


class BrokenChainBanner(QWidget):
    """Says that the meeting goes on, and offers to save what is whole. It stays until somebody puts it away."""

    recover_wanted = Signal()
    backups_wanted = Signal()

    def __init__(self, sentence: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon = QLabel()
        self.words = plain_label("text", wraps=True)
        self.words.setText(
            tr(
                "This file was changed or damaged. {said} The meeting goes on; nothing is made final of it.",
                said=sentence,
            )
        )
        self.recover = QPushButton(tr("Save what is whole…"))
        self.backups = QPushButton(tr("Backups…"))
        self.later = QPushButton(tr("Later"))
        self._build()

        self.recover.clicked.connect(self.recover_wanted)
        self.backups.clicked.connect(self.backups_wanted)
        self.later.clicked.connect(self.hide)
        theme.changed.connect(self._show_icon)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell screen readers."""
        super().showEvent(event)
        say(self, self.words.text(), at_once=True)

    @Slot()
    def _show_icon(self) -> None:
        self._icon.setPixmap(self._theme.picture("alert-triangle", "warn", 20))

    def _build(self) -> None:
        frame = QFrame(self)
        frame.setProperty("surface", "banner")
        leave_unheard(self._icon)
        self._show_icon()
        asked = (self._icon, wide(self.words), self.recover, self.backups, self.later)
        in_row(*asked, within=frame, margins=(16, 8, 12, 8), spacing=8)
        in_column(frame, within=self, margins=(Spacing.large, Spacing.small, Spacing.large, 0))
