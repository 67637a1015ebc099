"""Events of the floor and its clocks, a row each."""

from typing import Any

from facilitator.core import floor
from facilitator.core.act_kinds import ActKind
from facilitator.core.changed import changed
from facilitator.core.clock import duration_label
from facilitator.core.events.concerns import (
    place_of,
    statement_and_floor,
    the_delegations,
    the_request,
    the_speaker,
    the_statement,
    voided,
)
from facilitator.core.events.names import said, who
from facilitator.core.events.record import LAST, EventRecord, no_ids, no_words, nobody, nothing, plain
from facilitator.core.evolving import on_statement, speaking, statement_used
from facilitator.core.gone import Removal
from facilitator.core.ids import DelegationCode
from facilitator.core.kind_words import interrupting, named_limit
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.core.speakers import INTERRUPTING


def _called(meeting: Meeting, event: floor.SpeakerCalled) -> str:
    name = who(meeting, event.request)
    return tr("Call {who}", who=name) if meeting.speaker is None else tr("Next: {who}", who=name)


def _given(meeting: Meeting, event: floor.FloorGiven) -> str:
    called, name = meeting.called, who(meeting, event.request)
    if called is not None and called.id == event.request:
        return tr("Begin: {name}", name=name)
    asked = meeting.waiting(event.request)
    if asked is not None and asked[1].kind in INTERRUPTING:
        return interrupting(asked[1].kind, name)
    return tr("Next: {name}", name=name)


def _resumed(meeting: Meeting, event: floor.SpeakerResumed) -> str:
    back, name = event.statement in meeting.floor.interrupted, said(meeting, event.statement)
    return tr("Return the floor to {name}", name=name) if back else tr("Resume {name}", name=name)


def _added(meeting: Meeting, event: floor.TimeAdded) -> str:
    sign, duration = "+" if event.seconds >= 0 else "−", duration_label(abs(event.seconds))
    return tr("{sign}{duration} for {said}", sign=sign, duration=duration, said=said(meeting, event.statement))


def _yielded(meeting: Meeting, event: floor.TimeYielded) -> str:
    duration, to = duration_label(event.seconds), who(meeting, event.request)
    return tr("{said} yields {duration} to {who}", said=said(meeting, event.statement), duration=duration, who=to)


def _left_out(meeting: Meeting, event: floor.TimeLeftOut) -> str:
    duration = duration_label((event.end - event.start).total_seconds())
    return tr("Leave {duration} out for {said}", duration=duration, said=said(meeting, event.statement))


def _limit(_meeting: Meeting, event: floor.LimitSet) -> str:
    capacity, duration = named_limit(event.capacity), duration_label(event.seconds)
    return tr("Limit for {capacity}: {duration}", capacity=capacity, duration=duration)


