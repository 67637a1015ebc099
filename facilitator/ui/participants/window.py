"""The window of a list of participants: what was understood, what is asked, and what one act would change."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.delegations import CATEGORY_WORDS, Category, Roster
from facilitator.core.languages import counted, said
from facilitator.core.participants.changes import Changes, changes_of
from facilitator.core.participants.fields import ListField
from facilitator.core.participants.matching import Confidence
from facilitator.core.participants.sheet import ListBook
from facilitator.core.participants.understanding import understand
from facilitator.core.participants.understood import ListChoices, Understood
from facilitator.core.saying import tr
from facilitator.ui.growing import ScrolledPage
from facilitator.ui.labels import leading_label, plain_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.participants.columns import ColumnsPage
from facilitator.ui.participants.settling import SettlingPage
from facilitator.ui.participants.tables import (
    ListTable,
    delegation_headings,
    delegation_rows,
    person_headings,
    person_rows,
)
from facilitator.ui.screen_reader import name_choice
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, Theme, dress
from facilitator.ui.window_placement import resize_within

SIZE = QSize(1080, 680)
LEAST = QSize(760, 480)
DELEGATIONS, PERSONS, OPEN, COLUMNS = range(4)


class ParticipantsWindow(QDialog):
    """Shows a list before it comes on the roll. Nothing is recorded until it is imported, and then as one act."""

    another_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, book: ListBook, directory: Roster, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._book = book
        self._directory = directory
        self._choices = ListChoices()
        self._complaint = ""
        self.understood = Understood(file=book.file)
        self.summary = leading_label("text", wraps=True)
        self.delegations = ListTable(theme, tr("Delegations of the list"), delegation_headings(), wide=2)
        self.persons = ListTable(theme, tr("Persons of the list"), person_headings(), wide=1)
        self.settling = SettlingPage()
        self.columns = ColumnsPage()
        self.retire = QCheckBox()
        self.others = QComboBox()
        self.import_button = QPushButton(tr("Import"))
        self._pages = QStackedWidget()
        self._tabs = QButtonGroup(self)
        self._build()

        self.settling.answered.connect(self._on_answered)
        self.columns.chosen.connect(self._on_column)
        self.others.activated.connect(self._on_others)
        self.retire.toggled.connect(self._show)
        self.import_button.clicked.connect(self.take_over)
        self._tabs.idClicked.connect(self._pages.setCurrentIndex)
        session.settled.connect(self.refresh)
        session.refused.connect(self._complain)
        session.faulted.connect(self._complain)
        theme.changed.connect(self._on_theme)
        self.refresh()
        self.show_page(OPEN if self.understood.questions or self.understood.faults else DELEGATIONS)

    @Slot()
    def refresh(self) -> None:
        """Understand the list once more, against the roll as it is now and by what was said by hand."""
        self._complaint = ""
        self.understood = understand(self._book, self._session.meeting.roster, self._directory, self._choices)
        self._show()

    def show_page(self, page: int) -> None:
        """Show the delegations, the persons, what is open, or the columns."""
        self._tabs.button(page).setChecked(True)
        self._pages.setCurrentIndex(page)

    @Slot()
    def take_over(self) -> None:
        """Record what was understood as one act."""
        retire = self.retire.isChecked()
        if self._session.take_in("rename", lambda seat: seat.import_participants(self.understood, retire=retire)):
            self.accept()

    @Slot()
    def _show(self) -> None:
        found, roster = self.understood, self._session.meeting.roster
        changes = changes_of(self._session.meeting, found, retire=self.retire.isChecked())
        known = roster.merged(d for d in self._directory.delegations if d.code not in roster)
        self.delegations.show_rows(list(delegation_rows(found.entries, changes)))
        self.persons.show_rows(list(person_rows(found.persons)))
        near = [entry for entry in found.entries if entry.how is Confidence.NEAR]
        self.settling.show_open(
            found.questions, near, self._choices.answers, faults=found.faults, notes=found.notes, roster=known
        )
        self.columns.show_columns(self._book, found.columns)
        texts = (
            tr("Delegations ({n})", n=len(found.entries)),
            tr("Persons ({n})", n=len(found.persons)),
            tr("To settle ({n})", n=len(found.questions) + len(found.faults)),
            tr("Columns"),
        )
        for page, text in enumerate(texts):
            self._tabs.button(page).setText(text)
        self.retire.setText(tr("Take off the roll who is not on the list ({n})", n=len(changes.missing)))
        self.retire.setEnabled(bool(changes.missing))
        self.import_button.setEnabled(changes.event is not None)
        dress(self.summary, tone="over" if self._complaint else "text")
        self.summary.setText(self._complaint or summary_of(found, changes))

    @Slot(str)
    def _complain(self, sentence: str) -> None:
        self._complaint = sentence
        self._show()

    @Slot()
    def _on_theme(self) -> None:
        self.delegations.paint_tones()
        self.persons.paint_tones()

    @Slot(str, str)
    def _on_answered(self, name: str, answer: str) -> None:
        answers = {known: given for known, given in self._choices.answers.items() if known != name}
        self._choices = replace(self._choices, answers=answers | ({name: answer} if answer else {}))
        self.refresh()

    @Slot(str, object)
    def _on_column(self, column: str, field: ListField) -> None:
        self._choices = replace(self._choices, columns={**self._choices.columns, column: field})
        self.refresh()

    @Slot()
    def _on_others(self) -> None:
        value = str(self.others.currentData())
        self._choices = replace(self._choices, others=Category(value) if value else None)
        self.refresh()

    def _build(self) -> None:
        self.setWindowTitle(tr("Participants from {source}", source=self._book.file))
        pages = (self.delegations, self.persons, ScrolledPage(self.settling), ScrolledPage(self.columns))
        for page in pages:
            button = QPushButton()
            button.setProperty("rank", "choice")
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._tabs.addButton(button, self._pages.addWidget(page))
        self.others.addItem(tr("Ask about each"), "")
        for category in Category:
            self.others.addItem(said(CATEGORY_WORDS[category].one), category.value)
        name_choice(self.others, tr("Who is on no roll and has no category"))
        self.import_button.setProperty("rank", "primary")
        tabs = in_row(*self._tabs.buttons(), AIR, spacing=Spacing.tight)
        margins = (Spacing.large, Spacing.wide, Spacing.large, Spacing.wide)
        parts = (self.summary, tabs, wide(self._pages), self._options(), self._foot())
        in_column(*parts, within=self, margins=margins, spacing=Spacing.medium)
        wanted = SIZE * max(1.0, self._theme.zoom)
        resize_within(self, wanted, LEAST)

    def _options(self) -> QVBoxLayout:
        words = plain_label("text", "dim", text=tr("Who is on no roll and has no category:"))
        return in_column(in_row(words, self.others, AIR, spacing=Spacing.small), self.retire, spacing=Spacing.small)

    def _foot(self) -> QHBoxLayout:
        another = QPushButton(tr("Another file…"))
        cancel = QPushButton(tr("Cancel"))
        another.clicked.connect(self.another_wanted)
        cancel.clicked.connect(self.reject)
        for button in (another, cancel, self.import_button):
            button.setAutoDefault(False)
        return in_row(another, AIR, cancel, self.import_button, spacing=Spacing.small)


def summary_of(understood: Understood, changes: Changes) -> str:
    """Say in a few sentences what the import would do."""
    if not understood.entries:
        return tr("No delegation was understood. See what is to be settled, or say by hand which column holds them.")
    parts = [
        tr(
            "{new} new on the roll, {changed} changed, {same} as they are.",
            new=len(changes.added),
            changed=len(changes.changed),
            same=changes.unchanged,
        )
    ]
    if understood.persons:
        parts.append(
            counted(
                changes.persons,
                tr("{n} person new or changed.", n=changes.persons),
                tr("{n} persons new or changed.", n=changes.persons),
            )
        )
    if changes.kept:
        n = len(changes.kept)
        parts.append(
            counted(
                n,
                tr("{n} is not on the list and stays, since the plan or the record names it.", n=n),
                tr("{n} are not on the list and stay, since the plan or the record names them.", n=n),
            )
        )
    return " ".join(parts)
