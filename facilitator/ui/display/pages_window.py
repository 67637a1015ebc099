"""The window of the web pages: who reaches them, where each is, its code to point a phone at, and who is connected."""

from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QLayout, QPushButton, QWidget

from facilitator.core.ids import Refused
from facilitator.core.languages import said
from facilitator.core.page_places import LOOPBACK
from facilitator.core.phones import Phones
from facilitator.core.room_pages import FOR_PHONES, PAGES, RoomPage
from facilitator.core.saying import tr
from facilitator.ui.desk_list import DeskList
from facilitator.ui.display.pages import WebPages
from facilitator.ui.display.pages_cards import CardsRow
from facilitator.ui.display.pages_form import PagesForm
from facilitator.ui.display.qr_view import QrView
from facilitator.ui.flow import FlowRow
from facilitator.ui.growing import ScrolledPage
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.list_model import ListModel
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, Theme, dress
from facilitator.ui.window_placement import resize_within, widest
from facilitator.ui.written import WrittenButtons

MARGINS = 160  # of the window, between its parts, and of their bars
SIZE, LEAST = QSize(1240, 600), QSize(600, 360)


class PagesModel(ListModel[tuple[RoomPage, int]]):
    """The pages, each with how many are looking at it."""

    def said(self, row: tuple[RoomPage, int], role: int) -> object:
        """Give the name of a page and how many have it open."""
        page, connected = row
        if role == Qt.ItemDataRole.DisplayRole:
            name = said(page.name)
            return tr("{name} · {n} connected", name=name, n=connected) if connected else name
        return said(page.says) if role == Qt.ItemDataRole.ToolTipRole else None


