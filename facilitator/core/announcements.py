"""Announcements: what changed on the floor, as a sentence for screen readers."""

from collections.abc import Iterator

from facilitator.core.clock import Phase, minutes_label
from facilitator.core.floor import Called, Speaking, Vacant
from facilitator.core.ids import RequestId
from facilitator.core.languages import counted
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.saying import noop, tr
from facilitator.core.segments import segment_words
from facilitator.core.speakers import INTERRUPTING, Kind, Request
from facilitator.core.statements import Statement

MOST_NAMES = 4
ON: dict[Kind, str] = {
    Kind.POINT_OF_ORDER: noop(" on a point of order"),
    Kind.QUESTION: noop(" for a question"),
    Kind.ANSWER: noop(" to answer"),
    Kind.REPLY: noop(" in reply"),
}


def announcement(before: Meeting, after: Meeting) -> str:
    """Say what changed between two states: session, item, speaker and list, in this order; nothing where none did."""
    said = (*_session(before, after), *_item(before, after), *_floor(before, after), *_list(before, after))
    return " ".join(said)


def phase_announcement(meeting: Meeting, phase: Phase) -> str:
    """Say that the last seconds of the speaker begin, or that the time is up; nothing while nobody speaks."""
    speaker = meeting.speaker
    if speaker is None or phase is Phase.NORMAL:
        return ""
    name = meeting.roster.name(speaker.who)
    if phase is Phase.OVER:
        return tr("{name}: the time is up.", name=name)
    warning = meeting.definition.settings.warning
    if warning < 60:
        return tr("{name}: {seconds} seconds left.", name=name, seconds=round(warning))
    return tr("{name}: {minutes} left.", name=name, minutes=minutes_label(warning))


def _session(before: Meeting, after: Meeting) -> Iterator[str]:
    was, now = before.current_session, after.current_session
    suspended = [bool(s and s.suspensions and s.suspensions[-1].end is None) for s in (was, now)]
    if now is None:
        if after.closed is not None and before.closed is None:
            yield tr("The meeting is closed.")
        elif was is not None:
            yield tr("The session is closed.")
    elif was is None or was.plan.number != now.plan.number:
        yield tr("The session is called to order.")
    elif suspended == [False, True]:
        yield tr("The session is suspended.")
    elif suspended == [True, False]:
        yield tr("The session is resumed.")


def _item(before: Meeting, after: Meeting) -> Iterator[str]:
    item, was = after.current, before.current
    other = before.open_item != after.open_item
    if item is None:
        if other and after.current_session is not None:
            yield tr("No item is open.")
        return
    if other:
        yield tr("{label} is open: {value}.", label=item.plan.label, value=item.plan.short or item.plan.title)
    segment = segment_words(item)
    if segment and (other or was is None or was.segment != item.segment):
        yield tr("Segment: {title}.", title=segment)


def _floor(before: Meeting, after: Meeting) -> Iterator[str]:
    was, now = before.floor.holder, after.floor.holder
    match now:
        case Called(request=request):
            if not (isinstance(was, Called) and was.request.id == request.id):
                yield tr(
                    "{name} is called{get}.", name=after.roster.name(request.who), get=tr(ON.get(request.kind, ""))
                )
        case Speaking():
            yield from _speaking(before, after)
        case Vacant():
            if isinstance(was, Speaking) and before.speaker is not None:
                yield from _ended(before.speaker, after)
            elif isinstance(was, Called):
                yield tr("Nobody is called.")


def _ended(was: Statement, after: Meeting) -> Iterator[str]:
    name, now = after.roster.name(was.who), after.statement(was.id)
    yield tr("{name} has ended. Nobody has the floor.", name=name)
    if now is not None and now.yielded_to is not None:
        to, duration = after.roster.name(now.yielded_to), minutes_label(now.yielded)
        yield tr("{name} yields {duration} to {to}.", name=name, duration=duration, to=to)


