"""How titles of acts name things, on the state before the act."""

from collections.abc import Iterable
from itertools import chain

from facilitator.core import gone
from facilitator.core.ids import DelegationCode, ItemCode, RequestId, StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.saying import language, tr
from facilitator.core.speakers import find


def who(meeting: Meeting, wanted: RequestId) -> str:
    """Name the delegation of a request."""
    asking = meeting.asking(wanted)
    items = meeting.items.values() if asking is None else ()
    gone = (r for i in items for r in chain(reversed(i.served), (d.request for d in i.departed)))
    request = find(gone, wanted) if asking is None else asking[1]
    return tr("request {wanted}", wanted=wanted) if request is None else meeting.roster.name(request.who)


def said(meeting: Meeting, wanted: StatementId) -> str:
    """Name the delegation of a statement, also of one that has left the log."""
    if wanted in meeting.gone:
        return tr("{name} (no longer in the log)", name=gone.name_of(meeting.gone[wanted], meeting.roster))
    statement = meeting.statement(wanted)
    return meeting.roster.name(statement.who) if statement else tr("statement {wanted}", wanted=wanted)


def label(meeting: Meeting, code: ItemCode) -> str:
    """Name an item by its label."""
    item = meeting.items.get(code)
    return meeting.glossary.say(item.plan.label, language()) if item else tr("the meeting")


def names(meeting: Meeting, delegations: Iterable[DelegationCode]) -> str:
    """Name delegations in one line."""
    return ", ".join(meeting.roster.name(code) for code in delegations) or tr("nobody")


def lines(words: Iterable[str]) -> str:
    """Give typed words one under another, without the empty ones."""
    return "\n".join(word for word in words if word.strip())
