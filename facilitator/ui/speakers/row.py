"""Rows of the list of speakers: what each says, as text, before anything is painted."""

from datetime import datetime

from facilitator.core.availability import hours_of, hours_words, is_early, is_missed
from facilitator.core.clock import duration_label, time_and_day, time_label
from facilitator.core.delegations import STATES
from facilitator.core.expected import ExpectedRequest
from facilitator.core.ids import RequestId
from facilitator.core.kind_words import named
from facilitator.core.meeting import Meeting
from facilitator.core.order import considered_on, is_passed_over, limit_of, must_be_admitted, reason
from facilitator.core.saying import language, tr
from facilitator.core.speakers import Capacity, Kind, Request
from facilitator.core.upcoming import behalf_words
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A word beside a name, in a tone of the theme."""

    text: str
    tone: str = "dim"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerRow:
    """One waiting request as it is read: `reached` is False where the hard stop comes first."""

    request: RequestId
    name: str
    reason: str
    limit: str
    expected: str
    tags: tuple[Tag, ...]
    expected_day: str = ""
    reached: bool = True
    pinned: bool = False
    absent: bool = False

    def spoken(self, position: int) -> str:
        """Say the whole row, at its position (from 1), in one sentence: for tooltips and screen readers."""
        parts = [f"{position}. {self.name}", *(t.text for t in self.tags), self.reason]
        parts += [tr("limit {time}", time=self.limit)] if self.limit else []
        parts += [tr("expected {time}", time=self.expected_day)] if self.expected_day else []
        parts += [] if self.reached else [tr("not reached before the hard stop")]
        return ", ".join(parts + ([tr("pinned")] if self.pinned else []))


def row_of(
    meeting: Meeting, request: Request, expected: ExpectedRequest | None, now: datetime | None = None
) -> SpeakerRow:
    """Give the row of a waiting request."""
    limit = limit_of(meeting, request)
    passed = is_passed_over(meeting, request)
    begins = None if expected is None or passed else expected.start
    zone = meeting.definition.zone
    return SpeakerRow(
        request=request.id,
        name=name_of(meeting, request),
        reason=why_here(meeting, request),
        limit="" if limit is None else duration_label(limit),
        expected="" if begins is None else time_label(begins, zone),
        expected_day="" if begins is None else time_and_day(begins, zone, beside=considered_on(meeting, request.item)),
        tags=(*tags_of(meeting, request), *_here(meeting, request, expected, now)),
        reached=expected is None or expected.reached or passed,
        pinned=request.pinned,
        absent=request.absent,
    )


def why_here(meeting: Meeting, request: Request) -> str:
    """Say why a request has its place, and on whose behalf it speaks."""
    behalf = behalf_words(meeting, request, language()) if request.on_behalf_of else ""
    return " · ".join(part for part in (reason(meeting, request), behalf) if part)


def name_of(meeting: Meeting, request: Request) -> str:
    """Give the name under which a request is listed, with those who join it and the person who speaks."""
    names = [meeting.roster.name(code) for code in (request.who, *request.joint)]
    *most, last = names
    joined = tr("{most} and {last}", most=", ".join(most), last=last) if most else last
    return f"{joined} · {request.person}" if request.person else joined


def tags_of(meeting: Meeting, request: Request) -> tuple[Tag, ...]:
    """Give the words beside a name: only what is out of the ordinary."""
    tags = []
    if request.kind is not Kind.STATEMENT:
        tags.append(Tag(text=named(request.kind), tone="warn" if request.kind is Kind.POINT_OF_ORDER else "dim"))
    elif request.capacity is not usual_capacity(meeting, request):
        tags.append(Tag(text=named(request.capacity)))
    given = meeting.items[request.item].yielded.get(request.id)
    if given:
        tags.append(Tag(text=f"+{duration_label(given)}"))
    if request.absent:
        tags.append(Tag(text=tr("absent"), tone="warn"))
    if request.restored is not None:
        tags.append(Tag(text=tr("back")))
    if must_be_admitted(meeting, request):
        tags.append(Tag(text=tr("to be admitted"), tone="warn"))
    return tuple(tags)


def _here(
    meeting: Meeting, request: Request, expected: ExpectedRequest | None, now: datetime | None
) -> tuple[Tag, ...]:
    """Say when a delegation is here only, in the tone of a warning where it is about to be missed."""
    hours = hours_words(hours_of(meeting, request), meeting.definition.zone)
    if not hours:
        return ()
    warns = now is not None and (is_missed(meeting, request, expected, now) or is_early(meeting, request, now))
    return (Tag(text=hours, tone="warn" if warns else "dim"),)


def usual_capacity(meeting: Meeting, request: Request) -> Capacity:
    """Give the capacity in which a delegation speaks without a role: national for States, observer for the others."""
    return Capacity.NATIONAL if meeting.roster.category(request.who) in STATES else Capacity.OBSERVER
