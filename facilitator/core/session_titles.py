"""Titles of sessions: those that sessions usually have are said in the language of the desk."""

from facilitator.core.agenda import PlannedSession
from facilitator.core.clock import date_label, local_time
from facilitator.core.saying import noop, tr

_START = noop("Start session {n}")
USUAL_TITLES = {
    noop("Morning"): noop("Start the morning session"),
    noop("Afternoon"): noop("Start the afternoon session"),
}
"""The titles that sessions usually have, and what starting such a session is called."""


def session_title(session: PlannedSession) -> str:
    """Name a session; a title that is not usual is said as the definition has it."""
    return tr(session.title) if session.title in USUAL_TITLES else session.title


def starting(session: PlannedSession) -> str:
    """Say what starting a session is called, as on the button of the next act."""
    return tr(USUAL_TITLES.get(session.title, _START), n=session.number)


def session_on_its_day(session: PlannedSession, zone: str) -> str:
    """Name a session with its day, since each day has a morning."""
    day = date_label(local_time(session.start, zone))
    return tr("{title} of {day}", title=session_title(session), day=day)
