"""The panel of the agenda: the items in order, taken up by a double click or Enter."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QListView, QMenu, QWidget

from facilitator.core.commands import Command
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemStatus, Meeting
from facilitator.core.saying import noop, tr
from facilitator.ui.agenda.delegate import AgendaDelegate
from facilitator.ui.agenda.lines import AgendaLine, agenda_rows, progress_label
from facilitator.ui.agenda.model import AgendaModel
from facilitator.ui.desk_list import DeskList
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, NO_MARGINS, in_column, in_row
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, Theme, dress

WAITING_FATES = (
    ("carry", noop("Close, carry the waiting over")),
    ("written", noop("Close, take the waiting in writing")),
    ("not-reached", noop("Close, note the waiting as not reached")),
)


class AgendaView(DeskList):
    """A list of items without a frame."""

    entered_item = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Agenda"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take up the current item by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered_item.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class AgendaPanel(QWidget):
    """The agenda beside the floor: where the meeting stands, what was expected, who waits where.

    `looked_at` carries the code of the item that is clicked or reached by the arrow keys.
    """

    looked_at = Signal(object)

    def __init__(self, session: Session, heartbeat: Heartbeat, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._progress = QLabel()
        self._model = AgendaModel(self)
        self._view = AgendaView()
        self._delegate = AgendaDelegate(theme, self._view)
        self._minute = ""
        self._build()

        self._view.doubleClicked.connect(self._take_up)
        self._view.entered_item.connect(self._take_up)
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
        if self._model.row_of(self._session.meeting.open_item) < 0:
            self.refresh()
        self._view.setCurrentIndex(self._model.index(self._model.row_of(self._session.meeting.open_item)))

    def show_item(self, code: ItemCode) -> None:
        """Look at an item, as if its line had been clicked."""
        self._view.setCurrentIndex(self._model.index(self._model.row_of(code)))

    @property
    def view(self) -> QListView:
        """Give the list, for the focus."""
        return self._view

    @Slot()
    def refresh(self) -> None:
        """Show the agenda as it stands now."""
        meeting, now = self._session.meeting, self._session.now()
        self._model.show(agenda_rows(meeting, self._session.forecast(), now))
        self._progress.setText(progress_label(meeting))

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

    def _take_up(self, index: QModelIndex) -> None:
        line = self._model.line(index.row())
        if line is not None:
            self._session.act(Command(name="take-up", arguments={"item": line.code}))

    def _show_menu(self, place: QPoint) -> None:
        line = self._model.line(self._view.indexAt(place).row())
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label, command in item_choices(line):
            menu.addAction(label).setData(command)
        menu.triggered.connect(self._on_chosen)
        menu.popup(self._view.viewport().mapToGlobal(place))

    def _on_chosen(self, action: QAction) -> None:
        self._session.act(action.data())

    def _build(self) -> None:
        heading = plain_label("heading", "faint", text=tr("Agenda"))
        dress(self._progress, role="heading", tone="faint")
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        margins = (Spacing.wide, Spacing.small, Spacing.wide, Spacing.tight)
        top = in_row(heading, AIR, self._progress, margins=margins)
        in_column(top, self._view, within=self, margins=NO_MARGINS, spacing=0)


def item_choices(line: AgendaLine) -> tuple[tuple[str, Command], ...]:
    """Give what can be done with an item where it stands: a label and the command each."""
    item = {"item": line.code}
    if line.status is not ItemStatus.OPEN:
        again = tr("Take up again") if line.status is not ItemStatus.PLANNED else tr("Take up")
        return ((f"{again}\t{_enter()}", Command(name="take-up", arguments=item)),)
    if line.waiting:
        closing = tuple(
            (tr(label), Command(name="close-item", arguments={"waiting": fate})) for fate, label in WAITING_FATES
        )
    else:
        closing = ((tr("Close"), Command(name="close-item")),)
    return ((tr("Suspend"), Command(name="suspend-item")), *closing)


def _enter() -> str:
    return QKeySequence(Qt.Key.Key_Enter).toString(QKeySequence.SequenceFormat.NativeText)
