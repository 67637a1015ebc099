"""The start screen: three choices, and the meetings opened lately."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from facilitator.address import Address
from facilitator.core.saying import tr
from facilitator.ui.start.choice import ChoiceCard
from facilitator.ui.theme import FontRole, Theme, dress

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
        self._notice = QLabel()
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
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in self._definitions:
            menu.addAction(tr("From the shipped meeting “{name}”…", name=name)).setData(name)
        menu.addAction(tr("From a definition in a file…")).setData("")
        menu.triggered.connect(self._on_definition)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self._make.mapToGlobal(self._make.rect().bottomLeft()))

    def _on_definition(self, action: QAction) -> None:
        self.make_wanted.emit(action.data())

    def _build(self) -> None:
        self.setWindowTitle("Facilitator")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "window")
        column = QWidget()
        column.setMaximumWidth(COLUMN)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(32, 32, 32, 32)
        inside.setSpacing(8)
        inside.addWidget(_label("Facilitator", "speaker", "text"))
        inside.addWidget(
            _label(
                tr("Runs a meeting in the room: agenda, list of speakers, clocks, record, minutes."),
                "text",
                "dim",
            )
        )
        inside.addSpacing(24)
        inside.addLayout(self._choices())
        inside.addSpacing(8)
        inside.addWidget(self._told())
        self._add_recent(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(column, 100)
        middle.addStretch()
        whole.addLayout(middle)
        whole.addStretch(3)

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for card in (self._rehearse, self._open, self._make):
            row.addWidget(card, 1)
            QShortcut(QKeySequence(card.key), self).activated.connect(card.click)
        return row

    def _told(self) -> QLabel:
        dress(self._notice, role="text", tone="warn")
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setWordWrap(True)
        self._notice.hide()
        return self._notice

    def _add_recent(self, inside: QVBoxLayout) -> None:
        if not self._recent:
            return
        inside.addSpacing(16)
        inside.addWidget(_label(tr("Lately"), "heading", "faint"))
        frame = QFrame()
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for button in self._recent:
            rows.addWidget(button)
        inside.addWidget(frame)


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


def _label(text: str, role: FontRole, tone: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    dress(label, role=role, tone=tone)
    return label
