"""Folding: the state after recorded events and acts, both effective and undone ones."""

from collections.abc import Sequence

from facilitator.core.agenda import MeetingDefined
from facilitator.core.events import evolve, record_of
from facilitator.core.evolving.gone import kept_aside
from facilitator.core.evolving.plan import define
from facilitator.core.meeting import Meeting, Recorded
from facilitator.core.saying import refused
from facilitator.core.versions import MinutesFinalised


def folded(meeting: Meeting | None, one: Recorded) -> Meeting:
    """Give the state after an event. Raises Refused if there is no meeting yet and the event does not define one."""
    if isinstance(one.event, MeetingDefined):
        return define(one.event, one.at)
    if meeting is None:
        raise refused("This file does not begin with a meeting, so it cannot be read.")
    # a version keeps the time at which it was finalised, also where the clock is corrected later
    at = one.as_it_stands.at if isinstance(one.event, MinutesFinalised) else one.at
    return evolve(meeting, one.event, at)


def refolded(meeting: Meeting | None, one: Recorded, *, undone: bool) -> Meeting:
    """Give the state after an event that may have been undone: an undone one uses up its numbers all the same."""
    if undone and meeting is not None:
        return record_of(one.event).counts(meeting, one.event)
    return folded(meeting, one)


def with_taken_out(before: Meeting | None, after: Meeting | None, part: Sequence[Recorded]) -> Meeting | None:
    """Give the state after an act, with the statements that it removed from the log kept in `Meeting.gone`."""
    how = next((how for one in part if (how := record_of(one.event).takes_out) is not None), None)
    if how is None or before is None or after is None:
        return after
    return kept_aside(before, after, how=how, at=part[0].at, by=part[0].seat)
