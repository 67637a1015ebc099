"""In a language: the meeting with its own texts, titles and what was typed, as its glossary has them."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from facilitator.core.agenda import Definition, Item, PlannedSession, Segment, Topic
from facilitator.core.changed import changed
from facilitator.core.decisions import DocumentNoted, Entry
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.session_titles import usual_title
from facilitator.core.statements import KeyPoint, Statement

Say = Callable[[str], str]
T = TypeVar("T")


def in_language(meeting: Meeting, language: str) -> Meeting:
    """Give the meeting in a language, agenda and all that was typed; what has no translation stands as it is."""
    say: Say = partial(meeting.glossary.say, language=language)
    shown = agenda_in(meeting, language)
    if not meeting.glossary.words:
        return shown
    return changed(
        shown,
        items={code: _with_statements(item, say) for code, item in shown.items.items()},
        entries=tuple(_entry(entry, say) for entry in shown.entries),
    )


def agenda_in(meeting: Meeting, language: str) -> Meeting:
    """Give the meeting with its titles, sessions and agenda in a language, and what was typed as it was typed.

    The names of classes stay: they are compared with those of the program, and said where a reason is given.
    """
    known = any(language in said for said in meeting.glossary.words.values())
    if language == meeting.definition.language and not known:
        return meeting

    def say(text: str) -> str:
        usual = usual_title(text) if text not in meeting.glossary.words else None
        return meeting.glossary.say(text, language) if usual is None else usual.in_language(language)

    return changed(
        meeting,
        definition=_definition(meeting.definition, say),
        sessions=tuple(changed(session, plan=_session(session.plan, say)) for session in meeting.sessions),
        items={code: changed(item, plan=_plan(item.plan, say)) for code, item in meeting.items.items()},
    )


def _definition(definition: Definition, say: Say) -> Definition:
    return changed(
        definition,
        title=say(definition.title),
        short=say(definition.short),
        place=say(definition.place),
        president=say(definition.president),
        convention=say(definition.convention),
        plan_of_action=say(definition.plan_of_action),
        sessions=tuple(_session(session, say) for session in definition.sessions),
        items=tuple(_plan(item, say) for item in definition.items),
    )


def _session(session: PlannedSession, say: Say) -> PlannedSession:
    return changed(session, title=say(session.title))


def _plan(item: Item, say: Say) -> Item:
    return changed(
        item,
        label=say(item.label),
        title=say(item.title),
        short=say(item.short),
        tag=say(item.tag),
        topics=tuple(_topic(topic, say) for topic in item.topics),
        documents=tuple(changed(one, title=say(one.title)) for one in item.documents),
        segments=tuple(_segment(segment, say) for segment in item.segments),
        reasons={capacity: say(reason) for capacity, reason in item.reasons.items()},
    )


def _topic(topic: Topic, say: Say) -> Topic:
    return changed(topic, title=say(topic.title))


def _segment(segment: Segment, say: Say) -> Segment:
    # a segment without a title is shown by its name
    title = segment.title or (say(segment.name) if say(segment.name) != segment.name else "")
    return changed(segment, title=say(title))


def _with_statements(item: ItemState, say: Say) -> ItemState:
    return changed(item, statements=tuple(_statement(one, say) for one in item.statements))


def _statement(statement: Statement, say: Say) -> Statement:
    gist, stated = say(statement.gist), say(statement.stated)
    points = _each(statement.points, lambda point: _point(point, say))
    tags = _each(statement.tags, say)
    as_it_is = (statement.gist, statement.stated, statement.points, statement.tags)
    if (gist, stated, points, tags) == as_it_is:
        return statement
    return changed(statement, gist=gist, stated=stated, points=points, tags=tags)


def _each(values: tuple[T, ...], change: Callable[[T], T]) -> tuple[T, ...]:
    return tuple(map(change, values))


def _point(point: KeyPoint, say: Say) -> KeyPoint:
    return changed(point, text=say(point.text))


def _entry(entry: Entry, say: Say) -> Entry:
    what = entry.what
    if isinstance(what, DocumentNoted):
        return changed(entry, what=changed(what, title=say(what.title)))
    return changed(entry, what=changed(what, text=say(what.text)))
