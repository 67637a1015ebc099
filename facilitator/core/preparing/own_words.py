"""Own words: every text of a definition that may stand in several languages, with the place where it is said."""

import re
from collections.abc import Iterator
from dataclasses import replace

from facilitator.core.agenda import Definition, Item
from facilitator.core.minuting.titles import title_and_person
from facilitator.core.precedence import PrecedenceClass
from facilitator.core.preparing.field_paths import FieldPath, with_value_at
from facilitator.core.values import dataclass

_WORD = re.compile(r"[^\W\d_]{2}")
_OF_THE_MEETING = ("title", "short", "place", "convention", "plan_of_action")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnText:
    """A text of the definition, and the field where it stands first."""

    text: str
    where: FieldPath


def own_words(definition: Definition) -> tuple[OwnText, ...]:
    """Give every text with a word in it once, in the order of the definition."""
    found: dict[str, FieldPath] = {}
    for where, text in _texts(definition):
        if _WORD.search(text):
            found.setdefault(text.strip(), where)
    return tuple(OwnText(text=text, where=where) for text, where in found.items())


def reworded(definition: Definition, text: str, said: str) -> Definition:
    """Say a text otherwise wherever it stands; its words in the other languages go with it."""
    words = definition.glossary.words.get(text, {})
    changed = definition
    for where, found in _texts(definition):
        if found.strip() == text:
            changed = with_value_at(changed, where, said)
    glossary = changed.glossary
    for code, translation in words.items():
        glossary = glossary.with_words(text, code, "")
        glossary = glossary.with_words(said, code, translation) if said else glossary
    return replace(changed, glossary=glossary)


def _texts(plan: Definition) -> Iterator[tuple[FieldPath, str]]:
    yield from (((name,), getattr(plan, name)) for name in _OF_THE_MEETING)
    if title_and_person(plan.president)[1]:
        # a title alone is said in every language by the record itself
        yield ("president",), plan.president
    yield from ((("sessions", place, "title"), session.title) for place, session in enumerate(plan.sessions))
    for place, item in enumerate(plan.items):
        yield from _of_item(("items", place), item)
    yield from _of_classes(("precedence",), plan.precedence)


def _of_item(where: FieldPath, item: Item) -> Iterator[tuple[FieldPath, str]]:
    yield from (((*where, name), getattr(item, name)) for name in ("label", "title", "short", "tag"))
    yield from (((*where, "topics", place, "title"), topic.title) for place, topic in enumerate(item.topics))
    yield from (((*where, "documents", place, "title"), one.title) for place, one in enumerate(item.documents))
    yield from (((*where, "reasons", capacity), reason) for capacity, reason in item.reasons.items())
    for place, segment in enumerate(item.segments):
        yield (*where, "segments", place, "title"), segment.title
        yield from _of_classes((*where, "segments", place, "precedence"), segment.precedence)


def _of_classes(where: FieldPath, classes: tuple[PrecedenceClass, ...]) -> Iterator[tuple[FieldPath, str]]:
    for place, one in enumerate(classes):
        yield (*where, place, "label"), one.label
        yield (*where, place, "reason"), one.reason
