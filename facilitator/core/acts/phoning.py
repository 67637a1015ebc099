"""Asking by phone: what a key may do, how often, and how keys are given and revoked.

A refusal is said in the language of the phone, and by sentences of its own: it names no other delegation. How often a
key may ask is a rule here and not of the server: several servers share one meeting, and many phones one address.
"""

from collections.abc import Mapping

from facilitator.core import phone_words as words
from facilitator.core.acts import asking, lists
from facilitator.core.acts.asking import Wish
from facilitator.core.acts.course import Course
from facilitator.core.clock import later
from facilitator.core.ids import DelegationCode, Refused
from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState, ItemStatus, Meeting
from facilitator.core.phones import (
    AskedByPhone,
    PhoneAsk,
    PhoneKey,
    PhoneKeysGiven,
    PhoneKeysRevoked,
    Phones,
    PhoneWish,
    PhoneWithdraw,
)
from facilitator.core.saying import refused
from facilitator.core.speakers import Kind, Request

MOST_WAITING = 3
MOST_ASKED, WITHIN_SECONDS = 5, 5 * 60
_HASH_LENGTH = 64


def give_keys(course: Course, keys: Mapping[DelegationCode, str]) -> None:
    """Give delegations keys, known by their hashes, in the place of earlier ones. Raises Refused."""
    unknown = [code for code in keys if code not in course.meeting.roster]
    if unknown:
        raise refused("Nobody on the roll has the code {codes}.", codes=", ".join(unknown))
    given = tuple(
        PhoneKey(who=who, sha256=sha256) for who, sha256 in keys.items() if course.meeting.phone_keys.get(who) != sha256
    )
    if any(len(key.sha256) != _HASH_LENGTH for key in given):
        raise ValueError("A key is known by its SHA-256.")
    if given:
        course.add(PhoneKeysGiven(keys=given))


def revoke_keys(course: Course, who: tuple[DelegationCode, ...]) -> None:
    """Take keys away: whoever has the card can ask for nothing any more. Raises Refused where none has one."""
    revoked = tuple(code for code in dict.fromkeys(who) if code in course.meeting.phone_keys)
    if not revoked:
        raise refused("None of these delegations has a phone card.")
    course.add(PhoneKeysRevoked(who=revoked))


def holder_of(meeting: Meeting, sha256: str) -> DelegationCode | None:
    """Give the delegation whose key has this hash, or None."""
    return next((who for who, known in meeting.phone_keys.items() if known == sha256 and who in meeting.roster), None)


def by_phone(course: Course, sha256: str, wish: PhoneWish, language: str) -> None:
    """Do what a phone wants with its key, or refuse it in the language of the phone (`en`, `fr`, `es`)."""
    meeting = course.meeting
    if meeting.definition.settings.phones is Phones.OFF:
        raise _refusal(words.OFF, language)
    who = holder_of(meeting, sha256)
    if who is None:
        raise _refusal(words.NO_KEY, language)
    if meeting.closed is not None:
        raise _refusal(words.CLOSED, language)
    if isinstance(wish, PhoneWithdraw):
        _withdraw(course, who, wish, language)
    else:
        _ask(course, who, wish, language)


def allowed(meeting: Meeting) -> tuple[Kind, ...]:
    """Give the kinds of requests that phones may make in this meeting."""
    settings = meeting.definition.settings
    if settings.phones is Phones.OFF:
        return ()
    points = (Kind.POINT_OF_ORDER,) if settings.phone_points else ()
    return (Kind.STATEMENT, *points, *((Kind.REPLY,) if settings.phone_replies else ()))


def _ask(course: Course, who: DelegationCode, wish: PhoneAsk, language: str) -> None:
    item = _item(course.meeting, wish, language)
    if wish.kind not in allowed(course.meeting):
        raise _refusal(words.NOT_THAT, language)
    _refuse_too_many(course, who, language)
    # points of order and replies are always accepted (FLOOR 3.11): who lets phones ask for them takes them at once
    waits = (
        course.meeting.definition.settings.phones is Phones.ADMITTED and wish.kind is Kind.STATEMENT and item.list_open
    )
    try:
        asking.request_floor(course, who=who, item=item.code, wish=Wish(kind=wish.kind, held=waits))
    except Refused as refusal:
        known = any(r.who == who and r.kind is wish.kind for r in (*item.waiting, *_called(course.meeting)))
        raise _refusal(words.WAITS_ALREADY if known else words.NOT_NOW, language) from refusal
    number = max(r.id for r in course.meeting.items[item.code].waiting if r.who == who)
    course.add(AskedByPhone(request=number, who=who, waits=waits))


def _item(meeting: Meeting, wish: PhoneAsk, language: str) -> ItemState:
    item = meeting.current if wish.item is None else meeting.items.get(wish.item)
    if item is None:
        raise _refusal(words.NO_ITEM, language)
    if item.status in (ItemStatus.CLOSED, ItemStatus.SKIPPED) or item.only_heads:
        raise _refusal(words.ITEM_CLOSED, language)
    return item


def _refuse_too_many(course: Course, who: DelegationCode, language: str) -> None:
    meeting = course.meeting
    asked = tuple(asked_by_phone(meeting, who))
    waiting = [r for r in asked if meeting.asking(r.id) is not None]
    if len(waiting) >= MOST_WAITING:
        raise _refusal(words.TOO_MANY, language, n=MOST_WAITING)
    if sum(r.asked > later(course.now, -WITHIN_SECONDS) for r in asked) >= MOST_ASKED:
        raise _refusal(words.TOO_OFTEN, language, n=WITHIN_SECONDS // 60)


def asked_by_phone(meeting: Meeting, who: DelegationCode) -> tuple[Request, ...]:
    """Give every request that a delegation made by phone, also those that are heard or off the list."""
    every = (
        request
        for item in meeting.items.values()
        if item.by_phone
        for request in meeting.asked(item)
        if request.id in item.by_phone and request.who == who
    )
    return tuple({request.id: request for request in every}.values())


def _called(meeting: Meeting) -> tuple[Request, ...]:
    return () if meeting.called is None else (meeting.called,)


def _withdraw(course: Course, who: DelegationCode, wish: PhoneWithdraw, language: str) -> None:
    found = course.meeting.waiting(wish.request)
    if found is None or found[1].who != who:
        raise _refusal(words.NOT_WAITING, language)
    if found[1].id not in found[0].by_phone:
        raise _refusal(words.NOT_BY_PHONE, language)
    lists.withdraw(course, request=wish.request)


def _refusal(said: Wording, language: str, **values: object) -> Refused:
    sentence = said.in_language(language).format(**values)
    return Refused(sentence)
