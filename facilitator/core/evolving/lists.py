"""What the events of the list of speakers do to the meeting."""

from collections.abc import Callable
from datetime import datetime

from facilitator.core import speakers
from facilitator.core.changed import changed
from facilitator.core.floor import VACANT, Called
from facilitator.core.ids import DelegationCode, RequestId
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.order import rules_of
from facilitator.core.sorting import place, place_again
from facilitator.core.speakers import Departed, Request, find, inserted, marked_moved, with_marks_of, without


def requested(meeting: Meeting, event: speakers.FloorRequested, _at: datetime) -> Meeting:
    """Put a new request on its list."""
    request = event.request
    item = meeting.items.get(request.item)
    if item is None:
        return meeting
    return put(meeting if request.advance else attending(meeting, request.who), item, request, event.before)


def attending(meeting: Meeting, who: DelegationCode) -> Meeting:
    """Give the meeting with a delegation in the room."""
    there = meeting.attendance.get(who, False)
    return meeting if there else changed(meeting, attendance={**meeting.attendance, who: True})


def put(meeting: Meeting, item: ItemState, request: Request, before: RequestId | None) -> Meeting:
    """Put a request on its list in front of another; if that one no longer waits, where the rules put it."""
    if before is not None and find(item.waiting, before) is None:
        before = place(rules_of(meeting, item), item.waiting, request)
    return meeting.with_item(changed(item, waiting=inserted(item.waiting, request, before)))


def uncalled(meeting: Meeting, *, but: RequestId | None = None) -> Meeting:
    """Put a called speaker back on the list: after an undo, nobody else may have done so."""
    holder = meeting.floor.holder
    if not isinstance(holder, Called) or holder.request.id == but:
        return meeting
    item = meeting.items[holder.request.item]
    before = place_again(rules_of(meeting, item), item.waiting, holder.request, holder.before)
    return put(changed(meeting, floor=changed(meeting.floor, holder=VACANT)), item, holder.request, before)


def exchanged(meeting: Meeting, event: speakers.RequestsExchanged, at: datetime) -> Meeting:
    """Let two waiting requests of one list take each other's place."""
    found, other = meeting.waiting(event.first), meeting.waiting(event.second)
    if found is None or other is None or found[0].code != other[0].code:
        return meeting
    first, second = (marked_moved(r, at) for r in (found[1], other[1]))
    swapped = {first.id: second, second.id: first}
    waiting = tuple(swapped.get(r.id, r) for r in found[0].waiting)
    return meeting.with_item(changed(found[0], waiting=waiting))


def left(meeting: Meeting, event: speakers.RequestLeft, at: datetime) -> Meeting:
    """Take a waiting or called request off its list."""
    found = meeting.asking(event.request)
    if found is None:
        return meeting
    item, request = _without(*found), found[1]
    gone = Departed(request=request, how=event.how, at=at)
    return _vacated(meeting, request).with_item(changed(item, departed=(*item.departed, gone)))


def _without(item: ItemState, request: Request) -> ItemState:
    return changed(item, waiting=without(item.waiting, request.id))


def _vacated(meeting: Meeting, request: Request) -> Meeting:
    """Call nobody where a request is the called one."""
    return changed(meeting, floor=changed(meeting.floor, holder=VACANT)) if meeting.called is request else meeting


def admitted(meeting: Meeting, event: speakers.RequestAdmitted, _at: datetime) -> Meeting:
    """Let a request that came after closing be reached."""
    found = meeting.waiting(event.request)
    return _changed(meeting, changed(found[1], admitted=True)) if found else meeting


def amended(meeting: Meeting, event: speakers.RequestAmended, _at: datetime) -> Meeting:
    """Replace the details of a request but keep its marks: an act that set one of them may be undone."""
    amended = event.request
    found = meeting.asking(amended.id)
    return _changed(meeting, with_marks_of(found[1], amended)) if found else meeting


def hours_noted(meeting: Meeting, event: speakers.RequestHoursNoted, _at: datetime) -> Meeting:
    """Note when somebody who waits or is called is here."""
    found = meeting.asking(event.request)
    if found is None:
        return meeting
    hours = {number: known for number, known in found[0].hours.items() if number != event.request}
    if event.since is not None or event.until is not None:
        hours[event.request] = speakers.HereHours(since=event.since, until=event.until)
    return meeting.with_item(changed(found[0], hours=hours))


def _changed(meeting: Meeting, request: Request) -> Meeting:
    holder = meeting.floor.holder
    if isinstance(holder, Called) and holder.request.id == request.id:
        return changed(meeting, floor=changed(meeting.floor, holder=changed(holder, request=request)))
    found = meeting.waiting(request.id)
    if found is None:
        return meeting
    waiting = tuple(request if r.id == request.id else r for r in found[0].waiting)
    return meeting.with_item(changed(found[0], waiting=waiting))


def placed_anew(
    meeting: Meeting, wanted: RequestId, before: RequestId | None, mark: Callable[[Request], Request]
) -> Meeting:
    """Mark a waiting or called request, and place it in front of another or last."""
    found = meeting.asking(wanted)
    if found is None:
        return meeting
    item, request = found
    return put(_vacated(meeting, request), _without(item, request), mark(request), before)
