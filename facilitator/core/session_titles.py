"""Titles of sessions: those that sessions usually have are said in the language of the desk."""

from facilitator.core.agenda import PlannedSession
from facilitator.core.clock import date_label, local_time
from facilitator.core.languages import Wording
from facilitator.core.saying import noop, tr

_START = noop("Start session {n}")
USUAL_TITLES = {
    noop("Morning"): noop("Start the morning session"),
    noop("Afternoon"): noop("Start the afternoon session"),
}
"""The titles that sessions usually have, and what starting such a session is called."""
MORNING = Wording(en="Morning", fr="Matin", es="Mañana")
AFTERNOON = Wording(en="Afternoon", fr="Après-midi", es="Tarde")


def usual_title(title: str) -> Wording | None:
    """Give the words for a title that sessions usually have, in whatever language it was written; None for others."""
    return next((words for words in (MORNING, AFTERNOON) if title.strip() in words.texts), None)


def session_title(session: PlannedSession) -> str:
    """Name a session; a title that is not usual is said as the definition has it."""
    usual = usual_title(session.title)
    return session.title if usual is None else tr(usual.en)


def starting(session: PlannedSession) -> str:
    """Say what starting a session is called, as on the button of the next act."""
    usual = usual_title(session.title)
    return tr(_START if usual is None else USUAL_TITLES[usual.en], n=session.number)


def session_on_its_day(session: PlannedSession, zone: str) -> str:
    """Name a session with its day, since each day has a morning."""
    day = date_label(local_time(session.start, zone))
    return tr("{title} of {day}", title=session_title(session), day=day)
