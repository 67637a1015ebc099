"""Upcoming: who comes next, as the room may see it; and in what role a delegation speaks, in public words."""

from collections.abc import Iterator

from facilitator.core.groups import group_named
from facilitator.core.languages import language_of
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.order import is_answered, must_be_admitted
from facilitator.core.speakers import INTERRUPTING, Capacity, Kind, Request
from facilitator.core.statements import Statement

# who comes next: a waiting request, or an interrupted statement that resumes
Coming = Request | Statement


def upcoming(meeting: Meeting) -> tuple[Coming, ...]:
    """Give who comes next, in order: interruptions, interrupted speakers, then the list.

    Absent delegations, and those who must be admitted first, are left out.
    """
    item = meeting.current
    return () if item is None else tuple(_coming(meeting, item))


def on_the_list(meeting: Meeting) -> int:
    """Count those who wait on the list of the open item and can be reached."""
    return sum(1 for coming in upcoming(meeting) if isinstance(coming, Request))


def role_words(item: ItemState, spoken: Request | Statement, language: str) -> str:
    """Say in what role a delegation speaks; nothing for an ordinary statement, and never why it has its place."""
    words = language_of(language).display
    if spoken.kind is not Kind.STATEMENT:
        return words[spoken.kind.value]
    if spoken.capacity in (Capacity.NATIONAL, Capacity.OBSERVER):
        return ""
    if spoken.capacity is Capacity.GROUP and spoken.on_behalf_of:
        return ""
    given = item.plan.reasons.get(spoken.capacity.value, "").partition(":")[0]
    return given or words[spoken.capacity.value]


def behalf_words(meeting: Meeting, spoken: Request | Statement, language: str) -> str:
    """Say on whose behalf a delegation speaks besides itself."""
    words = language_of(language).display
    if spoken.on_behalf_of and spoken.on_behalf_of != spoken.who:
        return words["behalf"].format(
            of_group=meeting.roster.of(group_named(meeting, spoken.on_behalf_of, language), language)
        )
    if spoken.joint:
        others = ", ".join(meeting.roster.name(code, language) for code in spoken.joint)
        return words["also"].format(others=others)
    return ""


def _coming(meeting: Meeting, item: ItemState) -> Iterator[Coming]:
    waiting = [r for r in item.waiting if not r.absent and not must_be_admitted(meeting, r)]
    yield from (r for r in waiting if r.kind in INTERRUPTING)
    yield from (s for s in reversed(meeting.interrupted) if not is_answered(meeting, s))
    yield from (r for r in waiting if r.kind not in INTERRUPTING)
