"""Persons kept: until when a file is to hold names of persons, and that a copy holds them no more."""

from datetime import date

from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonsTakenOut:
    """The file is a copy without persons: of which head and how many events, and what was taken out or replaced.

    `persons` counts the names that were known, `texts` the typed texts in which something was replaced, `documents` the
    documents and kept files that were left behind.
    """

    head: str
    events: int
    persons: int
    texts: int
    documents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonsKeptUntil:
    """It was noted until which day this file is to hold names of persons."""

    until: date


PersonsEvent = PersonsTakenOut | PersonsKeptUntil
