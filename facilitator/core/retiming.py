"""Retiming: what a change of the plan does to the items behind it. One rule, for every change.

Items that follow on (planned to start when the one before ends) move with it, so that a chain stays a chain. A gap in
the plan shrinks before anything behind it moves, and is never closed up. A fixed start never moves, nor does an item
that was taken up. Nothing is moved into another session. What has no hours lies between (core.agenda_hours).
"""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from facilitator.core.agenda import Item
from facilitator.core.agenda_hours import starting
from facilitator.core.clock import later
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemState, ItemStatus, Meeting, SessionState

AT_ONCE = timedelta(0)


def session_of(meeting: Meeting, instant: datetime) -> SessionState | None:
    """Give the session that an instant of the plan belongs to: the last that is planned to start by then."""
    begun = [s for s in meeting.sessions if s.plan.start <= instant]
    return max(begun, key=lambda s: s.plan.start, default=meeting.sessions[0] if meeting.sessions else None)


def chain(meeting: Meeting, session: SessionState | None) -> tuple[ItemState, ...]:
    """Give the items planned for a session in the order of the agenda.

    The skipped are left out, those without hours, and those that only head others.
    """
    return tuple(
        item
        for item in meeting.items.values()
        if item.timed and not item.only_heads and item.status is not ItemStatus.SKIPPED
        if session_of(meeting, item.start) == session
    )


def retimed(
    before: Meeting, after: Meeting, *, said: Collection[ItemCode] = (), following: Collection[ItemCode] = ()
) -> tuple[Item, ...]:
    """Give the plans that a change of the plan leads to, in the order of the agenda.

    `said` are items whose start the chair has said, `following` those that now follow on. A start that was said in the
    middle of another item becomes the end of that item.
    """
    changed: list[Item] = []
    last: datetime | None = None
    for session in before.sessions or (None,):
        old, new = chain(before, session), chain(after, session)
        gaps = {**_gaps(old), **dict.fromkeys(following, AT_ONCE)}
        # an overfull session runs into the next one, whose items then move later
        overrun = last if last is not None and session is not None and last > session.plan.start else None
        opening = _latest(_opening(old), overrun)
        plans = _chained(gaps, opening, new, said=said, following=following)
        changed += [plan for plan, item in zip(plans, new, strict=True) if plan != item.plan]
        last = _latest(last, plans[-1].end if plans else None)
    return tuple(changed)


def _latest(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((t for t in (one, other) if t is not None), default=None)


def _gaps(old: tuple[ItemState, ...]) -> Mapping[ItemCode, timedelta | None]:
    """Give how long after the end of the one before each item was planned; None for the first."""
    ends = (None, *(item.end for item in old))
    return {i.code: None if end is None else i.start - end for i, end in zip(old, ends, strict=False)}


def _opening(old: tuple[ItemState, ...]) -> datetime | None:
    return old[0].start if old else None


def _chained(
    gaps: Mapping[ItemCode, timedelta | None],
    opening: datetime | None,
    new: tuple[ItemState, ...],
    *,
    said: Collection[ItemCode],
    following: Collection[ItemCode],
) -> list[Item]:
    found: list[Item] = []
    free = opening
    for item in new:
        plan, start = item.plan, item.start
        if not item.stretches and (not plan.fixed or item.code in following):
            # the first item of a session follows nothing: it starts when the chair says
            before = None if item is new[0] and item.code in said else free
            start = _start(item, before, gaps.get(item.code, AT_ONCE), said)
            plan = starting(plan, start)
        found.append(plan)
        free = later(start, item.end - item.start)
    return found


def _start(item: ItemState, free: datetime | None, gap: timedelta | None, said: Collection[ItemCode]) -> datetime:
    """Give when an item starts, once the one before it has ended at `free`."""
    if free is None:
        return item.start
    if item.code in said or gap is None or gap > AT_ONCE:
        return max(item.start, free)
    return later(free, gap)
