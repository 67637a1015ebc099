"""Days of a meeting: usual sessions are added a day at once, and all of it is moved to other days or another zone."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import count, islice

from facilitator.core.agenda import Definition, PlannedSession
from facilitator.core.clock import local_time
from facilitator.core.ids import Refused
from facilitator.core.languages import LanguageCode
from facilitator.core.session_titles import AFTERNOON, MORNING, usual_title
from facilitator.core.times import local_instant

_SATURDAY = 5
USUAL = ((MORNING, time(10), time(13)), (AFTERNOON, time(15), time(18)))
"""The usual sittings of a day: their title, and when they begin and end."""


def with_days(definition: Definition, first: date, days: int) -> Definition:
    """Add the usual sessions of some days behind one another; a weekend is left out unless they begin on it."""
    sessions = list(definition.sessions)
    every = (first + timedelta(days=number) for number in count())
    for day in islice((day for day in every if day.weekday() < _SATURDAY or first.weekday() >= _SATURDAY), days):
        for words, start, end in USUAL:
            title = words.in_language(definition.language)
            begins, ends = (local_instant(datetime.combine(day, hour), definition.zone) for hour in (start, end))
            sessions.append(PlannedSession(number=0, title=title, start=begins, end=ends))
    return with_usual_words(replace(definition, sessions=in_order(sessions)))


def with_usual_words(definition: Definition) -> Definition:
    """Add the words in the other languages of the titles that sessions usually have."""
    glossary = definition.glossary
    for session in definition.sessions:
        words = usual_title(session.title)
        for code in LanguageCode if words is not None else ():
            if words is not None and code != definition.language:
                glossary = glossary.with_words(session.title, code.value, words.in_language(code))
    return replace(definition, glossary=glossary)


def in_order(sessions: Iterable[PlannedSession]) -> tuple[PlannedSession, ...]:
    """Give sessions, numbered, in the order of their times."""
    ordered = sorted(sessions, key=lambda session: session.start)
    return tuple(replace(session, number=number) for number, session in enumerate(ordered, start=1))


def next_day(definition: Definition, today: date) -> date:
    """Give the day behind the last session, or today where there is none."""
    ends = [local_time(session.end, definition.zone).date() for session in definition.sessions]
    return max(ends) + timedelta(days=1) if ends else today


def moved_to(definition: Definition, first: date) -> Definition:
    """Move sessions and items by whole days, so that the first session is on a day; the hours of the day stay."""
    if not definition.sessions:
        return definition
    began = min(local_time(session.start, definition.zone) for session in definition.sessions).date()
    return _with_instants(definition, definition.zone, first - began)


def in_zone(definition: Definition, zone: str) -> Definition:
    """Put a meeting into another time zone; the hours of the day stay as they were written."""
    return replace(_with_instants(definition, zone, timedelta()), zone=zone)


def _with_instants(definition: Definition, zone: str, by: timedelta) -> Definition:
    def moved(instant: datetime) -> datetime:
        wall = local_time(instant, definition.zone).replace(tzinfo=None, fold=0) + by
        try:
            return local_instant(wall, zone)
        except Refused:  # the hour does not exist on that day, or twice
            return local_instant(wall + timedelta(hours=2), zone)

    return replace(
        definition,
        sessions=tuple(replace(s, start=moved(s.start), end=moved(s.end)) for s in definition.sessions),
        items=tuple(
            replace(item, start=item.start and moved(item.start), end=item.end and moved(item.end))
            for item in definition.items
        ),
    )
