"""The panel of the advice: the chair slides a limit and sees the end move before announcing it."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QPushButton, QSlider, QVBoxLayout, QWidget

from facilitator.core.advice import Advice, spoken_duration
from facilitator.core.commands import Command
from facilitator.core.saying import tr
from facilitator.ui.advice.whatif import LEAST, STEP, WhatIf, heard_words, highest_limit, what_if
from facilitator.ui.heartbeat import Heartbeat
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import AIR, Laid, in_column, in_row, wide
from facilitator.ui.session import Session
from facilitator.ui.theme import Theme, dress

WIDTH = 480


class AdvicePanel(QDialog):
    """Whether everybody will be heard, what another limit would give, and what else may be done; it acts by a click."""

    def __init__(self, session: Session, heartbeat: Heartbeat, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._now_words = plain_label("title", wraps=True)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._limit = plain_label("strong", wraps=True)
        self._closed = QCheckBox(tr("Close the list now"))
        self._ends = plain_label("title", wraps=True)
        self._heard = plain_label("text", "dim", wraps=True)
        self._apply = QPushButton()
        self._rows = QVBoxLayout()
        self._what: WhatIf | None = None
        self._advised: tuple[Advice, ...] = ()
        self._whole = self._build()

        self._slider.valueChanged.connect(self.refresh)
        self._closed.toggled.connect(self.refresh)
        self._apply.clicked.connect(self._on_apply)
        session.settled.connect(self.refresh)
        heartbeat.second.connect(self.refresh)
        # connected last: if the constructor fails, no signal reaches a half-made panel
        self.installEventFilter(self)

    @property
    def what(self) -> WhatIf | None:
        """Give what would be, as it is shown."""
        return self._what

    @Slot()
    def refresh(self) -> None:
        """Show what is to be expected now, and what would be."""
        if not self.isVisible():
            return
        meeting, now = self._session.meeting, self._session.now()
        found = self._session.forecast()
        self._now_words.setText(heard_words(meeting, found, now))
        dress(self._now_words, tone="warn" if found.not_reached else "text")
        self._fit_slider(highest_limit(meeting))
        at_highest = self._slider.value() >= self._slider.maximum()
        cap = None if at_highest else self._slider.value() * STEP
        limit = self._slider.value() * STEP
        self._limit.setText(
            tr("Limits as they are")
            if at_highest
            else tr("At most {spoken_duration} each", spoken_duration=spoken_duration(limit))
        )
        self._slider.setAccessibleDescription(self._limit.text())
        self._closed.setEnabled(meeting.current is not None and meeting.current.list_open)
        self._what = what_if(meeting, now, cap=cap, closed=self._closed.isChecked() and self._closed.isEnabled())
        self._ends.setText(" · ".join(part for part in (self._what.ends, self._what.gained) if part))
        self._heard.setText(self._what.heard)
        dress(self._heard, tone="ok" if self._what.all_heard else "warn")
        self._apply.setText(self._what.label or tr("Nothing to change"))
        self._apply.setEnabled(bool(self._what.commands))
        self._show_advice(found.advised)
        self._grow()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with things as they are."""
        super().showEvent(event)
        self._slider.setValue(self._slider.maximum())
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the text, so that nothing is cut; on LayoutRequest the layout has measured it already."""
        if watched is self and event.type() == QEvent.Type.LayoutRequest:
            self._grow()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        # the layout caches size hints from before the style sheet added the button's padding
        self._apply.setMinimumHeight(self._apply.sizeHint().height())
        tall = self._whole.totalHeightForWidth(self.width())
        if tall > self.height():
            self.resize(self.width(), tall)

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
        while (taken := self._rows.takeAt(0)) is not None:
            row = taken.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for number, advice in enumerate(advised):
            self._rows.addWidget(self._row(number, advice))
        self.adjustSize()

    def _row(self, number: int, advice: Advice) -> QWidget:
        row = QWidget()
        words = plain_label("text", text=advice.sentence, wraps=True)
        columns = in_row(wide(words), within=row, margins=(0, 2, 0, 2), spacing=12)
        if advice.commands:
            button = QPushButton(advice.label)
            button.setProperty("advice", number)
            button.setAutoDefault(False)
            button.clicked.connect(self._on_advice)
            columns.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _on_advice(self) -> None:
        button = self.sender()
        number = button.property("advice") if button is not None else None
        if isinstance(number, int) and number < len(self._advised):
            self._carry_out(self._advised[number].commands)

    def _on_apply(self) -> None:
        if self._what is not None:
            self._carry_out(self._what.commands)
            self._closed.setChecked(False)
            self._slider.setValue(self._slider.maximum())

    def _carry_out(self, commands: tuple[Command, ...]) -> None:
        self._session.act_together(commands)

    def _build(self) -> QVBoxLayout:
        self.setWindowTitle(tr("Will everybody be heard?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(round(WIDTH * max(1.0, self._theme.zoom)))
        self._slider.setMinimum(int(LEAST / STEP))
        self._slider.setMaximum(int(LEAST / STEP) + 1)
        self._slider.setValue(self._slider.maximum())
        self._slider.setPageStep(3)
        self._slider.setAccessibleName(tr("Limit for all who wait"))
        self._apply.setProperty("rank", "primary")
        self._apply.setAutoDefault(False)
        card = QFrame()
        card.setProperty("surface", "card")
        apply = Laid(self._apply, alignment=Qt.AlignmentFlag.AlignLeft)
        inside = (self._limit, self._slider, self._closed, self._ends, self._heard, apply)
        in_column(*inside, within=card, margins=(16, 14, 16, 14), spacing=10)
        above_card = plain_label("heading", "faint", text=tr("What if"))
        above_rows = plain_label("heading", "faint", text=tr("Advice"))
        parts = (self._now_words, above_card, card, above_rows, self._rows, AIR)
        return in_column(*parts, within=self, margins=(20, 16, 20, 16), spacing=12)
