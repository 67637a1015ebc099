"""Words of classes: a class of speakers written on one line, by capacity, kind, category or name of delegations."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Protocol

from facilitator.core.delegations import CATEGORY_WORDS, Category, Roster
from facilitator.core.ids import DelegationCode
from facilitator.core.kind_words import LEVELS, named
from facilitator.core.languages import Wording, said
from facilitator.core.names import fold, known_as
from facilitator.core.precedence import PrecedenceClass
from facilitator.core.saying import noop, refused, tr
from facilitator.core.speakers import Capacity, Kind, Level

HOW = noop(
    "Write the name of a class that is known, or a new one as name=WHO or name:Label=WHO, "
    "where WHO are capacities, kinds, categories or delegations with + between."
)
SECOND = "second"


class Rolled(Protocol):
    """Whatever has a roll of delegations: a meeting, or one that is being prepared."""

    @property
    def roster(self) -> Roster:
        """Give the roll."""


def read_class(meeting: Rolled, text: str) -> str | PrecedenceClass:
    """Read the name of a known class, or a new class such as `obligations:With obligations=AFG+IRQ`. Raises Refused."""
    head, is_new, criteria = text.partition("=")
    name, _, label = head.partition(":")
    if not is_new:
        return text.strip()
    if not name.strip():
        raise refused("“{said}” has no name. {HOW}", said=text, HOW=tr(HOW))
    return class_of_words(meeting, label.strip() or name.strip(), criteria, name=name.strip())


def class_of_words(meeting: Rolled, label: str, criteria: str, *, name: str = "") -> PrecedenceClass:
    """Make a class from words that say who is in it; without words it admits everybody who makes a statement.

    Raises Refused.
    """
    capacities: list[Capacity] = []
    kinds: list[Kind] = []
    categories: list[Category] = []
    delegations: list[DelegationCode] = []
    levels: list[Level] = []
    second = False
    for word in (part.strip() for part in re.split(r"[+,;]", criteria)):
        folded = _word(word)
        if not word:
            continue
        known = _BY_WORD.get(folded) or _in_the_language().get(fold(word))
        if SECOND in {folded, known}:
            second = True
        elif known is not None:
            {Capacity: capacities, Kind: kinds, Category: categories, Level: levels}[type(known)].append(known)  # type: ignore[attr-defined,index]
        else:
            delegations.append(_delegation(meeting, word))
    return PrecedenceClass(
        name=name or slug(label),
        label=label.strip(),
        capacities=tuple(dict.fromkeys(capacities)),
        kinds=tuple(dict.fromkeys(kinds)),
        categories=tuple(dict.fromkeys(categories)),
        delegations=tuple(dict.fromkeys(delegations)),
        second=second,
        levels=tuple(dict.fromkeys(levels)),
    )


def slug(label: str) -> str:
    """Make the name of a class from its label: `With obligations` becomes `with-obligations`."""
    return re.sub(r"[^\w]+", "-", label.strip().lower()).strip("-")


def criteria_words(meeting: Rolled, one: PrecedenceClass) -> str:
    """Say who is in a class; an empty criterion admits everybody."""
    words = [*map(named, one.capacities), *map(named, one.kinds)]
    words += [said(CATEGORY_WORDS[category].name) for category in one.categories]
    words += [meeting.roster.name(code) for code in one.delegations]
    words += [tr(LEVELS[level]) for level in one.levels]
    words += [tr("second statements")] if one.second else []
    return ", ".join(words) or tr("everybody else")


def _word(text: str) -> str:
    return text.lower().replace("_", "-").replace(" ", "-")


def _categories(say: Callable[[Wording], str]) -> dict[str, Category]:
    """Give the categories by their names, and by their headings; one that two have means the first."""
    headings = {say(words.heading): category for category, words in reversed(tuple(CATEGORY_WORDS.items()))}
    return headings | {say(words.name): category for category, words in CATEGORY_WORDS.items()}


_BY_WORD: dict[str, StrEnum] = {
    **{_word(level): level for level in Level},
    **{_word(LEVELS[level]): level for level in Level},
    **{_word(category): category for category in Category},
    **_categories(lambda wording: _word(wording.en)),
    **{_word(kind): kind for kind in Kind},
    **{_word(capacity): capacity for capacity in Capacity},
}


def _in_the_language() -> Mapping[str, str]:
    """Give what the words mean by which the program names who is in a class, in its language."""
    members = (*Kind, *Capacity)
    return {
        fold(tr("second statements")): SECOND,
        **_categories(lambda wording: fold(said(wording))),
        **{fold(tr(LEVELS[level])): level for level in Level},
        **{fold(named(member)): member for member in members},
    }


def _delegation(meeting: Rolled, word: str) -> DelegationCode:
    code = known_as(meeting.roster, word)
    if code is not None:
        return code
    raise refused("“{word}” is not a capacity, kind, category or delegation. {HOW}", word=word, HOW=tr(HOW))
