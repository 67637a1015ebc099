"""An act: what somebody did at once, as the trail shows it."""

from dataclasses import dataclass
from datetime import datetime

from facilitator.core.act_kinds import UNDOABLE, ActKind
from facilitator.core.ids import ActId, SeatName
from facilitator.core.touching import Touched


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act as the trail shows it: who did what when, of what kind it is, and whether it was undone.

    `reverses` names the acts that it takes or brings back. A begin that came by itself `continues` its call, and is an
    act of who called: that seat is its `owner`, whichever desk was the first to record it. `words` are what was typed
    for it, in full.
    """

    id: ActId
    seat: SeatName
    owner: SeatName
    at: datetime
    title: str
    kind: ActKind
    undone: bool = False
    first_seq: int
    touches: frozenset[Touched] = frozenset()
    needs: frozenset[Touched] = frozenset()
    reverses: tuple[ActId, ...] = ()
    continues: ActId | None = None
    words: str = ""

    @property
    def undoable(self) -> bool:
        """Say whether undo covers it: floor, list and plan, no texts and not the making of the meeting."""
        return self.kind in UNDOABLE
