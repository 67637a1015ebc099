"""Persons: who a row of a list names, and the same person once more in another row."""

from dataclasses import replace

from facilitator.core.delegations import Person
from facilitator.core.ids import DelegationCode
from facilitator.core.participants.fields import ListField
from facilitator.core.participants.lines import ListLine
from facilitator.core.participants.people import in_parts, without_title


def person_of(line: ListLine, code: DelegationCode, level: str) -> Person:
    """Give the person of a row, by the columns of the name or by the whole name."""
    title, given, family = line[ListField.TITLE], line[ListField.GIVEN], line[ListField.FAMILY]
    if not (given or family):
        inside, whole = without_title(line[ListField.PERSON])
        title, (given, family) = title or inside, in_parts(whole)
    elif not title:
        title, given = without_title(given) if given else ("", given)
    return Person(
        delegation=code, title=title, given=given, family=family, function=line[ListField.FUNCTION], level=level
    )


def completed(known: Person, again: Person) -> Person:
    """Give a person who stands there twice, with what either row says."""
    return replace(
        known,
        title=known.title or again.title,
        function=known.function or again.function,
        level=known.level or again.level,
    )
