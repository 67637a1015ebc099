"""What the events of the record do to the meeting."""

from collections.abc import Callable
from datetime import datetime
from itertools import chain

from facilitator.core import statements
from facilitator.core.changed import changed
from facilitator.core.clock import cut
from facilitator.core.evolving.gone import with_gone
from facilitator.core.evolving.speaking import statement_of
from facilitator.core.ids import RequestId
from facilitator.core.meeting import Meeting
from facilitator.core.speakers import Kind
from facilitator.core.statements import Statement

ADDRESSED = frozenset({Kind.COMMENT, Kind.RESPONSE, Kind.QUESTION, Kind.ANSWER})
DETAILS = ("on_behalf_of", "aligned", "joint", "person", "level")


def noted(meeting: Meeting, found: Statement | None, add: Callable[[Statement], Statement]) -> Meeting:
    """Give the meeting with something noted on a statement of the log, or on one that has left it."""
    if found is None:
        return meeting
    if found.id in meeting.gone:
        return with_gone(meeting, add(found))
    return meeting.with_item(meeting.items[found.item].with_statement(add(found)))


def stated_on(meeting: Meeting, request: RequestId) -> Statement | None:
    """Give the statement of a request in the log, else the last of it that has left the log, or None."""
    gone = (one.statement for one in reversed(tuple(meeting.gone.values())))
    return next((s for s in chain(meeting.statements(), gone) if s.request == request), None)


def written(meeting: Meeting, event: statements.WrittenSubmitted, at: datetime) -> Meeting:
    """Put a statement into the log that was handed in and not read out."""
    item = meeting.items.get(event.item)
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
    handed_in = changed(paper, written_only=True, handed_in=at)
    return meeting.with_item(changed(item, statements=(*item.statements, handed_in)))


def with_text(statement: Statement, event: statements.TextReceived) -> Statement:
    """Give a statement with one text more; one that is there already is not doubled, as when its removal is undone."""
    if (event.document, event.sha256) in statement.texts:
        return statement
    documents, hashes = (*statement.documents, event.document), (*statement.hashes, event.sha256)
    return changed(statement, documents=documents, hashes=hashes)


def without_text(statement: Statement, event: statements.TextTakenOff) -> Statement:
    """Give a statement without a text."""
    left = [text for text in statement.texts if text != (event.document, event.sha256)]
    return changed(statement, documents=tuple(title for title, _ in left), hashes=tuple(sha256 for _, sha256 in left))


def corrected(statement: Statement, event: statements.StatementCorrected) -> Statement:
    """Give a statement with its correction; pauses are cut to the corrected times."""
    begin, end = event.begin or statement.begin, event.end or statement.end
    kind = event.kind or statement.kind
    details = {name: said for name in DETAILS if (said := getattr(event, name)) is not None}
    return changed(
        statement,
        who=event.who or statement.who,
        capacity=event.capacity or statement.capacity,
        begin=begin,
        end=end,
        pauses=cut(statement.pauses, begin, end),
        asked_by=event.asked_by or statement.asked_by,
        corrected=True,
        kind=kind,
        to=statement.to if kind in ADDRESSED else None,
        **details,
    )
