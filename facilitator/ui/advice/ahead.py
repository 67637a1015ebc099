"""Ahead: what the chair looks at beside the speaker: one advice with its click, the next three, and what follows."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from facilitator.core.advice import Advice, most_pressing
from facilitator.core.clock import time_and_day, time_label
from facilitator.core.forecast import Forecast
from facilitator.core.ids import RequestId
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.core.speakers import Request
from facilitator.core.upcoming import Coming, upcoming
from facilitator.ui.elided import ElidedLabel
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, NO_MARGINS, Laid, in_column, in_row, wide
from facilitator.ui.right_to_left import end_of_line
from facilitator.ui.session import Session
from facilitator.ui.theme import FontRole, Spacing, dress

NEXT, THEN = 3, 3


class Ahead(QWidget):
    """Stands under the card of the speaker in the chair's view; it follows the list and the forecast."""

    def __init__(self, session: Session, heartbeat: Heartbeat) -> None:
        super().__init__()
        self._session = session
        self._advice: Advice | None = None
        self._strip, self._sentence, self._follow = QFrame(), plain_label("text", wraps=True), QPushButton()
        self._next = _Fitting(tr("Up next"), "next", NEXT, asks=True)
        self._following = _Fitting(tr("Then"), "text", THEN, asks=False)
        self._build()

        self._follow.clicked.connect(self._on_follow)
        session.settled.connect(self.refresh)
        heartbeat.second.connect(self.refresh)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has become of all while it was hidden."""
        super().showEvent(event)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is to be expected now."""
        if self.isHidden():
            return
        meeting, found = self._session.shown, self._session.forecast()
        self._show_advice(most_pressing(found.advised))
        self._show_next(meeting, found)
        self._show_then(meeting, found)

    def _show_advice(self, advice: Advice | None) -> None:
        if advice == self._advice:
            return
        self._advice = advice
        self._strip.setVisible(advice is not None)
        if advice is not None:
            self._sentence.setText(advice.sentence)
            self._follow.setText(advice.label)
            self._follow.setVisible(bool(advice.commands))

    def _show_next(self, meeting: Meeting, found: Forecast) -> None:
        coming = upcoming(meeting)[:NEXT]
        starts = {one.request: time_label(one.start, meeting.definition.zone) for one in found.waiting}
        rows = [(meeting.roster.name(one.who), _start_of(one, starts)) for one in coming]
        self._next.show_rows(rows, tr("expected"))

    def _show_then(self, meeting: Meeting, found: Forecast) -> None:
        zone, now = meeting.definition.zone, self._session.now()
        items = found.items[:THEN]
        rows = [(meeting.items[i.code].plan.heading, time_and_day(i.start, zone, beside=now)) for i in items]
        stop = found.hard_stop
        ends = "" if stop is None else tr("session ends {time}", time=time_and_day(stop, zone, beside=now))
        self._following.show_rows(rows, ends)

    def _on_follow(self) -> None:
        if self._advice is not None:
            self._session.act_together(self._advice.commands)

    def _build(self) -> None:
        self._strip.setProperty("surface", "advice")
        self._strip.hide()
        follow = Laid(self._follow, alignment=Qt.AlignmentFlag.AlignVCenter)
        inner = (Spacing.medium, Spacing.small, Spacing.medium, Spacing.small)
        in_row(wide(self._sentence), follow, within=self._strip, margins=inner, spacing=Spacing.medium)
        in_column(
            self._strip,
            wide(_Below(self._next, self._following)),
            within=self,
            margins=(Spacing.wide, Spacing.tight, Spacing.wide, Spacing.small),
            spacing=Spacing.small,
        )


class _Line(QWidget):
    """Words at the start of a line and a time at its end."""

    def __init__(self, role: FontRole) -> None:
        super().__init__()
        self._words, self._time = ElidedLabel(), QLabel()
        dress(self._words, role=role, tone="text")
        dress(self._time, role=role, tone="dim")
        in_row(wide(self._words), self._time, within=self, margins=NO_MARGINS)
        self.hide()

    def show_line(self, words: str, time: str) -> None:
        """Show other words and another time."""
        self._words.show_words(words)
        self._time.setText(time)
        self.show()


class _Below(QWidget):
    """What comes, under speaker and advice: it asks for no height, so that the column never scrolls because of it."""

    def __init__(self, first: QWidget, then: QWidget) -> None:
        super().__init__()
        in_column(first, Spacing.small, wide(then), within=self, margins=NO_MARGINS, spacing=Spacing.small)

    def sizeHint(self) -> QSize:
        """Ask for no height: it takes what is left."""
        return QSize(super().sizeHint().width(), 0)

    def minimumSizeHint(self) -> QSize:
        """Need no height."""
        return QSize(super().minimumSizeHint().width(), 0)


class _Fitting(QWidget):
    """A heading and lines, as many as there is room for: it needs none, so that speaker and list keep their own.

    With `asks` it asks for the room of all its lines, else it takes what is left.
    """

    def __init__(self, heading: str, role: FontRole, most: int, *, asks: bool) -> None:
        super().__init__()
        self._asks = asks
        self._rows: list[tuple[str, str]] = []
        self._heading = plain_label("heading", "faint", text=heading)
        self._beside = plain_label("heading", "faint")
        self._lines = [_Line(role) for _ in range(most)]
        head = _across(self._heading, self._beside)
        in_column(head, *self._lines, AIR, within=self, margins=NO_MARGINS, spacing=Spacing.small)
        down = QSizePolicy.Policy.Maximum if asks else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred, down)

    def sizeHint(self) -> QSize:
        """Ask for the height of all lines, or for none."""
        rows = len(self._rows) if self._asks else 0
        return QSize(super().sizeHint().width(), self._above() + rows * self._line() if rows else 0)

    def minimumSizeHint(self) -> QSize:
        """Need no height."""
        return QSize(super().minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many lines as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def show_rows(self, rows: list[tuple[str, str]], beside: str) -> None:
        """Show other lines, and what stands beside the heading."""
        others = len(rows) != len(self._rows)
        self._rows = rows
        self._beside.setText(beside)
        if others:
            self.updateGeometry()
        self._fit()

    def _above(self) -> int:
        return self._heading.sizeHint().height()

    def _line(self) -> int:
        return self._lines[0].sizeHint().height() + Spacing.small

    def _fit(self) -> None:
        room = max(0, self.height() - self._above()) // self._line()
        _fill(self._lines, self._rows[:room])
        for label in (self._heading, self._beside):
            label.setVisible(bool(self._rows[:room]))


def _fill(lines: list[_Line], rows: list[tuple[str, str]]) -> None:
    for place, line in enumerate(lines):
        if place < len(rows):
            line.show_line(*rows[place])
        else:
            line.hide()


def _start_of(coming: Coming, starts: dict[RequestId, str]) -> str:
    """Give when a request is expected to begin; a statement that the floor comes back to has no time of its own."""
    return starts.get(coming.id, "") if isinstance(coming, Request) else tr("again")


def _across(start: QLabel, end: QLabel) -> QHBoxLayout:
    end.setAlignment(end_of_line())
    return in_row(start, AIR, end)
