"""The strip for a sitting that was noted on paper: line after line by keys, each tried by the rules as it is typed."""

from PySide6.QtCore import QStringListModel, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QPushButton, QWidget

from facilitator.core.ids import ItemCode, Refused
from facilitator.core.languages import counted
from facilitator.core.paper_lines import PaperLine, rows_of, typed_row, understood, words_of
from facilitator.core.participants.sheet import CellFault, ListBook
from facilitator.core.saying import tr
from facilitator.core.session_titles import session_on_its_day
from facilitator.core.statements import as_begun
from facilitator.ui.form_strip import FormStrip, Panel
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import in_row, wide
from facilitator.ui.screen_reader import name_choice, say
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, dress
from facilitator.ui.wrapped_list import wrapped

SHOWN_LINES = 5


class PaperStrip(FormStrip):
    """Enter records a line and keeps the strip open for the next; what stands already is listed by its times.

    `sheet_wanted` asks for a whole sheet, of which all faults are listed, or all lines as they will stand.
    """

    sheet_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, subject="paper", panel=Panel.RECORD)
        self._session = session
        self.item, self.sitting, self.line = QComboBox(self), QComboBox(self), QLineEdit(self)
        self._reading = leading_label("text", "dim", wraps=True)
        self._said = QStringListModel(self)
        self.list = QListView(self)
        self.sheet = QPushButton(tr("From a sheet…"), self)
        self._book: ListBook | None = None
        self._build()
        self.hold({"item": self.item, "sitting": self.sitting, "line": self.line})
        self.begin_at("line")

        self.line.textChanged.connect(self._on_typing)
        for box in (self.item, self.sitting):
            box.currentIndexChanged.connect(self._show)
        self.sheet.clicked.connect(self.sheet_wanted)
        session.settled.connect(self._show)
        self._show()

    @property
    def lines(self) -> list[str]:
        """Give what stands under the item already, in the order in which it was said."""
        return self._said.stringList()

    @property
    def reading(self) -> str:
        """Give how the line would stand, or why it cannot."""
        return self._reading.text()

    @Slot()
    def carry_out(self) -> None:
        """Record the line, or the whole sheet; what is wrong is said, and stays."""
        if self._book is not None:
            self._record_sheet(self._book)
            return
        try:
            found = self._understood()
        except Refused as refusal:
            self._refuse(str(refusal))
            return
        if found.command is None:
            self._refuse(" ".join(fault.sentence for fault in found.faults))
            return
        if self._session.act(found.command):
            self.line.clear()
            self._show()
            self.line.setFocus()
            say(self, found.words)

    def show_book(self, book: ListBook) -> None:
        """Show a sheet as it will stand, or everything that is wrong with it; a line that is typed puts it away."""
        self.line.clear()
        self._book = book
        self._show()

    def _record_sheet(self, book: ListBook) -> None:
        lines, wrong = self._tried(book)
        if wrong:
            self._refuse(self.reading)
            return
        self._book = None
        if not self._session.act_together([line.command for line in lines if line.command is not None]):
            self._book = book
        self._show()

    def _tried(self, book: ListBook) -> tuple[tuple[PaperLine, ...], tuple[CellFault, ...]]:
        rows, faults = rows_of(book)
        item, session = self.item.currentData(), self.sitting.currentData()
        lines = understood(self._session.meeting, rows, now=self._session.now(), item=item, session=session)
        return lines, (*faults, *(fault for line in lines for fault in line.faults))

    def _show_book(self, book: ListBook) -> None:
        lines, wrong = self._tried(book)
        shown = [fault.words for fault in wrong] or [f"{line.place.words}: {line.words}" for line in lines]
        self._said.setStringList(shown)
        if wrong:
            said = counted(
                len(wrong),
                tr("{file}: {n} fault. Nothing of a sheet is recorded until all of it is right.", file=book.file, n=1),
                tr("{file}: {n} faults. Nothing of a sheet is recorded until all of it is right.",
                    file=book.file, n=len(wrong)),
            )  # fmt: skip
        else:
            said = counted(
                len(lines),
                tr("{file}: {n} statement, as it will stand. Record it, or type a line.", file=book.file, n=1),
                tr("{file}: {n} statements, as they will stand. Record them, or type a line.",
                    file=book.file, n=len(lines)),
            )  # fmt: skip
        self._tell(said, "over" if wrong else "ok")

    def _understood(self) -> PaperLine:
        """Read the line and try it. Raises Refused where it is no line at all."""
        meeting = self._session.meeting
        item, session = self.item.currentData(), self.sitting.currentData()
        (found,) = understood(
            meeting, (typed_row(meeting, self.line.text()),), now=self._session.now(), item=item, session=session
        )
        return found

    @Slot()
    def _on_typing(self) -> None:
        if self._book is not None and self.line.text():
            self._book = None
            self._show()
            return
        if self._book is not None:
            return
        if not self.line.text().strip():
            self._tell(
                tr("The time and who spoke, as 10:05–10:08 Norway: gist, or 10:05 Norway presenter 3 min"), "dim"
            )
            return
        try:
            found = self._understood()
        except Refused as refusal:
            self._tell(str(refusal), "dim")
            return
        wrong = " ".join(fault.sentence for fault in found.faults)
        self._tell(wrong or found.words, "warn" if wrong else "ok")

    def _refuse(self, sentence: str) -> None:
        self._tell(sentence, "over")
        say(self, sentence, at_once=True)

    def _tell(self, words: str, tone: str) -> None:
        self._reading.setText(words)
        dress(self._reading, role="text", tone=tone)

    @Slot()
    def _show(self) -> None:
        if self._book is not None:
            self._show_book(self._book)
            return
        code = self.item.currentData()
        item = self._session.shown.items.get(ItemCode(str(code)))
        said = as_begun(item.statements) if item is not None else []
        told = [words_of(self._session.shown, one) for one in said if one.begin is not None]
        if told != self._said.stringList():
            self._said.setStringList(told)
            self.list.scrollToBottom()
        self._on_typing()

    def _build(self) -> None:
        meeting = self._session.shown
        for item in meeting.items.values():
            self.item.addItem(item.plan.heading, item.code)
        self.item.setCurrentIndex(max(0, self.item.findData(meeting.open_item)))
        self.sitting.addItem(tr("The session in which the item is planned"), None)
        for session in meeting.sessions:
            self.sitting.addItem(session_on_its_day(session.plan, meeting.definition.zone), session.plan.number)
        name_choice(self.item, tr("Item"))
        name_choice(self.sitting, tr("Session"))
        self.line.setAccessibleName(tr("Line of the sitting"))
        self.line.setPlaceholderText(tr("10:05 Norway 3 min: gist"))
        self.line.setToolTip(self.line.placeholderText())
        self.list.setModel(self._said)
        wrapped(self.list, tr("What was said under the item"))
        self.list.setFixedHeight(self.list.fontMetrics().lineSpacing() * SHOWN_LINES + 30)
        self.set_title(tr("Enter a sitting from paper"))
        self.cancel_button.setText(tr("Close", "a button: put the form away"))
        choices = in_row(wide(self.item), wide(self.sitting), spacing=Spacing.small)
        self.build(
            choices,
            self.list,
            self.line,
            self._reading,
            record=tr("Record", "a button: put it on record"),
            beside=(self.sheet,),
        )
