"""The window of attendance: the whole roll of a session, ticked by Space, by a click or by typing names."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from facilitator.core.attendance import session_to_note
from facilitator.core.commands import Command
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import SessionState
from facilitator.core.roll_rows import counts, roll_rows
from facilitator.core.saying import tr
from facilitator.core.session_titles import session_on_its_day
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.participants.roll import RollList, RollModel
from facilitator.ui.screen_reader import name_choice
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, Theme, dress
from facilitator.ui.wheel import chosen_by_hand
from facilitator.ui.window_placement import resize_within

SIZE = QSize(620, 700)
LEAST = QSize(460, 380)


class RollWindow(QDialog):
    """Notes who is in the room, one session at a time; each tick is an act that undo takes back."""

    sheet_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._complaint = ""
        self.sessions = QComboBox()
        self.search = QLineEdit()
        self.counts = leading_label("label", "dim", wraps=True)
        self.complaint = leading_label("label", "over", wraps=True)
        self.view = RollList(RollModel(self), theme, self)
        self.tick = QPushButton(tr("Present"))
        self.leave = QPushButton(tr("Has left the room"))
        self._build()
        self._fill_sessions()
        self.refresh()
        self.search.setFocus()

        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._take_first)
        self.search.installEventFilter(self)
        self.sessions.activated.connect(self.refresh)
        self.view.toggled.connect(self.toggle)
        self.view.typed.connect(self._on_typed)
        self.view.selectionModel().selectionChanged.connect(self._offer)
        self.tick.clicked.connect(self._on_tick)
        self.leave.clicked.connect(self._on_leave)
        session.settled.connect(self.refresh)
        session.refused.connect(self._complain)
        session.faulted.connect(self._complain)
        theme.changed.connect(self.view.viewport().update)

    @property
    def session_shown(self) -> SessionState:
        """Give the session whose attendance is shown."""
        number = self.sessions.currentData()
        every = self._session.meeting.sessions
        return next((s for s in every if s.plan.number == number), every[0])

    @Slot()
    def refresh(self) -> None:
        """Show the roll as it is now."""
        meeting, shown = self._session.meeting, self.session_shown
        self.view.roll.show_rows(roll_rows(meeting, shown, self.search.text()))
        self.counts.setText(counts(meeting, shown))
        self.complaint.setText(self._complaint)
        self.complaint.setVisible(bool(self._complaint))
        self._complaint = ""
        self._offer()

    @Slot(object)
    def toggle(self, codes: tuple[DelegationCode, ...]) -> None:
        """Note all of these as present; where all are, take their notes back."""
        rows = {row.code: row for row in roll_rows(self._session.meeting, self.session_shown)}
        missing = tuple(code for code in codes if not rows[code].here)
        number = self.session_shown.plan.number
        if missing:
            self._act("present", who=missing, session=number)
        elif any(rows[code].noted for code in codes):
            self._act("not-present", who=tuple(codes), session=number)
        else:
            names = ", ".join(rows[code].name for code in codes)
            self._complain(
                tr(
                    "Nobody noted {names} as present in session {n}. Who asked for the floor or spoke stands in its"
                    " record.",
                    names=names,
                    n=number,
                )
            )

    def _act(self, name: str, **arguments: object) -> None:
        if arguments.get("who") and self._session.act(Command(name=name, arguments=arguments)):
            self.refresh()

    @Slot()
    def _on_tick(self) -> None:
        self.toggle(self.view.chosen)

    @Slot()
    def _on_leave(self) -> None:
        self._act("left", who=self.view.chosen)

    @Slot()
    def _take_first(self) -> None:
        """Note the first who is found, and be ready for the next name; who is there already stays."""
        row = next((row for row in roll_rows(self._session.meeting, self.session_shown, self.search.text())), None)
        if not self.search.text().strip():
            return
        if row is None or row.code is None:
            self._complain(tr("Nobody on the roll is called “{name}”.", name=self.search.text().strip()))
            return
        if not row.here:
            self._act("present", who=(row.code,), session=self.session_shown.plan.number)
        self.search.clear()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + text)

    @Slot()
    def _on_search(self) -> None:
        self.refresh()
        self.view.scrollToTop()

    @Slot(str)
    def _complain(self, sentence: str) -> None:
        self._complaint = sentence
        self.refresh()

    @Slot()
    def _offer(self) -> None:
        chosen = self.view.chosen
        rows = [row for row in map(self.view.roll.row, self.view.selectedIndexes()) if row is not None]
        all_here = bool(chosen) and all(row.here for row in rows)
        self.tick.setEnabled(bool(chosen))
        self.tick.setText(tr("Not present") if all_here else tr("Present"))
        held = self._session.meeting.current_session
        here = held is not None and held.plan.number == self.session_shown.plan.number
        self.leave.setEnabled(bool(chosen) and here)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys lead from the search into the list."""
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self._enter_list()
            return True
        return super().eventFilter(watched, event)

    def _enter_list(self) -> None:
        self.view.setFocus()
        rows = range(self.view.roll.rowCount())
        places = (self.view.roll.index(row) for row in rows)
        first = next((p for p in places if (row := self.view.roll.row(p)) is not None and row.code is not None), None)
        if first is not None and not self.view.chosen:
            self.view.setCurrentIndex(first)

    def _fill_sessions(self) -> None:
        meeting = self._session.meeting
        for one in meeting.sessions:
            self.sessions.addItem(session_on_its_day(one.plan, meeting.definition.zone), one.plan.number)
        number = session_to_note(meeting)
        self.sessions.setCurrentIndex(max(0, self.sessions.findData(number)))

    def _build(self) -> None:
        self.setWindowTitle(tr("Attendance"))
        name_choice(self.sessions, tr("Session whose attendance is noted"))
        chosen_by_hand(self.sessions)
        self.search.setPlaceholderText(tr("Type a name or code; Enter notes it as present"))
        self.search.setAccessibleName(tr("Find a delegation of the roll"))
        self.search.setClearButtonEnabled(True)
        dress(self.search, role="text")
        self.complaint.hide()
        self.tick.setProperty("rank", "primary")
        self.tick.setToolTip(tr("Space in the list does the same for all that are selected."))
        margins = (Spacing.large, Spacing.wide, Spacing.large, Spacing.wide)
        parts = (self.sessions, self.search, self.counts, wide(self.view), self.complaint, self._foot())
        in_column(*parts, within=self, margins=margins, spacing=Spacing.small)
        resize_within(self, SIZE * max(1.0, self._theme.zoom), LEAST)

    def _foot(self) -> QHBoxLayout:
        sheet = QPushButton(tr("Sign-in sheet…"))
        close = QPushButton(tr("Close", "a button: put a window away"))
        sheet.clicked.connect(self.sheet_wanted)
        close.clicked.connect(self.close)
        for button in (sheet, close, self.leave, self.tick):
            button.setAutoDefault(False)
        return in_row(sheet, close, AIR, self.leave, self.tick, spacing=Spacing.small)
