"""A meeting's own texts: those of its definition and its agenda, and those that were typed while it was open."""

import re
from collections.abc import Iterable, Iterator

from facilitator.core.agenda import Definition, Item, PlannedSession
from facilitator.core.decisions import DocumentNoted
from facilitator.core.meeting import Meeting
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
