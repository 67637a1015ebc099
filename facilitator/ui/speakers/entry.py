"""Quick entry: two or three letters and Enter put a delegation on the list."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator.core.ids import ItemCode
from facilitator.core.name_index import read_ahead
from facilitator.core.names import NameIndex, TypedWish, index_of
from facilitator.core.saying import tr
from facilitator.ui.keyboard import asks_for_undo
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import in_column
from facilitator.ui.right_to_left import margins_from_start
from facilitator.ui.screen_reader import say
from facilitator.ui.session import Session
from facilitator.ui.speakers.candidates import Candidate, CandidatesCard, candidate_of
from facilitator.ui.speakers.ghost_line import GhostLine
from facilitator.ui.speakers.reading import (
    NameOffer,
    candidates_of,
    command_of,
    ghost,
    not_marked,
    noted_words,
    notes_of,
    offers,
    outcomes,
    question_about,
    read,
    summary,
    to_be_added,
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
        self._index: NameIndex | None = None
        self._entries: tuple[TypedWish, ...] = ()
        self._row = 0
        self._offers: tuple[NameOffer, ...] = ()
        self._refusal = ""
        self._present_only = False
        self._line = GhostLine(theme, "F6", self)
        self._card = CandidatesCard(theme, parent)
        self._message = leading_label("label", "over", wraps=True)
        self._build()

        self._line.textEdited.connect(self._on_typing)
        self._line.returnPressed.connect(self.submit)
        self._line.chosen.connect(self._on_chosen)
        self._line.answered.connect(self._on_answered)
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
        self._item = item
        if self._line.text():
            self._read()

    @Slot(bool)
    def set_present_only(self, only: bool) -> None:
        """Offer nobody but who is marked as present; who is named in full is added all the same."""
        self._present_only = only
        self.tell("")
        if self._line.text():
            self._read()

    def tell(self, words: str) -> None:
        """Say in the empty line what became of what was typed; with no words, how to add."""
        usual = tr("Add: two or three letters, Enter") + "  ·  " + tr("“+fra” notes who is present")
        only = tr("Add, of those present: two or three letters, Enter")
        self._line.setPlaceholderText(words or (only if self._present_only else usual))

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
        """Add what is typed, or take the chosen answer. What is refused stays in the line, selected, with its sentence.

        Whoever is on no roll is asked about; nothing that is refused or asked about keeps back the others.
        """
        if self._offers:
            self._take(self._offers[self._row])
        else:
            self._add([(entry, None) for entry in with_chosen(self._entries, self._row)])

    def _take(self, offer: NameOffer) -> None:
        self._add([(entry, offer if entry == offer.wish else None) for entry in self._entries])

    def _add(self, wishes: Sequence[tuple[TypedWish, NameOffer | None]]) -> None:
        """Add each wish as it is meant; one on no roll waits for its answer."""
        left: list[TypedWish] = []
        sentences: list[str] = []
        noted = notes_of([entry for entry, _ in wishes])
        done = all(self._session.act(command) for command in noted)
        for entry, offer in wishes:
            if entry.presence is not None and entry.who is not None and not entry.doubt and done:
                continue
            self._refusal = entry.doubt
            known = (entry.who is not None or offer is not None) and entry.presence is None
            if not (known and not entry.doubt and self._add_one(entry, offer)):
                left.append(entry)
                sentences.append(self._refusal)
        self._leave(left)
        self._say(" ".join(dict.fromkeys(filter(None, sentences))))
        if noted and done and not left:
            self.tell(noted_words(self._session.meeting, noted[0]))

    def _add_one(self, entry: TypedWish, offer: NameOffer | None) -> bool:
        if not self._session.act(command_of(entry, self._item, offer)):
            return False
        self.added.emit(self._session.meeting.last_request)
        return True

    def _leave(self, entries: Sequence[TypedWish]) -> None:
        """Keep in the line what was not added, selected: what is typed next takes its place."""
        sign = {True: "+", False: "-"}.get(entries[0].presence) if entries and entries[0].presence is not None else ""
        self._line.setText(f"{sign}{', '.join(entry.text.strip() for entry in entries)}")
        self._line.selectAll()
        self._entries, self._row = tuple(entries), 0
        self._ask(entries)
        if self._offers:
            self._show()
            say(self, question_about(self._offers[0]))
        else:
            self._line.set_ghost("")
            self._card.hide()

    def _ask(self, entries: Sequence[TypedWish]) -> None:
        """Ask about the first of the wishes that is for nobody on the roll, if there is one."""
        asked = next((entry for entry in entries if entry.unknown), None)
        self._offers = offers(asked) if asked is not None else ()
        self._line.answers = frozenset(filter(None, (offer.key for offer in self._offers)))

    @Slot(str)
    def _on_answered(self, figure: str) -> None:
        self._take(next(offer for offer in self._offers if offer.key == figure))

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self._refusal = sentence

    @Slot()
    def _on_typing(self) -> None:
        self._row = 0
        self._ask(())
        self._say("")
        self._read()

    @Slot(int)
    def _on_chosen(self, step: int) -> None:
        count = len(self._offers or candidates_of(self._entries, MOST_CANDIDATES))
        if count:
            self._row = (self._row + step) % count
            self._show()

    @Slot(int)
    def _on_picked(self, row: int) -> None:
        self._row = row
        self.submit()

    def afterwards(self) -> Iterator[None]:
        """Read the names ahead of the first key."""
        yield from read_ahead(self._session.meeting.roster)

    def _names(self) -> NameIndex:
        roster = self._session.meeting.roster
        if self._index is None or self._index.roster is not roster:
            self._index = index_of(roster)
        return self._index

    def _read(self) -> None:
        self._entries = read(
            self._session.meeting, self._names(), self._line.text(), self._item, present_only=self._present_only
        )
        if self._offers:
            self._ask(self._entries)
        rows = len(self._offers or candidates_of(self._entries, MOST_CANDIDATES))
        self._row = min(self._row, max(0, rows - 1))
        self._show()

    def _show(self) -> None:
        if not self._line.hasFocus():
            self._card.hide()
        elif self._offers:
            self._show_question(self._offers[self._row])
        else:
            self._show_outcome(with_chosen(self._entries, self._row))

    def _show_question(self, offer: NameOffer) -> None:
        rows = [Candidate(label=o.label, side=o.key, name=o.name) for o in self._offers]
        self._line.set_ghost("")
        self._card.show_candidates(rows, self._row, question_about(offer), offer.name)
        self._card.stand_above(self._line)

    def _show_outcome(self, chosen: Sequence[TypedWish]) -> None:
        found = outcomes(self._session.meeting, chosen, self._item, self._session.now())
        self._line.set_ghost(ghost(chosen[-1], found[-1]) if chosen else "")
        if not any(entry.matches for entry in chosen):
            self._card.hide()
            return
        rows = [candidate_of(match) for match in candidates_of(self._entries, MOST_CANDIDATES)]
        note = summary(chosen, found)
        if self._present_only:
            note = " · ".join(filter(None, (note, not_marked(self._session.meeting, chosen, found))))
        self._card.show_candidates(rows, self._row, note, to_be_added(chosen, found))
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
        words = tr("Code, name or part of it; Enter adds. “!” makes it a point of order, “+” notes who is present.")
        self._line.setAccessibleDescription(words)
        self.tell("")
        dress(self._line, role="text")
        self.setFocusProxy(self._line)
        margins = margins_from_start(Spacing.small, Spacing.tight, Spacing.wide, 0)
        # a sentence takes its room from the foot of the list: neither the rows nor the line move
        in_column(self._message, self._line, within=self, margins=margins, spacing=Spacing.tight)
        self._message.hide()
