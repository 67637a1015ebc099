"""Quick entry: two or three letters and Enter put a delegation on the list."""

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator.core.ids import ItemCode
from facilitator.core.names import NameIndex, TypedWish
from facilitator.core.saying import tr
from facilitator.ui.keyboard import asks_for_undo
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import in_column
from facilitator.ui.right_to_left import margins_from_start
from facilitator.ui.session import Session
from facilitator.ui.speakers.candidates import CandidatesCard
from facilitator.ui.speakers.ghost_line import GhostLine
from facilitator.ui.speakers.reading import (
    EntryOutcome,
    candidates_of,
    command_of,
    ghost,
    outcome,
    question_about,
    read,
    with_chosen,
)
from facilitator.ui.theme import Spacing, Theme, dress

MOST_CANDIDATES = 6


class QuickEntry(QWidget):
    """Reads code, name or part of it; Enter asks for the floor. `added` carries the new request."""

    added = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._item: ItemCode | None = None
        self._index = NameIndex(session.meeting.roster)
        self._entries: tuple[TypedWish, ...] = ()
        self._row = 0
        self._asked = ""
        self._refusal = ""
        self._line = GhostLine(theme, "F6", self)
        self._card = CandidatesCard(theme, parent)
        self._message = leading_label("label", "over", wraps=True)
        self._build()

        self._line.textEdited.connect(self._on_typing)
        self._line.returnPressed.connect(self.submit)
        self._line.chosen.connect(self._on_chosen)
        self._line.cleared.connect(self.clear)
        self._card.picked.connect(self._on_picked)
        self._card.taken.connect(self.submit)
        session.refused.connect(self._on_refused)
        session.faulted.connect(self._on_refused)
        self._line.installEventFilter(self)

    @property
    def line(self) -> GhostLine:
        """Give the line that is typed in."""
        return self._line

    @property
    def card(self) -> CandidatesCard:
        """Give the card that shows who may be meant."""
        return self._card

    @property
    def message(self) -> str:
        """Give the sentence above the entry, or nothing."""
        return self._message.text()

    def show_item(self, item: ItemCode | None) -> None:
        """Add to the list of this item from now on."""
        roster = self._session.meeting.roster
        if roster is not self._index.roster:
            self._index = NameIndex(roster)
        self._item = item
        if self._line.text():
            self._read()

    @Slot()
    def take_focus(self) -> None:
        """Put the keyboard into the line, with what stands there selected."""
        self._line.setFocus()
        self._line.selectAll()

    @Slot()
    def clear(self) -> None:
        """Empty the line, and take away what it said."""
        self._line.clear()
        self._say("")
        self._on_typing()

    @Slot()
    def submit(self) -> None:
        """Add what is typed. An unknown speaker is asked about first; what is refused stays in the line."""
        entries = with_chosen(self._entries, self._row)
        if not entries:
            return
        doubts = [e.doubt for e in entries if e.doubt]
        unknown = [e.unknown for e in entries if e.unknown and not e.matches]
        if doubts:
            self._say(doubts[0], tone="warn")
        elif unknown and self._asked != self._line.text():
            self._asked = self._line.text()
            self._say(question_about(unknown), tone="warn")
        else:
            self._add(entries)

    def _add(self, entries: tuple[TypedWish, ...]) -> None:
        sentences, left = [], []
        for entry in entries:
            self._refusal = ""
            if not self._add_one(entry):
                sentences.append(self._refusal)
                left.append(entry.text.strip())
        self._line.setText(", ".join(left))
        self._asked = ""
        self._on_typing()
        self._say(" ".join(dict.fromkeys(sentences)))
        if left:
            self._card.hide()

    def _add_one(self, entry: TypedWish) -> bool:
        if not self._session.act(command_of(entry, entry.who, self._item)):
            return False
        self.added.emit(self._session.meeting.last_request)
        return True

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self._refusal = sentence

    @Slot()
    def _on_typing(self) -> None:
        self._row = 0
        if self._line.text() != self._asked:
            self._asked = ""
            self._say("")
        self._read()

    @Slot(int)
    def _on_chosen(self, step: int) -> None:
        count = len(candidates_of(self._entries, MOST_CANDIDATES))
        if count:
            self._row = (self._row + step) % count
            self._show()

    @Slot(int)
    def _on_picked(self, row: int) -> None:
        self._row = row
        self.submit()

    def _read(self) -> None:
        self._entries = read(self._session.meeting, self._index, self._line.text(), self._item)
        self._row = min(self._row, max(0, len(candidates_of(self._entries, MOST_CANDIDATES)) - 1))
        self._show()

    def _show(self) -> None:
        meeting = self._session.meeting
        chosen = with_chosen(self._entries, self._row)
        last = chosen[-1] if chosen else None
        found = outcome(meeting, last, self._item, self._session.now()) if last is not None else EntryOutcome()
        self._line.set_ghost(ghost(last, found))
        matches = candidates_of(self._entries, MOST_CANDIDATES)
        if not matches or not self._line.hasFocus():
            self._card.hide()
            return
        before = [e.matches[0].name if e.matches else e.unknown for e in chosen[:-1]]
        self._card.show_candidates(matches, self._row, found.words, before)
        self._card.stand_above(self._line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the card away while the keyboard is elsewhere; leave undo to the desk while nothing is typed."""
        if watched is self._line and not self._line.text() and asks_for_undo(event):
            event.ignore()
            return True
        if watched is self._line and event.type() == QEvent.Type.FocusOut:
            self._card.hide()
        elif watched is self._line and event.type() == QEvent.Type.FocusIn:
            self._show()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card above the line."""
        super().resizeEvent(event)
        if self._card.isVisible():
            self._card.stand_above(self._line)

    def _say(self, sentence: str, tone: str = "over") -> None:
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
        dress(self._message, tone=tone)

    def _build(self) -> None:
        self._line.setAccessibleName(tr("Add to the list of speakers"))
        words = tr("Code, name or part of it; Enter adds. “!” makes it a point of order.")
        self._line.setAccessibleDescription(words)
        self._line.setPlaceholderText(tr("Add: two or three letters, Enter"))
        dress(self._line, role="text")
        self.setFocusProxy(self._line)
        margins = margins_from_start(Spacing.small, Spacing.tight, Spacing.wide, 0)
        # a sentence takes its room from the foot of the list: neither the rows nor the line move
        in_column(self._message, self._line, within=self, margins=margins, spacing=Spacing.tight)
        self._message.hide()
