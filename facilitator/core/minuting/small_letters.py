"""Small letters: a typed text as it goes on within a sentence."""

from collections.abc import Iterator

from facilitator.core.meeting import Meeting


def in_small_letters(meeting: Meeting, text: str) -> str:
    """Give a text with a small first letter, unless it begins with a name or an abbreviation."""
    first = text.split(maxsplit=1)[0]
    named = first[1:] != first[1:].lower() or any(first in words.split() for words in _with_names(meeting))
    return text if named else text[0].lower() + text[1:]


def _with_names(meeting: Meeting) -> Iterator[str]:
    """Give texts in which words stand with a capital only where they are always written with one."""
    definition = meeting.definition
    for delegation in meeting.roster.delegations:
        yield from (*delegation.name.texts, *delegation.spoken.texts)
    for title in (
        definition.convention,
        definition.plan_of_action,
        *(item.plan.title for item in meeting.items.values()),
    ):
        yield title.partition(" ")[2].translate(_PUNCTUATION)


_PUNCTUATION = str.maketrans("(),.;:", "      ")