# fmt: off
RECORDS: tuple[EventRecord[Any], ...] = (
    plain(floor.Presided, "presided", leads=LAST, undo=ActKind.OTHER, evolve=speaking.presided,
        title=lambda meeting, event: tr("{name} presides", name=meeting.roster.name(DelegationCode(event.who))),
        words=no_words, touches=lambda *_: {("chair", None)},
        needs=lambda _, event: the_delegations((DelegationCode(event.who),))),
    EventRecord(type=floor.SpeakerCalled, kind="speaker-called", leads=2, undo=ActKind.FLOOR,
        evolve=speaking.called, counts=no_ids, title=_called, words=no_words,
        touches=lambda meeting, event: {("request", event.request), ("floor", meeting.open_item)}, needs=nothing,
        reach=the_request, instants=(), takes_out=None),
    EventRecord(type=floor.CallReturned, kind="call-returned", leads=LAST, undo=ActKind.FLOOR,
        evolve=speaking.call_returned, counts=no_ids, words=no_words,
        title=lambda meeting, event: tr("Take back the call of {who}", who=who(meeting, event.request)),
        touches=lambda meeting, event: {("request", event.request), ("floor", meeting.open_item)}, needs=nothing,
        reach=the_request, instants=(), takes_out=None),
    EventRecord(type=floor.FloorGiven, kind="floor-given", leads=1, undo=ActKind.FLOOR,
        evolve=speaking.floor_given, counts=lambda meeting, event: statement_used(meeting, event.statement),
        title=_given, words=no_words,
        touches=lambda meeting, event: {("request", event.request), ("begun", event.statement)}
            | statement_and_floor(meeting, event) | place_of(meeting, event.request),
        needs=nothing, reach=the_request, instants=(), takes_out=None),
    EventRecord(type=floor.SpeakerPaused, kind="speaker-paused", leads=LAST, undo=ActKind.FLOOR,
        evolve=speaking.paused, counts=no_ids, words=no_words,
        title=lambda meeting, event: tr("Pause {said}", said=said(meeting, event.statement)),
        touches=statement_and_floor, needs=nothing, reach=the_speaker, instants=(), takes_out=None),
    EventRecord(type=floor.SpeakerResumed, kind="speaker-resumed", leads=4, undo=ActKind.FLOOR,
        evolve=speaking.resumed, counts=no_ids, title=_resumed, words=no_words,
        touches=statement_and_floor, needs=nothing, reach=the_speaker, instants=(), takes_out=None),
    EventRecord(type=floor.StatementEnded, kind="statement-ended", leads=LAST, undo=ActKind.FLOOR,
        evolve=speaking.ended, counts=no_ids, words=no_words,
        title=lambda meeting, event: tr("End {said}", said=said(meeting, event.statement)),
        touches=statement_and_floor, needs=nothing, reach=the_speaker, instants=(), takes_out=None),
    EventRecord(type=floor.StatementVoided, kind="statement-voided", leads=3, undo=ActKind.OTHER,
        evolve=speaking.voided, counts=no_ids, words=no_words,
        title=lambda meeting, event: tr("Absent: {said}", said=said(meeting, event.statement)),
        touches=voided, needs=nothing, reach=the_speaker, instants=(), takes_out=Removal.ABSENT),
    plain(floor.TimeAdded, "time-added", leads=LAST, undo=ActKind.BESIDE,
        evolve=lambda meeting, event, _: on_statement(
            meeting, event.statement, lambda s: changed(s, limit=(s.limit or 0.0) + event.seconds)),
        title=_added, words=no_words, touches=the_statement, needs=nothing),
    plain(floor.TimeYielded, "time-yielded", leads=19, undo=ActKind.BESIDE, evolve=speaking.time_yielded,
        title=_yielded, words=no_words, needs=nothing,
        touches=lambda meeting, event: {("request", event.request)} | the_statement(meeting, event)),
    EventRecord(type=floor.BeganEarlier, kind="began-earlier", leads=LAST, undo=ActKind.OTHER,
        evolve=speaking.began_earlier, counts=no_ids, words=no_words,
        title=lambda meeting, event: tr("Set the begin of {said}", said=said(meeting, event.statement)),
        touches=lambda meeting, event: statement_and_floor(meeting, event)
            | ({("statement", event.former)} if event.former is not None else frozenset()),
        needs=nothing, reach=nobody, instants=("begin",), takes_out=None),
    EventRecord(type=floor.TimeLeftOut, kind="time-left-out", leads=LAST, undo=ActKind.OTHER,
        evolve=lambda meeting, event, _: on_statement(
            meeting, event.statement, lambda statement: speaking.left_out(statement, event)),
        counts=no_ids, title=_left_out, words=no_words, touches=the_statement, needs=nothing,
        reach=nobody, instants=("start", "end"), takes_out=None),
    plain(floor.LimitSet, "limit-set", leads=LAST, undo=ActKind.BESIDE, evolve=speaking.limit_set, title=_limit,
        words=no_words, needs=nothing,
        touches=lambda _, event: {("limit", (event.capacity, event.item, event.segment))}),
)
# fmt: on
