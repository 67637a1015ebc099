"""Subjects of commands: for each kind of object, the ids a command can be applied to, and why there are none."""

from collections.abc import Callable, Iterator

from facilitator.core.command_table.spec import About, Confirmation, MenuPlace, Selected, What
from facilitator.core.decisions import Concluded, Suggested
from facilitator.core.gone import offered
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.saying import noop
from facilitator.core.segments import FLOOR
from facilitator.core.speakers import Kind, Request

NOBODY_WAITS = noop("Nobody waits for the floor.")


def requests(
    candidates: Callable[[Meeting], Iterator[int]],
    *,
    none: str,
    selected: Selected | Confirmation,
    row: MenuPlace | None,
) -> About:
    """Describe commands about requests, which are named by number."""
    return About(what=What.REQUEST, candidates=candidates, none=none, selected=selected, row=row)


def items(fits: Callable[[Meeting, ItemState], bool], *, none: str = "") -> About:
    """Describe commands about items of the agenda, which are named by code."""
    return About(what=What.ITEM, candidates=lambda m: (i.code for i in m.items.values() if fits(m, i)), none=none)


def waiting(fits: Callable[[Meeting, Request], bool]) -> Callable[[Meeting], Iterator[int]]:
    """Give the waiting requests of all items that pass a test."""
    return lambda m: (r.id for item in m.items.values() for r in item.waiting if fits(m, r))


everybody = waiting(lambda *_: True)
not_alone = waiting(lambda meeting, request: len(meeting.items[request.item].waiting) > 1)


def or_called(meeting: Meeting) -> Iterator[int]:
    """Give whoever waits, and who is called."""
    yield from everybody(meeting)
    if meeting.called is not None:
        yield meeting.called.id


def or_heard(meeting: Meeting) -> Iterator[int]:
    """Give whoever waits or is called, then the requests that have had the floor, whose statements are corrected."""
    yield from or_called(meeting)
    yield from (s.request for s in meeting.statements() if s.request is not None)


def expected_in_the_room(meeting: Meeting) -> Iterator[int]:
    """Give the requests that can be marked absent: waiting, called, or just given the floor."""
    yield from waiting(lambda _, request: not request.absent)(meeting)
    if meeting.called is not None:
        yield meeting.called.id
    if meeting.speaker is not None and meeting.speaker.request is not None:
        yield meeting.speaker.request


def points_of_order(meeting: Meeting) -> Iterator[int]:
    """Give the points of order that have had the floor."""
    return (s.request for s in meeting.statements() if s.kind is Kind.POINT_OF_ORDER and s.request is not None)


def _segments(meeting: Meeting) -> Iterator[str]:
    if meeting.current is not None:
        yield FLOOR
        yield from (segment.name for segment in meeting.current.plan.segments)


NOTHING = About(what=What.NOTHING, candidates=lambda _: iter(()), none="")
ANY_ITEM = items(lambda *_: True)
# fmt: off
ANY_STATEMENT = About(what=What.STATEMENT, candidates=lambda m: (s.id for s in m.statements()), none=noop("Nothing has been said yet."))
WITH_TEXT = About(what=What.STATEMENT, candidates=lambda m: (s.id for s in m.statements() if s.documents), none=noop("No text of a statement is received."))
STANDING_ENTRY = About(what=What.ENTRY, candidates=lambda m: (e.number for e in m.entries), none=noop("Nothing has been noted yet."))
TO_FOLLOW_UP = About(what=What.ENTRY, candidates=lambda m: (e.number for e in m.entries if isinstance(e.what, Suggested | Concluded)),
                     none=noop("No suggestion or conclusion has been noted yet."))
STRUCK_ENTRY = About(what=What.ENTRY, candidates=lambda m: (e.number for e in m.struck), none=noop("No entry is struck."))
LEFT_OVER = About(what=What.GONE, candidates=lambda m: (one.statement.id for one in offered(m.gone, m.settled)),
                  none=noop("No text is left over: nothing that was typed has lost its statement."))
OPEN_LINE = About(what=What.LINE, candidates=lambda m: (number for number in m.open_lines), none=noop("No line of an advance list is to be settled."))
SESSION_TO_COME = About(what=What.SESSION, candidates=lambda m: (s.plan.number for s in m.sessions if s.rose is None), none="")
ANY_SESSION = About(what=What.SESSION, candidates=lambda m: (s.plan.number for s in m.sessions), none="")
SEGMENT_HERE = About(what=What.SEGMENT, candidates=_segments, none="")
# fmt: on
