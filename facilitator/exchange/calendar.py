"""The programme as a calendar: each item as it was kept, and as it is expected."""

from collections.abc import Iterator
from datetime import datetime

from icalendar import Calendar, Event

from facilitator.core.clock import span_label
from facilitator.core.forecast import forecast
from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState, ItemStatus, Meeting
from facilitator.core.saying import in_english
from facilitator.core.white_space import on_one_line
from facilitator.exchange.legible import legible

PLANNED = Wording(
    en="Planned {planned} ({zone}).", fr="Prévu : {planned} ({zone}).", es="Previsto: {planned} ({zone})."
)


def render_ics(meeting: Meeting, now: datetime, language: str = "en") -> bytes:
    """Write the programme as iCalendar: past stretches as confirmed events, what is to come as tentative ones."""
    calendar = Calendar()
    calendar.add("prodid", "-//Facilitator//Programme//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _line(meeting.definition.short or meeting.definition.title))
    calendar.add("x-wr-timezone", meeting.definition.zone)
    for event in _events(meeting, now, language):
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _events(meeting: Meeting, now: datetime, language: str) -> Iterator[Event]:
    found = forecast(meeting, now)
    later = {entry.code: entry for entry in found.items}
    for item in meeting.items.values():
        kept = [s for s in item.stretches if s.end is None or s.end > s.start]
        for place, stretch in enumerate(kept, start=1):
            end = stretch.end or max(found.expected_end or now, now)
            is_kept = stretch.end is not None
            yield _event(meeting, item, f"kept-{place}", (stretch.start, end), now, kept=is_kept, language=language)
        expected = later.get(item.code)
        if expected is not None and item.status is not ItemStatus.CLOSED:
            yield _event(meeting, item, "expected", (expected.start, expected.end), now, kept=False, language=language)


def _event(
    meeting: Meeting,
    item: ItemState,
    part: str,
    span: tuple[datetime, datetime],
    now: datetime,
    *,
    kept: bool,
    language: str,
) -> Event:
    zone = meeting.definition.zone
    event = Event()
    event.add("uid", _line(f"{item.code}-{part}@{meeting.definition.name}.facilitator"))
    event.add("dtstamp", now.replace(microsecond=0))
    event.add("dtstart", span[0].replace(microsecond=0))
    event.add("dtend", span[1].replace(microsecond=0))
    event.add("summary", _line(item.plan.full_heading))
    event.add("location", _line(meeting.definition.place))
    event.add("status", "CONFIRMED" if kept else "TENTATIVE")
    event.add("categories", ["kept" if kept else "expected"])
    if item.timed:
        with in_english():
            planned = span_label(item.start, item.end, zone)
        event.add("description", PLANNED.in_language(language).format(planned=planned, zone=zone))
    return event


def _line(text: str) -> str:
    return on_one_line(legible(text))
