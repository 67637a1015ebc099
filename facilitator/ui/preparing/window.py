"""The window in which a meeting is prepared: its pages, what is wrong first, and what is made of it at the end."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QWidget

from facilitator.core.preparing.field_paths import FieldPath
from facilitator.core.saying import tr
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.growing import ScrolledPage
from facilitator.ui.keyboard import asks_for_undo
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import AIR, NO_MARGINS, in_column, in_row, wide
from facilitator.ui.preparing.agenda_page import AgendaPage
from facilitator.ui.preparing.conflict_words import conflict_words
from facilitator.ui.preparing.editing import Editing
from facilitator.ui.preparing.limits_page import LimitsPage
from facilitator.ui.preparing.meeting_page import MeetingPage
from facilitator.ui.preparing.order_page import OrderPage
from facilitator.ui.preparing.sessions_page import SessionsPage
from facilitator.ui.preparing.words_page import WordsPage
from facilitator.ui.theme import Spacing, Theme, dress
from facilitator.ui.window_placement import monitor_of, resize_within

SIZE, LEAST = QSize(1300, 680), QSize(900, 520)
MEETING, SESSIONS, AGENDA, ORDER, LIMITS, WORDS = range(6)
_SIDE = 190
_PART = 0.7
_PAGE_OF: Mapping[str, int] = {
    "sessions": SESSIONS,
    "items": AGENDA,
    "precedence": ORDER,
    "limits": LIMITS,
    "settings": LIMITS,
}
Page = MeetingPage | SessionsPage | AgendaPage | OrderPage | LimitsPage | WordsPage


class PrepareWindow(QWidget):
    """Shows and changes what an `Editing` holds, and asks its owner for what is made of it.

    `save_wanted` asks for the definition as a file, `make_wanted` for the meeting, or for what else `finish` says is
    made of one that has begun; `closed` tells that the window has gone. Without `roll_words` no list is asked for.
    """

    save_wanted = Signal()
    make_wanted = Signal()
    closed = Signal()

    def __init__(
        self, editing: Editing, theme: Theme, dialogs: Dialogs, today: date, *, roll_words: str = "", finish: str = ""
    ) -> None:
        super().__init__()
        self._has_begun = bool(finish)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "window")
        self.editing = editing
        editing.setParent(self)
        self.theme = self._theme = theme
        self._dialogs = dialogs
        self._surely = False
        self.meeting = MeetingPage(editing, roll_words)
        self.sessions = SessionsPage(editing, today)
        self.agenda = AgendaPage(editing, theme)
        self.order = OrderPage(editing)
        self.limits = LimitsPage(editing)
        self.words = WordsPage(editing)
        self._by_number: Sequence[Page] = (
            self.meeting, self.sessions, self.agenda, self.order, self.limits, self.words,
        )  # fmt: skip
        self._pages = QStackedWidget()
        self._tabs = QButtonGroup(self)
        self.conflict = QPushButton()
        self._others = leading_label("text", "dim")
        self._told = leading_label("text", "dim", wraps=True)
        self.save_button = QPushButton(tr("Save definition…"))
        self.make_button = QPushButton(finish or tr("Make the meeting…"))
        self.undo_button, self.redo_button = QPushButton(tr("Undo")), QPushButton(tr("Redo"))
        self._build()

        editing.changed.connect(self.refresh)
        editing.checked.connect(self._show_conflicts)
        editing.refused.connect(self.tell)
        self.agenda.tree.told.connect(self.tell)
        self._tabs.idClicked.connect(self.go_to_page)
        self.conflict.clicked.connect(self.go_to_conflict)
        self.undo_button.clicked.connect(editing.undo)
        self.redo_button.clicked.connect(editing.redo)
        self.save_button.clicked.connect(self._on_save)
        self.make_button.clicked.connect(self._on_make)
        self.show_page(MEETING)
        self.meeting.reveal(("title",))
        self._show_conflicts()

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Show a page, with the values as they stand."""
        self._tabs.button(page).setChecked(True)
        self._pages.setCurrentIndex(page)
        self.refresh()

    @Slot(int)
    def go_to_page(self, page: int) -> None:
        """Show a page, and put the keyboard where one begins on it."""
        self.show_page(page)
        self._by_number[page].reveal(("title",) if page == MEETING else ("limits", "coordinator"))

    @Slot()
    def refresh(self) -> None:
        """Show what stands now on the page that is seen."""
        self._by_number[self._pages.currentIndex()].show_values()
        self.undo_button.setEnabled(self.editing.can_undo)
        self.redo_button.setEnabled(self.editing.can_redo)
        self.tell("")
        title = self.editing.definition.title or tr("A new meeting")
        named = tr("Editing: {title}", title=title) if self._has_begun else tr("Preparing: {title}", title=title)
        self.setWindowTitle(f"{named}[*]")
        self.setWindowModified(self.editing.is_changed)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say something about what was just done, until the next change."""
        self._told.setText(sentence)

    @property
    def said(self) -> str:
        """Give what was said last of what was just done."""
        return self._told.text()

    def reveal(self, path: FieldPath) -> None:
        """Go to the field of a path."""
        page = _PAGE_OF.get(str(path[0]) if path else "", MEETING)
        if "precedence" in path:
            page = ORDER
        self.show_page(page)
        self._by_number[page].reveal(path)

    @Slot()
    def go_to_conflict(self) -> None:
        """Go to the field of the first conflict."""
        if self.editing.conflicts:
            self.reveal(self.editing.conflicts[0].where)

    def close_surely(self) -> None:
        """Close without a question."""
        self._surely = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before what was changed and not saved is gone."""
        if self._surely or not self.editing.is_changed:
            event.accept()
            self.closed.emit()
            return
        event.ignore()
        question = (
            tr("What was edited is not applied. Close the window and lose it?")
            if self._has_begun
            else tr("What was prepared is not saved. Close the window and lose it?")
        )
        self._dialogs.confirm(self, question, tr("Close and lose it"), self.close_surely)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let undo and redo take back whole changes, not letters of the line in which the cursor stands."""
        if isinstance(watched, QLineEdit) and asks_for_undo(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_save(self) -> None:
        self._if_right(self.save_wanted.emit)

    @Slot()
    def _on_make(self) -> None:
        self._if_right(self.make_wanted.emit)

    def _if_right(self, then: Callable[[], object]) -> None:
        """Go on where nothing is wrong, else to what is."""
        self.editing.check()
        if self.editing.conflicts:
            self.go_to_conflict()
        else:
            then()

    @Slot()
    def _show_conflicts(self) -> None:
        found = self.editing.conflicts
        first = conflict_words(self.editing.definition, found[0]) if found else ""
        right = tr("Nothing is missing.") if self._has_begun else tr("Nothing is missing: the meeting can be made.")
        self.conflict.setText((first or right).replace("&", "&&"))
        self.conflict.setEnabled(bool(found))
        dress(self.conflict, tone="warn" if found else "ok")
        others = len(found) - 1
        self._others.setText(tr("and {n} more", n=others) if others > 0 else "")

    def _build(self) -> None:
        names = (tr("Meeting"), tr("Sessions"), tr("Agenda"), tr("Order of speakers"), tr("Limits"), tr("Words"))
        for number, (name, page) in enumerate(zip(names, self._by_number, strict=True)):
            button = QPushButton(name)
            button.setProperty("rank", "page")
            button.setCheckable(True)
            button.setAutoDefault(False)
            keys = f"Ctrl+{number + 1}"
            button.setShortcut(keys)
            button.setToolTip(keys)
            scrolled = ScrolledPage(page) if isinstance(page, MeetingPage | LimitsPage) else page
            self._tabs.addButton(button, number)
            self._pages.addWidget(scrolled)
        side = QWidget()
        side.setFixedWidth(round(_SIDE * max(1.0, self._theme.zoom)))
        in_column(*self._tabs.buttons(), AIR, within=side, margins=NO_MARGINS, spacing=Spacing.tight)
        middle = in_row(side, wide(self._pages), spacing=Spacing.large)
        margins = (Spacing.large, Spacing.wide, Spacing.large, Spacing.wide)
        in_column(wide(middle), self._told, self._foot(), within=self, margins=margins, spacing=Spacing.medium)
        for line in self.findChildren(QLineEdit):
            line.installEventFilter(self)
        standard = QKeySequence.StandardKey
        for key, does in (
            (standard.Undo, self.editing.undo),
            (standard.Redo, self.editing.redo),
            (standard.Save, self._on_save),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(does)
        # on a large screen the tree and its details have more of it
        part = monitor_of(self).area.size() * _PART
        resize_within(self, (SIZE * max(1.0, self._theme.zoom)).expandedTo(part), LEAST)

    def _foot(self) -> QHBoxLayout:
        self.conflict.setProperty("rank", "quiet")
        self.make_button.setProperty("rank", "primary")
        for button in (self.undo_button, self.redo_button, self.save_button, self.make_button, self.conflict):
            button.setAutoDefault(False)
        buttons = (self.undo_button, self.redo_button, self.save_button, self.make_button)
        return in_row(self.conflict, self._others, AIR, *buttons, spacing=Spacing.small)
