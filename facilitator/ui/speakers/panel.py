"""The panel of the speakers: the list of those who wait, what is to be expected of it, and the quick entry."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from facilitator.core.expected import ExpectedRequest
from facilitator.core.ids import ItemCode, LineNumber, RequestId
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.core.segments import segment_words
from facilitator.core.speakers import Request
from facilitator.ui.elided import ElidedLabel
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import in_column, in_row, wide
from facilitator.ui.right_to_left import end_of_line, margins_from_start
from facilitator.ui.screen_reader import leave_unheard
from facilitator.ui.session import Session
from facilitator.ui.speakers.acts import RowActs
from facilitator.ui.speakers.delegate import SpeakersDelegate
from facilitator.ui.speakers.entry import QuickEntry
from facilitator.ui.speakers.model import SpeakersModel
from facilitator.ui.speakers.summary import closed_words, empty_sentence, heading, lines_words, outlook, roles_to_name
from facilitator.ui.speakers.view import SpeakersView
from facilitator.ui.theme import Spacing, Theme, dress

EXPECTED_EVERY_MS = 5000
SOON_SEEN = 2


class SpeakersPanel(QWidget):
    """The list of the open item, or of the item that was selected in the agenda, and the entry beneath it.

    `open_item_wanted` asks all panels to go back to the open item.
    """

    open_item_wanted = Signal()

    def __init__(self, session: Session, heartbeat: Heartbeat, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._item: ItemCode | None = None
        self._expected: Sequence[ExpectedRequest] = ()
        self._newest: RequestId | None = None
        self._line = LineNumber(0)
        self._model = SpeakersModel(self)
        self._view = SpeakersView(self._model, theme, self)
        self._delegate = SpeakersDelegate(theme, self._view)
        self._view.setItemDelegate(self._delegate)
        self._acts = RowActs(session, self._model, self._view, theme)
        self._entry = QuickEntry(session, theme, self)
        self._heading, self._closed = leading_label("heading", "faint"), leading_label("heading", "warn")
        # the outlook is never elided; the segment gets the remaining width
        self._segment, self._outlook = ElidedLabel(), ElidedLabel(whole=True)
        self._roles, self._empty = QPushButton(self), leading_label("text", "dim", wraps=True)
        self._back = QPushButton(self)
        self._open_line, self._settle, self._leave = ElidedLabel(), QPushButton(self), QPushButton(self)
        self._lines = QWidget()
        # the forecast changes with time, but it is shown in minutes: every few seconds is enough
        self._resting = QTimer(self, singleShot=True, interval=EXPECTED_EVERY_MS)
        self._build()
        self.refresh()

        self._roles.clicked.connect(self._on_roles)
        self._back.clicked.connect(self.show_open_item)
        self._settle.clicked.connect(self._on_settle)
        self._leave.clicked.connect(self._on_leave)
        self._entry.added.connect(self._on_added)
        session.changed.connect(self._on_changed)
        session.settled.connect(self.refresh)
        heartbeat.second.connect(self._on_second)

    @property
    def view(self) -> SpeakersView:
        """Give the list."""
        return self._view

    @property
    def entry(self) -> QuickEntry:
        """Give the quick entry."""
        return self._entry

    @property
    def acts(self) -> RowActs:
        """Give what can be done with the selected row."""
        return self._acts

    @property
    def waiting(self) -> tuple[Request, ...]:
        """Give the requests that are shown, front to back."""
        return self._model.waiting

    @Slot(object)
    def show_item(self, code: ItemCode | None) -> None:
        """Show the list of an item of the agenda; None is the open one, and follows it."""
        self._item = code if code != self._session.meeting.open_item else None
        self.refresh()

    @Slot()
    def show_open_item(self) -> None:
        """Go back to the list of the open item."""
        self.show_item(None)
        self.open_item_wanted.emit()

    @Slot()
    def go_to_entry(self) -> None:
        """Put the keyboard into the quick entry."""
        self._entry.take_focus()

    @Slot()
    def _on_roles(self) -> None:
        code = self._item or self._session.meeting.open_item
        if code is not None:
            self._acts.more_wanted.emit("role", code)

    @Slot()
    def _on_settle(self) -> None:
        self._acts.more_wanted.emit("settle-line", self._line)

    @Slot()
    def _on_leave(self) -> None:
        self._acts.more_wanted.emit("leave-line", self._line)

    def _show_lines(self, meeting: Meeting, code: ItemCode | None) -> None:
        """Show above the list what was not understood of advance lists, the oldest first, until it is settled."""
        found = [line for line in meeting.open_lines.values() if line.item == code]
        self._lines.setVisible(bool(found))
        if found:
            self._line = found[0].number
            self._open_line.show_words(lines_words(found))

    @Slot()
    def refresh(self) -> None:
        """Show the list and what is to be expected as they are now."""
        meeting, now = self._session.shown, self._session.now()
        found = self._session.forecast()
        self._expected = found.waiting
        self._resting.start()
        code = self._show_list(meeting)
        self._model.show(meeting, code, self._expected if code == meeting.open_item else (), now)
        item = meeting.items.get(code) if code is not None else None
        words, missed = outlook(meeting, code, found, now)
        self._outlook.show_words(words)
        dress(self._outlook, tone="warn" if missed else "faint")
        lacking = roles_to_name(item, meeting.called)
        self._describe()
        self._roles.setText(lacking)
        self._roles.setToolTip(tr("{roles}. Press to name them.", roles=lacking))
        self._roles.setVisible(bool(lacking))
        self._show_lines(meeting, code)
        elsewhere = meeting.current is not None and code != meeting.open_item
        self._back.setVisible(elsewhere)
        if meeting.current is not None:
            self._back.setText(tr("Back to {item}", item=meeting.current.plan.label))
        self._entry.tell(self._model.place_words(self._newest) if self._newest is not None else "")
        self._delegate.prepare(self._model.rows_after(self._view.last_seen, SOON_SEEN))

    def _describe(self) -> None:
        """Let the list itself say in one sentence what stands above it."""
        above = (self._heading.text(), self._closed.text(), self._segment.words, self._outlook.words)
        self._view.setAccessibleDescription(" · ".join(filter(None, above)))

    @Slot(object, object)
    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        # the order is shown with the act, with the former texts of rows; their new texts follow with `settled`
        self._newest = None
        self._show_list(self._session.shown)
        if after.floor.holder != before.floor.holder:
            self._view.scrollToTop()

    @Slot(object)
    def _on_added(self, request: RequestId) -> None:
        """Tell where the new one waits; the list stays where it is, with whoever is next in sight."""
        self._newest = request
        self._view.select_where_it_is(request)
        self._entry.tell(self._model.place_words(request))

    def _show_list(self, meeting: Meeting) -> ItemCode | None:
        if self._item is not None and self._item not in meeting.items:
            self._item = None
        code = self._item or meeting.open_item
        item = meeting.items.get(code) if code is not None else None
        before = self._model.waiting
        slides = item is not None and [r.id for r in item.waiting] != [r.id for r in before]
        if slides:
            self._view.slide.remember()
        self._model.follow(meeting, code)
        if slides:
            self._view.slide.start()
        self._entry.show_item(code)
        self._heading.setText(heading(meeting, code))
        self._closed.setText(closed_words(item))
        self._closed.setVisible(bool(self._closed.text()))
        self._segment.show_words(segment_words(item) if item is not None else "")
        self._empty.setText(empty_sentence(item))
        self._empty.setVisible(not self._model.waiting)
        return code

    @Slot()
    def _on_second(self) -> None:
        if not self._resting.isActive():
            self.refresh()

    def _build(self) -> None:
        self._back.setProperty("rank", "quiet")
        self._outlook.setAlignment(end_of_line())
        dress(self._segment, role="heading", tone="faint")
        self._roles.setProperty("rank", "link")
        # it stands among words; the keyboard has Item ▸ Name a role for it
        self._roles.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._roles.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        dress(self._outlook, role="heading", tone="faint")
        leave_unheard(self._heading, self._closed, self._segment, self._outlook)
        heads = (self._heading, self._closed, self._roles, self._back, wide(self._segment), self._outlook)
        top = in_row(*heads, margins=margins_from_start(Spacing.small, 0, Spacing.wide, 0), spacing=Spacing.wide)
        for button, words in ((self._settle, tr("Settle…")), (self._leave, tr("Leave…"))):
            button.setText(words)
            button.setProperty("rank", "link")
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        dress(self._open_line, role="text", tone="warn")
        margins = margins_from_start(Spacing.small, 0, Spacing.wide, 0)
        line = (wide(self._open_line), self._settle, self._leave)
        in_row(*line, within=self._lines, margins=margins, spacing=Spacing.wide)
        self._empty.setContentsMargins(margins_from_start(Spacing.small, Spacing.tight, Spacing.wide, Spacing.tight))
        margins = margins_from_start(Spacing.wide - Spacing.small, Spacing.small, 0, Spacing.small)
        parts = (top, self._lines, self._empty, wide(self._view), self._entry)
        in_column(*parts, within=self, margins=margins, spacing=Spacing.tight)
        self.setTabOrder(self._view, self._entry)
