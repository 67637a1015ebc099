"""To do: what the secretariat still owes the record, statement by statement, so that each can be reached."""

from functools import lru_cache

from facilitator.core.delegations import Roster
from facilitator.core.floor import Speaking
from facilitator.core.identity_key import IdentityKey
from facilitator.core.ids import StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.minuting.gaps import unnamed
from facilitator.core.saying import noop
from facilitator.core.statements import Statement

REMEMBERED = 64
NO_GIST, NO_END, NO_NAME = noop("no gist"), noop("no end"), noop("speaker without a name")
TO_CHECK = noop("check against delivery")


def owed(meeting: Meeting, statement: Statement) -> tuple[str, ...]:
    """Say what a statement lacks, in English for `tr`.

    The present speaker's statement lacks neither gist nor end yet.
    """
    return _owed(meeting.roster, statement, running=statement.id in _on_the_floor(meeting))


def _on_the_floor(meeting: Meeting) -> frozenset[StatementId]:
    holder = meeting.floor.holder
    speaking = (holder.statement,) if isinstance(holder, Speaking) else ()
    return frozenset((*meeting.floor.interrupted, *speaking))


def _owed(roster: Roster, statement: Statement, *, running: bool) -> tuple[str, ...]:
    found = []
    if not statement.written_only and not running:
        found += [NO_GIST] if not statement.gist.strip() else []
        found += [NO_END] if statement.end is None else []
    found += [NO_NAME] if unnamed(roster, statement.who) else []
    return (*found, TO_CHECK) if statement.check_delivery else tuple(found)


def todo(meeting: Meeting) -> dict[StatementId, tuple[str, ...]]:
    """List the statements that lack something, in the order of the log, with what each of them lacks."""
    here, roster = _on_the_floor(meeting), IdentityKey(meeting.roster)
    found: dict[StatementId, tuple[str, ...]] = {}
    for item in meeting.items.values():
        running = here if item.code == meeting.open_item else frozenset[StatementId]()
        found |= _owed_under(IdentityKey(item.statements), roster, running)
    return found


@lru_cache(maxsize=REMEMBERED)
def _owed_under(
    statements: IdentityKey[tuple[Statement, ...]], roster: IdentityKey[Roster], running: frozenset[StatementId]
) -> dict[StatementId, tuple[str, ...]]:
    """List what lacks something under one item; only the open one changes from act to act."""
    every = ((s.id, _owed(roster.value, s, running=s.id in running)) for s in statements.value)
    return {number: lacks for number, lacks in every if lacks}
