"""Rows: the agenda as it is read, items under days and sessions, topics and documents under the item that is open."""

from collections import Counter
from collections.abc import Container, Iterator, Mapping
from datetime import date, datetime

from facilitator.core.clock import date_label, day_name, local_time
from facilitator.core.decisions import DocumentNoted
from facilitator.core.forecast import Forecast
from facilitator.core.languages import counted
from facilitator.core.meeting import ItemState, ItemStatus, Meeting, SessionState
from facilitator.core.received_documents import Received
from facilitator.core.retiming import session_of
from facilitator.core.saying import tr
from facilitator.core.session_titles import session_title
from facilitator.core.values import dataclass
from facilitator.ui.agenda.lines import AgendaLine, agenda_line

# with more days than these, all are folded but the one of the item that is open
SEEN_AT_ONCE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaHeading:
    """A session above its items, `Mon 7 April · Morning`, or a folded day, `Mon 7 April · 3 items`.

    The first heading of a day `folds` it.
    """

    number: int
    words: str
    day: date
    folds: bool
    folded: bool

    @property
    def key(self) -> tuple[str, str]:
        """Name the row."""
        return "session", str(self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaTopic:
    """A topic of the open item."""

    item: str
    code: str
    words: str

    @property
    def key(self) -> tuple[str, str]:
        """Name the row."""
        return "topic", f"{self.item} {self.code}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPaper:
    """A document of the open item; `received` where it is kept in the file."""

    number: int
    words: str
    received: Received | None

    @property
    def key(self) -> tuple[str, str]:
        """Name the row."""
        return "document", str(self.number)


AgendaRow = AgendaHeading | AgendaLine | AgendaTopic | AgendaPaper


def agenda_rows(
    meeting: Meeting, forecast: Forecast, now: datetime, folded: Container[date] = ()
) -> tuple[AgendaRow, ...]:
    """Give the rows of the agenda, without the items of the days that are folded."""
    placed = _placed(meeting)
    counts = Counter(day for _, _, day in placed)
    rows: list[AgendaRow] = []
    above: SessionState | None = None
    last: date | None = None
    for item, session, day in placed:
        if session is not None and day is not None and session != above and (day != last or day not in folded):
            rows.append(_heading(session, day, folds=day != last, folded=day in folded, items=counts[day]))
        above, last = session, day
        if day is None or day not in folded:
            rows.append(agenda_line(meeting, item, forecast, now))
            rows.extend(_under(meeting, item) if item.status is ItemStatus.OPEN else ())
    return tuple(rows)


def day_of(meeting: Meeting, code: str | None) -> date | None:
    """Give the day under which an item stands, or None."""
    return next((day for item, _, day in _placed(meeting) if item.code == code), None)


def folded_days(meeting: Meeting, asked: Mapping[date, bool], now: datetime) -> frozenset[date]:
    """Give the days that are folded: as somebody asked, else where there are many all but one.

    That is the day of the open item, or today, or that of the first item to come.
    """
    days = {day for _, _, day in _placed(meeting) if day is not None}
    coming = (i.code for i in meeting.items.values() if i.status in (ItemStatus.PLANNED, ItemStatus.SUSPENDED))
    today = local_time(now, meeting.definition.zone).date()
    if meeting.open_item is not None:
        here = day_of(meeting, meeting.open_item)
    else:
        here = today if today in days else day_of(meeting, next(coming, None))
    seen = days if len(days) <= SEEN_AT_ONCE else {here}
    return frozenset(day for day in days if asked.get(day, day not in seen))


def _placed(meeting: Meeting) -> list[tuple[ItemState, SessionState | None, date | None]]:
    """Give the items in their order, each with its session and day; a session stands once, whatever was moved."""
    zone = meeting.definition.zone
    # a heading is seen in the labels of its items, and in their hints
    found = ((i, session_of(meeting, i.start)) for i in meeting.items.values() if not i.only_heads)
    placed = [(i, s, local_time(s.plan.start, zone).date() if s is not None else None) for i, s in found]
    return sorted(placed, key=lambda one: one[1].plan.start if one[1] is not None else one[0].start)


def _heading(session: SessionState, day: date, *, folds: bool, folded: bool, items: int) -> AgendaHeading:
    named = f"{day_name(day)} {date_label(day)}"
    rest = session_title(session.plan)
    if folded:
        rest = counted(items, tr("{n} item", n=items), tr("{n} items", n=items))
    return AgendaHeading(number=session.plan.number, words=f"{named} · {rest}", day=day, folds=folds, folded=folded)


def _under(meeting: Meeting, item: ItemState) -> Iterator[AgendaRow]:
    """Give what folds out under the item that is open: its topics, then its documents."""
    for topic in item.plan.topics:
        yield AgendaTopic(item=item.code, code=topic.code, words=f"{topic.code} {topic.title}")
    for entry in meeting.entries:
        what = entry.what
        if isinstance(what, DocumentNoted) and what.item == item.code:
            title = what.title or what.symbol
            kept = Received(title=title, sha256=what.sha256, item=item.code, symbol=what.symbol)
            words = f"{what.symbol} {what.title}".strip()
            yield AgendaPaper(number=entry.number, words=words, received=kept if what.sha256 else None)
