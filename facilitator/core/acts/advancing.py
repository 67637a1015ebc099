"""Advancing: advance lists become requests as one act, and what made none is settled by hand."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from facilitator.core.acts.asking import Wish, request_floor
from facilitator.core.acts.course import Course
from facilitator.core.advance.lines import AdvanceListRead, LineSettled, OpenLine, OpenMatter
from facilitator.core.ids import DelegationCode, ItemCode, LineNumber, Refused, RequestId
from facilitator.core.meeting import Meeting
from facilitator.core.saying import refused
from facilitator.core.time_references import here
from facilitator.core.times import When, instant_of

if TYPE_CHECKING:
    from facilitator.core.advance.understood import AdvanceRequest, AdvanceUnderstood, AskedFor, OpenPassage


def take_advance_list(course: Course, understood: "AdvanceUnderstood", *, item: ItemCode | None = None) -> None:
    """Let all who asked wait, those that name no item under the given one, else the open one; keep the rest in sight.

    What the list of speakers does not take, as from a delegation that waits already, is kept in sight too. Raises
    Refused where there is nothing to record, or no item.
    """
    if not understood.requests and not understood.open:
        raise refused("There is nothing to take over: no request was found, and no line to settle.")
    chosen = course.item(item).code if item is not None or _needs_item(understood) else None
    against = refusals(course.meeting, understood.requests, chosen, now=course.now)
    judged = tuple(zip(understood.requests, against, strict=True))
    passages = [*understood.open, *(_refused(one) for one, why in judged if why)]
    known = course.meeting.last_line
    lines = tuple(
        _line(LineNumber(known + n), passage, understood.source, passage.item or chosen or course.item(None).code)
        for n, passage in enumerate(passages, start=1)
    )
    items = [*(one.item for one in understood.requests), *(one.item for one in understood.open)]
    named = chosen or next(code for code in items if code is not None)
    course.add(AdvanceListRead(item=named, source=understood.source, lines=lines))
    for one, why in judged:
        if not why:
            _why_not(course, one, chosen)


def settle_line(
    course: Course, *, line: LineNumber, who: DelegationCode, item: ItemCode | None = None, wish: Wish
) -> None:
    """Make a request of a line: under its item, unless another is said."""
    found = _line_of(course, line)
    request_floor(course, who=who, item=item or found.item, wish=wish)
    course.add(LineSettled(line=line, request=RequestId(course.meeting.last_request)))


def leave_line(course: Course, *, line: LineNumber, why: str) -> None:
    """Leave a line, for a reason that stands in the trail."""
    _line_of(course, line)
    if not why.strip():
        raise refused("Say why the line is left: the reason stands in the trail.")
    course.add(LineSettled(line=line, why=" ".join(why.split())))


def instant_said(meeting: Meeting, said: When | None, item: ItemCode | None) -> datetime | None:
    """Give the instant of an hour as it was written, on the day of the item. Raises Refused where there is none."""
    if said is None:
        return None
    return instant_of(said, meeting.definition.zone, here(meeting, {"item": item}))


def _needs_item(understood: "AdvanceUnderstood") -> bool:
    return None in (*(one.item for one in understood.requests), *(one.item for one in understood.open))


def _why_not(course: Course, one: "AdvanceRequest", chosen: ItemCode | None) -> str:
    """Let one wait, and give an empty text; where the rules refuse it, do nothing and give their sentence."""
    before, meeting = len(course.events), course.meeting
    item = one.item or chosen
    try:
        request_floor(course, who=one.who, item=item, wish=_wish(course, one.asks, item))
    except Refused as refusal:
        del course.events[before:]
        course.meeting = meeting
        return str(refusal)
    return ""


def _wish(course: Course, asks: "AskedFor", item: ItemCode | None) -> Wish:
    return Wish(
        capacity=asks.capacity,
        kind=asks.kind,
        on_behalf_of=asks.on_behalf_of or None,
        aligned=asks.aligned or None,
        person=asks.person or None,
        level=asks.level or None,
        topic=asks.topic or None,
        note=asks.note or None,
        language=asks.language or None,
        here_from=instant_said(course.meeting, asks.since, item),
        here_until=instant_said(course.meeting, asks.until, item),
    )


def _refused(one: "AdvanceRequest") -> "OpenPassage":
    # lists are read elsewhere: an act starts sooner without what reads them
    from facilitator.core.advance.understood import OpenPassage  # noqa: PLC0415 - see above

    return OpenPassage(place=one.place, said=one.said, why=OpenMatter.REFUSED, choices=(one.who,), item=one.item)


def _line(number: LineNumber, passage: "OpenPassage", source: str, item: ItemCode) -> OpenLine:
    return OpenLine(
        number=number,
        item=item,
        source=source,
        part=passage.place.part,
        line=passage.place.line,
        text=passage.said,
        why=passage.why,
    )


def _line_of(course: Course, line: LineNumber) -> OpenLine:
    found = course.meeting.open_lines.get(line)
    if found is None:
        raise refused("There is no line {line} to settle. Name one that is shown above the list.", line=line)
    return found


def refusals(
    meeting: Meeting, requests: Sequence["AdvanceRequest"], item: ItemCode | None, *, now: datetime
) -> tuple[str, ...]:
    """Give why the list of speakers would not take each of some requests; empty for one that it takes."""
    trial = Course(meeting, now)
    return tuple(_why_not(trial, one, item) for one in requests)
