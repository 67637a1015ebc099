"""Going on: meetings are opened for a desk with the copy that it keeps; without the server, from that copy alone."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator.address import Address
from facilitator.core.saying import tr
from facilitator.storage.copies.opening import kept_here, open_at_desk
from facilitator.storage.journal import Journal, ServerGone, StorageFault
from facilitator.ui.absence.words import copy_question
from facilitator.ui.dialogs import Dialogs


class GoingOn(QObject):
    """Opens meetings; `opened` carries the journal of one that goes on from its copy, `failed` why it does not.

    `stopped` carries the address and the fault of a meeting that was not opened, after that was said.
    """

    opened = Signal(object)
    failed = Signal(str)
    stopped = Signal(object, object)

    def __init__(self, copies: Path, dialogs: Dialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._copies = copies
        self._dialogs = dialogs

    def journal(self, address: Address, *, again: bool = False) -> Journal:
        """Open a meeting; one that is open here `again` also where its server is away. Raises StorageFault."""
        try:
            return open_at_desk(address, self._copies)
        except ServerGone:
            if not again:
                raise
            return open_at_desk(address, self._copies, without_server=True)

    def holds(self, address: Address) -> bool:
        """Say whether this computer holds a copy of a meeting that no other desk holds."""
        return kept_here(address, self._copies) is not None

    def offer(self, address: Address, fault: Exception, desk: QWidget | None) -> None:
        """Offer to go on with what this computer holds of a meeting whose server is not reached; else say why not."""
        kept = kept_here(address, self._copies) if isinstance(fault, ServerGone) else None
        if kept is None or desk is None:
            self.failed.emit(str(fault))
            self.stopped.emit(address, fault)
        else:
            question = copy_question(address.title, kept.as_of, kept.waiting)
            self._dialogs.confirm(desk, question, tr("Go on"), partial(self._go_on, address))

    def offer_what_is_held(self, address: Address, fault: ServerGone, desk: QWidget) -> None:
        """Offer it where there is any; why the server is not reached was said."""
        if self.holds(address):
            self.offer(address, fault, desk)

    def _go_on(self, address: Address) -> None:
        try:
            self.opened.emit(open_at_desk(address, self._copies, without_server=True))
        except StorageFault as fault:
            self.failed.emit(str(fault))
