"""The form of the web pages: who reaches them, and what goes on beside them; the rarer parts unfold."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from facilitator.core.page_places import HIGHEST_PORT
from facilitator.core.saying import tr
from facilitator.ui.display.pages_choice import PagesChoice
from facilitator.ui.labels import leading_label, plain_label
from facilitator.ui.layouts import in_row, wide
from facilitator.ui.theme import Spacing


class PagesForm(QWidget):
    """What is chosen for the pages; `choice` gives it, without what is folded away.

    `file_wanted` and `folder_wanted` ask for what their line is to name; `reach_changed` says that others reach the
    pages now, or no longer.
    """

    file_wanted = Signal(object)
    folder_wanted = Signal(object)
    reach_changed = Signal()

    def __init__(self, choice: PagesChoice) -> None:
        super().__init__()
        self.reach = QComboBox()
        self.port = QLineEdit()
        self.means = leading_label("text", "dim", wraps=True)
        self.secure = QCheckBox(tr("With a certificate, or under another address"))
        self.certificate, self.key, self.address = QLineEdit(), QLineEdit(), QLineEdit()
        self.more = QCheckBox(tr("More: texts for the booths, files, OSC, stream decks"))
        self.texts = QCheckBox(tr("The booths read the texts that were received"))
        self.folder, self.osc, self.acts, self.acts_key = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self._rows = QFormLayout(self)
        self._secured, self._further = self._build()
        self._fill(choice)
        self._fold()
        self._connect()

    def _build(self) -> tuple[list[QWidget], list[QWidget]]:
        self._rows.setContentsMargins(0, 0, Spacing.small, 0)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.reach.addItem(tr("This computer only"), False)
        self.reach.addItem(tr("Everybody in this network"), True)
        self.port.setValidator(QIntValidator(0, HIGHEST_PORT, self.port))
        self.port.setPlaceholderText(tr("any that is free"))
        self.certificate.setPlaceholderText(tr("none: http, for this room only"))
        self.address.setPlaceholderText(tr("only where people type another, such as https://room.example.org"))
        self._add(tr("Who reaches them"), self.reach)
        self._add("", self.means)
        self._add(tr("Port"), self.port)
        self._add("", self.secure)
        secured = [
            self._add(tr("Certificate"), self.certificate, self.file_wanted),
            self._add(tr("Its key"), self.key, self.file_wanted),
            self._add(tr("Address"), self.address),
        ]
        self._add("", self.more)
        return secured, self._add_further()

    def _add_further(self) -> list[QWidget]:
        self.osc.setPlaceholderText(tr("none; such as 192.0.2.7:8000"))
        self.acts.setPlaceholderText(tr("none; such as 8322"))
        self.acts_key.setPlaceholderText(tr("none: a new key at each start"))
        return [
            self._add("", self.texts),
            self._add(tr("Folder"), self.folder, self.folder_wanted),
            self._add(
                "", _means(tr("The public pages are written there as files too, for any web server to hand out."))
            ),
            self._add(tr("OSC to"), self.osc),
            self._add(
                "", _means(tr("Who speaks, and the clock, are sent there as Open Sound Control, for stream decks."))
            ),
            self._add(tr("Acts at port"), self.acts),
            self._add(
                "",
                _means(
                    tr(
                        "Programs of this computer, such as Companion, call speakers there with a key. "
                        "Whoever has the key acts for this desk."
                    )
                ),
            ),
            self._add(tr("Key of acts"), self.acts_key, self.file_wanted),
        ]

    def _add(self, name: str, field: QWidget, choose: SignalInstance | None = None) -> QWidget:
        """Add a row, with a button that chooses a file where one is asked for; the name stands beside its field."""
        shown = field if choose is None else self._with_button(field, choose)
        label = plain_label("text", text=name)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        height = QLineEdit().sizeHint().height() if name else 0
        label.setMinimumSize(QSize(0, height))
        self._rows.addRow(label, shown)
        if name:
            field.setAccessibleName(name)
        return shown

    def _with_button(self, line: QWidget, choose: SignalInstance) -> QWidget:
        row, button = QWidget(), QPushButton(tr("Choose…"))
        row.setFocusProxy(line)
        button.setAutoDefault(False)
        button.clicked.connect(partial(choose.emit, line))
        in_row(wide(line), button, within=row, margins=(0, 0, 0, 0), spacing=Spacing.small)
        return row

    def _fill(self, choice: PagesChoice) -> None:
        self.reach.setCurrentIndex(int(choice.network))
        self.port.setText(str(choice.port or ""))
        self.secure.setChecked(bool(choice.certificate or choice.key or choice.address))
        self.more.setChecked(bool(choice.texts or choice.folder or choice.osc or choice.acts))
        self.texts.setChecked(choice.texts)
        self.certificate.setText(choice.certificate)
        self.key.setText(choice.key)
        self.address.setText(choice.address)
        self.folder.setText(choice.folder)
        self.osc.setText(choice.osc)
        self.acts.setText(choice.acts)
        self.acts_key.setText(choice.acts_key)

    def _connect(self) -> None:
        self.secure.toggled.connect(self._fold)
        self.more.toggled.connect(self._fold)
        self.reach.currentIndexChanged.connect(self._say_what_it_means)
        self.reach.currentIndexChanged.connect(self.reach_changed)
        self._say_what_it_means()

    @property
    def choice(self) -> PagesChoice:
        """Give what is chosen."""
        secure, more = self.secure.isChecked(), self.more.isChecked()
        return PagesChoice(
            network=bool(self.reach.currentData()),
            port=int(self.port.text() or 0),
            certificate=_typed(self.certificate, secure),
            key=_typed(self.key, secure),
            address=_typed(self.address, secure),
            texts=more and self.texts.isChecked(),
            folder=_typed(self.folder, more),
            osc=_typed(self.osc, more),
            acts=_typed(self.acts, more),
            acts_key=_typed(self.acts_key, more),
        )

    @Slot()
    def _fold(self) -> None:
        for rows, shown in ((self._secured, self.secure), (self._further, self.more)):
            for row in rows:
                self._rows.setRowVisible(row, shown.isChecked())

    @Slot()
    def _say_what_it_means(self) -> None:
        self.means.setText(
            tr("Whoever is in this network reads the pages. Without a certificate they go there unencrypted.")
            if self.reach.currentData()
            else tr("Only browsers of this computer reach them, such as OBS, or a proxy that you have set up.")
        )


def _typed(line: QLineEdit, unfolded: bool) -> str:
    """Give what a line says; what is folded away says nothing."""
    return line.text().strip() if unfolded else ""


def _means(words: str) -> QLabel:
    return leading_label("text", "dim", wraps=True, text=words)
