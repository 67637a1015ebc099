"""Preview: what a list of requests would do before it is taken over, as the desk and the command line show it."""

from collections.abc import Iterator
from datetime import datetime

from facilitator.core.acts.advancing import instant_said, refusals
from facilitator.core.advance.lines import MATTER_WORDS
from facilitator.core.advance.understood import AdvanceRequest, AdvanceUnderstood, OpenPassage
from facilitator.core.availability import hours_words
from facilitator.core.ids import ItemCode, Refused
from facilitator.core.kind_words import LEVELS, named
from facilitator.core.meeting import Meeting
from facilitator.core.participants.matching import CONFIDENCE_WORDS, Confidence
from facilitator.core.saying import tr
from facilitator.core.speakers import HereHours
from facilitator.core.values import dataclass

SURE = frozenset({Confidence.CODE, Confidence.NAME, Confidence.ANSWERED})


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestPreview:
    """One request as it would be recorded: texts of its columns, and why the list would refuse it."""

    request: AdvanceRequest
    name: str
    found: str
    item: str
    hours: str
    details: str
    refusal: str

    @property
    def is_sure(self) -> bool:
        """Say whether nobody has to look at it."""
        return not self.refusal and self.request.how in SURE


def previewed(
    meeting: Meeting, understood: AdvanceUnderstood, item: ItemCode | None, *, now: datetime
) -> Iterator[RequestPreview]:
    """Give every request as it would come on its list."""
    against = refusals(meeting, understood.requests, item, now=now)
    for request, refusal in zip(understood.requests, against, strict=True):
        code = request.item or item or meeting.open_item
        yield RequestPreview(
            request=request,
            name=meeting.roster.name(request.who),
            found=tr(CONFIDENCE_WORDS[request.how]),
            item=meeting.items[code].plan.label if code is not None and code in meeting.items else "",
            hours=_hours(meeting, request, code),
            details=_details(request),
            refusal=refusal,
        )


def open_words(passage: OpenPassage, meeting: Meeting) -> str:
    """Say why a passage made no request, and whom it may mean."""
    why = tr(MATTER_WORDS[passage.why])
    if not passage.choices:
        return why
    return tr("{why}: {names}", why=why, names=", ".join(meeting.roster.name(code) for code in passage.choices))


def _hours(meeting: Meeting, request: AdvanceRequest, code: ItemCode | None) -> str:
    asks = request.asks
    try:
        since, until = (instant_said(meeting, said, code) for said in (asks.since, asks.until))
    except Refused:
        return ""
    return hours_words(HereHours(since=since, until=until), meeting.definition.zone)


def _details(request: AdvanceRequest) -> str:
    asks = request.asks
    parts = (
        named(asks.kind) if asks.kind is not None else "",
        named(asks.capacity) if asks.capacity is not None else "",
        asks.on_behalf_of,
        asks.person,
        tr(LEVELS[asks.level]) if asks.level else "",
        asks.note if asks.note.casefold() != asks.level else "",
        asks.language,
    )
    return " · ".join(filter(None, parts))
