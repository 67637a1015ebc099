"""What a phone shows its delegation: the item, what may be asked for, and where its own requests stand.

Nothing of any other delegation is in it, and no reason of the chair.
"""

from datetime import datetime

from facilitator.core import phone_words as words
from facilitator.core.acts.phoning import allowed, holder_of
from facilitator.core.acts.seconds import waiting_or_called
from facilitator.core.clock import time_label
from facilitator.core.ids import DelegationCode, RequestId
from facilitator.core.in_language import agenda_in
from facilitator.core.languages import Wording, language_of
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.order import must_be_admitted
from facilitator.core.public_list import expected_hours
from facilitator.core.segments import heading_of
from facilitator.core.speakers import INTERRUPTING, Capacity, Kind, Request
from facilitator.core.upcoming import upcoming
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneRequest:
    """One request of the delegation: what it is, under which item, where it stands in words, when it is expected.

    `place` is its place among those who can be reached, 0 where it has none; it `may_withdraw` what it asked by phone.
    """

    request: RequestId
    kind: str
    item: str
    standing: str
    expected: str = ""
    place: int = 0
    by_phone: bool = False
    may_withdraw: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneView:
    """All that the phone of one delegation shows; `refused` says why there is nothing to ask for, where so."""

    name: str
    heading: str
    time: str
    may_ask: tuple[tuple[Kind, str], ...] = ()
    requests: tuple[PhoneRequest, ...] = ()
    refused: str = ""


def phone_view(meeting: Meeting, sha256: str, now: datetime, language: str) -> PhoneView:
    """Give what the phone with the key of a hash shows at an instant, in a language."""
    definition = meeting.definition
    meeting = agenda_in(meeting, language)
    item, who, time = meeting.current, holder_of(meeting, sha256), time_label(now, definition.zone)
    heading = heading_of(item) if item is not None else meeting.definition.short or meeting.definition.title
    kinds = allowed(meeting)
    why = words.OFF if not kinds else words.NO_KEY if who is None else None
    if why is not None or who is None:
        return PhoneView(name="", heading=heading, time=time, refused=(why or words.NO_KEY).in_language(language))
    closed = words.CLOSED if meeting.closed is not None else words.NO_ITEM if item is None else None
    return PhoneView(
        name=meeting.roster.name(who, language),
        heading=heading,
        time=time,
        may_ask=()
        if item is None or closed
        else tuple((k, _kind(k, language)) for k in kinds if _may(meeting, item, who, k)),
        requests=tuple(_requests(meeting, who, now, language)),
        refused=_said(closed, language) if closed else "",
    )


def _may(meeting: Meeting, item: ItemState, who: DelegationCode, kind: Kind) -> bool:
    """Say whether a delegation may ask for one more of a kind: where its own waits, it would be refused."""
    segment = item.ruling_segment
    several = meeting.definition.settings.several_requests or (segment is not None and segment.several)
    own = (one for one in waiting_or_called(meeting, item) if one.who == who and one.kind is kind)
    return (several and kind is not Kind.POINT_OF_ORDER) or not any(
        kind is not Kind.STATEMENT or one.capacity in (Capacity.NATIONAL, Capacity.OBSERVER) for one in own
    )


def _requests(meeting: Meeting, who: DelegationCode, now: datetime, language: str) -> list[PhoneRequest]:
    expected = expected_hours(meeting, now)
    found: list[PhoneRequest] = []
    speaker, called = meeting.speaker, meeting.called
    if speaker is not None and speaker.who == who and speaker.request is not None:
        item = meeting.items[speaker.item]
        found.append(
            PhoneRequest(
                request=speaker.request,
                kind=_kind(speaker.kind, language),
                item=item.plan.heading,
                standing=_said(words.SPEAKING, language),
                by_phone=speaker.request in item.by_phone,
            )
        )
    for item in meeting.items.values():
        own = [r for r in ((called,) if called is not None and called.item == item.code else ()) if r.who == who]
        own += [r for r in item.waiting if r.who == who]
        found += [_request(meeting, item, r, expected.get(r.id), language) for r in own]
    return found


def _request(
    meeting: Meeting, item: ItemState, request: Request, expected: datetime | None, language: str
) -> PhoneRequest:
    place, of = _place(meeting, item, request)
    is_called = request is meeting.called
    reached = place > 0 and expected is not None and not is_called
    return PhoneRequest(
        request=request.id,
        kind=_kind(request.kind, language),
        item=item.plan.heading,
        standing=_standing(meeting, request, place, of, language),
        expected=_said(words.ABOUT, language, time=time_label(expected, meeting.definition.zone))
        if reached and expected is not None
        else "",
        place=0 if is_called else place,
        by_phone=request.id in item.by_phone,
        may_withdraw=request.id in item.by_phone and not is_called,
    )


def _standing(meeting: Meeting, request: Request, place: int, of: int, language: str) -> str:
    if request is meeting.called:
        return _said(words.CALLED, language)
    if request.absent:
        return _said(words.MARKED_ABSENT, language)
    if place == 0:
        held = meeting.items[request.item].by_phone.get(request.id) or request.late
        return _said(words.TO_BE_ADMITTED if held else words.NOTED, language)
    if place == 1 and request.item == meeting.open_item and isinstance(upcoming(meeting)[0], Request):
        return _said(words.NEXT, language)
    return _said(words.WAITS, language, nth=nth(place, language), of=of)


def _place(meeting: Meeting, item: ItemState, request: Request) -> tuple[int, int]:
    """Give the place of a request among those of its list that can be reached, and how many they are; 0 for none."""
    if item.code == meeting.open_item:
        coming = [one for one in upcoming(meeting) if isinstance(one, Request)]
    else:
        reached = [r for r in item.waiting if not r.absent and not must_be_admitted(meeting, r)]
        coming = sorted(reached, key=lambda r: r.kind not in INTERRUPTING)
    places = [one.id for one in coming]
    return (places.index(request.id) + 1 if request.id in places else 0), len(places)


def nth(number: int, language: str) -> str:
    """Give a number as a place on a list."""
    if language == "fr":
        return "1re" if number == 1 else f"{number}e"
    if language == "es":
        return f"{number}.ª"
    ends = {1: "st", 2: "nd", 3: "rd"}
    return f"{number}{'th' if number % 100 in (11, 12, 13) else ends.get(number % 10, 'th')}"


def _kind(kind: Kind, language: str) -> str:
    if kind is Kind.STATEMENT:
        return _said(words.STATEMENT, language)
    return language_of(language).display[kind.value]


def _said(said: Wording, language: str, **values: object) -> str:
    return said.in_language(language).format(**values)
