"""Written: the buttons beside the message that a file was written: open it, or show its folder."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.core.saying import tr
from facilitator.ui.layouts import NO_MARGINS, in_row
from facilitator.ui.theme import Spacing

OURS = ".floor"


class WrittenButtons(QWidget):
    """Two buttons about the file that was written last; a copy of a meeting is only shown in its folder.

    They keep their room while there is no such file, so that nothing moves when there is one.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = Path()
        self.open = QPushButton(tr("Open", "a file that was written"), self)
        self.folder = QPushButton(tr("Show in folder"), self)
        for button in (self.open, self.folder):
            button.setProperty("rank", "quiet")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        in_row(self.open, self.folder, within=self, margins=NO_MARGINS, spacing=Spacing.tight)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

        self.open.clicked.connect(self._open)
        self.folder.clicked.connect(self._show_folder)

    def offer(self, path: Path) -> None:
        """Offer a file that was written, or a folder."""
        self._path = path
        self.open.setVisible(path.suffix.lower() != OURS)
        self.show()

    @Slot()
    def _open(self) -> None:
        _hand_over(self._path)

    @Slot()
    def _show_folder(self) -> None:
        _hand_over(self._path.parent)


def _hand_over(path: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
