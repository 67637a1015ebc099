"""Texts whose statement is gone: noted on it still, placed on another statement, or left in the trail."""

from collections.abc import Callable
from datetime import datetime

from facilitator.core.changed import changed
from facilitator.core.clock import Instants
from facilitator.core.evolving import on_statement
from facilitator.core.gone import Gone, GoneEvent, Noted, Removal, TextPlaced, newer, with_noted
from facilitator.core.ids import SeatName, StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.statements import Statement


def text_placed(meeting: Meeting, event: TextPlaced, at: datetime) -> Meeting:
    """Put the text of a gone statement on another, as far as it was not put anywhere yet."""
    fresh = newer(event.noted, meeting.settled.get(event.source, Noted()))
    return text_left(on_statement(meeting, event.statement, lambda target: with_noted(target, fresh)), event, at)


def text_left(meeting: Meeting, event: GoneEvent, _at: datetime) -> Meeting:
    """Mark the text of a gone statement as settled, as far as it went when a user dealt with it."""
    return changed(meeting, settled={**meeting.settled, event.source: event.noted})


def with_gone(meeting: Meeting, statement: Statement) -> Meeting:
    """Give the meeting with something noted on a statement that has left the log."""
    gone = meeting.gone.get(statement.id)
    if gone is None:
        return meeting
    return changed(meeting, gone={**meeting.gone, statement.id: changed(gone, statement=statement)})


def kept_aside(before: Meeting, after: Meeting, *, how: Removal, at: datetime, by: SeatName) -> Meeting:
    """Give the meeting after an act: `gone` gains the statements that left the log, and loses those that are back."""
    standing = {s.id for s in after.statements()}
    lost = {
        s.id: Gone(statement=s, speaker=before.roster.get(s.who), how=how, at=at, by=by)
        for s in before.statements()
        if s.id not in standing
    }
    gone = {number: one for number, one in {**before.gone, **lost}.items() if number not in standing}
    return after if gone == after.gone else changed(after, gone=gone)


def with_times(meeting: Meeting, moved: Callable[[StatementId, Instants], Instants]) -> Meeting:
    """Give the meeting with other times for the statements that are kept aside."""
    gone = {number: _with_instants(one, moved(number, _instants(one))) for number, one in meeting.gone.items()}
    return changed(meeting, gone=gone)


def _instants(one: Gone) -> Instants:
    """Give the instants of a statement kept aside, in the order in which `_with_instants` takes them."""
    said = one.statement
    named = (one.at, said.begin, said.end, *(at for pause in said.pauses for at in (pause.start, pause.end)))
    return tuple(at for at in named if at is not None)


def _with_instants(one: Gone, instants: Instants) -> Gone:
    left, said = iter(instants), one.statement

    def following(was: datetime | None) -> datetime | None:
        return None if was is None else next(left)

    at, begin, end = next(left), following(said.begin), following(said.end)
    pauses = tuple(changed(pause, start=next(left), end=following(pause.end)) for pause in said.pauses)
    return changed(one, at=at, statement=changed(said, begin=begin, end=end, pauses=pauses))
