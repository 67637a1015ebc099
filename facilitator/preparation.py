"""A preparation: one meeting that is prepared in a window, its draft, its list of participants, what is made of it."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.address import Address
from facilitator.core.delegations import Delegation, ParticipantsImported, Roster
from facilitator.core.ids import Refused
from facilitator.core.participants.understanding import understand
from facilitator.core.preparing.prepared import PreparedMeeting
from facilitator.core.programme.rows import ProgrammeText
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.drafts import DraftFile
from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.conflicts import conflicts_of
from facilitator.exchange.definition_writing import definition_as_toml
from facilitator.exchange.participant_lists import directory, read_roll
from facilitator.exchange.programme_documents import programme_text, read_programme
from facilitator.exchange.roll_writing import roll_as_csv
from facilitator.exchange.sheets import read_book
from facilitator.files import write_whole
from facilitator.making import make_from
from facilitator.places import meetings
from facilitator.storage.faults import reason_of
from facilitator.storage.journal import StorageFault
from facilitator.ui.dialogs import DEFINITIONS, LISTS, MEETINGS, Dialogs
from facilitator.ui.opened_windows import close_by_keys
from facilitator.ui.preparing.document import DocumentWindow
from facilitator.ui.preparing.editing import Editing
from facilitator.ui.preparing.window import AGENDA, PrepareWindow
from facilitator.ui.theme import Theme
from facilitator.ui.work import Work

_KEEP_AFTER = 1500


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedRoll:
    """What a list of participants gives: the roll and its persons, or the list where it has open questions."""

    roll: tuple[Delegation, ...]
    listed: ParticipantsImported | None = None
    to_settle: Path | None = None


def _read_list(path: Path) -> ListedRoll:
    """Read a list; one with open questions gives what is certain beside the shipped roll. Raises Refused."""
    try:
        understood = understand(read_book(path), Roster(), directory())
        if understood.faults or understood.questions:
            roll = directory().merged(understood.delegations).delegations
            return ListedRoll(roll=roll, to_settle=path)
        roll, listed = read_roll(path)
    except BadFile as fault:
        raise Refused(str(fault)) from fault
    return ListedRoll(roll=roll, listed=listed)


def _read_document(path: Path) -> ProgrammeText:
    try:
        return read_programme(path)
    except BadFile as fault:
        raise Refused(str(fault)) from fault


def _pasted_programme(text: str) -> ProgrammeText:
    try:
        return programme_text(tr("pasted text"), text)
    except BadFile as fault:
        raise Refused(str(fault)) from fault


class Preparation(QObject):
    """One meeting that is prepared: its window, its draft, its list of participants, and what is made of it."""

    made = Signal(object, object)

    def __init__(
        self,
        prepared: PreparedMeeting,
        roll: tuple[Delegation, ...],
        theme: Theme,
        dialogs: Dialogs,
        *,
        file: Path | None,
        folder: Path,
    ) -> None:
        super().__init__()
        self._own_roll = roll
        self._file = file
        self._listed: ParticipantsImported | None = None
        self._to_settle: Path | None = None
        self._dialogs = dialogs
        self._draft = DraftFile(folder)
        self._later = QTimer(self, singleShot=True, interval=_KEEP_AFTER)
        self._work = Work(self)
        self._documents = Work(self)
        editing = Editing(prepared, roll or directory().delegations, conflicts_of)
        self.window = PrepareWindow(editing, theme, dialogs, date.today(), roll_words=self._roll_words())  # noqa: DTZ011 - of this desk
        close_by_keys(self.window)

        editing.changed.connect(self._later.start)
        self._later.timeout.connect(self.keep_draft)
        self._work.done.connect(self._on_list)
        self._work.failed.connect(self.window.tell)
        self.window.save_wanted.connect(self._ask_save)
        self.window.make_wanted.connect(self._ask_make)
        self.window.meeting.list_wanted.connect(self._ask_list)
        self._documents.done.connect(self._on_document)
        self._documents.failed.connect(self._refuse_document)
        self.window.agenda.document_wanted.connect(self.open_document)
        self.window.meeting.shipped_wanted.connect(self._use_shipped)

    @Slot()
    def keep_draft(self) -> bool:
        """Keep what is prepared, where it is not in a file as it stands; False where that cannot be done."""
        editing = self.window.editing
        if not editing.is_changed:
            self._draft.remove()
            return True
        try:
            self._draft.write(editing.prepared, self._own_roll)
        except OSError as fault:
            self.window.tell(tr("No draft can be kept: {reason}. Save the definition.", reason=reason_of(fault)))
            return False
        return True

    def let_go(self) -> None:
        """Take the draft away once the window has closed, and the window with it."""
        self._later.stop()
        self._draft.remove()
        self.window.deleteLater()
        self.deleteLater()

    @Slot()
    def open_document(self) -> None:
        """Open the window in which a programme of work is pasted or read."""
        before = self.window.findChild(DocumentWindow)
        if before is not None:
            before.setParent(None)
            before.deleteLater()
        made = DocumentWindow(self.window.editing, self.window.theme, self._dialogs, _pasted_programme, self.window)
        made.read_wanted.connect(self._read_document)
        made.accepted.connect(self._show_agenda)
        made.show()

    @Slot()
    def _show_agenda(self) -> None:
        self.window.show_page(AGENDA)

    @Slot(object)
    def _read_document(self, path: Path) -> None:
        unforeseen = tr(
            "{name} was not read: something in the program went wrong, and a report of it was kept."
            " Nothing was changed.",
            name=path.name,
        )
        self._documents.start(partial(_read_document, path), unforeseen)

    @Slot(object)
    def _on_document(self, handed: ProgrammeText) -> None:
        opened = self.window.findChild(DocumentWindow)
        if opened is not None:
            opened.show_handed(handed)

    @Slot(str)
    def _refuse_document(self, sentence: str) -> None:
        opened = self.window.findChild(DocumentWindow)
        if opened is not None:
            opened.complain(sentence)

    @Slot()
    def _ask_save(self) -> None:
        suggested = self._file or meetings() / f"{self.window.editing.definition.name}.toml"
        self._dialogs.ask_save(self.window, tr("Save the definition"), suggested, DEFINITIONS, self.save)

    def save(self, path: Path) -> None:
        """Write the definition, and beside it the roll where it is not the shipped one; or say why not."""
        editing = self.window.editing
        roll = path.with_name(f"{path.stem}-participants.csv") if self._own_roll else None
        try:
            if roll is not None:
                write_whole(roll, roll_as_csv(self._own_roll).encode())
            text = definition_as_toml(editing.prepared.finished, delegations=roll.name if roll else "")
            write_whole(path, text.encode())
        except OSError as fault:
            self.window.tell(tr("{name} was not written: {reason}.", name=path.name, reason=reason_of(fault)))
            return
        self._file = path
        editing.keep()
        self.keep_draft()
        self.window.tell(tr("The definition was saved as {path}", path=path))

    @Slot()
    def _ask_make(self) -> None:
        suggested = meetings() / f"{self.window.editing.definition.name}.floor"
        self._dialogs.ask_save(self.window, tr("Keep the meeting in"), suggested, MEETINGS, self.make)

    def make(self, path: Path) -> None:
        """Make the meeting and hand it over; or say why not."""
        editing = self.window.editing
        definition, roll = editing.prepared.finished, editing.roster.delegations
        try:
            journal = make_from(Address.of(path), definition, roll, listed=self._listed)
        except (StorageFault, Refused) as fault:
            self.window.tell(str(fault))
            return
        self.made.emit(journal, self._to_settle)
        self.window.close_surely()

    @Slot()
    def _ask_list(self) -> None:
        self._dialogs.ask_open(self.window, tr("Import a list of participants"), LISTS, self.read_list)

    def read_list(self, path: Path) -> None:
        """Read a list of participants beside the window."""
        unforeseen = tr("{name} was not read: something in the program went wrong, and a report of it was kept. Nothing"
                        " was changed.", name=path.name)  # fmt: skip
        self._work.start(partial(_read_list, path), unforeseen)

    def _on_list(self, found: "ListedRoll") -> None:
        self._own_roll, self._listed, self._to_settle = found.roll, found.listed, found.to_settle
        self._use_roll()

    @Slot()
    def _use_shipped(self) -> None:
        self._own_roll, self._listed, self._to_settle = (), None, None
        self._use_roll()

    def _use_roll(self) -> None:
        self.window.editing.use_roll(self._own_roll or directory().delegations)
        self.window.meeting.say_roll(self._roll_words())

    def _roll_words(self) -> str:
        if self._to_settle is not None:
            return tr(
                "{name} has open questions: they are asked when the meeting is made. Until then the shipped roll.",
                name=self._to_settle.name,
            )
        if self._own_roll:
            persons = len(self._listed.persons) if self._listed is not None else 0
            return tr("{n} delegations and {persons} persons of a list", n=len(self._own_roll), persons=persons)
        return tr("The shipped roll of {n} delegations", n=len(directory().delegations))
