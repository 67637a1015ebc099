"""The window of a sign-in sheet: who signed for which session, what is asked, and what one act would note."""

from dataclasses import replace

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QDialog, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from facilitator.core.attendance import notes_by_session
from facilitator.core.clock import time_label
from facilitator.core.delegations import Roster
from facilitator.core.languages import counted
from facilitator.core.participants.fields import ListField
from facilitator.core.participants.matching import CONFIDENCE_WORDS, Confidence
from facilitator.core.participants.sheet import ListBook
from facilitator.core.participants.signing import SignedSheet, read_sheet
from facilitator.core.participants.understood import ListChoices
from facilitator.core.saying import tr
from facilitator.core.session_titles import session_on_its_day
from facilitator.ui.growing import ScrolledPage
from facilitator.ui.labels import leading_label, plain_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.participants.columns import ColumnsPage
from facilitator.ui.participants.settling import SettlingPage
from facilitator.ui.participants.tables import ListCells, ListTable
from facilitator.ui.screen_reader import name_choice
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, Theme, dress
from facilitator.ui.wheel import chosen_by_hand
from facilitator.ui.window_placement import resize_within

SIZE = QSize(1000, 640)
LEAST = QSize(720, 460)
SIGNED, OPEN, COLUMNS = range(3)


class SheetWindow(QDialog):
    """Shows a sign-in sheet before it counts. Nothing is recorded until it is taken over, and then as one act."""

    def __init__(self, session: Session, theme: Theme, book: ListBook, directory: Roster, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._book = book
        self._directory = directory
        self._choices = ListChoices()
        self._complaint = ""
        self.sheet = SignedSheet(file=book.file)
        self.summary = leading_label("text", wraps=True)
        self.lines = ListTable(theme, tr("Signatures"), _headings(), wide=2)
        self.settling = SettlingPage()
        self.columns = ColumnsPage()
        self.sessions = QComboBox()
        self.take_button = QPushButton(tr("Note as present"))
        self._pages = QStackedWidget()
        self._tabs = QButtonGroup(self)
        self._build()

        self.settling.answered.connect(self._on_answered)
        self.columns.chosen.connect(self._on_column)
        self.sessions.activated.connect(self.refresh)
        self.take_button.clicked.connect(self.take_over)
        self._tabs.idClicked.connect(self._pages.setCurrentIndex)
        session.settled.connect(self.refresh)
        session.refused.connect(self._complain)
        session.faulted.connect(self._complain)
        theme.changed.connect(self.lines.paint_tones)
        self.refresh()
        self.show_page(OPEN if self.sheet.questions or self.sheet.faults else SIGNED)

    @Slot()
    def refresh(self) -> None:
        """Understand the sheet once more, against the meeting as it is now and by what was said by hand."""
        self._complaint = ""
        self.sheet = read_sheet(
            self._book, self._session.meeting, self._directory, self._choices, session=self.sessions.currentData()
        )
        self._show()

    def show_page(self, page: int) -> None:
        """Show the signatures, what is open, or the columns."""
        self._tabs.button(page).setChecked(True)
        self._pages.setCurrentIndex(page)

    @Slot()
    def take_over(self) -> None:
        """Note all who signed as one act."""
        if self._session.take_in("present", lambda seat: seat.take_sheet(self.sheet)):
            self.accept()

    def _show(self) -> None:
        found, roster = self.sheet, self._session.meeting.roster
        known = roster.merged(d for d in self._directory.delegations if d.code not in roster)
        self.lines.show_rows([self._row(place) for place in range(len(found.lines))])
        self.settling.show_open(
            found.questions, (), self._choices.answers, faults=found.faults, notes=found.notes, roster=known
        )
        self.columns.show_columns(self._book, found.columns)
        texts = (
            tr("Signed ({n})", n=len(found.lines)),
            tr("To settle ({n})", n=len(found.questions) + len(found.faults)),
            tr("Columns"),
        )
        for page, text in enumerate(texts):
            self._tabs.button(page).setText(text)
        self.take_button.setEnabled(bool(found.lines))
        dress(self.summary, tone="over" if self._complaint else "text")
        self.summary.setText(self._complaint or self._summary())

    def _row(self, place: int) -> ListCells:
        line, meeting = self.sheet.lines[place], self._session.meeting
        at = line.signature.at
        texts = (
            line.place.words,
            line.said,
            f"{meeting.roster.name(line.signature.who)} ({line.signature.who})",
            tr(CONFIDENCE_WORDS[line.how]),
            line.signature.person,
            str(line.session),
            time_label(at, meeting.definition.zone) if at is not None else "",
        )
        return ListCells(texts=texts, tone="warn" if line.how is Confidence.NEAR else "text")

    def _summary(self) -> str:
        """Say in a few sentences what taking it over would note."""
        notes = notes_by_session(self._session.meeting)
        parts = []
        for number, signatures in self.sheet.by_session.items():
            who = {one.who for one in signatures}
            new = len(who - set(notes.get(number, {})))
            parts.append(tr("Session {number}: {n} signed, {new} of them not noted yet.", number=number, n=len(who),
                new=new))  # fmt: skip
        if self.sheet.unsigned:
            n = self.sheet.unsigned
            parts.append(counted(n, tr("{n} row has no signature.", n=n), tr("{n} rows have no signature.", n=n)))
        return " ".join(parts) or tr("Nobody signed, as far as the sheet was understood.")

    @Slot(str)
    def _complain(self, sentence: str) -> None:
        self._complaint = sentence
        self._show()

    @Slot(str, str)
    def _on_answered(self, name: str, answer: str) -> None:
        answers = {known: given for known, given in self._choices.answers.items() if known != name}
        self._choices = replace(self._choices, answers=answers | ({name: answer} if answer else {}))
        self.refresh()

    @Slot(str, object)
    def _on_column(self, column: str, field: ListField) -> None:
        self._choices = replace(self._choices, columns={**self._choices.columns, column: field})
        self.refresh()

    def _build(self) -> None:
        self.setWindowTitle(tr("Sign-in sheet {source}", source=self._book.file))
        for page in (self.lines, ScrolledPage(self.settling), ScrolledPage(self.columns)):
            button = QPushButton()
            button.setProperty("rank", "choice")
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._tabs.addButton(button, self._pages.addWidget(page))
        meeting = self._session.meeting
        self.sessions.addItem(tr("By the hour of signing, else the session now"), None)
        for one in meeting.sessions:
            self.sessions.addItem(session_on_its_day(one.plan, meeting.definition.zone), one.plan.number)
        chosen_by_hand(self.sessions)
        name_choice(self.sessions, tr("Session of rows that name none"))
        self.take_button.setProperty("rank", "primary")
        tabs = in_row(*self._tabs.buttons(), AIR, spacing=Spacing.tight)
        margins = (Spacing.large, Spacing.wide, Spacing.large, Spacing.wide)
        parts = (self.summary, tabs, wide(self._pages), self._foot())
        in_column(*parts, within=self, margins=margins, spacing=Spacing.medium)
        resize_within(self, SIZE * max(1.0, self._theme.zoom), LEAST)

    def _foot(self) -> QHBoxLayout:
        words = plain_label("text", "dim", text=tr("Rows that name no session:"))
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        for button in (cancel, self.take_button):
            button.setAutoDefault(False)
        return in_row(words, self.sessions, AIR, cancel, self.take_button, spacing=Spacing.small)


def _headings() -> tuple[str, ...]:
    return (
        *(tr("Row"), tr("In the list"), tr("Delegation"), tr("Found")),
        *(tr("Person"), tr("Session"), tr("Time")),
    )
