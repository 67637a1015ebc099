"""About: the version of the program and of Qt, the licences of all that comes with it, and where its files are."""

import platform

from PySide6 import __version__ as binding
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser, QWidget

from facilitator import __version__, places, resources
from facilitator.address import Address
from facilitator.core.saying import noop, tr
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.theme import Spacing, dress

SIZE = (640, 560)
WHAT = noop("Runs a meeting in the room: agenda, list of speakers, clocks, record, minutes.")


class AboutWindow(QDialog):
    """Says what a user has to know of the program itself, and leads to the folders in which it keeps something."""

    def __init__(self, meeting: Address, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Facilitator"))
        self.licences = QTextBrowser(self)
        self.licences.setMarkdown(resources.text("licences.md"))
        self.licences.setAccessibleName(tr("Licences"))
        self.licences.setOpenLinks(False)
        dress(self.licences, role="label")
        self.versions = plain_label("text", "dim", text=versions(), wraps=True)
        self.versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QPushButton(tr("Close", "a button: put a window away"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        in_column(
            plain_label("title", text="Facilitator"),
            plain_label("text", text=tr(WHAT), wraps=True),
            self.versions,
            *(self._place(what, where) for what, where in kept_in(meeting)),
            wide(self.licences),
            in_row(AIR, close),
            within=self,
            margins=(Spacing.large, Spacing.large, Spacing.large, Spacing.large),
            spacing=Spacing.small,
        )
        width, height = SIZE
        self.resize(min(width, parent.width() - 40), min(height, parent.height() - 60))

    def _place(self, what: str, where: str) -> QWidget:
        row = QWidget(self)
        words = plain_label("text", "dim", text=tr("{what}: {where}", what=what, where=where), wraps=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        show = QPushButton(tr("Show"))
        show.setProperty("rank", "quiet")
        show.setAccessibleName(tr("Show the folder: {what}", what=what))
        show.setAutoDefault(False)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(where)))
        in_row(wide(words), show, within=row, margins=(0, 0, 0, 0))
        return row


def versions() -> str:
    """Give the versions that a report of a fault should name."""
    return tr(
        "Version {version}, under the MIT licence. Python {python}, Qt {qt}, PySide6 {binding}.",
        version=__version__,
        python=platform.python_version(),
        qt=qVersion(),
        binding=binding,
    )


def kept_in(meeting: Address) -> tuple[tuple[str, str], ...]:
    """Give the folders that hold something of the user's: what it is, and where."""
    return (
        (tr("This meeting"), str(meeting.beside("").parent)),
        (tr("Settings"), str(places.settings())),
        (tr("Meetings that are new"), str(places.meetings())),
        (tr("Rehearsals, drafts, copies"), str(places.data())),
        (tr("Reports of faults"), str(places.reports())),
        (tr("Program"), str(places.program())),
    )
