"""A meeting's own texts: those of its definition and its agenda, and those that were typed while it was open."""

import re
from collections.abc import Iterable, Iterator

from facilitator.core.agenda import Definition, Item, PlannedSession
from facilitator.core.decisions import DocumentNoted
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.precedence import PrecedenceClass
from facilitator.core.session_titles import usual_title

_WORD = re.compile(r"[^\W\d_]{3}")


def texts_of_definition(definition: Definition) -> tuple[str, ...]:
    """Give the texts of a definition that are printed, each once."""
    return _each_once(_printed(definition, definition.sessions, definition.items))


def texts_of_meeting(meeting: Meeting) -> tuple[str, ...]:
    """Give the texts that are printed of the agenda as it stands, each once."""
    plans = [item.plan for item in meeting.items.values()]
    return _each_once(_printed(meeting.definition, [session.plan for session in meeting.sessions], plans))


def texts_of_item(item: Item) -> tuple[str, ...]:
    """Give the texts of an item that are printed; a label without a word, such as `1(a)`, needs no translation."""
    label = (item.label,) if _WORD.search(item.label) else ()
    titles = (topic.title for topic in item.topics), (segment.title for segment in item.segments)
    return _each_once((*label, item.title, item.short, *titles[0], *titles[1], *item.reasons.values(), item.tag))


def typed_texts(meeting: Meeting) -> tuple[str, ...]:
    """Give what was typed in the meeting and is printed in the circulated record, each text once."""
    return _each_once(_typed(meeting))


def every_text(meeting: Meeting) -> tuple[str, ...]:
    """Give every text that a translation may be of: printed, typed, the names of classes, groups and key points."""
    classes = (*meeting.definition.precedence, *(c for item in meeting.items.values() for c in _classes(item)))
    statements = tuple(meeting.statements())
    return _each_once(
        (
            *texts_of_meeting(meeting),
            *typed_texts(meeting),
            *(text for one in classes for text in (one.label, one.reason)),
            *(text for one in statements for text in (one.on_behalf_of, *one.tags, *(p.text for p in one.points))),
            *(request.on_behalf_of for item in meeting.items.values() for request in item.waiting),
            *(item.plan.label for item in meeting.items.values()),
            *(session.plan.title for session in meeting.sessions),
            meeting.definition.president,
            meeting.definition.convention,
        )
    )


def texts_by_words(meeting: Meeting) -> dict[str, str]:
    """Give every text that a translation may be of by its words on one line, as it stands and in other languages."""
    texts = every_text(meeting)
    said = {
        one_line(words): text.strip()
        for text in texts
        for words in meeting.glossary.words.get(text.strip(), {}).values()
    }
    return said | {one_line(text): text.strip() for text in texts}


def one_line(text: str) -> str:
    """Give a text as a form with one line for it has it."""
    return " ".join(text.split())


def _classes(item: ItemState) -> Iterator[PrecedenceClass]:
    yield from item.precedence
    for classes in item.segment_precedence.values():
        yield from classes
    for segment in item.plan.segments:
        yield from segment.precedence


def _printed(definition: Definition, sessions: Iterable[PlannedSession], items: Iterable[Item]) -> Iterator[str]:
    yield from (definition.title, definition.short, definition.place, definition.plan_of_action)
    yield from (session.title for session in sessions if usual_title(session.title) is None)
    for item in items:
        yield from texts_of_item(item)


def _typed(meeting: Meeting) -> Iterator[str]:
    for statement in meeting.statements():
        yield from (statement.gist, statement.stated)
    for entry in meeting.entries:
        yield entry.what.title if isinstance(entry.what, DocumentNoted) else entry.what.text


def _each_once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text.strip()))
