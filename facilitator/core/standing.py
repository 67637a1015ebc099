"""Standing: in a few words how a meeting stands, for somebody who has not opened it."""

from facilitator.core.clock import day_label, is_running
from facilitator.core.days import planned_days
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the meeting is called, where it stands, and whether it is in session, so that it is to be gone on with."""

    title: str
    words: str
    in_session: bool


def standing(meeting: Meeting) -> Standing:
    """Say how a meeting stands."""
    title = meeting.definition.short or meeting.definition.title
    in_session = meeting.current_session is not None
    return Standing(title=title, words=_in_session(meeting) if in_session else _outside(meeting), in_session=in_session)


def _in_session(meeting: Meeting) -> str:
    session, speaker, called = meeting.current_session, meeting.speaker, meeting.called
    if speaker is not None:
        return tr("{name} has the floor", name=meeting.roster.name(speaker.who))
    if called is not None:
        return tr("{name} is called", name=meeting.roster.name(called.who))
    if session is not None and is_running(session.suspensions):
        return tr("the session is suspended")
    if meeting.current is not None:
        return tr("in session, {item} is open", item=meeting.current.plan.label)
    return tr("in session")


def _outside(meeting: Meeting) -> str:
    days = planned_days(meeting)
    if not days:
        return tr("over")
    if any(session.started is not None for session in meeting.sessions):
        return tr("goes on on {day}", day=day_label(min(days)))
    return tr("begins on {day}", day=day_label(min(days)))
