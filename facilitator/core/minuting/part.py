"""A part of a meeting: the same meeting with the record of one session or one item only."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from facilitator.core.attendance import BEGINNING, END, Window, inside, notes_by_session, session_windows
from facilitator.core.clock import Stretch
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.meeting import ItemState, Meeting, SessionState
from facilitator.core.saying import refused
from facilitator.core.statements import Statement


def part(meeting: Meeting, *, item: ItemCode | None, session: int | None) -> Meeting:
    """Narrow a meeting to one item, one session, or both, else give the whole as its record has it.

    Its attendance is what was recorded for the part, and its sessions rose as they did. Raises Refused where it has no
    such item or session.
    """
    meeting = replace(meeting, sessions=tuple(_as_it_rose(meeting, s) for s in meeting.sessions))
    if session is None:
        meeting = replace(meeting, attendance=dict.fromkeys(_in_the_room(meeting, None), True))
    else:
        meeting = _in_session(meeting, session)
    if item is not None:
        if item not in meeting.items:
            items = ", ".join(meeting.items)
            raise refused("The agenda has no item {code}; its items are {items}.", code=item, items=items)
        entries = tuple(entry for entry in meeting.entries if entry.what.item == item)
        meeting = replace(meeting, items={item: meeting.items[item]}, entries=entries)
    return meeting


def _in_session(meeting: Meeting, number: int) -> Meeting:
    found = next((s for s in meeting.sessions if s.plan.number == number), None)
    if found is None:
        numbers = ", ".join(str(s.plan.number) for s in meeting.sessions)
        raise refused(
            "The meeting has no session {number}; its sessions are {numbers}.", number=number, numbers=numbers
        )
    windows = session_windows(meeting)
    window = windows.get(number, (END, END))
    presided = [p for p in meeting.presided if p.since < window[1]]
    earlier = [p for p in presided if p.since <= window[0]]
    return replace(
        meeting,
        sessions=(found,),
        items={code: _item_within(state, window, tuple(windows.values())) for code, state in meeting.items.items()},
        entries=tuple(entry for entry in meeting.entries if inside(entry.at, window)),
        presided=(*earlier[-1:], *presided[len(earlier) :]),
        presiding=presided[-1] if presided else meeting.presiding,
        limits_set=tuple(change for change in meeting.limits_set if inside(change[0], window)),
        attendance=dict.fromkeys(_in_the_room(meeting, number), True),
    )


def _in_the_room(meeting: Meeting, session: int | None) -> Iterator[DelegationCode]:
    """Give who was noted in a session, or in any, or asked for the floor in the room then and was not absent.

    A request made before its item was taken up is no attendance, whenever it was made.
    """
    windows = session_windows(meeting)
    for number, noted in notes_by_session(meeting).items():
        # a note for a session that is still to come says nothing of who attended
        if number == session or (session is None and (number in windows or not windows)):
            yield from noted
    window = (BEGINNING, END) if session is None else windows.get(session, (END, END))
    for item in meeting.items.values():
        for request in meeting.asked(item):
            if not (request.advance or request.absent) and inside(request.asked, window):
                yield request.who


def _as_it_rose(meeting: Meeting, session: SessionState) -> SessionState:
    """Give a session as it ended; one that was still suspended when the next began rose at its suspension."""
    last = session.suspensions[-1] if session.suspensions else None
    if last is None or session.rose is None or last.end != session.rose:
        return session
    if any(other.started == session.rose for other in meeting.sessions):
        return replace(session, suspensions=session.suspensions[:-1], rose=last.start)
    return replace(session, suspensions=(*session.suspensions[:-1], replace(last, end=None)))


def _item_within(item: ItemState, window: Window, windows: Sequence[Window]) -> ItemState:
    """Give an item with what fell into a session."""
    return replace(
        item,
        stretches=tuple(_cut(stretch, window) for stretch in item.stretches if _overlaps(stretch, window)),
        statements=tuple(s for s in item.statements if _belongs(item, s, windows) == window),
        departed=tuple(d for d in item.departed if inside(d.at, window)),
        waiting=tuple(r for r in item.waiting if r.asked < window[1]) if window[1] == END else (),
        served=tuple(r for r in item.served if inside(r.asked, window)),
    )


def _belongs(item: ItemState, statement: Statement, windows: Sequence[Window]) -> Window | None:
    """Give the session in which a statement was made.

    A written one goes with its item: to the last session that had considered it when it was noted, else to the first
    that did.
    """
    at = statement.begin or statement.handed_in
    considering = [w for w in windows if any(_overlaps(stretch, w) for stretch in item.stretches)]
    if statement.begin is None and considering:
        by_then = [w for w in considering if at is None or w[0] <= at]
        return by_then[-1] if by_then else considering[0]
    return next((w for w in windows if inside(at, w)), None)


def _overlaps(stretch: Stretch, window: Window) -> bool:
    # a session that was not held has no record, even if an item is still open
    return window[0] < END and stretch.start < window[1] and (stretch.end is None or stretch.end > window[0])


def _cut(stretch: Stretch, window: Window) -> Stretch:
    return replace(stretch, start=max(stretch.start, window[0]))
