"""The rows of the menu Edit."""

from collections.abc import Callable

from facilitator.core.acts import history
from facilitator.core.command_table.spec import OnTrail, Spec
from facilitator.core.command_table.subjects import NOTHING
from facilitator.core.command_table.ways import AT_ONCE, as_it_stands
from facilitator.core.meeting import Event
from facilitator.core.saying import noop


def _reversal(reverse: Callable[..., tuple[Event, ...]]) -> OnTrail:
    return OnTrail(
        decide=lambda trail, now, seat: reverse(trail, now=now, seat=seat), sets_times=False, makes_version=False
    )


# fmt: off
ROWS = (
    Spec(menu="Edit", name="undo", label=noop("Undo"), icon="undo-2", keys="Ctrl+Z", sentence=noop("Take back your last act of floor, list or plan."),
         does=_reversal(history.undo), parameters=(), about=NOTHING, tried=as_it_stands, asks=AT_ONCE, locked=False),
    Spec(menu="Edit", name="undo-floor", label=noop("Undo of the floor"), icon="undo-2", keys="F9", sentence=noop("Take back your last act of the floor, whatever was done to lists, limits and texts since."),
         does=_reversal(history.undo_floor), parameters=(), about=NOTHING, tried=as_it_stands, asks=AT_ONCE, locked=False),
    Spec(menu="Edit", name="redo", label=noop("Redo"), icon="redo-2", keys="Ctrl+Shift+Z", sentence=noop("Bring back the act that you undid last."),
         does=_reversal(history.redo), parameters=(), about=NOTHING, tried=as_it_stands, asks=AT_ONCE, locked=False),
)
# fmt: on
