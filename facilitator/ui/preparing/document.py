"""The window of a programme in a document: what each row was taken for is seen and corrected, and makes the agenda."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from facilitator.core.agenda import RoleHolder
from facilitator.core.clock import date_label
from facilitator.core.ids import Refused
from facilitator.core.languages import counted
from facilitator.core.participants.matching import KnownNames
from facilitator.core.programme.proposing import proposed
from facilitator.core.programme.reading import read_rows
from facilitator.core.programme.rows import KIND_WORDS, ProgrammeChoices, ProgrammeText, ReadRow, RowKind
from facilitator.core.saying import noop, tr
from facilitator.ui.checked_text import CheckedRow, CheckedText
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.dropping import Drops
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.preparing.editing import Editing
from facilitator.ui.theme import Spacing, Theme, dress
from facilitator.ui.window_placement import resize_within

SIZE, LEAST = QSize(1080, 640), QSize(760, 460)
DOCUMENTS = noop("Programmes of work (*.docx *.txt *.html)")
DROPPED = (".docx", ".txt", ".html", ".htm")
Pasted = Callable[[str], ProgrammeText]


class DocumentWindow(QDialog):
    """Shows what a programme makes of the agenda. `read_wanted` carries the path of a document that is to be read."""

    read_wanted = Signal(object)

    def __init__(self, editing: Editing, theme: Theme, dialogs: Dialogs, pasted: Pasted, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing, self._theme, self._dialogs, self._pasted = editing, theme, dialogs, pasted
        self._known = KnownNames(editing.roster.delegations)
        self._handed: ProgrammeText | None = None
        self._choices = ProgrammeChoices()
        self.rows: tuple[ReadRow, ...] = ()
        self.checked = CheckedText(
            theme,
            name=tr("Rows of the programme"),
            asks=tr("The selected row is"),
            hint=tr("Paste a programme of work here, or drop a document (.docx) on this window."),
            headings=(tr("Row"), tr("Taken for"), tr("Day and hours"), tr("Number"), tr("Title"), tr("Roles")),
            wide_column=4,
        )
        self.summary = leading_label("text", "dim", wraps=True)
        self.take_button = QPushButton(tr("Take over"))
        self._build()

        self.checked.pasted.connect(self._on_pasted)
        self.checked.file_wanted.connect(self._ask_file)
        self.checked.answered.connect(self._on_answered)
        self.take_button.clicked.connect(self.take_over)
        Drops(self, *DROPPED).dropped.connect(self.read_wanted)
        self.refresh()
        self.checked.text.setFocus()

    def show_handed(self, handed: ProgrammeText) -> None:
        """Show what was read of a document."""
        self._handed, self._choices = handed, ProgrammeChoices()
        self.checked.show_text("\n".join("\t".join(row.cells) for row in handed.rows))
        self.refresh()

    @Slot(str)
    def complain(self, sentence: str) -> None:
        """Say why a document was not read."""
        dress(self.summary, tone="over")
        self.summary.setText(sentence)

    @Slot()
    def refresh(self) -> None:
        """Read the rows once more, by what was said of them."""
        self.rows = read_rows(self._handed, self._known, self._choices) if self._handed is not None else ()
        self.checked.show_rows([self._row(row) for row in self.rows])
        found = [row.kind for row in self.rows]
        items, left = found.count(RowKind.ITEM), found.count(RowKind.NOTHING)
        self.take_button.setEnabled(items > 0)
        dress(self.summary, tone="dim")
        self.summary.setText("" if self._handed is None else " ".join((
            counted(items, tr("{n} item.", n=items), tr("{n} items.", n=items)),
            counted(left, tr("{n} row is not taken.", n=left), tr("{n} rows are not taken.", n=left)),
            tr("What is taken over takes the place of sessions and agenda; undo brings them back."))))  # fmt: skip

    @Slot()
    def take_over(self) -> None:
        """Put days, sessions and items in the place of those that are there, as one step."""
        self._editing.apply(proposed(self.rows, self._editing.prepared))
        self.accept()

    @Slot(str)
    def _on_pasted(self, text: str) -> None:
        try:
            self._handed, self._choices = self._pasted(text), ProgrammeChoices()
        except Refused as refusal:
            self.complain(str(refusal))
            return
        self.refresh()

    @Slot()
    def _ask_file(self) -> None:
        self._dialogs.ask_open(self, tr("A programme of work"), DOCUMENTS, self.read_wanted.emit)

    @Slot(int, str)
    def _on_answered(self, row: int, answer: str) -> None:
        kinds = {**self._choices.kinds, self.rows[row].line: RowKind(answer)}
        self._choices = replace(self._choices, kinds=kinds)
        self.refresh()

    def _row(self, row: ReadRow) -> CheckedRow:
        taken = row.kind is not RowKind.NOTHING
        unknown = (tr("nobody on the roll: {words}", words=words) for words in row.unknown)
        roles = ", ".join((*map(self._role, row.roles), *unknown))
        title = (row.title or row.place or row.text) if taken else row.text
        return CheckedRow(
            cells=(str(row.line), tr(KIND_WORDS[row.kind]), _when(row), row.label, title, roles),
            tone="warn" if row.unknown else "text" if taken else "dim",
            offers=tuple((tr(words), kind.value) for kind, words in KIND_WORDS.items()),
            answer=row.kind.value,
        )

    def _role(self, held: RoleHolder) -> str:
        return self._editing.roster.name(held.who)

    def _build(self) -> None:
        self.setWindowTitle(tr("Agenda from a document"))
        self.take_button.setProperty("rank", "primary")
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        for button in (cancel, self.take_button):
            button.setAutoDefault(False)
        foot = in_row(AIR, cancel, self.take_button, spacing=Spacing.small)
        margins = (Spacing.large, Spacing.wide, Spacing.large, Spacing.wide)
        in_column(wide(self.checked), self.summary, foot, within=self, margins=margins, spacing=Spacing.medium)
        resize_within(self, SIZE * max(1.0, self._theme.zoom), LEAST)


def _when(row: ReadRow) -> str:
    days = "–".join(date_label(day) for day in dict.fromkeys((*row.days[:1], *row.days[-1:])))
    hours = f"{row.since:%H:%M}" if row.since is not None else ""
    hours += f"–{row.until:%H:%M}" if row.until is not None else ""
    return " ".join(part for part in (days, hours) if part)
