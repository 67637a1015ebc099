"""Forecast: when the open item ends, who will be reached, how far the plan has slipped (FLOOR, section 4)."""

from datetime import datetime

from facilitator.core.advice import Advice, Outlook, advice, not_reached
from facilitator.core.clock import later, minutes_label
from facilitator.core.days import is_astray, is_on_its_day
from facilitator.core.expected import (
    ExpectedItem,
    ExpectedRequest,
    expect_items,
    hard_stop,
    in_session,
    later_items,
    line,
    rest_of_floor,
    rest_of_plan,
    share_of,
    turns,
)
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.moments import to_come
from facilitator.core.pace import pace_of
from facilitator.core.saying import tr
from facilitator.core.values import dataclass

__all__ = ["Advice", "ExpectedItem", "ExpectedRequest", "Forecast", "behind_label", "forecast", "is_on_time"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What is to be expected now; `behind` in seconds, negative when ahead; `items` are those after the open one.

    On another day than planned (`astray`) the plan says nothing: there is no hard stop, no later item and no delay.
    """

    hard_stop: datetime | None
    expected_end: datetime | None
    behind: float
    waiting: tuple[ExpectedRequest, ...]
    items: tuple[ExpectedItem, ...]
    not_reached: int
    advised: tuple[Advice, ...]
    astray: bool = False

    @property
    def advice(self) -> tuple[str, ...]:
        """Give the sentences of the advice alone."""
        return tuple(one.sentence for one in self.advised)


def forecast(meeting: Meeting, now: datetime, *, cap: float | None = None, closed: bool = False) -> Forecast:
    """Forecast the meeting as it stands.

    What-if: `cap` cuts every waiting limit to so many seconds, `closed` takes the list of the open item as closed.
    """
    item = meeting.current
    pace = pace_of(meeting)
    queue = () if item is None else turns(meeting, item, pace, cap)
    rest = 0.0 if item is None else rest_of_floor(meeting, item, pace, now)
    astray = is_astray(meeting, now)
    stop = None if astray else hard_stop(meeting, now)
    waiting, listed_end = line(queue, now=now, rest=rest, pace=pace, stop=stop)
    # behind the last session nothing comes, whatever was not reached
    over = bool(meeting.sessions) and meeting.current_session is None and item is None and not to_come(meeting)
    coming = () if astray or over else later_items(meeting)
    share = 0.0 if item is None else share_of(meeting, (item, *coming), now)
    expected_end = listed_end if item is None else _end(item, listed_end, now, share, closed=closed)
    items = expect_items(meeting, coming, after=expected_end, pace=pace, now=now)
    outlook = Outlook(
        now=now,
        stop=stop,
        rest=rest,
        queue=queue,
        waiting=waiting,
        listed_end=listed_end,
        items=items,
        expected_end=expected_end,
    )
    return Forecast(
        hard_stop=stop,
        expected_end=None if item is None else expected_end,
        behind=0.0 if astray else _behind(meeting, item, expected_end, items),
        waiting=waiting,
        items=items,
        not_reached=not_reached(outlook),
        advised=advice(meeting, item, outlook, pace),
        astray=astray,
    )


def _end(item: ItemState, listed_end: datetime, now: datetime, share: float, *, closed: bool) -> datetime:
    """Let the item keep its planned length if that is longer than its list, as long as the list is open."""
    return max(listed_end, later(now, rest_of_plan(item, now, share))) if item.list_open and not closed else listed_end


def _behind(meeting: Meeting, item: ItemState | None, expected_end: datetime, items: tuple[ExpectedItem, ...]) -> float:
    """Give how late the open item ends; one of another day, or without hours, by what it delays of the session."""
    session, zone = meeting.current_session, meeting.definition.zone
    if item is None:
        return _behind_between(meeting, items)
    if session is None and not item.timed:
        return 0.0
    if session is None or (item.timed and is_on_its_day(session, item.start, zone)):
        return (expected_end - item.end).total_seconds()
    planned = ((e, meeting.items[e.code]) for e in items)
    delayed = (e.start - i.start for e, i in planned if i.timed and session.plan.start <= i.start < session.hard_stop)
    late = next(delayed, expected_end - session.hard_stop)
    return max(0.0, late.total_seconds())


def _behind_between(meeting: Meeting, items: tuple[ExpectedItem, ...]) -> float:
    """Give how late the next item starts, or how late a suspended one ends that is taken up again first.

    Between sessions and before the first the plan has not slipped; what is carried over from another day says nothing.
    """
    session = meeting.current_session
    if session is None or not in_session(meeting):
        return 0.0
    zone, known = meeting.definition.zone, meeting.items
    today = (e for e in items if known[e.code].timed and is_on_its_day(session, known[e.code].start, zone))
    found = next(today, None)
    if found is None:
        return 0.0
    coming = known[found.code]
    late = found.end - coming.end if coming.stretches else found.start - coming.start
    return late.total_seconds()


def is_on_time(found: Forecast) -> bool:
    """Say whether the plan has slipped by less than half a minute."""
    return abs(found.behind) < 30


def behind_label(found: Forecast) -> str:
    """Say how far the plan has slipped: `4 min behind`, `2 min ahead`, `on time`; never a bare sign."""
    if found.astray:
        return tr("not on the planned day")
    if is_on_time(found):
        return tr("on time")
    minutes = minutes_label(found.behind)
    return tr("{minutes} behind", minutes=minutes) if found.behind > 0 else tr("{minutes} ahead", minutes=minutes)
