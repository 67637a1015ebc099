"""The gist editor: one statement, its text saved at every pause, and never the text of another."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from facilitator.core.commands import Command
from facilitator.core.ids import StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.statements import Statement
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.form_strip import has_keyboard
from facilitator.ui.hands import HandsOnTexts
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.opened_windows import close_by_keys
from facilitator.ui.session import Session
from facilitator.ui.statements.card import GistCard
from facilitator.ui.statements.draft import GistDraft
from facilitator.ui.statements.gist_text import dropped_file
from facilitator.ui.statements.gone_words import gone_news
from facilitator.ui.statements.heads import current_statement, editor_head, gist_name
from facilitator.ui.statements.merging import MergingWindow
from facilitator.ui.theme import Theme

PAUSE_MS = 800
# milliseconds of typing without a pause after which the text is saved, in case the power fails
LATEST_MS = 5000


class GistEditor(GistCard):
    """Edits the gist of one statement. Only the user's hand moves it, or the floor while it follows that.

    It follows the floor from the statement that is being made, as long as nobody types.
    `flush()` saves what is unsaved and says whether all is safe; `switched` tells that another statement is edited.
    """

    switched = Signal()

    def __init__(
        self, session: Session, heartbeat: Heartbeat, theme: Theme, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, theme, dialogs, parent)
        self._draft = GistDraft()
        self._hands = HandsOnTexts(session)
        self._typed = False
        self._follows = True
        self._awaits = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._latest = QTimer(self, singleShot=True, interval=LATEST_MS)
        self.go_to_current()
        # without a statement nothing was shown yet, and nothing can be noted
        self._show_head()

        self.text.textChanged.connect(self._on_typing)
        self.text.entered.connect(self._show_focus)
        self.text.left.connect(self._on_left)
        self._pause.timeout.connect(self.flush)
        self._latest.timeout.connect(self.flush)
        self._notice.theirs.clicked.connect(self.use_theirs)
        self._notice.mine.clicked.connect(self.keep_mine)
        self._notice.beside.clicked.connect(self.merge)
        self._notice.onwards.clicked.connect(self.edit_current)
        self._left_over.wanted.connect(self._put_here)
        self._left_over.settled.connect(self.text.setFocus)
        session.changed.connect(self._on_changed)
        session.settled.connect(self._on_settled)
        heartbeat.second.connect(self._on_second)

    @property
    def shown(self) -> StatementId | None:
        """Give the statement that is edited, or None."""
        return self._draft.statement

    @property
    def follows(self) -> bool:
        """Say whether it goes along with the floor as long as nobody types."""
        return self._follows

    @property
    def typed(self) -> bool:
        """Say whether somebody has typed since the statement was shown."""
        return self._typed

    @property
    def early(self) -> str:
        """Give what was typed while there was no statement, as while the first speaker was called."""
        return self.text.text() if self._draft.statement is None else self._draft.kept.get(None, "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take the file of a text that is dragged onto the card."""
        if self._statement() is not None and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the text that is dropped on the card with its statement."""
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.notes.receive(path)

    def show_statement(self, wanted: StatementId | None) -> None:
        """Save what is typed, then edit the gist of another statement."""
        current = current_statement(self._session.meeting)
        self._awaits = False
        self._follows = current is None or wanted == current.id
        draft = self._draft
        if wanted == draft.statement:
            return
        self._leave()
        statement = self._session.meeting.noted(wanted) if wanted is not None else None
        # what was typed before anybody spoke is that of the first who does
        early = draft.kept.pop(None, "") if current is not None and wanted == current.id else ""
        stays = draft.statement is None and bool(early)
        draft.statement = wanted
        # a draft that was kept counts as typed: the editor must not follow the floor away from it
        self._typed = bool(early) or wanted in draft.kept
        draft.adopt(statement)
        words = draft.kept.get(wanted, draft.saved)
        if words or not stays:
            self.text.set_text("\n".join(filter(None, (words, early))))
        self.text.setEnabled(statement is not None)
        self._show_head()
        if not self._is_saved():
            self._pause.start()
        self.switched.emit()

    @Slot()
    def go_to_current(self) -> None:
        """Edit the gist of the statement that is being made, or was made last."""
        statement = current_statement(self._session.meeting)
        self.show_statement(statement.id if statement is not None else None)

    @Slot()
    def edit_current(self) -> None:
        """Go to the current statement with the keyboard in its text; to that of who is called, once they begin."""
        self.go_to_current()
        self._awaits = self._session.meeting.called is not None and self._session.meeting.speaker is None
        self.text.setFocus()

    @Slot()
    def flush(self) -> bool:
        """Record what is typed, if it is new; True where nothing is left unsaved."""
        self._pause.stop()
        self._latest.stop()
        if self._draft.statement is None or self._is_saved():
            return True
        statement = self._statement()
        if statement is None or self._draft.is_overtaken(statement):
            self._show_head()
            return False
        return self._record(self.text.text())

    def close_draft(self) -> bool:
        """Save before the desk closes, both texts where another seat wrote one meanwhile; True where all is safe."""
        self._leave()
        return all(statement is None for statement in self._draft.kept)

    @Slot()
    def use_theirs(self) -> None:
        """Take over the text that another seat wrote; the one that stood here is recorded before it, for the trail."""
        statement, mine = self._statement(), self.text.text()
        if statement is not None and mine:
            both = ({"text": mine, "revision": statement.gist_revision}, {"text": statement.gist})
            said = [Command(name="gist", arguments={"statement": statement.id, **one}) for one in both]
            if not self._session.act_together(said):
                return
        self._draft.adopt(self._statement())
        self.text.set_text(self._draft.saved)
        self._show_head()

    @Slot()
    def keep_mine(self) -> None:
        """Record the text that stands here over the one another seat wrote; that one stays in the trail."""
        text = self.text.text()
        self._draft.adopt(self._statement())
        if not self._draft.is_saved(text):
            self._record(text)
        self._show_head()

    @Slot()
    def merge(self) -> None:
        """Show both texts beside each other, so that one is made of them by hand."""
        statement = self._statement()
        if statement is not None:
            whose, _ = editor_head(self._session.meeting, statement, self._session.now())
            made = MergingWindow(self._session, statement, self.text.text(), whose=whose, parent=self.window())
            made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            made.merged.connect(partial(self._on_merged, statement.id))
            close_by_keys(made)
            made.show()

    def _on_merged(self, statement: StatementId, text: str) -> None:
        """Show the text of both, which is recorded."""
        if statement == self._draft.statement:
            self._draft.adopt(self._statement())
            self.text.set_text(text)
            self._show_head()
        else:
            self._draft.kept.pop(statement, None)

    def take_over(self, before: "GistEditor") -> None:
        """Take over from the editor that this one replaces: statement, caret, unsaved text."""
        if before.early:
            self._draft.kept[None] = before.early
        self.show_statement(before.shown)
        if before.shown is None:
            self.text.set_text(before.early)
        elif self.text.text() == before.text.text():
            # a blank at the end is not recorded, and the next word comes behind it
            self.text.set_text(before.text.toPlainText())
        self._follows, self._typed = before.follows, before.typed
        self.text.set_place(before.text.textCursor().position())
        line, former = self.notes.line, before.notes.line
        line.take_over(former.drafts)
        for mine, theirs in ((self.text, before.text), (line, former)):
            if before.window().focusWidget() is theirs:
                mine.setFocus()

    def _leave(self) -> None:
        if not self.flush():
            self._join_with_theirs()
        self._draft.keep(self.text.text())

    def _join_with_theirs(self) -> None:
        statement = self._statement()
        if statement is None or not self._draft.is_overtaken(statement):
            return
        joined = f"{statement.gist}\n{self.text.text()}".strip()
        self._draft.adopt(statement)
        self.text.set_text(joined)
        self._record(joined)

    def _record(self, text: str) -> bool:
        arguments = {"statement": self._draft.statement, "text": text, "revision": self._draft.revision}
        if not self._session.act(Command(name="gist", arguments=arguments)):
            return False
        self._draft.adopt(self._statement())
        return self._is_saved()

    def _statement(self) -> Statement | None:
        """Give the statement that is edited, also one that has left the log: the editor stays with its words."""
        wanted = self._draft.statement
        return self._session.meeting.noted(wanted) if wanted is not None else None

    @Slot(object)
    def _put_here(self, source: StatementId) -> None:
        """Put the text of a statement that is gone behind this one, once this one is safe."""
        if self.flush():
            arguments = {"source": source, "statement": self._draft.statement}
            self._session.act(Command(name="place-text", arguments=arguments))
            # the caret goes behind the inserted text
            self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus()

    def _is_busy(self) -> bool:
        """Say whether somebody writes on this statement, so that the card must not follow the floor."""
        return self._typed or self.notes.line.is_busy or self._has_keyboard()

    def _has_keyboard(self) -> bool:
        """Say whether keys come here, also those after a form in front of it has closed."""
        return has_keyboard(self.window()) in (self.text, self.notes.line)

    def _is_saved(self) -> bool:
        return self._draft.is_saved(self.text.text())

    @Slot()
    def _on_typing(self) -> None:
        self._typed, self._awaits = True, False
        self._hands.write_on(self._draft.statement)
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    @Slot()
    def _on_left(self) -> None:
        self.flush()
        self._hands.write_on(None)
        self._show_focus()

    @Slot(object, object)
    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        # notes of this statement are shown at once; if the floor has moved, list and clock are painted first
        if before.floor == after.floor:
            self._on_settled()

    @Slot()
    def _on_second(self) -> None:
        # where the floor has just moved the card is about to go along, and does not say that it stays behind
        if not self._session.settling:
            self._show_head()

    @Slot()
    def _on_settled(self) -> None:
        statement = self._statement()
        if statement is not None and self._draft.is_overtaken(statement):
            self._take_revision(statement)
        self._follow_the_floor()
        self._show_head()

    def _follow_the_floor(self) -> None:
        """Go along with the floor where it moves on while nobody types; decided at each move, not when a hand rests."""
        speaker = self._session.meeting.speaker
        if speaker is None:
            return
        if speaker.id == self._draft.statement:
            self._follows = True
        elif self._draft.statement is None or self._may_go_along():
            self.go_to_current()
        else:
            self._follows = False

    def _may_go_along(self) -> bool:
        if self._awaits:
            return not self.notes.line.is_busy
        return self._follows and not self._is_busy()

    def _take_revision(self, statement: Statement) -> None:
        if self.text.text() == statement.gist.strip():
            self._draft.adopt(statement)
        elif self._is_saved():
            self._draft.adopt(statement)
            self.text.change_text(self._draft.saved)

    @Slot()
    def _show_head(self) -> None:
        meeting, wanted = self._session.meeting, self._draft.statement
        statement = self._statement()
        name, state = editor_head(meeting, statement, self._session.now())
        self._tell_head(name, state)
        self.text.tell_whose(gist_name(meeting, statement, self._session.now()))
        self.notes.show_statement(wanted, statement)
        current = current_statement(meeting)
        elsewhere = current is not None and current.id != wanted and current.end is None
        gone = meeting.gone.get(wanted) if wanted is not None else None
        overtaken = statement is not None and self._draft.is_overtaken(statement)
        self._notice.tell(
            theirs=statement.gist if statement is not None and overtaken else None,
            gone=gone_news(meeting, gone) if gone is not None else "",
            at_work=self._hands.words(wanted),
            onwards=meeting.roster.name(current.who) if current is not None and elsewhere else "",
        )
        self._left_over.show_for(statement if gone is None and not overtaken else None)
