"""The page of the days: usual sessions are added a day at once, each is changed in place, all are moved together."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QDateEdit, QPushButton, QSpinBox, QWidget

from facilitator.core.agenda import PlannedSession
from facilitator.core.clock import local_time
from facilitator.core.ids import Refused
from facilitator.core.preparing.field_paths import FieldPath
from facilitator.core.preparing.readings_of_fields import shown_clock
from facilitator.core.preparing.usual_days import in_order, moved_to, next_day, with_days
from facilitator.core.saying import tr
from facilitator.core.times import instant_of, local_instant, read_day, read_time
from facilitator.ui.labels import leading_label, plain_label
from facilitator.ui.layouts import AIR, in_column, in_row, wide
from facilitator.ui.preparing.cells import CellsView
from facilitator.ui.preparing.editing import Editing
from facilitator.ui.theme import Spacing

DAY, TITLE, START, END = range(4)
_MOST_DAYS = 60


class SessionsPage(QWidget):
    """Shows and changes the sessions; their items follow where they have no hours of their own."""

    def __init__(self, editing: Editing, today: date) -> None:
        super().__init__()
        self._editing = editing
        self._today = today
        self.first = QDateEdit()
        self.days = QSpinBox()
        self.add_button = QPushButton(tr("Add days"))
        self._move = QPushButton(tr("Move all to this day"))
        headings = (tr("Day"), tr("Title"), tr("From"), tr("Until, a hard stop"))
        self.table = CellsView(tr("Sessions"), headings, wide=(TITLE,), spare=True)
        self._build()

        self.add_button.clicked.connect(self._on_add)
        self.days.lineEdit().returnPressed.connect(self._on_add)
        self._move.clicked.connect(self._on_move)
        self.table.edited.connect(self._on_edited)
        self.table.removed.connect(self._on_removed)

    @Slot()
    def show_values(self) -> None:
        """Show the sessions as they stand."""
        plan = self._editing.definition
        self.table.show_rows(
            (
                local_time(one.start, plan.zone).date().isoformat(),
                one.title,
                shown_clock(one.start, plan.zone),
                shown_clock(one.end, plan.zone),
            )
            for one in plan.sessions
        )
        self._move.setEnabled(bool(plan.sessions))
        if not self.first.hasFocus():
            day = next_day(plan, self._today)
            self.first.setDate(QDate(day.year, day.month, day.day))

    def reveal(self, path: FieldPath) -> None:
        """Go to a cell, or to where days are added."""
        match path:
            case ("sessions", int(row), *rest):
                self.table.reveal(row, {"title": TITLE, "end": END}.get(str(rest[0]) if rest else "", START))
            case _:
                self.days.setFocus()
                self.days.selectAll()

    def _day(self) -> date:
        day = self.first.date()
        return date(day.year(), day.month(), day.day())

    @Slot()
    def _on_add(self) -> None:
        prepared = self._editing.prepared
        try:
            definition = with_days(prepared.definition, self._day(), self.days.value())
        except Refused as why:
            self._editing.refused.emit(str(why))
            return
        self._editing.apply(prepared.again(definition))

    @Slot()
    def _on_move(self) -> None:
        prepared = self._editing.prepared
        self._editing.apply(prepared.again(moved_to(prepared.definition, self._day())))

    def _on_edited(self, row: int, column: int, text: str) -> None:
        sessions = self._editing.definition.sessions
        try:
            changed = self._changed(sessions[row] if row < len(sessions) else self._new(), column, text)
        except Refused as why:
            self._editing.refused.emit(str(why))
            return
        kept = tuple(one for place, one in enumerate(sessions) if place != row)
        self._editing.put(("sessions",), in_order((*kept, changed)))

    def _new(self) -> PlannedSession:
        """Give a session behind the last, as long as that."""
        plan = self._editing.definition
        if plan.sessions:
            last = plan.sessions[-1]
            return replace(last, start=last.end, end=last.end + (last.end - last.start), title="")
        start = local_instant(datetime.combine(self._day(), datetime.min.time()).replace(hour=10), plan.zone)
        return PlannedSession(number=1, title="", start=start, end=start + timedelta(hours=3))

    def _changed(self, one: PlannedSession, column: int, text: str) -> PlannedSession:
        """Give a session with what was typed in a column. Raises Refused."""
        zone = self._editing.definition.zone
        there = local_time(one.start, zone)
        match column:
            case _ if column == TITLE:
                return replace(one, title=text.strip())
            case _ if column == DAY:
                moved = datetime.combine(read_day(text, near=one.start), there.time())
                start = local_instant(moved, zone)
                return replace(one, start=start, end=start + (one.end - one.start))
            case _ if column == START:
                midnight = local_instant(datetime.combine(there.date(), datetime.min.time()), zone)
                start = instant_of(read_time(text, zone, near=one.start), zone, midnight)
                return replace(one, start=start, end=max(one.end, start + timedelta(minutes=5)))
            case _:
                return replace(one, end=instant_of(read_time(text, zone, near=one.start), zone, one.start))

    def _on_removed(self, row: int) -> None:
        sessions = self._editing.definition.sessions
        why = self._editing.fixed(("sessions", row))
        if why:
            self._editing.refused.emit(why)
            return
        self._editing.put(("sessions",), in_order((*sessions[:row], *sessions[row + 1 :])))

    def _build(self) -> None:
        self.first.setDisplayFormat("yyyy-MM-dd")
        self.first.setCalendarPopup(True)
        self.first.setAccessibleName(tr("First day"))
        self.days.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.days.setToolTip(tr("Enter adds them; Saturdays and Sundays are left out"))
        self.days.setMinimumWidth(80)
        self.days.setRange(1, _MOST_DAYS)
        self.days.setAccessibleName(tr("Number of days"))
        self.table.set_widths((14, 0, 10, 20))
        words = tr(
            "A day has the usual sessions, 10:00–13:00 and 15:00–18:00; change them in the table. "
            "Delete takes a session away."
        )
        adding = in_row(
            plain_label("text", "dim", text=tr("First day")),
            self.first,
            plain_label("text", "dim", text=tr("Number of days")),
            self.days,
            self.add_button,
            self._move,
            AIR,
            spacing=Spacing.small,
        )
        in_column(
            leading_label("text", "dim", wraps=True, text=words),
            adding,
            wide(self.table),
            within=self,
            margins=(0, 0, 0, 0),
            spacing=Spacing.medium,
        )
