"""The panel of the record: the gist that is being typed, and beneath it what was said, newest first."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QWidget,
)

from facilitator.core.ids import ItemCode, StatementId
from facilitator.core.saying import noop, tr
from facilitator.core.todo import todo
from facilitator.ui.desk_list import DeskList
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.elided import ElidedLabel
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import in_column, in_row, wide
from facilitator.ui.panelkeys import RECORD, keys_in
from facilitator.ui.right_to_left import margins_from_start
from facilitator.ui.screen_reader import leave_unheard
from facilitator.ui.session import Session
from facilitator.ui.statements.correcting import CorrectionStrip
from facilitator.ui.statements.delegate import RecordDelegate
from facilitator.ui.statements.editor import GistEditor
from facilitator.ui.statements.heads import current_statement, heading_of
from facilitator.ui.statements.menu import RecordMenu
from facilitator.ui.statements.model import RecordModel, Scope
from facilitator.ui.statements.tips import plain_tip
from facilitator.ui.theme import Spacing, Theme, dress

SEARCH_TIP = noop(
    "Words in any order, the beginning of a word is enough; accents and capitals do not matter.\n"
    '"side by side" in quotation marks. by:fra  item:c  tag:gender  since:11:00  until:12:30'
)
# padding of the style sheet around the text of an entry, in pixels: at the sides, and above and below
TODO_EDGE = (10, 4)
# the acts of the record that the menu of a statement offers besides
FURTHER = ("written", "chair-says", "recommend", "decide", "follow-up", "strike")


class RecordView(DeskList):
    """Shows the lines of the record; they are laid out again when the width or the fonts change."""

    def changeEvent(self, event: QEvent) -> None:
        """Lay the lines out again when the fonts change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.scheduleDelayedItemsLayout()


