"""Lines: what the agenda says of each item, in words and figures."""

from dataclasses import dataclass
from datetime import date, datetime

from facilitator.core.agenda import Item
from facilitator.core.clock import Stretch, day_name, local_time, span_label, time_and_day, time_label
from facilitator.core.forecast import ExpectedItem, Forecast
from facilitator.core.languages import counted
from facilitator.core.meeting import ItemState, ItemStatus, Meeting
from facilitator.core.saying import tr
from facilitator.core.segments import segment_words
from facilitator.ui.agenda.status import STATUS_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """One item on the agenda: its label with title, what is to be said of its time, its state and how many wait."""

    code: str
    title: str
    second: str
    status: ItemStatus
    waiting: int
    tooltip: str

    @property
    def spoken(self) -> str:
        """Say the line in a sentence, for screen readers."""
        waiting = tr(", {waiting} waiting", waiting=self.waiting) if self.waiting else ""
        return f"{self.title}, {tr(STATUS_WORDS[self.status])}, {self.second}{waiting}"


def agenda_lines(meeting: Meeting, forecast: Forecast, now: datetime) -> tuple[AgendaLine, ...]:
    """Give the lines of the agenda, in its order."""
    expected = {e.code: e for e in forecast.items}
    return tuple(
        AgendaLine(
            code=item.code,
            title=item_title(item.plan),
            second=_second(meeting, item, forecast, expected.get(item.code), now),
            status=item.status,
            waiting=len(item.waiting),
            tooltip=item.plan.title,
        )
        for item in meeting.items.values()
    )


def item_title(plan: Item) -> str:
    """Write an item with its label: `1(c) Clearance`; a label that is the title stands alone."""
    short = plan.short or plan.title
    return short if plan.label == short else f"{plan.label} {short}"


def progress_label(meeting: Meeting) -> str:
    """Say how far the agenda is: `2 of 12`."""
    taken = [item for item in meeting.items.values() if item.status is not ItemStatus.SKIPPED]
    done = sum(1 for item in taken if item.status is ItemStatus.CLOSED)
    return tr("{done} of {n}", done=done, n=len(taken))


def _second(meeting: Meeting, item: ItemState, forecast: Forecast, expected: ExpectedItem | None, now: datetime) -> str:
    zone = meeting.definition.zone
    match item.status:
        case ItemStatus.OPEN:
            return _in_segment(item, _open(item, forecast, now, zone))
        case ItemStatus.CLOSED:
            return f"{_kept(item.stretches, zone)} · {_statements(item)}"
        case ItemStatus.SUSPENDED:
            back = tr(" · again {time}", time=time_and_day(expected.start, zone, beside=now)) if expected else ""
            return _in_segment(item, f"{_kept(item.stretches, zone)}{back}")
        case ItemStatus.PLANNED:
            return _planned(item, expected, now, zone)
        case ItemStatus.SKIPPED:
            return tr("skipped · was planned {time}", time=time_label(item.plan.start, zone))


def _in_segment(item: ItemState, words: str) -> str:
    """Put the segment an item is in before what is said of its time."""
    return " · ".join(part for part in (segment_words(item), words) if part)


def _open(item: ItemState, forecast: Forecast, now: datetime, zone: str) -> str:
    begun = item.stretches[-1].start if item.stretches else None
    since = tr(STATUS_WORDS[item.status]) if begun is None else tr("since {time}", time=time_label(begun, zone))
    end = forecast.expected_end
    until = "" if end is None else time_and_day(end, zone, beside=now)
    return tr("{since} · expected end {time}", since=since, time=until) if until else since


def _kept(stretches: tuple[Stretch, ...], zone: str) -> str:
    spans = (span_label(s.start, s.end, zone) for s in stretches if s.end is not None)
    return ", ".join(spans) or tr("not taken up")


def _statements(item: ItemState) -> str:
    count = len(item.statements)
    return counted(count, tr("{n} statement", n=count), tr("{n} statements", n=count))


def _planned(item: ItemState, expected: ExpectedItem | None, now: datetime, zone: str) -> str:
    start = item.plan.start
    planned = f"{_day(start, now, zone)}{time_label(start, zone)}"
    if expected is None or time_label(expected.start, zone) == time_label(start, zone):
        return planned
    same_day = local_time(expected.start, zone).date() == local_time(start, zone).date()
    there = "" if same_day else _day(expected.start, now, zone)
    return f"{planned} → {there}{time_label(expected.start, zone)}"


def _day(instant: datetime, now: datetime, zone: str) -> str:
    there: date = local_time(instant, zone).date()
    return "" if there == local_time(now, zone).date() else f"{day_name(there)} "
