"""The room display: what everybody in the room may see of the meeting, and nothing else.

Everything that is drawn on the projector is in `DisplayContents`. It never holds an error, a note, a reason of the
chair, a figure over the limit, or a speaker who has finished.
"""

from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum

from facilitator.core.clock import Phase, duration_label, local_time, phase_of, time_label
from facilitator.core.days import session_by_the_clock
from facilitator.core.display_words import Words
from facilitator.core.floor import Called, Speaking, Vacant
from facilitator.core.forecast import forecast
from facilitator.core.ids import ItemCode
from facilitator.core.in_language import agenda_in
from facilitator.core.languages import language_of
from facilitator.core.meeting import ItemState, ItemStatus, Meeting
from facilitator.core.moments import Moment, moment
from facilitator.core.order import limit_of
from facilitator.core.segments import heading_of, segment_words
from facilitator.core.speakers import Request
from facilitator.core.statements import Statement
from facilitator.core.upcoming import Coming, behalf_words, on_the_list, role_words, upcoming
from facilitator.core.values import dataclass

MOST_NEXT = 3


class View(StrEnum):
    """What the room display shows; `slides` shrinks to a strip beside a presentation."""

    FLOOR = "floor"
    CLOCK = "clock"
    AGENDA = "agenda"
    MESSAGE = "message"
    BLANK = "blank"
    SLIDES = "slides"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomShown:
    """What a desk has put on its room display: the view, and the message or an empty text."""

    view: View = View.FLOOR
    message: str = ""


class ClockShape(StrEnum):
    """The shape beside a clock, so that its colour never stands alone."""

    NONE = "none"
    STILL = "still"
    WARNING = "warning"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplayClock:
    """The clock of the speaker: a figure or words, a line under it, a shape, and the used share of the limit."""

    figure: str
    under: str = ""
    mark: ClockShape = ClockShape.NONE
    words: bool = False
    share: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Upcoming:
    """One delegation that comes next."""

    label: str
    name: str
    line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplayItem:
    """One item of the agenda: its label, title, where it stands, and that in words."""

    code: ItemCode
    label: str
    title: str
    status: ItemStatus
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplayContents:
    """All that the room display shows at an instant; what a view does not show is empty."""

    view: View
    heading: str = ""
    time: str = ""
    name: str = ""
    line: str = ""
    vacant: bool = False
    clock: DisplayClock | None = None
    upcoming: tuple[Upcoming, ...] = ()
    count: str = ""
    count_label: str = ""
    agenda: tuple[DisplayItem, ...] = ()
    message: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """Give every text that is shown, in reading order."""
        return tuple(text for text in self._texts() if text)

    def _texts(self) -> Iterator[str]:
        yield from (self.heading, self.time, self.name, self.line)
        if self.clock is not None:
            yield from (self.clock.figure, self.clock.under)
        for coming in self.upcoming:
            yield from (coming.label, coming.name, coming.line)
        yield from (self.count_label, self.count)
        for line in self.agenda:
            yield from (line.label, line.title, line.words)
        yield self.message


def display_of(meeting: Meeting, now: datetime, view: View, message: str = "", language: str = "") -> DisplayContents:
    """Give what the room display shows at an instant, in a language or in that of the meeting.

    A view of the message without a message is the floor.
    """
    language = language or meeting.definition.language
    room = _Room(agenda_in(meeting, language), now, language)
    match view:
        case View.BLANK:
            return DisplayContents(view=view)
        case View.MESSAGE if message:
            return DisplayContents(view=view, heading=room.heading(), time=room.time(), message=message)
        case View.AGENDA:
            return DisplayContents(
                view=view, heading=room.words["agenda"], time=room.time(), agenda=room.agenda(), message=message
            )
        case View.SLIDES:
            return room.floor(view, strip=True)
        case View.CLOCK | View.FLOOR | View.MESSAGE:
            return room.floor(View.CLOCK if view is View.CLOCK else View.FLOOR, message=message)


def _title(item: ItemState) -> str:
    """Give the title of an item, and while it is open the segment it is in."""
    segment = segment_words(item) if item.status is ItemStatus.OPEN else ""
    return " · ".join(part for part in (item.plan.short or item.plan.title, segment) if part)


