"""The strip of the advice: the chair slides a limit and sees the end move before announcing it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QPushButton, QSlider, QVBoxLayout, QWidget

from facilitator.core.advice import Advice, spoken_duration
from facilitator.core.saying import tr
from facilitator.ui.advice.whatif import LEAST, STEP, WhatIf, heard_words, highest_limit, what_if
from facilitator.ui.form_strip import FormStrip
from facilitator.ui.growing import ScrolledPage
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import NO_MARGINS, in_column, in_row, wide
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing, dress


class AdviceStrip(FormStrip):
    """Whether everybody will be heard, what another limit would give, and what else may be done; it acts by a click.

    It lies over the list, and begins with things as they are whenever it is opened.
    """

    def __init__(self, session: Session, heartbeat: Heartbeat, parent: QWidget) -> None:
        super().__init__(parent, subject="will everybody be heard")
        self._session = session
        self._now_words = plain_label("strong", wraps=True)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._limit = plain_label("strong", wraps=True)
        self._closed = QCheckBox(tr("Close the list now"))
        self._ends = plain_label("strong", wraps=True)
        self._heard = plain_label("text", "dim", wraps=True)
        self._advice = plain_label("heading", "faint", text=tr("Advice"))
        self._rows = QVBoxLayout()
        self._what: WhatIf | None = None
        self._advised: tuple[Advice, ...] | None = None
        self._lay_out()
        self._slider.setValue(self._slider.maximum())
        self.refresh()

        self._slider.valueChanged.connect(self.refresh)
        self._closed.toggled.connect(self.refresh)
        session.settled.connect(self.refresh)
        heartbeat.second.connect(self.refresh)

    @property
    def what(self) -> WhatIf | None:
        """Give what would be, as it is shown."""
        return self._what

    @Slot()
    def refresh(self) -> None:
        """Show what is to be expected now, and what would be."""
        meeting, now = self._session.shown, self._session.now()
        found = self._session.forecast()
        self._now_words.setText(heard_words(meeting, found, now))
        dress(self._now_words, tone="warn" if found.not_reached else "text")
        self._fit_slider(highest_limit(meeting))
        at_highest = self._slider.value() >= self._slider.maximum()
        limit = self._slider.value() * STEP
        self._limit.setText(
            tr("Limits as they are")
            if at_highest
            else tr("At most {spoken_duration} each", spoken_duration=spoken_duration(limit))
        )
        self._slider.setAccessibleDescription(self._limit.text())
        self._closed.setEnabled(meeting.current is not None and meeting.current.list_open)
        closed = self._closed.isChecked() and self._closed.isEnabled()
        self._what = what_if(meeting, now, cap=None if at_highest else limit, closed=closed)
        self._ends.setText(" · ".join(part for part in (self._what.ends, self._what.gained) if part))
        self._heard.setText(self._what.heard)
        dress(self._heard, tone="ok" if self._what.all_heard else "warn")
        self.record_button.setText(self._what.label or tr("Nothing to change"))
        self.record_button.setEnabled(bool(self._what.commands))
        self._show_advice(found.advised)

    def open(self) -> None:
        """Lie in its place, with the keyboard on the limit."""
        super().open()
        first = self._slider if self._slider.isEnabled() else self.cancel_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def carry_out(self) -> None:
        """Set the limit, or close the list, as it is shown."""
        if self._what is not None and self._session.act_together(self._what.commands):
            self.accept()

    def _fit_slider(self, highest: float | None) -> None:
        untouched = self._slider.value() >= self._slider.maximum()
        self._slider.setEnabled(highest is not None)
        most = max(int(LEAST / STEP) + 1, round((highest or LEAST) / STEP))
        if most != self._slider.maximum():
            # setting the range may change the value, which is not a choice of the chair
            self._slider.blockSignals(True)
            self._slider.setMaximum(most)
            if untouched:
                self._slider.setValue(most)
            self._slider.blockSignals(False)

    def _show_advice(self, advised: tuple[Advice, ...]) -> None:
        if advised == self._advised:
            return
        self._advised = advised
        self._advice.setVisible(bool(advised))
        while (taken := self._rows.takeAt(0)) is not None:
            row = taken.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for number, advice in enumerate(advised):
            self._rows.addWidget(self._row(number, advice))

    def _row(self, number: int, advice: Advice) -> QWidget:
        row = QWidget()
        words = plain_label("text", text=advice.sentence, wraps=True)
        columns = in_row(wide(words), within=row, margins=NO_MARGINS, spacing=Spacing.medium)
        if advice.commands:
            button = QPushButton(advice.label)
            button.setProperty("advice", number)
            button.setAutoDefault(True)
            button.clicked.connect(self._on_advice)
            columns.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _on_advice(self) -> None:
        button = self.sender()
        number = button.property("advice") if button is not None else None
        if isinstance(number, int) and self._advised is not None and number < len(self._advised):
            self._session.act_together(self._advised[number].commands)

    def _lay_out(self) -> None:
        self.set_title(tr("Will everybody be heard?"))
        self._slider.setMinimum(int(LEAST / STEP))
        self._slider.setMaximum(int(LEAST / STEP) + 1)
        self._slider.setPageStep(3)
        self._slider.setAccessibleName(tr("Limit for all who wait"))
        page = QWidget()
        limit = in_row(wide(self._limit), wide(self._slider), spacing=Spacing.medium)
        closing = in_row(self._closed, wide(self._ends), spacing=Spacing.medium)
        parts = (self._now_words, limit, closing, self._heard, self._advice, self._rows)
        in_column(*parts, within=page, margins=NO_MARGINS, spacing=Spacing.small)
        self.build(wide(ScrolledPage(page, least_lines=3)), record=tr("Nothing to change"))
        self.cancel_button.setText(tr("Close", "a button: put a window away"))
