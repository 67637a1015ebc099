"""Evolving: the effect of each event on the state; an event whose object no longer exists (undone) has none."""

from collections.abc import Callable

from facilitator.core.changed import changed
from facilitator.core.floor import Floor
from facilitator.core.ids import DelegationCode, ItemCode, RequestId, StatementId
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.statements import Statement

NEWCOMER = "X"
"""What the code of a speaker begins with who was not on the roll; a number follows."""


def on_item(meeting: Meeting, code: ItemCode, change: Callable[[ItemState], ItemState]) -> Meeting:
    """Give the meeting with one of its items changed; the same where it has no such item."""
    item = meeting.items.get(code)
    return meeting if item is None else meeting.with_item(change(item))


def on_statement(
    meeting: Meeting, wanted: StatementId, change: Callable[[Statement], Statement], *, floor: Floor | None = None
) -> Meeting:
    """Give the meeting with a statement of the log changed, and the floor where it changes with it.

    The same where the log has no such statement.
    """
    statement = meeting.statement(wanted)
    if statement is None:
        return meeting
    return meeting.with_item(meeting.items[statement.item].with_statement(change(statement)), floor=floor)


def request_used(meeting: Meeting, number: RequestId) -> Meeting:
    """Count the number of a request, so that no later one gets it again."""
    return changed(meeting, last_request=max(meeting.last_request, number))


def statement_used(meeting: Meeting, number: StatementId) -> Meeting:
    """Count the number of a statement, so that no later one gets it again."""
    return changed(meeting, last_statement=max(meeting.last_statement, number))


def newcomer_used(meeting: Meeting, code: DelegationCode) -> Meeting:
    """Count the number in the code of a speaker who was not on the roll, so that no later one gets it again."""
    number = code.removeprefix(NEWCOMER)
    return changed(meeting, last_newcomer=max(meeting.last_newcomer, int(number) if number.isdecimal() else 0))
