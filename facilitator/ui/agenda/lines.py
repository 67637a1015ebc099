"""Lines: what the agenda says of each item, in words and figures."""

from datetime import datetime
from typing import assert_never

from facilitator.core.agenda import Item
from facilitator.core.clock import Stretch, date_label, day_name, local_time, span_label, time_and_day, time_label
from facilitator.core.forecast import ExpectedItem, Forecast
from facilitator.core.ids import ItemCode
from facilitator.core.languages import counted
from facilitator.core.meeting import ItemState, ItemStatus, Meeting
from facilitator.core.moments import is_concluded
from facilitator.core.saying import tr
from facilitator.core.segments import segment_words
from facilitator.core.values import dataclass
from facilitator.ui.agenda.status import STATUS_WORDS

DAYS_OF_A_WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """One item on the agenda: its label with title, what is said of it `aside` and in full, and how many wait."""

    code: str
    title: str
    aside: str
    second: str
    status: ItemStatus
    waiting: int
    tooltip: str

    @property
    def spoken(self) -> str:
        """Say the line in a sentence, for screen readers."""
        waiting = tr(", {waiting} waiting", waiting=self.waiting) if self.waiting else ""
        return f"{self.title}, {tr(STATUS_WORDS[self.status])}, {self.second}{waiting}"

    @property
    def key(self) -> tuple[str, str]:
        """Name the row."""
        return "item", self.code


def agenda_line(meeting: Meeting, item: ItemState, forecast: Forecast, now: datetime) -> AgendaLine:
    """Give the line of an item."""
    expected = next((e for e in forecast.items if e.code == item.code), None)
    return AgendaLine(
        code=item.code,
        title=item_title(item.plan),
        aside=_aside(meeting, item, forecast, expected),
        second=_second(meeting, item, forecast, expected, now),
        status=item.status,
        waiting=len(item.waiting),
        tooltip="\n".join((*titles_above(meeting, item), item.plan.title)),
    )


def titles_above(meeting: Meeting, item: ItemState) -> tuple[str, ...]:
    """Give the headings of the items that one stands under, from the top."""
    found: list[ItemState] = []
    above = meeting.items.get(ItemCode(item.plan.parent))
    while above is not None and above not in found:
        found.insert(0, above)
        above = meeting.items.get(ItemCode(above.plan.parent))
    return tuple(one.plan.heading for one in found)


def item_title(plan: Item) -> str:
    """Write an item with its label: `1(c) Clearance`; a label that begins the title is not said twice."""
    return plan.heading


def progress_label(meeting: Meeting) -> str:
    """Say how far the agenda is: `2 of 12`."""
    taken = [i for i in meeting.items.values() if i.status is not ItemStatus.SKIPPED and not i.only_heads]
    done = sum(map(is_concluded, taken))
    return tr("{done} of {n}", done=done, n=len(taken))


def _aside(meeting: Meeting, item: ItemState, forecast: Forecast, expected: ExpectedItem | None) -> str:
    """Say in a few figures how many wait and when it ends or begins; of a closed item, how many were heard."""
    zone, planned = meeting.definition.zone, item.start
    match item.status:
        case ItemStatus.CLOSED:
            heard = len(item.statements)
            return str(heard) if heard else _kept(item.stretches, zone)
        case ItemStatus.SKIPPED:
            return tr("skipped")
        case ItemStatus.OPEN:
            instant = forecast.expected_end
        case ItemStatus.SUSPENDED | ItemStatus.PLANNED:
            instant = expected.start if expected is not None else planned if item.timed else None
        case _:
            assert_never(item.status)
    # the weekday alone where it is enough: a date leaves less room for the title
    time = "" if instant is None else f"{_day(instant, planned, zone)}{time_label(instant, zone)}"
    return " · ".join(part for part in (str(len(item.waiting)) if item.waiting else "", time) if part)


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
            return (
                tr("skipped · was planned {time}", time=time_label(item.start, zone)) if item.timed else tr("skipped")
            )


def _hour(item: ItemState, zone: str) -> str:
    return time_label(item.start, zone) if item.timed else ""


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
    start = item.start
    if not item.timed:
        return (
            tr("without hours")
            if expected is None
            else tr("expected {time}", time=time_and_day(expected.start, zone, beside=now))
        )
    planned = f"{_day(start, now, zone)}{time_label(start, zone)}"
    if expected is None or time_label(expected.start, zone) == time_label(start, zone):
        return planned
    same_day = local_time(expected.start, zone).date() == local_time(start, zone).date()
    there = "" if same_day else _day(expected.start, now, zone)
    return f"{planned} → {there}{time_label(expected.start, zone)}"


def _day(instant: datetime, beside: datetime, zone: str) -> str:
    """Name the day of an instant where it is another one: by the weekday, or by the date where that may be another."""
    there, here = local_time(instant, zone).date(), local_time(beside, zone).date()
    if there == here:
        return ""
    return f"{day_name(there)} " if abs((there - here).days) < DAYS_OF_A_WEEK else f"{date_label(there)} "
