"""Events of what is entered from paper, a row each."""

from collections.abc import Set
from typing import Any

from facilitator.core import paper
from facilitator.core.act_kinds import ActKind
from facilitator.core.clock import time_label
from facilitator.core.events.concerns import the_delegations
from facilitator.core.events.names import lines
from facilitator.core.events.record import LAST, EventRecord, Touched, no_ids, no_words, nobody, nothing
from facilitator.core.evolving import statement_used
from facilitator.core.evolving.paper import sitting_entered, statement_entered
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr


def _entered(meeting: Meeting, event: paper.StatementEntered) -> str:
    name, time = meeting.roster.name(event.who), time_label(event.begin, meeting.definition.zone)
    return tr("From paper: {name}, {time}", name=name, time=time)


def _sitting(meeting: Meeting, event: paper.SittingEntered) -> str:
    item = meeting.items.get(event.item)
    label = (item.plan.label or item.plan.title) if item is not None else event.item
    return tr("From paper: {label} was considered", label=label)


def _touched(_: Meeting, event: paper.StatementEntered) -> Set[Touched]:
    mine: set[Touched] = {("begun", event.statement), ("statement", event.statement)}
    return mine | {("request", event.request)} if event.request is not None else mine


# the times stand on paper, whatever the clock of the computer was
# fmt: off
RECORDS: tuple[EventRecord[Any], ...] = (
    EventRecord(type=paper.StatementEntered, kind="statement-entered", leads=21, undo=ActKind.BESIDE,
        evolve=statement_entered, counts=lambda meeting, event: statement_used(meeting, event.statement),
        title=_entered, words=lambda _, event: lines((event.person, event.on_behalf_of, event.gist)), touches=_touched,
        needs=lambda _, event: {("inserted", event.item), *the_delegations((event.who,))},
        reach=nobody, instants=(), takes_out=None),
    EventRecord(type=paper.SittingEntered, kind="sitting-entered", leads=LAST, undo=ActKind.BESIDE,
        evolve=sitting_entered, counts=no_ids, title=_sitting, words=no_words,
        touches=lambda _, event: {("item", event.item), ("session", event.session)}, needs=nothing,
        reach=nobody, instants=(), takes_out=None),
)
# fmt: on
