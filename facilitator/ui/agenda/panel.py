"""The panel of the agenda: the items in order under their days, taken up by a double click or Enter."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QListView, QMenu, QWidget

from facilitator.core.commands import Command
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.ui.agenda.delegate import AgendaDelegate
from facilitator.ui.agenda.lines import AgendaLine, progress_label
from facilitator.ui.agenda.menu import COPY, FOLD, OPEN, SAVE, choices
from facilitator.ui.agenda.model import AgendaModel
from facilitator.ui.agenda.rows import AgendaHeading, AgendaPaper, agenda_rows, day_of, folded_days
from facilitator.ui.agenda.view import AgendaView
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, NO_MARGINS, in_column, in_row
from facilitator.ui.received_files import ReceivedFiles
from facilitator.ui.screen_reader import leave_unheard
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, Theme, dress
from facilitator.ui.window_placement import pop_up


class AgendaPanel(QWidget):
    """The agenda beside the floor: where the meeting stands, what was expected, who waits where.

    `looked_at` carries the code of the item that is clicked or reached by the arrow keys.
    """

    looked_at = Signal(object)

    def __init__(self, session: Session, heartbeat: Heartbeat, theme: Theme, *, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._progress = QLabel()
        self._model = AgendaModel(self)
        self._view = AgendaView()
        self._delegate = AgendaDelegate(theme, self._view)
        self._files = ReceivedFiles(session, dialogs or Dialogs(self), self)
        self._asked: dict[date, bool] = {}
        self._minute = ""
        self._build()

        self._view.clicked.connect(self._on_clicked)
        self._view.doubleClicked.connect(self._on_double_clicked)
        self._view.entered_item.connect(self._enter)
        self._view.folded.connect(self._fold)
        self._view.customContextMenuRequested.connect(self._show_menu)
        session.changed.connect(self._on_changed)
        session.settled.connect(self.refresh)
        heartbeat.second.connect(self._on_second)
        theme.changed.connect(self._view.doItemsLayout)
        self.refresh()
        self.show_open()
        self._view.selectionModel().currentChanged.connect(self._on_current)

    @Slot()
    def show_open(self) -> None:
        """Put the mark on the open item."""
        self.show_item(self._session.meeting.open_item)

    def show_item(self, code: ItemCode | None) -> None:
        """Look at an item, as if its line had been clicked; a folded day is unfolded for it."""
        day = day_of(self._session.meeting, code)
        if self._model.row_of(code) < 0 and code is not None:
            if day is not None:
                self._asked[day] = False
            self.refresh()
        elif day is not None:
            # a day that was seen stays unfolded when the meeting goes on to the next
            self._asked.setdefault(day, False)
        self._view.setCurrentIndex(self._model.index(self._model.row_of(code)))

    @property
    def view(self) -> QListView:
        """Give the list, for the focus."""
        return self._view

    @Slot()
    def refresh(self) -> None:
        """Show the agenda as it stands now."""
        meeting, now = self._session.shown, self._session.now()
        folded = folded_days(meeting, self._asked, now)
        self._model.show(agenda_rows(meeting, self._session.forecast(), now, folded))
        self._progress.setText(progress_label(meeting))
        self._view.setAccessibleDescription(tr("Items done: {progress}", progress=self._progress.text()))

    @Slot(object, object)
    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        # status changes are painted with the act; the expected times of other items follow with `settled`
        if [(i.code, i.status) for i in before.items.values()] != [(i.code, i.status) for i in after.items.values()]:
            self.refresh()

    def _on_current(self, index: QModelIndex) -> None:
        line = self._model.line(index.row())
        if line is not None:
            self.looked_at.emit(line.code)

    def _on_second(self) -> None:
        minute = f"{self._session.now():%H%M}"
        if minute != self._minute:
            self._minute = minute
            self.refresh()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if isinstance(row, AgendaHeading):
            self._fold(index, not row.folded)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        # a click has folded or unfolded a day already
        if not isinstance(self._model.row_at(index), AgendaHeading):
            self._enter(index)

    @Slot(QModelIndex)
    def _enter(self, index: QModelIndex) -> None:
        """Do the first of what can be done with a row; of an item that is open, nothing."""
        match self._model.row_at(index):
            case AgendaLine(code=code):
                self._session.act(Command(name="take-up", arguments={"item": code}))
            case AgendaHeading(folded=folded):
                self._fold(index, not folded)
            case AgendaPaper(received=document) if document is not None:
                self._files.open(document)

    @Slot(QModelIndex, bool)
    def _fold(self, index: QModelIndex, folded: bool) -> None:
        """Fold or unfold the day of a row; the mark goes to its heading, so that no other item is looked at."""
        row = self._model.row_at(index)
        day = row.day if isinstance(row, AgendaHeading) else None
        if isinstance(row, AgendaLine):
            day = day_of(self._session.meeting, row.code)
        if day is None or (isinstance(row, AgendaLine) and not folded):
            return
        self._view.setCurrentIndex(self._model.heading_of(day))
        if isinstance(row, AgendaHeading):
            self._asked[day] = folded
            self.refresh()

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        index = self._view.indexAt(place)
        row = self._model.row_at(index)
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label, what in choices(row):
            menu.addAction(label).setData((what, index.row()))
        menu.triggered.connect(self._on_chosen)
        pop_up(menu, self._view.viewport().mapToGlobal(place))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        what, place = action.data()
        index = self._model.index(place)
        row = self._model.row_at(index)
        if isinstance(what, Command):
            self._session.act(what)
        elif what == COPY:
            QGuiApplication.clipboard().setText(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        elif what == FOLD and isinstance(row, AgendaHeading):
            self._fold(index, not row.folded)
        elif isinstance(row, AgendaPaper) and row.received is not None:
            {OPEN: self._files.open, SAVE: self._files.save}[what](row.received)

    def _build(self) -> None:
        heading = plain_label("heading", "faint", text=tr("Agenda"))
        dress(self._progress, role="heading", tone="faint")
        leave_unheard(heading, self._progress)
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        margins = (Spacing.wide, Spacing.small, Spacing.wide, Spacing.tight)
        top = in_row(heading, AIR, self._progress, margins=margins)
        in_column(top, self._view, within=self, margins=NO_MARGINS, spacing=0)
