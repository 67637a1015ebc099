"""History: undo (of any act, or of the floor alone) and redo."""

from collections.abc import Iterator
from datetime import datetime

from facilitator.core.act import Act
from facilitator.core.act_kinds import ActKind
from facilitator.core.clock import time_label
from facilitator.core.ids import Refused, SeatName
from facilitator.core.kind_words import seat_words
from facilitator.core.meeting import ActRedone, ActUndone, Event
from facilitator.core.order import rules_of
from facilitator.core.reversing import (
    Acts,
    built_on,
    come_between,
    left_in_the_air,
    meeting_if,
    not_beside,
    to_redo,
    to_undo,
    to_undo_on_the_floor,
)
from facilitator.core.saying import noop, refused, tr
from facilitator.core.sorting import sorted_again
from facilitator.core.speakers import ListSorted
from facilitator.core.trail import Trail


def undo(trail: Trail, *, now: datetime, seat: SeatName) -> tuple[Event, ...]:
    """Undo a seat's last act of floor, list or plan. Raises Refused if a later act builds on it."""
    targets = to_undo(trail, seat)
    if not targets:
        raise refused("There is no act of {seat} to undo. Others take back their own.", seat=seat_words(seat))
    _refuse(trail, targets, built_on(trail, targets), _BUILDS_ON_IT)
    return _reversal(trail, targets, undone=True, now=now)


def undo_floor(trail: Trail, *, now: datetime, seat: SeatName) -> tuple[Event, ...]:
    """Undo a seat's last act of the floor, even if it changed lists, limits and texts since (FLOOR 5)."""
    targets = to_undo_on_the_floor(trail, seat)
    if not targets:
        raise refused(
            "There is no act of the floor by {seat} to undo. Others take back their own.", seat=seat_words(seat)
        )
    _refuse(trail, targets, built_on(trail, targets), _BUILDS_ON_IT)
    _refuse(trail, targets, not_beside(trail, targets), _STANDS_BEHIND)
    return _reversal(trail, targets, undone=True, now=now)


def redo(trail: Trail, *, now: datetime, seat: SeatName) -> tuple[Event, ...]:
    """Redo what a seat undid last. Raises Refused if another seat has acted on the same since."""
    targets = to_redo(trail, seat)
    if not targets:
        raise refused("There is no undone act of {seat} to redo. Do it anew instead.", seat=seat_words(seat))
    _refuse(trail, targets, come_between(trail, targets), _BUILDS_ON_IT)
    return _reversal(trail, targets, undone=False, now=now)


def _reversal(trail: Trail, targets: Acts, *, undone: bool, now: datetime) -> tuple[Event, ...]:
    _refuse(trail, targets, left_in_the_air(trail, targets, undone=undone, now=now), _BUILDS_ON_IT)
    reversals = (ActUndone(act=act.id) if undone else ActRedone(act=act.id) for act in targets)
    return (*reversals, *_in_order(trail, targets, undone=undone))


def _in_order(trail: Trail, targets: Acts, *, undone: bool) -> Iterator[Event]:
    """Sort again the lists whose order or rules change.

    Other seats may have acted under the rules in between (FLOOR 3.4). A list that does not change keeps the recorded
    order, whatever this version's rules would make of it.
    """
    before, after = trail.meeting, meeting_if(trail, targets, undone=undone)
    for item in after.items.values():
        known, rules = before.items.get(item.code), rules_of(after, item)
        if known is not None and known.waiting == item.waiting and rules_of(before, known) == rules:
            continue
        order = sorted_again(rules, item.waiting)
        if order != item.waiting:
            yield ListSorted(item=item.code, order=tuple(r.id for r in order))


_BUILDS_ON_IT = (
    noop("“{title}” stays: {seat} did “{title2}” at {when}, which builds on it. Let {seat} undo that first."),
    noop("“{title}” stays: “{title2}”, done at {when}, builds on it. Undo that first."),
)
_STANDS_BEHIND = (
    noop(
        "“{title}” stays: {seat} did “{title2}” at {when}. An act of the floor is taken back over requests, moves, "
        "limits and texts only. Let {seat} undo that first."
    ),
    noop(
        "“{title}” stays: “{title2}” was done at {when}. An act of the floor is taken back over requests, moves, "
        "limits and texts only. Undo that first."
    ),
)
_BELONGS_TO_IT = (
    noop(
        "“{title}” stays: {seat} did “{title2}” at {when}, which belongs to it. Go on from here and correct the record."
    ),
    noop("“{title}” stays: “{title2}”, done at {when}, belongs to it. Go on from here and correct the record."),
)


def _refuse(trail: Trail, targets: Acts, later: Act | None, sentences: tuple[str, str]) -> None:
    """Refuse because of a later act; `theirs` is the sentence if another seat did it, `own` if this one did."""
    if later is None:
        return
    theirs, own = _BELONGS_TO_IT if later.kind is ActKind.TEXT else sentences
    text = own if later.owner == targets[0].owner else theirs
    when = time_label(later.at, trail.meeting.definition.zone, seconds=True)
    raise Refused(tr(text, title=targets[0].title, seat=seat_words(later.owner), title2=later.title, when=when))
