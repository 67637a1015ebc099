"""Memory of the desk: garbage is collected in idle moments, never between a key and its painting."""

import gc

from PySide6.QtCore import QTimer

from facilitator.free_memory import EVERY_SECONDS, give_back
from facilitator.ui.session import Session

# allocations before Python collects by itself: far more than one act makes, so only missed idle moments get there
MANY = 100_000


def collect_when_settled(session: Session) -> None:
    """Collect the garbage of an act after everything that follows from it is shown; each minute, give memory back."""
    gc.set_threshold(MANY, 10, 10)
    session.settled.connect(_collect_young)
    giving_back = QTimer(session, interval=EVERY_SECONDS * 1000)
    giving_back.timeout.connect(give_back)
    giving_back.start()


def keep_what_was_read() -> None:
    """Exclude everything read at the start from collection, and collect from now on.

    It lives until the end, and walking through it takes time.
    """
    gc.freeze()
    gc.enable()


def free_what_has_gone() -> None:
    """Collect the reference cycles of a closed window.

    Frozen objects are unfrozen first, since they are never collected.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def _collect_young() -> None:
    gc.collect(0)
