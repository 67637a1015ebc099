"""The picture of a meeting in time: bars, sessions, breaks and hard stops as instants, before anything is drawn."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from facilitator.core.clock import Stretch, minutes_label, span_label, time_and_day, time_label
from facilitator.core.forecast import Forecast
from facilitator.core.ids import ItemCode
from facilitator.core.languages import counted
from facilitator.core.meeting import ItemState, ItemStatus, Meeting, SessionState
from facilitator.core.saying import tr
from facilitator.core.segments import heading_of
from facilitator.core.session_titles import session_title
from facilitator.core.values import dataclass


class Lane(StrEnum):
    """What a bar stands for: the plan, a stretch that was kept, or what is expected."""

    PLANNED = "planned"
    KEPT = "kept"
    EXPECTED = "expected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A span of one item; of two labels the longer is shown where it fits, else the shorter, else none."""

    lane: Lane
    code: ItemCode
    start: datetime
    end: datetime
    label: str
    brief: str
    current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of a day with a name: a session, or a break in it."""

    start: datetime
    end: datetime
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Everything the timeline shows, in the order of time within each kind."""

    planned: tuple[Bar, ...]
    kept: tuple[Bar, ...]
    expected: tuple[Bar, ...]
    sessions: tuple[Span, ...]
    breaks: tuple[Span, ...]
    stops: tuple[datetime, ...]
    now: datetime
    start: datetime
    end: datetime

    @property
    def bars(self) -> tuple[Bar, ...]:
        """Give all bars, those lying on top last."""
        return (*self.planned, *self.expected, *self.kept)


def picture_of(meeting: Meeting, found: Forecast, now: datetime) -> Picture:
    """Draw up a meeting as it stands, with its forecast."""
    items = [i for i in meeting.items.values() if i.timed and not i.only_heads and i.status is not ItemStatus.SKIPPED]
    planned = tuple(_planned(item, current=item.code == meeting.open_item) for item in items)
    kept = tuple(bar for item in meeting.items.values() for bar in _kept(meeting, item, now))
    expected = tuple(_expected(meeting, found, now))
    sessions = tuple(_session(session) for session in meeting.sessions)
    bars = (*planned, *kept, *expected)
    return Picture(
        planned=planned,
        kept=kept,
        expected=expected,
        sessions=sessions,
        breaks=tuple(_breaks(meeting, now)),
        stops=tuple(session.hard_stop for session in meeting.sessions),
        now=now,
        start=min((now, *(b.start for b in bars), *(s.start for s in sessions))),
        end=max((now, *(b.end for b in bars), *(s.end for s in sessions))),
    )


def _planned(item: ItemState, *, current: bool) -> Bar:
    plan = item.plan
    return Bar(
        lane=Lane.PLANNED,
        code=item.code,
        start=item.start,
        end=max(item.start, item.end),
        label=plan.heading,
        brief=plan.label,
        current=current,
    )


def _kept(meeting: Meeting, item: ItemState, now: datetime) -> Iterator[Bar]:
    for stretch in item.stretches:
        length = minutes_label(stretch.seconds(now))
        yield Bar(
            lane=Lane.KEPT,
            code=item.code,
            start=stretch.start,
            end=max(stretch.start, stretch.end or now),
            label=f"{item.plan.label} {length}",
            brief=item.plan.label,
            current=item.code == meeting.open_item and stretch.end is None,
        )


def _expected(meeting: Meeting, found: Forecast, now: datetime) -> Iterator[Bar]:
    zone, item = meeting.definition.zone, meeting.current
    if item is not None and found.expected_end is not None:
        until = time_and_day(found.expected_end, zone, beside=now)
        yield Bar(
            lane=Lane.EXPECTED,
            code=item.code,
            start=now,
            end=max(now, found.expected_end),
            label=tr("until {until}", until=until),
            brief=time_label(found.expected_end, zone),
            current=True,
        )
    for later in found.items:
        plan = meeting.items[later.code].plan
        yield Bar(
            lane=Lane.EXPECTED,
            code=later.code,
            start=later.start,
            end=later.end,
            label=tr("{label} from {time}", label=plan.label, time=time_label(later.start, zone)),
            brief=plan.label,
        )


def _session(session: SessionState) -> Span:
    start = session.plan.start if session.started is None else min(session.plan.start, session.started)
    return Span(
        start=start, end=max(session.hard_stop, session.rose or session.hard_stop), title=session_title(session.plan)
    )


def _breaks(meeting: Meeting, now: datetime) -> Iterator[Span]:
    for session in meeting.sessions:
        for stretch in session.suspensions:
            yield Span(start=stretch.start, end=stretch.end or now, title=tr("suspended", "a session"))
    ordered = sorted(meeting.sessions, key=lambda s: s.plan.start)
    for before, after in pairwise(ordered):
        gap = Stretch(start=_session(before).end, end=_session(after).start)
        if gap.seconds(now) > 0:
            yield Span(start=gap.start, end=gap.end or now, title=tr("break"))


def hint_of(meeting: Meeting, found: Forecast, code: ItemCode, now: datetime) -> tuple[str, ...]:
    """Say all figures of an item, one line each: planned, kept, expected, who waits."""
    item = meeting.items[code]
    zone = meeting.definition.zone
    lines = [heading_of(item)]
    if item.timed:
        length = minutes_label((item.end - item.start).total_seconds())
        lines.append(tr("Planned {span} ({length})", span=span_label(item.start, item.end, zone), length=length))
    lines += [
        tr("Kept {stretch} ({minutes})", stretch=_stretch(s, zone), minutes=minutes_label(s.seconds(now)))
        for s in item.stretches
    ]
    used = sum(s.seconds(now) for s in item.stretches)
    if len(item.stretches) > 1:
        lines.append(tr("Together {minutes}", minutes=minutes_label(used)))
    lines += _outlook(found, item, now, zone)
    heard = sum(1 for s in item.statements if not s.written_only)
    values = {"heard": heard, "n": len(item.waiting)}
    one, several = (
        tr("{heard} heard, {n} waiting", "one", **values),
        tr("{heard} heard, {n} waiting", "several", **values),
    )
    lines.append(counted(heard, one, several))
    return tuple(lines)


def _outlook(found: Forecast, item: ItemState, now: datetime, zone: str) -> Iterator[str]:
    if item.status is ItemStatus.OPEN and found.expected_end is not None:
        until = time_and_day(found.expected_end, zone, beside=now)
        yield (
            tr("Expected to end {time}", time=until)
            if not item.timed
            else tr(
                "Expected to end {time}, {late}",
                time=until,
                late=_late(found.expected_end, item.end),
            )
        )
    for later in found.items:
        if later.code == item.code:
            span = span_label(later.start, later.end, zone)
            yield (
                tr("Expected {span}", span=span)
                if not item.timed
                else tr(
                    "Expected {span}, {late}",
                    span=span,
                    late=_late(later.start, item.start),
                )
            )


def _late(expected: datetime, planned: datetime) -> str:
    late = (expected - planned).total_seconds()
    if abs(late) < 30:
        return tr("as planned")
    minutes = minutes_label(late)
    if late > 0:
        return tr("{minutes} later than planned", minutes=minutes)
    return tr("{minutes} earlier than planned", minutes=minutes)


def _stretch(stretch: Stretch, zone: str) -> str:
    if stretch.end is None:
        return tr("since {time}", time=time_label(stretch.start, zone))
    return span_label(stretch.start, stretch.end, zone)
