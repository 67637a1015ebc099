"""The window of requests in advance: a message is pasted or read, understood, corrected, and taken over as one act."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QPushButton, QWidget

from facilitator.core.advance.preview import open_words, previewed
from facilitator.core.advance.understanding import understand_requests
from facilitator.core.advance.understood import LEAVE_OUT, AdvanceChoices, AdvanceText, AdvanceUnderstood, LinePlace
from facilitator.core.ids import ItemCode, Refused
from facilitator.core.languages import counted
from facilitator.core.name_index import fold
from facilitator.core.saying import language, noop, tr
from facilitator.ui.checked_text import CheckedRow, CheckedText
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.dropping import Drops
from facilitator.ui.labels import leading_label, plain_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.screen_reader import name_choice
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, Theme, dress
from facilitator.ui.window_placement import resize_within

SIZE, LEAST = QSize(1080, 640), QSize(760, 460)
MESSAGES = noop("Messages, tables and texts (*.eml *.csv *.xlsx *.xlsm *.tsv *.txt *.html)")
DROPPED = (".eml", ".csv", ".xlsx", ".xlsm", ".tsv", ".txt", ".html")
Pasted = Callable[[str], AdvanceText]


class RequestsWindow(QDialog):
    """Shows requests before they come on the list. `read_wanted` carries the path of a file that is to be read."""

    read_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, dialogs: Dialogs, pasted: Pasted, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme, self._dialogs, self._pasted = session, theme, dialogs, pasted
        self._handed: AdvanceText | None = None
        self._choices = AdvanceChoices()
        self._places: tuple[LinePlace, ...] = ()
        self._complaint = ""
        self.understood = AdvanceUnderstood(source="")
        self.items = QComboBox()
        self.checked = CheckedText(
            theme,
            name=tr("Requests"),
            asks=tr("The selected line means"),
            hint=tr("Paste an e-mail or a list of delegations, or drop a message (.eml) or a table on this window."),
            headings=(tr("Line"), tr("Delegation"), tr("Item"), tr("Here"), tr("Details"), tr("Understood")),
            wide_column=4,
        )
        self.summary = leading_label("text", "dim", wraps=True)
        self.take_button = QPushButton(tr("Take over"))
        self._build()

        self.checked.pasted.connect(self._on_pasted)
        self.checked.file_wanted.connect(self._ask_file)
        self.checked.answered.connect(self._on_answered)
        self.items.activated.connect(self.refresh)
        self.take_button.clicked.connect(self.take_over)
        Drops(self, *DROPPED).dropped.connect(self.read_wanted)
        session.settled.connect(self.refresh)
        session.refused.connect(self.complain)
        session.faulted.connect(self.complain)
        self.refresh()
        self.checked.text.setFocus()

    def show_handed(self, handed: AdvanceText) -> None:
        """Show what was read of a file."""
        self._handed, self._choices = handed, AdvanceChoices()
        self.checked.show_text("\n".join(line for part in handed.parts for line in part.lines))
        self.refresh()

    @Slot(str)
    def complain(self, sentence: str) -> None:
        """Say why something was not done, until the next change."""
        self._complaint = sentence
        self._say()

    @Slot()
    def refresh(self) -> None:
        """Understand the text once more, against the roll and the lists as they are now."""
        self._complaint = ""
        if self._handed is not None:
            self.understood = understand_requests(self._handed, self._session.meeting, self._choices)
        self._show()

    @Slot()
    def take_over(self) -> None:
        """Record all of it as one act."""
        understood, item = self.understood, self.item
        if self._session.take_in("request", lambda seat: seat.take_advance_list(understood, item=item)):
            self.accept()

    @property
    def item(self) -> ItemCode | None:
        """Give the item under which those wait who name none."""
        code = self.items.currentData()
        return ItemCode(code) if code else None

    @Slot(str)
    def _on_pasted(self, text: str) -> None:
        try:
            self._handed, self._choices = self._pasted(text), AdvanceChoices()
        except Refused as refusal:
            self.complain(str(refusal))
            return
        self.refresh()

    @Slot()
    def _ask_file(self) -> None:
        self._dialogs.ask_open(self, tr("Requests from a file"), MESSAGES, self.read_wanted.emit)

    @Slot(int, str)
    def _on_answered(self, row: int, answer: str) -> None:
        key = self._places[row].key
        kept = {place: said for place, said in self._choices.answers.items() if place != key}
        self._choices = replace(self._choices, answers=kept | ({key: answer} if answer else {}))
        self.refresh()

    def _show(self) -> None:
        meeting = self._session.meeting
        found = list(previewed(meeting, self.understood, self.item, now=self._session.now()))
        rows = [
            CheckedRow(
                cells=(one.request.place.words, one.name, one.item, one.hours, one.details, one.refusal or one.found),
                tone="over" if one.refusal else "text" if one.is_sure else "warn",
                offers=self._offers(one.request.place, (str(one.request.who),)),
                answer=self._choices.answers.get(one.request.place.key, ""),
            )
            for one in found
        ]
        rows += [
            CheckedRow(
                cells=(one.place.words, tr("to settle"), "", "", one.said, open_words(one, meeting)),
                tone="warn",
                offers=self._offers(one.place, tuple(map(str, one.choices))),
                answer=self._choices.answers.get(one.place.key, ""),
            )
            for one in self.understood.open
        ]
        left = [key for key, said in self._choices.answers.items() if said == LEAVE_OUT]
        rows += [
            CheckedRow(
                cells=(_place(key).words, tr("left out"), "", "", "", ""),
                tone="dim",
                offers=self._offers(_place(key), ()),
                answer=LEAVE_OUT,
            )
            for key in left
        ]
        self._places = (
            *(one.request.place for one in found), *(one.place for one in self.understood.open), *map(_place, left),
        )  # fmt: skip
        self.checked.show_rows(rows)
        self.take_button.setEnabled(bool(found or self.understood.open))
        self._say()

    def _offers(self, place: LinePlace, near: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        roster = self._session.meeting.roster
        usual = ((tr("As it was understood"), ""), (tr("Leave it out"), LEAVE_OUT))
        said = self._choices.answers.get(place.key, "")
        first = [code for code in dict.fromkeys((*near, said)) if code in roster]
        others = sorted(roster.delegations, key=lambda one: fold(one.name.in_language(language())))
        codes = [*first, *(str(one.code) for one in others if one.code not in first)]
        return (*usual, *((f"{roster.name(code)} ({code})", code) for code in codes))  # type: ignore[arg-type]

    def _say(self) -> None:
        asked, left = len(self.understood.requests), len(self.understood.open)
        said = [counted(asked, tr("{n} request.", n=asked), tr("{n} requests.", n=asked))] if self._handed else []
        if left:
            said.append(counted(
                left, tr("{n} line stays above the list until it is settled.", n=left),
                tr("{n} lines stay above the list until they are settled.", n=left)))  # fmt: skip
        dress(self.summary, tone="over" if self._complaint else "dim")
        self.summary.setText(self._complaint or " ".join((*said, *self.understood.notes)))

    def _build(self) -> None:
        self.setWindowTitle(tr("Advance requests"))
        meeting = self._session.meeting
        for item in meeting.items.values():
            self.items.addItem(item.plan.heading, str(item.code))
        coming = next((c for c, i in meeting.items.items() if not i.stretches), None)
        self.items.setCurrentIndex(max(0, self.items.findData(str(meeting.open_item or coming or ""))))
        name_choice(self.items, tr("Those who name no item wait under"))
        self.take_button.setProperty("rank", "primary")
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        for button in (cancel, self.take_button):
            button.setAutoDefault(False)
        words = plain_label("text", "dim", text=tr("Those who name no item wait under"))
        top = in_row(words, self.items, AIR, spacing=Spacing.small)
        foot = in_row(AIR, cancel, self.take_button, spacing=Spacing.small)
        margins = (Spacing.large, Spacing.wide, Spacing.large, Spacing.wide)
        in_column(top, wide(self.checked), self.summary, foot, within=self, margins=margins, spacing=Spacing.medium)
        resize_within(self, SIZE * max(1.0, self._theme.zoom), LEAST)


def _place(key: str) -> LinePlace:
    part, _, line = key.rpartition(":")
    return LinePlace(part=part, line=int(line))
