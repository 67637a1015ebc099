"""The gist editor: one statement, its text saved at every pause, and never the text of another."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from facilitator.core.commands import Command
from facilitator.core.ids import StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.core.statements import Statement
from facilitator.ui.clock import Heartbeat
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.session import Session
from facilitator.ui.statements.gist_text import GistText, dropped_file
from facilitator.ui.statements.heads import current_statement, editor_head
from facilitator.ui.statements.labels import plain_label
from facilitator.ui.statements.notes import Notes
from facilitator.ui.statements.notice import GistNotice, others_text
from facilitator.ui.theme import Spacing, Theme

PAUSE_MS = 800


class GistEditor(QFrame):
    """Edits the gist of one statement. Only the user's hand moves it, or the floor while it follows that.

    It follows the floor from the statement that is being made, as long as nobody types.
    `flush()` saves what is unsaved and says whether all is safe; `switched` tells that another statement is edited.
    """

    switched = Signal()

    def __init__(
        self, session: Session, heartbeat: Heartbeat, theme: Theme, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: StatementId | None = None
        self._revision = 0
        self._saved = ""
        self._typed = False
        self._follows = True
        self._kept: dict[StatementId, str] = {}
        self._name, self._state = plain_label("strong", wraps=True), plain_label("text", "dim")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._text = GistText(self)
        self._notes = Notes(session, theme, dialogs, self)
        self._notice = GistNotice(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._build()
        self.go_to_current()

        self._text.textChanged.connect(self._on_typing)
        self._text.entered.connect(self._show_focus)
        self._text.left.connect(self._on_left)
        self._pause.timeout.connect(self.flush)
        self._notice.theirs.clicked.connect(self.use_theirs)
        self._notice.mine.clicked.connect(self.keep_mine)
        self._notice.onwards.clicked.connect(self.edit_current)
        session.changed.connect(self._on_changed)
        session.settled.connect(self._on_settled)
        heartbeat.second.connect(self._show_head)

    @property
    def shown(self) -> StatementId | None:
        """Give the statement that is edited, or None."""
        return self._shown

    @property
    def follows(self) -> bool:
        """Say whether it goes along with the floor as long as nobody types."""
        return self._follows

    @property
    def typed(self) -> bool:
        """Say whether somebody has typed since the statement was shown."""
        return self._typed

    @property
    def text(self) -> GistText:
        """Give the text field."""
        return self._text

    @property
    def notes(self) -> Notes:
        """Give what is noted beneath the text."""
        return self._notes

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Place the head for the new width."""
        super().resizeEvent(event)
        self._place_head()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take the file of a text that is dragged onto the card."""
        if self._statement() is not None and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the text that is dropped on the card with its statement."""
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self._notes.receive(path)

    def show_statement(self, wanted: StatementId | None) -> None:
        """Save what is typed, then edit the gist of another statement."""
        current = current_statement(self._session.meeting)
        self._follows = current is None or wanted == current.id
        if wanted == self._shown:
            return
        self._leave()
        statement = self._session.meeting.statement(wanted) if wanted is not None else None
        self._shown = wanted
        # a draft that was kept counts as typed: the editor must not follow the floor away from it
        self._typed = wanted in self._kept
        self._adopt(statement)
        self._text.set_text(self._kept.get(wanted, self._saved) if wanted is not None else "")
        self._text.setEnabled(statement is not None)
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
        """Go to the current statement with the keyboard in its text."""
        self.go_to_current()
        self._text.setFocus()

    @Slot()
    def flush(self) -> bool:
        """Record what is typed, if it is new; True where nothing is left unsaved."""
        self._pause.stop()
        if self._shown is None or self._is_saved():
            return True
        statement = self._session.meeting.statement(self._shown)
        if statement is None or statement.gist_revision != self._revision:
            self._show_head()
            return False
        return self._record(self._text.text())

    def close_draft(self) -> bool:
        """Save before the desk closes, both texts where another seat wrote one meanwhile; True where all is safe."""
        self._leave()
        return not self._kept

    @Slot()
    def use_theirs(self) -> None:
        """Take over the text that another seat wrote."""
        statement = self._statement()
        self._adopt(statement)
        self._text.set_text(self._saved)
        self._show_head()

    @Slot()
    def keep_mine(self) -> None:
        """Record the text that stands here over the one another seat wrote; that one stays in the trail."""
        text = self._text.text()
        self._adopt(self._statement())
        if text != self._saved:
            self._record(text)
        self._show_head()

    def take_over(self, before: "GistEditor") -> None:
        """Stand where another editor stands that gives way to this one: statement, caret, what is half typed."""
        self.show_statement(before.shown)
        self._follows, self._typed = before.follows, before.typed
        self._text.set_place(before.text.textCursor().position())
        line, former = self._notes.line, before.notes.line
        line.setText(former.text())
        for mine, theirs in ((self._text, before.text), (line, former)):
            if before.window().focusWidget() is theirs:
                mine.setFocus()

    def _leave(self) -> None:
        if self._shown is None:
            return
        if not self.flush():
            self._join_with_theirs()
        if self._is_saved():
            self._kept.pop(self._shown, None)
        else:
            self._kept[self._shown] = self._text.text()

    def _join_with_theirs(self) -> None:
        statement = self._statement()
        if statement is None or statement.gist_revision == self._revision:
            return
        joined = f"{statement.gist}\n{self._text.text()}".strip()
        self._adopt(statement)
        self._text.set_text(joined)
        self._record(joined)

    def _record(self, text: str) -> bool:
        arguments = {"statement": self._shown, "text": text, "revision": self._revision}
        if not self._session.act(Command(name="gist", arguments=arguments)):
            return False
        self._adopt(self._statement())
        return self._is_saved()

    def _statement(self) -> Statement | None:
        return self._session.meeting.statement(self._shown) if self._shown is not None else None

    def _adopt(self, statement: Statement | None) -> None:
        self._saved = statement.gist if statement is not None else ""
        self._revision = statement.gist_revision if statement is not None else 0

    def _is_busy(self) -> bool:
        """Say whether somebody writes on this statement, so that the card must not follow the floor."""
        return self._typed or self._notes.line.is_busy or self._has_keyboard()

    def _has_keyboard(self) -> bool:
        """Say whether keys come here, also those after a dialog in front of the desk has closed."""
        return self.window().focusWidget() in (self._text, self._notes.line)

    def _is_saved(self) -> bool:
        return self._text.text() == self._saved.strip()

    @Slot()
    def _on_typing(self) -> None:
        self._typed = True
        self._pause.start()

    @Slot()
    def _on_left(self) -> None:
        self.flush()
        self._show_focus()

    @Slot(object, object)
    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        # what is noted is seen before the next key; where the floor has moved, the list and the clock come first
        if before.floor == after.floor:
            self._on_settled()

    @Slot()
    def _on_settled(self) -> None:
        statement = self._statement()
        if statement is not None and statement.gist_revision != self._revision:
            self._take_revision(statement)
        self._follow_the_floor()
        self._show_head()

    def _follow_the_floor(self) -> None:
        """Go along with the floor where it moves on while nobody types; decided at each move, not when a hand rests."""
        speaker = self._session.meeting.speaker
        if speaker is None:
            return
        if speaker.id == self._shown:
            self._follows = True
        elif self._follows and not self._is_busy():
            self.go_to_current()
        else:
            self._follows = False

    def _take_revision(self, statement: Statement) -> None:
        if self._text.text() == statement.gist.strip():
            self._adopt(statement)
        elif self._is_saved():
            self._adopt(statement)
            self._text.change_text(self._saved)

    @Slot()
    def _show_head(self) -> None:
        meeting = self._session.meeting
        statement = self._statement()
        name, state = editor_head(meeting, statement, self._session.now(), shown=self._shown is not None)
        self._name.setText(name)
        self._state.setText(state)
        self._place_head()
        self._notes.show_statement(self._shown, statement)
        current = current_statement(meeting)
        elsewhere = current is not None and current.id != self._shown and current.end is None
        self._notice.tell(
            theirs=others_text(statement, self._revision),
            undone=statement is None and self._shown is not None,
            onwards=meeting.roster.name(current.who) if current is not None and elsewhere else "",
        )

    def _place_head(self) -> None:
        """Put the state under the name where a word of the name would be cut beside it."""
        self._name.ensurePolished()
        words = map(self._name.fontMetrics().horizontalAdvance, self._name.text().split())
        needed = max(words, default=0) + Spacing.small + self._state.sizeHint().width()
        narrow = needed > self.width() - 2 * Spacing.medium
        across = QBoxLayout.Direction.LeftToRight
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else across)

    @Slot()
    def _show_focus(self) -> None:
        self.setProperty("active", self._text.hasFocus())
        self.style().unpolish(self)
        self.style().polish(self)

    def _build(self) -> None:
        self.setProperty("surface", "card")
        self.setAccessibleName(tr("Gist of a statement"))
        self.setAcceptDrops(True)
        self._head.setSpacing(Spacing.small)
        self._head.addWidget(self._name, 1)
        self._head.addWidget(self._state)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(Spacing.medium, Spacing.medium, Spacing.medium, Spacing.medium)
        inside.setSpacing(Spacing.small)
        inside.addLayout(self._head)
        inside.addWidget(self._text)
        inside.addWidget(self._notes)
        inside.addWidget(self._notice)
