"""The strip of letters: which kinds, until when an answer is asked for, whose templates; then into which folder."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPushButton, QWidget

from facilitator.core.ids import Refused
from facilitator.core.letters import LetterChoice, LetterKind
from facilitator.core.saying import noop, tr
from facilitator.core.times import read_day
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.form_strip import FormStrip, Panel
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import in_row, wide
from facilitator.ui.screen_reader import name_choice
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing

KINDS = (
    (noop("All letters"), tuple(LetterKind)),
    (noop("Confirm what was said"), (LetterKind.CONFIRM,)),
    (noop("Text still owed"), (LetterKind.TEXT,)),
    (noop("Thanks"), (LetterKind.THANKS,)),
)


class LettersStrip(FormStrip):
    """Asks for the kinds of letters and what stands in them; `wanted` carries a folder and a LetterChoice."""

    wanted = Signal(object, object)

    def __init__(self, session: Session, dialogs: Dialogs, parent: QWidget) -> None:
        super().__init__(parent, subject="letters", panel=Panel.RECORD)
        self._session, self._dialogs = session, dialogs
        self.kinds, self.version = QComboBox(self), QComboBox(self)
        self.deadline, self.templates = QLineEdit(self), QLineEdit(self)
        self._choose = QPushButton(tr("Choose…"), self)
        self._build()
        lines = {"deadline": self.deadline, "templates": self.templates}
        self.hold({"kinds": self.kinds, "version": self.version, **lines})

        self._choose.clicked.connect(self._ask_templates)

    @Slot()
    def carry_out(self) -> None:
        """Read what is asked for, and ask for the folder; a day that cannot be read is said, and nothing is closed."""
        try:
            choice = self._choice()
        except Refused as wrong:
            self.complain(str(wrong))
            return
        suggested = self._session.address.beside("-letters")
        write = partial(self._write, choice)
        self._dialogs.ask_folder(self.window(), tr("Folder of the letters"), suggested, write)

    def _write(self, choice: LetterChoice, folder: Path) -> None:
        self.wanted.emit(folder, choice)
        self.accept()

    def _choice(self) -> LetterChoice:
        return LetterChoice(
            kinds=KINDS[self.kinds.currentIndex()][1],
            deadline=self._day(),
            version=self.version.currentData(),
            templates=self.templates.text().strip(),
        )

    def _day(self) -> date | None:
        typed = self.deadline.text().strip()
        return read_day(typed, near=self._session.now()) if typed else None

    @Slot()
    def _ask_templates(self) -> None:
        suggested = self._session.address.beside("-templates")
        title = tr("Folder with templates of letters")
        self._dialogs.ask_folder(
            self.window(), title, suggested, lambda path: self.templates.setText(str(path)), there=True
        )

    def _build(self) -> None:
        for words, _ in KINDS:
            self.kinds.addItem(tr(words))
        self.version.addItem(tr("As it stands"), None)
        for version in self._session.meeting.versions:
            self.version.addItem(tr("Version {number}", number=version.number), version.number)
        self.deadline.setPlaceholderText(tr("For instance 27 November 2025 (optional)"))
        self.templates.setPlaceholderText(tr("A folder with your own templates (optional)"))
        for line in (self.deadline, self.templates):
            line.setToolTip(line.placeholderText())
        form = QFormLayout()
        form.setHorizontalSpacing(Spacing.medium)
        form.setVerticalSpacing(Spacing.small)
        rows = (
            (tr("Letters"), self.kinds, self.kinds),
            (tr("Record"), self.version, self.version),
            (tr("Answer until"), self.deadline, self.deadline),
            (tr("Templates"), self.templates, in_row(wide(self.templates), self._choose, spacing=Spacing.small)),
        )
        for label, entry, placed in rows:
            named = leading_label("text", "dim", text=label)
            named.setBuddy(entry)
            entry.setAccessibleName(label)
            form.addRow(named, placed)
        for box, label in ((self.kinds, tr("Letters")), (self.version, tr("Record"))):
            name_choice(box, label)
        self.set_title(tr("Letters to delegations"))
        language = tr("Each is in the language in which its delegation spoke, where that is noted.")
        self.build(leading_label("text", "dim", text=language, wraps=True), form, record=tr("Choose the folder…"))
