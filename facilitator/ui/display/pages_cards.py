"""Cards for phones in the window of the web pages: for all that have none, or a new one or none for one delegation."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from facilitator.core.delegations import Category
from facilitator.core.saying import tr
from facilitator.ui.flow import FlowRow
from facilitator.ui.layouts import in_column
from facilitator.ui.session import Session
from facilitator.ui.theme import Spacing

NARROWEST = 18
ALL = ""


class CardsRow(QWidget):
    """Chooses for whom cards are made or made void.

    `wanted` carries the code of a delegation, or nothing for all that have no card; `revoked` the code.
    """

    wanted = Signal(str)
    revoked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._offered: tuple[tuple[str, str], ...] = ()
        self.who = QComboBox()
        self.who.setAccessibleName(tr("Card of"))
        self.who.setMinimumContentsLength(NARROWEST)
        self.who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.make, self.revoke = QPushButton(tr("Cards for phones…")), QPushButton(tr("Make its card void"))
        for button in (self.make, self.revoke):
            button.setAutoDefault(False)
        row = FlowRow(self.who, self.make, self.revoke, spacing=Spacing.small)
        in_column(row, within=self, margins=(0, 0, 0, 0))
        self.who.currentIndexChanged.connect(self._show)
        self.make.clicked.connect(self._on_make)
        self.revoke.clicked.connect(self._on_revoke)

    @property
    def code(self) -> str:
        """Give the code of the delegation that is chosen, or nothing."""
        return self.who.currentData() or ALL

    def refresh(self) -> None:
        """Offer who is on the roll now; who is chosen stays so."""
        if self.isHidden():
            return
        roster = self._session.meeting.roster
        roll = (one for one in roster.delegations if one.category is not Category.SECRETARIAT)
        named = tuple(sorted((roster.name(one.code), str(one.code)) for one in roll))
        if named != self._offered:
            chosen, self._offered = self.code, named
            self.who.clear()
            self.who.addItem(tr("All that have no card"), ALL)
            for name, code in named:
                self.who.addItem(name, code)
            self.who.setCurrentIndex(max(0, self.who.findData(chosen)))
        self._show()

    @Slot()
    def _show(self) -> None:
        has = self.code in self._session.meeting.phone_keys
        self.make.setText(tr("New card…") if self.code else tr("Cards for phones…"))
        self.revoke.setVisible(bool(self.code))
        self.revoke.setEnabled(has)

    @Slot()
    def _on_make(self) -> None:
        self.wanted.emit(self.code)

    @Slot()
    def _on_revoke(self) -> None:
        self.revoked.emit(self.code)
