"""The foot of the minutes: what is being written, and what was; it keeps its room, so that nothing moves."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QWidget

from facilitator.core.saying import tr
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import in_row, wide
from facilitator.ui.screen_reader import say
from facilitator.ui.theme import Spacing, dress
from facilitator.ui.written import WrittenButtons

LINES = 2
PROGRESS_WIDTH = 160


class MinutesFoot(QFrame):
    """One strip under the whole window, always in sight. `cancelled` asks to call off what is being written."""

    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._progress = QProgressBar(self)
        self._cancel = QPushButton(tr("Cancel"), self)
        self._said = plain_label("text", "dim", wraps=True)
        self.file = WrittenButtons(self)
        self._build()
        self.show_busy(False)

        self._cancel.clicked.connect(self.cancelled)

    @property
    def said(self) -> str:
        """Give what was said last."""
        return self._said.text()

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """Show that a file is being made, and how to call it off."""
        self._progress.setVisible(busy)
        self._cancel.setVisible(busy)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self._say(sentence, "text")

    @Slot(str)
    def warn(self, sentence: str) -> None:
        """Say what could not be done."""
        self._say(sentence, "over")

    @Slot(object)
    def offer(self, path: Path) -> None:
        """Lead to the file that was written."""
        self.file.offer(path)

    def _say(self, sentence: str, tone: str) -> None:
        dress(self._said, tone=tone)
        self._said.setText(sentence)
        self._said.setToolTip(sentence)
        self.file.hide()
        say(self, sentence, at_once=True)

    def _build(self) -> None:
        self.setProperty("surface", "bar")
        self.setProperty("edge", "above")
        self._progress.setRange(0, 0)
        self._progress.setFixedWidth(PROGRESS_WIDTH)
        self._progress.setAccessibleName(tr("A file is being made"))
        for part in (self._progress, self._cancel):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self._said.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._said.ensurePolished()
        # a fixed number of lines: a longer sentence is read in the tool tip, and moves nothing
        self._said.setFixedHeight(LINES * self._said.fontMetrics().lineSpacing())
        margins = (Spacing.large, Spacing.tight, Spacing.large, Spacing.tight)
        in_row(
            wide(self._said),
            self.file,
            self._progress,
            self._cancel,
            within=self,
            margins=margins,
            spacing=Spacing.medium,
        )
