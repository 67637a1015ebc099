"""Events of asking by phone, a row each."""

from collections.abc import Iterable
from typing import Any

from facilitator.core import phones
from facilitator.core.act_kinds import ActKind
from facilitator.core.events.concerns import the_delegations
from facilitator.core.events.record import LAST, EventRecord, no_words, nothing, plain
from facilitator.core.evolving.phones import asked_by_phone, keys_given, keys_revoked
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr


def _given(meeting: Meeting, event: phones.PhoneKeysGiven) -> str:
    if len(event.keys) == 1:
        return tr("Phone card for {name}", name=meeting.roster.name(event.keys[0].who))
    return tr("Phone cards for {n} delegations", n=len(event.keys))


def _revoked(meeting: Meeting, event: phones.PhoneKeysRevoked) -> str:
    if len(event.who) == 1:
        return tr("Phone card of {name} revoked", name=meeting.roster.name(event.who[0]))
    return tr("Phone cards of {n} delegations revoked", n=len(event.who))


def _keys(codes: Iterable[DelegationCode]) -> frozenset[tuple[str, object]]:
    return frozenset(("phone", code) for code in codes)


# fmt: off
RECORDS: tuple[EventRecord[Any], ...] = (
    plain(phones.PhoneKeysGiven, "phone-keys-given", leads=LAST, undo=ActKind.BESIDE, evolve=keys_given, title=_given,
        words=no_words, touches=lambda _, event: _keys(key.who for key in event.keys),
        needs=lambda _, event: the_delegations(key.who for key in event.keys)),
    plain(phones.PhoneKeysRevoked, "phone-keys-revoked", leads=LAST, undo=ActKind.BESIDE, evolve=keys_revoked,
        title=_revoked, words=no_words, touches=lambda _, event: _keys(event.who), needs=nothing),
    plain(phones.AskedByPhone, "asked-by-phone", leads=42, undo=ActKind.BESIDE, evolve=asked_by_phone,
        title=lambda meeting, event: tr("Asked by phone: {name}", name=meeting.roster.name(event.who)), words=no_words,
        touches=lambda _, event: {("request", event.request)},
        needs=lambda _, event: the_delegations((event.who,))),
)
# fmt: on
