"""Small letters: a typed text as it goes on within a sentence."""

from collections.abc import Iterator
from itertools import pairwise

from facilitator.core.delegations import STATES
from facilitator.core.meeting import Meeting


def in_small_letters(meeting: Meeting, text: str) -> str:
    """Give a text with a small first letter, unless it begins with a name or an abbreviation."""
    first = text.split(maxsplit=1)[0]
    named = first[1:] != first[1:].lower() or any(
        _begins_with(text, words, of_place=of_place) for words, of_place in _with_names(meeting)
    )
    return text if named else text[0].lower() + text[1:]


def _begins_with(text: str, name: str, *, of_place: bool) -> bool:
    """Say whether a text begins with a name, or its part up to the next capital: `Support Unit`, not `Support for`.

    A place is called by the last word of its name, too: `Moldova`.
    """
    words, said = name.split(), text.translate(_PUNCTUATION).split()
    capitals = [place for place, word in enumerate(words) if word[0].isupper()]
    last = [(capitals[-1], capitals[-1])] if capitals and (of_place or len(capitals) == 1) else []
    return any(said[: end - first + 1] == words[first : end + 1] for first, end in (*pairwise(capitals), *last))


def _with_names(meeting: Meeting) -> Iterator[tuple[str, bool]]:
    """Give texts in which words stand with a capital only where they are always written so, and which name States."""
    definition = meeting.definition
    for delegation in meeting.roster.delegations:
        state = delegation.category in STATES
        for name in (*delegation.name.texts, *delegation.spoken.texts):
            yield name, state
            yield name.partition(" (")[0], state
    for title in (
        definition.convention,
        definition.plan_of_action,
        *(item.plan.title for item in meeting.items.values()),
    ):
        yield title.partition(" ")[2].translate(_PUNCTUATION), True


_PUNCTUATION = str.maketrans("(),.;:", "      ")
