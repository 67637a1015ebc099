"""Kinds of acts: what undo makes of an act, of every kind and of the floor (FLOOR, section 5)."""

from enum import StrEnum


class ActKind(StrEnum):
    """What undo makes of an act, or of one of its events.

    `FLOOR` is what the keys of the floor record: F8, Shift+F8, F7 and F2, and their commands. `BESIDE` may stand
    between an act of the floor and its undo: requests, moves in lists, limits, names, clocks. `TEXT` is what undo does
    not cover: the texts have their own history. `FOLLOWING` is an event that is beside by itself, and part of a text
    where a correction changes those who wait: to correct it back changes them back. `OTHER` is the rest that undo
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