class StatementsPanel(QWidget):
    """The record of the meeting beside the shown item. `flush()` before the desk closes: True where all is saved.

    `more_wanted` carries a command and the number of the suggestion or conclusion that it is about.
    """

    more_wanted = Signal(str, object)

    def __init__(
        self,
        session: Session,
        heartbeat: Heartbeat,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        dialogs: Dialogs | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._item: ItemCode | None = None
        self._heading = ElidedLabel()
        self._whole = QPushButton(self)
        self._todo = QPushButton(self)
        self._editor = GistEditor(session, heartbeat, theme, dialogs or Dialogs(self), self)
        self._search = QLineEdit(self)
        self._empty = leading_label("text", "dim", wraps=True)
        self._model = RecordModel(session.now, session.search, self)
        self._view = RecordView(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(RecordDelegate(theme, self._view))
        current = QShortcut(QKeySequence(keys_in(RECORD, "edit-current")), self)
        away = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._search)
        away.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._build()
        self.refresh()

        current.activated.connect(self._editor.edit_current)
        away.activated.connect(self._search.clear)
        self._search.textChanged.connect(self._on_search)
        self._todo.toggled.connect(self._on_todo)
        self._whole.clicked.connect(self._on_whole)
        self._editor.notes.correct_wanted.connect(self.correct)
        self._menu = RecordMenu(session, self._model, self._view)
        self._menu.open_wanted.connect(self._open_statement)
        self._menu.correct_wanted.connect(self._correct_statement)
        self._menu.follow_up_wanted.connect(partial(self.more_wanted.emit, "follow-up"))
        self._view.activated.connect(self._open)
        self._view.clicked.connect(self._open)
        self._editor.switched.connect(self._on_switched)
        session.settled.connect(self.refresh)

    @property
    def editor(self) -> GistEditor:
        """Give the editor of the gist."""
        return self._editor

    @property
    def view(self) -> QListView:
        """Give the list of the record."""
        return self._view

    @Slot(object)
    def show_item(self, code: ItemCode | None) -> None:
        """Show the record beside an item of the agenda; None is the open one."""
        self._item = code if code != self._session.meeting.open_item else None
        self.refresh()

    def go_to_current(self) -> None:
        """Put the keyboard into the gist of the one who has the floor."""
        self._editor.edit_current()

    def take_over(self, before: "StatementsPanel") -> None:
        """Take over from the panel that this one replaces."""
        self._editor.take_over(before.editor)

    @property
    def half_typed(self) -> tuple[str, ...]:
        """Give the marks that are typed and not put on their statements, and words that have no statement yet."""
        return tuple(filter(None, (*self._editor.notes.line.drafts.values(), self._editor.early)))

    def flush(self) -> bool:
        """Save what is typed; True where nothing is left unsaved."""
        return self._editor.close_draft()

    @Slot()
    def refresh(self) -> None:
        """Show the record as it is now."""
        meeting = self._session.shown
        code = self._item or meeting.open_item
        item = meeting.items.get(code) if code is not None else None
        self._show_todo(len(todo(meeting)))
        current = current_statement(meeting)
        # hide the speaker's statement, which is in the editor; any other statement stays in the list while edited
        speaking = current is not None and current.end is None and current.id == self._editor.shown
        shown = item.code if item is not None else None
        self._model.show(meeting, shown, current.id if current is not None and speaking else None)
        self._show_scope()

    def add_actions(self, actions: tuple[QAction, ...]) -> None:
        """Offer further acts of the record in the menu of the statement."""
        self._editor.notes.add_actions(actions)

    @Slot()
    def correct(self) -> None:
        """Open the corrections of the statement that is edited."""
        statement = self._editor.shown
        if statement is not None and self._session.meeting.statement(statement) is not None:
            self._editor.flush()
            CorrectionStrip(self._session, statement, self).open()

    def _show_todo(self, count: int) -> None:
        """Say how many statements lack something; the button goes with the last of them."""
        if not count and self._todo.isChecked():
            self._todo.setChecked(False)
        self._todo.setText(tr("{n} to do", n=count))
        self._todo.setVisible(count > 0)

    @Slot(bool)
    def _on_todo(self, only: bool) -> None:
        self._model.show_todo(only)
        self._show_scope()

    @Slot()
    def _on_whole(self) -> None:
        self._model.show_whole(self._model.scope is not Scope.WHOLE)
        self._show_scope()

    @Slot()
    def _on_switched(self) -> None:
        # if the floor has moved, the record is updated after that is painted
        if not self._session.settling:
            self.refresh()

    @Slot(str)
    def go_to_search(self) -> None:
        """Let the user type what to look for; what is there already is selected."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _on_search(self, text: str) -> None:
        self._model.search(text)
        self._show_scope()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line = self._model.line_at(index)
        if line is not None and line.statement is not None:
            self._open_statement(line.statement)

    @Slot(object)
    def _open_statement(self, statement: StatementId) -> None:
        self._editor.show_statement(statement)
        self._editor.text.setFocus()

    @Slot(object)
    def _correct_statement(self, statement: StatementId) -> None:
        self._open_statement(statement)
        self.correct()

    def _show_scope(self) -> None:
        """Say of what the record is shown, and offer the rest."""
        item = self._session.shown.items.get(self._item or self._session.meeting.open_item or ItemCode(""))
        label = item.plan.label if item is not None else ""
        scope = self._model.scope
        self._heading.show_words(heading_of(scope, label))
        self._view.setAccessibleDescription(self._heading.words)
        self._whole.setText(tr("Only {item}", item=label) if scope is Scope.WHOLE else tr("Whole meeting"))
        self._whole.setVisible(item is not None and scope in (Scope.ITEM, Scope.WHOLE))
        self._show_empty()

    def _show_empty(self) -> None:
        looking = bool(self._search.text().strip())
        self._empty.setText(
            tr("Nothing in the record has these words.")
            if looking
            else tr("Nothing has been said under this item yet.")
            if self._model.scope is Scope.ITEM and self._session.meeting.last_statement
            else tr("What is said is listed here, newest first.")
        )
        self._empty.setVisible(self._model.rowCount() == 0)

    def afterwards(self) -> Iterator[None]:
        """Give the search its button that clears: Qt loads the picture of that slowly."""
        self._search.setClearButtonEnabled(True)
        yield

    def _build(self) -> None:
        self._search.setPlaceholderText(tr("Search everything said   by:fra  item:c  tag:gender"))
        self._search.setAccessibleName(tr("Search everything said"))
        self._search.setToolTip(plain_tip(f"{self._search.placeholderText()}\n{tr(SEARCH_TIP)}"))
        self._search.setAccessibleDescription(tr(SEARCH_TIP))
        dress(self._heading, role="heading", tone="faint")
        leave_unheard(self._heading)
        self._whole.setProperty("rank", "choice")
        self._todo.setCheckable(True)
        self._todo.setProperty("rank", "choice")
        kept = self._todo.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._todo.setSizePolicy(kept)
        tip = tr("Show only what lacks a gist, an end or a name, or is to be checked against delivery")
        self._todo.setToolTip(tip)
        self._view.setAccessibleName(tr("Record of statements"))
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setResizeMode(QListView.ResizeMode.Adjust)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        dress(self._search, role="text")
        # the words of the button end above those of the lines, and its edge around them takes no room of the heading
        margins = margins_from_start(Spacing.small, 0, Spacing.wide - TODO_EDGE[0], 0)
        top = in_row(wide(self._heading), self._whole, self._todo, margins=margins)
        parts = (_inset(self._editor), _inset(self._empty), wide(self._view), _inset(self._search))
        below = in_column(*parts, spacing=Spacing.small)
        around = margins_from_start(Spacing.wide - Spacing.small, Spacing.small - TODO_EDGE[1], 0, Spacing.small)
        in_column(top, wide(below), within=self, margins=around, spacing=Spacing.small - TODO_EDGE[1])
        self.setTabOrder(self._view, self._search)


def _inset(widget: QWidget) -> QHBoxLayout:
    """Put a widget in line with the text of the rows, which stand a little inside the list."""
    return in_row(widget, margins=margins_from_start(Spacing.small, 0, Spacing.wide, 0))