class _Room:
    """The meeting as the room sees it at an instant, in one language."""

    def __init__(self, meeting: Meeting, now: datetime, language: str) -> None:
        self._meeting = meeting
        self._now = now
        self._language = language
        self._row = language_of(language)
        self.words: Words = self._row.display

    def time(self, instant: datetime | None = None) -> str:
        return time_label(instant or self._now, self._meeting.definition.zone)

    def heading(self) -> str:
        item = self._meeting.current
        definition = self._meeting.definition
        return heading_of(item) if item is not None else definition.short or definition.title

    def floor(self, view: View, *, message: str = "", strip: bool = False) -> DisplayContents:
        name, line, clock = self._holder()
        full = view is View.FLOOR
        coming = upcoming(self._meeting)[:MOST_NEXT] if full else ()
        listed = full and self._meeting.current is not None
        return DisplayContents(
            view=view,
            heading="" if strip else self.heading(),
            time=self.time(),
            name=name,
            line="" if strip else line,
            vacant=isinstance(self._meeting.floor.holder, Vacant),
            clock=clock,
            upcoming=tuple(self._upcoming(index, c) for index, c in enumerate(coming)),
            count=str(on_the_list(self._meeting)) if listed else "",
            count_label=self._count_label() if listed else "",
            message=message,
        )

    def agenda(self) -> tuple[DisplayItem, ...]:
        items = tuple(self._meeting.items.values())
        expected = {e.code: e.start for e in forecast(self._meeting, self._now).items}
        return tuple(
            DisplayItem(
                code=item.code,
                label="" if item.plan.heading == (item.plan.short or item.plan.title) else item.plan.label,
                title=_title(item),
                status=item.status,
                words=self._standing(item, expected.get(item.code)),
            )
            for item in items
            if item.status is not ItemStatus.SKIPPED and not item.only_heads and self._of_today(item)
        )

    def _of_today(self, item: ItemState) -> bool:
        session = self._meeting.current_session or session_by_the_clock(self._meeting, self._now)
        if session is None or item.status in (ItemStatus.OPEN, ItemStatus.SUSPENDED):
            return True
        held = [s.start for s in item.stretches] or [item.start]
        return any(self._day(start) == self._day(session.plan.start) for start in held)

    def _day(self, instant: datetime) -> date:
        return local_time(instant, self._meeting.definition.zone).date()

    def _standing(self, item: ItemState, expected: datetime | None) -> str:
        match item.status:
            case ItemStatus.OPEN:
                return self.words["open"]
            case ItemStatus.CLOSED:
                return self.words["closed"]
            case ItemStatus.SUSPENDED:
                return self.words["suspended item"]
            case ItemStatus.PLANNED | ItemStatus.SKIPPED:
                start = expected or (item.start if item.timed else None)
                return "" if start is None else self.words["about"].format(time=self.time(start))

    def _holder(self) -> tuple[str, str, DisplayClock | None]:
        holder = self._meeting.floor.holder
        speaker = self._meeting.speaker
        if isinstance(holder, Called):
            return self._called(holder.request)
        if isinstance(holder, Speaking) and speaker is not None:
            return self._name(speaker), self._line(speaker), self._clock(speaker)
        return (*self._nobody(), None)

    def _called(self, request: Request) -> tuple[str, str, DisplayClock | None]:
        limit = limit_of(self._meeting, request)
        clock = DisplayClock(
            figure="" if limit is None else duration_label(limit),
            under="" if limit is None else self.words["limit"],
            mark=ClockShape.STILL,
        )
        line = " · ".join(part for part in (self.words["called"], self._line(request)) if part)
        return self._name(request), line, clock if clock.figure else None

    def _clock(self, statement: Statement) -> DisplayClock:
        remaining = statement.remaining(self._now)
        if remaining is None or statement.limit is None:
            return self._unlimited(statement)
        share = min(1.0, statement.spoken(self._now) / statement.limit) if statement.limit > 0 else 1.0
        phase = phase_of(remaining, self._meeting.definition.settings.warning)
        if phase is Phase.OVER:
            still = statement.paused
            figure = self.words["paused" if still else "over"]
            mark = ClockShape.STILL if still else ClockShape.OVER
            return DisplayClock(figure=figure, mark=mark, words=True, share=share)
        under, mark = self.words["left"], ClockShape.NONE
        if statement.paused:
            under, mark = self.words["paused"], ClockShape.STILL
        elif phase is Phase.WARNING:
            under, mark = self.words["last"], ClockShape.WARNING
        limit = duration_label(statement.limit)
        return DisplayClock(figure=duration_label(remaining), under=under.format(limit=limit), mark=mark, share=share)

    def _unlimited(self, statement: Statement) -> DisplayClock:
        under, mark = ("paused", ClockShape.STILL) if statement.paused else ("spoken", ClockShape.NONE)
        return DisplayClock(figure=duration_label(statement.spoken(self._now)), under=self.words[under], mark=mark)

    def _nobody(self) -> tuple[str, str]:
        """Say what the room waits for: the item, a session, or nothing any more."""
        item, definition = self._meeting.current, self._meeting.definition
        if item is not None:
            opened = "list is open" if item.list_open else "list is closed"
            return item.plan.title, self.words[opened]
        match moment(self._meeting):
            case Moment.SUSPENDED:
                return self.words["suspended"], ""
            case Moment.TURNING:
                return definition.title, ""
            case Moment.CLOSING if self._meeting.current_session is None:
                return definition.title, self.words["ended"]
        return definition.title, self._next_session()

    def _next_session(self) -> str:
        session = session_by_the_clock(self._meeting, self._now)
        if session is None or self._meeting.current_session is not None:
            return ""
        start = session.plan.start
        time = self.time(start)
        if self._day(start) != self._day(self._now):
            day = self._day(start)
            weekday, month = self._row.days[day.weekday()], self._row.months[day.month - 1]
            time = f"{self.words['day'].format(weekday=weekday, day=day.day, month=month)}, {time}"
        return self.words["session"].format(session=session.plan.title, time=time)

    def _upcoming(self, index: int, coming: Coming) -> Upcoming:
        item = self._meeting.current
        label = self.words["next" if index == 0 else "then"]
        name = self._meeting.roster.name(coming.who, self._language)
        if isinstance(coming, Statement):
            return Upcoming(label=label, name=name, line=self.words["returns"])
        line = "" if item is None else role_words(item, coming, self._language)
        return Upcoming(label=label, name=name, line=line)

    def _count_label(self) -> str:
        item = self._meeting.current
        return self.words["on the list" if item is None or item.list_open else "list closed"]

    def _name(self, spoken: Request | Statement) -> str:
        return self._meeting.roster.name(spoken.who, self._language)

    def _line(self, spoken: Request | Statement) -> str:
        item = self._meeting.items[spoken.item]
        parts = (
            spoken.person,
            role_words(item, spoken, self._language),
            behalf_words(self._meeting, spoken, self._language),
        )
        return " · ".join(part for part in parts if part)
