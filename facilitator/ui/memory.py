"""Memory of the desk: collecting what is no longer used never happens between a key and what it paints."""

import gc

from facilitator.ui.session import Session

# far more than one act leaves behind: only what nobody collects in quiet moments reaches it
MANY = 100_000


def collect_when_settled(session: Session) -> None:
    """Collect what an act leaves behind once all that follows from it is shown."""
    gc.set_threshold(MANY, 10, 10)
    session.settled.connect(_collect_young)


def keep_what_was_read() -> None:
    """Let no collection walk through what was read at the start: it stays until the end."""
    gc.freeze()


def free_what_has_gone() -> None:
    """Free what hung together in a window that is gone, also what was kept: what is frozen is never collected."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def _collect_young() -> None:
    gc.collect(0)
