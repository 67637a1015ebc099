"""The header: which meeting and session, how late the plan is, until when there is interpretation, what time it is."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton

from facilitator.core.clock import time_here, time_label
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.ui.elided import ElidedLabel
from facilitator.ui.frame.words import behind_tip, behind_words, interpretation_words, where_label, zone_words
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import Laid, in_row, wide
from facilitator.ui.screen_reader import leave_unheard
from facilitator.ui.session import Session
from facilitator.ui.steady import SteadyLabel
from facilitator.ui.theme import Theme, dress


class Header(QFrame):
    """One line at the top of the desk; its clock moves once a second.

    A press on how late it is tells `advice_wanted`, on another day than planned `day_wanted`.
    """

    advice_wanted = Signal()
    day_wanted = Signal()

    def __init__(self, session: Session, heartbeat: Heartbeat, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._title = ElidedLabel(whole=True)
        self._where = ElidedLabel()
        self._rehearsal = plain_label("label", "accent")
        self._behind = QPushButton()
        self._until = ElidedLabel(whole=True)
        self._zone = plain_label("label", "faint")
        self._clock = SteadyLabel(theme, "day_clock", "text")
        self._build()

        self._behind.clicked.connect(self._on_behind)
        session.settled.connect(self.refresh)
        heartbeat.second.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the meeting as it is at this second."""
        meeting, now = self._session.shown, self._session.now()
        time = time_label(now, meeting.definition.zone, seconds=True)
        self._clock.setText(time)
        self._title.show_words(meeting.definition.short or meeting.definition.title)
        self._title.setToolTip(_titles(meeting))
        self._where.show_words(where_label(meeting, now))
        until, tone = interpretation_words(meeting, now)
        self._until.show_words(until)
        dress(self._until, tone=tone)
        self._zone.setText(zone_words(meeting, now, time_here(now)))
        behind = behind_words(meeting, self._session.forecast())
        self._behind.setText(behind)
        self._behind.setToolTip(behind_tip(self._session.forecast()))
        self._rehearsal.setText(tr("Rehearsal") if meeting.definition.rehearsal else "")
        for label in (self._behind, self._rehearsal, self._zone):
            label.setVisible(bool(label.text()))
        zone = self._zone.text() or meeting.definition.zone
        self._clock.setAccessibleName(tr("Time of day: {time}, {zone}", time=time, zone=zone))

    @Slot()
    def _on_behind(self) -> None:
        wanted = self.day_wanted if self._session.forecast().astray else self.advice_wanted
        wanted.emit()

    def _build(self) -> None:
        self.setProperty("surface", "bar")
        self.setProperty("edge", "below")
        self._rehearsal.setProperty("surface", "pill")
        self._behind.setProperty("rank", "pill")
        dress(self._title, role="title", tone="text")
        # the clock says it
        leave_unheard(self._zone)
        for label in (self._where, self._until):
            dress(label, role="text", tone="dim")
        at_the_end = (self._rehearsal, self._behind, self._until, self._zone, self._clock)
        centred = (Laid(widget, alignment=Qt.AlignmentFlag.AlignVCenter) for widget in at_the_end)
        in_row(self._title, wide(self._where), *centred, within=self, margins=(16, 4, 16, 4), spacing=16)


def _titles(meeting: Meeting) -> str:
    return "\n".join(dict.fromkeys(title for title in (meeting.definition.short, meeting.definition.title) if title))