def _speaking(before: Meeting, after: Meeting) -> Iterator[str]:
    was, now = before.speaker, after.speaker
    if now is None:
        return
    name = after.roster.name(now.who)
    if was is None or was.id != now.id:
        back = any(s.id == now.id for s in before.interrupted)
        yield (
            tr("The floor is back with {name}.", name=name)
            if back
            else tr("{name} has the floor{get}.", name=name, get=tr(ON.get(now.kind, "")))
        )
    elif was.paused != now.paused:
        yield tr("{name} is paused.", name=name) if now.paused else tr("{name} goes on.", name=name)
    elif was.limit != now.limit and now.limit is not None:
        yield tr("{name} has {minutes} in all.", name=name, minutes=minutes_label(now.limit))


def _list(before: Meeting, after: Meeting) -> Iterator[str]:
    item = after.current
    was = before.items.get(item.code) if item is not None else None
    if item is None or was is None:
        return
    if before.open_item == after.open_item and was.waiting != item.waiting:
        yield from _waiting(was, before, after, item)
    if was.list_open != item.list_open:
        yield tr("The list is open.") if item.list_open else tr("The list is closed.")


def _waiting(was: ItemState, before: Meeting, after: Meeting, item: ItemState) -> Iterator[str]:
    known = {r.id for r in was.waiting}
    wait = {r.id for r in item.waiting}
    new = [r for r in item.waiting if r.id not in known]
    for request in (r for r in new if r.kind in INTERRUPTING):
        yield tr(
            "{name} asks for the floor{get}.", name=after.roster.name(request.who), get=tr(ON.get(request.kind, ""))
        )
    asked = [r for r in new if r.kind not in INTERRUPTING]
    if len(asked) == 1:
        place = item.waiting.index(asked[0]) + 1
        yield tr(
            "{name} is on the list, {place} of {n}.",
            name=after.roster.name(asked[0].who),
            place=place,
            n=len(item.waiting),
        )
    elif asked:
        yield tr("{names} are on the list, {n} waiting.", names=_names(after, asked), n=len(item.waiting))
    departed = {d.request.id for d in item.departed}
    left = [r for r in was.waiting if r.id not in wait and r.id in departed]
    if left:
        names = _names(before, left)
        yield counted(
            len(left), tr("{names} is off the list.", names=names), tr("{names} are off the list.", names=names)
        )
    if not new and not left:
        yield from _order(was, after, item)


def _order(was: ItemState, after: Meeting, item: ItemState) -> Iterator[str]:
    """Say which of those who still wait has another position, if it is only one; else that the order changed."""
    kept = [r.id for r in item.waiting]
    former = [r.id for r in was.waiting if r.id in set(kept)]
    absent = [r for r in item.waiting if r.absent and not _absent(was, r.id)]
    if absent:
        names = _names(after, absent)
        yield counted(len(absent), tr("{names} is absent.", names=names), tr("{names} are absent.", names=names))
    elif former != kept:
        moved = next((r for r in item.waiting if _without(former, r.id) == _without(kept, r.id)), None)
        if moved is None:
            yield tr("The order of the list has changed.")
        else:
            yield tr(
                "{name} is now {place} of {n}.",
                name=after.roster.name(moved.who),
                place=kept.index(moved.id) + 1,
                n=len(kept),
            )


def _without(ids: list[RequestId], one: RequestId) -> list[RequestId]:
    return [i for i in ids if i != one]


def _absent(was: ItemState, wanted: RequestId) -> bool:
    return any(r.absent for r in was.waiting if r.id == wanted)


def _names(meeting: Meeting, requests: list[Request]) -> str:
    names = [meeting.roster.name(r.who) for r in requests]
    if len(names) > MOST_NAMES:
        left = len(names) - MOST_NAMES
        names[MOST_NAMES:] = [counted(left, tr("one other"), tr("{value} others", value=left))]
    *most, last = names
    return tr("{most} and {last}", most=", ".join(most), last=last) if most else last
