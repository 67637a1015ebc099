"""The start screen: three choices, and the meetings opened lately."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from facilitator.address import Address
from facilitator.core.saying import tr
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, NO_MARGINS, Air, Part, in_column, in_row, wide
from facilitator.ui.meeting_menu import DefinitionsMenu
from facilitator.ui.start.choice import ChoiceCard
from facilitator.ui.theme import Theme

COLUMN = 980


class StartScreen(QWidget):
    """What is seen before a meeting is open; everything on it is reached by keys.

    `make_wanted` carries the name of a shipped definition, or nothing for one in a file; `recent_wanted` an address.
    """

    rehearse_wanted = Signal()
    open_wanted = Signal()
    make_wanted = Signal(str)
    recent_wanted = Signal(object)

    def __init__(self, theme: Theme, recent: Sequence[Address], definitions: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._rehearse = ChoiceCard(
            theme,
            "presentation",
            tr("Rehearse"),
            tr("Watch the shipped meeting run by itself, and try every key on it."),
            "1",
        )
        self._open = ChoiceCard(
            theme, "folder-open", tr("Open a meeting"), tr("Go on with a meeting kept in a file."), "2"
        )
        self._make = ChoiceCard(
            theme,
            "file-plus",
            tr("Make a meeting"),
            tr("Begin a new one from a definition, and keep it in a file."),
            "3",
        )
        self._definitions = tuple(definitions)
        self._recent = [_RecentButton(address) for address in recent]
        self._notice = plain_label("text", "warn", wraps=True)
        self._build()

        self._rehearse.clicked.connect(self.rehearse_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._make.clicked.connect(self._offer_definitions)
        for button in self._recent:
            button.chosen.connect(self.recent_wanted)

    @property
    def said(self) -> str:
        """Give what is said under the choices."""
        return self._notice.text()

    def tell(self, sentence: str) -> None:
        """Say under the choices why one of them did not work."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def _offer_definitions(self) -> None:
        menu = DefinitionsMenu(self._definitions, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(self.make_wanted)
        menu.popup(self._make.mapToGlobal(self._make.rect().bottomLeft()))

    def _build(self) -> None:
        self.setWindowTitle("Facilitator")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "window")
        column = QWidget()
        column.setMaximumWidth(COLUMN)
        self._notice.hide()
        what = tr("Runs a meeting in the room: agenda, list of speakers, clocks, record, minutes.")
        in_column(
            plain_label("speaker", text="Facilitator", wraps=True),
            plain_label("text", "dim", text=what, wraps=True),
            24,
            self._choices(),
            8,
            self._notice,
            *self._lately(),
            within=column,
            margins=(32, 32, 32, 32),
            spacing=8,
        )
        middle = in_row(AIR, wide(column, 100), AIR)
        in_column(Air(2), middle, Air(3), within=self, margins=NO_MARGINS)

    def _choices(self) -> QHBoxLayout:
        cards = (self._rehearse, self._open, self._make)
        for card in cards:
            QShortcut(QKeySequence(card.key), self).activated.connect(card.click)
        return in_row(*map(wide, cards), spacing=16)

    def _lately(self) -> tuple[Part, ...]:
        if not self._recent:
            return ()
        frame = QFrame()
        in_column(*self._recent, within=frame, margins=NO_MARGINS, spacing=0)
        return 16, plain_label("heading", "faint", text=tr("Lately"), wraps=True), frame


class _RecentButton(QPushButton):
    """One recent meeting: its name, and where it is kept."""

    chosen = Signal(object)

    def __init__(self, address: Address) -> None:
        super().__init__()
        self._address = address
        self.setProperty("rank", "row")
        self.setAutoDefault(True)
        self._words = f"{address.title}   {address.place}"
        self.setToolTip(address.shown)
        self.setText(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the folder where there is no room for it; the tool tip has all of it."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        around = self.sizeHint().width() - metrics.horizontalAdvance(self.text())
        self.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideMiddle, self.width() - around))
        self.setAccessibleName(self._words if self.text() != self._words else "")

    def _on_clicked(self) -> None:
        self.chosen.emit(self._address)
