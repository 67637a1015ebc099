"""Availability: when those who wait are here, what would be missed, and what Next reaches too early.

The hours that a delegation names order nobody: the list stays as the rules and the chair made it, and who is about to
be missed is said in good time, with one click that lets them speak next.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from facilitator.core import reason_words as words
from facilitator.core.clock import later, time_label
from facilitator.core.expected import ExpectedRequest
from facilitator.core.languages import said
from facilitator.core.meeting import Meeting
from facilitator.core.speakers import HereHours, Request

SOON_SECONDS = 10 * 60
"""So long before somebody leaves the chair is told, whatever the forecast says."""
_AT_ANY_TIME = HereHours()


def hours_of(meeting: Meeting, request: Request) -> HereHours:
    """Give when the delegation is here for a request."""
    item = meeting.items.get(request.item)
    return _AT_ANY_TIME if item is None else item.hours.get(request.id, _AT_ANY_TIME)


def hours_words(hours: HereHours, zone: str) -> str:
    """Say when somebody is here, such as “only until 11:30”; empty where it is at any time."""
    since = time_label(hours.since, zone) if hours.since is not None else ""
    until = time_label(hours.until, zone) if hours.until is not None else ""
    if since and until:
        return said(words.ONLY_BETWEEN, since=since, until=until)
    if until:
        return said(words.ONLY_UNTIL, until=until)
    return said(words.NOT_BEFORE, since=since) if since else ""


def is_early(meeting: Meeting, request: Request, at: datetime) -> bool:
    """Say whether a delegation is not here yet at an instant."""
    since = hours_of(meeting, request).since
    return since is not None and at < since


def is_missed(meeting: Meeting, request: Request, expected: ExpectedRequest | None, now: datetime) -> bool:
    """Say whether a delegation leaves before it is expected to have spoken, or within ten minutes."""
    until = hours_of(meeting, request).until
    if until is None or request.absent:
        return False
    return later(now, SOON_SECONDS) >= until or (expected is not None and expected.end > until)


def pressing(
    meeting: Meeting, waiting: Iterable[ExpectedRequest], now: datetime
) -> Iterator[tuple[Request, ExpectedRequest]]:
    """Give who would be missed, who leaves first before the others."""
    # who named no hours is here at any time, and is not looked for on a list of thousands
    timed = {number for item in meeting.items.values() for number in item.hours}
    named = (expected for expected in waiting if expected.request in timed)
    found = ((one[1], expected) for expected in named if (one := meeting.waiting(expected.request)) is not None)
    missed = [(r, expected) for r, expected in found if is_missed(meeting, r, expected, now)]
    yield from sorted(missed, key=lambda pair: hours_of(meeting, pair[0]).until or now)
