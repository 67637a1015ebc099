"""Events of the lists of speakers and of the roll of delegations, a row each."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol, TypeVar

from facilitator.core import delegations, speakers
from facilitator.core.act_kinds import ActKind
from facilitator.core.changed import changed
from facilitator.core.clock import time_label
from facilitator.core.delegations import Delegation
from facilitator.core.events.concerns import (
    OfRequest,
    left_by,
    needed_by,
    place,
    place_of,
    request_and_call,
    the_called,
    the_delegations,
    the_list,
)
from facilitator.core.events.names import label, lines, names, who
from facilitator.core.events.record import LAST, EventRecord, no_ids, no_words, nobody, nothing, plain
from facilitator.core.evolving import newcomer_used, on_item, request_used
from facilitator.core.evolving.lists import (
    admitted,
    amended,
    exchanged,
    hours_noted,
    left,
    placed_anew,
    requested,
)
from facilitator.core.evolving.participants import imported, presence_noted, sheet_signed
from facilitator.core.ids import RequestId
from facilitator.core.meeting import Meeting
from facilitator.core.saying import language, tr
from facilitator.core.speakers import Request, marked_absent, marked_back, marked_moved, sorted_as


class _Placing(OfRequest, Protocol):
    @property
    def before(self) -> RequestId | None: ...


P = TypeVar("P", bound=_Placing)


def _placing(
    event_type: type[P],
    kind: str,
    *,
    mark: Callable[[Request, P, datetime], Request],
    title: Callable[[Meeting, P], str],
    words: Callable[[Meeting, P], str],
    reach: Callable[[Meeting, P], object],
) -> EventRecord[P]:
    """Give the record of an event that marks a request and puts it at another place of its list."""
    return EventRecord(
        type=event_type, kind=kind, counts=no_ids, title=title, leads=LAST, words=words,
        evolve=lambda meeting, event, at: placed_anew(
            meeting, event.request, event.before, lambda request: mark(request, event, at)),
        touches=request_and_call, needs=nothing, undo=ActKind.BESIDE, reach=reach, instants=(), takes_out=None,
    )  # fmt: skip


def _words(_meeting: Meeting, event: speakers.FloorRequested | speakers.RequestAmended) -> str:
    request = event.request
    said = (request.on_behalf_of, request.person, request.level, request.topic, request.note)
    return lines((*said, request.language, request.gender))


def _hours(meeting: Meeting, event: speakers.RequestHoursNoted) -> str:
    name, zone = who(meeting, event.request), meeting.definition.zone
    since, until = (time_label(at, zone) if at is not None else "" for at in (event.since, event.until))
    if since and until:
        return tr("{name} is here only from {since} until {until}", name=name, since=since, until=until)
    if until:
        return tr("{name} is here only until {until}", name=name, until=until)
    if since:
        return tr("{name} is not here before {since}", name=name, since=since)
    return tr("{name} is here at any time", name=name)


def _left(meeting: Meeting, event: speakers.RequestLeft) -> str:
    name = who(meeting, event.request)
    withdrawn = event.how is speakers.Departure.WITHDRAWN
    return tr("Withdraw {name}", name=name) if withdrawn else tr("Take off the list: {name}", name=name)


def _present(meeting: Meeting, event: delegations.AttendanceNoted) -> str:
    who_came = names(meeting, event.who)
    return tr("Present: {names}", names=who_came) if event.present else tr("Left: {names}", names=who_came)


def _noted(meeting: Meeting, event: delegations.PresenceNoted) -> str:
    said = {"session": event.session, "names": names(meeting, event.who)}
    if event.present:
        return tr("Present in session {session}: {names}", **said)
    return tr("Not noted as present in session {session}: {names}", **said)


def _signed(_meeting: Meeting, event: delegations.SheetSigned) -> str:
    return tr("Sign-in sheet of session {session}: {source}", session=event.session, source=event.source)


def _signatures(meeting: Meeting, event: delegations.SheetSigned) -> str:
    named = ((meeting.roster.name(one.who), one.person) for one in event.signatures)
    return lines(", ".join(filter(None, one)) for one in named)


def _named(delegation: Delegation) -> str:
    """Name a delegation as it is called from now on, which the roster before the event does not know."""
    return delegation.name.in_language(language())


def _listed(_meeting: Meeting, event: delegations.ParticipantsImported) -> str:
    """Give the names that a list brought: of delegations new or changed, and of persons."""
    rolls = (" · ".join(dict.fromkeys((d.roll, d.name.en, d.spoken.en))) for d in event.delegations)
    persons = (", ".join(filter(None, (p.name, p.function, p.level, p.delegation))) for p in event.persons)
    return lines((*rolls, *persons))


_INSTANTS = ("request.asked", "request.moved", "request.restored")

# fmt: off
RECORDS: tuple[EventRecord[Any], ...] = (
    EventRecord(type=speakers.FloorRequested, kind="floor-requested", leads=LAST, undo=ActKind.BESIDE,
        evolve=requested, counts=lambda meeting, event: request_used(meeting, event.request.id),
        title=lambda meeting, event: tr("Add {name}", name=meeting.roster.name(event.request.who)), words=_words,
        touches=lambda meeting, event: {("request", event.request.id)} | place(meeting, event.request),
        needs=lambda _, event: needed_by(event.request), reach=nobody, instants=_INSTANTS, takes_out=None),
    EventRecord(type=speakers.RequestAmended, kind="request-amended", leads=LAST, undo=ActKind.FOLLOWING,
        evolve=amended, counts=no_ids,
        title=lambda meeting, event: tr("Amend {name}", name=meeting.roster.name(event.request.who)), words=_words,
        touches=lambda meeting, event: {("request", event.request.id)} | place(meeting, event.request)
            | place_of(meeting, event.request.id),
        needs=lambda _, event: needed_by(event.request), reach=nobody, instants=_INSTANTS, takes_out=None),
    plain(speakers.RequestHoursNoted, "request-hours-noted", leads=LAST, undo=ActKind.BESIDE, evolve=hours_noted,
        title=_hours, words=no_words, touches=lambda _, event: {("request", event.request)}, needs=nothing),
    EventRecord(type=speakers.RequestLeft, kind="request-left", leads=LAST, undo=ActKind.BESIDE,
        evolve=left, counts=no_ids, title=_left, words=no_words, touches=left_by, needs=nothing,
        reach=the_called, instants=(), takes_out=None),
    _placing(speakers.MarkedAbsent, "marked-absent", mark=lambda request, *_: marked_absent(request), words=no_words,
        title=lambda meeting, event: tr("Absent: {who}", who=who(meeting, event.request)), reach=the_called),
    _placing(speakers.RequestRestored, "request-restored", mark=lambda request, _, at: marked_back(request, at),
        title=lambda meeting, event: tr("Back in the room: {who}", who=who(meeting, event.request)),
        words=no_words, reach=nobody),
    _placing(speakers.RequestMoved, "request-moved", mark=lambda request, _, at: marked_moved(request, at),
        title=lambda meeting, event: tr("Move {who}", who=who(meeting, event.request)), words=no_words, reach=nobody),
    _placing(speakers.RequestUnpinned, "request-unpinned",
        mark=lambda request, *_: changed(request, pinned=False, courtesy=""),
        title=lambda meeting, event: tr("Unpin {who}", who=who(meeting, event.request)), words=no_words, reach=nobody),
    _placing(speakers.SpeaksNext, "speaks-next",
        mark=lambda request, event, at: changed(
            marked_moved(request, at, courtesy=event.why), absent=False, admitted=True),
        title=lambda meeting, event: tr("{who} speaks next", who=who(meeting, event.request)),
        words=lambda _, event: event.why, reach=nobody),
    plain(speakers.RequestsExchanged, "requests-exchanged", leads=LAST, undo=ActKind.BESIDE, evolve=exchanged,
        title=lambda meeting, event: tr(
            "Exchange {who} and {who2}", who=who(meeting, event.first), who2=who(meeting, event.second)),
        words=no_words, touches=lambda _, event: {("request", event.first), ("request", event.second)}, needs=nothing),
    plain(speakers.RequestAdmitted, "request-admitted", leads=LAST, undo=ActKind.BESIDE, evolve=admitted,
        title=lambda meeting, event: tr("Admit {who}", who=who(meeting, event.request)),
        words=no_words, touches=request_and_call, needs=nothing),
    plain(speakers.ListClosed, "list-closed", leads=LAST, undo=ActKind.BESIDE,
        evolve=lambda meeting, event, _: on_item(meeting, event.item, lambda item: changed(
            item, list_open=False, closed_after=meeting.last_request)),
        title=lambda meeting, event: tr("Close the list of {item}", item=label(meeting, event.item)),
        words=no_words, touches=the_list, needs=nothing),
    plain(speakers.ListOpened, "list-opened", leads=LAST, undo=ActKind.BESIDE,
        evolve=lambda meeting, event, _: on_item(meeting, event.item, lambda item: changed(item, list_open=True)),
        title=lambda meeting, event: tr("Open the list of {item}", item=label(meeting, event.item)),
        words=no_words, touches=the_list, needs=nothing),
    plain(speakers.ListSorted, "list-sorted", leads=LAST, undo=ActKind.FOLLOWING,
        evolve=lambda meeting, event, _: on_item(meeting, event.item, lambda item: changed(
            item, waiting=sorted_as(item.waiting, event.order))),
        title=lambda meeting, event: tr("Sort the list of {item}", item=label(meeting, event.item)),
        words=no_words, touches=nothing, needs=nothing),
    EventRecord(type=delegations.DelegationAdded, kind="delegation-added", leads=LAST, undo=ActKind.BESIDE,
        evolve=lambda meeting, event, _: changed(meeting, roster=meeting.roster.with_delegation(event.delegation)),
        counts=lambda meeting, event: newcomer_used(meeting, event.delegation.code),
        title=lambda _, event: tr("New speaker {name}", name=_named(event.delegation)), words=no_words,
        touches=lambda _, event: the_delegations((event.delegation.code,)), needs=nothing,
        reach=nobody, instants=(), takes_out=None),
    plain(delegations.DelegationChanged, "delegation-changed", leads=LAST, undo=ActKind.BESIDE,
        evolve=lambda meeting, event, _: changed(meeting, roster=meeting.roster.with_delegation(event.delegation)),
        title=lambda _, event: tr("Rename {name}", name=_named(event.delegation)), words=no_words,
        touches=lambda _, event: the_delegations((event.delegation.code,)), needs=nothing),
    plain(delegations.ParticipantsImported, "participants-imported", leads=LAST, undo=ActKind.BESIDE,
        evolve=imported, title=lambda _, event: tr("Participants from {source}", source=event.source), words=_listed,
        touches=lambda _, event: the_delegations((*(d.code for d in event.delegations), *event.retired)),
        needs=nothing),
    plain(delegations.AttendanceNoted, "attendance-noted", leads=LAST, undo=ActKind.BESIDE,
        evolve=lambda meeting, event, at: changed(
            meeting, attendance={**meeting.attendance, **dict.fromkeys(event.who, event.present)},
            noted_in_room=(*meeting.noted_in_room, (at, event))),
        title=_present, words=no_words, touches=nothing, needs=lambda _, event: the_delegations(event.who)),
    plain(delegations.PresenceNoted, "presence-noted", leads=LAST, undo=ActKind.BESIDE, evolve=presence_noted,
        title=_noted, words=no_words, touches=nothing, needs=lambda _, event: the_delegations(event.who)),
    plain(delegations.SheetSigned, "sheet-signed", leads=LAST, undo=ActKind.BESIDE, evolve=sheet_signed,
        title=_signed, words=_signatures, touches=nothing,
        needs=lambda _, event: the_delegations(one.who for one in event.signatures)),
)
# fmt: on
