"""The panel of the timeline: a strip under the header, whose drawing is loaded once the desk has been painted."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

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

if TYPE_CHECKING:
    from facilitator.ui.timeline.plot import TimelinePlot

AFTER_PAINT_MS = 120
DRAW_AGAIN_SECONDS = 20


class TimelinePanel(QFrame):
    """Plan, kept stretches and what is expected, above the panels of the desk.

    `item_chosen` carries the code of an item that was clicked; `loaded` tells that the drawing is there.
    """

    item_chosen = Signal(object)
    loaded = Signal()

    def __init__(self, session: Session, heartbeat: Heartbeat, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._plot: TimelinePlot | None = None
        self._drawn_at = session.now()
        self._editable = False
        self._outcome: PlanOutcome | None = None
        self._loading = QTimer(self)
        self._loading.setSingleShot(True)
        self._loading.setInterval(AFTER_PAINT_MS)
        self._gutter = Gutter(theme)
        self._blank = QWidget()
        self._row = QHBoxLayout(self)
        self._build()

        self._loading.timeout.connect(self.load)
        session.settled.connect(self.refresh)
        heartbeat.second.connect(self._on_second)
        theme.changed.connect(self._fit)

    @property
    def plot(self) -> "TimelinePlot | None":
        """Give the drawing once it is loaded."""
        return self._plot

    def set_editable(self, editable: bool) -> None:
        """Let the plan be changed by the mouse, or only be read."""
        self._editable = editable
        self._fit()
        if self._plot is not None:
            self._plot.set_editable(editable)

    @Slot()
    def load(self) -> None:
        """Load the drawing; the desk itself does not wait for it."""
        if self._plot is not None:
            return
        # importing pyqtgraph takes half a second, which the first painting must not wait for
        from facilitator.ui.timeline.plot import TimelinePlot  # noqa: PLC0415 - see above

        plot = TimelinePlot(self._theme, self._session.meeting.definition.zone, self)
        self._plot = plot
        self._row.replaceWidget(self._blank, plot)
        self._blank.deleteLater()
        plot.pointed.connect(self._on_pointed)
        plot.chosen.connect(self.item_chosen)
        plot.pulled.connect(self._on_pulled)
        plot.dropped.connect(self._on_dropped)
        plot.let_go.connect(self._on_let_go)
        plot.set_editable(self._editable)
        self._gutter.session.clicked.connect(plot.show_session)
        self.refresh()
        self.loaded.emit()

    @Slot()
    def refresh(self) -> None:
        """Show the meeting as it stands now."""
        if self._plot is None or not self.isVisible():
            return
        meeting, now = self._session.shown, self._session.now()
        found = self._session.forecast()
        self._drawn_at = now
        self._plot.show_picture(picture_of(meeting, found, now))
        self._plot.setAccessibleDescription(described(meeting, found, now))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame; after the first time, load the drawing."""
        super().paintEvent(event)
        if self._plot is None and not self._loading.isActive():
            self._loading.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has happened while nothing was shown."""
        super().showEvent(event)
        self.refresh()

    def _on_second(self) -> None:
        if self._plot is None:
            return
        now = self._session.now()
        old = (now - self._drawn_at).total_seconds()
        if self._plot.moves_by(now) >= 1.0 or not 0 <= old < DRAW_AGAIN_SECONDS:
            self.refresh()

    def _on_pointed(self, code: ItemCode | None) -> None:
        meeting, now = self._session.shown, self._session.now()
        if self._plot is not None and code is not None and code in meeting.items:
            self._plot.tell(hint_of(meeting, self._session.forecast(), code, now))

    def _on_pulled(self, grip: Grip) -> None:
        if self._plot is None or self._plot.view is None:
            return
        command = change_of(grip, self._plot.view.seconds)
        if command is None:
            self._outcome = None
            self._plot.show_effect(())
        elif self._outcome is None or self._outcome.command != command:
            self._outcome = outcome_of(self._session.meeting, command, self._session.now())
            self._plot.show_effect(self._outcome.bars)
        self._plot.tell((tr("As it is planned"),) if self._outcome is None else self._outcome.lines)

    def _on_dropped(self, grip: Grip) -> None:
        command = None if self._plot is None or self._plot.view is None else change_of(grip, self._plot.view.seconds)
        self._on_let_go()
        if command is not None:
            self._session.act(command)

    def _on_let_go(self) -> None:
        self._outcome = None

    def _nearer(self) -> None:
        if self._plot is not None:
            self._plot.zoom(2)

    def _further(self) -> None:
        if self._plot is not None:
            self._plot.zoom(-2)

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
        self._row.addWidget(self._blank, 1)
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
