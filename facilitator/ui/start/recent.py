"""Recent meetings on the start screen: how each stands, and the key that opens it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from facilitator.address import Address
from facilitator.core.saying import tr
from facilitator.ui.looking import Look
from facilitator.ui.theme import Theme, dress

KEYS = ("4", "5", "6", "7", "8", "9", "0")
"""The keys of the first recent meetings; those before are of the three choices."""


class RecentButton(QPushButton):
    """One recent meeting: its key, its title, how it stands, and where it is kept.

    `chosen` carries its address; so does `forgotten`, when Delete takes it off the list.
    """

    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, address: Address, key: str, theme: Theme) -> None:
        super().__init__()
        self.setIcon(theme.icon("database" if address.scheme else "file-text", "faint"))
        self.address = address
        self.key = key
        self.look = Look()
        self.setProperty("rank", "row")
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = ""
        self.show_look(self.look)
        self.clicked.connect(self._on_clicked)

    def show_look(self, look: Look) -> None:
        """Show how the meeting stands, as far as that is known."""
        self.look = look
        found, address = look.found, self.address
        title = address.title if found is None else found.title
        said = look.why_not if found is None else found.words
        file = f"{address.title}.floor · {address.place}" if found is not None else address.place
        self._words = "   ".join(part for part in (self.key, title, said, file) if part)
        off = tr("Delete takes it off this list.")
        self.setToolTip("\n".join((address.shown, *((said, off) if look.why_not else ()))))
        dress(self, tone="faint" if look.why_not else "text")
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the meeting off the list by Delete; its file stays."""
        if event.key() == Qt.Key.Key_Delete:
            self.forgotten.emit(self.address)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the folder where there is no room for it; the tool tip has all of it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        around = self.sizeHint().width() - metrics.horizontalAdvance(self.text())
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, max(0, self.width() - around))
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(self._words)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.address)
