"""Time references: which day a time of day without a date belongs to, for each parameter that is a time.

It is the first such time at or after a reference instant. A time up to a few hours before the reference is not moved to
the next day: it stays before, and is refused if it must not be. So a sitting past midnight needs no dates.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from facilitator.core.clock import later, local_time
from facilitator.core.ids import ItemCode, Refused, RequestId, StatementId
from facilitator.core.meeting import Meeting, SessionState
from facilitator.core.retiming import session_of
from facilitator.core.saying import refused
from facilitator.core.times import Hour, instant_of, read_time

A_FEW_HOURS_BEFORE = timedelta(hours=-6)
HALF_A_DAY_BEFORE = timedelta(hours=-12)
A_DAY_BEFORE = timedelta(hours=-24)

Said = Mapping[str, object]
Refers = Callable[[Meeting, Said], datetime]
"""Gives the earliest instant that an hour can mean, from the meeting and from what else the command says."""


def sitting(meeting: Meeting, _: Said) -> datetime:
    """Let the hard stop come after the begin of the session in progress, or of the next one."""
    session = meeting.current_session or next((s for s in meeting.sessions if s.started is None), None)
    session = session or (meeting.sessions[-1] if meeting.sessions else None)
    if session is None:
        raise _no_session()
    return later(session.started or session.plan.start, A_FEW_HOURS_BEFORE)


def planned(meeting: Meeting, said: Said) -> datetime:
    """Let an item start in the session said, else on the day of its session, else of the one in progress or next."""
    chosen = next((s for s in meeting.sessions if s.plan.number == said.get("session")), None)
    if chosen is not None:
        return later(_begin(chosen), A_FEW_HOURS_BEFORE)
    item = meeting.items.get(ItemCode(str(said.get("item"))))
    session = coming(meeting) if item is None else session_of(meeting, item.start)
    if session is None and item is not None:
        return later(item.start, HALF_A_DAY_BEFORE)
    if session is None:
        raise refused("This meeting has no session to come. Write day and time, as 2025-04-07T18:00.")
    return _day_of(meeting, session)


def here(meeting: Meeting, said: Said) -> datetime:
    """Let the hours in which somebody is here lie on the day of the item: that of the session where it is open."""
    number = said.get("request")
    asking = meeting.asking(RequestId(number)) if isinstance(number, int) else None
    named = said.get("item")
    item = asking[0] if asking is not None else meeting.items.get(ItemCode(str(named))) if named else meeting.current
    session = coming(meeting)
    if item is None or item.code == meeting.open_item:
        return looked_back(meeting) if session is None else _day_of(meeting, session)
    planned_in = session_of(meeting, item.start)
    return later(item.start, HALF_A_DAY_BEFORE) if planned_in is None else _day_of(meeting, planned_in)


def spoken(meeting: Meeting, said: Said) -> datetime:
    """Let a time of a statement be the one nearest to its begin."""
    number = said.get("statement")
    found = meeting.statement(StatementId(number)) if isinstance(number, int) else None
    # a statement without a begin is refused anyway, so the day does not matter
    return looked_back(meeting) if found is None or found.begin is None else later(found.begin, HALF_A_DAY_BEFORE)


def on_paper(meeting: Meeting, said: Said) -> datetime:
    """Let a statement begin on the day of the session said, else of that in which its item is planned."""
    if isinstance(said.get("session"), int) or meeting.items.get(ItemCode(str(said.get("item")))) is not None:
        return planned(meeting, said)
    return looked_back(meeting) if meeting.current is None else planned(meeting, {"item": meeting.current.code})


def after_the_begin(meeting: Meeting, said: Said) -> datetime:
    """Let an end come after the begin that is said."""
    begin = said.get("begin")
    if isinstance(begin, Hour):
        return instant_of(begin, meeting.definition.zone, on_paper(meeting, said))
    return begin if isinstance(begin, datetime) else on_paper(meeting, said)


def instant_at(meeting: Meeting, text: str, since: datetime) -> datetime:
    """Read a time as an instant (UTC): one without a date is the first at or after `since`. Raises Refused."""
    zone = meeting.definition.zone
    return instant_of(read_time(text, zone, near=since), zone, since)


def looked_back(meeting: Meeting) -> datetime:
    """Let a time that is looked for lie on the day of the session in progress, or of the last one that began."""
    begun = [s for s in meeting.sessions if s.started is not None]
    session = meeting.current_session or next(iter((*reversed(begun), *meeting.sessions)), None)
    if session is None:
        raise _no_session()
    return _day_of(meeting, session)


def acted(meeting: Meeting, last: datetime | None) -> datetime:
    """Let the time of an act come after the last act; that of the first act is near to the first session."""
    if last is not None:
        return later(last, A_FEW_HOURS_BEFORE)
    if not meeting.sessions:
        raise _no_session()
    return later(meeting.sessions[0].plan.start, HALF_A_DAY_BEFORE)


def coming(meeting: Meeting) -> SessionState | None:
    """Give the session in progress, else the next one."""
    return meeting.current_session or next((s for s in meeting.sessions if s.rose is None), None)


def _day_of(meeting: Meeting, session: SessionState) -> datetime:
    """Give the instant from which an hour belongs to the day of a session.

    A session past midnight belongs to the day it began on. It is a few hours before the first session of that day,
    unless the last one goes on until later in the next morning.
    """
    zone = meeting.definition.zone
    day = local_time(session.plan.start, zone).date()
    held = [s for s in meeting.sessions if local_time(s.plan.start, zone).date() == day]
    first, last = min(map(_begin, held)), max(max(s.plan.end, s.hard_stop) for s in held)
    return min(first, max(later(first, A_FEW_HOURS_BEFORE), later(last, A_DAY_BEFORE)))


def _begin(session: SessionState) -> datetime:
    return min(session.plan.start, session.started or session.plan.start)


def _no_session() -> Refused:
    return refused("This meeting has no session whose day is meant. Write day and time, as 2025-04-07T18:00.")
