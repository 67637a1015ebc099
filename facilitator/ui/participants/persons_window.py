"""The window of persons: what personal data this file holds, by kind, and the way to a copy without it."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from facilitator.core.clock import date_label
from facilitator.core.meeting import Meeting
from facilitator.core.personal_data import KIND_WORDS, PersonalDatum, delegation_words, names_of_persons, personal_data
from facilitator.core.saying import tr
from facilitator.ui.labels import leading_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.participants.tables import ListCells, ListTable
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, Theme
from facilitator.ui.window_placement import resize_within

SIZE = QSize(860, 600)
LEAST = QSize(560, 400)
_MOST_EVENTS = 8


class PersonsWindow(QDialog):
    """Lists names, notes and documents with the events in which they stand. It changes nothing."""

    copy_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.summary = leading_label("text", wraps=True)
        headings = (tr("Kind"), tr("What"), tr("Delegation"), tr("Events"))
        self.table = ListTable(theme, tr("What this file holds of persons"), headings, wide=1)
        self.copy_button = QPushButton(tr("Save a copy without persons…"))
        self._build()
        self.refresh()

        self.copy_button.clicked.connect(self.copy_wanted)
        session.settled.connect(self.refresh)
        theme.changed.connect(self.table.paint_tones)

    @Slot()
    def refresh(self) -> None:
        """List what is held now."""
        meeting = self._session.meeting
        found = personal_data([one.as_it_stands for one in self._session.trail.events])
        self.table.show_rows([_row(meeting, one) for one in found])
        parts = [tr("Names of persons in this file: {n}.", n=len(names_of_persons(found)))]
        if meeting.persons_until is not None:
            parts.append(tr("To be kept until {day}.", day=day_words(meeting)))
        parts.append(
            tr(
                "Gists and other texts that were typed may name persons whom no field of their own holds; they are not"
                " searched for those here."
            )
        )
        self.summary.setText(" ".join(parts))

    def _build(self) -> None:
        self.setWindowTitle(tr("Persons in this file"))
        close = QPushButton(tr("Close", "a button: put a window away"))
        close.clicked.connect(self.close)
        self.copy_button.setProperty("rank", "primary")
        for button in (close, self.copy_button):
            button.setAutoDefault(False)
        margins = (Spacing.large, Spacing.wide, Spacing.large, Spacing.wide)
        foot = in_row(close, AIR, self.copy_button, spacing=Spacing.small)
        in_column(self.summary, wide(self.table), foot, within=self, margins=margins, spacing=Spacing.medium)
        resize_within(self, SIZE * max(1.0, self._theme.zoom), LEAST)


def day_words(meeting: Meeting) -> str:
    """Give the day until which names of persons are kept."""
    until = meeting.persons_until
    return f"{date_label(until)} {until.year}" if until is not None else ""


def _row(meeting: Meeting, one: PersonalDatum) -> ListCells:
    shown = ", ".join(map(str, one.events[:_MOST_EVENTS]))
    more = " …" if len(one.events) > _MOST_EVENTS else ""
    return ListCells(
        texts=(tr(KIND_WORDS[one.kind]), one.what, delegation_words(meeting, one.delegation), shown + more)
    )
