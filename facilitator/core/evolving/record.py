"""What the events of the record do to the meeting."""

from dataclasses import replace
from itertools import chain
from typing import assert_never

from facilitator.core import statements
from facilitator.core.clock import cut
from facilitator.core.evolving.correcting import merged, split
from facilitator.core.evolving.gone import with_gone
from facilitator.core.evolving.speaking import statement_of
from facilitator.core.ids import RequestId
from facilitator.core.meeting import Meeting
from facilitator.core.speakers import Kind
from facilitator.core.statements import Statement, StatementEvent


def evolve_statement(meeting: Meeting, event: StatementEvent) -> Meeting:
    """Give the meeting after something was added to the record of a statement."""
    match event:
        case statements.WrittenSubmitted():
            return _written(meeting, event)
        case statements.StatementSplit():
            return split(meeting, event)
        case statements.StatementsMerged():
            return merged(meeting, event)
        case statements.PresidentStated():
            found = stated_on(meeting, event.request)
        case _:
            found = meeting.noted(event.statement)
    if found is None:
        return meeting
    if found.id in meeting.gone:
        return with_gone(meeting, _added(found, event))
    return meeting.with_item(meeting.items[found.item].with_statement(_added(found, event)))


def stated_on(meeting: Meeting, request: RequestId) -> Statement | None:
    """Give the statement of a request in the log, else the last of it that has left the log, or None."""
    gone = (one.statement for one in reversed(tuple(meeting.gone.values())))
    return next((s for s in chain(meeting.statements(), gone) if s.request == request), None)


def _written(meeting: Meeting, event: statements.WrittenSubmitted) -> Meeting:
    item = meeting.items.get(event.item)
    meeting = replace(meeting, last_statement=max(meeting.last_statement, event.statement))
    if item is None:
        return meeting
    asked = next((gone.request for gone in reversed(item.departed) if gone.request.id == event.request), None)
    paper = Statement(
        id=event.statement,
        item=event.item,
        who=event.who,
        capacity=event.capacity,
        kind=Kind.STATEMENT,
        begin=None,
    )
    if asked is not None:
        paper = statement_of(asked, event.statement)
    handed_in = replace(paper, written_only=True)
    return meeting.with_item(replace(item, statements=(*item.statements, handed_in)))


def _added(statement: Statement, event: StatementEvent) -> Statement:
    match event:
        case statements.GistWritten():
            return replace(statement, gist=event.text, gist_revision=event.revision)
        case statements.PointNoted():
            return replace(statement, points=(*statement.points, event.point))
        case statements.StatementTagged():
            return replace(statement, tags=event.tags)
        case statements.TextReceived():
            return _with_text(statement, event)
        case statements.PointRemoved():
            return replace(statement, points=tuple(p for p in statement.points if p != event.point))
        case statements.TopicsFiled():
            return replace(statement, topics=event.topics, topic=event.topics[0] if event.topics else "")
        case statements.LanguageNoted():
            return replace(statement, language=event.language)
        case statements.DeliveryCheckSet():
            return replace(statement, check_delivery=event.wanted)
        case statements.PresidentStated():
            return replace(statement, stated=event.text)
        case statements.StatementCorrected():
            return corrected(statement, event)
        case statements.WrittenSubmitted() | statements.StatementSplit() | statements.StatementsMerged():
            return statement
        case _:
            assert_never(event)


def _with_text(statement: Statement, event: statements.TextReceived) -> Statement:
    documents, hashes = (*statement.documents, event.document), (*statement.hashes, event.sha256)
    return replace(statement, documents=documents, hashes=hashes)


def corrected(statement: Statement, event: statements.StatementCorrected) -> Statement:
    """Give a statement with its correction; pauses are cut to the corrected times."""
    begin, end = event.begin or statement.begin, event.end or statement.end
    return replace(
        statement,
        who=event.who or statement.who,
        capacity=event.capacity or statement.capacity,
        begin=begin,
        end=end,
        pauses=cut(statement.pauses, begin, end),
        asked_by=event.asked_by or statement.asked_by,
        corrected=True,
    )
