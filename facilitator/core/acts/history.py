"""History: taking an act back, and bringing it back again."""

from collections.abc import Iterator

from facilitator.core.clock import time_label
from facilitator.core.ids import Refused, SeatName
from facilitator.core.meeting import ActRedone, ActUndone, Event
from facilitator.core.order import rules_of
from facilitator.core.saying import tr
from facilitator.core.sorting import sorted_again
from facilitator.core.speakers import ListSorted
from facilitator.core.trail import Act, Trail


def undo(trail: Trail, *, seat: SeatName) -> tuple[Event, ...]:
    """Take back the last act of floor, list or plan by a seat. Raises Refused where another seat has built on it."""
    target = trail.undo_target(seat)
    if target is None:
        raise Refused(tr("There is no act of {seat} to undo. Others take back their own.", seat=seat))
    _refuse_built_on(trail, target, trail.built_on(target))
    return (ActUndone(act=target.id), *_in_order(trail, target, undone=True))


def redo(trail: Trail, *, seat: SeatName) -> tuple[Event, ...]:
    """Bring back the act that a seat undid last. Raises Refused where another seat has acted on the same since."""
    target = trail.redo_target(seat)
    if target is None:
        raise Refused(tr("There is no undone act of {seat} to redo. Do it anew instead.", seat=seat))
    _refuse_built_on(trail, target, trail.come_between(target))
    return (ActRedone(act=target.id), *_in_order(trail, target, undone=False))


def _in_order(trail: Trail, target: Act, *, undone: bool) -> Iterator[Event]:
    """Sort the lists again whose order or rules change: others may have acted where these were otherwise (FLOOR 3.4).

    A list to which nothing happens keeps the order that was recorded, whatever the rules would make of it today.
    """
    before, after = trail.meeting, trail.meeting_if(target, undone=undone)
    for item in after.items.values():
        known, rules = before.items.get(item.code), rules_of(after, item)
        if known is not None and known.waiting == item.waiting and rules_of(before, known) == rules:
            continue
        order = sorted_again(rules, item.waiting)
        if order != item.waiting:
            yield ListSorted(item=item.code, order=tuple(r.id for r in order))


def _refuse_built_on(trail: Trail, target: Act, later: Act | None) -> None:
    if later is not None:
        when = time_label(later.at, trail.meeting.definition.zone, seconds=True)
        raise Refused(
            tr(
                "“{title}” stays: {seat} did “{title2}” at {when}, which builds on it. Let {seat} undo that first.",
                title=target.title,
                seat=later.seat,
                title2=later.title,
                when=when,
            )
        )