class PagesWindow(QDialog):
    """Starts and stops the pages, and leads to them. Nothing of the meeting waits for them.

    `sheets_wanted` asks for a sheet on paper with a page of its own for each booth, or one for a table, and carries the
    address of the pages; `cards_wanted` for cards for phones, and carries the code of a delegation, or nothing for all
    that have none, too; `revoke_wanted` for the end of a card. `file_wanted` and `folder_wanted` carry a line.
    """

    table_wanted = Signal(str)
    booths_wanted = Signal(str)
    cards_wanted = Signal(str, str)
    revoke_wanted = Signal(str)
    file_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, session: Session, pages: WebPages, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Web pages"))
        self._session = session
        self._pages = pages
        self.state = leading_label("text", wraps=True)
        self.form = PagesForm(pages.choice)
        self.start = QPushButton(tr("Start the pages"))
        self.start.setProperty("rank", "primary")
        self.stop = QPushButton(tr("Stop them"))
        self.model = PagesModel(self)
        self.list = DeskList()
        self.code = QrView()
        self.says = leading_label("text", "dim", wraps=True)
        self.link = leading_label("text", wraps=True)
        self.copy, self.browse = QPushButton(tr("Copy the address")), QPushButton(tr("Open in the browser"))
        self.acts = leading_label("text", "dim", wraps=True)
        self.copy_key = QPushButton(tr("Copy the key"))
        self.cards = CardsRow(session)
        self.table, self.booths = QPushButton(tr("Sheet for the tables…")), QPushButton(tr("Sheets for the booths…"))
        self._news, self.told, self.written = QWidget(), leading_label("text", wraps=True), WrittenButtons(self)
        self._news.hide()
        self._show_pages()
        self._build()
        resize_within(self, SIZE * max(1.0, theme.zoom), LEAST)
        self._connect()
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.refresh()

    def _build(self) -> None:
        self.list.setModel(self.model)
        self.list.setSpacing(Spacing.hair * 2)
        self.list.setAccessibleName(tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for label in (self.link, self.acts):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QPushButton(tr("Close", "a button: put a window away"))
        close.clicked.connect(self.close)
        for button in (close, self.start, self.stop, self.copy, self.browse, self.copy_key, self.table, self.booths):
            button.setAutoDefault(False)
        chosen, shown = QWidget(), QWidget()
        about = in_column(self.link, self.says, AIR, spacing=Spacing.small)
        in_row(wide(self.told), self.written, within=self._news, margins=(0, 0, 0, 0), spacing=Spacing.small)
        in_column(self.form, AIR, within=chosen, margins=(0, 0, 0, 0))
        in_column(
            in_row(self.code, wide(about), spacing=Spacing.medium),
            FlowRow(self.copy, self.browse, spacing=Spacing.small), self.cards, AIR,
            within=shown, margins=(0, 0, 0, 0), spacing=Spacing.small,
        )  # fmt: skip
        in_column(
            self.state, in_row(wide(self.acts), self.copy_key, spacing=Spacing.small),
            wide(self._arranged(chosen, shown)), self._news,
            FlowRow(self.start, self.stop, self.table, self.booths, close, spacing=Spacing.small, apart=3),
            within=self, margins=(Spacing.large, Spacing.medium, Spacing.large, Spacing.medium), spacing=Spacing.medium,
        )  # fmt: skip

    def _arranged(self, chosen: QWidget, shown: QWidget) -> QWidget | QLayout:
        """Put the parts beside one another, or, where large text leaves no room for that, beneath one another."""
        parts = (chosen, shown)
        needed = sum(part.minimumSizeHint().width() for part in parts) + self.list.sizeHintForColumn(0) + MARGINS
        if needed <= widest(self):
            scrolled = tuple(map(ScrolledPage, parts))
            return in_row(wide(scrolled[0], 5), wide(self.list, 3), wide(scrolled[1], 4), spacing=Spacing.large)
        height = self.list.sizeHintForRow(0) + 2 * self.list.spacing()
        self.list.setMinimumHeight(height * self.model.rowCount() + 2 * Spacing.small)
        page = QWidget()
        in_column(chosen, self.list, shown, within=page, margins=(0, 0, 0, 0), spacing=Spacing.large)
        return ScrolledPage(page)

    def _connect(self) -> None:
        self.start.clicked.connect(self._on_start)
        self.stop.clicked.connect(self._pages.stop)
        self.form.file_wanted.connect(self.file_wanted)
        self.form.folder_wanted.connect(self.folder_wanted)
        self.copy.clicked.connect(self._on_copy)
        self.copy_key.clicked.connect(self._on_copy_key)
        self.browse.clicked.connect(self._on_browse)
        self.table.clicked.connect(self._on_table)
        self.booths.clicked.connect(self._on_booths)
        self.cards.wanted.connect(self._on_cards)
        self.cards.revoked.connect(self.revoke_wanted)
        self.list.selectionModel().currentChanged.connect(self._show_page)
        self._pages.changed.connect(self.refresh)
        self._session.settled.connect(self._show_page)

    @property
    def page(self) -> RoomPage:
        """Give the page that is chosen."""
        row = self.model.row(self.list.currentIndex())
        return PAGES[0] if row is None else row[0]

    @property
    def page_address(self) -> str:
        """Give the address of the page that is chosen, or nothing."""
        return f"{self._pages.address}/{self.page.path}" if self._pages.address else ""

    @Slot()
    def refresh(self) -> None:
        """Show what is so now."""
        server, address = self._pages.server, self._pages.address
        if address:
            connected = sum(server.connected.values())
            words = tr("The pages are at {address}.", address=address)
            if connected:
                words = tr("The pages are at {address}. Connected: {n}.", address=address, n=connected)
            self.say(words, "ok")
        elif server.runs:
            self.say(tr("The pages are being started…"), "dim")
        elif server.fault:
            self.say(tr("There are no pages; the meeting goes on without them. {why}", why=server.fault), "warn")
        else:
            self.say(tr("Room display, clock, list and more in the browsers of others, as they change."), "dim")
        self.form.setEnabled(not server.runs)
        self.start.setEnabled(not server.runs and not server.ends)
        self.stop.setEnabled(server.runs)
        for button in (self.copy, self.browse, self.table, self.booths, self.cards.make):
            button.setEnabled(bool(address))
        self._show_acts()
        self._show_pages()
        self._show_page()

    def say(self, words: str, tone: str = "warn") -> None:
        """Say something at the head of the window."""
        self.state.setText(words)
        dress(self.state, tone=tone)

    def tell(self, words: str) -> None:
        """Say at the foot what the desk says at its own, over which this window lies."""
        self.written.hide()
        self.told.setText(words)
        self._news.setVisible(bool(words))

    def offer(self, path: Path) -> None:
        """Offer a file that was written."""
        self.written.offer(path)

    def _show_acts(self) -> None:
        server = self._pages.server
        self.acts.setVisible(bool(server.acts))
        self.copy_key.setVisible(bool(server.acts_key))
        if server.acts_key:
            words = tr("Acts are taken at {address}, with the key {key}.", address=server.acts, key=server.acts_key)
        else:
            words = tr("Acts are taken at {address}, with the key of the file.", address=server.acts)
        self.acts.setText(words)

    def _show_pages(self) -> None:
        """Show who is connected; which page is chosen stays so."""
        row, connected = self.list.currentIndex().row(), self._pages.server.connected
        self.model.show((page, connected.get(page.path, 0)) for page in PAGES)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row, 0))

    @Slot()
    def _show_page(self) -> None:
        address = self.page_address
        self.link.setText(address or "–")
        warning = self._missing_for_phones() if self.page is FOR_PHONES else ""
        words, tone = (warning, "warn") if warning else (said(self.page.says), "dim")
        try:
            self.code.show_code(self._pages.qr(address) if address else (), address)
        except Refused as refusal:
            words, tone = str(refusal), "warn"
        self.says.setText(words)
        dress(self.says, tone=tone)
        self.cards.setVisible(self.page is FOR_PHONES)
        self.cards.refresh()

    def _missing_for_phones(self) -> str:
        """Say what keeps phones from asking, or nothing."""
        if self._session.meeting.definition.settings.phones is Phones.OFF:
            return tr("Asking by phone is off in this meeting. Item ▸ Plan ▸ Edit the meeting, page Limits, lets it.")
        found = urlsplit(self._pages.address)
        if found.hostname in LOOPBACK:
            return tr(
                "Phones do not reach this address, only this computer does. Let the network in with a certificate, "
                "or give the address of a proxy, before cards are printed."
            )
        if found.scheme == "http":
            return tr("Phones ask over TLS only: give an address that begins with https://, and serve a certificate.")
        return ""

    @Slot()
    def _on_start(self) -> None:
        try:
            self._pages.start(self.form.choice)
        except Refused as refusal:
            self.say(str(refusal))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.page_address)

    @Slot()
    def _on_copy_key(self) -> None:
        QGuiApplication.clipboard().setText(self._pages.server.acts_key)

    @Slot()
    def _on_browse(self) -> None:
        QDesktopServices.openUrl(QUrl(self.page_address))

    @Slot()
    def _on_table(self) -> None:
        self.table_wanted.emit(self._pages.address)

    @Slot()
    def _on_booths(self) -> None:
        self.booths_wanted.emit(self._pages.address)

    @Slot(str)
    def _on_cards(self, who: str) -> None:
        self.cards_wanted.emit(self._pages.address, who)
