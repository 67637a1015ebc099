"""The seat: the button in the footer that says under which name this desk acts, and lets that be changed."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget, QWidgetAction

from facilitator.core.kind_words import SEATS, seat_words
from facilitator.core.saying import tr
from facilitator.ui.session import Session

LONGEST_NAME = 40


class SeatButton(QPushButton):
    """Names the seat; a press offers other names, and a field for any."""

    def __init__(self, session: Session, notes: QAction) -> None:
        super().__init__()
        self._session = session
        self._notes = notes
        self._menu = QMenu(self)
        for name in SEATS:
            self._menu.addAction(seat_words(name)).setData(name)
        self._other = QLineEdit()
        self._other.setPlaceholderText(tr("Another name, Enter"))
        self._other.setAccessibleName(tr("Another name of this seat"))
        self._other.setMaxLength(LONGEST_NAME)
        field = QWidgetAction(self._menu)
        field.setText(tr("Another name, Enter"))
        field.setToolTip(tr("Another name of this seat"))
        field.setDefaultWidget(self._other)
        self._menu.addAction(field)
        self._menu.addSeparator()
        self._menu.addAction(notes)
        self.setProperty("rank", "quiet")
        self.setToolTip(
            tr("The name under which this desk acts; undo takes back its own acts only. Click to change it.")
        )
        self.setMenu(self._menu)

        self._menu.triggered.connect(self._on_chosen)
        notes.toggled.connect(self.refresh)
        self._other.returnPressed.connect(lambda: self._choose(self._other.text()))
        session.settled.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the name as it is."""
        name = seat_words(self._session.seat_name)
        limited = self._notes.isChecked()
        self.setText(tr("Seat: {name} · notes only", name=name) if limited else tr("Seat: {seat_name}", seat_name=name))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        if action is not self._notes:
            self._choose(str(action.data() or ""))

    def _choose(self, name: str) -> None:
        self._menu.hide()
        self._other.clear()
        chosen = " ".join(name.split())
        if chosen:
            self._session.seat_wanted.emit(chosen)


class WindowTitle(QObject):
    """Keeps the title of a window: the meeting, its file or its server, and the seat."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        session.settled.connect(self.refresh, Qt.ConnectionType.DirectConnection)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the title as it is now."""
        definition, address = self._session.shown.definition, self._session.address
        file = f"{address.title} · {address.place}" if address.scheme else address.path.name
        title = " – ".join((definition.short or definition.title, file, seat_words(self._session.seat_name)))
        if title != self._window.windowTitle():
            self._window.setWindowTitle(title)
