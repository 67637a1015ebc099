"""Reversing: which acts an undo or a redo applies to, and which later acts prevent it (FLOOR, section 5)."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from facilitator.core.act import Act
from facilitator.core.act_kinds import ActKind
from facilitator.core.events.record import Touched
from facilitator.core.ids import ActId, SeatName
from facilitator.core.invariants import broken
from facilitator.core.meeting import Meeting
from facilitator.core.trail import Trail

Acts = tuple[Act, ...]


def to_undo(trail: Trail, seat: SeatName) -> Acts:
    """Give the last act of a seat that undo covers, or none."""
    target = trail.undo_target(seat)
    return () if target is None else (target,)


def to_undo_on_the_floor(trail: Trail, seat: SeatName) -> Acts:
    """Give the last act of the floor of a seat, a call together with the automatic begin that followed it; or none."""
    target = trail.floor_target(seat)
    if target is None:
        return ()
    return (target, *(a for a in trail.acts_from(target) if a.continues == target.id and not a.undone))


def to_redo(trail: Trail, seat: SeatName) -> Acts:
    """Give the acts that the last undo of a seat took back, if the seat has done nothing new since; else none."""
    for act in reversed(trail.acts()):
        if act.owner != seat:
            continue
        if act.undoable:
            return ()
        undone = tuple(a for a in map(trail.act, act.reverses) if a.undone)
        if undone:
            return tuple(sorted(undone, key=lambda a: a.first_seq))
    return ()


def built_on(trail: Trail, targets: Acts) -> Act | None:
    """Give a later act of another seat, not undone, that touches or needs what the acts touched, or None."""
    touches = _touched(targets)
    for act in _later(trail, targets):
        if act.owner != targets[0].owner and (act.touches | act.needs) & touches:
            return act
    return None


def come_between(trail: Trail, targets: Acts) -> Act | None:
    """Give an act that another seat did or undid since, and that touches or needs the same, or None."""
    touches = _touched(targets)
    needs = frozenset().union(*(act.needs for act in targets))
    acts, since = trail.acts(), _undone_since(trail, targets)
    known = {act.id for act in acts[:since]}
    for act in acts[since:]:
        if act.owner == targets[0].owner or act.undone:
            continue
        for changed in [trail.act(name) for name in act.reverses if name in known] or [act]:
            if (changed.touches | changed.needs) & touches or changed.touches & needs:
                return act
    return None


def not_beside(trail: Trail, targets: Acts) -> Act | None:
    """Give a later act, not undone, that prevents the undo of the floor.

    Anything but a request, move, limit or text.
    """
    others = (act for act in _later(trail, targets) if act.kind in (ActKind.FLOOR, ActKind.OTHER))
    return next(others, None)


def left_in_the_air(trail: Trail, targets: Acts, *, undone: bool, now: datetime) -> Act | None:
    """Give a later act that would lose its effect, or with which an invariant would break; or None.

    Texts are ignored: what was typed stays in the trail. An invariant that is broken already is not blamed on the undo.
    """
    later = {act.id for act in _later(trail, targets)}
    if not later:
        return None
    would_be = list(trail.folded_if(targets[0], _reversed(targets, undone=undone)))
    fault = broken(would_be[-1][1], now) - broken(trail.meeting, now)
    is_now = [state for _, state in trail.folded_if(targets[0], {})]
    for place, (act, after) in enumerate(would_be):
        if act.id not in later:
            continue
        before = would_be[place - 1][1]
        in_vain = not _changes(before, after) and _changes(is_now[place - 1], is_now[place])
        if act.undoable and in_vain:
            return act
        if fault and fault & broken(after, now) and not fault & broken(before, now):
            return act
    return None


def meeting_if(trail: Trail, targets: Acts, *, undone: bool) -> Meeting:
    """Give the state as it would be were acts undone, or done again."""
    *_, (_, meeting) = trail.folded_if(targets[0], _reversed(targets, undone=undone))
    return meeting


def _reversed(targets: Acts, *, undone: bool) -> Mapping[ActId, bool]:
    return {act.id: undone for act in targets}


def _changes(before: Meeting, after: Meeting) -> bool:
    """Say whether an act changed anything besides the counters of numbers."""
    numbers = {name: getattr(before, name) for name in ("last_request", "last_statement", "last_newcomer")}
    return replace(after, **numbers) != before


def _touched(targets: Acts) -> frozenset[Touched]:
    return frozenset().union(*(act.touches for act in targets))


def _later(trail: Trail, targets: Acts) -> Iterator[Act]:
    """Go through the later acts that are not undone and not among the given ones."""
    return (a for a in trail.acts_from(targets[0]) if not a.undone and a not in targets)


def _undone_since(trail: Trail, targets: Acts) -> int:
    """Give the place in the trail just after the act that undid these last."""
    acts = trail.acts()
    names = {act.id for act in targets}
    places = (i for i in range(len(acts) - 1, -1, -1) if names & set(acts[i].reverses))
    return next(places, len(acts) - 1) + 1
