"""What the events of the list of speakers do to the meeting."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from facilitator.core import speakers
from facilitator.core.floor import VACANT, Called
from facilitator.core.ids import RequestId
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.order import rules_of
from facilitator.core.sorting import place, place_again
from facilitator.core.speakers import (
    Departed,
    ListEvent,
    Request,
    find,
    inserted,
    marked_absent,
    marked_back,
    marked_moved,
    sorted_as,
    with_marks_of,
    without,
)


def evolve_list(meeting: Meeting, event: ListEvent, at: datetime) -> Meeting:
    """Give the meeting after an event of a list of speakers."""
    match event:
        case speakers.FloorRequested():
            return _requested(meeting, event)
        case speakers.ListClosed() | speakers.ListOpened() | speakers.ListSorted():
            return _evolve_whole_list(meeting, event)
        case speakers.RequestsExchanged():
            return _exchanged(meeting, event, at)
        case speakers.RequestLeft():
            return _left(meeting, event, at)
        case speakers.RequestAmended(request=amended):
            return _amended(meeting, amended)
        case speakers.RequestAdmitted():
            found = meeting.waiting(event.request)
            return _changed(meeting, replace(found[1], admitted=True)) if found else meeting
        case (
            speakers.MarkedAbsent()
            | speakers.RequestRestored()
            | speakers.RequestMoved()
            | speakers.RequestUnpinned()
            | speakers.SpeaksNext()
        ):
            return _placed_anew(meeting, event, at)
        case _:
            assert_never(event)


def _requested(meeting: Meeting, event: speakers.FloorRequested) -> Meeting:
    request = event.request
    item = meeting.items.get(request.item)
    if item is None:
        return meeting
    present = {**meeting.attendance, request.who: True} if not request.advance else meeting.attendance
    counted = replace(meeting, last_request=max(meeting.last_request, request.id), attendance=present)
    return put(counted, item, request, event.before)


def put(meeting: Meeting, item: ItemState, request: Request, before: RequestId | None) -> Meeting:
    """Put a request on its list in front of another; where that one is gone, where the rules would put it."""
    if before is not None and find(item.waiting, before) is None:
        before = place(rules_of(meeting, item), item.waiting, request)
    return meeting.with_item(replace(item, waiting=inserted(item.waiting, request, before)))


def uncalled(meeting: Meeting, *, but: RequestId | None = None) -> Meeting:
    """Give the meeting with a called speaker back on the list: an undone act may leave one whom nobody returned."""
    holder = meeting.floor.holder
    if not isinstance(holder, Called) or holder.request.id == but:
        return meeting
    item = meeting.items[holder.request.item]
    before = place_again(rules_of(meeting, item), item.waiting, holder.request, holder.before)
    return put(replace(meeting, floor=replace(meeting.floor, holder=VACANT)), item, holder.request, before)


def _evolve_whole_list(
    meeting: Meeting, event: speakers.ListClosed | speakers.ListOpened | speakers.ListSorted
) -> Meeting:
    item = meeting.items.get(event.item)
    if item is None:
        return meeting
    match event:
        case speakers.ListClosed():
            return meeting.with_item(replace(item, list_open=False, closed_after=meeting.last_request))
        case speakers.ListOpened():
            return meeting.with_item(replace(item, list_open=True))
        case speakers.ListSorted():
            return meeting.with_item(replace(item, waiting=sorted_as(item.waiting, event.order)))


def _exchanged(meeting: Meeting, event: speakers.RequestsExchanged, at: datetime) -> Meeting:
    found, other = meeting.waiting(event.first), meeting.waiting(event.second)
    if found is None or other is None or found[0].code != other[0].code:
        return meeting
    first, second = (marked_moved(r, at) for r in (found[1], other[1]))
    swapped = {first.id: second, second.id: first}
    waiting = tuple(swapped.get(r.id, r) for r in found[0].waiting)
    return meeting.with_item(replace(found[0], waiting=waiting))


def _left(meeting: Meeting, event: speakers.RequestLeft, at: datetime) -> Meeting:
    called = meeting.called
    if called is not None and called.id == event.request:
        item = meeting.items[called.item]
        meeting = replace(meeting, floor=replace(meeting.floor, holder=VACANT))
        return meeting.with_item(_with_departed(item, called, event, at))
    found = meeting.waiting(event.request)
    if found is None:
        return meeting
    item, request = found
    item = replace(item, waiting=without(item.waiting, request.id))
    return meeting.with_item(_with_departed(item, request, event, at))


def _with_departed(item: ItemState, request: Request, event: speakers.RequestLeft, at: datetime) -> ItemState:
    gone = Departed(request=request, how=event.how, at=at)
    return replace(item, departed=(*item.departed, gone))


def _amended(meeting: Meeting, amended: Request) -> Meeting:
    """Take what a request says of itself, and leave the marks that it bears: an act that set one may be undone."""
    called, found = meeting.called, meeting.waiting(amended.id)
    known = called if called is not None and called.id == amended.id else (found[1] if found else None)
    return meeting if known is None else _changed(meeting, with_marks_of(known, amended))


def _changed(meeting: Meeting, request: Request) -> Meeting:
    holder = meeting.floor.holder
    if isinstance(holder, Called) and holder.request.id == request.id:
        return replace(meeting, floor=replace(meeting.floor, holder=replace(holder, request=request)))
    found = meeting.waiting(request.id)
    if found is None:
        return meeting
    waiting = tuple(request if r.id == request.id else r for r in found[0].waiting)
    return meeting.with_item(replace(found[0], waiting=waiting))


def _placed_anew(
    meeting: Meeting,
    event: speakers.MarkedAbsent
    | speakers.RequestRestored
    | speakers.RequestMoved
    | speakers.RequestUnpinned
    | speakers.SpeaksNext,
    at: datetime,
) -> Meeting:
    called = meeting.called
    if called is not None and called.id == event.request:
        item, request = meeting.items[called.item], called
        meeting = replace(meeting, floor=replace(meeting.floor, holder=VACANT))
    else:
        found = meeting.waiting(event.request)
        if found is None:
            return meeting
        item, request = found
    rest = replace(item, waiting=without(item.waiting, request.id))
    return put(meeting, rest, _marked(request, event, at), event.before)


def _marked(request: Request, event: object, at: datetime) -> Request:
    match event:
        case speakers.MarkedAbsent():
            return marked_absent(request)
        case speakers.RequestRestored():
            return marked_back(request, at)
        case speakers.RequestMoved():
            return marked_moved(request, at)
        case speakers.SpeaksNext(why=why):
            return replace(marked_moved(request, at, courtesy=why), absent=False, admitted=True)
        case _:
            return replace(request, pinned=False, courtesy="")
