"""Kinds of acts: what undo makes of an act, of every kind and of the floor (FLOOR, section 5)."""

from enum import StrEnum


class ActKind(StrEnum):
    """What undo makes of an act, or of one of its events.

    `FLOOR` is what the keys of the floor record: F8, Shift+F8, F7 and F2, and their commands. `BESIDE` does not stop
    the undo of an earlier act of the floor: requests, moves in lists, limits, names, clocks. `TEXT` is not covered by
    undo: texts have their own history. `FOLLOWING` counts as `BESIDE` when it stands alone, and as part of a text where
    a correction changed those who wait: correcting it back changes them back. `OTHER` is everything else that undo
    covers, `REVERSAL` an undo or redo, `MAKING` the act that made the meeting.
    """

    FLOOR = "floor"
    BESIDE = "beside"
    TEXT = "text"
    FOLLOWING = "following"
    OTHER = "other"
    REVERSAL = "reversal"
    MAKING = "making"


UNDOABLE = frozenset({ActKind.FLOOR, ActKind.BESIDE, ActKind.OTHER})
