"""Titles of sessions: those that sessions usually have are said in the language of the desk."""

from facilitator.core.agenda import PlannedSession
from facilitator.core.saying import noop, tr

USUAL_TITLES = (noop("Morning"), noop("Afternoon"))


def session_title(session: PlannedSession) -> str:
    """Name a session; a title that is not usual is said as the definition has it."""
    return tr(session.title) if session.title in USUAL_TITLES else session.title
