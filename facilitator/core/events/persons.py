"""Events of the names of persons that a file holds, a row each."""

from typing import Any

from facilitator.core import persons_kept
from facilitator.core.act_kinds import ActKind
from facilitator.core.changed import changed
from facilitator.core.clock import date_label
from facilitator.core.events.record import LAST, EventRecord, no_words, nothing, plain
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr


def _until(_meeting: Meeting, event: persons_kept.PersonsKeptUntil) -> str:
    return tr("Names of persons are kept until {day}", day=f"{date_label(event.until)} {event.until.year}")


# fmt: off
RECORDS: tuple[EventRecord[Any], ...] = (
    # what a copy says of itself is not taken back
    plain(persons_kept.PersonsTakenOut, "persons-taken-out", leads=LAST, undo=ActKind.MAKING,
        evolve=lambda meeting, event, _: changed(meeting, without_persons=event),
        title=lambda _, event: tr("Copy without persons, of {head}", head=event.head[:12]),
        words=no_words, touches=nothing, needs=nothing),
    plain(persons_kept.PersonsKeptUntil, "persons-kept-until", leads=LAST, undo=ActKind.BESIDE,
        evolve=lambda meeting, event, _: changed(meeting, persons_until=event.until),
        title=_until, words=no_words, touches=lambda _, __: {("persons", "until")}, needs=nothing),
)
# fmt: on
