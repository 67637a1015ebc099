"""Second statements: who has an earlier ordinary one on an item, and what a correction makes of that."""

from dataclasses import replace

from facilitator.core.acts.course import Course
from facilitator.core.ids import DelegationCode, ItemCode, RequestId
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.speakers import ORDINARY, Capacity, Kind, Request, RequestAmended
from facilitator.core.statements import Statement


def is_second(
    meeting: Meeting,
    item: ItemState,
    *,
    who: DelegationCode,
    capacity: Capacity,
    kind: Kind,
    before: RequestId | None = None,
) -> bool:
    """Say whether a delegation has an earlier ordinary statement on this item, begun or waiting (FLOOR 3.6).

    `before` is the number of a request that waits already: of those that wait, only who asked before it counts.
    """
    if capacity not in ORDINARY or kind is not Kind.STATEMENT:
        return False
    begun = any(_counts(s, who) for s in item.statements)
    return begun or any(_counts(r, who) and (before is None or r.id < before) for r in waiting_or_called(meeting, item))


def called_on(meeting: Meeting, item: ItemState) -> tuple[Request, ...]:
    """Give the one who is called on an item, or nobody."""
    called = meeting.called
    return (called,) if called is not None and called.item == item.code else ()


def waiting_or_called(meeting: Meeting, item: ItemState) -> tuple[Request, ...]:
    """Give those who wait under an item, and the one who is called on it."""
    return (*item.waiting, *called_on(meeting, item))


def review(course: Course, before: Meeting, code: ItemCode) -> None:
    """Update priority and second-statement marks after a correction changed who spoke (FLOOR 3.7)."""
    item = course.meeting.items[code]
    for request in waiting_or_called(course.meeting, item):
        was, now = (_had_spoken(m.items[code], request) for m in (before, course.meeting))
        if was != now and request.second is not now:
            course.add(RequestAmended(request=replace(request, second=now)))
    course.sort(code)


def _had_spoken(item: ItemState, request: Request) -> bool:
    """Say whether a delegation that asks for an ordinary statement has made one for which it asked before."""
    if request.capacity not in ORDINARY or request.kind is not Kind.STATEMENT:
        return False
    earlier = (s for s in item.statements if s.request is None or s.request < request.id)
    return any(_counts(s, request.who) for s in earlier)


def _counts(spoke: Request | Statement, who: DelegationCode) -> bool:
    written = isinstance(spoke, Statement) and spoke.written_only
    return spoke.who == who and spoke.capacity in ORDINARY and spoke.kind is Kind.STATEMENT and not written
