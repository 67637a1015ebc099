"""A part of a meeting: the same meeting with the record of one session or one item only."""

from dataclasses import replace
from datetime import UTC, datetime

from facilitator.core.clock import Stretch
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.saying import refused

BEGINNING, END = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


def part(meeting: Meeting, *, item: ItemCode | None, session: int | None) -> Meeting:
    """Narrow a meeting to one item, one session, or both. Raises Refused where it has no such item or session."""
    if session is not None:
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
    window = _window(meeting, number)
    presided = [p for p in meeting.presided if p.since <= window[1]]
    earlier = [p for p in presided if p.since <= window[0]]
    return replace(
        meeting,
        sessions=(found,),
        items={code: _item_within(state, window) for code, state in meeting.items.items()},
        entries=tuple(entry for entry in meeting.entries if _inside(entry.at, window)),
        presided=(*earlier[-1:], *presided[len(earlier) :]),
        presiding=presided[-1] if presided else meeting.presiding,
        limits_set=tuple(change for change in meeting.limits_set if _inside(change[0], window)),
        attendance={},
    )


def _window(meeting: Meeting, number: int) -> tuple[datetime, datetime]:
    """Give from when to when the record belongs to a session; what comes between two belongs to the first."""
    starts = [(s.started, s.plan.number) for s in meeting.sessions if s.started is not None]
    ordered = sorted(starts)
    place = next((i for i, (_, n) in enumerate(ordered) if n == number), None)
    if place is None:
        return END, END
    since = BEGINNING if place == 0 else ordered[place][0]
    until = ordered[place + 1][0] if place + 1 < len(ordered) else END
    return since, until


def _inside(at: datetime | None, window: tuple[datetime, datetime]) -> bool:
    return at is not None and window[0] <= at < window[1]


def _item_within(item: ItemState, window: tuple[datetime, datetime]) -> ItemState:
    """Give an item with what fell into a session; a written statement goes with its item."""
    since, until = window
    held = since < END  # a session that was not held has no record, even if an item is still open
    stretches = [s for s in item.stretches if held and s.start < until and (s.end is None or s.end > since)]
    return replace(
        item,
        stretches=tuple(_cut(stretch, window) for stretch in stretches),
        statements=tuple(s for s in item.statements if _inside(s.begin, window) or (s.written_only and stretches)),
        departed=tuple(d for d in item.departed if _inside(d.at, window)),
        waiting=tuple(r for r in item.waiting if r.asked < window[1]) if window[1] == END else (),
        served=tuple(r for r in item.served if _inside(r.asked, window)),
    )


def _cut(stretch: Stretch, window: tuple[datetime, datetime]) -> Stretch:
    return replace(stretch, start=max(stretch.start, window[0]))
