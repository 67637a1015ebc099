"""What is entered from paper does to the meeting: statements and stretches with times of their own, in their place."""

from dataclasses import replace
from datetime import datetime

from facilitator.core import paper
from facilitator.core.changed import changed
from facilitator.core.clock import Stretch
from facilitator.core.evolving.lists import attending
from facilitator.core.meeting import ItemStatus, Meeting, SessionState
from facilitator.core.speakers import find, without
from facilitator.core.statements import Statement


def sitting_entered(meeting: Meeting, event: paper.SittingEntered, _at: datetime) -> Meeting:
    """Give the meeting with a stretch of an item, and with its session held if that had no times of its own."""
    item = meeting.items.get(event.item)
    if item is None:
        return meeting
    planned = item.status in {ItemStatus.PLANNED, ItemStatus.SKIPPED}
    status = ItemStatus.SUSPENDED if planned else item.status
    stretches = joined(item.stretches, event.start, event.end)
    meeting = meeting.with_item(changed(item, stretches=stretches, status=status))
    held = tuple(_held(meeting, session, event) for session in meeting.sessions)
    if held == meeting.sessions:
        return meeting
    return changed(meeting, sessions=held, on_paper=meeting.on_paper | {event.session or 0})


def joined(stretches: tuple[Stretch, ...], start: datetime, end: datetime) -> tuple[Stretch, ...]:
    """Give stretches with one more, which becomes one with those that it touches, in the order of their times."""
    one, apart = Stretch(start=start, end=end), []
    for other in stretches:
        if (other.end is not None and other.end < one.start) or (one.end is not None and one.end < other.start):
            apart.append(other)
            continue
        last = None if other.end is None or one.end is None else max(one.end, other.end)
        one = Stretch(start=min(one.start, other.start), end=last)
    return tuple(sorted((*apart, one), key=lambda stretch: stretch.start))


def _held(meeting: Meeting, session: SessionState, event: paper.SittingEntered) -> SessionState:
    number = session.plan.number
    if number != event.session or (session.started is not None and number not in meeting.on_paper):
        return session
    first, last = session.started or event.start, session.rose or event.end
    return replace(session, started=min(first, event.start), rose=max(last, event.end))


def statement_entered(meeting: Meeting, event: paper.StatementEntered, at: datetime) -> Meeting:
    """Give the meeting with a statement in its log; a request that waited for it has had the floor."""
    item = meeting.items.get(event.item)
    if item is None:
        return meeting
    request = find(item.waiting, event.request) if event.request is not None else None
    statement = Statement(
        id=event.statement,
        item=event.item,
        who=event.who,
        capacity=event.capacity,
        kind=event.kind,
        begin=event.begin,
        end=event.end,
        request=request.id if request is not None else None,
        to=request.to if request is not None else None,
        on_behalf_of=event.on_behalf_of or (request.on_behalf_of if request is not None else ""),
        aligned=request.aligned if request is not None else (),
        joint=request.joint if request is not None else (),
        person=event.person or (request.person if request is not None else ""),
        level=request.level if request is not None else "",
        language=request.language if request is not None else "",
        gender=request.gender if request is not None else "",
        segment=event.segment,
        gist=event.gist,
        gist_revision=1 if event.gist else 0,
        entered=at,
    )
    statements = (*item.statements, statement)
    if request is None:
        return attending(meeting.with_item(changed(item, statements=statements)), event.who)
    heard = replace(request, absent=False, admitted=True)
    rest = without(item.waiting, request.id)
    served = changed(item, statements=statements, waiting=rest, served=(*item.served, heard))
    return attending(meeting.with_item(served), event.who)
