"""The footer: what is on disk, who acts at this desk, and which act of the floor F9 would take back."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QPushButton

from facilitator.core.act import Act
from facilitator.core.saying import tr
from facilitator.ui.elided import ElidedLabel
from facilitator.ui.frame.company import CompanyButton
from facilitator.ui.frame.seat import SeatButton
from facilitator.ui.frame.words import recorded_label
from facilitator.ui.labels import plain_label
from facilitator.ui.layouts import in_row, wide
from facilitator.ui.reach import Reach
from facilitator.ui.session import Session
from facilitator.ui.theme import dress


class Footer(QFrame):
    """One quiet line at the foot of the desk; `action` gives an action by its name."""

    def __init__(self, session: Session, action: Callable[[str], QAction]) -> None:
        super().__init__()
        self._session = session
        self._recorded = plain_label("label", "faint")
        self._seat = SeatButton(session, action("notes-only"))
        self.company = CompanyButton(session)
        self._undoes = ElidedLabel()
        self._undo, self._undo_floor = action("undo"), action("undo-floor")
        self._blank = QPushButton(tr("The room sees a blank screen"))
        self._blanks = action("display-blank"), action("display")
        self._reach = Reach(session)
        self._keys = QPushButton(tr("F1 keys"))
        self._palette = QPushButton(tr("Ctrl+K commands"))
        self._build()

        self._keys.clicked.connect(action("keys").trigger)
        self._palette.clicked.connect(action("palette").trigger)
        self._blank.clicked.connect(action("display-blank").trigger)
        for switch in self._blanks:
            switch.toggled.connect(self._show_blank)
        session.settled.connect(self.refresh)
        self._show_blank()
        self._show_recorded()

    @Slot()
    def refresh(self) -> None:
        """Show what was recorded last, and what F9 would take back."""
        self._show_recorded()
        trail, seat = self._session.trail, self._session.seat_name
        act, on_floor = trail.undo_target(seat), trail.floor_target(seat)
        self._undoes.show_words(self._f9_words(on_floor))
        self._undo.setText(tr("Undo “{title}”", title=act.title) if act else tr("Undo"))
        words = tr("Undo of the floor “{title}”", title=on_floor.title) if on_floor else tr("Undo of the floor")
        self._undo_floor.setText(words)

    def afterwards(self) -> Iterator[None]:
        """Name the acts that would be taken back, and try whether they could be."""
        self.refresh()
        yield

    def _show_recorded(self) -> None:
        label = recorded_label(self._session.meeting, self._session.trail, waits=bool(self._reach.waiting))
        self._recorded.setText(label)

    @Slot()
    def _show_blank(self) -> None:
        """Mark a blank room display: nobody at the desk sees that by itself. One press brings it back."""
        self._blank.setVisible(all(switch.isChecked() for switch in self._blanks))

    def _f9_words(self, on_floor: Act | None) -> str:
        """Say which act F9 would take back, or what stands in its way; nothing where there is no such act."""
        if on_floor is None:
            return ""
        refusal = self._session.why_not("undo-floor")
        if refusal:
            return tr("F9: {refusal}", refusal=refusal)
        return tr("F9 undoes “{title}”", title=on_floor.title)

    def _build(self) -> None:
        self.setProperty("surface", "bar")
        self.setProperty("edge", "above")
        dress(self._undoes, role="label", tone="faint")
        for button in (self._seat, self.company, self._keys, self._palette):
            button.setProperty("rank", "quiet")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            dress(button, role="label")
        self._blank.setToolTip(tr("The room display shows nothing. Click to show again what it showed."))
        self._blank.setProperty("rank", "quiet")
        self._blank.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dress(self._blank, role="label", tone="warn")
        parts = (self._recorded, self._seat, self.company, self._blank, wide(self._undoes), self._keys, self._palette)
        in_row(*parts, within=self, margins=(16, 0, 10, 0), spacing=24)
