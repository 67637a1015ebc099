"""The strip for a server: asks where it is, for the password where the server wants one, and for the meeting."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from facilitator.address import Address
from facilitator.core.saying import noop, tr
from facilitator.ui.dialogs import DEFINITIONS, Dialogs
from facilitator.ui.form_strip import FormStrip
from facilitator.ui.labels import leading_label
from facilitator.ui.meeting_menu import definition_words
from facilitator.ui.screen_reader import name_choice
from facilitator.ui.servers.wish import Purpose, ServerWish
from facilitator.ui.theme import Spacing

_TITLES = {
    Purpose.OPEN: noop("Open a meeting on a server"),
    Purpose.NEW: noop("Make a meeting on a server"),
    Purpose.SHARE: noop("Put this meeting on a server"),
}
_BUTTONS = {Purpose.OPEN: noop("Open"), Purpose.NEW: noop("Make the meeting"), Purpose.SHARE: noop("Put it there")}


class ServerStrip(FormStrip):
    """Asks for a server and a meeting; `wanted` carries a ServerWish. Leaving it calls off what is being done."""

    wanted = Signal(object)

    def __init__(self, purpose: Purpose, parent: QWidget, *, servers: Sequence[Address], name: str = "") -> None:
        super().__init__(parent, subject=("server", purpose))
        self._purpose = purpose
        self.server, self.meeting, self.source = QComboBox(self), QComboBox(self), QComboBox(self)
        self.password, self.name = QLineEdit(self), QLineEdit(name, self)
        self._form = QFormLayout()
        self._typed = ""
        self._file: Path | None = None
        self._build(servers)
        entries: dict[str, QWidget] = {"server": self.server}
        if purpose is not Purpose.OPEN:
            entries["name"] = self.name
        self.hold(entries)

        self.server.editTextChanged.connect(self._on_typed)
        # it has the keys while the server is waited for
        self.cancel_button.installEventFilter(self)

    def offer_sources(self, definitions: Sequence[str], dialogs: Dialogs) -> None:
        """Offer of what a meeting can be made: the shipped definitions, or one in a file."""
        for name in definitions:
            self.source.addItem(definition_words(name).rstrip("…"), name)
        self.source.addItem(tr("From a definition in a file…"), "")
        self.source.activated.connect(partial(self._on_source, dialogs))
        name_choice(self.source, tr("Made from"))
        if not self.name.text():
            self.fill("name", self.name.setText, definitions[0])

    @property
    def connecting(self) -> bool:
        """Say whether something is asked of the server just now."""
        return not self.server.isEnabled()

    @property
    def wish(self) -> ServerWish:
        """Give what is asked for, as it stands."""
        self._take_password_out()
        server, mark, name = self.server.currentText().strip().partition("#")
        if self._purpose is not Purpose.OPEN:
            name = self.name.text().strip()
        elif self._form.isRowVisible(self.meeting):
            name = str(self.meeting.currentData() or "")
        return ServerWish(
            purpose=self._purpose,
            server=server,
            name=name if mark or name else "",
            password=self.password.text(),
            source=self._file or str(self.source.currentData() or ""),
        )

    @Slot()
    def carry_out(self) -> None:
        """Ask for it; what is missing is said."""
        wish = self.wish
        if not wish.server:
            self.complain(tr("Type where the server and its database are: postgresql://USER@HOST/DATABASE"))
        elif not wish.name and self._purpose is not Purpose.OPEN:
            self.complain(tr("Give the name under which the meeting is to be kept there."))
        else:
            self.wanted.emit(wish)

    def show_connecting(self, words: str) -> None:
        """Say what is being done; only leaving is possible until it is done."""
        self._set_usable(usable=False)
        self.complain(words, tone="dim")
        self.cancel_button.setFocus()

    def show_progress(self, words: str) -> None:
        """Say how far it is, for the eye only."""
        self.complaint_label.setText(words)

    def refuse(self, sentence: str) -> None:
        """Say why it was not done, and let it be asked for again."""
        self._set_usable(usable=True)
        self.complain(sentence)
        self.server.setFocus()

    def ask_password(self, sentence: str) -> None:
        """Ask for the password; it is nowhere but in this line and in memory."""
        self._set_usable(usable=True)
        self._form.setRowVisible(self.password, True)
        self.complain(sentence, tone="over" if self.password.text() else "text")
        self.password.clear()
        self.password.setFocus()

    def offer_meetings(self, meetings: Sequence[Address], sentence: str) -> None:
        """Offer the meetings that are kept there."""
        self._set_usable(usable=True)
        # the server has let this user in, and the password is held for it
        self.password.clear()
        self._form.setRowVisible(self.password, False)
        self.meeting.clear()
        for address in meetings:
            self.meeting.addItem(address.title, address.title)
        self._form.setRowVisible(self.meeting, bool(meetings))
        self.complain(sentence, tone="text" if meetings else "over")
        (self.meeting if meetings else self.server).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let what is typed too early, such as a password, be no key of the window behind while it connects."""
        early = event.type() == QEvent.Type.ShortcutOverride and self.connecting
        if early and isinstance(event, QKeyEvent) and event.text() and event.text().isprintable():
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed, but no password."""
        self._take_password_out()
        self.password.clear()
        super().closeEvent(event)

    def _set_usable(self, *, usable: bool) -> None:
        for widget in (self.server, self.meeting, self.source, self.password, self.name, self.record_button):
            widget.setEnabled(usable)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        """Forget the meetings of another server; take the password out of an address that was pasted."""
        pasted = len(text) - len(self._typed) > 1
        self._typed = text
        self._form.setRowVisible(self.meeting, False)
        if pasted:
            self._take_password_out()

    def _take_password_out(self) -> None:
        typed = self.server.currentText()
        text = typed if "://" in typed else f"postgresql://{typed}"
        without, password = Address(text).without_password()
        if password:
            # an address of which nothing can be read is emptied: a password may be anywhere in it
            self.server.setEditText(without.text)
            self.password.setText(password)
            self._form.setRowVisible(self.password, True)

    @Slot(int)
    def _on_source(self, dialogs: Dialogs, index: int) -> None:
        self._file = None
        source = str(self.source.itemData(index) or "")
        if source:
            self.fill("name", self.name.setText, source)
        else:
            dialogs.ask_open(self.window(), tr("Choose a definition"), DEFINITIONS, self._on_file)

    def _on_file(self, path: Path) -> None:
        self._file = path
        self.source.setItemText(self.source.currentIndex(), path.name)
        self.fill("name", self.name.setText, path.stem)

    def _build(self, servers: Sequence[Address]) -> None:
        self.server.setEditable(True)
        self.server.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.server.addItems([address.text for address in servers])
        line = self.server.lineEdit()
        if line is not None:
            line.setPlaceholderText("postgresql://USER@HOST/DATABASE")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.password.setPlaceholderText(tr("Kept until the program ends, and never written down"))
        self._form.setHorizontalSpacing(Spacing.medium)
        self._form.setVerticalSpacing(Spacing.small)
        for label, entry in (
            (tr("Made from"), self.source),
            (tr("Server and database"), self.server),
            (tr("Password"), self.password),
            (tr("Meeting"), self.meeting),
            (tr("Name there"), self.name),
        ):
            named = leading_label("text", "dim", text=label)
            named.setBuddy(entry)
            entry.setAccessibleName(label)
            self._form.addRow(named, entry)
        self._form.setRowVisible(self.source, self._purpose is Purpose.NEW)
        self._form.setRowVisible(self.password, False)
        self._form.setRowVisible(self.meeting, False)
        self._form.setRowVisible(self.name, self._purpose is not Purpose.OPEN)
        name_choice(self.meeting, tr("Meeting"))
        self.set_title(tr(_TITLES[self._purpose]))
        self.build(self._form, record=tr(_BUTTONS[self._purpose]))
