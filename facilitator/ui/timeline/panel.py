"""The panel of the timeline: a strip under the header."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from facilitator.core.clock import time_and_day
from facilitator.core.forecast import Forecast, behind_label
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.core.segments import heading_of
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme
from facilitator.ui.timeline.editing import PlanOutcome, change_of, outcome_of
from facilitator.ui.timeline.grip import Grip
from facilitator.ui.timeline.gutter import MARGIN, Gutter
from facilitator.ui.timeline.lanes import strip_height
from facilitator.ui.timeline.picture import hint_of, picture_of
from facilitator.ui.timeline.plot import TimelinePlot

DRAW_AGAIN_SECONDS = 20


class TimelinePanel(QFrame):
    """Plan, kept stretches and what is expected, above the panels of the desk.

    `item_chosen` carries the code of an item that was clicked.
    """

    item_chosen = Signal(object)

    def __init__(self, session: Session, heartbeat: Heartbeat, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self.plot = TimelinePlot(theme, session.meeting.definition.zone)
        self._drawn_at = session.now()
        self._editable = False
        self._outcome: PlanOutcome | None = None
        self._gutter = Gutter(theme)
        self._row = QHBoxLayout(self)
        self._build()

        session.settled.connect(self.refresh)
        heartbeat.second.connect(self._on_second)
        theme.changed.connect(self._fit)

    def set_editable(self, editable: bool) -> None:
        """Let the plan be changed by the mouse, or only be read."""
        self._editable = editable
        self._fit()
        self.plot.set_editable(editable)

    @Slot()
    def refresh(self) -> None:
        """Show the meeting as it stands now."""
        if not self.isVisible():
            return
        meeting, now = self._session.shown, self._session.now()
        found = self._session.forecast()
        self._drawn_at = now
        self.plot.show_picture(picture_of(meeting, found, now))
        self.plot.setAccessibleDescription(described(meeting, found, now))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has happened while nothing was shown."""
        super().showEvent(event)
        self.refresh()

    def _on_second(self) -> None:
        now = self._session.now()
        old = (now - self._drawn_at).total_seconds()
        if self.plot.moves_by(now) >= 1.0 or not 0 <= old < DRAW_AGAIN_SECONDS:
            self.refresh()

    def _on_pointed(self, code: ItemCode | None) -> None:
        meeting, now = self._session.shown, self._session.now()
        if code is not None and code in meeting.items:
            self.plot.tell(hint_of(meeting, self._session.forecast(), code, now))

    def _on_pulled(self, grip: Grip) -> None:
        if self.plot.view is None:
            return
        command = change_of(grip, self.plot.view.seconds)
        if command is None:
            self._outcome = None
            self.plot.show_effect(())
        elif self._outcome is None or self._outcome.command != command:
            self._outcome = outcome_of(self._session.meeting, command, self._session.now())
            self.plot.show_effect(self._outcome.bars)
        self.plot.tell((tr("As it is planned"),) if self._outcome is None else self._outcome.lines)

    def _on_dropped(self, grip: Grip) -> None:
        command = None if self.plot.view is None else change_of(grip, self.plot.view.seconds)
        self._on_let_go()
        if command is not None:
            self._session.act(command)

    def _on_let_go(self) -> None:
        self._outcome = None

    def _nearer(self) -> None:
        self.plot.zoom(2)

    def _further(self) -> None:
        self.plot.zoom(-2)

    @Slot()
    def _fit(self) -> None:
        line = QFontMetrics(self._theme.font("label")).height()
        self._gutter.setVisible(self._editable)
        self._row.setContentsMargins(0 if self._editable else MARGIN, 0, MARGIN, 1)
        self.setFixedHeight(strip_height(line, edited=self._editable) + 1)

    def _build(self) -> None:
        self.setProperty("surface", "bar")
        self.setProperty("edge", "below")
        self._row.setSpacing(0)
        self._row.addWidget(self._gutter)
        self._row.addWidget(self.plot, 1)
        self.plot.pointed.connect(self._on_pointed)
        self.plot.chosen.connect(self.item_chosen)
        self.plot.pulled.connect(self._on_pulled)
        self.plot.dropped.connect(self._on_dropped)
        self.plot.let_go.connect(self._on_let_go)
        self._gutter.session.clicked.connect(self.plot.show_session)
        self._gutter.nearer.clicked.connect(self._nearer)
        self._gutter.further.clicked.connect(self._further)
        self._fit()


def described(meeting: Meeting, found: Forecast, now: datetime) -> str:
    """Say the strip in a sentence, for screen readers."""
    item = meeting.current
    if item is None or found.expected_end is None:
        return tr("No item is open.")
    ends = (item.end, found.expected_end)
    planned, expected = (time_and_day(end, meeting.definition.zone, beside=now) for end in ends)
    if not item.timed:
        return tr("{heading}: expected until {expected}.", heading=heading_of(item), expected=expected)
    return tr(
        "{heading}: planned until {planned}, expected until {expected}, {behind}.",
        heading=heading_of(item),
        planned=planned,
        expected=expected,
        behind=behind_label(found),
    )
