"""Looking: how each recent meeting stands, found beside the start screen, which waits for none of them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.address import Address
from facilitator.core.saying import tr
from facilitator.core.standing import Standing, standing
from facilitator.core.trail import Trail
from facilitator.core.values import dataclass
from facilitator.storage.journal import FileMissing, StorageFault
from facilitator.storage.opening import glimpse
from facilitator.ui.work import Unawaited

LONGEST_WAIT_SECONDS = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a look at a meeting gave: how it stands, or why that is not known, or that it is gone."""

    found: Standing | None = None
    why_not: str = ""
    gone: bool = False


class Looking(QObject):
    """Looks at each meeting by itself, so that a lost disk holds up none of the others. `seen`: its address, a Look."""

    seen = Signal(object, object)

    def __init__(self, addresses: Sequence[Address], parent: QObject) -> None:
        super().__init__(parent)
        self._unawaited = Unawaited(self)
        self._unawaited.done.connect(self._on_done)
        self._addresses = tuple(addresses)

    def start(self) -> None:
        """Begin to look, and give those a moment that answer at once."""
        for address in self._addresses:
            self._unawaited.start(address, partial(look_at, address))
        self._unawaited.give(LONGEST_WAIT_SECONDS)

    @Slot(object, object)
    def _on_done(self, address: Address, look: Look) -> None:
        self.seen.emit(address, look)


def look_at(address: Address) -> Look:
    """Look at a meeting without opening it."""
    try:
        events = glimpse(address)
    except FileMissing:
        return Look(why_not=tr("not there any more"), gone=True)
    except StorageFault as fault:
        return Look(why_not=str(fault))
    return Look(found=standing(Trail(events).meeting)) if events else Look()
