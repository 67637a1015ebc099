"""What is missing from the record before it can be finalised: gists, ends, names, and texts without a statement."""

from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.core.clock import time_label
from facilitator.core.delegations import Roster
from facilitator.core.gone import Gone, name_of, offered
from facilitator.core.ids import DelegationCode, ItemCode, StatementId
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.saying import noop, tr
from facilitator.core.statements import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One thing that is missing: in a sentence, and the statement where it is missing."""

    sentence: str
    item: ItemCode
    statement: StatementId


def gaps(meeting: Meeting) -> Iterator[Gap]:
    """Go through the log and say, statement by statement, what is missing."""
    for item in meeting.items.values():
        for statement in item.statements:
            where, name = _where(meeting, item, statement), _name(meeting, statement)
            for sentence in _lacking(meeting.roster, statement):
                said = tr(sentence, where=where, name=name)
                yield Gap(sentence=said, item=item.code, statement=statement.id)
    for gone in offered(meeting.gone, meeting.settled):
        yield _left_over(meeting, gone)


def _left_over(meeting: Meeting, gone: Gone) -> Gap:
    lost = gone.statement
    item = meeting.items.get(lost.item)
    said = tr(
        "{where}: what was typed on {name} has lost its statement. Put it on another, or leave it.",
        where=_where(meeting, item, lost) if item is not None else lost.item,
        name=name_of(gone, meeting.roster),
    )
    return Gap(sentence=said, item=lost.item, statement=lost.id)


def _lacking(roster: Roster, statement: Statement) -> Iterator[str]:
    if not statement.gist.strip() and not statement.written_only:
        yield noop("{where}: the statement of {name} has no gist.")
    if statement.end is None and not statement.written_only:
        yield noop("{where}: the statement of {name} has no end.")
    if unnamed(roster, statement.who):
        yield noop("{where}: the statement of {name} is by a speaker without a name.")


def unnamed(roster: Roster, who: DelegationCode) -> bool:
    """Say whether a speaker was added without a full name."""
    known = roster.get(who)
    return known is None or known.name.en.strip() in {"", str(who)}


def _where(meeting: Meeting, item: ItemState, statement: Statement) -> str:
    begun = tr("in writing") if statement.begin is None else time_label(statement.begin, meeting.definition.zone)
    return f"{item.plan.label or item.plan.title}, {begun}"


def _name(meeting: Meeting, statement: Statement) -> str:
    return meeting.roster.name(statement.who).strip() or str(statement.who)
