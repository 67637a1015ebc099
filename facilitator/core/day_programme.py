"""The programme of a day, as everybody may follow it: its items, where each stands, and from when until when."""

from datetime import datetime, timedelta

from facilitator.core.clock import rounded_down
from facilitator.core.days import session_by_the_clock
from facilitator.core.display import DisplayItem, View, display_of
from facilitator.core.forecast import forecast
from facilitator.core.in_language import agenda_in
from facilitator.core.meeting import ItemState, ItemStatus, Meeting
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeItem:
    """One item of the day: what the agenda of the room display says of it, and its hours, to the minute."""

    shown: DisplayItem
    start: datetime | None = None
    end: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayProgramme:
    """The meeting, the session that is on or comes next with its hours, and the items of that day."""

    title: str
    place: str
    session: str
    start: datetime | None
    end: datetime | None
    items: tuple[ProgrammeItem, ...]


def day_programme(meeting: Meeting, now: datetime, language: str = "") -> DayProgramme:
    """Give the programme at an instant, in a language or in that of the meeting."""
    language = language or meeting.definition.language
    shown = display_of(meeting, now, View.AGENDA, language=language).agenda
    said = agenda_in(meeting, language)
    session = said.current_session or session_by_the_clock(said, now)
    found = forecast(meeting, now)
    spans = {one.code: (one.start, one.end) for one in found.items}
    return DayProgramme(
        title=said.definition.title,
        place=said.definition.place,
        session="" if session is None else session.plan.title,
        start=None if session is None else session.plan.start,
        end=None if session is None else session.plan.end,
        items=tuple(_item(row, meeting.items[row.code], spans.get(row.code), found.expected_end) for row in shown),
    )


def _item(
    row: DisplayItem, item: ItemState, expected: tuple[datetime, datetime] | None, end: datetime | None
) -> ProgrammeItem:
    start, until = expected or ((item.start, item.end) if item.timed else (None, None))
    if item.stretches:
        start = item.stretches[0].start
    if item.status is ItemStatus.OPEN:
        until = end
    elif item.status is ItemStatus.CLOSED and item.stretches:
        until = item.stretches[-1].end
    return ProgrammeItem(shown=row, start=_minute(start), end=_minute(until))


def _minute(instant: datetime | None) -> datetime | None:
    return None if instant is None else rounded_down(instant + timedelta(seconds=30), 60)
