"""Typed words: what people typed for an event, in full, for the trail: no word of theirs is ever lost (FLOOR 5)."""

from collections.abc import Iterable

from facilitator.core import agenda, decisions, gone, speakers, statements, versions
from facilitator.core.meeting import Event, Meeting
from facilitator.core.point_words import whole_point
from facilitator.core.precedence import DEFAULT_PRECEDENCE


def typed_words(meeting: Meeting, event: Event) -> str:
    """Give the words of an event on the state before it; nothing where none were typed or its title has them all."""
    return _on_a_statement(event) or _by_itself(meeting, event) or _in_passing(event)


def _on_a_statement(event: Event) -> str:
    match event:
        case statements.GistWritten() | statements.PresidentStated():
            return event.text
        case statements.PointNoted() | statements.PointRemoved():
            return whole_point(event.point)
        case statements.StatementTagged():
            return ", ".join(event.tags)
        case statements.TopicsFiled():
            return ", ".join(event.topics)
        case statements.TextReceived():
            return event.document
        case gone.TextPlaced() | gone.TextLeft():
            return _lines((*gone.lines_of(event.noted), ", ".join(event.noted.topics)))
        case _:
            return ""


def _by_itself(meeting: Meeting, event: Event) -> str:
    match event:
        case decisions.ChairSaid() | decisions.Concluded():
            return event.text
        case decisions.Suggested():
            return _lines((event.text, event.topic, event.addressee))
        case decisions.DocumentNoted():
            return event.title
        case decisions.EntryStruck():
            known = (e for e in (*meeting.entries, *meeting.struck) if e.number == event.entry)
            return next((_by_itself(meeting, entry.what) for entry in known), "")
        case _:
            return ""


def _in_passing(event: Event) -> str:
    """Give the words of an act of floor, list or plan, such as the note of a request."""
    match event:
        case speakers.FloorRequested(request=request) | speakers.RequestAmended(request=request):
            said = (request.on_behalf_of, request.person, request.level, request.topic, request.note)
            return _lines((*said, request.language, request.gender))
        case speakers.SpeaksNext():
            return event.why
        case agenda.ItemInserted():
            return _lines((event.item.title, event.item.short))
        case agenda.ItemRenamed():
            return _lines((event.title, event.short))
        case agenda.PrecedenceSet():
            return ", ".join(one.label for one in event.classes if one not in DEFAULT_PRECEDENCE)
        case versions.MinutesFinalised():
            return event.despite
        case _:
            return ""


def _lines(words: Iterable[str]) -> str:
    return "\n".join(word for word in words if word.strip())
