"""The window of the web pages: who reaches them, where each is, its code to point a phone at, and who is connected."""

from functools import partial

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QLineEdit, QPushButton, QWidget

from facilitator.core.ids import Refused
from facilitator.core.languages import said
from facilitator.core.phones import Phones
from facilitator.core.room_pages import FOR_PHONES, PAGES, RoomPage
from facilitator.core.saying import tr
from facilitator.ui.desk_list import DeskList
from facilitator.ui.display.pages import PagesChoice, WebPages
from facilitator.ui.display.qr_view import QrView
from facilitator.ui.labels import leading_label, plain_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.list_model import ListModel
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, Theme, dress
from facilitator.ui.window_placement import resize_within

SIZE, LEAST = QSize(780, 600), QSize(600, 420)
HIGHEST_PORT = 65_535


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

    `sheets_wanted` asks for a sheet on paper with a page of its own for each booth, or one for a table; `cards_wanted`
    for cards for phones; both carry the address of the pages. `file_wanted` asks for a file of PEM and carries its
    line.
    """

    table_wanted = Signal(str)
    booths_wanted = Signal(str)
    cards_wanted = Signal(str)
    file_wanted = Signal(object)

    def __init__(self, session: Session, pages: WebPages, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Web pages"))
        self._session = session
        self._pages = pages
        self.state = leading_label("text", wraps=True)
        self.reach = QComboBox()
        self.reach.addItem(tr("This computer only"), False)
        self.reach.addItem(tr("Everybody in this network"), True)
        self._form = QFormLayout()
        self.means = leading_label("text", "dim", wraps=True)
        self.port = QLineEdit()
        self.port.setValidator(QIntValidator(0, HIGHEST_PORT, self.port))
        self.port.setPlaceholderText(tr("any that is free"))
        self.more = QCheckBox(tr("With a certificate, or under another address"))
        self.certificate, self.key, self.address = QLineEdit(), QLineEdit(), QLineEdit()
        self.start = QPushButton(tr("Start the pages"))
        self.start.setProperty("rank", "primary")
        self.stop = QPushButton(tr("Stop them"))
        self.model = PagesModel(self)
        self.list = DeskList()
        self.code = QrView()
        self.says = leading_label("text", "dim", wraps=True)
        self.link = leading_label("text")
        self.copy, self.browse = QPushButton(tr("Copy the address")), QPushButton(tr("Open in the browser"))
        self.table, self.booths = QPushButton(tr("Sheet for the tables…")), QPushButton(tr("Sheets for the booths…"))
        self.cards = QPushButton(tr("Cards for phones…"))
        self._fill()
        self._build()
        resize_within(self, SIZE * max(1.0, theme.zoom), LEAST)
        self._connect()
        self._show_more()
        self.refresh()

    def _fill(self) -> None:
        choice = self._pages.choice
        self.reach.setCurrentIndex(int(choice.network))
        self.port.setText(str(choice.port or ""))
        self.more.setChecked(bool(choice.certificate or choice.key or choice.address))
        self.certificate.setText(choice.certificate)
        self.key.setText(choice.key)
        self.address.setText(choice.address)
        self.certificate.setPlaceholderText(tr("none: http, for this room only"))
        self.address.setPlaceholderText(tr("only where people type another, such as https://room.example.org"))
        self.list.setModel(self.model)
        self.list.setSpacing(Spacing.hair * 2)
        self.list.setAccessibleName(tr("Pages"))
        self.link.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._show_pages()
        self.list.setCurrentIndex(self.model.index(0, 0))

    def _build(self) -> None:
        form = self._form
        self._further = (self._with_file(self.certificate), self._with_file(self.key), self.address)
        labels = (tr("Who reaches them"), tr("Port"), "", tr("Certificate"), tr("Its key"), tr("Address"))
        rows = zip(labels, (self.reach, self.port, self.more, *self._further), strict=True)
        for label, field in rows:
            form.addRow(plain_label("text", text=label), field)
            if label:
                (field.focusProxy() or field).setAccessibleName(label)
        close = QPushButton(tr("Close", "a button: put a window away"))
        close.clicked.connect(self.close)
        buttons = (close, self.start, self.stop, self.copy, self.browse, self.table, self.booths, self.cards)
        for button in buttons:
            button.setAutoDefault(False)
        shown = in_column(
            self.code, self.link, self.says, in_row(self.copy, self.browse, AIR, spacing=Spacing.small), AIR,
            spacing=Spacing.small,
        )  # fmt: skip
        in_column(
            self.state, form, self.means, in_row(self.start, self.stop, AIR, spacing=Spacing.small),
            wide(in_row(wide(self.list, 2), wide(shown, 3), spacing=Spacing.large)),
            in_row(close, AIR, self.table, self.booths, self.cards, spacing=Spacing.small),
            within=self, margins=(Spacing.large, Spacing.wide, Spacing.large, Spacing.wide), spacing=Spacing.medium,
        )  # fmt: skip

    def _with_file(self, line: QLineEdit) -> QWidget:
        """Put a button beside a line that names a file."""
        row, choose = QWidget(), QPushButton(tr("Choose…"))
        row.setFocusProxy(line)
        choose.setAutoDefault(False)
        choose.clicked.connect(partial(self.file_wanted.emit, line))
        in_row(wide(line), choose, within=row, margins=(0, 0, 0, 0), spacing=Spacing.small)
        return row

    @Slot()
    def _show_more(self) -> None:
        for row in self._further:
            self._form.setRowVisible(row, self.more.isChecked())

    def _connect(self) -> None:
        self.more.toggled.connect(self._show_more)
        self.start.clicked.connect(self._on_start)
        self.stop.clicked.connect(self._pages.stop)
        self.reach.currentIndexChanged.connect(self._say_what_it_means)
        self.copy.clicked.connect(self._on_copy)
        self.browse.clicked.connect(self._on_browse)
        self.table.clicked.connect(self._on_table)
        self.booths.clicked.connect(self._on_booths)
        self.cards.clicked.connect(self._on_cards)
        self.list.selectionModel().currentChanged.connect(self._show_page)
        self._pages.changed.connect(self.refresh)
        self._session.settled.connect(self._say_what_it_means)

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
            self._say(words, "ok")
        elif server.runs:
            self._say(tr("The pages are being started…"), "dim")
        elif server.fault:
            self._say(tr("There are no pages; the meeting goes on without them. {why}", why=server.fault), "warn")
        else:
            self._say(tr("Room display, clock, list and more in the browsers of others, as they change."), "dim")
        for field in (self.reach, self.port, self.more, self.certificate, self.key, self.address):
            field.setEnabled(not server.runs)
        self.start.setEnabled(not server.runs)
        self.stop.setEnabled(server.runs)
        for button in (self.copy, self.browse, self.table, self.booths, self.cards):
            button.setEnabled(bool(address))
        self._show_pages()
        self._show_page()
        self._say_what_it_means()

    def _say(self, words: str, tone: str) -> None:
        self.state.setText(words)
        dress(self.state, tone=tone)

    def _show_pages(self) -> None:
        """Show who is connected; which page is chosen stays so."""
        row, connected = self.list.currentIndex().row(), self._pages.server.connected
        self.model.show((page, connected.get(page.path, 0)) for page in PAGES)
        self.list.setCurrentIndex(self.model.index(max(row, 0), 0))

    @Slot()
    def _show_page(self) -> None:
        address = self.page_address
        self.says.setText(said(self.page.says))
        self.link.setText(address or "–")
        try:
            self.code.show_code(self._pages.qr(address) if address else (), address)
        except Refused as refusal:
            self.says.setText(str(refusal))

    @Slot()
    def _say_what_it_means(self) -> None:
        network = bool(self.reach.currentData())
        words = (
            tr("Whoever is in this network reads the pages. Without a certificate they go there unencrypted.")
            if network
            else tr("Only browsers of this computer reach them, such as OBS, or a proxy that you have set up.")
        )
        if self.page is FOR_PHONES and self._session.meeting.definition.settings.phones is Phones.OFF:
            words = tr("Asking by phone is off in this meeting. Item ▸ Plan ▸ Edit the meeting, page Limits, lets it.")
        self.means.setText(words)

    @Slot()
    def _on_start(self) -> None:
        shown = self.more.isChecked()
        texts = (line.text().strip() if shown else "" for line in (self.certificate, self.key, self.address))
        certificate, key, address = texts
        choice = PagesChoice(
            network=bool(self.reach.currentData()),
            port=int(self.port.text() or 0),
            certificate=certificate,
            key=key,
            address=address,
        )
        try:
            self._pages.start(choice)
        except Refused as refusal:
            self._say(str(refusal), "warn")

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.page_address)

    @Slot()
    def _on_browse(self) -> None:
        QDesktopServices.openUrl(QUrl(self.page_address))

    @Slot()
    def _on_table(self) -> None:
        self.table_wanted.emit(self._pages.address)

    @Slot()
    def _on_booths(self) -> None:
        self.booths_wanted.emit(self._pages.address)

    @Slot()
    def _on_cards(self) -> None:
        self.cards_wanted.emit(self._pages.address)
